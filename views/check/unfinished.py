"""A check that is not finished has no result: it says what is still unanswered."""

import flet as ft

from app.state import App
from domain.check.pages import Unfinished
from views.check.block import block
from views.check.bullets import bullets
from views.check.calls import NUMBER, calls_column
from views.check.sheet import sheet, together
from views.kit.buttons import pill
from views.kit.calls import call
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, Theme


def unfinished_page(
    app: App, theme: Theme, room: Room, go: Go, page: Unfinished
) -> ft.Control:
    """Return what is unanswered, whom to call, and the way on."""
    c = theme.colours
    said = [line for line in (page.text, page.so_far) if line]
    top = block(theme, room, "plain", page.limit, page.title, said)
    calls = calls_column(theme, page.calls, lambda _: go(NUMBER), c.ink)
    parts = [bullets(theme, page.lines), together(calls)]
    ways = (
        pill(
            theme,
            page.go_on,
            call(app.resume_check),
            look="main",
            height=DOCKED,
            expand=True,
        ),
        pill(theme, page.leave, call(app.leave_check), look="outline", expand=True),
    )
    foot = [ft.Row([way]) for way in ways]
    return sheet(theme, room, top, parts, foot, key="unfinished")
