"""A button that hands a file over inside the tap."""

from typing import TYPE_CHECKING, cast

import flet as ft

from app.files import BACKUP
from app.state import App
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.text import words
from views.theme import Theme

if TYPE_CHECKING:
    from domain.records import Record

BUSY = "The file is being prepared."
READY = "One file with everything in it. Keep it where you find it again."


@view
def BackupButton(app: App, theme: Theme) -> ft.Control:
    """Draw the button that hands everything over."""
    return HandingButton(app, theme, BACKUP, "Export backup", READY)


@view
def HandingButton(
    app: App, theme: Theme, purpose: str, name: str, ready_note: str
) -> ft.Control:
    """Draw the button; it is busy until the file holds what is on the screen."""
    made_for, mark = ft.use_state(cast("tuple[Record, ...] | None", None))

    async def prepare() -> None:
        records, before = app.records, app.offer(purpose)
        await app.prepare(purpose)
        if app.offer(purpose) is not before:
            mark(records)

    ft.use_effect(prepare, [app.records])
    ready = app.offer(purpose) if made_for == app.records else None
    token = ready.token if ready else ""
    button = pill(
        theme,
        name,
        None if token else call(app.save, purpose),
        icon="upload",
        action=ft.ShareText(token) if token else None,
        disabled=ready is None,
        expand=True,
    )
    note = ready_note if ready else BUSY
    return ft.Column(
        [ft.Row([button]), words(theme, "small", note, theme.colours.ink2)], spacing=8
    )
