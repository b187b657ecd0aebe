"""The library: what is found, in which order, and what is put away."""

from datetime import UTC, datetime

import pytest

from domain.catalogue import EXERCISES
from domain.library import LENGTHS, PARTS, PLACES, Query, folded, library
from domain.moment import ordered, situation
from domain.move_detail import detail
from domain.routines import ROUTINES

TUESDAY = datetime(2026, 11, 10, tzinfo=UTC)


def found(now="desk", **query):
    """Return the ids that a query finds."""
    return [row.id for row in library(Query(**query), now).rows]


def test_seated_with_the_belt_on_are_eighteen_of_forty_one():
    """Moves that need legroom are not offered as possible with the belt on."""
    shown = library(Query(place="seated", belt=True), "trip")

    assert shown.count == "18 of 41 moves"
    assert not {"knee_to_chest", "sit_to_stand"} & {row.id for row in shown.rows}


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("HEEL raise seated", "seated_heel_raise"),
        ("sóleus push", "soleus_pushup"),
        ("deep calf", "soleus_pushup"),
        ("ROMÁNIAN", "romanian_deadlift"),
        ("heel-toe", "heel_toe_rock"),
        ("heel toe", "heel_toe_rock"),
    ],
)
def test_search_folds_accents_case_and_hyphens(text, id_):
    """A move is found by its name, its muscles and what they are called."""
    assert id_ in found(text=text)


def test_all_words_must_be_found_and_none_at_all_is_said():
    """A search without result says what to do next."""
    empty = library(Query(text="heel unicorn"), "desk")

    assert (empty.rows, empty.count) == ((), "0 of 41 moves")
    assert empty.empty
    assert len(found(text="  ")) == 41
    assert folded("Ähre STRASSE") == folded("ahre straße")


@pytest.mark.parametrize("minutes", [m for m in LENGTHS if m])
def test_no_move_is_longer_than_the_filter(minutes):
    """The dose with its rests fits into the minutes."""
    ids = found(minutes=minutes)

    assert ids
    assert all(EXERCISES[i].seconds <= minutes * 60 for i in ids)


def test_every_filter_finds_something_and_every_move_has_a_place():
    """No chip leads to an empty list, and no move is out of reach of the chips."""
    assert all(found(part=part) for part in PARTS)
    assert {i for place in PLACES for i in found(place=place)} == EXERCISES.keys()


def test_what_the_person_said_marks_a_move():
    """Poor balance keeps standing moves in the list, with the caution on them."""
    rows = library(Query(applies=frozenset({"K12"})), "home").rows
    by_id = {row.id: row for row in rows}

    assert len(rows) == 41
    assert by_id["mini_squat"].care == ("Poor balance, or falls",)
    assert "Take care" in by_id["mini_squat"].label
    assert by_id["ankle_pump"].care == ()


def test_what_waits_for_a_clinician_is_put_away_and_can_be_shown():
    """Blocked arteries put the raised legs away, and the page says so."""
    codes = frozenset({"K14"})
    shown = library(Query(applies=codes), "home")
    all_ = library(Query(applies=codes, put_away=True), "home")

    assert "legs_up_rest" not in {row.id for row in shown.rows}
    assert shown.away.startswith("1 move is put away")
    assert (shown.toggle, all_.toggle) == ("Show them", "Put them away")
    assert len(all_.rows) == 41
    assert library(Query(), "home").away == ""


@pytest.mark.parametrize(
    ("hour", "trip", "first"),
    [
        (14, True, "seat_set_short"),
        (23, True, "seat_set_short"),
        (21, False, "evening_stretch"),
        (2, False, "evening_stretch"),
        (7, False, "wake_up"),
        (14, False, "desk_hourly"),
        (19, False, "daily_strength_a"),
    ],
)
def test_the_routine_for_the_moment_is_first(hour, trip, first):
    """In a trip the seat sets, at night the evening stretch, else the hour decides."""
    now = situation(TUESDAY.replace(hour=hour), trip=trip)
    order = [routine.id for routine in ordered(ROUTINES.values(), now)]

    assert order[0] == first
    assert sorted(order) == sorted(ROUTINES)


def test_in_a_trip_the_first_moves_can_be_done_with_the_belt_on():
    """What moves blood in the seat stands before everything else."""
    ids = found("trip")
    seat = [i for i in ids if EXERCISES[i].belt == "yes" and EXERCISES[i].pumping]

    assert ids[: len(seat)] == seat
    assert "stretch" in found("night")[0]


def test_the_detail_of_the_heel_raise_is_this_one():
    """Dose, belt, phases, reason, evidence, care and muscles are all told."""
    page = detail(EXERCISES["seated_heel_raise"], frozenset({"K2"}))

    assert page.line == "10 reps · 1:00 · belt can stay on"
    assert [(p.word, p.time) for p in page.phases] == [
        ("Lift", "2 s"),
        ("Hold", "1 s"),
        ("Lower", "2 s"),
        ("Rest", "1 s"),
    ]
    assert [(c.caution.code, c.yours) for c in page.care] == [
        ("K2", True),
        ("K1", False),
        ("K0", False),
    ]
    assert page.why_note == "Read in the source itself"
    assert page.muscles[0].plain == "deep calf"
    assert len(page.sources) == 4


@pytest.mark.parametrize("move", EXERCISES.values(), ids=EXERCISES)
def test_every_move_has_a_whole_page(move):
    """It says its dose and how it was checked, and everybody's caution is last."""
    page = detail(move)

    assert page.why_note
    assert bool(page.advice) == bool(page.advice_note)
    assert page.care[-1].caution.stops
    assert page.line.count(" · ") == 2


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("walk_2min", "2 minutes"),
        ("ankle_alphabet", "26 reps a side"),
        ("single_leg_heel_raise", "8 reps a side, 2 rounds"),
    ],
)
def test_a_dose_is_told_in_words(id_, words):
    """Time, sides and rounds are told where there are any."""
    assert detail(EXERCISES[id_]).line.startswith(f"{words} · ")
