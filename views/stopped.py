"""A set was left: go on with it, keep what was done, or let it go."""

import flet as ft

from app.state import App
from domain.set_pages import StoppedPage, stopped_page
from views.guard import view
from views.kit.beats import beats
from views.kit.buttons import one, pill, style
from views.kit.calls import call
from views.kit.docked import docked
from views.kit.text import heading, words
from views.layout import Room
from views.pump.pump import Pump
from views.theme import DOCKED, FACE_MARGIN, Theme

LEG, SMALLEST_LEG = 330, 170
"""The size of the drawing; a smaller one makes room."""
OTHERS, OVER_LEG = 570, 32
"""The height of all that is not the leg; of that, what is free over it."""
CUT, GROUND, SKY = 0.1, 0.955, 0.845
"""Of the drawing: how much the edge cuts off, where the floor is, how tall it is."""
BEAT = 22


@view
def StoppedView(app: App, theme: Theme, room: Room) -> ft.Control:
    """Draw the set that nobody plays, and the three ways on."""
    if app.run is None:
        return ft.Container()
    page = stopped_page(app.run, app.now, app.formats)
    return docked(theme, room, _told(theme, room, page), _ways(app, theme, page))


def _told(theme: Theme, room: Room, page: StoppedPage) -> ft.Control:
    c, width = theme.colours, room.width - 2 * FACE_MARGIN
    where = ft.Column(
        [words(theme, "body", page.name), words(theme, "body", page.where)],
        spacing=0,
        tight=True,
    )
    done = beats(theme, page.moves_done, page.moves, now=True, room=width, size=BEAT)
    parts = [
        words(theme, "small", page.stopped, c.ink2),
        heading(theme, page.title, "result", level=1),
        where,
        done,
    ]
    size = min(LEG, (room.height - OTHERS) / SKY)
    if theme.percent == 100 and size > SMALLEST_LEG:
        parts.append(_leg(theme, size))
    return ft.Column(parts, spacing=16)


def _leg(theme: Theme, size: float) -> ft.Control:
    """Return the leg at rest; its thigh comes in from the edge."""
    drawn = ft.Container(
        Pump(theme, size=size),
        left=-FACE_MARGIN - CUT * size,
        top=(SKY - GROUND) * size + OVER_LEG,
    )
    return ft.Stack(
        [drawn], height=SKY * size + OVER_LEG, clip_behavior=ft.ClipBehavior.NONE
    )


def _ways(app: App, theme: Theme, page: StoppedPage) -> list[ft.Control]:
    c = theme.colours
    resume = pill(
        theme,
        "Resume set",
        call(app.resume),
        icon="play",
        look="now",
        height=64,
        expand=True,
    )
    finish = pill(
        theme,
        "Finish set",
        call(app.finish),
        look="outline" if theme.name == "cabin" else "quiet",
        height=56,
        expand=True,
    )
    discard = ft.Button(
        content=words(theme, "row_strong", "Discard set", c.ink2),
        on_click=call(app.discard),
        height=max(DOCKED - 8, theme.line("row") + 24),
        elevation=0,
        style=style(ft.Colors.TRANSPARENT, c.ink2, None, DOCKED),
    )
    keeps = words(theme, "small", page.keeps, c.ink2, ft.TextAlign.CENTER)
    return [
        ft.Row([resume]),
        ft.Row([finish]),
        ft.Row([ft.Container(keeps, expand=True)]),
        ft.Row([one(discard, expand=True)]),
    ]
