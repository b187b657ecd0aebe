"""The set is done: its beats, what it added to the day, and the way back."""

import flet as ft

from app.state import App
from domain.set_pages import DonePage, done_page
from views.guard import view
from views.kit.beats import round_beats
from views.kit.buttons import Click, one, pill, style
from views.kit.calls import call
from views.kit.docked import docked
from views.kit.rings import ring_column
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, FACE_MARGIN, Theme

PHRASE = 140
"""The words beside the number take two lines."""
WIDEST = 420
"""The rings and the beats spread no further than this."""


@view
def SetDoneView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what the set has done."""
    if app.ended is None:
        return ft.Container()
    saved = app.place != "memory"
    page = done_page(
        app.ended,
        app.records,
        app.day,
        saved=saved,
        aim=app.ring_aim,
        formats=app.formats,
        applies=app.applies,
    )
    width = min(room.width - 2 * FACE_MARGIN, WIDEST)
    if room.low:
        width = min(room.width * 0.55 - FACE_MARGIN, WIDEST)
    c = theme.colours
    content = [
        words(theme, "small", page.name, c.ink2),
        _figure(theme, page),
        *([round_beats(theme, page.beats, width)] if page.beats else []),
        ring_column(theme, page.rings, gains=True),
        words(theme, "small", page.sentence, c.ink2),
        *([words(theme, "body", page.later)] if page.later else []),
    ]

    async def back(_event: object) -> None:
        await app.close_set()
        go("/")

    undo = pill(theme, "Undo", call(app.undo), icon="undo", look="plain", expand=True)
    return docked(
        theme,
        room,
        ft.Container(ft.Column(content, spacing=24, tight=True), width=width),
        [_back(theme, back), ft.Row([undo])],
    )


def _figure(theme: Theme, page: DonePage) -> ft.Control:
    """Return the large number with what it counts beside it, read as one text."""
    if not page.phrase:
        return heading(theme, page.figure, "figure_large", level=1)
    phrase = ft.Container(
        words(theme, "rep", page.phrase), width=PHRASE * theme.scale("rep")
    )
    both = ft.Row(
        [words(theme, "word", page.figure), phrase],
        spacing=14,
        run_spacing=4,
        wrap=True,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )
    return ft.Semantics(
        label=f"{page.figure} {page.phrase}",
        heading_level=1,
        exclude_semantics=True,
        content=both,
    )


def _back(theme: Theme, on_click: Click) -> ft.Control:
    c = theme.colours
    # Where all is black, the edge of a button is seen.
    line = c.line2 if theme.name == "cabin" else None
    height = max(DOCKED, theme.line("row") + 24)
    button = ft.Button(
        content=words(theme, "row_strong", "Back to Today", c.onpause),
        on_click=on_click,
        height=height,
        elevation=0,
        style=style(c.pause, c.onpause, line, height),
    )
    return ft.Row([one(button, expand=True)])
