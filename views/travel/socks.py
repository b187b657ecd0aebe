"""The question that comes before compression socks."""

import flet as ft

from app.state import App
from domain.goal_socks import CASES
from domain.trips import socks
from views.check.bullets import bullets
from views.check.frame import answer, step
from views.guard import view
from views.kit.page import sub_header
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme
from views.travel.risk import HEAD


@view
def TravelSocksView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Ask who should not wear them; each answer is kept and leads back."""

    def said(value: str) -> object:
        async def say(_event: object) -> None:
            await app.answer_socks(value)
            go.back()

        return say

    c = theme.colours
    content: list[ft.Control] = [
        heading(theme, socks.QUESTION, "question"),
        bullets(theme, CASES),
        words(theme, "small", socks.MEANING, c.ink2),
    ]
    if app.socks_said:
        content.append(words(theme, "row_strong", app.socks_said))
    ways = [answer(theme, label, said(value)) for label, value in socks.ANSWERS]  # type: ignore[arg-type]
    bar = sub_header(theme, socks.TITLE, go)
    head = ft.Container(bar, padding=ft.Padding.only(top=HEAD))
    return step(theme, room, head, content, ways, key="socks")
