"""An open alert over every page of Travel: being seen comes before a trip."""

import flet as ft

from app.state import App
from domain.trips.risk_words import FIRST_SEEN
from views.check.alert import AlertView
from views.check.emergency import alert_of
from views.kit.page import inset
from views.kit.text import words
from views.theme import Theme


def before_all(app: App, theme: Theme) -> list[ft.Control]:
    """Return the open alert and what it means for a trip (FACTS 3, T0), or nothing.

    Whoever is on the way already, or was seen, is not told to stay.
    """
    alert = alert_of(app)
    if not alert:
        return []
    card = AlertView(app, theme, alert)
    if app.travels or not getattr(alert, "seen", True):
        return [card]
    return [card, inset(words(theme, "row_strong", FIRST_SEEN))]
