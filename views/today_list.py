"""Today's checklist: a checkbox for each goal."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import flet as ft

from domain.goal_rows import Checklist, GoalRow
from views.guard import part
from views.kit.buttons import icon_button
from views.kit.signs import sign
from views.kit.text import heading, hidden, told, words
from views.kit.ticks import Box, ticked
from views.routes import Go
from views.theme import Theme

Act = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done about a goal; the same for the same app and page."""

    toggle: Act
    """Tick it or take that back."""
    more: Act
    type_goal: Act
    go: Go

    async def type_(self, goal: str) -> None:
        """Go to the page where a number for *goal* is typed."""
        await self.type_goal(goal)
        self.go("/number")


CIRCLE, GAP = 30, 16
BEAT, REST = 12, 4


@part
def TodayList(acts: Acts, theme: Theme, page: Checklist) -> ft.Control:
    """Draw the list, or why there is none."""
    count = ft.Row(
        [_beats(theme, page), words(theme, "small", page.told, theme.colours.ink2)],
        spacing=10,
        tight=True,
    )
    head = ft.Row(
        [heading(theme, "Today's list"), count],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=theme.percent > 100,
    )
    if page.note:
        note = words(theme, "body", page.note, theme.colours.ink2)
        return ft.Column([heading(theme, "Today's list"), note], spacing=8)
    rows = [GoalLine(acts, theme, row, key=row.id) for row in page.rows]
    return ft.Column([head, *rows], spacing=10)


@part
def GoalLine(acts: Acts, theme: Theme, row: GoalRow) -> ft.Control:
    """Draw one goal; its box is a checkbox with the goal's name."""

    async def tapped(_event: object) -> None:
        await acts.toggle(row.id)

    async def added(_event: object) -> None:
        await (acts.type_ if row.types else acts.more)(row.id)

    # The face is unseen by the screen reader; its second line is heard on its own.
    line = told(row.line, ft.Container(height=1))
    both = ft.Column([_check(theme, row, tapped), line], spacing=0, expand=True)
    if not row.more:
        return ft.Row([both])
    icon, vein = ("edit" if row.types else "add"), theme.colours.vein
    button = icon_button(theme, icon, row.more, added, vein, round_=True)
    return ft.Row([both, button], spacing=8)


def _check(
    theme: Theme, row: GoalRow, tapped: Callable[[object], Awaitable[None]]
) -> ft.Control:
    """Return the goal as what can be ticked."""
    c, size = theme.colours, theme.icon(CIRCLE)
    said = ft.Column(
        [words(theme, "row", row.name), words(theme, "small", row.line, c.ink2)],
        spacing=0,
        tight=True,
        expand=True,
    )
    face = ft.Container(
        ft.Row([_circle(theme, size, row), said], spacing=GAP),
        padding=ft.Padding.symmetric(vertical=4),
    )
    return ticked(theme, face, Box(row.name, row.done, row.id), tapped)


def _circle(theme: Theme, size: float, row: GoalRow) -> ft.Control:
    """Return the box: full where ticked, its edge and tick alone where reached."""
    c, on = theme.colours, row.done
    edge = c.vein if row.reached else c.ink3
    return ft.Container(
        sign(theme, "tick", 18, c.onvein if on else c.vein)
        if on or row.reached
        else None,
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=c.vein if on else ft.Colors.TRANSPARENT,
        border=None if on else ft.Border.all(2, edge),
        alignment=ft.Alignment.CENTER,
    )


def _beats(theme: Theme, page: Checklist) -> ft.Control:
    """Return a beat for each goal that is met, a capsule for each that is not."""
    c = theme.colours
    marks: list[ft.Control] = [
        ft.Container(
            width=BEAT if at < page.done else REST,
            height=BEAT,
            border_radius=BEAT / 2,
            bgcolor=c.vein if at < page.done else c.line2,
        )
        for at in range(len(page.rows))
    ]
    return hidden(ft.Row(marks, spacing=4, tight=True))
