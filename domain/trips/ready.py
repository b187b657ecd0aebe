"""Ready for flight: what was tried, what was found, and what to do about it."""

import json
from dataclasses import dataclass
from typing import Final, cast

from domain.formats import USUAL, Formats
from domain.trips.records import Trip
from domain.trips.told import clock

TITLE: Final = "Ready for flight"
NOTE: Final = (
    "No web app can ring on a locked phone. Your calendar can, so put the plan there "
    "and check that it rings: some calendars drop the alarms of a file."
)
TRYING: Final = "Trying everything once."
NO_TRIP: Final = "No trip yet"
MB: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Site:
    """What the page and its worker found out; nothing that they did not say."""

    listed: int = 0
    """Files that have to be on the phone, 0 where there is no list at all."""
    missing: int = 0
    size: int = 0
    """Bytes of all of them."""
    awake: bool = False
    vibrates: bool = False
    notifications: str = "none"
    """"granted", "denied", "default", or "none" where there are none."""
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Everything that was found out."""

    site: Site | None
    """None outside a browser, where the app is a package of the phone."""
    saved: bool
    """A note was written, the files opened anew, and the note was there."""
    lost_zones: tuple[str, ...]
    """Zones of the trip without rules."""
    places: str
    """Whose times were tried: "London and Singapore"."""
    backup: bool
    """A backup has left this phone in the last 30 days."""
    cues: str
    """How cues of a set are given."""
    calendar: str
    """"in", "old" for a plan that has changed since, "part", "out", or "no trip"."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the page."""

    id: str
    icon: str
    title: str
    line: str
    """The result, and what to do where it is not met."""
    ok: bool

    @property
    def told(self) -> str:
        """The line as one text, with its result in words."""
        return f"{self.title}, {'ready' if self.ok else 'not ready'}. {self.line}"


@dataclass(frozen=True, slots=True)
class ReadyPage:
    """The page once everything was tried."""

    under: str
    checks: tuple[Check, ...]
    ready: int
    calendar: bool
    """There is a plan to hand to the calendar."""

    @property
    def told(self) -> str:
        """How much is ready: "7 of 8 ready"."""
        return f"{self.ready} of {len(self.checks)} ready"


def site(text: str) -> Site:
    """Return what *text*, JSON of the page, says; nonsense is nothing found."""
    try:
        said = cast("dict[str, object]", json.loads(text))
        files = cast("dict[str, int]", said["files"])
        return Site(
            listed=int(files["listed"]),
            missing=int(files["missing"]),
            size=int(files["bytes"]),
            awake=said["awake"] is True,
            vibrates=said["vibrates"] is True,
            notifications=str(said["notifications"]),
            kept=said["kept"] is True,
        )
    except (KeyError, TypeError, ValueError):
        return Site()


def page(trip: Trip | None, tried: Tried, formats: Formats = USUAL) -> ReadyPage:
    """Return the page of what was *tried* for *trip*, or for no trip yet."""
    checks = [_saved(tried), _zones(tried), _calendar(tried)]
    if tried.site:
        found = tried.site
        checks.insert(0, _files(found))
        checks.insert(2, _kept(found, backup=tried.backup))
        more = [_awake(found), _felt(found, tried.cues), _notifications(found)]
        checks[4:4] = more
    return ReadyPage(
        under=f"{trip.title}, {clock(trip.route[0].departs, formats)}"
        if trip
        else NO_TRIP,
        checks=tuple(checks),
        ready=sum(one.ok for one in checks),
        calendar=trip is not None,
    )


def _files(found: Site) -> Check:
    line = f"{round(found.size / MB)} MB. It opens with no network."
    if not found.listed:
        line = "Not stored yet. Keep the app open with a network for a minute."
    elif found.missing:
        many = "1 file is" if found.missing == 1 else f"{found.missing} files are"
        line = f"{many} missing. Open the app with a network, then check again."
    ok = bool(found.listed) and not found.missing
    return Check("files", "phone", "App stored on this phone", line, ok)


def _saved(tried: Tried) -> Check:
    line = "Written, opened anew, read."
    if not tried.saved:
        line = "A note was not kept. Make room on this phone, then check again."
    return Check("saved", "disk", "Your data is saved and read back", line, tried.saved)


def _kept(found: Site, *, backup: bool) -> Check:
    line = "The browser promised not to clear it."
    if not found.kept:
        line = "A backup of the last 30 days has left it." if backup else NOT_KEPT
    return Check(
        "kept", "lock", "The phone keeps your data", line, found.kept or backup
    )


NOT_KEPT = (
    "The browser promised nothing, and no backup of the last 30 days has left. Export "
    "one in Settings."
)


def _zones(tried: Tried) -> Check:
    line = f"{tried.places}."
    if tried.lost_zones:
        names = ", ".join(tried.lost_zones)
        line = f"Missing: {names}. Open the app with a network and update it."
    return Check("zones", "globe", "Time zones loaded", line, not tried.lost_zones)


def _awake(found: Site) -> Check:
    line = "Tried, and let go again."
    if not found.awake:
        line = "Not here. Set the phone's own screen lock to a longer time."
    return Check("awake", "screen", "Screen can stay awake", line, found.awake)


def _felt(found: Site, cues: str) -> Check:
    wants = cues == "vibrate"
    line = "The phone can vibrate."
    if not found.vibrates:
        line = "It cannot vibrate here. The screen pulses instead."
    if wants and not found.vibrates:
        line = "It cannot vibrate here. Choose another way of cues in a set."
    ok = found.vibrates or not wants
    return Check("felt", "vibrate", "Vibration or pulse", line, ok)


def _notifications(found: Site) -> Check:
    lines = {
        "granted": "Allowed. They come while the app is in the background.",
        "none": "This browser has none. Rely on the calendar.",
    }
    other = "Not allowed. Allow them for this site, or rely on the calendar."
    ok = found.notifications == "granted"
    line = lines.get(found.notifications, other)
    return Check("notifications", "bell", "Notifications", line, ok)


def _calendar(tried: Tried) -> Check:
    lines = {
        "in": "Exported. Check that your calendar rings.",
        "old": "The plan has changed since. Export it again.",
        "part": "An alert was open, so only the leg checks left. Export it again.",
        "out": "Not yet. Import it before you board.",
        "no trip": "Enter a trip first.",
    }
    ok = tried.calendar == "in"
    line = lines[tried.calendar]
    return Check("calendar", "cal", "Plan in your calendar", line, ok)
