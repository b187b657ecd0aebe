"""Today: the next thing to do, and how the day stands."""

import flet as ft

from app.state import App
from domain import site, summary
from domain.summary import WaterLine
from views.check.alert import AlertView
from views.check.emergency import alert_of
from views.guard import view
from views.hero import Hero
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import header, inset, spread
from views.kit.panels import panel
from views.kit.rings import ring_wrap
from views.kit.text import heading, words
from views.kit.water import MuchWarning, WaterFigure, quick_buttons
from views.layout import Room
from views.move.break_card import BreakCardView
from views.routes import Go
from views.theme import PANEL_MARGIN, Theme
from views.travel.strip import StripView

FLUID_TITLE = "Before you get a drink goal: one question"
FLUID_TEXT = (
    "Some people must limit fluids. The app sets no goal until it has asked you."
)


@view
def TodayView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what there is to do now, the water line and the question to answer."""
    page = summary.today(app.records, app.settings, app.day, app.now.at)
    head = ft.Column(
        [header(theme, room, "Today", page.date, go), *_trip(app, theme, go)],
        spacing=12,
    )
    alert = alert_of(app)
    water = _water(app, theme, page.water)
    if room.low and not alert:
        water.append(ring_wrap(theme, page.rings))
    side = [inset(part) for part in water]
    side += _notes(app, theme, page.water, go)
    if alert:  # above everything, and no goal prompts for exercise
        return spread(theme, room, [AlertView(app, theme, alert), head], side)
    leg = Hero((app,), theme, room, page.next, page.rings)
    due = [inset(BreakCardView(app, theme), PANEL_MARGIN)] if app.break_shown else []
    return spread(theme, room, [head, *due, leg], side)


def _trip(app: App, theme: Theme, go: Go) -> list[ft.Control]:
    """Return the strip of the trip that is under way or near."""
    if not app.trip_mark:
        return []
    return [inset(StripView(app, app.trip_clock, theme, go), PANEL_MARGIN)]


def _water(app: App, theme: Theme, line: WaterLine) -> list[ft.Control]:
    parts: list[ft.Control] = [
        WaterFigure(theme, line),
        quick_buttons(theme, line.quick, app.log_drink),
    ]
    if line.much:
        parts.insert(1, MuchWarning(theme))
    return parts


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
    if app.site.apart and not app.records:
        found.append(_note(theme, site.APART_TITLE, site.APART_TEXT))
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
