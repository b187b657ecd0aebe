"""What else can be done with a trip, under its timeline."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain.trips import ready, risk_words
from domain.trips.plan_page import PlanPage
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.panels import hairline
from views.routes import Go
from views.theme import Theme
from views.travel.export import CalendarPart, RemovalPart

Begin = Callable[[str], Awaitable[None]]


def before(app: App, theme: Theme, page: PlanPage, go: Go) -> list[ft.Control]:
    """Return what is worth a look before the trip, while it has not begun."""
    if not page.ahead:
        return []
    ways = _before(app, theme, page, go, expand=True)
    if theme.percent > 100:
        return [ft.Row([one]) for one in ways]
    return [ft.Row(list(ways), spacing=8)]


def more(app: App, theme: Theme, page: PlanPage, go: Go) -> list[ft.Control]:
    """Return the ways to the calendar and the checks, and those to change the trip."""
    buttons = _change(app, theme, page, go)
    if not page.ahead:
        buttons = [*_before(app, theme, page, go), *buttons]
    row = ft.Row(buttons, spacing=8, run_spacing=8, wrap=True)
    found = [hairline(theme), row]
    part = RemovalPart if page.over and not page.lived else CalendarPart
    return [part(app, theme), *found]


def _before(
    app: App, theme: Theme, page: PlanPage, go: Go, *, expand: bool = False
) -> list[ft.Control]:
    """Return what is worth a look before the trip begins."""

    def check(_event: object) -> None:
        app.look_at_trip(page.id)
        go("/travel/plan/ready")

    found: list[ft.Control] = []
    if not page.over:
        found.append(pill(theme, ready.TITLE, check, expand=expand))
    if page.ahead:
        risk = _then(app.start_risk, page.id, go, "/travel/plan/risk")
        found.append(pill(theme, risk_words.TITLE, risk, expand=expand))
    return found


def _change(app: App, theme: Theme, page: PlanPage, go: Go) -> list[ft.Control]:
    edit = _then(app.edit_trip, page.id, go, "/travel/new")
    repeat = _then(app.repeat_trip, page.id, go, "/travel/new")
    delete = _then(app.delete_trip, page.id, go, "/travel")
    found: list[ft.Control] = []
    if not page.over:
        found.append(pill(theme, "Change trip", edit, icon="edit"))
    if page.running and not page.ahead:
        found.append(pill(theme, "Arrived early", call(app.end_trip, page.id)))
    found.append(pill(theme, "Repeat trip", repeat))
    if not page.over:
        found.append(pill(theme, "Cancel trip", call(app.cancel_trip, page.id)))
    found.append(pill(theme, "Delete trip", delete, icon="bin", look="plain"))
    return found


def _then(
    begin: Begin, trip_id: str, go: Go, route: str
) -> Callable[..., Awaitable[None]]:
    """Return a handler that begins something with a trip and opens its page."""

    async def clicked(_event: object) -> None:
        await begin(trip_id)
        go(route)

    return clicked
