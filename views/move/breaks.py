"""The settings of the break timer, and what it can do and cannot."""

import flet as ft

from app.break_calendar import CALENDAR, REMOVAL
from app.state import App
from domain import break_page, break_words
from domain.break_page import TimeDial
from domain.breaks import HOURLY, OFFICE
from domain.exercises import Advice
from domain.move_detail import MARKS
from domain.sources import SOURCES
from views.guard import view
from views.handing import HandingButton
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import row, section, stepper
from views.kit.text import words
from views.kit.ticks import tick, toggle
from views.layout import Room
from views.move.notices import NoticesView
from views.resetting import way_back
from views.routes import Go
from views.theme import Theme


@view
def BreaksView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the switch, the interval, the hours, the calendar and the evidence."""
    page = break_words.page(app.break_timer)
    quiet = theme.colours.ink2
    on = app.break_timer.on
    parts: list[ft.Control] = [
        tick(
            theme,
            break_page.SWITCH,
            call(app.switch_breaks),
            key=break_page.SWITCH,
            on=on,
        ),
        words(theme, "body", break_page.PROMPTS, quiet),
        section(theme, "How often", *_intervals(app, theme)),
        section(theme, "When", *_hours(app, theme)),
        NoticesView(app, theme, key="notices"),
        section(
            theme,
            "On a locked phone",
            words(theme, "body", page.locked, quiet),
            *_calendar(app, theme),
        ),
        section(theme, "What is known", *(_known(theme, one) for one in page.candid)),
    ]
    head = sub_header(theme, break_page.TITLE, go)
    return middle(room, column([head], [inset(one) for one in parts]))


def _intervals(app: App, theme: Theme) -> list[ft.Control]:
    page = break_words.page(app.break_timer)
    options = [Choice(str(one.minutes), one.label) for one in page.intervals]

    async def choose(value: str) -> None:
        await app.set_break_interval(int(value))

    chosen = str(page.chosen)
    chips_ = chips(theme, options, chosen, choose)
    both = ft.Row(chips_, spacing=8, run_spacing=8, wrap=True)
    rows = [group(both, chosen, choose, "How often")]
    if app.break_timer.every != HOURLY:
        back = call(app.set_break_interval, HOURLY)
        rows.append(way_back(theme, "how often", back))
    return [ft.Column(rows, spacing=12)]


def _hours(app: App, theme: Theme) -> list[ft.Control]:
    hours = app.break_timer.hours
    days = [
        toggle(theme, one.label, call(app.switch_break_day, one.day), on=one.on)
        for one in break_page.days(hours)
    ]
    has_quiet = tick(
        theme,
        break_page.QUIET,
        call(app.switch_quiet_hours),
        key=break_page.QUIET,
        on=hours.quiet,
    )
    times = [_time(app, theme, one) for one in break_page.dials(hours, app.formats)]
    week = ft.Row([*days], spacing=8, run_spacing=8, wrap=True)
    rows: list[ft.Control] = [week, *times[:2], has_quiet, *times[2:]]
    if hours != OFFICE:
        rows.append(way_back(theme, "hours and days", call(app.reset_break_hours)))
    return rows


def _time(app: App, theme: Theme, one: TimeDial) -> ft.Control:
    turns = stepper(
        theme,
        one.value,
        one.earlier,
        call(app.move_break_time, one.time, False),
        one.later,
        call(app.move_break_time, one.time, True),
    )
    return row(theme, "clock", one.title, turns)


def _calendar(app: App, theme: Theme) -> list[ft.Control]:
    files = (
        (CALENDAR, break_page.CALENDAR, break_page.CALENDAR_NOTE),
        (REMOVAL, break_page.REMOVAL, break_page.REMOVAL_NOTE),
    )
    return [HandingButton(app, theme, *one, key=one[0]) for one in files]


def _known(theme: Theme, advice: Advice) -> ft.Control:
    """Return one thing that is known, how well, and where it is from."""
    where = "; ".join(SOURCES[key].title for key in advice.sources)
    return ft.Column(
        [
            words(theme, "body", advice.says),
            words(theme, "small", f"{MARKS[advice.mark]}: {where}", theme.colours.ink2),
        ],
        spacing=4,
    )
