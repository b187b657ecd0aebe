"""The pages around the player, and the row that starts a set."""

import flet as ft
import pytest

from domain import move_page
from domain.catalogue import EXERCISES
from domain.rings import Counts, rings
from domain.routines import ROUTINES
from tests.support.world import World
from tests.views.harness import name, open_screen, settle
from views.figures.every import FIGURES
from views.kit.beats import MOST, beats, round_beats
from views.kit.rings import ring_column
from views.layout import Room
from views.routes import Go
from views.set_done import SetDoneView
from views.stopped import StoppedView
from views.theme import Theme

PHONE = Room(390, 844)


@ft.component
def Page(draw, *args):
    """Draw one page as the shell does."""
    return [ft.View(controls=[draw(*args)])]


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def after(world, seconds, away=0):
    """Return the app after *seconds* of a set, and *away* seconds of absence."""
    app = world.open()
    await app.start("seat_set_short")
    for _ in range(int(seconds * 2)):
        world.clock.pass_(seconds=0.5)
        app.refresh()
        await app.tick()
    if away:
        world.clock.pass_(seconds=away)
        app.refresh()
        await app.tick()
    return app


async def done_screen(app, went, theme=None, room=PHONE):
    """Return the page of a set that is done."""
    go = Go(went.append, "/")
    return await open_screen(Page, SetDoneView, app, theme or Theme(), room, go)


async def stopped_screen(app, theme=None, room=PHONE):
    """Return the page of a set that was left."""
    return await open_screen(Page, StoppedView, app, theme or Theme(), room)


@pytest.mark.parametrize("theme", [Theme(), Theme("dark", 200), Theme("cabin")])
@pytest.mark.parametrize("room", [PHONE, Room(844, 390), Room(360, 640)])
async def test_a_set_that_is_done_says_what_it_did(world, theme, room):
    """The beats, the rings with their gain, and that it is kept."""
    app = await after(world, 131)
    screen = await done_screen(app, [], theme, room)
    texts = screen.texts()

    assert "20 beats of your second heart" in texts
    assert "1 of 8 breaks, 1 more" in texts
    assert "20 of 100 pump reps, 20 more" in texts
    assert "0 of 22 active minutes, no change" in texts
    assert "Saved on this phone at 12:42. 2 min 5 s, nothing skipped." in texts
    assert screen.names(ft.Button) == ["Back to Today", "Undo"]


async def test_where_nothing_is_kept_nothing_is_called_saved(world):
    """The memory is no diary."""
    world.diary.place = "memory"
    app = await after(world, 131)
    screen = await done_screen(app, [])

    assert any(text.startswith("Not kept on this phone.") for text in screen.texts())


async def test_back_to_today_is_one_tap(world):
    """Wherever the set was started."""
    went = []
    app = await after(world, 131)
    screen = await done_screen(app, went)

    await screen.press("Back to Today")

    assert (app.ended, went) == (None, ["/"])


async def test_undo_takes_the_set_back(world):
    """It is gone from the diary, and the page with it."""
    app = await after(world, 131)
    screen = await done_screen(app, [])

    await screen.press("Undo")

    assert app.ended is None
    assert not [record for record in app.records if record.kind == "set"]
    assert screen.names(ft.Button) == []


@pytest.mark.parametrize("theme", [Theme(), Theme("dark", 200), Theme("cabin")])
@pytest.mark.parametrize("room", [PHONE, Room(844, 390), Room(360, 640)])
async def test_a_set_that_was_left_offers_three_ways(world, theme, room):
    """In this order, with what each is about."""
    app = await after(world, 82, away=600)
    screen = await stopped_screen(app, theme, room)

    assert screen.names(ft.Button) == ["Resume set", "Finish set", "Discard set"]
    assert "Your set is still here" in screen.texts()
    assert "Move 2 of 2, seated toe raise, rep 3 of 10" in screen.texts()
    assert "Keeps the 12 reps you did" in screen.texts()


@pytest.mark.parametrize(
    ("way", "state", "kept"),
    [("Resume set", "running", 0), ("Finish set", "", 1), ("Discard set", "", 0)],
)
async def test_each_way_does_what_it_says(world, way, state, kept):
    """Go on, keep, or let go."""
    app = await after(world, 82, away=600)
    screen = await stopped_screen(app)

    await screen.press(way)

    assert (app.run.state if app.run else "") == state
    assert len([record for record in app.records if record.kind == "set"]) == kept


def inside(control):
    """Yield *control* and all that is drawn on it."""
    yield control
    for attribute in ("controls", "content", "shapes"):
        found = getattr(control, attribute, None)
        for one in found if isinstance(found, list) else [found]:
            if one is not None:
                yield from inside(one)


@pytest.mark.parametrize(
    ("now", "more", "arcs"),
    [
        (Counts(), Counts(), 1),
        (Counts(breaks=4), Counts(breaks=1), 3),
        (Counts(breaks=8), Counts(breaks=1), 2),
        (Counts(breaks=0), Counts(breaks=1), 2),
    ],
)
def test_a_closed_ring_has_no_tail(now, more, arcs):
    """Track, value and tail are drawn where there is something of them."""
    first = ring_column(Theme(), rings(now, more)).controls[0]

    assert len([one for one in inside(first) if type(one).__name__ == "Arc"]) == arcs


def test_a_ring_is_heard_as_one_text():
    """The number is the truth."""
    rows = ring_column(Theme(), rings(Counts(4, 54, 11 * 60))).controls

    assert [name(row) for row in rows] == [
        "4 of 8 breaks",
        "54 of 100 pump reps",
        "11 of 22 active minutes",
    ]


def test_beats_fit_into_their_room():
    """Ten on the narrowest phone; very many stand as one bar."""
    row = beats(Theme(), 9, 10, now=True, room=180).content
    assert sum(one.width for one in row.controls) + 9 * row.spacing <= 180

    bar = beats(Theme(), 60, 120, now=True, room=180).content
    assert MOST < 120
    assert bar.content.width == 90


@pytest.mark.parametrize("count", [1, 9, 20, 41, 240])
def test_every_beat_of_a_set_is_drawn(count):
    """In rows that fit into the page."""
    rows = round_beats(Theme(), count, 312).content.controls
    widths = [
        sum(one.width for one in row.controls) + (len(row.controls) - 1) * row.spacing
        for row in rows
    ]

    assert sum(len(row.controls) for row in rows) == count
    assert max(widths) <= 312.01


def test_every_exercise_of_every_routine_has_its_figure():
    """None of Move's tiles is empty: there is one for each exercise, and no other."""
    shown = {row.exercise for row in move_page.rows(ROUTINES.values())}

    assert len(shown) > 5
    assert shown <= set(FIGURES) == set(EXERCISES)


async def test_settled_pages_send_nothing(world):
    """A page that is only read leaves the client alone."""
    screen = await stopped_screen(await after(world, 82, away=600))
    before = len(screen.sent)
    await settle()

    assert len(screen.sent) == before
