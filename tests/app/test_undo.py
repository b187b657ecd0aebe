"""Undo after every kind of log: the diary holds what it held before."""

import pytest

from domain.codec import to_document
from domain.goal_form import GoalForm
from domain.own_routines import Draft
from domain.records import Drink
from domain.routine import Move
from tests.support.answering import kept
from tests.support.kinds import one_of_each
from tests.support.make import choice
from tests.support.world import World


async def _goal(app):
    await app.save_goal(GoalForm(name="Read", style="count", target="3", unit="pages"))


async def _steps(app):
    await app.type_goal("steps")
    await app.save_number("4000")


async def _week(app):
    await app.set_complaint("heavy", 2)
    await app.save_week()


async def _earlier(app):
    await app.add_earlier()
    await app.save_drink("330", "tea", "11:40")


async def _routine(app):
    app.draft = Draft("Mine", (Move("seated_heel_raise", reps=5),))
    await app.save_routine()


LOGS = {
    "a drink": lambda app: app.log_drink(250),
    "a drink of before": _earlier,
    "a tick": lambda app: app.toggle_goal("stretch"),
    "one more": lambda app: app.count_goal("goal-1"),
    "a number": _steps,
    "a rest day": lambda app: app.set_rest(True),
    "a travel day": lambda app: app.set_travel(8),
    "an own goal": _goal,
    "a measurement": lambda app: app.save_tape("37.4", "37.2"),
    "a week": _week,
    "a heel-raise test": lambda app: app.save_heel_test("20", "18"),
    "an own routine": _routine,
    "a home day": lambda app: app.move_day(),
}


def living(world):
    """Return what the diary holds, without the stamps of its versions."""
    kept = map(to_document, world.diary.living())
    stamps = {"edited", "writer"}
    return sorted(
        repr({k: v for k, v in one.items() if k not in stamps}) for one in kept
    )


@pytest.mark.parametrize("name", LOGS)
async def test_undo_takes_every_kind_of_log_back(name):
    """Whatever was there stays, whatever was not is gone, on disk and on screen."""
    world = World()
    goals = [one for one in one_of_each() if one.kind == "goal"]
    await world.diary.commit([choice("goal_steps", 7000), *goals])
    app = world.open()
    before, shown = living(world), sorted(one.id for one in app.records)

    await LOGS[name](app)
    assert living(world) != before
    await app.undo()

    assert living(world) == before
    assert sorted(one.id for one in app.records) == shown
    assert app.notice is None


CHOICES = {
    "a setting": lambda app: app.choose("theme", "dark"),
    "a caution": lambda app: app.set_caution("K12", True),
    "the number to call": lambda app: app.choose_country("GB"),
    "the cover": lambda app: app.cover("yes"),
}
"""Choices, which are taken back by choosing again."""


@pytest.mark.parametrize("choose", CHOICES.values(), ids=CHOICES)
async def test_undo_takes_back_what_its_bar_says(choose):
    """A choice made while the bar of a drink is up does not slip under its button."""
    app = World().open()
    await app.log_drink(250)
    await choose(app)
    assert "250 ml" in app.notice.text
    assert app.notice.undo
    before = app.settings, app.applies

    await app.undo()

    assert kept(app, Drink) == []
    assert (app.settings, app.applies) == before
