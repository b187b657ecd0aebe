"""The first pages; each can be skipped, and all of them at once."""

from collections.abc import Awaitable, Callable

import flet as ft

from app.state import App
from domain import onboarding, site, water_choices
from views.check.bullets import bullets
from views.fluid import ANSWERS, MEANING, question_text
from views.guard import view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import panel
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import ANSWER, Theme
from views.water_choices import ceiling, chooser, hours

Answer = Callable[[str], Awaitable[None]]

LAST = len(onboarding.STEPS) - 1


@view
def OnboardingView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw one page of the three, with the way on and the way out."""
    step, turn = ft.use_state(0)

    async def done(_event: object = None) -> None:
        await app.choose("welcomed", value=True)
        go.back()

    async def on(_event: object = None) -> None:
        if step == LAST:
            await done()
        else:
            turn(step + 1)

    async def answer(value: str) -> None:
        await app.choose("fluid", value)
        turn(1)

    where = words(theme, "small", onboarding.step_words(step), theme.colours.ink2)
    if step == 0:
        parts = [*_install(app, theme), *_drinking(theme, room, answer)]
    elif step == LAST:
        parts = _about(theme)
    else:
        parts = _your_day(app, theme)
    label = "Done" if step == LAST else "Skip this page" if step == 0 else "Next"
    look = "outline" if step == 0 else "main"
    ways: list[ft.Control] = [ft.Row([pill(theme, label, on, look=look, expand=True)])]
    if step < LAST:
        ways.append(ft.Row([pill(theme, "Skip all", done, look="plain", expand=True)]))
    feet = ft.Column(ways, spacing=8)
    head = sub_header(theme, onboarding.STEPS[step], go)
    body = column([head], [inset(one) for one in (where, *parts, feet)])
    body.key = str(step)  # a new page begins at its top
    return middle(room, body)


def _drinking(theme: Theme, room: Room, answer: Answer) -> list[ft.Control]:
    def row(word: str, value: str) -> ft.Control:
        async def tapped(_event: object) -> None:
            await answer(value)

        button = pill(
            theme, word, tapped, look="answer", height=64, radius=ANSWER, expand=True
        )
        return ft.Row([button])

    meaning = words(theme, "small", MEANING, theme.colours.ink2)
    answers = ft.Column([row(*one) for one in ANSWERS], spacing=12)
    return [question_text(theme, room), meaning, answers]


def _your_day(app: App, theme: Theme) -> list[ft.Control]:
    page = water_choices.page(app.settings, app.formats)
    c = theme.colours
    parts: list[ft.Control] = [
        heading(theme, "Unit"),
        chooser(app, theme, "units", page.units, page.unit),
    ]
    if page.goal:
        parts += [
            heading(theme, "The goal is for"),
            chooser(app, theme, "profile", page.profiles, page.profile),
            words(theme, "small", page.usual, c.ink2),
        ]
    else:
        parts.append(words(theme, "small", page.note, c.ink2))
    if page.ceiling:
        parts.append(ceiling(app, theme, page))
    return [*parts, heading(theme, "Your hours"), *hours(app, theme, page)]


def _about(theme: Theme) -> list[ft.Control]:
    return [
        heading(theme, "It is"),
        bullets(theme, onboarding.IS),
        heading(theme, "It is not"),
        bullets(theme, onboarding.IS_NOT),
    ]


def _install(app: App, theme: Theme) -> list[ft.Control]:
    """Return what to do before anything is answered that would stay behind."""
    if not app.install_first:
        return []
    note = words(theme, "small", site.APART_TEXT, theme.colours.ink2)
    return [panel(theme, heading(theme, site.APART_TITLE, "row_strong"), note)]
