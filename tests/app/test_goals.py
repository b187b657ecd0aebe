"""Goals through the app: ticked, counted, typed, rested, made, taken back."""

from datetime import date, timedelta

import pytest

from app.goals import BY_LOG, LOG_IT
from domain.goal_form import GoalForm
from domain.goal_records import GoalTick, OwnGoal
from domain.legible import BOXES
from tests.support.make import a_set, choice, drink, tick
from tests.support.trips import drive
from tests.support.world import DISK_FULL, World

DAY = date(2026, 11, 10)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def rows(app) -> dict:
    """Return the lines of the list by their goal."""
    return {row.id: row for row in app.today_page.checklist.rows}


async def test_a_tick_is_kept_shown_and_taken_back(world):
    """By a second tap, and by undo, after a restart too."""
    app = world.open()
    await app.toggle_goal("stretch")
    assert rows(app)["stretch"].done
    assert rows(world.open())["stretch"].done

    await app.toggle_goal("stretch")
    assert not rows(app)["stretch"].done
    await app.undo()
    assert rows(app)["stretch"].done

    await app.toggle_goal("stretch")
    assert not rows(world.open())["stretch"].done


async def test_undo_after_a_tick_leaves_nothing(world):
    """A slip of the thumb costs one tap."""
    app = world.open()
    await app.toggle_goal("stretch")

    await app.undo()

    assert not rows(app)["stretch"].done


async def test_what_the_log_ticked_is_taken_back_in_the_log(world):
    """A box cannot say that a set was not done."""
    await world.diary.commit([a_set(routine="evening_stretch")])
    app = world.open()

    await app.toggle_goal("stretch")

    assert app.notice.text == BY_LOG
    assert rows(app)["stretch"].done


async def test_the_drink_goal_is_met_by_drinks_alone(world):
    """Its box says how; 1,800 ml tick it and an undo takes that back."""
    await world.diary.commit([choice("fluid", "no")])
    app = world.open()
    await app.toggle_goal("water")
    assert app.notice.text == LOG_IT

    await app.log_drink(1800)
    assert rows(app)["water"].done
    await app.undo()
    assert not rows(app)["water"].done


async def test_a_goal_reached_in_the_week_is_ticked_and_taken_back(world):
    """Reached is no tick: a tap gives one that shows, the next takes it back."""
    before = [tick(day=DAY - timedelta(days=back), goal="check") for back in (1, 2)]
    await world.diary.commit([*before, choice("goal_check", 2)])
    app = await world.opened()
    found = rows(app)["check"]
    assert (found.done, found.reached) == (False, True)
    assert found.line == "Reached: 2 of 2 in the last 7 days"

    await app.toggle_goal("check")
    found = rows(app)["check"]
    assert (found.done, found.reached) == (True, False)

    await app.toggle_goal("check")
    assert rows(app)["check"].reached


async def test_when_the_disk_refuses_nothing_is_ticked(world):
    """The sentence says why."""
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.toggle_goal("stretch")

    assert app.notice.text == DISK_FULL.sentence
    assert not rows(app)["stretch"].done


async def make(app, **form) -> str:
    """Let the person make an own goal; return its id."""
    await app.new_goal()
    await app.save_goal(GoalForm(**form))
    assert app.goal_form is None
    (own,) = [one for one in app.records if isinstance(one, OwnGoal)]
    return own.id


async def test_an_own_goal_is_counted(world):
    """Each tap is one more, the third meets it, and undo takes one back."""
    app = world.open()
    goal = await make(app, name="Read", style="count", target="3", unit="pages")
    for _ in range(3):
        await app.count_goal(goal)
    assert rows(app)[goal].done

    await app.undo()

    assert rows(app)[goal].line == "2 of 3 pages"
    await app.toggle_goal(goal)
    assert rows(app)[goal].done


@pytest.mark.parametrize("typed", ["", "-1", "4.5", "x", "9" * 20])
async def test_a_wrong_number_is_refused_and_the_field_stays(world, typed):
    """What was typed can be mended."""
    await world.diary.commit([choice("goal_steps", 7000)])
    app = world.open()
    await app.type_goal("steps")

    await app.save_number(typed)

    assert app.typing
    assert app.notice.text.endswith(".")


async def test_a_typed_number_is_the_whole_of_the_day(world):
    """A second number stands in place of the first; nothing takes it away."""
    await world.diary.commit([choice("goal_steps", 7000)])
    app = world.open()
    for typed in ("4000", "7200"):
        await app.type_goal("steps")
        await app.save_number(typed)
    assert rows(app)["steps"].done
    assert [one.amount for one in app.records if isinstance(one, GoalTick)] == [7200]

    await app.type_goal("steps")
    await app.save_number("0")
    assert rows(app)["steps"].line == "0 of 7000 steps"
    await app.undo()
    assert rows(app)["steps"].done


async def test_steps_close_the_ring_of_minutes(world):
    """The score of the week knows them, whatever the ring of today shows."""
    await world.diary.commit([choice("goal_steps", 6000)])
    app = world.open()
    await app.type_goal("steps")

    await app.save_number("6000")

    assert app.today_page.week.dots[-1].level == 1


async def test_an_own_goal_is_changed_deleted_and_brought_back(world):
    """Its first day stays, and what was ticked stays too."""
    app = world.open()
    goal = await make(app, name="Read")
    await app.toggle_goal(goal)
    await app.open_goal(goal)
    await app.save_goal(GoalForm(id=goal, name="Write"))
    assert rows(app)[goal].name == "Write"

    await app.delete_goal(goal)
    assert goal not in rows(app)
    await app.undo()
    assert rows(app)[goal].done


async def test_a_goal_without_a_name_stays_in_its_form(world):
    """Nothing is kept until it has one."""
    app = world.open()
    await app.new_goal()

    await app.save_goal(GoalForm(name=" "))

    assert app.goal_form is not None
    assert world.diary.commits == []


async def test_a_rest_day_is_taken_and_taken_back(world):
    """By its own switch and by undo."""
    app = world.open()
    await app.set_rest(True)
    assert app.today_page.checklist.rest

    await app.set_rest(False)
    assert not app.today_page.checklist.rest
    await app.undo()
    assert app.today_page.checklist.rest


async def test_a_travel_day_has_its_hours(world):
    """They are the breaks that the ring asks for, and can be changed."""
    app = world.open()
    for hours in (8, 11):
        await app.set_travel(hours)
    assert app.ring_aim.breaks == 11
    assert len([one for one in app.records if isinstance(one, GoalTick)]) == 1

    await app.set_travel(0)
    assert app.ring_aim.breaks == 8
    await app.set_travel(25)
    assert app.ring_aim.breaks == 8


async def test_a_goal_that_is_gone_is_a_sentence(world):
    """A row of an old screen cannot tick anything."""
    app = world.open()

    await app.toggle_goal("nothing")
    await app.open_goal("nothing")

    assert app.notice.text.endswith(".")
    assert world.diary.commits == []


async def test_logging_a_drink_never_touches_what_a_hand_ticked(world):
    """Undo takes back the last change alone."""
    app = world.open()
    await app.toggle_goal("stretch")
    await app.log_drink(250)

    await app.undo()

    assert rows(app)["stretch"].done
    assert not [one for one in app.records if one.kind == drink().kind]


async def test_a_trip_under_way_makes_a_travel_day(world):
    """Goals of travel hold without a tick; the day after they are gone."""
    one = drive(6)
    await world.diary.commit([one, choice("goal_socks", True)])
    world.clock.now = one.begins + timedelta(hours=1)
    app = world.open()

    assert app.today_page.rings.breaks.goal == 6
    assert app.ring_aim.breaks == 6
    assert "Compression socks" in [row.name for row in app.today_page.checklist.rows]
    assert app.goals_page.travel_note

    world.clock.pass_(days=1)
    app.refresh()
    assert app.today_page.rings.breaks.goal == 8
    assert not app.goals_page.travel_note


async def test_history_knows_the_travel_days_of_trips(world):
    """The map of the month closes the ring of a short way with few breaks."""
    one = drive(2)
    sets = [a_set(one.begins.date(), number=n) for n in range(2)]
    await world.diary.commit([one, *sets])
    world.clock.now = one.ends + timedelta(days=1)
    app = world.open()
    await app.look_back()

    (cell,) = [c for c in app.history_page.cells if c.day == one.begins.date()]
    assert cell.level == 1
    assert app.streak.days == 1


async def test_a_name_in_another_script_is_kept_and_its_boxes_are_explained(world):
    """The screen says so; a screen reader hears the name alone, which it can read."""
    app = world.open()
    await app.save_goal(GoalForm(name="पढ़ना"))

    assert app.notice.text == f"Goal kept: पढ़ना. {BOXES}"
    assert world.device.said[-1] == "Goal kept: पढ़ना"
    (kept,) = [one for one in app.records if isinstance(one, OwnGoal)]
    assert kept.name == "पढ़ना"
