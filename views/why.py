"""Where the goals and the routines come from, with evidence and sources."""

import flet as ft

from app.state import App
from domain import goal_why, routine_why
from views.guard import view
from views.layout import Room
from views.learn.facts import facts
from views.routes import Go
from views.theme import Theme


@view
def GoalsWhyView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw why each goal of the app is one."""
    return facts(theme, room, go, goal_why.page())


@view
def RoutinesWhyView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw when each routine is for, and what it follows."""
    return facts(theme, room, go, routine_why.page())
