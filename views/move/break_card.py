"""The card of a break that is due, for Move and for Today."""

import flet as ft

from app.state import App
from domain.break_words import LONG, BreakCard
from domain.routines import ROUTINES
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.panels import panel
from views.kit.text import heading, words
from views.move.rows import care
from views.theme import Theme


@view
def BreakCardView(app: App, theme: Theme, *, micro: bool = True) -> ft.Control:
    """Draw what the break offers, and the ways to put it off; nothing while none.

    Without *micro* the page has the start that needs no standing up elsewhere.
    """
    card = app.break_card
    return _card(app, theme, card, micro=micro) if card else ft.Container()


def _card(app: App, theme: Theme, card: BreakCard, *, micro: bool) -> ft.Control:
    quiet = theme.colours.ink2
    start = pill(
        theme,
        card.start,
        call(app.start, card.routine),
        icon="play",
        look="main",
        expand=True,
    )
    long = call(app.start, LONG.exercise, LONG)
    ways = [
        pill(theme, card.long, long, look="outline"),
        *(
            pill(theme, one.label, call(app.snooze_break, one.minutes), look="outline")
            for one in card.snoozes
        ),
    ]
    if card.micro and micro:
        name = f"Start {ROUTINES[card.micro].name}"
        ways.insert(0, pill(theme, name, call(app.start, card.micro), look="outline"))
    ways.append(pill(theme, "Skip this break", call(app.skip_break), look="plain"))
    return panel(
        theme,
        heading(theme, card.title),
        words(theme, "body", card.text, quiet),
        *([care(theme, card.care)] if card.care else []),
        ft.Row([start]),
        ft.Row([*ways], spacing=8, run_spacing=8, wrap=True),
        spacing=12,
    )
