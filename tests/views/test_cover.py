"""The cover: nothing that was entered is in sight until a tap."""

import flet as ft
import pytest

from tests.support.checks import every_check
from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import choose, shown, with_goal
from views.cover import TITLE, WAITS


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_what_was_entered_is_covered_until_a_tap(world):
    """The page and the window tell nothing; leaving the app covers it again."""
    await with_goal(world, choice("cover", value=True))
    screen = await shown(world)
    page = screen.session.page
    assert page.title == TITLE
    assert screen.names(ft.Button) == ["Show"]
    assert "Add 250 ml" not in screen.names(ft.Button)

    await screen.press("Show")
    assert "Add 250 ml" in screen.names(ft.Button)

    screen.app.go_away()
    await screen.settle()
    assert screen.names(ft.Button) == ["Show"]


async def test_an_open_alert_says_that_it_waits(world):
    """What it says stays under the cover; that there is something does not."""
    await world.diary.commit([choice("cover", value=True), *every_check()])

    screen = await shown(world)

    assert WAITS in screen.texts()
    assert screen.names(ft.Button) == ["Show"]


async def test_without_an_alert_nothing_waits(world):
    """The cover asks for no tap that is not needed."""
    await world.diary.commit([choice("cover", value=True)])

    screen = await shown(world)

    assert WAITS not in screen.texts()


async def test_the_choice_takes_effect_at_once(world):
    """The window is renamed; the page stays, because its person is looking at it."""
    screen = await shown(world, "/settings")
    assert screen.session.page.title == "Second Heart"

    await choose(screen, "Cover", "yes")
    assert screen.session.page.title == TITLE
    assert "Export backup" in screen.names(ft.Button)
    assert world.open().is_covered

    await choose(screen, "Show at once", "no")
    assert screen.session.page.title == "Second Heart"
    assert not world.open().is_covered
