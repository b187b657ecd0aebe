"""The calendar file of the breaks, read back by two parsers."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject

from domain.break_words import NOTICE_TEXT, NOTICE_TITLE
from domain.breaks import BreakTimer, Slot, schedule
from domain.days import moment
from export.calendar import calendar, file_name, removal, uid

MADE = datetime(2026, 3, 27, 8, 30, tzinfo=UTC)
"""A Friday; the clocks of London change on the Sunday."""

TIMER = BreakTimer(on=True, since=MADE)
SLOTS = schedule(TIMER, moment(MADE, "Europe/London"))


def made(slots=SLOTS, at=MADE, gone=()):
    """Return the file of *slots*."""
    return calendar(slots, at, title=NOTICE_TITLE, text=NOTICE_TEXT, gone=gone)


def events(data):
    """Return the events that icalendar finds in *data*."""
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def test_icalendar_reads_the_schedule_back():
    """Starts, UIDs and alarms are those of the schedule, in UTC."""
    found = events(made())

    assert [e.decoded("dtstart") for e in found] == [slot.start for slot in SLOTS]
    assert [str(e["uid"]) for e in found] == [uid(slot) for slot in SLOTS]
    assert all(e.decoded("dtstart").utcoffset() == timedelta() for e in found)
    assert all(
        [a.decoded("trigger") for a in e.walk("VALARM")] == [timedelta()] for e in found
    )


def test_another_parser_reads_the_same():
    """Vobject finds the same starts, titles and alarms."""
    found = vobject.readOne(made().decode()).vevent_list

    assert [e.dtstart.value for e in found] == [slot.start for slot in SLOTS]
    assert {e.summary.value for e in found} == {NOTICE_TITLE}
    assert all(e.valarm.trigger.value == timedelta() for e in found)


def test_the_wall_clock_stays_over_the_change_of_clocks():
    """Ten o'clock is 10:00 UTC on Friday and 09:00 UTC on Monday."""
    starts = [e.decoded("dtstart") for e in events(made())]

    assert starts[0] == datetime(2026, 3, 27, 10, tzinfo=UTC)
    assert datetime(2026, 3, 30, 9, tzinfo=UTC) in starts


def test_importing_again_replaces():
    """The same UIDs come with a higher sequence, and what is gone is cancelled."""
    later = MADE + timedelta(seconds=5)
    first, again = events(made()), events(made(SLOTS[:3], later, gone=SLOTS))

    assert [e["uid"] for e in first] == [e["uid"] for e in again]
    assert {int(e["sequence"]) for e in again} == {int(first[0]["sequence"]) + 5}
    assert [str(e["status"]) for e in again] == ["CONFIRMED"] * 3 + ["CANCELLED"] * (
        len(SLOTS) - 3
    )


def test_a_file_removes_everything():
    """It cancels every break, by UID, and rings for none."""
    data = removal(SLOTS, MADE, title=NOTICE_TITLE)
    found = events(data)

    assert b"METHOD:CANCEL\r\n" in data
    assert {str(e["uid"]) for e in found} == {uid(slot) for slot in SLOTS}
    assert {str(e["status"]) for e in found} == {"CANCELLED"}
    assert b"VALARM" not in data


def test_lines_are_folded_and_text_is_escaped():
    """What stands in a text can begin no property of its own."""
    data = calendar([Slot(MADE, "k")], MADE, title="a;b,c\\d\nATTACH:x", text="é" * 200)

    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert b"\nATTACH" not in data
    assert str(events(data)[0]["description"]) == "é" * 200


@pytest.mark.parametrize("removes", [True, False])
def test_the_file_is_a_calendar_by_name(removes):
    """Phones know it by its ending."""
    assert file_name(removes=removes).endswith(".ics")


def test_icalendar_is_loaded_late():
    """A start of the app does not pay for it."""
    code = "import sys, export.calendar; sys.exit('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False)

    assert done.returncode == 0
