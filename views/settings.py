"""Settings: look, day, drinking, your data."""

from collections.abc import Callable
from functools import partial

import flet as ft

from app.files import ASIDE
from app.state import App
from domain import about, find_settings, site
from domain import words as told
from domain.break_page import summary
from views.backup.importing import ImportButton
from views.guard import part, view
from views.handing import BackupButton, HandingButton
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import link, row, section, stepper
from views.kit.text import words
from views.layout import Room
from views.looks import Looks, kept
from views.privacy import PrivacyRows
from views.resetting import reset
from views.routes import Go
from views.theme import TILE, Theme, text_style

COPIES, ERASE = "/settings/copies", "/settings/erase"
HELP, SELF_TEST = "/settings/help", "/settings/test"
SOURCES = "/settings/sources"
FLUID_WORDS = {None: "Not answered", "yes": "Yes", "no": "No", "not sure": "Not sure"}


@view
def SettingsView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw every choice and what can be done with the data."""
    typed, type_ = ft.use_state("")
    draw = {
        "look": lambda: Looks(app.choose, theme, kept(app.settings)),
        "day": lambda: section(theme, "Every day", *_day(app, theme)),
        "you": lambda: section(theme, "You", *_you(app, theme, go)),
        "others": lambda: PrivacyRows(app, theme),
        "data": lambda: section(theme, "Your data", *_data(app, theme, go)),
        "about": lambda: section(theme, "About", *_about(app, theme, go)),
    }
    shown = find_settings.found(typed)
    parts = [ft.Container(draw[name](), key=name) for name in shown]
    if not shown:
        parts = [ft.Container(words(theme, "body", find_settings.NOTHING))]
    search = SearchField(type_, theme)
    head = sub_header(theme, "Settings", go)
    return middle(room, column([head], [inset(one) for one in (search, *parts)]))


@part
def SearchField(search: Callable[[str], None], theme: Theme) -> ft.Control:
    """Draw the field; what is typed is looked for when it is left or sent."""
    typed = ft.use_ref("")

    def keep(event: ft.Event[ft.TextField]) -> None:
        typed.current = event.control.value

    def look(_event: object) -> None:
        search(typed.current or "")

    c = theme.colours
    return ft.TextField(
        label="Search settings",
        value=typed.current or "",
        on_change=keep,
        on_submit=look,
        on_blur=look,
        text_style=text_style(theme, "row"),
        label_style=text_style(theme, "row", c.ink2),
        border=ft.OutlineInputBorder(
            border_radius=TILE, side=ft.BorderSide(1.5, c.line2)
        ),
        cursor_color=c.vein,
    )


def _day(app: App, theme: Theme) -> list[ft.Control]:
    hour = app.settings.day_start
    steps = told.day_start_steps(hour, app.formats.hour(hour))
    value = stepper(
        theme,
        steps.label,
        "Start the day an hour earlier",
        call(app.choose, "day_start", steps.earlier),
        "Start the day an hour later",
        call(app.choose, "day_start", steps.later),
    )
    note = "A drink after midnight still counts for the evening it belongs to."
    parts = [
        row(theme, "clock", "Day starts at", value),
        words(theme, "small", note, theme.colours.ink2),
    ]
    start = app.settings.day_start
    parts += reset(app.choose, theme, "Start of day", "day_start", start)
    return [ft.Column(parts, spacing=4)]


def _you(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    rows = (
        ("water", "Limited fluids", FLUID_WORDS[app.settings.fluid], "fluid"),
        ("list", "Goals and today's list", "", "goals"),
        ("bell", "Breaks and quiet hours", summary(app.break_timer), "breaks"),
        ("glass", "Drinks, cups and units", "", "drinks"),
        ("call", "Emergency number", "", "number"),
    )
    return [
        link(theme, icon, title, value, partial(_open, go, route))
        for icon, title, value, route in rows
    ]


def _open(go: Go, route: str, _event: object) -> None:
    go(f"/settings/{route}")


def _data(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    c = theme.colours
    where: list[ft.Control] = [words(theme, "body", about.PLACES[app.place], c.ink2)]
    if app.place == "memory":
        where.append(words(theme, "body", about.NOT_KEPT_WHY, c.ink2))
    if app.site.words:
        where.append(words(theme, "body", app.site.words, c.ink2))
    if app.site.apart:
        where.append(words(theme, "small", site.APART_LATER, c.ink2))
    where.append(words(theme, "small", app.last_backup, c.ink2))
    parts = [*where, BackupButton(app, theme), ImportButton(app, theme, go)]
    called = zip(app.set_aside, about.aside_names(len(app.set_aside)), strict=True)
    parts += [_aside(app, theme, *one) for one in called]
    more = link(theme, "undo", "Copies and tables", "", lambda _: go(COPIES))
    gone = link(theme, "bin", "Erase everything", "", lambda _: go(ERASE))
    return [ft.Column(parts, spacing=12), more, gone]


def _aside(app: App, theme: Theme, name: str, called: str) -> ft.Control:
    """Draw what was damaged and set aside, with a way to take it out."""
    told = words(theme, "body", f"Set aside: {called}", theme.colours.coraltext)
    out = HandingButton(app, theme, ASIDE + name, f"Export {called}", about.ASIDE_WHY)
    return ft.Column([told, out], spacing=8, key=name)


def _about(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    name = words(theme, "row_strong", f"Second Heart {about.VERSION}")
    lines = (about.REVIEW, about.PRIVACY, about.LICENCE)
    said = [words(theme, "small", line, theme.colours.ink2) for line in lines]
    help_ = link(theme, "info", "Help", "Keys", lambda _: go(HELP))
    test = link(theme, "flask", "Self-test", "", lambda _: go(SELF_TEST))
    sources = link(theme, "source", "Sources", "", lambda _: go(SOURCES))
    back = pill(
        theme,
        "Reset all settings",
        call(app.reset_settings),
        look="outline",
        expand=True,
    )
    return [ft.Column([name, *said], spacing=8), sources, help_, test, ft.Row([back])]
