"""A move in full: how it goes, why, how good the evidence is, who takes care."""

import flet as ft

from app.state import App
from domain.move_detail import MoveDetail
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.page import sub_header
from views.kit.rows import section
from views.kit.signs import sign
from views.kit.text import heading, words
from views.layout import COLUMN, Room
from views.move.amount import amount
from views.move.pictures import phase_cards
from views.move.why import why
from views.routes import Go
from views.theme import BOTTOM, DOCKED, MARGIN, PANEL_MARGIN, TARGET, XS, Theme


@view
def MoveDetailView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the page of the move that was opened."""
    page = app.move_detail
    if page is None:
        return ft.Column([sub_header(theme, "Move", go)])
    width = min(room.width, COLUMN)
    parts = [
        phase_cards(theme, page, width - 2 * MARGIN),
        words(theme, "heading", page.cue),
        *(words(theme, "body", note, theme.colours.ink2) for note in page.notes),
        *why(theme, page),
        _care(theme, page),
        *_dose(app, theme, page),
        *_rest(theme, page),
    ]
    read = ft.Column(
        [
            ft.Container(),
            _head(theme, page, go),
            *(ft.Container(one, padding=_sides(), width=width) for one in parts),
            ft.Container(height=16),
        ],
        spacing=20,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
    )
    start = pill(
        theme,
        page.start,
        call(app.start, page.id, page.dose),
        icon="play",
        look="now",
        height=DOCKED,
        expand=True,
    )
    foot = ft.Container(
        ft.Row([start]),
        padding=ft.Padding.only(
            left=PANEL_MARGIN, right=PANEL_MARGIN, top=8, bottom=BOTTOM
        ),
    )
    held = ft.Container(ft.Column([read, foot], spacing=0), width=width)
    return ft.Row(
        [held],
        alignment=ft.MainAxisAlignment.CENTER,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        expand=True,
    )


def _head(theme: Theme, page: MoveDetail, go: Go) -> ft.Control:
    """Return the way back and the title, and how much it is right under that."""
    line = ft.Container(
        words(theme, "small", page.line, theme.colours.ink2),
        padding=ft.Padding.only(left=MARGIN - 12 + TARGET + XS, right=MARGIN),
    )
    return ft.Column([sub_header(theme, page.title, go), line], spacing=0)


def _care(theme: Theme, page: MoveDetail) -> ft.Control:
    """Return the cautions; those that apply to the person first, and marked."""
    c = theme.colours
    lines = []
    for line in page.care:
        caution = line.caution
        icon = "close" if caution.stops else "warn"
        yours = [words(theme, "small", "You said that this applies.", c.coraltext)]
        told_ = ft.Column(
            [
                words(theme, "row_strong", caution.title),
                *(yours if line.yours else []),
                words(theme, "small", caution.text, c.ink2),
            ],
            spacing=2,
            expand=True,
        )
        lines.append(
            ft.Row(
                [sign(theme, icon, color=c.coraltext), told_],
                spacing=16,
                vertical_alignment=ft.CrossAxisAlignment.START,
            )
        )
    return ft.Column([heading(theme, "Take care"), *lines], spacing=14)


def _dose(app: App, theme: Theme, page: MoveDetail) -> list[ft.Control]:
    """Return how much of the move is started, and what is advised."""
    dial = page.dial
    less, more = call(app.turn_dose, False), call(app.turn_dose, True)
    parts: list[ft.Control] = [
        heading(theme, "How much"),
        amount(theme, dial, app.set_dose, less, more),
    ]
    if page.advice:
        parts += [
            words(theme, "body", page.advice.says),
            words(theme, "small", page.advice_note, theme.colours.ink2),
        ]
    if page.harder:
        parts += [
            heading(theme, "Make it harder"),
            words(theme, "body", page.harder),
        ]
    return parts


def _rest(theme: Theme, page: MoveDetail) -> list[ft.Control]:
    """Return the muscles by both names, and where all of this comes from."""
    quiet = theme.colours.ink2
    muscles = [words(theme, "body", one.label) for one in page.muscles]
    sources = [
        ft.Column(
            [
                words(theme, "body", one.title),
                words(theme, "small", f"{one.where}. {one.checked}.", quiet),
            ],
            spacing=2,
        )
        for one in page.sources
    ]
    works = section(theme, "What works", ft.Column([*muscles], spacing=2))
    found = [works] if muscles else []
    if sources:
        found.append(section(theme, "Where this comes from", *sources))
    return found


def _sides() -> ft.Padding:
    return ft.Padding.symmetric(horizontal=MARGIN)
