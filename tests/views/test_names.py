"""What a screen reader hears: every control has a name that no other has."""

import flet as ft
import pytest

from tests.support.make import drink
from tests.support.world import World
from tests.views.contrast import NAMED, pairs, shades
from tests.views.screens import ROUTES, shown, with_goal
from tests.views.tree import inside, name
from views.colour import contrast
from views.palette import COLOURS, THEMES

ROLES = (ft.Button, ft.Radio, ft.Checkbox, ft.TextField, ft.NavigationBarDestination)
MUTE = (ft.Chip, ft.IconButton, ft.Dropdown, ft.Slider, ft.SegmentedButton)
"""Controls that Flet gives no name, a wrong role or no state."""


CLEAR, QUIET = 7, 4.5
OFFERS = {"vein", "onvein", "ink3"}
"""Text that is a link, stands on a button in its own words, or is a hint."""


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
async def test_every_page_can_be_heard_and_read(world, route, monkeypatch):
    """No mute control, one headline, each button one node, no flex in what wraps.

    Text has a contrast of 7 to 1 in every theme, what is an offer or a hint 4.5.
    One opened page answers all five: opening it is what takes the time.
    """
    with monkeypatch.context() as patch:
        patch.setitem(COLOURS, "light", NAMED)
        screen = await shown(world, route)
        found = pairs(screen.pages[-1])

    assert found
    assert _faint(found) == []
    assert _mute(screen) == set()
    assert len(_headlines(screen)) == 1
    assert _loose_buttons(screen) == []
    assert _flexed(screen) == []


def _faint(found):
    """Return what of the pairs *found* can hardly be read in one of the themes."""
    return [
        (front, back, theme)
        for front, back in sorted(found)
        for theme, *both in zip(THEMES, shades(front), shades(back), strict=True)
        if contrast(*both) < (QUIET if front in OFFERS else CLEAR)
    ]


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


def test_a_faint_pair_is_noticed():
    """A hairline's colour could be read in no theme; ink can in all of them."""
    assert len(_faint({("line", "bg"), ("ink", "bg")})) == len(THEMES)
