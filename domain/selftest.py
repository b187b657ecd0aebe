"""What the app finds out about itself, for the person and whoever helps."""

from dataclasses import dataclass

from domain import about
from domain.site import Site

NO_SITE = "Nothing is known of the files of the app."
KEPT = {
    True: "The browser has promised not to throw the data away.",
    False: "The browser has promised nothing: export a backup now and then.",
    None: "It is not known whether the device may throw the data away.",
}
READ_BACK = {
    True: "A note was written to the diary and read back.",
    False: "A note could not be written and read back: the device may be full.",
}
ZONES = {True: "The time zones are here.", False: "The time zones are missing."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The answers of the device."""

    place: str
    site: Site
    in_page: bool
    kept: bool | None
    """Whether the browser has promised to keep the data."""
    wrote: bool
    zones: bool
    set_aside: int
    records: int
    python: str


@dataclass(frozen=True, slots=True)
class SelfTest:
    """The page."""

    lines: tuple[str, ...]
    details: str
    """The same to copy; nothing in it is the person's."""


def page(found: Findings) -> SelfTest:
    """Return what is shown of *found*."""
    lines = (
        f"Second Heart {about.VERSION}, Python {found.python}",
        about.PLACES[found.place],
        KEPT[found.kept],
        READ_BACK[found.wrote],
        (found.site.words if found.in_page else "") or NO_SITE,
        ZONES[found.zones],
        f"Entries in reach: {found.records}. Damaged data: {found.set_aside}.",
    )
    return SelfTest(lines, "\n".join(lines))
