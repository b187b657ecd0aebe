"""Own routines and the break timer: edited, checked, kept."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import own_routines as own
from domain import plan_text
from domain.break_hours import Hours
from domain.break_record import breaks_record
from domain.breaks import INTERVALS, BreakTimer
from domain.catalogue import EXERCISES
from domain.codec import canonical, from_document, to_document
from domain.faults import Refused
from domain.move_records import in_order, own_routine, write_moves
from domain.own_routines import Draft
from domain.records import bury, edit, revive
from domain.routines import ROUTINES, Move
from domain.timeline import timeline
from tests.support.sets import steady

NOW = datetime(2026, 11, 10, 12, tzinfo=UTC)
HEEL = Move("seated_heel_raise")
WALK = Move("walk_2min")
DRAFT = Draft("Train seat", (own.filled(HEEL), own.filled(WALK)))


def kept(draft=DRAFT, new_id="r1", others=()):
    """Return *draft* as a record."""
    return own_routine(draft, NOW, new_id=new_id, writer="phone", others=others)


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (Draft("", (HEEL,)), "a name"),
        (Draft("  \n ", (HEEL,)), "a name"),
        (Draft("x" * 200, (HEEL,)), "up to 40 characters"),
        (Draft("a\u202eb", (HEEL,)), "can be seen"),
        (Draft("a", ()), "at least one move"),
        (Draft("a", (HEEL,) * 500), "up to 40 moves"),
        (Draft("a", (Move("seated_heel_raise", reps=0),)), "from 1 to 200"),
        (Draft("a", (Move("seated_heel_raise", reps=201),)), "from 1 to 200"),
        (Draft("a", (Move("seated_heel_raise", seconds=60),)), "counted in reps"),
        (Draft("a", (Move("walk_2min", seconds=10_000),)), "an hour"),
        (Draft("a", (Move("walk_2min", seconds=0),)), "from 1 to 3600"),
        (Draft("a", (Move("walk_2min", reps=3),)), "is timed"),
        (Draft("a", (Move("seated_heel_raise", rounds=0),)), "Rounds"),
        (Draft("a", (Move("seated_heel_raise", rest=301),)), "rest"),
        (Draft("a", (Move("seated_heel_raise", sides="each"),)), "way round"),
        (Draft("a", (Move("moon_walk"),)), "not known"),
        (Draft("a", (Move("walk_2min", seconds=3600),) * 3), "2 hours"),
        (Draft("a", (Move("ankle_pump", reps=200, rounds=10),) * 9), "out"),
    ],
)
def test_what_nobody_could_do_is_refused_in_a_sentence(draft, sentence):
    """Each refusal says what is allowed, and nothing is kept."""
    with pytest.raises(Refused, match=sentence) as caught:
        kept(draft)
    assert caught.value.sentence.endswith(".")


def test_a_name_loses_its_spare_spaces():
    """What is kept is what is shown."""
    assert kept(replace(DRAFT, name="  Train   seat ")).name == "Train seat"


def test_moves_are_added_changed_moved_and_removed():
    """Each edit gives a new draft and leaves the old one as it was."""
    longer = own.added(DRAFT, "seated_march")
    turned = own.moved(longer, 2, 0)
    eight = replace(own.filled(HEEL), reps=8)

    assert [m.exercise for m in turned.moves] == [
        "seated_march",
        "seated_heel_raise",
        "walk_2min",
    ]
    assert own.moved(turned, 0, 99) == longer
    assert own.removed(turned, 0) == DRAFT
    assert own.changed(DRAFT, 0, eight).moves[0].reps == 8
    with pytest.raises(Refused, match="Reps"):
        own.changed(DRAFT, 0, replace(eight, reps=0))
    with pytest.raises(Refused, match="40"):
        own.added(Draft("a", (HEEL,) * 40), "seated_march")


@pytest.mark.parametrize("routine", ROUTINES.values(), ids=ROUTINES)
def test_every_routine_can_be_copied(routine):
    """The copy has another name and the same moves, without the tasks."""
    draft = own.copied(routine, [])
    again = own.copied(routine, [draft.name.upper()])
    steps = [step for step in routine.plan.steps if step.exercise]

    assert draft.name == f"{routine.name} copy"
    assert again.name == f"{routine.name} copy 2"
    assert own.routine(own.checked(draft), "x").plan.steps == tuple(steps)


def test_what_an_own_routine_counts_as_follows_from_its_moves():
    """A minute of leg work is a break, in the seat or out of it; stretching is none."""
    walk = own.routine(DRAFT, "x")
    seat = own.routine(Draft("a", (HEEL,)), "x")
    calm = own.routine(Draft("a", (Move("calf_stretch_bent"),)), "x")

    assert (walk.family, seat.family, calm.family) == ("stand", "seat", "stretch")
    assert (seat.is_break, calm.is_break) == (True, False)


@pytest.mark.parametrize(
    ("moves", "is_break"),
    [
        ((Move("ankle_pump", reps=1),), False),
        ((Move("ankle_pump", reps=29),), False),
        ((Move("ankle_pump", reps=30),), True),
        ((Move("ankle_pump", reps=15, rounds=2, rest=300),), True),
        ((Move("ankle_pump", reps=10, rounds=2, rest=300),), False),
        ((Move("knee_extension", reps=4),), True),
        ((Move("ankle_circle_cw"), Move("ankle_circle_ccw")), False),
        ((Move("ankle_circle_cw"), Move("walk_2min", seconds=45)), True),
        ((Move("walk_2min", seconds=59),), False),
        (
            (Move("belly_breath"), Move("shoulder_roll"), Move("toe_curl", reps=9)),
            False,
        ),
    ],
)
def test_an_own_routine_is_a_break_from_a_minute_of_leg_work_on(moves, is_break):
    """Rests and what moves no leg do not count towards the minute."""
    assert own.routine(Draft("a", moves), "x").is_break is is_break


def test_the_document_of_an_own_routine_is_this_one():
    """The stored form is fixed: a change of it needs a new schema version."""
    assert to_document(kept()) == {
        "kind": "own_routine",
        "v": 1,
        "id": "r1",
        "created": "2026-11-10T12:00:00.000Z",
        "edited": "2026-11-10T12:00:00.000Z",
        "writer": "phone",
        "name": "Train seat",
        "moves": "seated_heel_raise|10||1|0|both\nwalk_2min|1|120|1|0|both",
        "place": 0,
    }


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": " a"},
        {"place": -1},
        {"moves": ""},
        {"moves": "walk_2min|1|10000|1|0|both"},
        {"moves": "seated_heel_raise|\u0661||1|0|both"},
        {"moves": "moon_walk|1||1|0|both"},
        {"moves": "seated_heel_raise|10||1|0|both\n" * 41},
    ],
)
def test_hostile_routines_are_refused(change):
    """An imported file cannot bring what the editor would not let pass."""
    with pytest.raises(ValueError, match=r".+"):
        from_document({**to_document(kept()), **change})


def test_own_routines_are_ordered_deleted_and_brought_back():
    """The list keeps the order given; undo of a deletion wins over it."""
    one = kept()
    two = kept(new_id="r2", others=[one])
    grave = bury(one, NOW, "phone")
    back = revive(one, grave, NOW, "phone")
    first = edit(two, NOW, "phone", place=0)

    assert [r.id for r in in_order([two, one])] == ["r1", "r2"]
    assert [r.id for r in in_order([grave, two])] == ["r2"]
    assert back.edited > grave.edited > one.edited
    assert first.place == 0
    many = [kept(new_id=f"r{n}") for n in range(50)]
    with pytest.raises(Refused, match="50 routines"):
        kept(others=many)


@st.composite
def _moves(draw: st.DrawFn) -> Move:
    known = EXERCISES[draw(st.sampled_from(sorted(EXERCISES)))]
    timed = own.is_timed(known)
    return Move(
        known.id,
        reps=None if timed else draw(st.integers(1, 200)),
        seconds=draw(st.integers(1, 600)) if timed else None,
        rounds=draw(st.integers(1, 3)),
        rest=draw(st.integers(0, 60)),
        sides=draw(st.sampled_from(own.sides_of(known))),
    )


_drafts = st.builds(
    Draft,
    st.text("aé |", max_size=50) | st.text(),
    st.lists(_moves(), max_size=6).map(tuple),
)


@steady
@given(_drafts)
def test_any_draft_is_kept_whole_or_refused(draft):
    """What passes can be kept, read back, frozen as a plan and played to its end."""
    try:
        record = kept(draft)
    except Refused:
        return
    again = from_document(json.loads(canonical(to_document(record))))
    plan = own.routine(record.draft, record.id).plan

    assert again == record
    assert plan_text.read(plan_text.write(plan)) == plan
    assert timeline(plan).total == plan.seconds * 1000
    assert write_moves(record.draft.moves) == record.moves


_timers = st.builds(
    BreakTimer,
    on=st.booleans(),
    every=st.sampled_from(INTERVALS),
    hours=st.builds(Hours, days=st.just((0, 4)), start=st.integers(420, 900)),
    since=st.just(NOW),
    prompted=st.none() | st.just(NOW + timedelta(hours=1)),
)


@steady
@given(_timers, st.none() | st.integers(5, 20))
def test_the_break_timer_survives_being_written_and_read(timer, minutes):
    """Choices, the last prompt and a prompt put off come back after a kill."""
    if timer.prompted and minutes:
        timer = replace(timer, snoozed=timer.prompted + timedelta(minutes=minutes))
    record = breaks_record(timer, created=NOW, edited=NOW, writer="phone")

    assert from_document(json.loads(canonical(to_document(record)))) == record
    assert record.timer == timer
    for change in ({"every": 1}, {"days": "7"}, {"days": ""}, {"start": 5000}):
        with pytest.raises(ValueError, match=r".+"):
            from_document({**to_document(record), **change})
