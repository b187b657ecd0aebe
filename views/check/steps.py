"""The steps of a check that are more than one question."""

from collections.abc import Sequence

import flet as ft

from app.state import App
from domain.check.pages import (
    FlagRow,
    Flags,
    FlagsKept,
    Group,
    Ready,
    Stand,
    WhichLeg,
)
from views.check.bullets import bullets
from views.check.frame import answer, head, step
from views.kit.calls import call
from views.kit.text import heading, words
from views.kit.ticks import tick
from views.layout import Room
from views.theme import Theme


def group_page(app: App, theme: Theme, room: Room, page: Group) -> ft.Control:
    """Return the lines of a group; they are read, not ticked."""
    content = [bullets(theme, page.lines), *_note(theme, page.note)]
    ways = [
        answer(theme, page.none, call(app.none_of_these, page.id)),
        answer(theme, page.some, call(app.open_group, page.id)),
    ]
    return _step(app, theme, room, page.stand, page.title, content, ways, page.id)


def which_leg(app: App, theme: Theme, room: Room, page: WhichLeg) -> ft.Control:
    """Return the question which leg, or arm, an answer was about."""
    ways = [
        answer(theme, one.label, call(app.answer_leg, one.value, page.id))
        for one in page.choices
    ]
    content = _note(theme, page.about)
    return _step(
        app, theme, room, page.stand, page.text, content, ways, f"{page.id} leg"
    )


def flags_page(app: App, theme: Theme, room: Room, page: Flags) -> ft.Control:
    """Return the background, each line to be ticked."""
    rows = [_flag(app, theme, row) for row in page.rows]
    content = [*_note(theme, page.note), ft.Column(rows, spacing=4, tight=True)]
    ways = [answer(theme, page.done, call(app.flags_done))]
    return _step(app, theme, room, page.stand, page.title, content, ways, "flags")


def flags_kept(app: App, theme: Theme, room: Room, page: FlagsKept) -> ft.Control:
    """Return the background as it was kept, one tap to confirm."""
    content = [*_note(theme, page.note), bullets(theme, page.lines)]
    ways = [
        answer(theme, page.same, call(app.flags_same)),
        answer(theme, page.change, call(app.flags_change)),
    ]
    return _step(app, theme, room, page.stand, page.title, content, ways, "kept")


def ready_page(app: App, theme: Theme, room: Room, page: Ready) -> ft.Control:
    """Return the end of the questions."""
    content = [words(theme, "body", page.text, theme.colours.ink2)]
    ways = [answer(theme, page.see, call(app.see_result))]
    return _step(app, theme, room, page.stand, page.title, content, ways, "ready")


def top(app: App, theme: Theme, stand: Stand) -> ft.Control:
    """Return the head of a step."""
    return head(theme, stand, call(app.check_back), call(app.leave_check))


def _step(  # noqa: PLR0913, PLR0917  # what a step is made of
    app: App,
    theme: Theme,
    room: Room,
    stand: Stand,
    title: str,
    content: Sequence[ft.Control],
    ways: Sequence[ft.Control],
    key: str,
) -> ft.Control:
    said = [heading(theme, title, "question", level=1), *content]
    return step(theme, room, top(app, theme, stand), said, ways, key=key)


def _note(theme: Theme, text: str) -> list[ft.Control]:
    return [words(theme, "body", text, theme.colours.ink2)] if text else []


def _flag(app: App, theme: Theme, row: FlagRow) -> ft.Control:
    return tick(
        theme, row.text, call(app.set_flag, row.id, not row.on), key=row.id, on=row.on
    )
