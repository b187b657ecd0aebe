"""The emergency number: of the country, or the person's own."""

import flet as ft

from app.state import App
from domain.check.own_pages import NumberPage
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme


@view
def NumberView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the number in force, a field for another, and the countries."""
    page = app.number_page
    parts: list[ft.Control] = [
        words(theme, "body", page.text, theme.colours.ink2),
        words(theme, "row_strong", page.now),
        Own((app,), theme, page, key=page.own),
    ]
    if page.automatic:
        again = pill(theme, page.automatic, call(app.number_automatic), look="outline")
        parts.append(ft.Row([again], wrap=True))
    parts.append(_countries(app, theme, page))
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _countries(app: App, theme: Theme, page: NumberPage) -> ft.Control:
    options = [Choice(row.code, row.text) for row in page.rows]
    value = next((row.code for row in page.rows if row.on), None)

    async def choose(code: str) -> None:
        await app.choose_country(code)

    row = ft.Row(
        chips(theme, options, value, choose), spacing=8, run_spacing=8, wrap=True
    )
    return group(row, value, choose, page.title)


@part
def Own(held: tuple[App], theme: Theme, page: NumberPage) -> ft.Control:
    """Draw the field for a number of one's own."""
    (app,) = held
    text, keep = ft.use_state(page.own)

    async def save(_event: object) -> None:
        await app.choose_number(text)

    typed = field(
        theme,
        page.field,
        text,
        lambda event: keep(event.control.value or ""),
        save,
        key="own",
    )
    button = pill(theme, "Use this number", save, look="main")
    if theme.percent > 100:
        return ft.Column([ft.Row([typed]), ft.Row([button], wrap=True)], spacing=12)
    return ft.Row([typed, button], spacing=12)
