"""The alert: on Today above everything, until a clinician has looked at it."""

import flet as ft

from app.state import App
from domain.check.pages import AlertCard, Emergency, StopPage
from views.check.block import Look, block, ink_of, title
from views.check.bullets import bullets
from views.check.calls import NUMBER, call_button, calls_column, link
from views.check.emergency import check_part, check_view, emergency_parts
from views.check.sheet import sheet
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import PANEL_MARGIN, SLAB, Theme

URGENT = "E"


@check_part
def AlertView(
    app: App, theme: Theme, page: AlertCard | Emergency, *, calls: bool = True
) -> ft.Control:
    """Draw the open alert: what to do, the number, and how it is closed.

    Without *calls* the number stands elsewhere on the page.
    """
    if isinstance(page, Emergency):
        return emergency_parts(theme, page)
    c = theme.colours
    now = page.tier == URGENT
    fill, ink = (c.beat, c.onbeat) if now else (c.coraltint, c.ink)
    parts: list[ft.Control] = [
        words(theme, "small", page.opened, ink),
        title(theme, page.title, "title", ink, level=2),
        words(theme, "body", page.text, ink),
        *_crew(theme, page, ink),
        *(_call(theme, page, ink) if calls else []),
        words(theme, "small", f"{page.stop} {page.stays}", ink),
        _ways(app, theme, page, ink),
    ]
    return ft.Container(
        ft.Column(
            parts,
            spacing=8,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        bgcolor=fill,
        border_radius=SLAB,
        padding=ft.Padding.only(left=20, right=20, top=18, bottom=10),
        margin=ft.Margin.symmetric(horizontal=PANEL_MARGIN),
    )


def _call(theme: Theme, page: AlertCard, ink: str) -> list[ft.Control]:
    return [
        ft.Container(height=4),
        ft.Row([call_button(theme, page.calls.main)]),
        words(theme, "small", page.calls.main.place, ink, ft.TextAlign.CENTER),
    ]


def _crew(theme: Theme, page: AlertCard, ink: str) -> list[ft.Control]:
    return [words(theme, "heading", page.crew, ink)] if page.crew else []


def _ways(app: App, theme: Theme, page: AlertCard, ink: str) -> ft.Control:
    """Return the way to the advice, and what closes the alert."""
    ways = [link(theme, page.show, call(app.show_advice), ink)]
    if page.seen:
        ways.append(link(theme, page.seen, call(app.clinician_looked), ink))
    return ft.Row(list(ways), wrap=True, spacing=20, run_spacing=0)


@check_view
def StopView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw why no set starts now, and what to do instead."""
    page = app.stop
    if page is None:
        return ft.Container()
    alert = page.alert
    look: Look = "now" if alert.tier == URGENT else "soon"
    calls = calls_column(theme, alert.calls, lambda _: go(NUMBER), ink_of(theme, look))
    top = block(theme, room, look, page.title, alert.title, [page.text], calls)
    parts = [
        bullets(theme, page.rules, color=theme.colours.coral),
        words(theme, "small", f"{alert.opened} {alert.stays}", theme.colours.ink2),
    ]
    return sheet(theme, room, top, parts, _foot(app, theme, page), key="stop")


def _foot(app: App, theme: Theme, page: StopPage) -> list[ft.Control]:
    ways = [(page.leave, app.leave_stop)]
    if page.alert.seen:
        ways.insert(0, (page.alert.seen, app.clinician_looked))
    return [
        ft.Row([pill(theme, name, call(act), look="outline", expand=True)])
        for name, act in ways
    ]
