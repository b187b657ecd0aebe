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
@pytest.mark.parametrize("size", [(390, 844), (844, 390), (1280, 800)])
async def test_no_two_controls_share_role_and_name(world, route, size):
    """What has the same role and name could not be told apart by ear."""
    await with_goal(world, *(drink(n) for n in range(4)))
    screen = await shown(world, route)
    await screen.resize(*size)

    for role in ROLES:
        names = screen.names(role)
        assert all(names), (role, names)
        assert len(names) == len(set(names)), (role, names)


@pytest.mark.parametrize("route", ROUTES)
async def test_only_controls_with_a_right_role_are_used(world, route):
    """What would be mute or of a wrong role is not on any page."""
    screen = await shown(world, route)

    used = {type(one) for one in screen.controls() if isinstance(one, MUTE)}
    assert used == set()


@pytest.mark.parametrize("route", ROUTES)
async def test_every_page_has_one_headline_of_the_first_level(world, route):
    """A screen reader can jump to what the page is."""
    screen = await shown(world, route)

    titles = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Semantics) and one.heading_level == 1
    ]
    assert len(titles) == 1


@pytest.mark.parametrize("route", ROUTES)
async def test_every_button_is_one_node(world, route):
    """A button and what stands on it are heard as one, with one name."""
    screen = await shown(world, route)

    merged = {
        id(inner)
        for one in screen.controls()
        if isinstance(one, ft.MergeSemantics)
        for inner in inside(one)
    }
    loose = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Button) and id(one) not in merged
    ]
    assert loose == []


@pytest.mark.parametrize("route", ROUTES)
async def test_no_control_in_a_wrapping_row_carries_a_flex(world, route):
    """Even a False there leaves a grey box instead of the control."""
    screen = await shown(world, route)

    rows = [one for one in screen.seen() if isinstance(one, ft.Row) and one.wrap]
    flexed = [child for row in rows for child in row.controls if _flex(child)]
    assert flexed == []


def _flex(control):
    return getattr(control, "expand", None) is not None
