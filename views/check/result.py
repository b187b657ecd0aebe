"""A result: limit, action, why, what to say. No mark and no colour says it alone."""

from collections.abc import Mapping, Sequence
from typing import Final

import flet as ft

from app.state import App
from domain.check.pages import Result
from views.check.block import Look, block, ink_of
from views.check.bullets import bullets
from views.check.calls import (
    CALL_HIGH,
    NUMBER,
    call_button,
    calls_column,
    crew_line,
    quiet_calls,
)
from views.check.sheet import sheet, together
from views.check.steady import Steady
from views.kit.buttons import Click, icon_button, pill
from views.kit.buttons import Look as Kind
from views.kit.calls import call
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import ANSWER, DOCKED, MARGIN, PANEL_MARGIN, Theme

LOOKS: Final[Mapping[str, Look]] = {"E": "now", "U": "soon"}
REPORT = "/check/report"


def result_page(app: App, theme: Theme, room: Room, go: Go, page: Result) -> ft.Control:
    """Return *page*. With larger text its call stays while the rest scrolls."""
    look: Look = LOOKS.get(page.tier, "plain")
    fixed = page.show_calls and theme.percent > 100 and not room.low

    def change(_event: object) -> None:
        go(NUMBER)

    calls = calls_column(
        theme,
        page.calls,
        change,
        ink_of(theme, look) if page.show_calls and not fixed else theme.colours.ink,
        whole=not fixed,
    )
    above = calls if page.show_calls and not fixed else []
    if fixed:  # seat 34K reads the crew's line before it scrolls
        above = crew_line(theme, page.calls, ink_of(theme, look))
    top = block(theme, room, look, page.limit, page.action, page.more, above)
    if not page.understand:
        top = ft.Column([_close(app, theme), top], spacing=0, tight=True)
    quiet = quiet_calls(theme, page.calls, change)
    here = calls if page.show_calls else quiet
    below = [together(here, 4)] if fixed or not page.show_calls else []
    parts = [*_told(theme, page), *below]
    # A second tap on the last answer leaves nothing before it was seen.
    ways = [_kept(theme, page), Steady(_ways(app, theme, go, page), "result")]
    if fixed:
        big = call_button(theme, page.calls.main, height=CALL_HIGH, token="heading")
        return sheet(
            theme, room, top, [*parts, *ways], [ft.Row([big])], key="result", stays=True
        )
    return sheet(theme, room, top, parts, ways, key="result")


def _told(theme: Theme, page: Result) -> list[ft.Control]:
    """Return why, what to say, and when to use the list again."""
    parts: list[ft.Control] = []
    if page.why:
        said = [words(theme, "body", line) for line in page.why]
        parts.append(_section(theme, page.why_title, said))
    if page.say:
        parts.append(_say(theme, page))
    if page.call_if:
        signs = bullets(theme, page.call_if, color=theme.colours.coral)
        parts.append(_section(theme, page.call_title, [signs]))
    if page.again:
        lines = bullets(theme, page.again, color=theme.colours.coral)
        parts.append(_section(theme, page.again_title, [lines]))
    return parts


def _section(theme: Theme, title: str, content: Sequence[ft.Control]) -> ft.Control:
    return ft.Column([heading(theme, title), *content], spacing=8, tight=True)


def _say(theme: Theme, page: Result) -> ft.Control:
    """Return the words to say; they are large, to be read out."""
    said = [heading(theme, page.say_title), words(theme, "rep", page.say)]
    if page.say_note:
        said.append(words(theme, "body", page.say_note))
    return ft.Container(
        together(said),
        bgcolor=theme.colours.veintint,
        border_radius=ANSWER,
        padding=20,
        margin=ft.Margin.symmetric(horizontal=PANEL_MARGIN - MARGIN),
    )


def _kept(theme: Theme, page: Result) -> ft.Control:
    """Return when it was checked, and whether that is kept."""
    lines = [line for line in (page.checked, page.kept) if line]
    return together([words(theme, "small", line, theme.colours.ink2) for line in lines])


def _ways(app: App, theme: Theme, go: Go, page: Result) -> list[ft.Control]:
    """Return the ways on: to understand an alert, else to report or start anew."""

    async def report(_event: object) -> None:
        await app.leave_check()
        go(REPORT)

    again = _way(theme, page.keep_again, call(app.keep_check_again))
    if page.understand:
        understand = _way(theme, page.understand, call(app.understand))
        # When the loop has saved it, the tap on one never becomes one on the other.
        rows = {"again": again, "understand": understand}
        return [ft.Row(row, key=key) for key, row in rows.items() if row]
    on = [
        *_way(theme, page.report, report, "main", "share"),
        *_way(theme, page.start, call(app.start_check)),
    ]
    large = theme.percent > 100
    rows = [again, *([one] for one in on)] if large else [again, on]
    return [ft.Row(row, spacing=12) for row in rows if row]


def _way(
    theme: Theme, name: str, on_click: Click, look: Kind = "outline", icon: str = ""
) -> list[ft.Control]:
    if not name:
        return []
    button = pill(
        theme, name, on_click, look=look, icon=icon, height=DOCKED - 4, expand=True
    )
    return [button]


def _close(app: App, theme: Theme) -> ft.Control:
    """Return the way out of a result that needs no answer."""
    button = icon_button(theme, "close", "Leave the check", call(app.leave_check))
    return ft.Container(ft.Row([button]), padding=ft.Padding.only(left=MARGIN - 12))
