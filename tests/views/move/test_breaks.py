"""The break card and its settings through a real session."""

import flet as ft
import pytest

from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import ROUTES, choose, shown


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def due(world, route):
    """Return the screen at *route* while a break is due."""
    screen = await shown(world, route)
    await screen.app.switch_breaks()
    world.clock.pass_(minutes=60)
    screen.app.refresh()
    await screen.app.breathe()
    await screen.settle()
    return screen


@pytest.mark.parametrize("route", ["/", "/move"])
async def test_a_break_that_is_due_is_shown(world, route):
    """On Today and on Move, with every answer; no name stands there twice."""
    screen = await due(world, route)
    names = screen.names(ft.Button)

    assert "Time to move" in screen.texts()
    for way in (
        "Start Desk hourly break",
        "Start Desk micro-set",
        "Start 5 min walk",
        "In 5 min",
        "In 10 min",
        "In 20 min",
        "Skip this break",
    ):
        assert names.count(way) == 1


QUIET = {"/check/diary", "/check/tape", "/check/number", "/check/report"} | {
    "/check/earlier",
    "/settings/number",
    "/settings/erase",
    "/welcome",
}
"""Where nothing is offered while a break is due."""


async def test_a_break_that_is_due_is_on_every_page(world):
    """Once: as the card or as a bar; never beside a check's answers or an erasure."""
    screen = await due(world, "/water")
    for route in ROUTES:
        await screen.go(route)
        names = screen.names(ft.Button)

        assert len(names) == len({*names}), route
        assert names.count("Start Desk hourly break") == (route not in QUIET), route


async def test_the_bar_starts_the_break_or_puts_it_off(world):
    """On Water it is one tap, as on Today."""
    screen = await due(world, "/water")
    await screen.press("In 10 min")
    assert "Start Desk hourly break" not in screen.names(ft.Button)

    world.clock.pass_(minutes=10)
    screen.app.refresh()
    await screen.app.breathe()
    await screen.settle()
    await screen.press("Start Desk hourly break")
    assert screen.app.run.routine == "desk_hourly"


async def test_to_whom_a_caution_applies_the_bar_shows_the_card(world):
    """The card says what to mind; the bar has no room for it and starts nothing."""
    await world.diary.commit([choice("cautions", "K12")])
    screen = await due(world, "/water")
    assert "Start Desk hourly break" not in screen.names(ft.Button)

    await screen.press("See the break")

    assert screen.route == "/move"
    assert "Take care: balance." in screen.texts()
    assert "Start Desk hourly break" in screen.names(ft.Button)


async def test_no_bar_stands_over_a_leg_check_or_beside_an_alert(world):
    """Not while it asks, not with what it says, and not after a serious answer."""
    screen = await due(world, "/learn")
    assert "Start Desk hourly break" in screen.names(ft.Button)

    await screen.app.start_check()
    await screen.settle()
    assert "Yes" in screen.names(ft.Button)
    for act in (screen.app.answer("yes"), screen.app.understand()):
        assert "Start Desk hourly break" not in screen.names(ft.Button)
        await act
        await screen.settle()

    await screen.go("/learn")
    assert screen.app.open_alerts
    assert "Start Desk hourly break" not in screen.names(ft.Button)


async def test_the_bar_makes_room_for_a_keyboard(world):
    """With its keyboard up a small phone shows the field, not the break."""
    screen = await due(world, "/water/drink")
    await screen.resize(360, 340)
    assert "Start Desk hourly break" not in screen.names(ft.Button)


@pytest.mark.parametrize("way", ["In 5 min", "Skip this break"])
async def test_an_answer_takes_the_card_away(world, way):
    """Put off or let go."""
    screen = await due(world, "/move")
    await screen.press(way)

    assert "Time to move" not in screen.texts()


async def test_the_long_break_is_one_tap(world):
    """Five minutes of walking in place of two, which is a break."""
    screen = await due(world, "/")
    await screen.press("Start 5 min walk")

    (step,) = screen.app.run.plan.steps
    assert (step.exercise, step.seconds, step.walk) == ("walk_2min", 300, True)


async def test_the_break_is_one_tap(world):
    """It starts the stroll of the hour."""
    screen = await due(world, "/")
    await screen.press("Start Desk hourly break")

    assert screen.app.run.routine == "desk_hourly"


async def test_the_settings_are_changed_where_they_are_shown(world):
    """Switch, interval, days and hours, each by its name."""
    screen = await shown(world, "/move/breaks")
    await screen.send(screen.find(ft.Checkbox, "Remind me to move"), "change", None)
    await choose(screen, "Every 45 min", "45")
    await screen.send(screen.find(ft.Checkbox, "Saturday"), "change", None)
    await screen.press("Begin later")
    await screen.send(screen.find(ft.Checkbox, "Quiet hours"), "change", None)

    timer = screen.app.break_timer
    assert (timer.on, timer.every, timer.hours.days) == (True, 45, (0, 1, 2, 3, 4, 5))
    assert "09:30" in screen.texts()
    assert "Begin quiet hours later" not in screen.names(ft.Button)

    await screen.go("/move")
    assert "Breaks that remind: Every 45 min" in screen.names(ft.Button)


async def test_what_a_locked_phone_does_not_do_is_said(world):
    """With the calendar as the way out, and what studies do not show."""
    screen = await shown(world, "/move/breaks")
    texts = " ".join(screen.texts())

    assert "A locked phone stays silent" in texts
    assert "11 adults, one small study." in texts
    assert {"Export break calendar", "Export file that removes them"} <= {
        *screen.names(ft.Button)
    }


@pytest.mark.parametrize(
    ("state", "says", "asks"),
    [
        ("default", "With your permission the phone shows a notification", 1),
        ("granted", "Notifications are allowed.", 0),
        ("denied", "Notifications are blocked for this app.", 0),
        ("unsupported", "This browser shows no notifications for this app.", 0),
    ],
)
async def test_the_permission_says_what_the_phone_will_not_do(world, state, says, asks):
    """It is asked for by one button, inside the tap, and only while it is open."""
    world.bell.state = state
    screen = await shown(world, "/move/breaks")

    assert any(text.startswith(says) for text in screen.texts())
    assert screen.names(ft.Button).count("Allow notifications") == asks
    limits = [t for t in screen.texts() if t.startswith("A phone stops apps")]
    assert len(limits) == (state != "unsupported")
    assert any(t.startswith("A locked phone stays silent") for t in screen.texts())
