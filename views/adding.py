"""What can be drunk: the kinds, the cups, and an amount of one's own."""

from collections.abc import Awaitable, Callable, Sequence

import flet as ft

from domain import drinks
from domain.faults import Refused
from domain.formats import Formats
from domain.records import UNCOUNTED
from domain.water_line import Cup
from views.guard import part, view
from views.kit.buttons import icon_button, pill
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.fields import field
from views.kit.text import words
from views.theme import TILE, Theme

Log = Callable[..., Awaitable[None]]
Choose = Callable[[str], None]

FIRST, FIRST_SLIM = 4, 3
"""How many kinds are shown before `More drinks` is tapped, so that they fill a row."""


@part
def Adding(
    log: Log, theme: Theme, formats: Formats, cups: tuple[Cup, ...], *, slim: bool
) -> ft.Control:
    """Draw the kinds of drink, the cups, and the field for another amount."""
    kind, choose = ft.use_state("water")
    count, show = ft.use_state(FIRST_SLIM if slim else FIRST)
    names = list(drinks.KINDS.items())
    options = [Choice(*one) for one in names[:count]]
    more = None if count == len(names) else lambda _: show(len(names))
    kinds = _kinds(theme, options, kind, choose, more)
    parts = [kinds]
    if kind in UNCOUNTED:
        note = words(theme, "small", drinks.ALCOHOL_NOTE, theme.colours.ink2)
        parts.append(note)
    parts += [_cups(log, theme, cups, kind), OtherAmount(log, theme, formats, kind)]
    return ft.Column(parts, spacing=16)


def _kinds(
    theme: Theme,
    options: Sequence[Choice],
    kind: str,
    choose: Choose,
    more: Callable[..., None] | None,
) -> ft.Control:
    """Return the chips of the kinds; *more* shows those that are hidden yet."""
    parts = chips(theme, options, kind, choose)
    if more:
        parts.append(icon_button(theme, "chevd", "More drinks", more, round_=True))
    row = ft.Row(parts, spacing=8, run_spacing=8, wrap=True)
    return group(row, kind, choose, "Kind of drink")


def _cups(log: Log, theme: Theme, cups: tuple[Cup, ...], kind: str) -> ft.Control:
    """Return the four cups, two in a row, or one from larger text on."""
    tiles = [
        pill(
            theme,
            cup.label,
            call(log, cup.ml, kind),
            icon=cup.icon,
            height=60,
            radius=TILE,
            expand=True,
        )
        for cup in cups
    ]
    each = 1 if theme.percent > 100 else 2
    rows = [tiles[at : at + each] for at in range(0, len(tiles), each)]
    return ft.Column([ft.Row(list(row), spacing=12) for row in rows], spacing=12)


@view
def OtherAmount(log: Log, theme: Theme, formats: Formats, kind: str) -> ft.Control:
    """Draw the field for an amount of one's own; a wrong one gets a sentence."""
    typed = ft.use_ref("")  # a state would draw the page at every key
    wrong, say = ft.use_state("")
    round_, renew = ft.use_state(0)

    async def add(_event: object) -> None:
        try:
            ml = formats.read_ml(typed.current or "")
        except Refused as refusal:
            say(refusal.sentence)
            return
        typed.current = ""
        say("")
        renew(round_ + 1)
        await log(ml, kind)

    def keep(event: ft.Event[ft.TextField]) -> None:
        typed.current = event.control.value

    typed_now, key = typed.current or "", f"amount-{round_}"
    box = field(
        theme,
        "Other amount",
        typed_now,
        keep,
        add,
        key=key,
        wrong=wrong,
        suffix=formats.word,
    )
    return _beside(
        theme, box, pill(theme, "Add", add, look="outline", height=56), wrong
    )


def _beside(
    theme: Theme, box: ft.Control, button: ft.Control, wrong: str
) -> ft.Control:
    """Return *box* and *button* in a row, and the sentence *wrong* under them."""
    row = ft.Row([box, button], spacing=12)
    if not wrong:
        return row
    sentence = words(theme, "small", wrong, theme.colours.coraltext)
    return ft.Column([row, ft.Semantics(live_region=True, content=sentence)], spacing=8)
