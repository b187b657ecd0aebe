"""The diary, the tape, the number and the report in the real app."""

import flet as ft
import pytest

from tests.support.world import World
from tests.views.screens import choose, radios, shown, type_
from tests.views.tree import name

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://example.org","x")',
    "\u202egnihtemos",
    "x" * 10_000,
    "a\0b",
)


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_a_week_is_chosen_line_by_line_and_kept(world):
    """Each complaint has its own four names, and there is no total anywhere."""
    screen = await shown(world, "/check/diary")
    groups = [one for one in screen.controls() if isinstance(one, ft.RadioGroup)]
    assert len({one for group in groups for one in radios(group)}) == 4 * len(groups)

    for group in groups:
        await choose(screen, radios(group)[2], "2")
    await screen.press("Save the week")

    assert "Week saved" in screen.texts()
    assert len(world.diary.commits) == 1


async def test_a_measurement_is_typed_and_kept(world):
    """Left and right go in as typed; the page says them again."""
    screen = await shown(world, "/check/tape")
    left, right = screen.names(ft.TextField)
    await type_(screen, left, "37.4")
    await type_(screen, right, "37,2")
    await screen.press("Save measurement")

    assert "Measurement saved" in screen.texts()
    await screen.press("Go back")
    assert any("37.4" in one and "37.2" in one for one in screen.names(ft.Button))


async def test_a_large_difference_is_asked_about_never_scored(world):
    """More than 3 cm raises the question of the check, with the way there."""
    screen = await shown(world, "/check/tape")
    left, right = screen.names(ft.TextField)
    await type_(screen, left, "41")
    await type_(screen, right, "37")
    await screen.press("Save measurement")

    before = set(screen.names(ft.Button))
    page = screen.app.tape_page
    assert page.question in screen.texts()
    assert "?" in page.question
    assert page.ask in before
    await screen.press(page.ask)
    assert "Leave the check" in screen.names(ft.Button)


async def test_what_is_no_measurement_is_refused_with_a_sentence(world):
    """Nothing is kept, and what was typed stays in the field."""
    screen = await shown(world, "/check/tape")
    left, right = screen.names(ft.TextField)
    await type_(screen, left, "tall")
    await type_(screen, right, "37")
    await screen.press("Save measurement")

    assert world.diary.commits == []
    assert screen.app.notice
    assert screen.find(ft.TextField, left).value == "tall"


async def test_a_country_is_chosen_for_the_number(world):
    """The number on Check follows, with 112 beside it where it is not the same."""
    screen = await shown(world, "/check/number")
    await choose(screen, "Singapore, 995", "SG")
    await screen.press("Go back")

    assert "Call 995" in screen.names(ft.Button)


@pytest.mark.parametrize("note", HOSTILE, ids=["tag", "formula", "turn", "long", "nul"])
async def test_a_hostile_note_is_text_and_nothing_else(world, note):
    """It stands in its field; no control, heading or button is made of it."""
    screen = await shown(world, "/check/report")
    before = (screen.names(ft.Button), len(list(screen.controls())))
    (field,) = [one for one in screen.controls() if isinstance(one, ft.TextField)]
    await screen.put(field, note, "change")
    await screen.send(field, "blur", None)

    assert (screen.names(ft.Button), len(list(screen.controls()))) == before
    assert not any(note[:20] in name(one) for one in screen.controls() if button(one))


async def test_the_report_is_handed_over_inside_the_tap(world):
    """Once it lies ready, the button itself shares it."""
    world.counter = Shelf()
    screen = await shown(world, "/check/report")
    page = screen.app.report_page
    await screen.press(page.make)
    page = screen.app.report_page

    for share, offer in (
        (page.share, screen.app.report),
        (page.csv, screen.app.report_csv),
    ):
        found = screen.find(ft.Button, share)
        assert isinstance(found.action, ft.ShareText)
        assert found.action.text == offer.token
        assert not found.disabled


class Shelf:
    """A hand-over that takes every kind of file."""

    def offer(self, token: str, name: str, mime: str, data: bytes) -> None:
        """Take a file with something in it."""
        assert all((token, name, mime, data))

    def withdraw(self, token: str) -> None:
        """Let go of it."""


def button(control: ft.BaseControl) -> bool:
    """Say whether *control* is a button."""
    return isinstance(control, ft.Button)
