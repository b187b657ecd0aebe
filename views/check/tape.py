"""The calf measured with a tape: where, how, left and right, and how it went."""

import flet as ft

from app.state import App
from domain.check.own_pages import TapePage
from views.check.bullets import bullets
from views.check.tape_leg import tape_leg
from views.check.trend import trend
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import panel
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, MARGIN, Theme


@view
def TapeView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the landmark, the two fields, and what was measured before."""
    page = app.tape_page
    c = theme.colours
    parts: list[ft.Control] = [
        tape_leg(theme, page.landmark, page.distance),
        bullets(theme, page.how),
        _units(app, theme, page),
        Fields((app,), theme, page, key=f"{page.unit} {page.left} {page.right}"),
    ]
    if page.question:
        ask = pill(theme, page.ask, call(app.start_check), look="outline", expand=True)
        question = words(theme, "row_strong", page.question)
        parts.append(panel(theme, question, ft.Row([ask]), spacing=12))
    if page.last:
        parts.append(words(theme, "small", page.last, c.ink2))
    if page.points:
        width = min(room.width, 560) - 2 * MARGIN
        parts.append(trend(theme, page.points, page.trend, width))
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _units(app: App, theme: Theme, page: TapePage) -> ft.Control:
    options = [Choice(value, label) for value, label in page.units]

    async def choose(value: str) -> None:
        await app.set_tape_unit(value)

    row = ft.Row(chips(theme, options, page.unit, choose), spacing=8, wrap=True)
    return group(row, page.unit, choose, "Unit")


@part
def Fields(held: tuple[App], theme: Theme, page: TapePage) -> ft.Control:
    """Draw the two fields and the button that keeps what is in them."""
    (app,) = held
    left, set_left = ft.use_state(page.left)
    right, set_right = ft.use_state(page.right)

    async def save(_event: object) -> None:
        await app.save_tape(left, right)

    sides = (
        (page.left_name, left, set_left),
        (page.right_name, right, set_right),
    )
    fields: list[ft.Control] = [
        field(
            theme,
            name,
            value,
            lambda event, keep=keep: keep(event.control.value or ""),
            save,
            key=name,
            suffix=page.unit,
        )
        for name, value, keep in sides
    ]
    rows = (
        [ft.Row([one]) for one in fields] if theme.percent > 100 else [ft.Row(fields)]
    )
    button = pill(theme, page.save, save, look="main", height=DOCKED, expand=True)
    return ft.Column([*rows, ft.Row([button])], spacing=16)
