"""Where the check fails, whom to call stands in its place."""

import flet as ft
import pytest

from domain.check.emergency import EMERGENCY
from tests.support.world import DISK_FULL, World
from tests.views.check import samples
from tests.views.check.drawn import GO, drawn, shell
from tests.views.check.samples import Asked
from tests.views.harness import open_screen
from tests.views.screens import shown
from views.check import screen as check_screen
from views.check.alert import AlertView
from views.check.home import CheckView
from views.layout import Room
from views.theme import Theme

CALLS = [call.name for call in EMERGENCY.calls]


class Failing(Asked):
    """An app that cannot say what the check shows."""

    @property
    def check_screen(self):
        """Fail."""
        raise ValueError("a rule that raises")

    @check_screen.setter
    def check_screen(self, _value):
        """Take nothing."""

    alert_card = check_screen


@pytest.mark.parametrize("draw", [CheckView, check_screen.CheckScreen])
async def test_a_check_that_cannot_be_shown_is_an_emergency_page(draw, caplog):
    """The numbers, the crew and the red flags stand there, and nothing was asked."""
    app = Failing()
    screen = await open_screen(shell, lambda: draw(app, Theme(), Room(390, 844), GO))
    expect_emergency(screen, caplog)


async def test_a_drawing_that_fails_is_an_emergency_page(monkeypatch, caplog):
    """Not only the rules may fail: the picture may as well."""

    def fail(*_given):
        raise KeyError("no drawing")

    monkeypatch.setitem(check_screen.STEPS, type(samples.QUESTION), fail)
    expect_emergency(await drawn("question"), caplog)


async def test_an_alert_that_cannot_be_drawn_is_no_gap(caplog):
    """A card without its words shows the numbers instead."""
    app = Asked(alert_card=object())
    screen = await open_screen(shell, lambda: AlertView(app, Theme(), app.alert_card))
    expect_emergency(screen, caplog)


async def test_a_rule_that_raises_ends_in_the_emergency_page(monkeypatch, caplog):
    """On Check, in the real app: an answer that cannot be judged."""
    screen = await shown(World(), "/check")
    await screen.press("Start check")
    monkeypatch.setattr("domain.check.flow.answer", fails)
    await screen.press("No")
    expect_emergency(screen, caplog)

    await screen.press("Leave the check")

    assert "Start check" in screen.names(ft.Button)


async def test_a_result_stands_although_the_disk_refuses(caplog):
    """What to do is shown; that it was not kept is said under it."""
    world = World()
    screen = await shown(world, "/check")
    await screen.press("Start check")
    world.diary.fault = DISK_FULL

    await screen.press("Yes")

    assert "Call 999" in screen.names(ft.Button)
    assert any("could not be saved" in text for text in screen.texts())
    world.diary.fault = None
    await screen.press("Try to save again")
    assert not any("could not be saved" in text for text in screen.texts())
    assert caplog.records
    caplog.clear()


def fails(*_given):
    """Raise, as a broken rule would."""
    raise ZeroDivisionError("a rule that raises")


def expect_emergency(screen, caplog):
    """Expect the numbers, the crew and the red flags; what failed is in the log."""
    assert caplog.records
    caplog.clear()
    names, texts = screen.names(ft.Button), screen.texts()
    assert [one for one in names if one.startswith("Call ")] == CALLS
    assert EMERGENCY.crew in texts
    assert set(EMERGENCY.red) <= set(texts)
