"""An open alert over every page of Travel: being seen comes before a trip."""

import flet as ft

from app.state import App
from domain.trips.risk_words import first_seen
from views.check.alert import AlertView
from views.check.emergency import alert_of
from views.kit.page import inset
from views.kit.text import words
from views.theme import Theme


def before_all(app: App, theme: Theme) -> list[ft.Control]:
    """Return the open alert and what it means for a trip, or nothing."""
    alert = alert_of(app)
    if not alert:
        return []
    card = AlertView(app, theme, alert)
    told = first_seen(alert, travels=app.travels)
    return [card, *([inset(words(theme, "row_strong", told))] if told else [])]
