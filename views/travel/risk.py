"""The travel risk check: a question or a list a screen, then what guidance says."""

from functools import partial

import flet as ft

from app.state import App
from domain.trips import risk_words, socks
from domain.trips.risk_page import Result, Step
from views.check.bullets import bullets
from views.check.frame import answer, step
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline, panel
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, PANEL_MARGIN, Theme

HEAD = 12
"""Room over the head, as on the pages around it."""
NO_TRIP = "Open the plan of a trip first. What guidance says depends on the trip."


@view
def RiskView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw what is asked, or the result."""
    _ = app.risk_trail, app.alerting
    head = sub_header(theme, risk_words.TITLE, go)
    if not app.risk_open:
        return column([head, inset(words(theme, "body", NO_TRIP))])
    asked = app.risk_step
    if asked:
        return _asked(app, theme, room, head, asked)
    found = app.risk_result
    parts = _result(app, theme, found, go) if found else []
    return middle(room, column([head], [inset(part) for part in parts]))


def _asked(
    app: App, theme: Theme, room: Room, head: ft.Control, asked: Step
) -> ft.Control:
    content: list[ft.Control] = [heading(theme, asked.text, "question")]
    if asked.note:
        content.append(words(theme, "body", asked.note, theme.colours.ink2))
    if asked.lines:
        content.append(bullets(theme, asked.lines))
    ways = [
        answer(theme, label, call(app.answer_risk, asked.id, said))
        for label, said in asked.choices
    ]
    if app.can_step_back:
        back = pill(
            theme, "Previous step", call(app.risk_back), look="plain", expand=True
        )
        ways.append(ft.Row([back]))
    top = ft.Container(head, padding=ft.Padding.only(top=HEAD))
    return step(theme, room, top, content, ways, key=asked.id)


def _result(app: App, theme: Theme, page: Result, go: Go) -> list[ft.Control]:
    c = theme.colours
    parts: list[ft.Control] = [
        ft.Column(
            [words(theme, "row", page.limit), heading(theme, page.title, "result")],
            spacing=8,
        ),
        bullets(theme, page.more),
    ]
    if page.check:
        parts.append(_check(app, theme, go))
    if page.why:
        why = [words(theme, "body", line) for line in page.why]
        parts.append(ft.Column([heading(theme, "Why"), *why], spacing=8))
    if page.counted:
        lead = page.say or risk_words.COUNTED
        lines = bullets(theme, page.counted)
        parts.append(panel(theme, words(theme, "row_strong", lead), lines, spacing=12))
    if page.socks:
        parts += _socks(app, theme, page.socks, go)
    if page.sources:
        parts.append(words(theme, "small", page.sources, c.ink2))
    return [*parts, hairline(theme), *_ways(app, theme, page)]


def _check(app: App, theme: Theme, go: Go) -> ft.Control:
    async def start(_event: object) -> None:
        if not app.alerting:
            await app.start_check("full")
        go("/check")

    name = "See the alert" if app.alerting else "Start check"
    button = pill(theme, name, start, look="now", height=DOCKED, expand=True)
    return inset(ft.Row([button]), PANEL_MARGIN - 24)


def _socks(app: App, theme: Theme, gate: str, go: Go) -> list[ft.Control]:
    said = [words(theme, "row_strong", app.socks_said)] if app.socks_said else []
    ask = pill(
        theme, socks.LINK, lambda _: go("/travel/plan/risk/socks"), look="outline"
    )
    return [
        ft.Column(
            [heading(theme, socks.TITLE), words(theme, "body", gate), *said], spacing=8
        ),
        ft.Row([ask], wrap=True),
    ]


def _ways(app: App, theme: Theme, page: Result) -> list[ft.Control]:
    """Return the ways on: to keep the answers or not, and to begin anew."""
    again = pill(
        theme,
        risk_words.AGAIN,
        call(partial(app.start_risk, app.risk_trip)),
        look="outline",
    )
    if page.check:
        return [ft.Row([again], wrap=True)]
    if app.risk_kept:
        keep = pill(theme, risk_words.FORGET, call(app.forget_risk))
    else:
        keep = pill(theme, risk_words.KEEP, call(app.keep_risk))
    why = words(theme, "small", risk_words.KEEP_WHY, theme.colours.ink2)
    return [why, ft.Row([keep, again], spacing=8, run_spacing=8, wrap=True)]
