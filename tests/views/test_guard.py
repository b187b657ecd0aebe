"""A failing component is a card, and the rest lives on."""

import flet as ft

from tests.support.world import World
from tests.views.harness import open_screen
from tests.views.screens import shown
from views.guard import BROKEN, part, view, view_or, where


async def test_a_failing_page_is_a_card_and_the_rest_lives_on(monkeypatch, caplog):
    """An exception in one component does not end the session."""
    screen = await shown(World())
    monkeypatch.setattr("views.today.WeekStrip", None)
    await screen.press("Add 250 ml")
    assert BROKEN in screen.texts()
    caplog.clear()

    await screen.go("/water")

    assert "250 ml today" in screen.texts()


async def test_the_card_offers_details_without_anything_personal(caplog):
    """Version, kind of error and places can be copied; never what was typed."""

    @view
    def Note(_world):
        raise ValueError("my left leg hurts")

    @view
    def Page(world):
        return [ft.View(controls=[Note(world)])]

    screen = await open_screen(Page, 0)
    copied = screen.find(ft.Button, "Copy details").action.args["data"]

    assert "ValueError" in copied
    assert "test_guard.py" in copied
    assert "leg" not in copied
    assert "/" not in copied
    caplog.clear()


def test_details_name_the_last_places():
    """The deepest place is the last line, and a long way is cut."""

    def deep(n):
        return 1 // n if n == 0 else deep(n - 1)

    try:
        deep(20)
    except ZeroDivisionError as error:
        lines = where(error).splitlines()

    assert lines[1] == "ZeroDivisionError"
    assert len(lines) == 8
    assert lines[-1].endswith(" deep")


async def test_a_failing_shell_is_a_page(monkeypatch, caplog):
    """Even where all pages fail, a sentence is shown."""
    monkeypatch.setattr("views.shell.trail", None)
    monkeypatch.setattr("views.shell.look.pick", None)

    screen = await open_screen(*_shell())

    assert screen.texts() == [BROKEN]
    caplog.clear()


async def test_another_fallback_can_stand_there(caplog):
    """A page that must never be a plain notice names what it is instead."""

    @view_or(lambda: ft.Text("Call 112"))
    def Check(_world):
        raise ValueError

    @view
    def Page(world):
        return [ft.View(controls=[Check(world)])]

    screen = await open_screen(Page, 0)

    assert screen.texts() == ["Call 112"]
    caplog.clear()


async def test_a_part_is_drawn_anew_only_when_its_arguments_change():
    """Equal arguments draw nothing, others do."""
    drawn = []
    turn = {}

    @part
    def Leaf(word):
        drawn.append(word)
        return ft.Text(word)

    @view
    def Page(_world):
        count, turn["to"] = ft.use_state(0)
        return [ft.View(controls=[Leaf(f"half {count // 2}"), ft.Text(str(count))])]

    screen = await open_screen(Page, 0)
    for count in (1, 2, 3):
        turn["to"](count)
        await screen.settle()

    assert drawn == ["half 0", "half 1"]
    assert screen.texts() == ["half 1", "3"]


def _shell():
    from views.shell import Shell

    return Shell, World().open()
