"""The shell: routes, tabs, banner, what lies on what."""

import flet as ft
import pytest

from domain.about import NOT_KEPT
from tests.support.make import drink
from tests.support.world import BookDiary, World
from tests.views.harness import open_screen
from tests.views.screens import ROUTES, shown, with_goal
from tests.views.tree import name
from views.shell import Shell

SIDEWAYS, DESK = (844, 390), (1280, 800)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


@pytest.mark.parametrize("route", ["/settings", "/fluid", "/nonsense"])
async def test_an_app_that_was_killed_on_a_page_starts_on_today(world, route):
    """Only a tab is a place to start from."""
    screen = await open_screen(Shell, world.open(), route=route)
    await screen.settle()

    assert screen.route == "/"
    assert headline(screen) == "Today"


async def test_a_shortcut_opens_its_tab(world):
    """The shortcut Water of the home screen leads to Water."""
    screen = await open_screen(Shell, world.open(), route="/water")

    assert headline(screen) == "Water"


async def test_go_back_leads_to_the_tab_that_was_left(world):
    """Settings, opened from Water, go back to Water."""
    screen = await shown(world, "/water")
    await screen.press("Settings")
    assert headline(screen) == "Settings"

    await screen.press("Go back")

    assert headline(screen) == "Water"


async def test_a_page_lies_on_the_tab_it_was_opened_from(world):
    """The tab below keeps its place, and the phone's own back leads to it."""
    screen = await shown(world, "/water")
    await screen.go("/settings/fluid")
    assert [page.route for page in screen.pages] == [
        "/",
        "/settings",
        "/settings/fluid",
    ]

    await screen.pop("/settings/fluid")
    assert headline(screen) == "Settings"
    await screen.pop("/settings")

    assert len(screen.pages) == 1


async def test_a_tab_opens_by_its_place_in_the_bar(world):
    """The bar reports a number; the app goes where the tab of that number leads."""
    screen = await shown(world)
    (bar,) = [one for one in screen.controls() if isinstance(one, ft.NavigationBar)]
    tabs = screen.names(ft.NavigationBarDestination)

    screen.session.apply_patch(bar._i, {"selected_index": tabs.index("Water")})
    await screen.send(bar, "change", tabs.index("Water"))

    assert headline(screen) == "Water"


async def test_at_the_side_the_tabs_are_buttons(world):
    """On a desk, and on a phone on its side, a rail replaces the bar."""
    screen = await shown(world)
    for size in (SIDEWAYS, DESK):
        await screen.resize(*size)
        assert {"Today", "Water", "Settings"} <= set(screen.names(ft.Button))
        assert screen.names(ft.NavigationBar) == []

    await screen.press("Water")

    assert headline(screen) == "Water"


async def test_a_keyboard_does_not_turn_the_page(world):
    """A phone whose keyboard is up is low, but it does not lie on its side."""
    screen = await shown(world, "/water")

    await screen.resize(360, 320)

    assert screen.names(ft.NavigationBarDestination)


@pytest.mark.parametrize("route", ROUTES)
async def test_where_nothing_is_kept_the_banner_stays(world, route):
    """On every page the person reads that nothing is kept."""
    world.diary = BookDiary(place="memory")
    screen = await shown(world, route)

    assert NOT_KEPT in screen.texts()


async def test_a_tap_sends_little(world):
    """A tap on a quick button costs a few small messages, whatever is on screen."""
    await with_goal(world, *(drink(n) for n in range(20)))
    for route in ("/", "/water"):
        screen = await shown(world, route)
        before = len(screen.sent)

        await screen.press("Add 250 ml")

        messages = screen.sent[before:]
        assert len(messages) <= 4, route
        assert sum(map(len, messages)) < 6000, route


async def test_a_set_takes_the_whole_screen(world):
    """While a set is played there are no tabs, and going back does not leave it."""
    screen = await shown(world)
    await screen.press("Start Desk micro-set")
    assert screen.names(ft.NavigationBarDestination) == []

    await screen.go("/water")

    assert "Pause" in screen.names(ft.Button)
    assert not screen.pages[-1].can_pop


def headline(screen):
    """Return the headline of the page that is seen."""
    (one,) = [
        control
        for control in screen.controls()
        if isinstance(control, ft.Semantics) and control.heading_level == 1
    ]
    return name(one)
