"""Breaks that remind: when the app prompts, when it is silent, what answers it."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.loop import LONGEST_SLEEP, loop_forever, pause
from domain import breaks, stillness
from tests.support.make import a_set, choice
from tests.support.world import DISK_FULL, NOON, SteeredClock, World


@pytest.fixture
def world():
    """Give a world that a test can steer: Tuesday, 12:40."""
    return World()


async def on(world):
    """Return the app with the timer turned on, every 60 minutes."""
    app = world.open()
    await app.switch_breaks()
    return app


async def later(app, world, **delta):
    """Let time pass, and one pass of the loop."""
    world.clock.pass_(**delta)
    app.refresh()
    await app.breathe()


async def test_until_it_is_turned_on_nothing_prompts(world):
    """The timer is off at first."""
    app = world.open()
    await later(app, world, hours=3)

    assert (app.break_at(), app.break_card, world.device.said) == (None, None, [])


async def test_after_an_hour_it_prompts_once(world):
    """By a card and to the screen reader; what is missed later does not stack."""
    app = await on(world)
    await later(app, world, minutes=59)
    assert app.break_card is None

    await later(app, world, minutes=1)
    assert app.break_card.start == "Start Desk hourly break"
    assert world.device.said == ["Time to move. Stand up and walk for two minutes."]

    await later(app, world, minutes=1)
    assert len(world.device.said) == 1


async def test_the_next_break_is_told_on_the_clock_of_the_phone(world):
    """Who lives the days of another zone still reads the time of where they are."""
    world.clock.zone = "Europe/Istanbul"
    await world.diary.commit([choice("home_zone", value="Europe/London"), a_set()])
    app = await on(world)
    app = await world.opened()

    assert app.zone == "Europe/Istanbul"
    assert app.today_page.next.title == "Next at 16:40"


async def test_until_the_next_break_today_says_when_it_is(world):
    """And offers it quietly; a first set, and a due one, are to be done now."""
    app = await on(world)
    assert not app.today_page.next.waits

    await world.diary.commit([a_set()])
    app = await world.opened()
    offer = app.today_page.next
    assert (offer.title, offer.waits) == ("Next at 13:40", True)
    assert offer.name == "Start Desk hourly break"
    assert not app.today_page.rings.pump_reps.tail

    await later(app, world, minutes=60)
    assert app.break_card
    assert not app.today_page.next.waits


async def test_a_break_of_another_day_is_not_waited_for(world):
    """In the evening what suits the evening is offered."""
    app = await on(world)
    await world.diary.commit([a_set()])
    world.clock.pass_(hours=8, minutes=30)

    app = await world.opened()

    assert app.break_at() > world.clock.now
    assert not app.today_page.next.waits


async def test_a_prompt_outlives_the_app(world):
    """It waits for its answer after a kill, and is not said twice."""
    app = await on(world)
    await later(app, world, minutes=60)

    again = world.open()
    await later(again, world, minutes=2)

    assert again.break_card
    assert len(world.device.said) == 1


@pytest.mark.parametrize("minutes", [5, 10, 20])
async def test_a_prompt_is_put_off(world, minutes):
    """The card goes, and comes back after the minutes chosen."""
    app = await on(world)
    await later(app, world, minutes=60)
    await app.snooze_break(minutes)
    assert app.break_card is None

    await later(app, world, minutes=minutes - 1)
    assert app.break_card is None
    await later(app, world, minutes=1)
    assert app.break_card
    assert len(world.device.said) == 2


async def test_a_prompt_is_let_go(world):
    """The next comes after a whole interval."""
    app = await on(world)
    await later(app, world, minutes=70)
    await app.skip_break()

    assert app.break_card is None
    assert app.break_at() == world.clock.now + timedelta(minutes=60)


async def play(app, world, routine):
    """Play *routine* to its end."""
    await app.start(routine)
    while app.run:
        world.clock.pass_(seconds=2)
        app.refresh()
        await app.tick()


async def test_a_set_answers_the_prompt(world):
    """And the timer runs from its end."""
    app = await on(world)
    await later(app, world, minutes=60)
    await play(app, world, "desk_micro")

    assert app.break_card is None
    moved = max(one.at for one in app.records if one.kind == "set")
    assert app.break_at() == moved + timedelta(minutes=60)


async def test_a_rep_and_end_answers_no_prompt(world):
    """The card stands until half a minute of leg work is done."""
    app = await on(world)
    await later(app, world, minutes=60)
    await app.start("desk_micro")
    await app.tick()
    await later(app, world, seconds=9)
    await app.finish()
    app.refresh()

    assert [one.pump_reps for one in app.records if one.kind == "set"] == [2]
    assert app.break_card
    assert app.break_at() == world.clock.now + timedelta(minutes=60, seconds=-9)


async def test_on_a_rest_day_the_list_rests_and_breaks_go_on(world):
    """Whoever turned them on sits all the same; the note says so."""
    app = await on(world)
    await app.set_rest(True)
    note = app.today_page.checklist.note
    await later(app, world, minutes=60)

    assert note == (
        "Rest day. Your list rests today. Reminders that you turned on go on."
    )
    assert app.break_card


async def test_during_a_set_nothing_prompts(world):
    """Whoever moves is not told to."""
    app = await on(world)
    world.clock.pass_(minutes=59)
    app.refresh()
    await app.start("desk_hourly")

    assert app.break_at() is None
    await later(app, world, minutes=2)
    assert world.device.said == []


async def test_with_an_open_alert_nothing_prompts(world):
    """Nor does a card that stood before it stay."""
    app = await on(world)
    await later(app, world, minutes=60)
    assert app.break_card

    await app.start_check()
    await app.answer("yes")
    await app.understand()
    world.device.said.clear()
    await later(app, world, minutes=120)

    assert app.open_alerts
    assert (app.break_at(), app.break_card) == (None, None)
    assert world.device.said == []


async def test_a_grave_result_silences_prompts_before_it_is_saved(world):
    """A disk that refuses the result leaves no prompt standing, nor handed over."""
    app = await on(world)
    await later(app, world, minutes=60)
    await app.start_check()
    world.diary.fault = DISK_FULL
    await app.answer("yes")

    assert app.check_screen.tier == "E"
    assert (app.break_at(), app.break_shown) == (None, False)
    assert world.bell.handed_over[-1] is None


async def test_two_quick_choices_are_both_kept(world):
    """The second is made of what the first has left, however slow the disk."""
    app = await on(world)
    days = app.break_timer.hours.days
    await asyncio.gather(app.switch_break_day(5), app.switch_break_day(6))
    await asyncio.gather(app.set_caution("K1", True), app.set_caution("K12", True))

    assert set(app.break_timer.hours.days) == {*days, 5, 6}
    assert app.applies == {"K1", "K12"}


async def test_in_the_night_nothing_prompts(world):
    """A phone that wakes at three does not ask to walk; the morning does."""
    app = await on(world)
    await later(app, world, hours=14, minutes=30)
    assert app.break_card is None
    assert world.device.said == []

    assert app.break_at() == datetime(2026, 11, 11, 10, tzinfo=UTC)


async def test_a_failing_disk_is_said_and_not_tried_at_once(world):
    """The loop does not run in circles."""
    app = await on(world)
    world.diary.fault = DISK_FULL
    await later(app, world, minutes=60)

    assert app.notice.text == DISK_FULL.sentence
    assert app.break_at() == world.clock.now + timedelta(minutes=1)


async def test_the_loop_sleeps_until_the_prompt_and_gives_it(world):
    """Ten seconds before it the loop sleeps ten seconds."""
    app = await on(world)
    world.clock.pass_(minutes=59, seconds=50)
    app.refresh()
    assert pause(app) == timedelta(seconds=10) < LONGEST_SLEEP

    world.clock.pass_(seconds=10)
    loop = asyncio.create_task(loop_forever(app))
    for _ in range(40):
        await asyncio.sleep(0)
    assert app.break_card
    await app.close()
    await loop


@pytest.mark.parametrize(
    ("mode", "cues", "pulses"),
    [
        ("sound", [("switch", "sound")], 0),
        ("vibrate", [("switch", "vibrate")], 0),
        ("screen", [], 1),
        ("silent", [], 0),
    ],
)
async def test_a_prompt_is_heard_felt_or_seen_as_chosen(world, mode, cues, pulses):
    """Once, by the way of cues that the person chose; a silent one wakes nobody."""
    await world.diary.commit([choice("cues", mode)])
    app = await on(world)
    for minutes in (60, 1):
        await later(app, world, minutes=minutes)

    assert app.break_card
    assert (world.device.cues, app.ticker.pulses) == (cues, pulses)


async def test_over_a_leg_check_nothing_is_said(world):
    """A prompt that comes due meanwhile waits until the check is left."""
    app = await on(world)
    await later(app, world, minutes=59, seconds=30)
    await app.start_check()
    await later(app, world, minutes=1)

    assert (world.device.said, app.ticker.pulses) == ([], 0)
    assert app.break_card is None

    await app.leave_check()
    await later(app, world, minutes=1)
    assert world.device.said[-1].startswith("Time to move")
    assert app.break_card


async def test_choices_are_kept_or_refused_in_a_sentence(world):
    """The last day cannot be taken out; 25 minutes are not offered."""
    app = await on(world)
    await app.set_break_interval(25)
    assert app.notice.text.startswith("Choose 20, 30, 45, 60 or 90 minutes.")
    for day in range(5):
        await app.switch_break_day(day)
    assert app.notice.text.startswith("Choose at least one day.")
    await app.move_break_time("start", False)
    await app.switch_quiet_hours()
    await app.set_break_interval(30)

    timer = world.open().break_timer
    assert (timer.every, timer.hours.days) == (30, (4,))
    assert (timer.hours.start, timer.hours.quiet) == (8 * 60 + 30, False)


async def test_the_gauge_counts_the_minutes_since_one_moved(world):
    """It starts low after a set, and says nothing about another day."""
    app = world.open()
    assert app.gauge.shown is None
    await play(app, world, "seat_set_short")
    app.refresh()
    assert app.gauge.shown.label == "0 minutes since you moved your legs"
    first = app.gauge.shown.share

    await later(app, world, minutes=31)
    assert app.gauge.shown.label == "31 minutes since you moved your legs"
    assert app.gauge.shown.share > first

    await later(app, world, hours=20)
    assert app.gauge.shown is None


async def test_a_tick_reads_nothing_of_the_log(world, monkeypatch):
    """The gauge and the timer look through it once for each change."""
    app = world.open()
    await play(app, world, "seat_set_short")
    app.refresh()
    looked = []
    for module, name in ((stillness, "level"), (breaks, "last_movement")):
        monkeypatch.setattr(module, name, lambda *given: looked.append(given))
    for _ in range(5):
        world.clock.pass_(minutes=1)
        app.refresh()

    assert app.gauge.shown.minutes == 5
    assert looked == []


async def test_the_clock_of_another_time_keeps_nothing_silent():
    """A prompt from the future, left by a wrong clock, does not stand."""
    world = World(clock=SteeredClock(NOON + timedelta(days=2)))
    app = await on(world)
    await later(app, world, minutes=60)
    world.clock.now = NOON

    app.refresh()
    assert app.break_card is None


async def test_a_timer_from_the_future_prompts_all_the_same():
    """Turned on while the clock ran a month ahead, it prompts within an interval."""
    world = World(clock=SteeredClock(NOON + timedelta(days=30)))
    await on(world)
    world.clock.now = NOON
    again = world.open()
    await later(again, world, minutes=1)

    assert again.break_card
