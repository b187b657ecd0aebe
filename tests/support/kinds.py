"""A record of every kind that the diary knows."""

from dataclasses import replace
from datetime import timedelta

from domain.break_record import breaks_record
from domain.breaks import BreakTimer
from domain.days import moment
from domain.ending import finish
from domain.goal_records import OwnGoal
from domain.heel_record import HeelDone
from domain.move_records import own_routine
from domain.own_routines import Draft
from domain.records import Record, bury
from domain.routine import Move
from tests.support.checks import every_check, stamps
from tests.support.make import choice, drink, tick
from tests.support.sets import NOON, set_run
from tests.support.trips import event, trip


def one_of_each() -> list[Record]:
    """Return at least one record of every kind, each with an id of its own."""
    run = set_run()
    done = finish(run, moment(NOON + timedelta(seconds=60), "Europe/London"), "phone")
    timer = BreakTimer(on=True, since=NOON)
    own = own_routine(
        Draft("Mine", (Move("seated_heel_raise", reps=5),)),
        NOON,
        new_id="own-1",
        writer="phone",
        others=(),
    )
    gone = drink(9)
    return [
        drink(),
        choice("theme", "dark"),
        bury(gone, gone.at, "phone"),
        replace(run, id="run-2"),
        *(one for one in done if one.kind != "tombstone"),
        breaks_record(timer, created=NOON, edited=NOON, writer="phone"),
        own,
        *every_check(),
        tick("flat"),
        _own_goal(),
        HeelDone(**{**stamps(), "id": "heel-1"}, left=24, right=-1),
        trip(),
        event(trip(), "meal", trip().sleep_from, minutes=30),
    ]


def _own_goal() -> OwnGoal:
    return OwnGoal(
        id="goal-1",
        created=NOON,
        edited=NOON,
        writer="phone",
        name="Read",
        style="count",
        target=10,
        unit="pages",
        repeat="daily",
        every=1,
        since=NOON.date(),
    )
