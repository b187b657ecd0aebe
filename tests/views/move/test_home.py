"""The tab Move through a real session: search, filter, open, start."""

import flet as ft
import pytest

from domain.catalogue import EXERCISES
from tests.support.make import a_set, choice
from tests.support.world import World
from tests.views.harness import open_screen
from tests.views.screens import choose, shown, type_
from views.layout import Room
from views.move.detail import MoveDetailView
from views.routes import Go
from views.theme import Theme


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def starts(screen):
    """Return the names of the buttons that start something."""
    return [one for one in screen.names(ft.Button) if one.startswith("Start ")]


def moves(screen):
    """Return the moves that the library shows."""
    names = screen.names(ft.Button)
    return [m.id for m in EXERCISES.values() if _shows(names, m.name)]


def _shows(names, move):
    return any(name.startswith(f"{move}, ") for name in names)


async def test_three_routines_for_the_moment_stand_first(world):
    """At noon on a Tuesday those for the desk; all of them on demand."""
    screen = await shown(world, "/move")
    assert "At your desk, Tuesday 10 November" in screen.texts()
    assert len(starts(screen)) == 3
    assert starts(screen)[0] == "Start Desk hourly break"

    await screen.press("All 15 routines")
    assert len(starts(screen)) == 15

    await screen.press("First 3 routines")
    assert len(starts(screen)) == 3


async def test_a_row_starts_its_routine(world):
    """By the name that Today uses too."""
    screen = await shown(world, "/move")
    await screen.press("All 15 routines")

    await screen.press("Start Seat set, short")

    assert screen.app.run.routine == "seat_set_short"


async def test_letters_narrow_the_library(world):
    """Any word of a name or a muscle, and the count says how many."""
    screen = await shown(world, "/move")
    assert "41 of 41 moves" in screen.texts()

    await type_(screen, "Search moves", "soleus push")
    assert moves(screen) == ["soleus_pushup"]
    assert "1 of 41 moves" in screen.texts()

    await type_(screen, "Search moves", "xyz")
    assert "No move fits. Take a filter away, or search again." in screen.texts()


async def test_filters_narrow_the_library(world):
    """By position, belt, length and part of the body."""
    screen = await shown(world, "/move")

    await choose(screen, "Lying", "lying")
    assert moves(screen) == [m.id for m in EXERCISES.values() if m.position == "lying"]

    await choose(screen, "Seated", "seated")
    await screen.send(screen.find(ft.Checkbox, "Belt on"), "change", None)
    await screen.press("More filters")
    await choose(screen, "Up to 1 min", "1")
    await choose(screen, "Shin", "shin")
    found = [EXERCISES[move] for move in moves(screen)]
    assert found
    assert all(one.belt == "yes" and one.seconds <= 60 for one in found)


async def test_what_is_looked_for_outlives_another_tab(world):
    """Looking at Water does not undo a filter."""
    screen = await shown(world, "/move")
    await choose(screen, "Lying", "lying")
    before = moves(screen)

    await screen.go("/water")
    await screen.go("/move")

    assert moves(screen) == before


async def test_a_move_opens_and_starts(world):
    """Its page says what it is, and one tap begins it."""
    screen = await shown(world, "/move")
    await type_(screen, "Search moves", "seated heel raise")

    await screen.press("Seated heel raise, 1 minute, back of the calf")
    assert screen.route == "/move/one"
    texts = screen.texts()
    assert "10 reps · 1:00 · belt can stay on" in texts
    assert "Heel lift: 107 cm/s" in texts
    assert "It did not measure clots. Kropp 2018" in texts
    assert "Stop and open Check" in texts

    await screen.press("Start Seated heel raise")
    assert screen.app.run.routine == "seated_heel_raise"


@ft.component
def Page(draw, *args):
    """Draw one page as the shell does."""
    return [ft.View(controls=[draw(*args)])]


async def test_every_move_has_a_page(world):
    """With a picture for each phase, its cue, its cautions and one start."""
    app = world.open()
    go = Go(lambda _route: None, "/move")
    screen = await open_screen(Page, MoveDetailView, app, Theme(), Room(390, 844), go)

    for move in EXERCISES.values():
        await app.open_move(move.id)
        await screen.settle()
        texts = screen.texts()
        assert move.cue in texts
        assert {phase.word for phase in move.phases} <= {*texts}
        assert starts(screen) == [f"Start {move.name}"]


async def test_what_applies_marks_and_puts_away(world):
    """A hurt ankle hides its moves until they are asked for; a knee only marks."""
    screen = await shown(world, "/move/care")
    for title in (
        "Ankle, Achilles or calf hurt or operated on",
        "Painful knee, or a knee operation not long ago",
    ):
        await screen.send(screen.find(ft.Checkbox, title), "change", None)

    await screen.go("/move")
    hidden = [m.id for m in EXERCISES.values() if "K1" in m.cautions]
    assert not {*hidden} & {*moves(screen)}
    assert "What applies to you: 2 chosen" in screen.names(ft.Button)
    marked = "Take care: Painful knee, or a knee operation not long ago"
    assert marked in [
        text.partition("Take care")[1] + text.partition("Take care")[2]
        for text in screen.names(ft.Button)
    ]

    await screen.press("Show them")
    assert {*hidden} <= {*moves(screen)}


async def test_a_move_says_that_its_caution_applies(world):
    """First of all cautions, in words."""
    await world.diary.commit([choice("cautions", "K2")])
    screen = await shown(world, "/move")
    await screen.app.open_move("seated_heel_raise")
    await screen.go("/move/one")

    texts = screen.texts()
    said = texts.index("You said that this applies.")
    assert texts[said - 1] == "Numb feet or a foot sore"


@pytest.mark.parametrize("route", ["/", "/move"])
async def test_what_applies_is_said_beside_a_start(world, route):
    """On Today and on Move, as a text of its own: the button keeps its name."""
    await world.diary.commit([choice("cautions", "K1 K12"), a_set()])
    screen = await shown(world, route)

    assert "Start Desk hourly break" in starts(screen)
    said = "Take care: ankle or calf, balance. Ask your clinician first."
    assert said in screen.texts()


async def test_a_caution_is_taken_back(world):
    """Ticked twice, it is gone, on the disk as well."""
    screen = await shown(world, "/move/care")
    for _ in range(2):
        box = screen.find(ft.Checkbox, "Poor balance, or falls")
        await screen.send(box, "change", None)

    assert screen.app.applies == frozenset()
    assert world.open().applies == frozenset()


async def test_a_running_set_is_not_changed_by_a_caution(world):
    """What is played was chosen by the person."""
    screen = await shown(world, "/move")
    await screen.press("Start Desk hourly break")
    before = screen.app.run.doses

    await screen.app.set_caution("K12", True)

    assert screen.app.run.doses == before


async def opened(world, move):
    """Return the screen with the page of *move*."""
    screen = await shown(world, "/move")
    await screen.app.open_move(move)
    await screen.go("/move/one")
    return screen


async def test_a_move_is_started_with_as_many_reps_as_were_chosen(world):
    """Two more than usual, and the line above says how long that is."""
    screen = await opened(world, "seated_heel_raise")
    assert "10 reps · 1:00 · belt can stay on" in screen.texts()
    for _ in range(2):
        await screen.press("Reps: more")
    assert "12 reps · 1:12 · belt can stay on" in screen.texts()

    await screen.press("Start Seated heel raise")
    (step,) = screen.app.run.plan.steps
    assert step.reps == 12


async def test_a_timed_move_is_started_for_as_long_as_was_chosen(world):
    """It has seconds in place of reps."""
    screen = await opened(world, "walk_2min")
    before = screen.app.move_detail.dose.seconds
    await screen.press("Seconds: less")

    await screen.press(screen.app.move_detail.start)
    (step,) = screen.app.run.plan.steps
    assert step.phases[0].seconds == before - 10


async def test_the_number_of_a_move_is_typed(world):
    """The seconds of a walk too; what cannot be is refused."""
    screen = await opened(world, "walk_2min")
    box = screen.find(ft.TextField, "Seconds")
    await screen.put(box, "900", "change")
    await screen.put(box, "900", "blur")
    assert screen.app.move_detail.dose.seconds == 900

    box = screen.find(ft.TextField, "Seconds")
    await screen.put(box, "9999", "change")
    await screen.put(box, "9999", "blur")
    assert screen.app.notice.text == "Seconds go from 1 to 3600, an hour."
    assert screen.app.move_detail.dose.seconds == 900


async def test_another_move_begins_with_its_own_number(world):
    """And no number goes below one."""
    screen = await opened(world, "seated_heel_raise")
    for _ in range(12):
        await screen.press("Reps: less")
    assert screen.app.move_detail.dose.reps == 1
    assert screen.app.notice.text == "Reps go from 1 to 200."

    await screen.app.open_move("ankle_pump")
    assert screen.app.dose is None
