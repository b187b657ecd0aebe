"""The form for a drink that was taken earlier, or that is changed."""

from typing import Protocol

import flet as ft

from app.state import App
from domain.water_page import Ago, FormPage
from views.guard import view
from views.kit.buttons import pill
from views.kit.choices import Choice, Choose, chips, group
from views.kit.fields import Submit, field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme


class Typed(Protocol):
    """What was typed into a field, across drawings."""

    current: str | None


@view
def DrinkView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw amount, kind and time; saving leads back where it came from."""
    form, page = app.form, app.form_page
    amount, time = ft.use_ref(page.amount), ft.use_ref(page.time)
    kind, choose = ft.use_state(page.kind)
    shown, set_time = ft.use_state(page.time)

    async def save(_event: object) -> None:
        await app.save_drink(amount.current or "", kind, time.current or "")
        if app.form is None:
            go.back()

    async def drop(_event: object) -> None:
        await app.delete(form.id if form else "")
        if app.form is None:
            go.back()

    def fill(value: str) -> None:
        time.current = value
        set_time(value)

    rows: list[ft.Control] = [
        words(theme, "small", page.under, theme.colours.ink2),
        field(
            theme,
            "Amount",
            amount.current or "",
            lambda event: keep(amount, event),
            save,
            key="amount",
            suffix=page.unit,
        ),
        _kinds(theme, page, kind, choose),
        *when(theme, page.ago, shown, time, fill, save),
        words(theme, "small", page.note, theme.colours.ink2),
        ft.Row([pill(theme, "Save drink", save, look="main", expand=True)]),
    ]
    if form and form.id:
        rows.append(ft.Row([pill(theme, "Delete drink", drop, look="outline")]))
    parts = [inset(row) for row in rows]
    return middle(room, column([sub_header(theme, page.title, go)], parts))


def keep(into: Typed, event: ft.Event[ft.TextField]) -> None:
    """Keep what was typed *into* a field, across drawings."""
    into.current = event.control.value or ""


def _kinds(theme: Theme, page: FormPage, kind: str, choose: Choose) -> ft.Control:
    options = [Choice(*one) for one in page.kinds]
    row = ft.Row(
        chips(theme, options, kind, choose), spacing=8, run_spacing=8, wrap=True
    )
    return group(row, kind, choose, "Kind of drink")


def when(  # noqa: PLR0913, PLR0917  # the field, and what fills it
    theme: Theme,
    ago: tuple[Ago, ...],
    shown: str,
    time: Typed,
    fill: Choose,
    save: Submit,
) -> list[ft.Control]:
    """Return the field for the time, and a chip for each that a tap fills in."""
    box = field(
        theme,
        "Time",
        time.current or "",
        lambda event: keep(time, event),
        save,
        key=f"time {shown}",
        keyboard=ft.KeyboardType.DATETIME,
    )
    if not ago:
        return [box]
    options = [Choice(one.time, one.label) for one in ago]
    row = ft.Row(
        chips(theme, options, shown, fill), spacing=8, run_spacing=8, wrap=True
    )
    return [group(row, shown, fill, "How long ago"), box]
