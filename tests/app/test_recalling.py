"""After a start: the week and what is rare are there again, from the real diary."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.loop import _turn
from domain.days import moment
from domain.heel_record import HeelDone
from domain.records import Drink, Entry
from storage.memory import Memory
from storage.opening import open_on
from tests.support.checks import calves, every_check, stamps
from tests.support.kinds import one_of_each
from tests.support.make import NOON, a_set, choice, drink, tick
from tests.support.world import DISK_FULL, World

DAY = moment(NOON, "Europe/London").at.date()


async def started(*records):
    """Return the world and app of a start on a diary that holds *records*."""
    medium = Memory()
    await medium.open()
    now = moment(NOON, "Europe/London")
    diary = await open_on(medium, now)
    await diary.commit(records)
    world = World()
    world.diary = await open_on(medium, now)
    return world, world.open()


async def recalled(app):
    """Let the app read all that a start left out."""
    while await app.recall():
        pass


def week_of_sets():
    """Return eight sets on each of the last seven days."""
    days = (DAY - timedelta(days=back) for back in range(7))
    return [a_set(day, number=n) for day in days for n in range(8)]


async def test_the_week_is_whole_after_a_restart():
    """A start reads two days; Today shows the rings of seven."""
    _, app = await started(choice("fluid", "no"), *week_of_sets())
    assert sum(dot.level > 0 for dot in app.today_page.week.dots) < 7

    await recalled(app)

    assert [dot.level > 0 for dot in app.today_page.week.dots] == [True] * 7


async def test_goals_of_n_a_week_remember_the_week():
    """A strength set of five days ago still counts after a restart."""
    old = a_set(DAY - timedelta(days=5), "daily_strength_a")
    _, app = await started(old, a_set(DAY, "daily_strength_b", 2))
    await recalled(app)

    (row,) = [r for r in app.today_page.checklist.rows if r.id == "strength"]
    assert row.line == "2 of 2 in the last 7 days"


async def test_earlier_checks_sizes_and_weeks_are_there_again():
    """The pages of Check show what was entered months ago."""
    check, _, _, week, _ = every_check()
    log = [check, week, calves(370, 372, -90), calves(380, 372, -200)]
    world, _ = await started(*log)
    world.clock.pass_(days=60)
    world.diary = await _later(world)
    app = world.open()
    assert app.earlier_page.rows == ()

    await recalled(app)

    assert len(app.earlier_page.rows) == 1
    assert len(app.tape_page.points) == 2
    assert app.diary_page.last.startswith("Last on")


async def _later(world):
    """Return the diary of *world* as a start finds it at the clock's time."""
    return await open_on(world.diary._medium, world.clock.read())


async def test_what_is_common_and_old_stays_on_disk():
    """Of a year of drinks: eight days, the first of all, and one for each month."""
    drinks = [
        drink(n, at=(NOON - timedelta(days=n)).replace(tzinfo=None)) for n in range(380)
    ]
    _, app = await started(*drinks)

    await recalled(app)

    held = sorted(DAY - one.day for one in app.records if isinstance(one, Drink))
    assert [one.days for one in held[:9]] == [*range(9)]
    assert held[-1].days == 379
    assert len(held) == 9 + 1 + 13


async def test_the_backup_is_due_though_the_newest_entry_is_old():
    """An entry that it has missed is enough, even if nothing came after it."""
    exported = choice("exported", "2026-09-01T00:00:00.000Z")
    old = drink(at=(NOON - timedelta(days=20)).replace(tzinfo=None))
    _, app = await started(exported, old)

    await recalled(app)

    assert app.backup_due
    assert "drink" in [one.value for one in app.table_kinds]


async def test_the_backup_is_due_though_the_first_entry_is_old():
    """Two weeks after it, not never."""
    old = drink(at=(NOON - timedelta(days=20)).replace(tzinfo=None))
    _, app = await started(old, drink(2))
    assert not app.backup_due

    await recalled(app)

    assert app.backup_due


async def test_what_was_deleted_meanwhile_does_not_come_back():
    """And what was changed shows its new version."""
    log = [tick("stretch", day=DAY - timedelta(days=5)), drink(2)]
    _, app = await started(*log)
    await app.log_drink(250)
    await app.delete("d0002")

    await recalled(app)

    assert sorted(one.kind for one in app.records if one.kind in {"drink", "tick"}) == [
        "drink",
        "tick",
    ]


async def test_the_loop_does_it_once_and_again_after_a_failure(monkeypatch):
    """A disk that does not answer is asked again at the next turn."""
    world = World()
    await world.diary.commit([drink()])
    app = world.open()
    asked = []
    between = world.diary.between

    async def watched(first, last):
        asked.append(first)
        if len(asked) == 1:
            raise DISK_FULL
        return await between(first, last)

    monkeypatch.setattr(world.diary, "between", watched)
    monkeypatch.setattr("app.loop.pause", lambda _app: timedelta())
    monkeypatch.setattr("app.loop.BREATH", timedelta())
    for _ in range(20):
        await _turn(app)

    assert len(asked) == 1 + 1 + 13


async def test_between_two_pieces_a_set_can_begin(monkeypatch):
    """A turn of the loop reads one piece, and nothing while a set runs."""
    world = World()
    app = world.open()
    monkeypatch.setattr("app.loop.pause", lambda _app: timedelta())
    monkeypatch.setattr("app.loop.BREATH", timedelta())
    await _turn(app)
    left = len(app._ahead)

    await app.start("seat_set_short")
    await _turn(app)

    assert left == 13
    assert len(app._ahead) == left


@pytest.mark.parametrize("days", [0, 3])
async def test_a_backup_that_came_back_is_looked_through_again(days):
    """What an import brings is loaded as after a start."""
    _, app = await started(a_set(DAY - timedelta(days=days)))
    await recalled(app)

    app._load()  # as after an import
    await recalled(app)

    assert len([one for one in app.records if one.kind == "set"]) == 1


async def aged(days, *records):
    """Return the app of a start *days* after the diary got *records*."""
    world, _ = await started(*records)
    world.clock.pass_(days=days)
    world.diary = await _later(world)
    return world.open()


async def test_an_alert_nobody_dealt_with_is_open_after_any_time():
    """The first page after 500 days shows it, and no set starts."""
    check, alert, *_ = every_check()
    app = await aged(500, choice("theme", "dark"), check, replace(alert, seen=False))

    assert app.settings.theme == "dark"
    assert [one.id for one in app.open_alerts] == [alert.id]
    assert app.alert_card is not None
    await app.start("seat_set_short")
    assert app.run is None
    assert app.stop is not None


async def test_a_start_needs_no_recalling_for_what_is_for_good():
    """Every kind that is no entry is there at once, however old it is."""
    log = [one for one in one_of_each() if one.kind != "tombstone"]
    lasting = {one.id for one in log if not isinstance(one, Entry)}
    app = await aged(4000, *log)

    assert {one.id for one in app.records} == lasting


async def test_what_is_older_than_a_year_comes_when_a_page_asks():
    """Checks, sizes and tests of years ago; of the weeks only the last is needed."""
    check, _, _, week, _ = every_check()
    test = HeelDone(**{**stamps(), "id": "heel-1"}, left=24, right=-1)
    log = [check, week, test, replace(calves(370, 372), id="calves-1"), drink(2)]
    app = await aged(2000, *log)
    await recalled(app)
    assert app.earlier_page.rows == app.tape_page.points == ()

    app.look_further()
    await recalled(app)

    assert len(app.earlier_page.rows) == len(app.tape_page.points) == 1
    assert app.diary_page.last.startswith("Last on")
    assert [one.id for one in app.records if one.kind == "heel_test"] == ["heel-1"]


async def test_only_months_that_hold_something_rare_are_read():
    """Ten years of drinks cost their sums, and not one month."""
    drinks = [
        drink(n, at=(NOON - timedelta(days=30 * n)).replace(tzinfo=None))
        for n in range(100)
    ]
    old = replace(calves(370, 372, -1200), created=NOON - timedelta(days=1200))
    world = World()
    await world.diary.commit([*drinks, old])
    app = await world.opened()
    before = len(world.diary.spans)

    app.look_further()
    await recalled(app)

    assert len(world.diary.spans) - before == 1
    assert old in app.records
