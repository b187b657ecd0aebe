"""How far the app is stored on the device, and whether a newer version waits."""

import json
from dataclasses import dataclass

OFFLINE = ("unknown", "unsupported", "fetching", "ready", "failed")
UPDATE = ("none", "fetching", "ready", "failed")


@dataclass(frozen=True, slots=True)
class Site:
    """What the page last said about the files of the app."""

    offline: str = "unknown"
    """One of OFFLINE: whether the app starts without a network; unknown until the
    page says so, and in a phone package, which has no page."""
    update: str = "none"
    """One of UPDATE: whether a newer version is here, whole."""
    tenths: int = 0
    """How many tenths of the files are stored; coarse, so that it draws rarely."""
    apart: bool = False
    """What is entered in this tab will not be in the installed app (iPhone)."""

    @property
    def has_update(self) -> bool:
        """A newer version waits for a yes."""
        return self.update == "ready"

    @property
    def words(self) -> str:
        """Whether the app starts without a network, in one sentence."""
        if self.offline == "fetching":
            return f"Storing the app on this phone: {self.tenths * 10} %."
        return WORDS[self.offline]


WORDS = {
    "unsupported": "This browser cannot store the app: it needs a network to start.",
    "ready": "The app is stored on this phone and starts without a network.",
    "failed": "The app is not stored on this phone. Open it again with a network.",
    "unknown": "",
}

UPDATE_TITLE = "A new version is ready"
UPDATE_TEXT = "It is on this phone already. Your entries stay."
APART_TITLE = "Install first, then enter"
APART_TEXT = (
    "On an iPhone, what you enter in this tab does not move to the installed app. "
    "Tap Share, then Add to Home Screen, and open Second Heart from there."
)
APART_LATER = (
    "What you enter in this tab does not move to the installed app. To take it "
    "along, export a backup here and import it there."
)


def site(news: str, *, apart: bool = False) -> Site:
    """Return what the page's *news*, JSON text, says; nonsense says nothing."""
    try:
        said = json.loads(news)
        done, total = int(said["done"]), int(said["total"])
        offline, update = str(said["offline"]), str(said["update"])
    except (KeyError, TypeError, ValueError):
        return Site(apart=apart)
    return Site(
        offline=offline if offline in OFFLINE else "unknown",
        update=update if update in UPDATE else "none",
        tenths=10 * min(done, total) // total if total > 0 else 0,
        apart=apart,
    )
