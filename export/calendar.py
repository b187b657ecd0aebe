"""Write breaks as a calendar file, so that the phone's calendar can ring.

A break has the same UID at every export, and a later export has a higher
SEQUENCE: importing again replaces, and the file that removes cancels.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from domain.breaks import Slot

MIME = "text/calendar"
PRODUCT = "-//Second Heart//Breaks//EN"

LENGTH = timedelta(minutes=5)
"""How long a break stands in the calendar."""

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar(
    slots: Iterable[Slot],
    made: datetime,
    *,
    title: str,
    text: str,
    gone: Iterable[Slot] = (),
) -> bytes:
    """Return the calendar file of *slots*, made at *made*.

    *gone* are breaks of an earlier file that are no longer planned: they are
    cancelled in the same file, so that importing it replaces the old plan.
    """
    kept = tuple(slots)
    keys = {slot.key for slot in kept}
    dropped = tuple(slot for slot in gone if slot.key not in keys)
    return _file(kept, dropped, made, (title, text), "PUBLISH")


def removal(slots: Iterable[Slot], made: datetime, *, title: str) -> bytes:
    """Return the file that takes *slots* out of the calendar again, each once."""
    once = {slot.key: slot for slot in slots}
    return _file((), tuple(once.values()), made, (title, ""), "CANCEL")


def file_name(*, removes: bool) -> str:
    """Return the name of the file."""
    return "second-heart-breaks-remove.ics" if removes else "second-heart-breaks.ics"


def uid(slot: Slot) -> str:
    """Return the one UID that *slot* has in every file."""
    return f"{uuid5(NAMESPACE_URL, f'second-heart:break:{slot.key}')}@second-heart"


def _file(
    kept: tuple[Slot, ...],
    dropped: tuple[Slot, ...],
    made: datetime,
    words: tuple[str, str],
    method: str,
) -> bytes:
    import icalendar  # noqa: PLC0415  # it takes half a second; few people export

    whole = icalendar.Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("method", method)
    for slot, cancelled in [*((s, False) for s in kept), *((s, True) for s in dropped)]:
        event = icalendar.Event()
        event.add("uid", uid(slot))
        event.add("dtstamp", made.astimezone(UTC))
        event.add("last-modified", made.astimezone(UTC))
        event.add("sequence", max(0, int((made - _EPOCH).total_seconds())))
        event.add("dtstart", slot.start.astimezone(UTC))
        event.add("dtend", slot.start.astimezone(UTC) + LENGTH)
        event.add("summary", words[0])
        event.add("transp", "TRANSPARENT")
        event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
        if not cancelled:
            event.add("description", words[1])
            alarm = icalendar.Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", words[0])
            alarm.add("trigger", timedelta())
            event.add_component(alarm)
        whole.add_component(event)
    return whole.to_ical()
