"""Write the plan of a trip as a calendar file, so that the phone's calendar can ring.

An item has the same UID at every export: importing a later file replaces the
earlier one, also after a delay.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from domain.trips.items import Item
from domain.trips.records import Trip

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Second Heart//Trips//EN"
MIME = "text/calendar"
LENGTH = timedelta(minutes=5)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar(
    trip: Trip, items: Iterable[Item], made: datetime, *, removes: bool = False
) -> bytes:
    """Return the file of what *items* of *trip* prompt, made at *made*.

    With *removes* it takes the same events out of the calendar again. An event
    never names a symptom: anybody may see a calendar.
    """
    import icalendar  # noqa: PLC0415  # it takes half a second; few people export

    whole = icalendar.Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("method", "CANCEL" if removes else "PUBLISH")
    for item in items:
        if not item.prompts:
            continue
        event = icalendar.Event()
        event.add("uid", uid(trip, item))
        event.add("dtstamp", made.astimezone(UTC))
        event.add("sequence", max(0, int((made - _EPOCH).total_seconds())))
        event.add("dtstart", item.at)
        event.add("dtend", item.at + LENGTH)
        event.add("summary", item.title)
        event.add("transp", "TRANSPARENT")
        event.add("status", "CANCELLED" if removes else "CONFIRMED")
        if item.note and item.kind != "check":
            event.add("description", item.note)
        if not removes:
            event.add_component(_alarm(item))
        whole.add_component(event)
    return whole.to_ical()


def _alarm(item: Item) -> "icalendar.Alarm":
    import icalendar  # noqa: PLC0415

    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", item.title)
    alarm.add("trigger", timedelta())
    return alarm


def uid(trip: Trip, item: Item) -> str:
    """Return the one UID that *item* of *trip* has in every file."""
    name = f"second-heart:trip:{trip.id}:{item.key}"
    return f"{uuid5(NAMESPACE_URL, name)}@second-heart"


def file_name(*, removes: bool = False) -> str:
    """Return the name of the file."""
    return "second-heart-trip-remove.ics" if removes else "second-heart-trip.ics"
