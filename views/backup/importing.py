"""The button that takes a backup in, and the page that shows what it would do."""

from collections.abc import Sequence

import flet as ft
from flet.controls.client_action import shared_service

from app.state import App
from domain import backup_words
from views.backup.progress import ProgressLine
from views.guard import view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import panel
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import Theme

ROUTE = "/settings/import"
NOTHING = "No backup is chosen. Go back and choose one."
ADD_WHY = "Of two versions of an entry the newer one stays, on every phone alike."
REPLACE_WHY = "Your diary becomes what the backup was. A copy is kept to go back to."


@view
def ImportButton(app: App, theme: Theme, go: Go) -> ft.Control:
    """Draw the button; the picker opens inside the tap."""
    busy, be_busy = ft.use_state(False)
    # The page has one picker; a new one at every draw would pile up.
    picker = shared_service(ft.FilePicker)

    async def take(event: ft.FilePickerResultEvent) -> None:
        if not event.files:
            return
        be_busy(True)
        await app.take_in(None if app.in_page else event.files[0].bytes)
        be_busy(False)
        if app.found:
            go(ROUTE)

    picker.on_result = take
    button = pill(
        theme,
        "Import backup",
        None,
        icon="disk",
        look="outline",
        action=ft.PickFiles(picker, with_data=not app.in_page),
        disabled=busy,
        expand=True,
    )
    if not busy:
        return ft.Row([button])
    return ft.Column([ft.Row([button]), ProgressLine(app.progress, theme)], spacing=8)


@view
def ImportView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what the chosen backup would do, and the two ways to use it."""
    found = app.found
    head = sub_header(theme, "Import backup", go)
    if found is None:
        said = words(theme, "body", NOTHING, theme.colours.ink2)
        return middle(room, column([head], [inset(said)]))

    async def add(_event: object) -> None:
        await app.merge_found()
        leave()

    async def swap(_event: object) -> None:
        await app.replace_found()
        leave()

    async def forget(_event: object) -> None:
        await app.forget_found()
        leave()

    def leave() -> None:
        if app.found is None:
            go.back()

    adding = pill(theme, "Add to my diary", add, look="main", expand=True)
    swapping = pill(theme, "Replace my diary", swap, look="outline", expand=True)
    none = pill(theme, "Leave it", forget, look="plain", expand=True)
    parts = [
        heading(theme, found.title, "question"),
        ProgressLine(app.progress, theme),
        _way(theme, "Add to my diary", found.merge, ADD_WHY, adding),
        _way(theme, "Replace my diary", found.replace, REPLACE_WHY, swapping),
        words(theme, "small", backup_words.STAYS_OPEN, theme.colours.ink2),
        ft.Row([none]),
    ]
    return middle(room, column([head], [inset(part) for part in parts]))


def _way(
    theme: Theme, title: str, lines: Sequence[str], why: str, button: ft.Control
) -> ft.Control:
    c = theme.colours
    return panel(
        theme,
        heading(theme, title, "row_strong"),
        *(words(theme, "row", line) for line in lines),
        words(theme, "small", why, c.ink2),
        ft.Row([button]),
        spacing=12,
    )


@view
def BackupNudge(app: App, theme: Theme, go: Go) -> ft.Control:
    """Draw a word about exporting, while it is time for one."""
    if not app.backup_due:
        return ft.Container()
    return panel(
        theme,
        heading(theme, backup_words.NUDGE_TITLE, "row_strong"),
        words(theme, "small", backup_words.NUDGE_TEXT, theme.colours.ink2),
        pill(theme, "Open Settings", lambda _: go("/settings"), look="outline"),
    )
