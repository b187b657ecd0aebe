"""The bar that says what happened and offers to take it back."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.buttons import named, one, style
from views.kit.calls import call
from views.kit.signs import sign
from views.kit.text import words
from views.theme import NOTICE_IN_MS, PANEL, TARGET, Theme


@view
def NoticeBar(app: App, theme: Theme) -> ft.Control:
    """Show the notice of the app while there is one."""
    notice = app.notice
    slide = ft.Animation(theme.ms(NOTICE_IN_MS), ft.AnimationCurve.EASE_OUT)
    if notice is None:  # waits below its place, without anything to see or to hear
        return ft.Container(offset=ft.Offset(0, 1), animate_offset=slide)
    c = theme.colours
    text = ft.Container(words(theme, "row", notice.text, c.onsnack), expand=True)
    row: list[ft.Control] = [text]
    if notice.undo:
        row.append(_undo(app, theme))
    return ft.Container(
        content=ft.Row(row, spacing=8),
        offset=ft.Offset(0, 0),
        animate_offset=slide,
        bgcolor=c.snack,
        border_radius=PANEL,
        padding=ft.Padding.only(left=20, right=8, top=8, bottom=8),
        margin=ft.Margin.symmetric(horizontal=16, vertical=12),
    )


def _undo(app: App, theme: Theme) -> ft.Control:
    c = theme.colours
    face = ft.Row(
        [
            sign(theme, "undo", color=c.snackact),
            words(theme, "row_strong", "Undo", c.snackact),
        ],
        spacing=8,
        tight=True,
    )
    return one(
        ft.Button(
            content=named("Undo", face),
            on_click=call(app.undo),
            height=max(TARGET, theme.line("row") + 16),
            elevation=0,
            style=style(c.snack, c.snackact, None, 16, pad=12),
        )
    )
