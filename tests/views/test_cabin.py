"""A trip in the dark: one thing, one button, and light at the edges."""

import flet as ft
import pytest

from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import shown
from tests.views.trips import FLIGHT, alarmed, in_the_air
from views.player import pulse


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_cabin_mode_shows_one_thing_and_one_button(world):
    """Black, without tabs; the next thing, start, leave."""
    screen = await shown(in_the_air(world))
    await screen.press("Cabin mode")

    buttons = screen.names(ft.Button)
    assert len(buttons) == 2
    assert buttons[0] == "Leave cabin mode"
    assert buttons[1].startswith("Start ")
    assert screen.pages[-1].bgcolor == "#000000"
    assert "To go 6 h 45 min" in screen.texts()


async def test_from_the_dark_a_set_starts_in_the_dark(world):
    """And ends there; leaving gives the light back."""
    screen = await shown(in_the_air(world, choice("theme", "light")))
    await screen.press("Cabin mode")
    (start,) = [n for n in screen.names(ft.Button) if n.startswith("Start ")]
    await screen.press(start)
    assert screen.pages[-1].bgcolor == "#000000"
    await screen.press("End")
    await screen.press("Leave cabin mode")

    assert screen.pages[-1].bgcolor != "#000000"
    assert "Add 250 ml" in screen.names(ft.Button)


async def test_in_the_dark_with_nothing_due_a_set_can_be_started_all_the_same(world):
    """The button says so, and when the next thing comes."""
    screen = await shown(in_the_air(world, hours=0.1))
    await screen.press("Cabin mode")

    assert "Start now" in screen.names(ft.Button)
    assert any(t.startswith("Next in") for t in screen.texts())


async def test_in_the_dark_an_open_alert_leaves_no_start(world):
    """The one button shows what the leg check said; the crew stands above it."""
    screen = await shown(in_the_air(world))
    await screen.press("Cabin mode")
    await alarmed(world)
    dark = await shown(world)

    assert dark.names(ft.Button) == ["Leave cabin mode", "Show the advice"]
    assert "Tell the crew now." in dark.texts()
    await dark.press("Show the advice")
    assert dark.app.check_screen.tier == "E"


async def test_in_the_dark_who_sleeps_is_only_asked_to_wake(world):
    """No set and nothing due until then; after it things go on as before."""
    screen = await shown(in_the_air(world))
    await screen.app.happen(FLIGHT.id, "asleep", "", 120)
    await screen.press("Cabin mode")
    assert screen.names(ft.Button) == ["Leave cabin mode", "I am awake"]
    assert any(t.startswith("Asleep until") for t in screen.texts())

    world.clock.pass_(minutes=30)
    await screen.press("I am awake")
    assert screen.names(ft.Button)[1].startswith("Start ")


@pytest.mark.parametrize("cabin", [False, True])
async def test_what_comes_due_runs_up_the_edges_as_light(world, cabin):
    """On the pages of a trip and in the dark; nothing of it is heard."""
    screen = await shown(in_the_air(world, hours=0.2))
    if cabin:
        await screen.app.enter_cabin()
        await screen.settle()
    before = lights(screen)
    world.clock.pass_(minutes=4)
    screen.app.refresh()
    await screen.app.breathe()
    await screen.settle()

    assert len(before) == 4
    assert before != lights(screen)
    assert world.device.cues == []


def lights(screen):
    """Return how high the lights at the edges of the screen stand."""
    return [
        one.top
        for one in screen.seen()
        if isinstance(one, ft.Container) and one.width == pulse.WIDTH
    ]
