"""Own routines through a real session: made, copied, changed, ordered, deleted, run."""

import flet as ft
import pytest

from tests.support.world import DISK_FULL, World
from tests.views.screens import choose, shown, type_


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def made(
    world, name="Row 34", move="Ankle pump, 1 minute, shin and calf in turn"
):
    """Return the screen after an own routine of one move was saved."""
    screen = await shown(world, "/move")
    await screen.press("Make your own")
    await type_(screen, "Name of the routine", name)
    await screen.press("Add a move")
    await screen.press(move)
    await screen.press("Save routine")
    return screen


async def enter(screen, called, text):
    """Type *text* into the number that is *called* so, and leave the field."""
    await type_(screen, called, text)
    await screen.put(screen.find(ft.TextField, called), text, "blur")


def number(screen, called):
    """Return what the field of a number shows."""
    return screen.find(ft.TextField, called).value


def moves(screen):
    """Return the exercises of the draft."""
    return [move.exercise for move in screen.app.draft.moves]


def buttons(screen):
    """Return the names of all buttons."""
    return screen.names(ft.Button)


async def test_a_routine_is_made_kept_and_run(world):
    """It stands on Move after the next start of the app, and plays what it says."""
    await made(world)

    screen = await shown(World(clock=world.clock, diary=world.diary), "/move")
    assert "Your own" in screen.texts()
    await screen.press("Start Row 34")

    run = screen.app.run
    assert (run.name, [step.exercise for step in run.plan.steps]) == (
        "Row 34",
        ["ankle_pump"],
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Give your routine a name."),
        ("x" * 200, "A name has up to 40 characters."),
    ],
)
async def test_what_is_wrong_with_a_name_is_said(world, name, sentence):
    """And nothing is kept; the draft stays."""
    screen = await made(world, name)

    assert screen.app.notice.text == sentence
    assert screen.route == "/move/own"
    assert screen.app.own_rows == ()
    assert len(screen.app.draft.moves) == 1


async def test_a_routine_without_moves_is_not_kept(world):
    """The sentence says what to do."""
    screen = await shown(world, "/move/own")
    await type_(screen, "Name of the routine", "Empty")
    await screen.press("Save routine")

    assert screen.app.notice.text == "Add at least one move."


async def test_numbers_end_with_a_sentence(world):
    """Nought reps, eleven rounds: refused, and the number stays."""
    screen = await shown(world, "/move")
    app = screen.app
    await app.add_move("ankle_pump")
    await screen.go("/move/own")
    await screen.press("Change Ankle pump")
    for _ in range(40):
        await app.turn_move(0, "reps", False)
    assert app.notice.text == "Reps go from 1 to 200."
    await screen.settle()
    assert number(screen, "Reps") == "1"

    for _ in range(12):
        await app.turn_move(0, "rounds", True)
    assert app.notice.text == "Rounds go from 1 to 10."
    assert app.draft.moves[0].rounds == 10


async def test_reps_rounds_and_sides_are_chosen(world):
    """By the names of their steps."""
    screen = await shown(world, "/move/own")
    await screen.app.add_move("seated_march")
    await screen.settle()
    await screen.press("Change Seated march")
    await screen.press("Reps: more")
    await screen.press("Rounds: more")
    await screen.press("Rest: more")
    await choose(screen, "One side, then the other", "each")

    (move,) = screen.app.draft.moves
    assert (move.reps, move.rounds, move.rest, move.sides) == (11, 2, 15, "each")


async def test_a_number_is_typed(world):
    """A hundred reps without ninety taps, and a step from there."""
    screen = await shown(world, "/move/own")
    await screen.app.add_move("ankle_pump")
    await screen.settle()
    await screen.press("Change Ankle pump")

    await enter(screen, "Reps", " 100 ")
    assert screen.app.draft.moves[0].reps == 100
    await screen.press("Reps: more")
    assert number(screen, "Reps") == "101"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0", "Reps go from 1 to 200."),
        ("201", "Reps go from 1 to 200."),
        ("9" * 400, "Type a whole number, such as 12."),
        ("", "Type a whole number, such as 12."),
        ("-5", "Type a whole number, such as 12."),
        ("1.5", "Type a whole number, such as 12."),
        ("²", "Type a whole number, such as 12."),
    ],
)
async def test_a_number_that_cannot_be_is_refused(world, typed, sentence):
    """A sentence says why, and the field shows what holds."""
    screen = await shown(world, "/move/own")
    await screen.app.add_move("ankle_pump")
    await screen.settle()
    await screen.press("Change Ankle pump")

    await enter(screen, "Reps", typed)

    assert screen.app.notice.text == sentence
    assert number(screen, "Reps") == "30"
    assert screen.app.draft.moves[0].reps == 30


async def test_a_walk_is_counted_in_seconds(world):
    """It has no reps to change."""
    screen = await shown(world, "/move/own")
    await screen.app.add_move("walk_2min")
    await screen.settle()
    await screen.press("Change Walk break")
    await screen.press("Seconds: less")

    assert "Reps: more" not in buttons(screen)
    assert screen.app.draft.moves[0].seconds == 110


async def test_moves_change_places_and_go(world):
    """Two of the same exercise have buttons of two names."""
    screen = await shown(world, "/move/own")
    for move in ("ankle_pump", "toe_curl", "ankle_pump"):
        await screen.app.add_move(move)
    await screen.settle()

    await screen.press("Move Ankle pump (2) up")
    await screen.press("Take out Toe curl")

    assert [m.exercise for m in screen.app.draft.moves] == ["ankle_pump", "ankle_pump"]


async def test_a_routine_of_the_app_is_copied(world):
    """Its moves under a name of its own; the original stays as it is."""
    screen = await shown(world, "/move/own")
    await screen.press("Copy Desk reset")
    assert len(screen.app.draft.moves) == 6
    await screen.press("Save routine")

    assert [one.row.name for one in screen.app.own_rows] == ["Desk reset copy"]


async def test_a_change_and_a_deletion_are_undone(world):
    """With the button that every log has."""
    screen = await made(world)
    await screen.press("Change Row 34")
    await screen.press("Take out Ankle pump")
    await screen.app.add_move("toe_curl")
    await screen.press("Save routine")
    await screen.press("Undo")
    (kept,) = (one for one in screen.app.records if one.kind == "own_routine")
    assert kept.moves.startswith("ankle_pump")

    await screen.press("Change Row 34")
    await screen.press("Delete this routine")
    assert screen.app.own_rows == ()
    await screen.press("Undo")
    assert [one.row.name for one in screen.app.own_rows] == ["Row 34"]


async def test_own_routines_change_places(world):
    """On Move they stand in the order that was given, on the disk as well."""
    screen = await made(world)
    await screen.app.copy_routine("desk_micro")
    await screen.app.save_routine()
    await screen.settle()
    await screen.press("Change Row 34")
    await screen.press("Down in the list")

    names = ["Desk micro-set copy", "Row 34"]
    assert [one.row.name for one in screen.app.own_rows] == names
    assert [one.row.name for one in world.open().own_rows] == names


async def test_on_a_failing_disk_the_draft_stays(world):
    """Nothing is shown that was not kept, and nothing typed is lost."""
    world.diary.fault = DISK_FULL
    screen = await made(world)

    assert screen.app.own_rows == ()
    assert screen.app.draft.name == "Row 34"
    assert screen.route == "/move/own"


async def test_a_move_that_was_taken_out_comes_back_to_its_place(world):
    """What was changed in between stays as it is."""
    screen = await shown(world, "/move/own")
    for move in ("ankle_pump", "toe_curl", "quad_set"):
        await screen.app.add_move(move)
    await screen.settle()
    await screen.press("Take out Toe curl")
    assert screen.app.notice.text == "Toe curl taken out"
    await screen.app.turn_move(0, "reps", True)

    await screen.press("Undo")

    assert moves(screen) == ["ankle_pump", "toe_curl", "quad_set"]
    assert screen.app.draft.moves[0].reps == 31
    assert screen.app.notice is None


async def test_undo_takes_back_what_its_notice_speaks_of(world):
    """After a drink it is the drink, whatever was taken out of a draft before."""
    screen = await shown(world, "/move/own")
    await screen.app.add_move("toe_curl")
    await screen.app.take_out_move(0)
    await screen.app.log_drink(250)
    await screen.app.undo()

    assert moves(screen) == []
    assert not [one for one in screen.app.records if one.kind == "drink"]


async def test_another_draft_takes_the_undo_of_the_last_one_away(world):
    """A move does not come back into a routine that it was never in."""
    screen = await made(world)
    await screen.press("Change Row 34")
    await screen.press("Take out Ankle pump")
    await screen.app.new_routine()

    assert screen.app.notice is None
    assert moves(screen) == []


async def test_changes_that_were_begun_wait_for_each_routine(world):
    """A new one, and one that is kept: looking at another drops neither."""
    screen = await made(world)
    await screen.press("Make your own")
    await screen.app.add_move("toe_curl")
    await screen.go("/move")
    await screen.press("Change Row 34")
    assert moves(screen) == ["ankle_pump"]
    await screen.app.add_move("quad_set")
    await screen.go("/move")

    await screen.press("Make your own")
    assert moves(screen) == ["toe_curl"]
    await screen.go("/move")
    await screen.press("Change Row 34")
    assert moves(screen) == ["ankle_pump", "quad_set"]
    await screen.press("Save routine")
    assert moves(screen) == ["toe_curl"]


async def test_changes_that_were_begun_can_be_thrown_away(world):
    """Start over brings back what is saved; it can be undone, too."""
    screen = await made(world)
    await screen.press("Change Row 34")
    assert "Start over" not in buttons(screen)
    await screen.app.add_move("quad_set")
    await screen.settle()

    await screen.press("Start over")
    assert moves(screen) == ["ankle_pump"]
    assert "Start over" not in buttons(screen)
    await screen.press("Undo")
    assert moves(screen) == ["ankle_pump", "quad_set"]
    assert "Start over" in buttons(screen)


async def test_a_copy_does_not_swallow_a_routine_that_was_begun(world):
    """It takes its place, says so, and Undo brings the other back."""
    screen = await made(world)
    await screen.press("Make your own")
    await screen.app.add_move("toe_curl")
    await screen.go("/move")
    await screen.press("Change Row 34")
    await screen.press("Copy this routine")
    assert moves(screen) == ["ankle_pump"]

    await screen.press("Undo")

    assert moves(screen) == ["toe_curl"]
    assert screen.app.draft_of == ""


async def test_a_deleted_routine_leaves_no_changes_behind(world):
    """Brought back, it is as it was kept."""
    screen = await made(world)
    await screen.press("Change Row 34")
    await screen.app.add_move("quad_set")
    await screen.app.new_routine()
    await screen.app.delete_routine(screen.app.own_rows[0].row.id)
    await screen.app.undo()
    await screen.go("/move")
    await screen.press("Change Row 34")

    assert moves(screen) == ["ankle_pump"]


async def test_moves_that_are_put_away_can_be_shown_where_one_is_added(world):
    """As in the library: behind a button, and away again."""
    screen = await shown(world, "/move/own/add")
    ankle = "Ankle pump, 1 minute, shin and calf in turn"
    assert ankle in buttons(screen)
    await screen.app.set_caution("K1", True)
    await screen.settle()
    assert ankle not in buttons(screen)

    await screen.press("Show them")
    assert any(name.startswith(f"{ankle}. Take care") for name in buttons(screen))
    await screen.press("Put them away")
    assert not any(name.startswith(ankle) for name in buttons(screen))


async def test_a_routine_that_was_begun_is_not_lost(world):
    """Another tab in between does not empty the draft."""
    screen = await shown(world, "/move")
    await screen.press("Make your own")
    await screen.app.add_move("toe_curl")
    await screen.go("/water")
    await screen.go("/move")
    await screen.press("Make your own")

    assert [m.exercise for m in screen.app.draft.moves] == ["toe_curl"]
