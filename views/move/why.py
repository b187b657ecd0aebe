"""Why one does a move: what was measured, by whom, and what that does not show."""

import flet as ft

from domain.move_detail import MoveDetail
from views.kit.signs import sign
from views.kit.text import heading, told, words
from views.theme import Theme

BAR = 14
"""The height of a bar of a comparison."""


def why(theme: Theme, page: MoveDetail) -> list[ft.Control]:
    """Return what was measured, by whom, and what that does not show."""
    title = heading(theme, "Why this")
    quiet = theme.colours.ink2
    if page.why is None:
        return [title, words(theme, "body", page.why_note, quiet)]
    found = page.why
    most = max((figure.value for figure in found.figures), default=1)
    bars = [
        told(
            f"{one.label}: {one.value:g} {found.unit}",
            _bar(theme, one.label, f"{one.value:g} {found.unit}", one.value / most),
        )
        for one in found.figures
    ]
    study = ft.Row(
        [
            sign(theme, "flask", color=theme.colours.vein),
            ft.Column(
                [
                    words(theme, "row", found.study),
                    words(theme, "small", found.limit, quiet),
                    words(theme, "small", page.why_note, quiet),
                ],
                spacing=2,
                expand=True,
            ),
        ],
        spacing=16,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return [title, words(theme, "body", found.says), *bars, study]


def _bar(theme: Theme, label: str, value: str, share: float) -> ft.Control:
    full = max(3, round(share * 100))
    fill = ft.Container(
        bgcolor=theme.colours.vein, height=BAR, border_radius=BAR / 2, expand=full
    )
    rest = [ft.Container(expand=100 - full)] if full < 100 else []
    head = ft.Row(
        [words(theme, "small", label), words(theme, "row_strong", value)],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
    return ft.Column([head, ft.Row([fill, *rest], spacing=0)], spacing=4)
