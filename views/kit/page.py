"""The frame of a page: its head, and one column or two that scroll."""

from collections.abc import Sequence

import flet as ft

from views.kit.buttons import icon_button
from views.kit.fit import width
from views.kit.tabs import ACTIONS, Tab
from views.kit.text import heading, words
from views.layout import COLUMN, Room
from views.routes import Go
from views.theme import (
    MARGIN,
    PANE_MARGIN,
    PANE_TOP,
    SIDE_MARGIN,
    TARGET,
    XL,
    XXL,
    M,
    Theme,
)

UNDER_BAR = 96
"""Room under the last part, so that the undo bar covers nothing for good."""
REGULAR = 0.93
"""How wide the regular cut is beside the bold one, at most."""
LEFT, RIGHT = 53, 47
"""The shares of the two panes; at 1280 pixels the left one is 624 wide."""


def header(theme: Theme, room: Room, title: str, under: str, go: Go) -> ft.Control:
    """Return the head of a tab: title, a line under it, actions at the right.

    From larger text on, or where the line is long, it has a row of its own under the
    actions. Beside a rail there are no actions: the rail has them.
    """
    name = heading(theme, title, "result" if room.desk else "title", level=1)
    small = "row" if room.desk else "small"
    line = words(theme, small, under, theme.colours.ink2)
    left_over = room.width - 2 * MARGIN + 12 - len(ACTIONS) * (TARGET + 4) - 6
    is_long = width(under, theme.size(small)) * REGULAR > left_over and not room.rail
    large = theme.percent > 100 or is_long
    left = ft.Column([name] if large else [name, line], spacing=2, expand=True)
    actions = [] if room.rail else [_action(theme, one, go) for one in ACTIONS]
    top = ft.Row(
        [left, ft.Row(actions, spacing=4)],
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    # The signs, not the targets around them, end at the margin.
    right = MARGIN - 12 if actions else MARGIN
    return ft.Container(
        ft.Column([top, line], spacing=2) if large else top,
        padding=ft.Padding.only(left=MARGIN, right=right),
    )


def _action(theme: Theme, one: Tab, go: Go) -> ft.Control:
    return icon_button(theme, one.icon, one.name, lambda _: go(one.route))


def sub_header(theme: Theme, title: str, go: Go, under: str = "") -> ft.Control:
    """Return the head of a page that was opened from another, a line *under* it."""
    name: ft.Control = heading(theme, title, "title_small", level=1)
    if under:
        line = words(theme, "small", under, theme.colours.ink2)
        name = ft.Column([name, line], spacing=2, tight=True)
    return ft.Container(
        ft.Row(
            [
                icon_button(theme, "arrowl", "Go back", go.back, theme.colours.ink),
                ft.Container(name, expand=True),
            ],
            spacing=4,
        ),
        padding=ft.Padding.symmetric(horizontal=MARGIN - 12),
    )


def spread(
    theme: Theme,
    room: Room,
    main: Sequence[ft.Control],
    side: Sequence[ft.Control],
) -> ft.Control:
    """Return a tab: *main* over *side*, or beside it where there is room."""
    if not room.rail:
        return column(main, side)
    # The thigh is longer than it is seen: the pane cuts it off.
    cut = ft.ClipBehavior.HARD_EDGE
    near, far, top = _margins(room)
    left = ft.Container(
        column([inset(part, near) for part in main], top=top),
        expand=LEFT,
        clip_behavior=cut,
    )
    right = ft.Container(
        column([inset(part, far) for part in side], top=top), expand=RIGHT
    )
    if room.wide:
        right.bgcolor = theme.colours.panel
        right.border = ft.Border(left=ft.BorderSide(1, theme.colours.line))
    return ft.Row(
        [left, right],
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _margins(room: Room) -> tuple[float, float, float]:
    """Return what the panes have around them beside the margins of a phone."""
    if room.desk:
        return PANE_MARGIN - MARGIN, SIDE_MARGIN - MARGIN, PANE_TOP - XL
    return 0, XXL - MARGIN if room.wide else 0, M if room.wide else 0


def column(*groups: Sequence[ft.Control], top: float = 0) -> ft.Control:
    """Return the parts of *groups* below each other; they scroll.

    They are as wide as what holds them: what keeps to the margins is put into
    `inset`, and the leg comes in from the edge. *top* is more room over the first.
    """
    parts = [part for group in groups for part in group]
    return ft.Column(
        # This, and the space after it, stand over the first part.
        [ft.Container(height=top), *parts, ft.Container(height=UNDER_BAR)],
        spacing=20,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def middle(room: Room, content: ft.Control) -> ft.Control:
    """Return *content* no wider than one column, in the middle of the page."""
    width = None if room.narrow else COLUMN
    return ft.Row(
        [ft.Container(content, width=width, expand=room.narrow)],
        alignment=ft.MainAxisAlignment.CENTER,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def inset(content: ft.Control, margin: float = MARGIN) -> ft.Control:
    """Return *content* within the margins of a page."""
    return ft.Container(content, padding=ft.Padding.symmetric(horizontal=margin))
