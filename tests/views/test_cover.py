"""The cover: nothing that was entered is in sight until a tap."""

import flet as ft
import pytest

from domain.check.emergency import EMERGENCY
from tests.support.checks import every_check
from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import choose, shown, with_goal
from views.cover import TITLE, WAITS


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_what_was_entered_is_covered_until_a_tap(world):
    """The page and the window tell nothing; leaving the app covers it again."""
    await with_goal(world, choice("cover", value=True))
    screen = await shown(world)
    page = screen.session.page
    assert page.title == TITLE
    assert screen.names(ft.Button) == ["Show"]
    assert "Add 250 ml" not in screen.names(ft.Button)

    await screen.press("Show")
    assert "Add 250 ml" in screen.names(ft.Button)

    screen.app.go_away()
    await screen.settle()
    assert screen.names(ft.Button) == ["Show"]


async def test_an_open_alert_keeps_the_way_to_help_in_sight(world):
    """The number to call and what to tell the crew stand there; no symptom does."""
    await world.diary.commit([choice("cover", value=True), *every_check()])

    screen = await shown(world)

    card = screen.app.alert_card
    calls = card.calls.main, *card.calls.also
    assert {WAITS, card.calls.crew, card.calls.main.place} <= set(screen.texts())
    assert screen.names(ft.Button) == [*(one.name for one in calls), "Show"]
    button = screen.find(ft.Button, card.calls.main.name)
    assert button.action.url == card.calls.main.url
    assert not {card.title, card.text} & set(screen.texts())


async def test_an_alert_that_cannot_be_read_keeps_it_too(world, monkeypatch, caplog):
    """Where the alert fails, whom to call stands on the cover all the same."""
    await world.diary.commit([choice("cover", value=True)])
    monkeypatch.setattr("domain.check.alerts.card", lambda *_: 1 / 0)

    screen = await shown(world)

    assert [*(one.name for one in EMERGENCY.calls), "Show"] == screen.names(ft.Button)
    caplog.clear()


async def test_without_an_alert_nothing_waits(world):
    """The cover asks for no tap that is not needed."""
    await world.diary.commit([choice("cover", value=True)])

    screen = await shown(world)

    assert WAITS not in screen.texts()


async def test_the_choice_takes_effect_at_once(world):
    """The window is renamed; the page stays, because its person is looking at it."""
    screen = await shown(world, "/settings")
    assert screen.session.page.title == "Second Heart"

    await choose(screen, "Cover", "yes")
    assert screen.session.page.title == TITLE
    assert "Export backup" in screen.names(ft.Button)
    assert world.open().is_covered

    await choose(screen, "Show at once", "no")
    assert screen.session.page.title == "Second Heart"
    assert not world.open().is_covered
