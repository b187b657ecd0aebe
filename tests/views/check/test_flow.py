"""The leg check in the real app, tap by tap."""

import flet as ft
import pytest

from tests.support.world import World
from tests.views.harness import Screen
from tests.views.screens import shown
from tests.views.tree import name

RED_FLAGS = 10
MOST_TAPS = 20


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def begun(world: World) -> Screen:
    """Return the screen on the first question of a check."""
    screen = await shown(world, "/check")
    await screen.press("Start check")
    return screen


async def nothing(screen: Screen) -> int:
    """Say no to everything until the result; return the taps."""
    for taps in range(1, 40):
        names = screen.names(ft.Button)
        if "See result" in names:
            await screen.press("See result")
            return taps
        await screen.press("None of these" if "None of these" in names else "No")
    raise AssertionError("The check does not end.")


async def test_the_red_flags_come_one_a_screen(world):
    """The first ten screens hold one question each, and the check has no tabs."""
    screen = await begun(world)
    questions = []
    for _ in range(RED_FLAGS):
        questions.append(headline(screen))
        assert screen.names(ft.NavigationBarDestination) == []
        await screen.press("No")

    assert len(set(questions)) == RED_FLAGS
    assert "None of these" in screen.names(ft.Button)


async def test_a_question_takes_no_tap_before_it_has_stood(world, monkeypatch):
    """A bouncing thumb cannot deny a red flag that nobody has read."""
    screen = await begun(world)
    assert answerable(screen)
    monkeypatch.setattr("views.check.steady.STEADY_S", 3600)

    await screen.press("No")

    assert not answerable(screen)


async def test_a_result_cannot_be_left_before_it_has_stood(world, monkeypatch):
    """The second of two taps on the last answer does not hit the way on."""
    screen = await begun(world)
    monkeypatch.setattr("views.check.steady.STEADY_S", 3600)

    await screen.press("Yes")

    assert "I understand" in screen.names(ft.Button)
    assert not answerable(screen)


async def test_a_person_with_no_complaint_needs_twenty_taps_at_most(world):
    """With the start of the check and its result counted in."""
    screen = await begun(world)

    taps = 1 + await nothing(screen)

    assert taps <= MOST_TAPS
    assert headline(screen) == "You ticked nothing here"
    assert "This list cannot diagnose." in screen.texts()


async def test_the_short_check_is_shorter(world):
    """A daily check costs a few taps."""
    screen = await shown(world, "/check")
    await screen.press("Start short check")

    assert await nothing(screen) <= 6


async def test_a_red_flag_shows_at_once_what_to_do(world):
    """Yes and not sure lead to the number; only understanding leads on."""
    for answer in ("Yes", "Not sure"):
        screen = await begun(world)
        await screen.press(answer)
        names = screen.names(ft.Button)
        assert headline(screen) == "Call 999 now"
        assert {"Call 999", "Call 112", "I understand"} <= set(names)
        assert {"Leave the check", "Start check"} & set(names) == set()
        assert screen.names(ft.NavigationBarDestination) == []


async def test_an_understood_result_stays_on_today_above_everything(world):
    """The card is the first thing on Today, and nothing there starts a set."""
    screen = await begun(world)
    await screen.press("Yes")
    await screen.press("I understand")
    await screen.go("/")

    first = next(text for text in screen.texts() if text)
    assert first.startswith("Checked")
    assert [one for one in screen.names(ft.Button) if one.startswith("Start")] == []
    assert not any("pump reps" in text for text in screen.texts())
    assert "A clinician has looked at this" in screen.names(ft.Button)


async def test_every_start_leads_to_the_stop_page(world):
    """On Move each routine still has its button; it leads to whom to call."""
    screen = await begun(world)
    await screen.press("Yes")
    await screen.press("I understand")
    await screen.go("/move")
    starts = [one for one in screen.names(ft.Button) if one.startswith("Start ")]
    assert starts

    for start in starts:
        await screen.press(start)
        assert "Pause" not in screen.names(ft.Button)
        assert {"Call 999", "Go back"} <= set(screen.names(ft.Button))
        await screen.press("Go back")
    assert screen.app.run is None


async def test_a_clinician_who_has_looked_does_not_close_an_alert_early(world):
    """The card stays for 24 hours from the check, and says so."""
    screen = await begun(world)
    await screen.press("Yes")
    await screen.press("I understand")
    await screen.go("/")
    await screen.press("A clinician has looked at this")

    assert screen.app.alert_card
    assert "A clinician has looked at this" not in screen.names(ft.Button)
    world.clock.pass_(hours=24)
    screen.app.refresh()
    await screen.settle()
    assert headline(screen) == "Today"
    assert [one for one in screen.names(ft.Button) if one.startswith("Start")]


async def test_the_advice_can_be_read_again(world):
    """From the card on Today back to what was said then."""
    screen = await begun(world)
    await screen.press("Yes")
    await screen.press("I understand")
    await screen.go("/")
    await screen.press("Show the advice")

    assert headline(screen) == "Call 999 now"
    await screen.press("I understand")
    assert headline(screen) == "Today"


async def test_the_number_can_be_changed_from_a_result(world):
    """The page of the number lies over the result, and leads back to it."""
    screen = await begun(world)
    await screen.press("Yes")
    await screen.press("Change number")
    assert headline(screen) == "Emergency number"
    await screen.put(screen.find(ft.TextField, field(screen)), "998", "change")
    await screen.press("Use this number")
    await screen.press("Go back")

    assert headline(screen) == "Call 998 now"
    assert {"Call 998", "Call 112"} <= set(screen.names(ft.Button))


async def test_a_check_that_was_left_can_be_gone_on_with(world):
    """It stands on Check, with its answers, and goes on where it was."""
    screen = await begun(world)
    await screen.press("No")
    second = headline(screen)
    await screen.press("Leave the check")
    assert "Go on with the check" in screen.names(ft.Button)

    await screen.press("Go on with the check")
    assert headline(screen) == second
    await screen.press("Previous step")
    assert headline(screen) != second


async def test_one_complaint_is_asked_alone_and_about_its_leg(world):
    """A group opens to single questions; a yes asks which leg; the result is urgent."""
    screen = await begun(world)
    for _ in range(RED_FLAGS):
        await screen.press("No")
    await screen.press("None of these")
    await screen.press("Something here fits me")
    await screen.press("Yes")
    assert headline(screen) == "Which leg?"
    await screen.press("Left leg")
    for _ in range(60):
        names = screen.names(ft.Button)
        if "See result" in names:
            break
        await screen.press("None of these" if "None of these" in names else "No")
    await screen.press("See result")

    assert headline(screen) == "Get checked today"
    assert "I understand" in screen.names(ft.Button)


def answerable(screen: Screen) -> bool:
    """Return whether nothing that holds an answer is switched off."""
    held = [one for one in screen.controls() if isinstance(one, ft.Column)]
    return not any(one.disabled for one in held)


def headline(screen: Screen) -> str:
    """Return the headline of the page that is seen."""
    (one,) = [
        control
        for control in screen.controls()
        if isinstance(control, ft.Semantics) and control.heading_level == 1
    ]
    return name(one)


def field(screen: Screen) -> str:
    """Return the name of the only field."""
    (one,) = screen.names(ft.TextField)
    return one
