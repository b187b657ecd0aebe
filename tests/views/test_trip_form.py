"""The form of a trip: in few taps, and what is wrong with it in a sentence."""

import flet as ft
import pytest

from domain.trips import draft
from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import shown, type_
from tests.views.tree import inside, name
from tests.views.trips import enter
from views.theme import DOCKED


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_a_trip_is_entered_in_few_taps(world):
    """Two places, two times, save; how long it takes is seen before."""
    screen = await shown(world, "/travel")
    await enter(screen)
    assert "12 h 45 min on the way" in screen.texts()
    assert "Wed 18 Nov, Singapore time" in screen.texts()

    await screen.press("Save trip")

    assert screen.route == "/travel/plan"
    assert "London to Singapore" in screen.texts()
    assert "Trip saved" in screen.texts()


async def test_what_is_wrong_is_said_at_once(world):
    """Before saving, beside the times."""
    screen = await shown(world, "/travel")
    await enter(screen, arrives="17 Nov 17:20")

    assert any("arrive before you leave" in text for text in screen.texts())


async def test_a_time_that_comes_twice_is_asked_about(world):
    """The night in which the clocks go back has two of it."""
    screen = await shown(world, "/travel")
    await enter(screen, departs="31 Oct 2027 01:30")

    assert {"The first one", "The second one"} <= set(screen.names(ft.Radio))


async def test_nothing_found_is_said(world):
    """With what can be typed instead."""
    screen = await shown(world, "/travel")
    await screen.press("New trip")
    await type_(screen, "From", "qqqq")

    assert any("Nothing found" in text for text in screen.texts())


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(360, 640), (844, 390), (1280, 800)])
async def test_save_stays_where_the_thumb_is(world, percent, size):
    """Under what scrolls, or beside it: never at the end of a long form."""
    await world.diary.commit([choice("text_size", percent)])
    screen = await shown(world)
    await screen.app.new_trip()
    await screen.go("/travel/new")
    await screen.resize(*size)
    save = screen.find(ft.Button, "Save trip")
    scrolls = [one for one in screen.controls() if isinstance(one, ft.Column)]

    assert any(one.scroll and "From" in told_in(one) for one in scrolls)
    assert not any(one.scroll and save in inside(one) for one in scrolls)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(360, 640), (844, 390)])
async def test_what_is_refused_is_said_clear_of_the_button(world, percent, size):
    """Above it, or beside it where it stands at the right; elsewhere at the foot."""
    await world.diary.commit([choice("text_size", percent)])
    screen = await shown(world)
    await screen.resize(*size)
    assert said_in(screen, "") == (0, 0)
    await screen.app.new_trip()
    await screen.go("/travel/new")
    await screen.press("Save trip")
    bottom, right = said_in(screen, draft.NO_FROM)
    foot = next(
        one
        for one in screen.controls()
        if isinstance(one, ft.Container)
        and isinstance(one.content, ft.Row)
        and [name(x) for x in inside(one) if isinstance(x, ft.Button)] == ["Save trip"]
    )

    if size[0] > size[1]:
        assert (bottom, right) == (0, foot.width)
    else:
        (save,) = [x for x in inside(foot) if isinstance(x, ft.Button)]
        pads = 2 * save.style.padding.top + 20 * percent / 100
        edge = foot.padding.top + foot.padding.bottom
        assert bottom >= edge + DOCKED
        assert bottom >= edge + pads


def said_in(screen, sentence):
    """Return how far from the foot and the right the bar that says *sentence* is."""
    for one in screen.controls():
        floats = isinstance(one, ft.Container) and one.left == 0
        if floats and one.right is not None and one.bottom is not None:
            told = [x.value for x in inside(one) if isinstance(x, ft.Text)]
            if told == ([sentence] if sentence else []):
                return one.bottom, one.right
    return None


def told_in(control):
    """Return the names of the fields in *control*."""
    return [name(one) for one in inside(control) if isinstance(one, ft.TextField)]
