"""Write the plan of a trip as a calendar file, so that the phone's calendar can ring.

An item has the same UID at every export: importing a later file replaces the
earlier one, also after a delay, and cancels what is no longer planned.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from domain.trips.calendars import Event
from domain.trips.items import Item
from domain.trips.records import Trip

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Second Heart//Trips//EN"
MIME = "text/calendar"
LENGTH = timedelta(minutes=5)
GONE = "No longer planned"
"""What a cancelled event is called where a calendar shows it all the same."""
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar(
    trip: Trip,
    items: Iterable[Item],
    made: datetime,
    *,
    removes: bool = False,
    gone: Iterable[Event] = (),
) -> bytes:
    """Return the file of what *items* of *trip* prompt, made at *made*.

    *gone* are events of an earlier file; those that *items* no longer have are
    cancelled in this one. With *removes* it takes all of them out of the calendar
    again. An event never names a symptom: anybody may see a calendar.
    """
    kept = [item for item in items if item.prompts]
    keys = {item.key for item in kept}
    whole = _begun("CANCEL" if removes else "PUBLISH")
    for item in kept:
        event = _event(uid(trip, item), item.at, item.title, made, cancelled=removes)
        if item.note and item.kind != "check":
            event.add("description", item.note)
        if not removes:
            event.add_component(_alarm(item))
        whole.add_component(event)
    for one in gone:
        if one.key not in keys:
            whole.add_component(_gone(one, made))
    return whole.to_ical()


def removal(events: Iterable[Event], made: datetime) -> bytes:
    """Return the file that takes *events* of trips that are gone out of a calendar."""
    whole = _begun("CANCEL")
    for one in events:
        whole.add_component(_gone(one, made))
    return whole.to_ical()


def _begun(method: str) -> "icalendar.Calendar":
    import icalendar  # noqa: PLC0415  # it takes half a second; few people export

    whole = icalendar.Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("method", method)
    return whole


def _event(
    name: str, at: datetime, title: str, made: datetime, *, cancelled: bool
) -> "icalendar.Event":
    import icalendar  # noqa: PLC0415

    event = icalendar.Event()
    event.add("uid", name)
    event.add("dtstamp", made.astimezone(UTC))
    event.add("sequence", max(0, int((made - _EPOCH).total_seconds())))
    event.add("dtstart", at)
    event.add("dtend", at + LENGTH)
    event.add("summary", title)
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    return event


def _gone(one: Event, made: datetime) -> "icalendar.Event":
    """Return the event that cancels *one*, whose words nobody has kept."""
    return _event(_name(one.trip, one.key), one.at, GONE, made, cancelled=True)


def _alarm(item: Item) -> "icalendar.Alarm":
    import icalendar  # noqa: PLC0415

    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", item.title)
    alarm.add("trigger", timedelta())
    return alarm


def uid(trip: Trip, item: Item) -> str:
    """Return the one UID that *item* of *trip* has in every file."""
    return _name(trip.id, item.key)


def _name(trip: str, key: str) -> str:
    return f"{uuid5(NAMESPACE_URL, f'second-heart:trip:{trip}:{key}')}@second-heart"


def file_name(*, removes: bool = False) -> str:
    """Return the name of the file."""
    return "second-heart-trip-remove.ics" if removes else "second-heart-trip.ics"
