"""The number to call is one tap away, and the tap itself opens the dialler."""

import flet as ft
import pytest

from tests.views.check.drawn import CROWDED, drawn
from tests.views.tree import name
from views.theme import Theme

WITH_CALLS = (
    "home",
    "home with an alert",
    "unfinished",
    "result E",
    "result U",
    "result A",
    "stop",
    "emergency",
)


@pytest.mark.parametrize("page", WITH_CALLS)
@pytest.mark.parametrize("percent", [100, 200])
async def test_every_call_is_opened_by_the_client_inside_the_tap(page, percent):
    """After a round trip to Python a phone ignores the wish to call."""
    screen = await drawn(page, Theme("light", percent))
    buttons = [one for one in screen.controls() if isinstance(one, ft.Button)]
    calls = {text: one for one in buttons if (text := read(one)).startswith("Call ")}

    assert calls
    for text, button in calls.items():
        assert isinstance(button.action, ft.OpenUrl)
        assert button.action.url == f"tel:{text.removeprefix('Call ')}"
        assert not button.disabled


@pytest.mark.parametrize("page", ["result E", "result U", "stop", "unfinished"])
async def test_112_stands_beside_the_number(page):
    """Whatever the country, the number of mobile phones is there as well."""
    names = (await drawn(page)).names(ft.Button)

    assert {"Call 995", "Call 112", "Change number"} <= set(names)


async def test_in_a_trip_the_crew_comes_before_the_number():
    """No call leaves a plane, so the crew is read first."""
    order = ["Call 995 now", "Tell the crew now.", "Call 995", "Call 112"]

    assert await heard("result E in the air", order) == order


async def test_the_page_says_the_limit_first_then_what_to_do():
    """Limit, action, why, what to say: in this order."""
    order = ["This list cannot diagnose.", "Call 995 now", "Call 995", "Why"]
    order += ["Say this", "I understand"]

    assert await heard("result E", order) == order


async def test_check_has_its_call_in_place_whatever_else_is_shown():
    """With an alert and a broken-off check the number does not scroll away."""
    assert CROWDED.alert
    screen = await drawn("home with an alert", Theme("light", 200))
    calls = [text for text in screen.names(ft.Button) if text.startswith("Call ")]

    assert calls == ["Call 995"]


async def heard(page: str, wanted: list[str]) -> list[str]:
    """Return those of *wanted* that page *page* says, in the order it says them."""
    screen = await drawn(page)
    names = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Button | ft.Text | ft.Semantics)
    ]
    return list(dict.fromkeys(text for text in names if text in wanted))


def read(button: ft.Button) -> str:
    """Return the name of *button*."""
    content = button.content
    if isinstance(content, ft.Semantics):
        return content.label or ""
    return content.value or "" if isinstance(content, ft.Text) else ""
