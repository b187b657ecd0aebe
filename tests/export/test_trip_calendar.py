"""The plan of a trip as a calendar file: two readers find the plan in it."""

from datetime import UTC, timedelta

import icalendar
import vobject

from domain.trips.plan import plan
from export.trip_calendar import calendar, uid
from tests.support.trips import MADE, trip

ONE = trip(seat="window")
ITEMS = plan(ONE, drinks=True)
PROMPTS = [item for item in ITEMS if item.prompts]
FILE = calendar(ONE, ITEMS, MADE)


def read(file):
    """Return the events of *file*."""
    return icalendar.Calendar.from_ical(file).walk("VEVENT")


def test_the_first_reader_finds_the_plan():
    """Every prompt once, at its instant, with an alarm at that time."""
    events = read(FILE)

    found = [(e.decoded("dtstart"), str(e["summary"])) for e in events]
    assert found == [(item.at, item.title) for item in PROMPTS]
    for one in events:
        (alarm,) = one.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta()


def test_the_second_reader_finds_the_same():
    """Another parser agrees."""
    whole = vobject.readOne(FILE.decode())

    found = [
        (one.dtstart.value.astimezone(UTC), one.summary.value)
        for one in whole.vevent_list
    ]
    assert found == [(item.at, item.title) for item in PROMPTS]


def test_no_event_names_a_symptom():
    """Anybody may look into a calendar."""
    text = FILE.decode().lower()

    assert not any(word in text for word in ("swelling", "pain", "clot", "breath"))


def test_a_later_file_replaces_the_earlier_one():
    """The same item has the same name, whatever the delay; its number goes up."""
    again = calendar(ONE, ITEMS, MADE + timedelta(hours=1))

    names = [
        [(str(e["uid"]), int(e["sequence"])) for e in read(f)] for f in (FILE, again)
    ]
    assert [name for name, _ in names[0]] == [name for name, _ in names[1]]
    assert all(b[1] > a[1] for a, b in zip(*names, strict=True))
    assert uid(ONE, PROMPTS[0]) != uid(trip(number=2), PROMPTS[0])
