"""Goal, cups, units and waking hours."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain import water_choices
from domain.water_choices import ChoicesPage, Step
from views.formats import format_rows
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import row, section, stepper
from views.kit.text import words
from views.layout import Room
from views.move.notices import NoticesView
from views.resetting import reset
from views.routes import Go
from views.theme import Theme

Save = Callable[[str], Awaitable[None]]


@view
def WaterChoicesView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what can be chosen about drinks."""
    page = water_choices.page(app.settings, app.formats)
    sections = [
        section(theme, "Unit", _unit(app, theme, page)),
        section(theme, "Goal", *_goal(app, theme, page, go)),
        section(theme, "Cups", *_cups(app, theme, page)),
        section(theme, "Your day", *hours(app, theme, page), *_hours_back(app, theme)),
        section(theme, "Times and figures", *format_rows(app, theme)),
    ]
    if page.goal:
        sections.append(
            section(theme, "Offer a drink after", *_every(app, theme, page))
        )
        # Only who wants to be told has anything to allow.
        if app.settings.water_every:
            sections.append(NoticesView(app, theme, key="notices"))
    head = sub_header(theme, "Drinks", go)
    return middle(room, column([head], [inset(part) for part in sections]))


def _unit(app: App, theme: Theme, page: ChoicesPage) -> ft.Control:
    chips_ = chooser(app, theme, "units", page.units, page.unit)
    return ft.Column([chips_, *_back(app, theme, "Unit", "units")], spacing=12)


def _hours_back(app: App, theme: Theme) -> list[ft.Control]:
    wake = _back(app, theme, "Waking hour", "wake")
    rows = [*wake, *_back(app, theme, "Bedtime", "bed")]
    return [ft.Column(rows)] if rows else []


def _goal(app: App, theme: Theme, page: ChoicesPage, go: Go) -> list[ft.Control]:
    c = theme.colours
    parts: list[ft.Control] = [words(theme, "small", page.note, c.ink2)]
    if page.ask:
        ask = pill(theme, "Answer the question", lambda _: go("/fluid"), look="outline")
        parts.append(ft.Row([ask]))
    if page.goal:
        options = page.profiles
        parts += [
            words(theme, "row", "The goal is for"),
            chooser(app, theme, "profile", options, page.profile),
            *_back(app, theme, "Whom the goal is for", "profile"),
            words(theme, "small", page.usual, c.ink2),
            Typed(app.set_water_goal, theme, "Own goal", page.own, page.word),
            *_back(app, theme, "Own goal", "water_goal"),
        ]
    if page.ceiling:
        parts.append(ceiling(app, theme, page))
    return [ft.Column(parts, spacing=12)]


def ceiling(app: App, theme: Theme, page: ChoicesPage) -> ft.Control:
    """Return the field for the limit that a clinician gave."""
    return Typed(app.set_ceiling, theme, "My clinician's limit", page.limit, page.word)


def _cups(app: App, theme: Theme, page: ChoicesPage) -> list[ft.Control]:
    def save(number: int) -> Save:
        return lambda typed: app.set_cup(number, typed)

    parts: list[ft.Control] = []
    for number, figure in enumerate(page.cups, 1):
        name = f"Cup {number}"
        parts.append(Typed(save(number), theme, name, figure, page.word))
        parts += _back(app, theme, name, f"cup_{number}")
    return [ft.Column(parts, spacing=12)]


def _back(app: App, theme: Theme, title: str, name: str) -> list[ft.Control]:
    return reset(app.choose, theme, title, name, getattr(app.settings, name))


def hours(app: App, theme: Theme, page: ChoicesPage) -> list[ft.Control]:
    """Return the rows of the waking hours."""
    rows = (
        ("sun", "I wake at", "wake", page.wake),
        ("moon", "I go to bed at", "bed", page.bed),
    )
    return [
        row(theme, icon, title, _step(app, theme, name, title, step))
        for icon, title, name, step in rows
    ]


def _step(app: App, theme: Theme, name: str, title: str, step: Step) -> ft.Control:
    return stepper(
        theme,
        step.label,
        f"{title}: an hour earlier",
        call(app.choose, name, step.earlier),
        f"{title}: an hour later",
        call(app.choose, name, step.later),
    )


def _every(app: App, theme: Theme, page: ChoicesPage) -> list[ft.Control]:
    async def choose(value: str) -> None:
        await app.choose("water_every", int(value))

    options = [Choice(*one) for one in water_choices.EVERY]
    row_ = ft.Row(
        chips(theme, options, page.every, choose), spacing=8, run_spacing=8, wrap=True
    )
    notes = (water_choices.EVERY_NOTE, water_choices.QUIET_NOTE, water_choices.LOCKED)
    said = [words(theme, "small", one, theme.colours.ink2) for one in notes]
    back = _back(app, theme, "Offered drinks", "water_every")
    rows = [group(row_, page.every, choose, "Offer a drink after"), *back, *said]
    return [ft.Column(rows, spacing=12)]


def chooser(
    app: App,
    theme: Theme,
    name: str,
    options: tuple[tuple[str, str], ...],
    value: str,
) -> ft.Control:
    """Return the *options* of setting *name*, *value* chosen."""

    async def choose(chosen: str) -> None:
        await app.choose(name, chosen or None)

    row_ = ft.Row(
        chips(theme, [Choice(*one) for one in options], value, choose),
        spacing=8,
        run_spacing=8,
        wrap=True,
    )
    return group(row_, value, choose, name.capitalize())


@view
def Typed(save: Save, theme: Theme, label: str, value: str, word: str) -> ft.Control:
    """Draw a field that keeps its number when the person is done with it."""
    typed = ft.use_ref(value)
    known = ft.use_ref(value)
    if known.current != value:  # kept, or changed from elsewhere
        known.current = typed.current = value

    async def done(_event: object) -> None:
        if (typed.current or "") != value:
            await save(typed.current or "")

    def keep(event: ft.Event[ft.TextField]) -> None:
        typed.current = event.control.value or ""

    box = field(
        theme,
        label,
        typed.current or "",
        keep,
        done,
        key=f"{label} {value} {word}",
        suffix=word,
    )
    box.on_blur = done
    return ft.Row([box])
