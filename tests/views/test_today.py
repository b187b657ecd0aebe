"""Today through a real Flet session: one tap logs, and what is asked is asked once."""

from datetime import date

import flet as ft
import pytest
from flet import canvas

from domain.moved import KINDS
from tests.support.make import choice, drink, tick
from tests.support.world import DISK_FULL, World
from tests.views.screens import choose, shown, type_, with_goal


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_a_tap_logs_and_shows_at_once(world):
    """The total is one text, and the tap can be taken back."""
    screen = await shown(world)
    assert "0 ml today" in screen.texts()

    await screen.press("Add 250 ml")
    assert "250 ml today" in screen.texts()
    assert "Added 250 ml of water" in screen.texts()

    await screen.press("Undo")
    assert "0 ml today" in screen.texts()
    assert "Undo" not in screen.names(ft.Button)


async def test_a_tap_sends_no_more_than_what_it_changes(world):
    """A note that goes and comes with the first drink moves what is under it."""
    screen = await shown(world)
    await screen.press("Add 250 ml")
    logged = sum(map(len, screen.sent))
    whole = max(map(len, screen.sent))

    await screen.press("Undo")
    await screen.press("Add 250 ml")
    sent = sum(map(len, screen.sent)) - logged

    assert "250 ml today" in screen.texts()
    assert sent < whole / 4


async def test_the_undo_bar_goes_after_eight_seconds(world):
    """Nothing covers the list for longer than it is of use."""
    screen = await shown(world)
    app = screen.app
    await screen.press("Add 250 ml")

    world.clock.pass_(seconds=8)
    app.refresh()
    await screen.settle()

    assert "Undo" not in screen.names(ft.Button)
    assert "250 ml today" in screen.texts()


async def test_with_a_goal_the_total_names_it(world):
    """750 of 1800 ml is read as one text."""
    await with_goal(world, *(drink(n) for n in range(3)))
    screen = await shown(world)

    assert "750 of 1800 ml" in screen.texts()
    assert "last 12:40" in screen.texts()


@pytest.mark.parametrize(
    ("answer", "total"),
    [("Yes", "0 ml today"), ("Not sure", "0 ml today"), ("No", "0 of 1800 ml")],
)
async def test_the_fluid_question_is_asked_once(world, answer, total):
    """Only a no gives a goal; any answer ends the asking."""
    screen = await shown(world)
    await screen.press("Answer the question")
    assert screen.route == "/fluid"

    await screen.press(answer)

    assert screen.route == "/"
    assert total in screen.texts()
    assert "Answer the question" not in screen.names(ft.Button)


async def test_the_question_names_everyone_it_is_meant_for(world):
    """Each of the conditions that limit drinking is on the page."""
    screen = await shown(world, "/fluid")
    said = " ".join(screen.texts()).lower()

    for condition in (
        "limit fluids or salt",
        "heart failure",
        "kidney disease or dialysis",
        "liver cirrhosis",
        "low sodium",
        "water tablets",
    ):
        assert condition in said, condition


async def test_when_the_disk_refuses_there_is_a_sentence(world):
    """Nothing is shown as logged."""
    screen = await shown(world)
    world.diary.fault = DISK_FULL

    await screen.press("Add 250 ml")

    assert DISK_FULL.sentence in screen.texts()
    assert "0 ml today" in screen.texts()
    assert "Undo" not in screen.names(ft.Button)


async def test_an_answer_that_is_not_kept_is_not_shown(world):
    """Without a kept no there is no goal, and the question stays."""
    screen = await shown(world, "/fluid")
    world.diary.fault = DISK_FULL

    await screen.press("No")

    assert DISK_FULL.sentence in screen.texts()
    assert "Answer the question" in screen.names(ft.Button)
    assert "0 ml today" in screen.texts()


@pytest.mark.parametrize("answer", ["yes", "not sure"])
async def test_nobody_with_a_limit_is_asked_to_drink(world, answer):
    """No goal, no bar, no share: the drinks are counted, and that is all."""
    await world.diary.commit([choice("fluid", answer), drink()])
    screen = await shown(world)

    assert "250 ml today" in screen.texts()
    assert not any("1800" in text for text in screen.texts())


async def test_the_leg_beats_once_when_something_is_logged(world):
    """It lifts, lowers and stands still; taking the log back moves nothing."""
    screen = await shown(world)
    phases = []
    for said in ("Add 250 ml", None, None, None, "Undo"):
        if said:
            await screen.press(said)
        else:
            await screen.send(clock(screen), "animation_end", "offset")
        phases.append(clock(screen).offset.x)

    assert phases == [1, 2, 0, 0, 0]


def clock(screen):
    """Return the unseen clock of the leg."""
    (one,) = [
        one
        for one in screen.seen()
        if isinstance(one, ft.Container) and one.animate_offset and one.width == 1
    ]
    return one


async def test_large_text_ends_no_line_with_a_dot(world):
    """Facts are parted by commas where a line may break between them."""
    await world.diary.commit([choice("text_size", 200)])
    screen = await shown(world)

    lines = [one.value or "" for one in screen.seen() if isinstance(one, ft.Text)]

    assert "1 min, 30 reps, stay in your chair" in lines
    assert not [line for line in lines if " ·" in line]


@pytest.mark.parametrize(("width", "ring"), [(390, 56), (840, 56), (1280, 76)])
async def test_a_desk_has_larger_rings(world, width, ring):
    """Two panes on a tablet are a phone beside a phone; a desk has room."""
    screen = await shown(world)

    await screen.resize(width, 800)

    drawn = [one.width for one in screen.seen() if isinstance(one, canvas.Canvas)]
    assert drawn.count(ring) >= 3


async def test_a_walk_done_without_the_app_is_added(world):
    """The way stands under the list; what it counts for is said before."""
    await with_goal(world)
    screen = await shown(world)
    await screen.press("Add a walk or set")
    assert screen.route == "/moved"
    assert KINDS[0].note in screen.texts()
    assert "Reps" not in screen.names(ft.TextField)

    await type_(screen, "Minutes", "12")
    await screen.press("Save")

    assert screen.route == "/"
    assert "Added at 12:40: Walk" in screen.texts()


async def test_a_set_in_the_seat_is_asked_its_reps(world):
    """And with none of them the form stays, with a sentence."""
    await with_goal(world)
    screen = await shown(world)
    await screen.press("Add a walk or set")
    await choose(screen, "Set in the seat", "seat")
    await type_(screen, "Minutes", "2")
    await screen.press("Save")
    assert screen.route == "/moved"

    await type_(screen, "Reps", "20")
    await screen.press("Save")

    assert screen.route == "/"
    assert any(one.startswith("20 of 100") for one in screen.texts())


async def test_a_goal_reached_earlier_looks_neither_open_nor_ticked(world):
    """Its box is no ticked one, and its line says why nothing is asked."""
    before = [tick("check", day=date(2026, 11, day)) for day in (8, 9)]
    await with_goal(world, *before, choice("goal_check", 2))
    screen = await shown(world)
    box = screen.find(ft.Checkbox, "Leg check")
    assert not box.value
    assert "Reached: 2 of 2 in the last 7 days" in screen.texts()

    await screen.send(box, "change", True)

    assert screen.find(ft.Checkbox, "Leg check").value
    assert "2 of 2 in the last 7 days" not in screen.texts()
    assert "3 of 2 in the last 7 days" in screen.texts()
