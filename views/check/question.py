"""One question of the check a screen, with three equal answers."""

import flet as ft

from app.state import App
from domain.check.pages import Question
from views.check.frame import answer, hint, step
from views.check.legs import legs
from views.check.steps import top
from views.kit.calls import call
from views.kit.text import heading, words
from views.layout import Room
from views.theme import Theme


def question_page(app: App, theme: Theme, room: Room, page: Question) -> ft.Control:
    """Return the question over its answers: none is chosen, none has a colour."""
    content: list[ft.Control] = [heading(theme, page.text, "question", level=1)]
    if page.note:
        content.append(words(theme, "body", page.note, theme.colours.ink2))
    # The drawing goes before any word does.
    if page.drawing and theme.percent == 100 and not room.low and not room.short:
        content.append(ft.Container(legs(theme, page.drawing), padding=20))
    ways = [
        answer(theme, one.label, call(app.answer, one.value, page.id))
        for one in page.choices
    ]
    if page.hint:
        ways.insert(0, hint(theme, page.hint))
    return step(theme, room, top(app, theme, page.stand), content, ways, key=page.id)
