"""Beats: a capsule is a muscle at rest, a full round one that squeezed."""

import flet as ft

from views.kit.text import hidden
from views.theme import BEAT_MS, Theme

REST = 0.28
"""How wide a resting beat is, as a part of its height."""
OUTLINE = 3
"""The line around the beat that is under way."""
GAP = 0.36
"""Between two beats, as a part of their height."""
MOST = 24
"""More than this many stand as one bar."""


def beats(  # noqa: PLR0913  # what a row of beats is, by name
    theme: Theme, done: int, total: int, *, now: bool, room: float, size: float = 15
) -> ft.Control:
    """Return *total* beats within *room* pixels, *done* of them full.

    *now* says that the one after them is under way. A screen reader does not see
    them: the words beside them say the same.
    """
    if total > MOST:
        return hidden(_bar(theme, done / total, room, size * REST * 2))
    height = min(size, room / (total + (total - 1) * GAP)) if total else size
    row = ft.Row(
        [_beat(theme, i < done, now and i == done, height) for i in range(total)],
        spacing=height * GAP,
        tight=True,
    )
    return hidden(row)


def _beat(theme: Theme, full: bool, now: bool, height: float) -> ft.Control:  # noqa: FBT001
    c = theme.colours
    fill = c.coral if full else ft.Colors.TRANSPARENT if now else c.line2
    return ft.Container(
        width=height if full or now else height * REST,
        height=height,
        border_radius=height / 2,
        bgcolor=fill,
        border=ft.Border.all(OUTLINE, c.coral) if now else None,
        animate=ft.Animation(theme.ms(BEAT_MS), ft.AnimationCurve.EASE_OUT_BACK),
    )


def _bar(theme: Theme, share: float, room: float, height: float) -> ft.Control:
    c = theme.colours
    full = ft.Container(
        width=room * share,
        height=height,
        border_radius=height / 2,
        bgcolor=c.coral,
        animate=ft.Animation(theme.ms(BEAT_MS), ft.AnimationCurve.EASE_OUT),
    )
    return ft.Container(
        full,
        width=room,
        height=height,
        border_radius=height / 2,
        bgcolor=c.track,
        alignment=ft.Alignment.CENTER_LEFT,
    )


def round_beats(theme: Theme, count: int, room: float) -> ft.Control:
    """Return *count* full beats in rows: what a set has done."""
    each = 10 if count <= 40 else 20
    size = min(24.0, room / (each * (1 + GAP * 1.3)))
    gap = (room - each * size) / (each - 1)
    row = [
        ft.Container(
            width=size, height=size, border_radius=size / 2, bgcolor=theme.colours.coral
        )
        for _ in range(count)
    ]
    rows = [
        ft.Row(list(row[at : at + each]), spacing=gap, tight=True)
        for at in range(0, count, each)
    ]
    return hidden(ft.Column(list(rows), spacing=size / 2, tight=True))
