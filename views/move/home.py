"""Move: the routines that suit the moment, and the library of moves."""

import flet as ft

from app.state import App
from domain import break_page, routine_why
from domain.heel_record import TITLE as HEEL
from domain.move_home import CARE_TITLE, FIRST
from domain.wheel import PARK
from views.guard import view
from views.kit.buttons import Click, pill
from views.kit.calls import call
from views.kit.page import header, inset, spread
from views.kit.panels import panel
from views.kit.rows import link
from views.kit.text import heading, words
from views.layout import Room
from views.move.break_card import BreakCardView
from views.move.gauge import StillBar
from views.move.library import Filters, LibraryList, Search, head
from views.move.rows import routine_row
from views.routes import Go
from views.theme import PANEL_MARGIN, Theme


@view
def MoveView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what can be started now, and everything that can be looked up."""
    every, show_every = ft.use_state(0)
    page = app.move_home
    card = app.break_card
    asked = {card.routine, card.micro} if card else set[str]()
    rows = [row for row in page.routines if row.id not in asked]
    shown = rows if every else [] if page.halt else rows[:FIRST]
    more = pill(
        theme,
        page.few if every else page.every,
        lambda _: show_every(1 - every),
        look="outline",
    )
    main = [
        header(theme, room, "Move", page.under, go),
        *([inset(BreakCardView(app, theme), PANEL_MARGIN)] if card else []),
        *_halt(app, theme, page.halt),
        inset(StillBar(app.gauge, theme)),
        *(
            inset(
                routine_row(
                    theme,
                    row,
                    call(app.start, row.id),
                    now=row.first and not card and not page.halt,
                )
            )
            for row in shown
        ),
        inset(
            ft.Row([more, _make(app, theme, go)], spacing=8, run_spacing=8, wrap=True)
        ),
        *_own(app, theme, go),
    ]
    return spread(theme, room, main, _library(app, theme, go))


def _halt(app: App, theme: Theme, text: str) -> list[ft.Control]:
    """Return why nothing is offered to who drives, and what ends that."""
    if not text:
        return []
    park = pill(theme, PARK, call(app.park), icon="tick", look="outline")
    return [
        inset(panel(theme, words(theme, "row", text), ft.Row([park])), PANEL_MARGIN)
    ]


def _make(app: App, theme: Theme, go: Go) -> ft.Control:
    async def make(_event: object) -> None:
        await app.new_routine()
        go("/move/own")

    return pill(theme, "Make your own", make, icon="add", look="outline")


def _own(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    """Return the own routines, each with the way to its editor under it."""

    def change(routine: str) -> Click:
        async def open_(_event: object) -> None:
            await app.edit_routine(routine)
            go("/move/own")

        return open_

    found: list[ft.Control] = []
    for one in app.own_rows:
        start = call(app.start, one.row.id)
        opens = pill(theme, one.change, change(one.row.id), icon="edit", look="plain")
        both = [routine_row(theme, one.row, start, now=False), ft.Row([opens])]
        found.append(inset(ft.Column(both, spacing=0, key=one.row.id)))
    return [inset(heading(theme, "Your own")), *found] if found else []


def _library(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    found = app.library
    care = link(
        theme, "warn", CARE_TITLE, app.move_home.care, lambda _: go("/move/care")
    )
    remind = break_page.summary(app.break_timer)
    parts = [
        link(theme, "bell", break_page.TITLE, remind, lambda _: go("/move/breaks")),
        link(theme, "info", routine_why.TITLE, "", lambda _: go("/move/why")),
        head(theme, found),
        Search((app.search,), theme, key="search"),
        Filters((app,), theme, app.query, key="filters"),
        LibraryList((app, go), theme, found, app.query),
        care,
        link(theme, "ruler", HEEL, "Your own trend", lambda _: go("/move/heel")),
    ]
    return [inset(part) for part in parts]
