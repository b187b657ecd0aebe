"""Reminders to drink are told: by themselves or with a break, heard as was chosen."""

from datetime import timedelta

import pytest

from app.loop import pause
from domain import drink_call, water
from domain.codec import to_document
from domain.trips import call as calls
from domain.trips.items import GAP
from tests.support.answering import walk
from tests.support.make import choice, drink
from tests.support.trips import event, flight, trip
from tests.support.world import DISK_FULL, World

ALONE = "Time for a drink, if you are thirsty."
MOVE = "Time to move. Stand up and walk for two minutes."
BOTH = f"{MOVE} {drink_call.TOO}"


@pytest.fixture
def world():
    """Give a world that a test can steer: Tuesday, 12:40, a drink just taken."""
    return World()


async def on(world, *choices, every=60):
    """Return the app of who had a drink and is reminded every *every* minutes."""
    await world.diary.commit(
        [choice("fluid", "no"), choice("water_every", every), drink(), *choices]
    )
    app = world.open()
    app.refresh()
    return app


async def later(app, world, **delta):
    """Let time pass, and one pass of the loop; return what was said since."""
    before = len(world.device.said)
    world.clock.pass_(**delta)
    app.refresh()
    await app.breathe()
    return world.device.said[before:]


async def alert(app):
    """Answer a leg check so that an alert is open."""
    await app.start_check()
    await app.answer("yes")
    await app.understand()


@pytest.mark.parametrize(
    ("mode", "cues", "pulses"),
    [
        ("sound", [("switch", "sound")], 0),
        ("vibrate", [("switch", "vibrate")], 0),
        ("screen", [], 1),
        ("silent", [], 0),
    ],
)
async def test_a_due_drink_is_told_once_as_was_chosen(world, mode, cues, pulses):
    """By a cue, by a line on whichever page, to the screen reader; a kill says no more.

    A whole interval later it is told again, if nothing was drunk.
    """
    app = await on(world, choice("cues", mode))
    assert await later(app, world, minutes=59) == []
    assert pause(app) == timedelta(minutes=1)
    assert await later(app, world, minutes=1) == [ALONE]
    assert app.notice.text == ALONE
    assert (world.device.cues, app.ticker.pulses) == (cues, pulses)
    assert pause(app) == timedelta(seconds=8)

    app = world.open()
    assert await later(app, world, minutes=59) == []
    assert app.water_line.nudge == ALONE
    assert await later(app, world, minutes=1) == [ALONE]


async def test_a_drink_puts_the_next_call_off(world):
    """One tap, and it runs from there."""
    app = await on(world)
    world.clock.pass_(minutes=30)
    await app.log_drink(250)

    assert app.tell_at() == world.clock.now + timedelta(minutes=60)


async def test_a_break_that_is_near_says_it_too(world):
    """One call for both; neither comes again before its own interval is over."""
    app = await on(world)
    await app.switch_breaks()
    assert await later(app, world, minutes=60) == [BOTH]
    assert (app.notice.text, app.break_card.title) == (drink_call.TOO, "Time to move")
    assert app.tell_at() is None
    assert await later(app, world, minutes=59) == []
    assert await later(app, world, minutes=1) == [BOTH]


async def test_beside_a_break_it_waits_for_the_gap(world):
    """Ten minutes after a break it is not told yet, after twenty it is."""
    app = await on(world)
    await app.switch_breaks()
    await later(app, world, minutes=10)
    await app.log_drink(250)
    assert await later(app, world, minutes=50) == [MOVE]
    assert app.tell_at() == world.clock.now + GAP
    assert await later(app, world, minutes=19) == []
    assert await later(app, world, minutes=1) == [ALONE]


async def test_a_break_put_off_is_not_kept_away_by_a_drink_said_with_it(world):
    """In ten minutes is in ten minutes; the drink is not said again."""
    app = await on(world)
    await app.switch_breaks()
    await later(app, world, minutes=60)
    await app.snooze_break(10)

    assert app.break_at() == world.clock.now + timedelta(minutes=10)
    assert await later(app, world, minutes=10) == [MOVE]


async def test_a_break_keeps_away_from_a_drink_that_was_told_by_itself(world):
    """Also one that the person has put off."""
    app = await on(world)
    await later(app, world, minutes=60)
    await app.switch_breaks()
    await app.set_break_interval(20)

    assert app.break_at() == world.clock.now + GAP


async def test_what_was_missed_while_the_app_was_dead_is_one_call(world):
    """Both are overdue at the start, and are said together."""
    app = await on(world)
    await app.switch_breaks()
    world.clock.pass_(hours=3)
    app = world.open()

    assert await later(app, world, seconds=1) == [BOTH]


async def test_it_is_handed_over_before_any_time_passes(world):
    """With its words, what a tap opens, and until when it may come."""
    app = await on(world)
    due = world.clock.now + timedelta(minutes=60)
    told = world.bell.handed_over[-1]

    assert (told.at, f"{told.until:%H:%M}") == (due, "22:00")
    assert (told.title, told.text) == ("Time for a drink", "Drink if you are thirsty.")
    assert (told.routine, told.silent) == (drink_call.PAGE, True)

    number = len(world.bell.handed_over)
    for _ in range(5):
        await later(app, world, minutes=5)
    assert len(world.bell.handed_over) == number
    await app.choose("cues", "sound")
    assert not world.bell.handed_over[-1].silent


async def test_with_a_break_the_notification_says_both_and_starts_the_break(world):
    """The one bell hands one thing over; the next drink follows when it was said."""
    app = await on(world)
    await app.switch_breaks()
    told = world.bell.handed_over[-1]
    assert told.text == f"Stand up and walk for two minutes. {drink_call.TOO}"
    assert told.routine == "desk_hourly"

    await later(app, world, minutes=60)
    assert world.bell.handed_over[-1].at == world.clock.now + timedelta(minutes=60)


async def test_a_tap_opens_water(world):
    """Where one tap adds a cup."""
    app = await on(world)
    world.bell.tapped(drink_call.PAGE)
    await app.breathe()

    assert (app.leads_to, app.run) == ("/water", None)
    assert "Add 250 ml" in [one.label for one in app.water_page.cups]


async def test_an_alert_a_check_a_set_or_the_beat_keeps_it_silent(world):
    """What was handed over is taken back; afterwards it is told."""
    app = await on(world)
    await app.start("seat_set_short")
    app.refresh()
    assert (app.tell_at(), world.bell.handed_over[-1]) == (None, None)
    assert await later(app, world, hours=2) == []
    await app.discard()

    await app.start_check()
    assert (await later(app, world, minutes=1), app.tell_at()) == ([], None)
    await app.leave_check()
    await app.start_beat()
    assert await later(app, world, minutes=1) == []
    app.stop_beat()
    assert await later(app, world, minutes=1) == [ALONE]

    await alert(app)
    assert app.open_alerts
    assert (app.tell_at(), world.bell.handed_over[-1]) == (None, None)
    world.device.said.clear()
    assert await later(app, world, hours=3) == []


async def test_over_a_result_nothing_is_said_and_nothing_used_up(world):
    """What a leg check says stands alone; both are told when it was left."""
    app = await on(world)
    await app.switch_breaks()
    await app.start_check()
    await walk(app)
    assert app.given
    assert await later(app, world, minutes=60) == []
    assert app.break_timer.prompted is None
    await app.leave_check()

    assert await later(app, world, minutes=1) == [BOTH]


@pytest.mark.parametrize(
    ("name", "value"),
    [("fluid", "yes"), ("fluid", "not sure"), ("fluid", None), ("water_every", 0)],
)
async def test_nobody_is_told_without_a_goal_or_against_their_will(world, name, value):
    """Limited fluids, no clear answer, or never: with a break there is the break."""
    app = await on(world, choice(name, value, 1))
    await app.switch_breaks()

    assert app.tell_at() is None
    assert await later(app, world, minutes=60) == [MOVE]


@pytest.mark.parametrize("ml", [1550, 700])
async def test_at_the_goal_and_after_much_nothing_is_told(world, ml):
    """Not while more than 0.8 litres were drunk within the hour."""
    app = await on(world)
    world.clock.pass_(minutes=1)
    await app.log_drink(ml)
    assert await later(app, world, minutes=59) == []
    told = await later(app, world, minutes=1)

    assert told == ([] if ml == 1550 else [ALONE])


async def test_quiet_hours_hold_without_breaks(world):
    """Those of the break timer, also while it is off."""
    app = await on(world)
    for _ in range(4):  # from seven to five in the morning
        await app.move_break_time("quiet_to", False)
    while app.break_timer.hours.quiet_from != 13 * 60:
        await app.move_break_time("quiet_from", False)
    assert not app.break_timer.on

    assert await later(app, world, hours=3) == []
    assert app.tell_at() is None


async def test_a_disk_that_refuses_is_tried_again_a_minute_later(world):
    """Nothing is told that could not be kept, and it is said."""
    app = await on(world)
    world.diary.fault = DISK_FULL
    assert await later(app, world, minutes=60) == [DISK_FULL.sentence]
    assert app.tell_at() == world.clock.now + timedelta(minutes=1)
    world.diary.fault = None

    assert await later(app, world, minutes=1) == [ALONE]


async def test_an_undo_is_not_covered(world):
    """It stays in its place for its eight seconds; the line is on Water anyway."""
    app = await on(world)
    world.clock.pass_(minutes=59, seconds=58)
    (row,) = app.water_page.rows
    await app.delete(row.id)
    told = await later(app, world, seconds=2)

    assert told == [ALONE]
    assert (app.notice.text, app.notice.undo) == ("Deleted", True)


FLIGHT = trip(flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20"))


async def test_on_a_trip_its_plan_offers_the_drinks(world):
    """From departure to arrival nothing else asks; before it, clear of the plan."""
    world.diary.documents[FLIGHT.id] = to_document(FLIGHT)
    world.clock.now = FLIGHT.begins - timedelta(minutes=85)
    app = await on(world)
    await app.log_drink(250)
    boarding = app.call_at()
    assert boarding == FLIGHT.begins - timedelta(minutes=30)
    assert app.tell_at() == boarding + GAP

    before, on_the_way = [], []
    while world.clock.now < FLIGHT.ends - timedelta(minutes=5):
        told = await later(app, world, minutes=5)
        (on_the_way if app.travels else before).extend(told)
    assert before.count(ALONE) == 1
    assert ALONE not in on_the_way
    assert any(one.startswith("Time to move") for one in on_the_way)


async def test_who_sleeps_before_a_trip_is_not_told(world):
    """What holds for sets in a sleep holds for drinks."""
    begins = FLIGHT.begins
    asleep = event(FLIGHT, "asleep", begins - timedelta(minutes=100), minutes=60)
    world.diary.documents[FLIGHT.id] = to_document(FLIGHT)
    world.diary.documents[asleep.id] = to_document(asleep)
    world.clock.now = begins - timedelta(minutes=90)
    app = await on(world)

    assert await later(app, world, minutes=1) == []
    assert app.tell_at() is None


async def test_a_tick_reads_nothing_of_the_log(world, monkeypatch):
    """The drinks, and what the bell said, are looked through once for each change."""
    app = await on(world)
    await app.switch_breaks()
    await later(app, world, minutes=1)
    looked = []
    monkeypatch.setattr(water, "due", lambda *_, **__: looked.append("due"))
    monkeypatch.setattr(calls, "read", lambda _: looked.append("said"))
    for _ in range(5):
        world.clock.pass_(seconds=1)
        app.refresh()
        await app.breathe()
        pause(app)

    assert app.break_at()
    assert looked == []
