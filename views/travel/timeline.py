"""The timeline of a plan: a vein, and what hangs on it."""

from collections.abc import Callable

import flet as ft

from domain.trips.plan_page import Row
from views.guard import part
from views.kit.buttons import named, one, style
from views.kit.signs import sign
from views.kit.text import heading, words
from views.theme import TILE, Theme
from views.travel.strip import TUBE

TIMES, MARKS = 58, 40
"""The widths of the column of times and of the vein."""
ROW = 62
"""The height of a row of one line each; its piece of the vein is as long."""


@part
def Line(theme: Theme, row: Row) -> ft.Control:
    """Draw one row; a tap opens its reason and its source."""
    open_, turn = ft.use_state(False)
    parts: list[ft.Control] = []
    if row.heading:
        parts.append(_phase(theme, row.heading))
    face = _face(theme, row, open_=open_)
    if row.why:
        parts.append(_button(theme, row, face, lambda _: turn(not open_)))
    else:
        parts.append(ft.Semantics(label=row.told, content=_quiet(face)))
    return ft.Column(parts, spacing=0, tight=True)


def _quiet(face: ft.Control) -> ft.Control:
    return ft.Semantics(exclude_semantics=True, content=face)


def _button(
    theme: Theme, row: Row, face: ft.Control, on_click: Callable[..., None]
) -> ft.Control:
    button = ft.Button(
        content=named(row.told, face),
        on_click=on_click,
        elevation=0,
        style=style(theme.colours.bg, theme.colours.ink, None, TILE, pad=0, tall=0),
    )
    return ft.Row([one(button, expand=True)])


def _phase(theme: Theme, name: str) -> ft.Control:
    c = theme.colours
    tube = ft.Stack(
        [
            ft.Container(
                width=TUBE,
                left=(MARKS - TUBE) / 2,
                top=0,
                bottom=0,
                bgcolor=c.veinmid,
            ),
            ft.Container(sign(theme, "chevd", 20, c.bg), left=(MARKS - 20) / 2, top=8),
        ],
        width=MARKS,
        height=36,
    )
    text = heading(theme, name, "row_strong")
    if theme.percent > 100:
        return ft.Row([tube, ft.Container(text, expand=True)], spacing=12)
    return ft.Row([ft.Container(width=TIMES), tube, text], spacing=8)


def _face(theme: Theme, row: Row, *, open_: bool) -> ft.Control:
    c = theme.colours
    times = [
        words(theme, "row_strong", row.time),
        words(theme, "tiny", row.time_far, c.ink2),
    ]
    text: list[ft.Control] = [words(theme, "row_strong", row.title)]
    if row.line:
        text.append(words(theme, "small", row.line, c.ink2))
    if open_:
        text.append(ft.Container(words(theme, "small", row.why), padding=8))
    if theme.percent > 100:
        times_row = ft.Row(list(times), spacing=12, wrap=True)
        body = ft.Column([times_row, *text], spacing=2, expand=True)
        return _beside([_vein(theme, row)], body)
    left = ft.Container(ft.Column(list(times), spacing=0, tight=True), width=TIMES)
    return _beside(
        [left, _vein(theme, row)], ft.Column(text, spacing=2, tight=True, expand=True)
    )


def _beside(left: list[ft.Control], body: ft.Control) -> ft.Control:
    return ft.Row([*left, body], spacing=8)


def _vein(theme: Theme, row: Row) -> ft.Control:
    """Return the mark of a row on its piece of the vein."""
    c = theme.colours
    over = row.mark in {"done", "past"}
    tube = ft.Container(
        width=TUBE,
        left=(MARKS - TUBE) / 2,
        top=0,
        bottom=0,
        bgcolor=c.vein if over else c.veinmid,
    )
    return ft.Stack(
        [
            tube,
            ft.Container(
                _mark(theme, row.mark),
                left=0,
                right=0,
                top=0,
                bottom=0,
                alignment=ft.Alignment.CENTER,
            ),
        ],
        width=MARKS,
        height=ROW,
    )


def _mark(theme: Theme, mark: str) -> ft.Control:
    c = theme.colours
    if mark == "done":
        tick = sign(theme, "tick", 16, c.onvein)
        return _disc(22, c.vein, tick)
    if mark == "now":
        return _disc(24, c.beat)
    if mark == "sleep":
        return _disc(28, c.bg, sign(theme, "moon", 18, c.vein))
    if mark == "end":
        return _disc(22, c.bg, _disc(16, c.vein))
    if mark == "past":
        return ft.Container(width=6, height=6, border_radius=3, bgcolor=c.bg)
    return ft.Container(width=6, height=20, border_radius=3, bgcolor=c.cell)


def _disc(size: float, colour: str, content: ft.Control | None = None) -> ft.Control:
    return ft.Container(
        content,
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=colour,
        alignment=ft.Alignment.CENTER,
    )
