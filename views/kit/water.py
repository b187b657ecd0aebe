"""The water line: how much, of what, and the buttons that add to it."""

from collections.abc import Awaitable, Callable

import flet as ft

from domain.water_line import Cup, WaterLine
from views.guard import part
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.panels import warning
from views.kit.signs import sign
from views.kit.text import hidden, spans, words
from views.theme import GROW_MS, Theme

Log = Callable[..., Awaitable[None]]


@part
def WaterFigure(theme: Theme, line: WaterLine) -> ft.Control:
    """Draw the total as one text, the time of the last drink, and the bar."""
    c = theme.colours
    total = spans(theme, ("code", line.figure, c.ink), ("row", line.rest, c.ink2))
    last = words(theme, "small", line.last, c.ink2)
    row: ft.Control = ft.Row(
        [total, last],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )
    if theme.percent > 100:
        row = ft.Column([total, last] if line.last else [total], spacing=2)
    return ft.Column([row, _bar(theme, line)] if line.goal_ml else [row], spacing=12)


def _bar(theme: Theme, line: WaterLine) -> ft.Control:
    c = theme.colours
    left = ft.Container(
        bgcolor=c.vein,
        border_radius=5,
        expand=max(1, round(line.share * 1000)),
        animate=ft.Animation(theme.ms(GROW_MS), ft.AnimationCurve.EASE_OUT),
    )
    parts: list[ft.Control] = [left] if line.share else []
    rest = round((1 - line.share) * 1000)
    if rest:
        parts.append(ft.Container(expand=rest))
    return hidden(
        ft.Container(
            ft.Row(parts, spacing=0), height=10, border_radius=5, bgcolor=c.track
        )
    )


@part
def QuickButtons(
    theme: Theme, cups: tuple[Cup, ...], log: Log, *, kind: str = "water"
) -> ft.Control:
    """Draw a button for each of *cups*; each has a row from larger text on."""
    buttons: list[ft.Control] = [
        pill(theme, cup.label, call(log, cup.ml, kind), icon="add", expand=True)
        for cup in cups
    ]
    if theme.percent > 100:
        return ft.Column([ft.Row([button]) for button in buttons], spacing=12)
    return ft.Row(buttons, spacing=12)


def warnings(theme: Theme, line: WaterLine) -> list[ft.Control]:
    """Return a panel for each thing that the person must be told now."""
    c = theme.colours
    return [
        warning(
            theme,
            words(theme, "body", text, c.ink),
            sign(theme, "warn", color=c.coraltext),
        )
        for text in line.warnings
    ]
