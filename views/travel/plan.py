"""The plan of a trip: three clocks, what to say of the trip, the timeline."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, sub_header
from views.kit.panels import panel
from views.kit.text import words
from views.layout import Room
from views.palette import COLOURS
from views.routes import Go
from views.theme import DOCKED, PANEL_MARGIN, Theme
from views.travel.alert import before_all
from views.travel.answers import due
from views.travel.clocks import ClocksView
from views.travel.more import before, more
from views.travel.summary import SummaryView
from views.travel.tiles import telling
from views.travel.timeline import Line

GONE = "This trip is no longer there."
NO_TRIP = "No trip ahead. Enter one under Travel, and its plan stands here."
SEE_PAST = "Show what is over"


@view
def PlanView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the plan that is shown, from now on; what is over opens with a tap."""
    page = app.plan_page
    sheet, open_sheet = ft.use_state("")
    past, show_past = ft.use_state(False)
    if page is None:
        gone = inset(words(theme, "body", GONE if app.trip_id else NO_TRIP))
        return column([sub_header(theme, "Plan", go), gone])
    top: list[ft.Control] = [
        sub_header(theme, page.title, go, page.facts),
        *before_all(app, theme),
        inset(ClocksView(app, app.trip_clock, theme)),
    ]
    top += [inset(one) for one in before(app, theme, page, go)]
    if page.lived:
        past_ = SummaryView(app, theme, page.id, key=page.id)
        top.append(inset(past_, PANEL_MARGIN))
    if page.running:
        top += [inset(one) for one in telling(app, theme, page, sheet, open_sheet)]
    elif page.belt:
        off = pill(theme, page.belt, call(app.happen, page.id, "belt off"), icon="belt")
        top.append(inset(ft.Row([off])))
    if page.held:
        top.append(inset(panel(theme, words(theme, "row", page.held)), PANEL_MARGIN))
    if page.now:
        top.append(inset(due(app, theme, page.id, page.now, go), PANEL_MARGIN))
    if page.cabin:
        top.append(inset(_cabin(app, theme), PANEL_MARGIN))
    lines: list[ft.Control] = []
    if page.past and not past:
        show = pill(theme, SEE_PAST, lambda _: show_past(True), look="plain")
        lines.append(ft.Row([show]))
    shown = page.rows if past else page.rows[page.past :]
    lines += [Line(theme, row, key=row.key) for row in shown]
    notes = (one for one in (page.drinks, page.hint) if one)
    lines += [words(theme, "small", one, theme.colours.ink2) for one in notes]
    timeline = inset(ft.Column(lines, spacing=0))
    side = [timeline, *[inset(one) for one in more(app, theme, page, go)]]
    if room.rail:
        return ft.Row(
            [
                ft.Container(column(top), expand=1),
                ft.Container(column(side), expand=1),
            ],
            spacing=0,
            expand=True,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    return column(top, side)


def _cabin(app: App, theme: Theme) -> ft.Control:
    """Return the button that looks like the place it leads to."""
    dark = Theme("cabin", theme.percent, theme.still)
    button = pill(
        dark,
        "Cabin mode",
        call(app.enter_cabin),
        icon="moon",
        look="outline",
        height=DOCKED,
        expand=True,
    )
    return ft.Container(
        ft.Row([button]), bgcolor=COLOURS["cabin"].bg, border_radius=DOCKED / 2
    )
