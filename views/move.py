"""Move: the routines, one tap from their start."""

import flet as ft

from app.state import App
from domain import move_page
from domain import words as told
from domain.move_page import RoutineRow
from views.guard import view
from views.kit.buttons import named, one, style
from views.kit.calls import call
from views.kit.figures import figure_tile
from views.kit.page import header, inset, spread
from views.kit.signs import sign
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import TARGET, TILE, Theme


@view
def MoveView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw a row for each routine; a tap anywhere on it starts."""
    head = header(theme, room, "Move", told.day_words(app.day), go)
    rows = [inset(_row(app, theme, row)) for row in move_page.rows()]
    half = -(-len(rows) // 2) if room.rail else len(rows)
    return spread(theme, room, [head, *rows[:half]], rows[half:])


def _row(app: App, theme: Theme, row: RoutineRow) -> ft.Control:
    """Return a routine: figure, name, length and one fact, play.

    With larger text the figure stands over the name, and play has a line of its
    own.
    """
    both = ft.Column(
        [
            words(theme, "row_strong", row.name),
            words(theme, "small", row.line, theme.colours.ink2),
        ],
        spacing=2,
        tight=True,
        expand=theme.percent == 100,
    )
    parts = [figure_tile(theme, row.exercise), both, _play(theme, now=row.first)]
    face: ft.Control = ft.Row(list(parts), spacing=14)
    if theme.percent > 100:
        face = ft.Row([ft.Column(list(parts), spacing=12, tight=True, expand=True)])
    button = ft.Button(
        content=named(row.start, face),
        on_click=call(app.start, row.id),
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, theme.colours.ink, None, TILE, pad=0),
    )
    return one(ft.Container(button, key=row.id), expand=True)


def _play(theme: Theme, *, now: bool) -> ft.Control:
    """Return the disc to play; coral for the one to do now."""
    c = theme.colours
    return ft.Container(
        sign(theme, "play", color=c.onbeat if now else c.veinink),
        width=TARGET,
        height=TARGET,
        border_radius=TARGET / 2,
        bgcolor=c.beat if now else c.veintint,
        alignment=ft.Alignment.CENTER,
    )
