"""New trip: from, to, when, and how one sits."""

from functools import partial

import flet as ft

from app.state import App
from domain.trips import socks
from domain.trips.form import TripForm
from domain.trips.form_page import EVERY, STOP_EVERY, FormPage
from domain.trips.socks import SOCK_GATE
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, card, chips, group
from views.kit.docked import over_foot
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.rows import stepper
from views.kit.signs import sign
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, Theme
from views.travel.alert import before_all
from views.travel.leg import leg
from views.travel.typing import SeatField

MODES = (
    ("plane", "Plane", "travel"),
    ("train", "Train", "train"),
    ("coach", "Coach", "coach"),
    ("car", "Car", "car"),
)
SEATS = (
    Choice("window", "Window"),
    Choice("middle", "Middle"),
    Choice("aisle", "Aisle"),
)
SOCKS = (Choice("no", "No socks"), Choice("yes", "I wear compression socks"))
DRIVER = (Choice("no", "I ride along"), Choice("yes", "I drive"))
INTERVALS = tuple(Choice(value, name) for value, name in EVERY)
STOPS = tuple(Choice(value, name) for value, name in STOP_EVERY)


@view
def FormView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the form; what each field means so far stands beside it."""
    form, page = app.trip_form or TripForm(), app.trip_form_page

    async def save(_event: object) -> None:
        await app.save_trip()
        if app.trip_form is None:
            go("/travel/plan")

    legs = [
        inset(leg(app, theme, number, face)) for number, face in enumerate(page.legs)
    ]
    button = pill(theme, "Save trip", save, look="now", height=DOCKED, expand=True)
    parts = [
        sub_header(theme, page.title, go),
        *before_all(app, theme),
        inset(_modes(app, theme, form)),
        *legs,
        inset(_connections(app, theme, form, page)),
        inset(hairline(theme)),
        *[inset(one) for one in _choices(app, theme, form, page, go)],
    ]
    page = over_foot(theme, room, column(parts), button)
    return page if room.low else middle(room, page)


def _modes(app: App, theme: Theme, form: TripForm) -> ft.Control:
    choose = partial(app.choose_for_trip, "mode")
    c = theme.colours
    tiles = []
    for value, name, icon in MODES:
        on = value == form.mode
        picture = ft.Container(
            sign(theme, icon, color=c.vein if on else c.ink2),
            alignment=ft.Alignment.CENTER,
            height=48,
        )
        tile = card(theme, Choice(value, name), picture, choose, on=on)
        tile.expand = True
        tiles.append(tile)
    each = 4 if theme.percent == 100 else 2
    rows = [tiles[at : at + each] for at in range(0, 4, each)]
    content = ft.Column([ft.Row(list(row), spacing=10) for row in rows], spacing=10)
    return group(content, form.mode, choose, "How you travel")


def _connections(app: App, theme: Theme, form: TripForm, page: FormPage) -> ft.Control:
    buttons = [
        pill(theme, "Connection", call(app.connect, True), icon="add", look="quiet")
    ]
    if len(form.legs) > 1:
        drop = call(app.connect, False)
        buttons.append(pill(theme, "Remove the last leg", drop, look="plain"))
    row = ft.Row(buttons, spacing=8, run_spacing=8, wrap=True)
    total = [words(theme, "row", page.total)] if page.total else []
    return ft.Column([*total, row], spacing=12)


def _choices(
    app: App, theme: Theme, form: TripForm, page: FormPage, go: Go
) -> list[ft.Control]:
    ask = partial(_ask, app, theme)
    found: list[ft.Control] = []
    if form.mode == "car":
        found.append(ask("Who drives", "driver", DRIVER, _yes(on=form.driver)))
    else:
        found.append(ask("Seat", "seat", SEATS, form.seat))
        found.append(SeatField((app,), theme, "Seat number"))
    if page.can_sleep:
        found.append(_sleep(app, theme, page))
    title, often = "A set in the seat every", INTERVALS
    if form.driver:
        title, often = "A stop every", STOPS
    found.append(ask(title, "every", often, str(form.every)))
    found.append(ask("Socks", "socks", SOCKS, _yes(on=form.socks)))
    if form.socks:
        said = app.socks_said or SOCK_GATE
        link = pill(
            theme, socks.LINK, lambda _: go("/travel/new/socks"), look="outline"
        )
        found += [
            words(theme, "small", said, theme.colours.ink2),
            ft.Row([link], wrap=True),
        ]
    return found


def _yes(*, on: bool) -> str:
    return "yes" if on else "no"


def _ask(  # noqa: PLR0913, PLR0917  # a question of the form
    app: App,
    theme: Theme,
    title: str,
    name: str,
    options: tuple[Choice, ...],
    value: str,
) -> ft.Control:
    choose = partial(app.choose_for_trip, name)
    row = ft.Row(
        chips(theme, options, value, choose), spacing=8, run_spacing=8, wrap=True
    )
    return ft.Column(
        [heading(theme, title, "row_strong"), group(row, value or None, choose, title)],
        spacing=10,
    )


def _sleep(app: App, theme: Theme, page: FormPage) -> ft.Control:
    c = theme.colours
    title = heading(theme, "Sleep", "row_strong")
    if page.sleep is None:
        plan = pill(theme, "Plan to sleep", call(app.plan_sleep, True), icon="moon")
        return ft.Column([title, ft.Row([plan])], spacing=10)
    rows: list[ft.Control] = [title, words(theme, "small", page.sleep_note, c.ink2)]
    for name, which, value in (
        ("Sleep from", "from", page.sleep[0]),
        ("Sleep until", "until", page.sleep[1]),
    ):
        steps = stepper(
            theme,
            value,
            f"{name}, 15 min earlier",
            call(app.step_sleep, which, -1),
            f"{name}, 15 min later",
            call(app.step_sleep, which, 1),
        )
        text = words(theme, "row", name.removeprefix("Sleep ").capitalize())
        rows.append(
            ft.Row([ft.Container(text, expand=True), steps])
            if theme.percent == 100
            else ft.Column([text, steps])
        )
    drop = pill(theme, "No sleep", call(app.plan_sleep, False), look="plain")
    return ft.Column([*rows, ft.Row([drop])], spacing=10)
