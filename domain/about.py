"""What the app says about itself."""

from domain import review

VERSION = "0.1.0"

REVIEW = review.sentence(review.REVIEWER, review.REVIEWED)

PLACES = {
    "opfs": "On this device, in the private files of this browser.",
    "indexeddb": "On this device, in the database of this browser.",
    "file": "On this device, in the files of this app.",
    "memory": "Nowhere: this browser keeps nothing for this page.",
}
"""Where the diary is kept, in words, by the engine that keeps it."""

NOT_KEPT = "Nothing you enter here will be kept"
NOT_KEPT_WHY = (
    "This browser keeps no data for this page. A private window does that, and so "
    "does an address that is not https."
)
ASIDE_WHY = (
    "It could not be read, so it was copied and left out; your diary goes on from "
    "what is intact. Keep the file if you miss entries: it may be mended."
)
CUE_SOUNDS = (
    "Sounds play beside your music where the phone lets them; some phones pause it "
    "or turn it down. An iPhone that is set to silent plays none."
)
LICENCE = "Free software under the MIT licence. Typeface: Hanken Grotesk, SIL OFL 1.1."
PRIVACY = (
    "No account, no server, no analytics. Nothing leaves this device unless you "
    "export it."
)


def aside_names(count: int) -> tuple[str, ...]:
    """Return what *count* pieces of damaged data are called on the screen."""
    return tuple(f"damaged data {number}" for number in range(1, count + 1))
