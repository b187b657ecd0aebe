"""One leg of the form: two places, two times, and the time that passes between."""

from dataclasses import dataclass
from functools import partial

import flet as ft

from app.state import App
from domain.trips.draft import LegDraft
from domain.trips.form import TripForm
from domain.trips.form_page import EndFace, LegFace
from views.kit.buttons import icon_button, named, one, pill, style
from views.kit.calls import call
from views.kit.choices import Choice, chips, group
from views.kit.signs import sign
from views.kit.text import words
from views.theme import TILE, Theme
from views.travel.search import PlaceField
from views.travel.typing import TimeField


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a leg in the form."""

    place: str
    """The field of the draft that holds its place."""
    time: str
    label: str
    at: str
    suffix: str
    """Tells the fields of several legs apart."""


def leg(app: App, theme: Theme, number: int, face: LegFace) -> ft.Control:
    """Return the fields of leg *number*."""
    c, form = theme.colours, app.trip_form or TripForm()
    draft = form.legs[number]
    more = "" if not number else f", leg {number + 1}"
    origin = Side("origin", "departs", f"From{more}", f"Departs{more}", more)
    target = Side("target", "arrives", f"To{more}", f"Arrives{more}", more)
    parts = [
        *_waits(theme, number, face.wait),
        *_end(app, theme, number, face.origin, origin),
        *_end(app, theme, number, face.target, target),
    ]
    if face.lasts:
        chev = sign(theme, "chevd", color=c.vein)
        lasts = words(theme, "row_strong", f"{face.lasts} on the way")
        text = ft.Container(lasts, expand=True)
        parts.append(ft.Row([chev, text], spacing=12, key=f"lasts{number}"))
    if face.fault:
        warn = sign(theme, "warn", color=c.coraltext)
        text = ft.Container(words(theme, "row", face.fault, c.coraltext), expand=True)
        parts.append(ft.Row([warn, text], spacing=12, key=f"fault{number}"))
    parts.append(_switch(app, theme, number, draft, more))
    return ft.Column(parts, spacing=12, key=f"leg{number}")


def _waits(theme: Theme, number: int, wait: str) -> list[ft.Control]:
    """Return how long one changes before this leg, once both times are known."""
    if not wait:
        return []
    icon = sign(theme, "clock", color=theme.colours.vein)
    text = ft.Container(words(theme, "row_strong", f"Change: {wait}"), expand=True)
    return [ft.Row([icon, text], spacing=12, key=f"wait{number}")]


def _switch(
    app: App, theme: Theme, number: int, draft: LegDraft, more: str
) -> ft.Control:
    label = "I know when it arrives" if draft.by_length else "I only know how long"
    change = call(partial(app.enter_leg, number, by_length=not draft.by_length))
    button = pill(theme, label, change, look="plain", name=f"{label}{more}")
    return ft.Row([button], wrap=True, key=f"switch{number}")


def _end(
    app: App, theme: Theme, number: int, face: EndFace, side: Side
) -> list[ft.Control]:
    form = app.trip_form or TripForm()
    draft = form.legs[number]
    if not face.code:
        kind = number, side.place, side.label
        zone = app.now.zone
        return [PlaceField(app.enter_leg, theme, kind, form.mode, zone, key=side.label)]
    parts: list[ft.Control] = [_chosen(app, theme, number, face, side)]
    if side.time == "arrives" and draft.by_length:
        long = f"How long{side.suffix}"
        parts.append(_field(app, theme, number, "lasts", long))
        if face.when:
            parts.append(words(theme, "small", f"Arrives {face.when}"))
        return parts
    parts.append(_field(app, theme, number, side.time, side.at))
    if not face.when:
        such = words(theme, "small", app.trip_form_page.such, theme.colours.ink2)
        parts.append(ft.Row([such], key=f"{side.at} such"))
    if face.when:
        parts.append(_day(app, theme, number, face, side))
    if face.twice:
        parts.append(_which(app, theme, number, draft, face, side))
    return parts


def _chosen(
    app: App, theme: Theme, number: int, face: EndFace, side: Side
) -> ft.Control:
    """Return the place that was chosen; a tap chooses another."""
    c = theme.colours
    token = "code" if len(face.code) == 3 else "heading"
    both = ft.Column(
        [words(theme, token, face.code), words(theme, "small", face.name, c.ink2)],
        spacing=0,
        tight=True,
        expand=True,
    )
    row = ft.Row([both, sign(theme, "chevd", color=c.ink3)], spacing=12)
    button = ft.Button(
        content=named(f"{side.label}: {face.code}, {face.name}. Change", row),
        on_click=call(partial(app.enter_leg, number, **{side.place: None})),
        elevation=0,
        style=style(c.bg, c.ink, None, TILE, pad=0, tall=4),
    )
    return ft.Row([one(button, expand=True)], key=f"{side.label} chosen")


def _field(app: App, theme: Theme, number: int, name: str, label: str) -> ft.Control:
    """Return the field *name*; a day that was stepped gives a fresh one."""
    leg_ = (app.trip_form or TripForm()).legs[number]
    key = f"{name}{number}{leg_.departs_on}{leg_.arrives_on}"
    return TimeField((app,), theme, number, name, label, key=key)


def _day(app: App, theme: Theme, number: int, face: EndFace, side: Side) -> ft.Control:
    """Return the day of a time, between the day before and the day after."""
    vein = theme.colours.vein
    steps = [
        icon_button(
            theme,
            icon,
            f"{side.at}, a day {word}",
            call(app.step_day, number, side.time, days),
            vein,
            round_=True,
        )
        for icon, word, days in (("minus", "earlier", -1), ("add", "later", 1))
    ]
    text = ft.Container(words(theme, "row", face.when), expand=True)
    return ft.Row([text, *steps], spacing=12, key=f"{side.at} day")


def _which(  # noqa: PLR0913, PLR0917  # a question about one end
    app: App, theme: Theme, number: int, draft: LegDraft, face: EndFace, side: Side
) -> ft.Control:
    """Return the question which of two equal times is meant."""

    async def choose(value: str) -> None:
        kept = draft.second - {side.time}
        chosen = kept | {side.time} if value == "second" else kept
        await app.enter_leg(number, second=chosen)

    options = (Choice("first", "The first one"), Choice("second", "The second one"))
    value = "second" if face.second else "first"
    name = f"{side.at}: the clocks go back, this time comes twice"
    row = ft.Row(chips(theme, options, value, choose), spacing=8, wrap=True)
    return ft.Column([words(theme, "small", name), group(row, value, choose, name)])
