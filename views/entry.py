"""The page of one entry of the past: its fields, or why it stays as it is."""

from collections.abc import Callable, Mapping

import flet as ft

from app.state import App
from domain import entry_form
from domain.check.own_pages import ComplaintRow
from domain.entry_form import NOT_FOUND, EntryPage
from views.check.levels import levels
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import hidden, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

Give = Callable[[Mapping[str, int]], None]


@view
def EntryView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the entry that was opened; what is done here leads back to the day."""
    last = ft.use_ref(app.entry_page)
    page = app.entry_page or last.current  # while the page leaves, it stays as it was
    last.current = page
    if page is None:
        gone = inset(words(theme, "body", NOT_FOUND, theme.colours.ink2))
        return middle(room, column([sub_header(theme, "Entry", go)], [gone]))
    small = words(theme, "small", page.under, theme.colours.ink2)
    form = inset(Mending((app,), theme, room, go, page, key=page.id))
    return middle(
        room, column([sub_header(theme, page.title, go), inset(small)], [form])
    )


@part
def Mending(
    held: tuple[App], theme: Theme, room: Room, go: Go, page: EntryPage
) -> ft.Control:
    """Draw the fields; what is typed waits in them until it is kept."""
    (app,) = held
    start: Mapping[str, str] = {one.name: one.value for one in page.fields}
    typed = ft.use_ref(start)
    given, choose = ft.use_state(page.given)

    async def save(_event: object) -> None:
        texts = tuple((typed.current or start).items())
        await app.save_entry(texts, tuple(given.items()))
        if not app.opened_entry:
            go.back()

    async def drop(_event: object) -> None:
        await app.delete(page.id)
        if not app.opened_entry:
            go.back()

    def put(name: str, value: str) -> None:
        typed.current = {**(typed.current or start), name: value}

    rows: list[ft.Control] = [
        ft.Row(
            [
                field(
                    theme,
                    one.label,
                    (typed.current or start)[one.name],
                    lambda event, name=one.name: put(name, event.control.value or ""),
                    save,
                    key=one.name,
                    suffix=one.unit,
                    keyboard=_keyboard(is_time=one.is_time),
                )
            ]
        )
        for one in page.fields
    ]
    if page.has_levels:
        lines = entry_form.levels(given)
        rows = [*(_levels(theme, room, one, given, choose) for one in lines), *rows]
    rows.append(words(theme, "small", page.note, theme.colours.ink2))
    if page.can_save:
        rows.append(ft.Row([pill(theme, page.save, save, look="main", expand=True)]))
    rows.append(ft.Row([pill(theme, page.delete, drop, look="outline")]))
    return ft.Column(rows, spacing=16)


def _keyboard(*, is_time: bool) -> ft.KeyboardType:
    return ft.KeyboardType.DATETIME if is_time else ft.KeyboardType.NUMBER


def _levels(
    theme: Theme, room: Room, row: ComplaintRow, given: Mapping[str, int], choose: Give
) -> ft.Control:
    def chosen(value: str) -> None:
        choose({**given, row.id: int(value)})

    faces = levels(
        theme, row.text, row.levels, chosen, narrow=theme.percent > 130 or room.slim
    )
    name = hidden(words(theme, "row_strong", row.text))
    return ft.Column([name, faces], spacing=8, tight=True, key=row.id)
