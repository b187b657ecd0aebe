"""A trip that is over: planned against done."""

import flet as ft

from app.state import App
from domain.trips import summary
from domain.trips.summary import Part
from views.guard import view
from views.kit.panels import panel
from views.kit.text import heading, told, words
from views.theme import Theme
from views.travel.strip import TUBE


@view
def SummaryView(app: App, theme: Theme, trip_id: str) -> ft.Control:
    """Read what was done when it is opened, and draw it."""

    async def look() -> None:
        await app.look_back_at(trip_id)

    ft.use_effect(look, [trip_id])
    found = app.trip_summary
    head = heading(theme, summary.TITLE)
    c = theme.colours
    if found is None or found.trip != trip_id:
        return panel(theme, head, words(theme, "row", summary.WAITS, c.ink2))
    rest = [line for line in (found.sets, found.rest, found.drunk) if line]
    return panel(
        theme,
        head,
        *(_part(theme, one) for one in found.parts),
        *(words(theme, "small", line, c.ink2) for line in rest),
        spacing=12,
    )


def _part(theme: Theme, one: Part) -> ft.Control:
    """Return one kind as a vein, filled as far as it was done."""
    c = theme.colours
    number = words(theme, "row_strong", f"{one.done} of {one.planned}")
    top = ft.Row(
        [ft.Container(words(theme, "row", one.name), expand=True), number], spacing=12
    )
    left = one.planned - one.done
    tube = [
        ft.Container(expand=part, bgcolor=colour, height=TUBE, border_radius=TUBE / 2)
        for part, colour in ((one.done, c.vein), (left, c.veinmid))
        if part > 0
    ]
    return told(one.told, ft.Column([top, ft.Row(list(tube), spacing=2)], spacing=6))
