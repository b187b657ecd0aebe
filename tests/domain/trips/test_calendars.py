"""What of a trip went into a calendar, as a setting keeps it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.trips import calendars
from domain.trips.calendars import Event
from domain.trips.plan import plan
from tests.support.trips import MADE, trip

ONE, TWO = trip(number=1), trip(number=2)
LEFT, LEFT_TWO = (calendars.events(one, plan(one)) for one in (ONE, TWO))
TEXT = calendars.noted(None, LEFT, (ONE, TWO), MADE)
BOTH = calendars.noted(TEXT, LEFT_TWO, (ONE, TWO), MADE)


def test_a_plan_is_in_the_calendar_until_it_changes():
    """An edited trip asks to be exported again."""
    assert calendars.state(BOTH, ONE) == calendars.state(BOTH, TWO) == "in"
    assert calendars.state(TEXT, TWO) == "out"
    later = replace(ONE, edited=ONE.edited.replace(year=2027))
    assert calendars.state(BOTH, later) == "old"
    assert calendars.state(None, None) == "no trip"


def test_every_event_is_kept_until_it_has_passed():
    """With its key, and to the minute; a trip without any to come is forgotten."""
    assert calendars.to_come(BOTH, ONE.id, MADE) == LEFT
    halfway = ONE.begins + timedelta(hours=6)
    rest = tuple(one for one in LEFT if one.at > halfway)
    assert calendars.to_come(BOTH, ONE.id, halfway) == rest
    over = LEFT[-1].at + timedelta(minutes=1)
    assert calendars.without(BOTH, [TWO.id], over).startswith(ONE.id)
    assert ONE.id not in calendars.noted(TEXT, LEFT_TWO, (TWO,), over)


def test_only_trips_that_are_gone_are_orphans():
    """Until their events are taken out."""
    assert calendars.orphans(BOTH, (ONE, TWO), MADE) == ()
    assert calendars.orphans(BOTH, (TWO,), MADE) == LEFT
    assert calendars.orphans(calendars.without(BOTH, [ONE.id], MADE), (), MADE) == (
        LEFT_TWO
    )
    late = calendars.noted(None, LEFT, (), MADE)
    assert calendars.orphans(late, (), MADE) == LEFT


def test_the_text_never_grows_beyond_what_a_setting_holds():
    """The trip that was exported first goes first."""
    text: object = None
    for number in range(40):
        left = tuple(Event(f"trip{number}", one.key, one.at) for one in LEFT)
        text = calendars.noted(text, left, (), MADE)

    assert len(text) <= calendars.LONGEST
    kept = list(calendars.read(text))
    assert kept[-1] == "trip39"
    assert "trip0" not in kept


@pytest.mark.parametrize(
    "text", [None, 3, "nonsense", "t0001", "t0001 2026 a=b 0:45=x \n\n 7"]
)
def test_nonsense_says_nothing_of_events(text):
    """From a damaged or foreign setting; an old one knew versions only."""
    assert calendars.to_come(text, ONE.id, MADE) == ()
    assert calendars.orphans(text, (), MADE) == ()
    assert calendars.state(text, TWO) == "out"
