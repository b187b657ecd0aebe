"""What was done without the app counts as FACTS 5 says, and no further."""

from datetime import date

import pytest

from domain import history_day, leg_work, mended_set, moved
from domain.days import moment
from domain.faults import Refused
from domain.formats import USUAL
from domain.routines import ROUTINES
from tests.support.make import NOON

DAY = date(2026, 11, 10)
NOW = moment(NOON, "Europe/London", 0)


def done(kind, minutes, reps=""):
    """Return the set that was typed so."""
    did = moved.read(kind, {"minutes": minutes, "reps": reps})
    return moved.made(did, "s1", "phone", NOW, NOW, DAY)


@pytest.mark.parametrize(
    ("kind", "minutes", "reps", "rings"),
    [
        ("walk", "1", "", (1, 0, 60)),
        ("walk", "30", "", (1, 0, 1800)),
        ("seat", "2", "20", (1, 20, 0)),
        ("seat", "2", "19", (0, 19, 0)),
        ("other", "30", "", (0, 0, 1800)),
    ],
)
def test_each_kind_fills_the_rings_it_may(kind, minutes, reps, rings):
    """A break is a walk of a minute or a whole seat set; nothing else is one."""
    one = done(kind, minutes, reps)

    assert (one.breaks, one.pump_reps, one.active_seconds) == rings
    assert leg_work.is_real(one)


def test_a_seat_set_is_whole_with_the_reps_of_the_short_one():
    """No number of its own: FACTS 2 has ten heel raises and ten toe raises."""
    assert moved.SEAT_REPS == ROUTINES["seat_set_short"].pump_reps == 20


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("walk", {"minutes": "0"}, "Type the minutes as a whole number from 1 to 600."),
        ("walk", {"minutes": "10000"}, "from 1 to 600."),
        ("walk", {"minutes": "ten"}, "from 1 to 600."),
        ("walk", {}, "from 1 to 600."),
        ("seat", {"minutes": "2"}, "Type the reps as a whole number from 1 to 1000."),
        ("seat", {"minutes": "2", "reps": "5000"}, "Type the reps"),
        ("dance", {"minutes": "2"}, "Choose what you did first."),
    ],
)
def test_what_nobody_did_is_refused_in_a_sentence(kind, typed, said):
    """Which field is wrong, and what it takes."""
    with pytest.raises(Refused) as refused:
        moved.read(kind, typed)

    assert str(refused.value).endswith(said) or str(refused.value).startswith(said)


def test_the_reps_of_a_seat_set_can_be_mended():
    """With fewer it is no whole set, so no break; with more it is again."""
    one = done("seat", "2", "20")
    (name,) = mended_set.reps_of(one)

    fewer = mended_set.changes(one, {name: 12}, 0)

    assert (fewer["pump_reps"], fewer["breaks"]) == (12, 0)
    assert mended_set.changes(one, {name: 30}, 0)["breaks"] == 1
    assert mended_set.name_of(name) == "Leg reps"


def test_the_day_names_it_with_its_measure():
    """Minutes of a walk, reps of a set."""
    walk, seat = done("walk", "12"), done("seat", "3", "24")

    said = [history_day.entry_words(one, USUAL, "cm", {}) for one in (walk, seat)]

    assert said == ["Walk, 12 min", "Set in the seat, 24 reps"]
