"""The question that comes before any drink goal."""

import flet as ft

from app.state import App
from views.guard import view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.text import heading, words
from views.layout import Room
from views.routes import Go
from views.theme import ANSWER, BOTTOM, PANEL_MARGIN, Theme

QUESTION = "Do you have to be careful with how much you drink?"
ASKED = "Say yes if one of these is true for you:"
CASES = (
    "A clinician told you to limit fluids or salt",
    "Heart failure",
    "Kidney disease or dialysis",
    "Liver cirrhosis",
    "Low sodium in the blood",
    "You take water tablets",
)
MEANING = "With yes or not sure, the app counts your drinks and sets no goal."

ANSWERS = (("Yes", "yes"), ("No", "no"), ("Not sure", "not sure"))


@view
def FluidView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Ask the fluid question; each answer is kept and leads back."""
    head = sub_header(theme, "Drinking", go)
    asked = inset(question_text(theme, room))
    answers = _answers(app, theme, go)
    if room.low:
        beside = ft.Container(answers, expand=True, alignment=ft.Alignment.CENTER)
        left = ft.Container(column([head, asked]), expand=True)
        return ft.Row([left, beside], spacing=0, expand=True)
    if theme.percent > 100 or room.short:  # nobody answers what is hidden
        return middle(room, column([head, asked, answers]))
    parts = [ft.Container(column([head, asked]), expand=True), answers]
    return middle(room, ft.Column(parts, spacing=0, expand=True))


def question_text(theme: Theme, room: Room) -> ft.Control:
    """Return the question with everyone it is meant for."""
    token, gap = ("title_small", 4) if room.low else ("question", 8)
    return ft.Column(
        [
            heading(theme, QUESTION, token),
            words(theme, "body", ASKED, theme.colours.ink2),
            ft.Column([_case(theme, case) for case in CASES], spacing=gap),
        ],
        spacing=2 * gap,
    )


def _case(theme: Theme, case: str) -> ft.Control:
    """Return one case behind a capsule, the beat of a muscle at rest."""
    mark = ft.Container(
        width=6, height=18, border_radius=3, bgcolor=theme.colours.veinmid
    )
    text = ft.Container(words(theme, "body", case), expand=True)
    return ft.Row([mark, text], spacing=12)


def _answers(app: App, theme: Theme, go: Go) -> ft.Control:
    rows = [_answer(app, theme, word, value, go) for word, value in ANSWERS]
    note = words(theme, "small", MEANING, theme.colours.ink2, ft.TextAlign.CENTER)
    return ft.Container(
        ft.Column([note, *rows], spacing=12, tight=True),
        padding=ft.Padding.only(
            left=PANEL_MARGIN, right=PANEL_MARGIN, top=12, bottom=BOTTOM
        ),
    )


def _answer(app: App, theme: Theme, word: str, value: str, go: Go) -> ft.Control:
    async def answer(_event: object) -> None:
        await app.choose("fluid", value)
        go.back()

    button = pill(
        theme, word, answer, look="answer", height=64, radius=ANSWER, expand=True
    )
    return ft.Row([button])
