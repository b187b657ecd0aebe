"""The library of moves: its search, its filters and what they let through."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import flet as ft

from app.state import App
from domain.library import BELT_LABEL, LENGTHS, PARTS, PLACES, Library, Query
from views.guard import part
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.fields import field
from views.kit.text import heading, words
from views.kit.ticks import toggle
from views.move.rows import MoveLine
from views.routes import Go
from views.theme import Theme

SEARCH = "Search moves"
PLACE_CHOICES = (
    Choice("", "Anywhere"),
    *(Choice(key, label) for key, (label, _) in PLACES.items()),
)
LENGTH_CHOICES = tuple(Choice(str(key), label) for key, label in LENGTHS.items())
PART_CHOICES = (
    Choice("", "Any part"),
    *(Choice(key, label) for key, label in PARTS.items()),
)

Find = Callable[[str], Awaitable[None]]
Narrow = Callable[[str], Awaitable[None]]


def head(theme: Theme, found: Library) -> ft.Control:
    """Return the headline, with how many moves there are."""
    count = words(theme, "small", found.count, theme.colours.ink2)
    return ft.Row(
        [heading(theme, "Library"), count],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
    )


@part
def Search(held: tuple[Find], theme: Theme) -> ft.Control:
    """Draw the field to search in; only this leaf is drawn at every letter."""
    (find,) = held
    text, keep = ft.use_state("")

    def typed(event: ft.Event[ft.TextField]) -> None:
        keep(event.control.value or "")
        ft.context.page.run_task(find, event.control.value or "")

    async def submit(_event: object) -> None:
        await find(text)

    kind = ft.KeyboardType.TEXT
    box = field(theme, SEARCH, text, typed, submit, key=SEARCH, keyboard=kind)
    return ft.Row(controls=[box])


@part
def Filters(held: tuple[App], theme: Theme, query: Query) -> ft.Control:
    """Draw the filters by position and belt; those by length and part on demand."""
    (app,) = held
    opened, open_ = ft.use_state(0)
    more = opened or query.minutes or query.part
    turned = replace(query, belt=not query.belt)
    belt = toggle(theme, BELT_LABEL, call(app.look, turned), on=query.belt)
    wider = pill(
        theme, "More filters", lambda _: open_(1), icon="filter", look="outline"
    )
    rows: list[ft.Control] = [
        _row(theme, "Position", PLACE_CHOICES, query.place, _narrow(app, "place")),
        ft.Row([belt] if more else [belt, wider], spacing=8, run_spacing=8, wrap=True),
    ]
    if more:
        part_of = query.part or ""
        minutes = str(query.minutes)
        rows += [
            _row(theme, "Length", LENGTH_CHOICES, minutes, _minutes(app)),
            _row(theme, "Body part", PART_CHOICES, part_of, _narrow(app, "part")),
        ]
    return ft.Column(rows, spacing=12)


@part
def LibraryList(
    held: tuple[App, Go], theme: Theme, found: Library, query: Query
) -> ft.Control:
    """Draw the moves that were found, and what is put away."""
    app, go = held

    async def open_(move: str) -> None:
        await app.open_move(move)
        go("/move/one")

    rows: list[ft.Control] = [
        MoveLine(theme, row, open_, key=row.id) for row in found.rows
    ]
    if found.empty:
        rows.append(words(theme, "body", found.empty, theme.colours.ink2))
    if found.away:
        rows.append(words(theme, "small", found.away, theme.colours.coraltext))
        other = replace(query, put_away=not query.put_away)
        rows.append(
            ft.Row([pill(theme, found.toggle, call(app.look, other), look="outline")])
        )
    return ft.Column(rows, spacing=16)


def _row(
    theme: Theme, name: str, options: tuple[Choice, ...], value: str, choose: Narrow
) -> ft.Control:
    """Return the chips of one filter; a long row is slid sideways.

    With larger text the chips wrap: too few would be in sight.
    """
    row = ft.Row(chips(theme, options, value, choose), spacing=8, run_spacing=8)
    if theme.percent > 100:
        row.wrap = True
    else:
        row.scroll = ft.ScrollMode.HIDDEN
    return group(row, value, choose, name)


def _narrow(app: App, name: str) -> Narrow:
    async def choose(value: str) -> None:
        chosen = value or None if name == "part" else value
        await app.look(replace(app.query, **{name: chosen}))

    return choose


def _minutes(app: App) -> Narrow:
    async def choose(value: str) -> None:
        await app.look(replace(app.query, minutes=int(value)))

    return choose
