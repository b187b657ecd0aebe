"""The rows of Settings that change how the app looks and how it gives its cues."""

from collections.abc import Awaitable, Callable, Sequence

import flet as ft

from domain import about
from domain.records import Value
from domain.settings import CUES, TEXT_SIZES, THEMES, Settings
from views.guard import part
from views.kit.choices import Choice, card, chips, group
from views.kit.rows import section
from views.kit.signs import sign
from views.kit.text import hidden, words
from views.palette import COLOURS
from views.resetting import reset
from views.theme import TILE, Theme

Choose = Callable[..., Awaitable[None]]

NAMES = {"system": "System", "light": "Light", "dark": "Dark", "cabin": "Cabin"}
MOTION = (Choice("system", "As on the phone"), Choice("less", "Less"))
CUE_NAMES = {
    "screen": "Screen",
    "vibrate": "Vibrate",
    "sound": "Sound",
    "silent": "Silent",
}
SIZES = tuple(Choice(str(size), f"{size} %") for size in TEXT_SIZES)
CUE_CHOICES = tuple(Choice(cue, CUE_NAMES[cue]) for cue in CUES)
PICTURE, CORNER = 56, TILE - 3
"""The height of the picture of a theme, and its upper corners within the card."""


@part
def Looks(choose: Choose, theme: Theme, kept: tuple[str, str, str, str]) -> ft.Control:
    """Draw the rows for theme, text size, motion and cues, as they are *kept*."""
    turn, again = ft.use_state(0)

    async def choose_and_look(name: str, value: Value) -> None:
        await choose(name, value)
        again(turn + 1)  # a choice that was not kept is taken back on the screen

    shown, size, motion, cues = kept
    chips_ = (
        ("text", "Text size", "text_size", SIZES, size),
        ("today", "Motion", "motion", MOTION, motion),
        ("bell", "Cues in a set", "cues", CUE_CHOICES, cues),
    )
    rows = [_chips(choose_and_look, theme, *row) for row in chips_]
    note = words(theme, "small", about.CUE_SOUNDS, theme.colours.ink2)
    rows[-1] = ft.Column([rows[-1], note], spacing=8)
    themes = [
        _themes(choose_and_look, theme, shown),
        *reset(choose_and_look, theme, "Theme", "theme", shown),
    ]
    return section(theme, "Look", ft.Column(themes, spacing=12), *rows)


def kept(settings: Settings) -> tuple[str, str, str, str]:
    """Return what `Looks` shows of *settings*."""
    s = settings
    return (s.theme, str(s.text_size), s.motion, s.cues)


def _themes(choose: Choose, theme: Theme, shown: str) -> ft.Control:
    choose_theme = _chooser(choose, "theme")
    options = [Choice(name, NAMES[name]) for name in THEMES]
    cards = [
        card(theme, one, _picture(one.value), choose_theme, on=one.value == shown)
        for one in options
    ]
    for one in cards:
        one.expand = True
    each = len(cards) if theme.percent == 100 else 2
    rows = [cards[at : at + each] for at in range(0, len(cards), each)]
    content = ft.Column([ft.Row(list(row), spacing=12) for row in rows], spacing=12)
    return group(content, shown, choose_theme, "Theme")


def _picture(name: str) -> ft.Control:
    """Return a beat and two capsules in the colours of theme *name*."""
    left, right = ("light", "dark") if name == "system" else (name, name)
    split = left != right
    beat = ft.Container(
        width=20, height=20, border_radius=10, bgcolor=COLOURS[left].coral
    )
    capsules: list[ft.Control] = [
        ft.Container(width=6, height=20, border_radius=3, bgcolor=COLOURS[right].vein)
        for _ in range(2)
    ]
    row = ft.Row(capsules, spacing=6, alignment=ft.MainAxisAlignment.CENTER)
    return ft.Container(
        ft.Row(
            [_half(beat, left if split else ""), _half(row, right if split else "")],
            spacing=0,
        ),
        height=PICTURE,
        bgcolor=None if split else COLOURS[right].bg,
        border_radius=ft.BorderRadius.only(top_left=CORNER, top_right=CORNER),
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )


def _half(mark: ft.Control, name: str) -> ft.Control:
    return ft.Container(
        mark,
        alignment=ft.Alignment.CENTER,
        height=PICTURE,
        bgcolor=COLOURS[name].bg if name else None,
        expand=True,
    )


def _chips(  # noqa: PLR0913, PLR0917  # a row of settings
    choose: Choose,
    theme: Theme,
    icon: str,
    title: str,
    name: str,
    options: Sequence[Choice],
    value: str,
) -> ft.Control:
    choose_one = _chooser(choose, name)
    head = ft.Row(
        [sign(theme, icon, color=theme.colours.vein), words(theme, "row", title)],
        spacing=16,
    )
    row = ft.Row(
        chips(theme, options, value, choose_one), spacing=8, run_spacing=8, wrap=True
    )
    parts = [hidden(head), group(row, value, choose_one, title)]
    return ft.Column([*parts, *reset(choose, theme, title, name, value)], spacing=12)


def _chooser(choose: Choose, name: str) -> Callable[[str], Awaitable[None]]:
    """Return what sets *name*; a number is a number there."""
    return lambda value: choose(name, int(value) if value.isdigit() else value)
