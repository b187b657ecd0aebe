"""Water through a real Flet session: kinds, cups, amounts, the list of the day."""

import flet as ft
import pytest
from flet import canvas

from tests.support.make import choice, drink
from tests.support.world import World
from tests.views.screens import choose, shown, type_, with_goal


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_a_kind_is_chosen_before_the_size(world):
    """A cup is logged as the kind that is marked."""
    screen = await shown(world, "/water")
    await choose(screen, "Tea", "tea")

    await screen.press("Add 330 ml")

    assert "Added 330 ml of tea" in screen.texts()
    assert "12:40, Tea, 330 ml" in screen.texts()


async def test_the_other_kinds_are_a_tap_away(world):
    """All eight kinds can be chosen, the common ones at once."""
    screen = await shown(world, "/water")
    assert screen.names(ft.Radio) == ["Water", "Tea", "Coffee", "Milk"]

    await screen.press("More drinks")

    assert screen.names(ft.Radio)[4:] == ["Juice", "Soft drink", "Broth", "Alcohol"]
    assert "More drinks" not in screen.names(ft.Button)


async def test_the_kind_stays_chosen_after_a_log(world):
    """A second cup of tea needs no second choice."""
    screen = await shown(world, "/water")
    await choose(screen, "Tea", "tea")

    await screen.press("Add 150 ml")
    await screen.press("Add 150 ml")

    assert [one.drink for one in screen.app.records] == ["tea", "tea"]


@pytest.mark.parametrize("typed", ["0", "-5", "10000", "abc", "", "2.5"])
async def test_a_wrong_amount_gets_one_sentence_at_its_field(world, typed):
    """Nothing is logged, and what was typed stays to be mended."""
    screen = await shown(world, "/water")
    await type_(screen, "Other amount", typed)
    before = screen.texts()

    await screen.press("Add")

    (sentence,) = [text for text in screen.texts() if text not in before]
    assert sentence.endswith(".")
    assert screen.find(ft.TextField, "Other amount").value == typed
    assert world.diary.commits == []


async def test_the_sentence_goes_with_the_next_right_amount(world):
    """A mended amount is logged, and the field is empty for the next."""
    screen = await shown(world, "/water")
    await type_(screen, "Other amount", "0")
    await screen.press("Add")
    wrong = screen.texts()

    await type_(screen, "Other amount", "420")
    await screen.press("Add")

    assert "Added 420 ml of water" in screen.texts()
    assert screen.find(ft.TextField, "Other amount").value == ""
    assert "A drink has more than 0 ml. Nothing was added." in wrong
    assert "A drink has more than 0 ml. Nothing was added." not in screen.texts()


async def test_what_is_typed_outlives_the_undo_bar(world):
    """A page that is drawn anew does not empty the field under the person's thumb."""
    screen = await shown(world, "/water")
    await screen.press("Add 250 ml")
    await type_(screen, "Other amount", "42")

    world.clock.pass_(seconds=9)
    screen.app.refresh()
    await screen.settle()

    assert screen.find(ft.TextField, "Other amount").value == "42"


async def test_each_drink_can_be_deleted_by_its_own_name(world):
    """The button carries the row, and the deletion can be taken back."""
    await with_goal(world, drink(1, at="2026-11-10 09:05"), drink(2))
    screen = await shown(world, "/water")

    await screen.press("Delete 250 ml, 09:05")
    assert "Delete 250 ml, 09:05" not in screen.names(ft.Button)
    assert "250 of 1800 ml" in screen.texts()

    await screen.press("Undo")
    assert "Delete 250 ml, 09:05" in screen.names(ft.Button)


@pytest.mark.parametrize(("answer", "glasses"), [("no", 1), ("yes", 0), (None, 0)])
async def test_the_glass_needs_a_goal(world, answer, glasses):
    """Without a goal there is a plain total and nothing that fills up."""
    if answer:
        await world.diary.commit([choice("fluid", answer)])
    screen = await shown(world, "/water")

    drawn = [one for one in screen.seen() if isinstance(one, canvas.Canvas)]
    assert len(drawn) == glasses


@pytest.mark.parametrize("route", ["/", "/water"])
async def test_too_much_within_an_hour_is_said_on_both_pages(world, route):
    """More than 800 ml within 60 minutes is pointed out, and spoken."""
    await world.diary.commit([drink(n, ml=450) for n in range(2)])
    screen = await shown(world, route)

    assert any("800 ml" in text for text in screen.texts())


async def test_yesterdays_drinks_are_not_on_todays_list(world):
    """The list is that of the logical day."""
    await with_goal(world, drink(1, at="2026-11-10 03:30"), drink(2))
    screen = await shown(world, "/water")

    rows = [one for one in screen.names(ft.Button) if one.startswith("Delete")]
    assert rows == ["Delete 250 ml, 12:40"]


DUE = "Time for a drink, if you are thirsty."


@pytest.mark.parametrize("route", ["/", "/water", "/learn"])
async def test_a_drink_that_is_due_is_told_on_every_page(world, route):
    """As a line at its foot; a notification opens Water, one tap from a cup."""
    await with_goal(world, drink(1), choice("water_every", 60))
    screen = await shown(world, route)
    assert DUE not in screen.texts()
    world.clock.pass_(minutes=60)
    screen.app.refresh()
    await screen.app.breathe()
    await screen.settle()

    assert DUE in screen.texts()
    world.bell.tapped(world.bell.handed_over[0].routine)
    await screen.app.breathe()
    await screen.settle()
    assert screen.route == "/water"
    await screen.press("Add 250 ml")
    assert "Added 250 ml of water" in screen.texts()
    assert screen.texts().count(DUE) == 0


@pytest.mark.parametrize(("every", "asks"), [(0, 0), (60, 1)])
async def test_the_page_of_drinks_says_what_is_heard_and_what_a_locked_phone_does(
    world, every, asks
):
    """It asks for notifications only where there is something to tell."""
    world.bell.state = "default"
    await with_goal(world, choice("water_every", every))
    screen = await shown(world, "/settings/drinks")

    said = " ".join(screen.texts())
    assert "A locked phone stays silent: no web app can ring then." in said
    assert "with the cues that you chose" in said
    assert "nothing sounds" not in said
    assert screen.names(ft.Button).count("Allow notifications") == asks


@pytest.mark.parametrize("answer", ["yes", "not sure", None])
async def test_who_limits_fluids_has_nothing_to_be_reminded_of(world, answer):
    """Neither the choice nor the permission is offered."""
    world.bell.state = "default"
    await world.diary.commit([choice("fluid", answer), choice("water_every", 60)])
    screen = await shown(world, "/settings/drinks")

    assert "Offer a drink after" not in screen.texts()
    assert "Allow notifications" not in screen.names(ft.Button)
