"""The field for a place: what is typed finds airports and towns at once."""

from collections.abc import Awaitable, Callable
from functools import partial

import flet as ft

from domain.trips.place import Place
from domain.trips.places import search, where
from views.guard import part
from views.kit.buttons import named, one, style
from views.kit.signs import sign
from views.kit.text import words
from views.theme import TILE, Theme
from views.travel.typing import TypeField

Choose = Callable[..., Awaitable[None]]
NOTHING = "Nothing found. Type a code such as LHR, or a city."


@part
def PlaceField(
    choose: Choose, theme: Theme, kind: tuple[int, str, str], mode: str, here: str
) -> ft.Control:
    """Draw the field and its hits; *kind* is the leg, its end and the name."""
    number, end, label = kind
    typed, keep = ft.use_state("")
    hits = search(typed, airports=mode == "plane", here=here)

    async def take(place: Place, _event: object) -> None:
        await choose(number, **{end: place})

    shown = ft.use_ref(hits)
    shown.current = hits

    async def first(_event: object) -> None:
        if shown.current:
            await choose(number, **{end: shown.current[0]})

    keeps, takes = ft.use_callback(keep, []), ft.use_callback(first, [])
    box = TypeField(keeps, takes, theme, label, key="box")
    rows = [_hit(theme, hit, partial(take, hit)) for hit in hits]
    if typed.strip() and not hits:
        rows = [words(theme, "small", NOTHING, theme.colours.ink2)]
    below = ft.Column(list(rows), spacing=4, tight=True, key="hits")
    return ft.Column([box, below], spacing=4, tight=True)


def _hit(
    theme: Theme, place: Place, on_click: Callable[..., Awaitable[None]]
) -> ft.Control:
    c = theme.colours
    title = f"{place.code}  {place.name}" if place.code else place.name
    both = ft.Column(
        [
            words(theme, "row_strong", title),
            words(theme, "small", where(place), c.ink2),
        ],
        spacing=0,
        tight=True,
        expand=True,
    )
    face = ft.Row(
        [sign(theme, "travel" if place.code else "globe", color=c.vein), both],
        spacing=12,
    )
    button = ft.Button(
        content=named(f"{place.code} {place.name}, {where(place)}".strip(), face),
        on_click=on_click,
        elevation=0,
        style=style(c.veintint, c.veinink, None, TILE, pad=14, tall=8),
    )
    return ft.Row(
        [one(button, expand=True)], key=f"{place.code}{place.name}{place.zone}"
    )
