"""The legs that step in the player: they play, they stand, and cost no message."""

import flet as ft
import pytest

from domain.catalogue import EXERCISES
from tests.views.harness import Screen
from tests.views.test_player import drawn, played, with_cues
from views.theme import Theme

SHOWN = {
    "walk_2min": "walk",
    "aisle_walk": "walk",
    "march_in_place": "march_on",
    "stairs": "climb",
}
READY = 5.5
"""Seconds after the start of a set in which its first phase runs."""

TICK = 100
"""A message that only says the seconds is shorter, bytes."""


def legs(screen: Screen) -> list[str]:
    """Return the sources of the legs that are drawn."""
    images = (one for one in drawn(screen) if isinstance(one, ft.Image))
    return [one.src for one in images if str(one.src).startswith("steps/")]


def test_these_are_all_that_step():
    """Whoever walks, marches or climbs sees it, and nobody else."""
    stepping = {"walk", "march_on", "climb"}
    found = {name: move.drawing for name, move in EXERCISES.items()}

    assert {name: one for name, one in found.items() if one in stepping} == SHOWN


@pytest.mark.parametrize("theme", ["light", "dark", "cabin"])
@pytest.mark.parametrize("move", SHOWN)
async def test_the_legs_step_while_the_set_runs_and_stand_while_it_is_paused(
    move, theme
):
    """Getting ready they stand; a pause stops them, and Resume lets them go on."""
    name = f"steps/{theme}-{SHOWN[move]}"
    play = await played(routine=move, theme=Theme(theme))
    assert legs(play.screen) == [f"{name}-still.webp"]

    await play.pass_(READY)
    assert legs(play.screen) == [f"{name}.webp"]

    await play.screen.press("Pause")
    assert legs(play.screen) == [f"{name}-still.webp"]

    await play.screen.press("Resume")
    await play.pass_(0.25)
    assert legs(play.screen) == [f"{name}.webp"]


@pytest.mark.parametrize("move", SHOWN)
async def test_with_less_motion_the_legs_stand(move):
    """The clock around them runs all the same."""
    play = await played(routine=move, theme=Theme(still=True), seconds=READY)

    assert legs(play.screen) == [f"steps/light-{SHOWN[move]}-still.webp"]


@pytest.mark.parametrize("move", SHOWN)
async def test_no_step_costs_a_message(move):
    """Over twenty seconds, some fifteen strides, hardly more than seconds is sent."""
    world = await with_cues("silent")
    play = await played(world, routine=move, seconds=READY)
    before = len(play.screen.sent)
    await play.pass_(20)
    sent = play.screen.sent[before:]

    assert sent
    assert sum(len(one) > TICK for one in sent) <= 2
    assert not any(b"steps/" in bytes(one) for one in sent)
