"""The button that hands the plan to the calendar of the phone."""

import flet as ft

from app.state import App
from views.guard import view
from views.handing import HandingButton
from views.kit.buttons import pill
from views.kit.text import words
from views.theme import Theme

READY = (
    "No web app can ring on a locked phone; your calendar can. Check that it rings: "
    "some drop the alarms of a file."
)


@view
def CalendarPart(app: App, theme: Theme) -> ft.Control:
    """Draw the button for the plan that is shown, once it is wanted.

    Making the file takes half a second on a phone: the plan must not wait for it.
    """
    wanted, want = ft.use_state(False)
    if not app.offers_calendar:
        return ft.Container()
    if not wanted:
        ask = pill(theme, "Plan in your calendar", lambda _: want(True), icon="cal")
        return ft.Row([ask])
    return HandingButton(app, theme, app.calendar_purpose, "Export calendar", READY)


REMOVED = "Open the file with your calendar: it takes the events of this trip out."


@view
def RemovalPart(app: App, theme: Theme) -> ft.Control:
    """Draw the button that takes a cancelled trip out of the calendar again."""
    purpose = app.removal_purpose
    if not purpose:
        return ft.Container()
    return HandingButton(app, theme, purpose, "Remove from calendar", REMOVED)


DELETED_OUT = "Open the file with your calendar: it takes those events out."
DELETED = "A trip that you deleted is still in your calendar."


@view
def DeletedPart(app: App, theme: Theme) -> ft.Control:
    """Draw the button that takes deleted trips out of the calendar again."""
    purpose = app.deleted_purpose
    if not purpose:
        return ft.Container()
    button = HandingButton(app, theme, purpose, "Remove from calendar", DELETED_OUT)
    return ft.Column([words(theme, "row", DELETED), button], spacing=8)
