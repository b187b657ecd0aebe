"""Today: the next thing to do, and how the day stands."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain import onboarding, site
from domain.today_page import Today
from domain.water_line import WaterLine
from views.backup.importing import BackupNudge
from views.check.alert import AlertView
from views.check.emergency import alert_of
from views.guard import part, view
from views.hero import Hero
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import header, inset, spread
from views.kit.panels import panel
from views.kit.rings import ring_wrap
from views.kit.text import heading, words
from views.kit.water import QuickButtons, WaterFigure, warnings
from views.layout import Room
from views.move.break_card import BreakCardView
from views.routes import Go
from views.theme import PANEL_MARGIN, Theme
from views.today_list import Acts, TodayList
from views.today_week import WeekStrip
from views.travel.strip import StripView

FLUID_TITLE = "Before you get a drink goal: one question"
FLUID_TEXT = (
    "Some people must limit fluids. The app sets no goal until it has asked you."
)
NAME_MOVED = "Add a walk or set"


@view
def TodayView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what there is to do now, then the day: water, list, week."""
    page = app.today_page
    trip = _trip(app, theme, go)
    beside = trip if room.low else []  # over the slab it would push that off a low page
    head = ft.Column(
        [
            Head(theme, room, page.date, go),
            *_install(app, theme),
            *([] if room.low else trip),
        ],
        spacing=12,
    )
    alert = alert_of(app)
    side = [*beside, *_water(app, theme, page, room, low=not alert)]
    side += _notes(app, theme, page.water, go)
    side += _day(app, theme, page, go, alert=bool(alert))
    if alert:  # above everything, and no goal prompts for exercise
        first = [AlertView(app, theme, alert), head, *_zone(app, theme)]
        return spread(theme, room, first, side)
    leg = Hero((app,), theme, room, page.next, page.rings)
    due = (
        [inset(BreakCardView(app, theme, micro=False), PANEL_MARGIN)]
        if app.break_shown
        else []
    )
    return spread(theme, room, [head, *due, leg, *_zone(app, theme)], side)


def _install(app: App, theme: Theme) -> list[ft.Control]:
    """Return what to do first where a tab's entries would stay behind."""
    if not app.install_first:
        return []
    return [_note(theme, site.APART_TITLE, site.APART_TEXT)]


def _trip(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    """Return the strip of the trip that is under way or near."""
    if not app.trip_mark:
        return []
    return [inset(StripView(app, app.trip_clock, theme, go), PANEL_MARGIN)]


def _water(
    app: App, theme: Theme, page: Today, room: Room, *, low: bool
) -> list[ft.Control]:
    line = page.water
    parts = [
        _known("water", WaterFigure(theme, line)),
        *map(inset, warnings(theme, line)),
        _known("cups", QuickButtons(theme, line.quick, app.log_drink)),
    ]
    if line.nudge:
        parts.append(inset(words(theme, "small", line.nudge, theme.colours.ink2)))
    if room.low and low:
        parts.append(inset(ring_wrap(theme, page.rings)))
    return parts


def _zone(app: App, theme: Theme) -> list[ft.Control]:
    """Return the question about another zone, while it has no answer."""
    asked = app.zone_question
    if asked is None:
        return []
    keep = pill(theme, asked.keep, call(app.keep_day), look="outline", expand=True)
    move = pill(theme, asked.move, call(app.move_day), look="outline", expand=True)
    rows = [ft.Row([keep]), ft.Row([move])]
    return [_note(theme, asked.title, asked.text, *rows)]


def _day(
    app: App, theme: Theme, page: Today, go: Go, *, alert: bool
) -> list[ft.Control]:
    acts = Acts(app.toggle_goal, app.count_goal, app.type_goal, go)
    return [
        _known("list", TodayList(acts, theme, page.checklist)),
        _known("edit", Edit(theme, go)),
        *([] if alert else [_known("moved", Moved(app.add_moved, theme, go))]),
        _known("week", WeekStrip(theme, page.week)),
    ]


def _known(key: str, part: ft.Control) -> ft.Control:
    """Return *part* within the margins, known by *key*.

    A note that comes or goes above it then moves it, and draws nothing of it anew.
    """
    known = inset(part)
    known.key = key
    return known


@part
def Head(theme: Theme, room: Room, date: str, go: Go) -> ft.Control:
    """Draw the head of the page."""
    return header(theme, room, "Today", date, go)


@part
def Edit(theme: Theme, go: Go) -> ft.Control:
    """Draw the way to the goals."""
    edit = pill(theme, "Edit list", lambda _: go("/goals"), icon="edit", look="outline")
    return ft.Row([edit])


@part
def Moved(add: Callable[[], Awaitable[None]], theme: Theme, go: Go) -> ft.Control:
    """Draw the way to what was done without the app."""

    async def opened(_event: object) -> None:
        await add()
        go("/moved")

    wide = theme.percent > 130
    way = pill(theme, NAME_MOVED, opened, icon="add", look="outline", expand=wide)
    return ft.Row([way])


def _notes(app: App, theme: Theme, line: WaterLine, go: Go) -> list[ft.Control]:
    """Return the question to answer, and what to know of the app's own files."""
    found: list[ft.Control] = []
    if line.ask:
        answer = pill(
            theme, "Answer the question", lambda _: go("/fluid"), look="outline"
        )
        found.append(_note(theme, FLUID_TITLE, FLUID_TEXT, answer))
    if app.site.has_update:
        update = pill(theme, "Update now", call(app.update), look="outline")
        found.append(_note(theme, site.UPDATE_TITLE, site.UPDATE_TEXT, update))
    if app.backup_due:
        found.append(inset(BackupNudge(app, theme, go), PANEL_MARGIN))
    if not app.settings.welcomed and not app.has_entries:
        begin = pill(theme, "Set up", lambda _: go("/welcome"), look="outline")
        found.append(_note(theme, onboarding.TITLE, onboarding.TEXT, begin))
    return found


def _note(theme: Theme, title: str, text: str, *more: ft.Control) -> ft.Control:
    note = panel(
        theme,
        heading(theme, title, "row_strong"),
        words(theme, "small", text, theme.colours.ink2),
        *([ft.Container(height=4)] if more else []),
        *more,
    )
    return inset(note, PANEL_MARGIN)
