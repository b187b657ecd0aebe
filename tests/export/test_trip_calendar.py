"""The plan of a trip as a calendar file: two readers find the plan in it."""

from dataclasses import replace
from datetime import UTC, timedelta

import icalendar
import pytest
import vobject

from domain.days import moment
from domain.trips import calendars
from domain.trips.delay import delayed
from domain.trips.plan import plan
from domain.trips.route import Leg, write
from export.trip_calendar import GONE, LENGTH, calendar, removal, uid
from tests.domain.trips.itineraries import itineraries
from tests.domain.trips.test_plan import legs
from tests.support.trips import MADE, drive, trip

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


def late():
    """Return a flight that an hour of delay has met in the air."""
    made, _ = delayed(ONE, 60, ONE.begins + timedelta(hours=2))
    return trip(*made)


TRIPS = [
    *(trip(*legs(cells)) for cells in itineraries()),
    *(drive(hours, mode) for hours in (2, 7, 12) for mode in ("car", "coach", "train")),
    drive(9, driver=True, every=60),
    late(),
]


@pytest.mark.parametrize("one", TRIPS, ids=lambda one: f"{one.mode} {write(one.route)}")
def test_both_readers_find_every_plan_whole(one):
    """Name, beginning, end, title, note and alarm of each prompt, and no other."""
    items = [item for item in plan(one) if item.prompts]
    file = calendar(one, plan(one), MADE)
    expected = [
        (uid(one, x), x.at, x.at + LENGTH, x.title, x.note * (x.kind != "check"))
        for x in items
    ]
    first = [
        (
            str(e["uid"]),
            e.decoded("dtstart"),
            e.decoded("dtend"),
            str(e["summary"]),
            str(e.get("description", "")),
        )
        for e in read(file)
    ]
    second = [
        (
            e.uid.value,
            e.dtstart.value.astimezone(UTC),
            e.dtend.value.astimezone(UTC),
            e.summary.value,
            e.description.value if hasattr(e, "description") else "",
        )
        for e in vobject.readOne(file.decode()).vevent_list
    ]

    assert first == second == expected
    alarms = [e.walk("VALARM")[0].decoded("trigger") for e in read(file)]
    rings = [e.valarm.trigger.value for e in vobject.readOne(file.decode()).vevent_list]
    assert alarms == rings == [timedelta()] * len(items)


def opened(calendar_, file, reader):
    """Return what a phone's calendar holds after *file* was opened in it.

    An event replaces the one of its name if its number is higher.
    """
    held = dict(calendar_)
    for name, number, at, stands in reader(file):
        if name not in held or number > held[name][0]:
            held[name] = (number, at, stands)
    return held


def first_reader(file):
    """Yield name, number, instant and status as one parser reads them."""
    for e in read(file):
        at = e.decoded("dtstart")
        yield str(e["uid"]), int(e["sequence"]), at, str(e["status"]) == "CONFIRMED"


def second_reader(file):
    """Yield the same as the other parser reads it."""
    for e in vobject.readOne(file.decode()).vevent_list:
        at = e.dtstart.value.astimezone(UTC)
        yield e.uid.value, int(e.sequence.value), at, e.status.value == "CONFIRMED"


def changed():
    """Return trips as they became, each with when the new file was made."""
    made, leg = timedelta(hours=2), ONE.route[0]
    away = ONE.begins + made
    ground, _ = delayed(ONE, 120, ONE.begins - made)
    early = Leg(leg.origin, leg.target, leg.departs, moment(away, leg.arrives.zone))
    return [
        pytest.param(trip(*ground), ONE.begins - made, id="late on the ground"),
        pytest.param(late(), away, id="late in the air"),
        pytest.param(trip(early), away, id="arrived early"),
        pytest.param(replace(ONE, every=60), ONE.begins - made, id="another interval"),
        pytest.param(
            trip(*legs(itineraries()[-1])), ONE.begins - made, id="another trip"
        ),
        pytest.param(
            replace(drive(9, "coach"), id=ONE.id), ONE.begins - made, id="a coach"
        ),
    ]


@pytest.mark.parametrize("reader", [first_reader, second_reader])
@pytest.mark.parametrize(("new", "made"), changed())
def test_a_later_file_leaves_only_the_new_plan_in_the_calendar(new, made, reader):
    """What moved has moved, and what is no longer planned is out of it."""
    sent = calendars.noted(None, calendars.events(ONE, ITEMS), (ONE,), MADE)
    gone = calendars.to_come(sent, ONE.id, made)
    held = opened({}, FILE, reader)
    held = opened(held, calendar(new, plan(new), made, gone=gone), reader)

    rings = {name: at for name, (_, at, stands) in held.items() if stands and at > made}
    planned = {uid(new, x): x.at for x in plan(new) if x.prompts and x.at > made}
    assert rings == planned


@pytest.mark.parametrize("reader", [first_reader, second_reader])
def test_a_deleted_trip_leaves_nothing_in_the_calendar(reader):
    """Every event of every file that left, after two that differed; no word of it."""
    made = MADE + timedelta(days=1)
    sent = calendars.noted(None, calendars.events(ONE, ITEMS), (ONE,), MADE)
    other = plan(replace(ONE, every=45))
    sent = calendars.noted(sent, calendars.events(ONE, other), (ONE,), MADE)
    file = removal(calendars.orphans(sent, (), made), made)
    held = opened(opened({}, FILE, reader), calendar(ONE, other, MADE), reader)
    held = opened(held, file, reader)

    assert len(held) > len(PROMPTS)
    assert not any(stands for _, _, stands in held.values())
    assert {str(e["summary"]) for e in read(file)} == {GONE}
    assert b"VALARM" not in file
