"""Write the plan of a trip as a calendar file, so that the phone's calendar can ring.

An item has the same UID at every export: importing a later file replaces the
earlier one, also after a delay.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from domain.trips.items import Item
from domain.trips.records import Trip

PRODUCT = "-//Second Heart//Trips//EN"
MIME = "text/calendar"
LENGTH = timedelta(minutes=5)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar(trip: Trip, items: Iterable[Item], made: datetime) -> bytes:
    """Return the file of what *items* of *trip* prompt, made at *made*.

    An event never names a symptom: anybody may see a calendar.
    """
    import icalendar  # noqa: PLC0415  # it takes half a second; few people export

    whole = icalendar.Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
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
        if item.note and item.kind != "check":
            event.add("description", item.note)
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", item.title)
        alarm.add("trigger", timedelta())
        event.add_component(alarm)
        whole.add_component(event)
    return whole.to_ical()


def uid(trip: Trip, item: Item) -> str:
    """Return the one UID that *item* of *trip* has in every file."""
    name = f"second-heart:trip:{trip.id}:{item.key}"
    return f"{uuid5(NAMESPACE_URL, name)}@second-heart"


def file_name() -> str:
    """Return the name of the file."""
    return "second-heart-trip.ics"
