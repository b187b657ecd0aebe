"""The heel-raise test through a real session: typed, kept, compared with itself."""

from datetime import timedelta

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


async def beats(screen, world, seconds):
    """Let *seconds* pass, one pass of the loop at each."""
    for _ in range(seconds):
        world.clock.pass_(seconds=1)
        screen.app.refresh()
        await screen.app.tick()
    await screen.settle()


async def test_the_beat_says_when_to_rise_and_lower(world):
    """Five seconds to get into place, then up and down, counted and heard."""
    await world.diary.commit([choice("cues", "sound")])
    screen = await shown(world, "/move/heel")
    await screen.press("Start the beat")
    await screen.app.tick()
    await screen.settle()
    assert "Get ready" in screen.texts()

    await beats(screen, world, 5)
    assert "Up" in screen.texts()
    await beats(screen, world, 1)
    assert "Down" in screen.texts()
    await beats(screen, world, 3)
    assert "2 reps in time" in screen.texts()
    assert world.device.cues == [("phase", "sound")] * 10
    assert world.device.is_awake

    await screen.press("Stop the beat")
    await beats(screen, world, 3)
    assert "2 reps in time" in screen.texts()
    assert len(world.device.cues) == 10
    assert not world.device.is_awake


async def test_the_loop_wakes_for_each_beat(world):
    """It sleeps a second between two, and no longer than before without one."""
    screen = await shown(world, "/move/heel")
    assert screen.app.due() is None
    await screen.press("Start the beat")
    await screen.app.tick()

    assert screen.app.due() == world.clock.now + timedelta(seconds=1)


async def test_the_beat_ends_with_its_page(world):
    """Nobody is told to rise on another page."""
    screen = await shown(world, "/move/heel")
    await screen.press("Start the beat")
    await screen.go("/move")
    await beats(screen, world, 6)

    assert screen.app.metronome.started is None
    assert not world.device.is_awake


async def test_an_open_alert_stops_the_beat_before_it_starts(world):
    """It leads to the stop page, as every start does."""
    screen = await shown(world, "/move/heel")
    await screen.app.start_check()
    await screen.app.answer("yes")
    await screen.app.understand()
    await screen.app.start_beat()

    assert screen.app.stopping
    assert screen.app.metronome.started is None


async def test_others_are_shown_as_others(world):
    """By age, as a number to know and no verdict."""
    screen = await shown(world, "/move/heel")

    texts = screen.texts()
    assert "In their 60s: men about 19, women about 19." in texts
    assert any("no verdict on you" in text for text in texts)


async def test_each_test_is_told_by_its_day(world):
    """In words, which no reader takes for another order of day and month."""
    screen = await shown(world, "/move/heel")
    await screen.app.save_heel_test("20", "")
    world.clock.pass_(days=1)
    await screen.app.save_heel_test("22", "")
    await screen.settle()

    days = {"Tuesday 10 November: 20", "Wednesday 11 November: 22"}
    assert days <= {*screen.texts()}
