"""The heat map of History: a day is a beat, the larger the more rings."""

from collections.abc import Awaitable, Callable
from datetime import date

import flet as ft

from domain.history_page import Cell, History
from domain.today_page import RINGS_SAID
from views.kit.buttons import named, one, style
from views.kit.text import hidden, told, words
from views.theme import TARGET, Theme
from views.today_week import ROW, beat

Open = Callable[[date], Awaitable[None]]

DOT = 8
"""A day of a year's map."""
YEAR_SIZES = (3, 5, 7, 9)


def heat_map(open_: Open, theme: Theme, page: History) -> ft.Control:
    """Return the days of *page*; a tap on one of a week or a month opens it."""
    if page.kind == "year":
        return _year(theme, page.cells)
    heads = [
        ft.Container(
            words(theme, "tiny", head, theme.colours.ink2, ft.TextAlign.CENTER),
            expand=True,
        )
        for head in page.heads
    ]
    places = [ft.Container(_cell(open_, theme, one), expand=True) for one in page.cells]
    places += [ft.Container(expand=True) for _ in range(-len(places) % 7)]
    weeks = [places[at : at + 7] for at in range(0, len(places), 7)]
    rows = [ft.Row(list(week), spacing=0) for week in weeks]
    return ft.Column([hidden(ft.Row(list(heads), spacing=0)), *rows], spacing=4)


def legend(theme: Theme) -> ft.Control:
    """Return what the beats mean."""
    parts = [
        ft.Row(
            [
                beat(theme, level),
                words(theme, "small", RINGS_SAID[level], theme.colours.ink2),
            ],
            spacing=8,
            tight=True,
        )
        for level in range(4)
    ]
    return ft.Row(list(parts), spacing=16, run_spacing=8, wrap=True)


def _cell(open_: Open, theme: Theme, cell: Cell) -> ft.Control | None:
    """Return a day as a button, or nothing before the first of a month."""
    day, c = cell.day, theme.colours
    if day is None:
        return None
    label = words(
        theme,
        "nav_on" if cell.today else "nav",
        cell.label,
        c.ink if cell.today else c.ink2,
    )
    mark = ft.Container(_mark(theme, cell), height=ROW, alignment=ft.Alignment.CENTER)
    face = ft.Column(
        [mark, label],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    if cell.level < 0:
        return told(cell.told, face)

    async def tapped(_event: object) -> None:
        await open_(day)

    return one(
        ft.Button(
            content=named(cell.told, face),
            on_click=tapped,
            height=max(TARGET, ROW + theme.line("nav") + 4),
            elevation=0,
            style=style(ft.Colors.TRANSPARENT, c.ink, None, 12, pad=0),
        )
    )


def _mark(theme: Theme, cell: Cell) -> ft.Control:
    if cell.level >= 0:
        return beat(theme, cell.level, today=cell.today)
    return ft.Container(width=4, height=4, border_radius=2, bgcolor=theme.colours.line2)


def _year(theme: Theme, cells: tuple[Cell, ...]) -> ft.Control:
    """Return a year as columns of weeks, heard as one text."""
    c = theme.colours
    fills = (c.line2, c.veinmid, c.vein2, c.vein)
    columns = [cells[at : at + 7] for at in range(0, len(cells), 7)]
    weeks = [
        ft.Column(
            [
                ft.Container(
                    _dot(fills, cell.level), height=DOT, alignment=ft.Alignment.CENTER
                )
                for cell in week
            ],
            spacing=2,
            expand=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        )
        for week in columns
    ]
    counts = [sum(cell.level == level for cell in cells) for level in range(4)]
    said = ", ".join(
        f"{count} days with {RINGS_SAID[level]}" for level, count in enumerate(counts)
    )
    return told(said, ft.Row(list(weeks), spacing=0))


def _dot(fills: tuple[str, ...], level: int) -> ft.Control | None:
    if level < 0:
        return None
    size = YEAR_SIZES[level]
    return ft.Container(
        width=size, height=size, border_radius=size / 2, bgcolor=fills[level]
    )
