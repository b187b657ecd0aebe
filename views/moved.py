"""The form for a walk or a set that was done without the app."""

import flet as ft

from app.state import App
from domain.moved import kind_of
from views.guard import view
from views.kit.buttons import pill
from views.kit.choices import Choice, chips, group
from views.kit.fields import Submit, field
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import Theme
from views.water_form import Typed, keep, when


@view
def MovedView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what, how long and when; saving leads back where it came from."""
    page = app.moved_page
    minutes, reps, time = ft.use_ref(""), ft.use_ref(""), ft.use_ref(page.time)
    chosen, choose = ft.use_state(page.kinds[0].id)
    shown, set_time = ft.use_state(page.time)
    kind = kind_of(chosen)

    async def save(_event: object) -> None:
        typed = (("minutes", minutes.current or ""), ("reps", reps.current or ""))
        await app.save_moved(chosen, typed, time.current or "")
        if app.moved_form is None:
            go.back()

    def fill(value: str) -> None:
        time.current = value
        set_time(value)

    options = [Choice(one.id, one.name) for one in page.kinds]
    row = ft.Row(
        chips(theme, options, chosen, choose), spacing=8, run_spacing=8, wrap=True
    )
    fields = [_number(theme, "Minutes", minutes, save)]
    if kind.has_reps:
        fields.append(_number(theme, "Reps", reps, save))
    parts: list[ft.Control] = [
        words(theme, "small", page.under, theme.colours.ink2),
        group(row, chosen, choose, "What you did"),
        words(theme, "small", kind.note, theme.colours.ink2),
        *fields,
        *when(theme, page.ago, shown, time, fill, save),
        words(theme, "small", page.note, theme.colours.ink2),
        ft.Row([pill(theme, "Save", save, look="main", expand=True)]),
    ]
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(part) for part in parts]))


def _number(theme: Theme, label: str, into: Typed, save: Submit) -> ft.TextField:
    return field(
        theme,
        label,
        into.current or "",
        lambda event: keep(into, event),
        save,
        key=label,
    )
