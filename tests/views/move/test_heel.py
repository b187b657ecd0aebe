"""The heel-raise test through a real session: typed, kept, compared with itself."""

import flet as ft
import pytest

from domain import heel_record
from domain.codec import from_document, to_document
from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import shown, type_


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_tests_become_a_trend_of_each_leg(world):
    """More or fewer than before, and never a verdict."""
    screen = await shown(world, "/move/heel")
    for left in ("18", "21"):
        await type_(screen, "Reps on the left leg", left)
        await screen.press("Save test")

    texts = screen.texts()
    assert "21 reps, 3 more than before." in texts
    assert "No test yet." in texts
    assert any(text.startswith("This is your own trend.") for text in texts)

    await screen.press("Undo")
    assert "18 reps in your first test." in screen.texts()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the reps of one leg first."),
        ("many", "Type a whole number of reps."),
        ("201", "Reps go from 0 to 200."),
        ("-1", "Type a whole number of reps."),
    ],
)
async def test_what_is_no_count_is_refused(world, typed, sentence):
    """In a sentence, and nothing is kept."""
    screen = await shown(world, "/move/heel")
    await type_(screen, "Reps on the right", typed)
    await screen.press("Save test")

    assert screen.app.notice.text == sentence
    assert world.diary.commits == []


@pytest.mark.parametrize("code", ["K1", "K3", "K12"])
async def test_it_is_not_offered_to_whom_it_could_hurt(world, code):
    """A hurt ankle, a sore Achilles tendon, poor balance."""
    await world.diary.commit([choice("cautions", code)])
    screen = await shown(world, "/move/heel")

    assert heel_record.NOT_OFFERED in screen.texts()
    assert "Save test" not in screen.names(ft.Button)
    await screen.app.save_heel_test("10", "10")
    assert screen.app.notice.text == heel_record.NOT_OFFERED


async def test_a_test_is_read_back_and_an_impossible_one_is_not(world):
    """Whatever a file holds."""
    app = world.open()
    await app.save_heel_test("12", "")
    (done,) = (one for one in app.records if one.kind == "heel_test")

    document = to_document(done)
    assert from_document(document) == done
    for left, right in ((-1, -1), (201, 5), (5, -2)):
        with pytest.raises(ValueError, match="test of"):
            from_document({**document, "left": left, "right": right})
