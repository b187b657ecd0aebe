"""What a screen reader hears: every control has a name that no other has."""

import flet as ft
import pytest

from tests.support.make import drink
from tests.support.world import World
from tests.views.screens import ROUTES, shown, with_goal
from tests.views.tree import inside, name

ROLES = (ft.Button, ft.Radio, ft.Checkbox, ft.TextField, ft.NavigationBarDestination)
MUTE = (ft.Chip, ft.IconButton, ft.Dropdown, ft.Slider, ft.SegmentedButton)
"""Controls that Flet gives no name, a wrong role or no state."""


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


@pytest.mark.parametrize("route", ROUTES)
async def test_no_two_controls_share_role_and_name(world, route):
    """What has the same role and name could not be told apart by ear, at any size."""
    await with_goal(world, *(drink(n) for n in range(4)))
    screen = await shown(world, route)

    for size in ((390, 844), (844, 390), (1280, 800)):
        await screen.resize(*size)
        for role in ROLES:
            names = screen.names(role)
            assert all(names), (size, role, names)
            assert len(names) == len(set(names)), (size, role, names)


@pytest.mark.parametrize("route", ROUTES)
async def test_every_page_can_be_heard(world, route):
    """No mute control, one headline, each button one node, no flex in what wraps.

    One opened page answers all four: opening it is what takes the time.
    """
    screen = await shown(world, route)

    assert _mute(screen) == set()
    assert len(_headlines(screen)) == 1
    assert _loose_buttons(screen) == []
    assert _flexed(screen) == []


def _mute(screen):
    """Return the kinds of control that would be mute or of a wrong role."""
    return {type(one) for one in screen.controls() if isinstance(one, MUTE)}


def _headlines(screen):
    """Return the headlines of the first level: a screen reader can jump there."""
    return [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Semantics) and one.heading_level == 1
    ]


def _loose_buttons(screen):
    """Return the buttons that are not heard as one with what stands on them."""
    merged = {
        id(inner)
        for one in screen.controls()
        if isinstance(one, ft.MergeSemantics)
        for inner in inside(one)
    }
    return [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Button) and id(one) not in merged
    ]


def _flexed(screen):
    """Return what carries a flex in a wrapping row: even False greys it out."""
    rows = [one for one in screen.seen() if isinstance(one, ft.Row) and one.wrap]
    return [child for row in rows for child in row.controls if _flex(child)]


def _flex(control):
    return getattr(control, "expand", None) is not None
