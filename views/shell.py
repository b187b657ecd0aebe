"""The shell: which page is shown, in which look, with which tabs."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.state import App
from domain.keys import leads_to
from views import theme as look
from views.backup.copies import CopiesView
from views.backup.erase import EraseView
from views.backup.importing import ImportView
from views.check.diary import DiaryView
from views.check.earlier import EarlierView
from views.check.home import CheckView
from views.check.number import NumberView
from views.check.report import ReportView
from views.check.tape import TapeView
from views.cover import TITLE as COVERED
from views.dress import dress
from views.entry import EntryView
from views.fluid import FluidView
from views.goals import GoalsView
from views.goals_own import NumberView as GoalNumberView
from views.goals_own import OwnGoalView, SocksView
from views.guard import broken_page, view_or
from views.help import HelpView
from views.history import HistoryView
from views.kit import tabs
from views.kit.banner import banner
from views.kit.docked import clear_of_foot
from views.kit.notice import NoticeBar
from views.layout import Room
from views.learn.cards import CardsView
from views.learn.facts import (
    ClaimsView,
    LifeView,
    LimitedView,
    OlderView,
    SourcesView,
)
from views.learn.home import LearnView
from views.move.adding import AddMoveView
from views.move.break_bar import bars
from views.move.breaks import BreaksView
from views.move.care import CareView
from views.move.detail import MoveDetailView
from views.move.editor import EditorView
from views.move.heel import HeelView
from views.move.home import MoveView
from views.moved import MovedView
from views.onboarding import OnboardingView
from views.over import over
from views.player.pulse import PageLight
from views.routes import Go, trail, under
from views.selftest import SelfTestView
from views.settings import SettingsView
from views.theme import Theme
from views.today import TodayView
from views.travel.form import FormView
from views.travel.home import TravelView
from views.travel.plan import PlanView
from views.travel.ready import ReadyView
from views.travel.risk import RiskView
from views.travel.socks import TravelSocksView
from views.water import WaterView
from views.water_choices import WaterChoicesView
from views.water_form import DrinkView
from views.why import GoalsWhyView, RoutinesWhyView

NAME = "Second Heart"
FORM = "/travel/new"
"""The page whose button stays at its foot."""

Draw = Callable[..., ft.Control]
"""A page: `(app, theme, room, go, key=...)`."""


@dataclass(frozen=True, slots=True)
class Place(tabs.Tab):
    """A tab and the page it shows."""

    draw: Draw


TABS = (
    Place("/", "Today", "today", TodayView),
    Place("/move", "Move", "move", MoveView),
    Place("/travel", "Travel", "travel", TravelView),
    Place("/water", "Water", "water", WaterView),
    Place("/check", "Check", "check", CheckView),
)
"""Another tab joins with one line here."""

PAGES: dict[str, Draw] = {
    **{tab.route: tab.draw for tab in TABS},
    "/move/one": MoveDetailView,
    "/move/breaks": BreaksView,
    "/move/care": CareView,
    "/move/heel": HeelView,
    "/move/why": RoutinesWhyView,
    "/move/own": EditorView,
    "/move/own/add": AddMoveView,
    FORM: FormView,
    "/travel/plan": PlanView,
    "/travel/plan/ready": ReadyView,
    "/travel/ready": ReadyView,
    "/travel/plan/risk": RiskView,
    "/travel/plan/risk/socks": TravelSocksView,
    "/travel/new/socks": TravelSocksView,
    "/settings": SettingsView,
    "/settings/fluid": FluidView,
    "/settings/goals": GoalsView,
    "/settings/breaks": BreaksView,
    "/settings/drinks": WaterChoicesView,
    "/settings/number": NumberView,
    "/settings/import": ImportView,
    "/settings/copies": CopiesView,
    "/settings/erase": EraseView,
    "/settings/test": SelfTestView,
    "/settings/help": HelpView,
    "/settings/sources": SourcesView,
    "/fluid": FluidView,
    "/moved": MovedView,
    "/water/drink": DrinkView,
    "/water/choices": WaterChoicesView,
    "/history": HistoryView,
    "/history/drink": DrinkView,
    "/history/entry": EntryView,
    "/history/moved": MovedView,
    "/welcome": OnboardingView,
    "/goals": GoalsView,
    "/goals/own": OwnGoalView,
    "/goals/why": GoalsWhyView,
    "/number": GoalNumberView,
    "/goals/socks": SocksView,
    "/learn": LearnView,
    "/learn/pump": CardsView,
    "/learn/claims": ClaimsView,
    "/learn/life": LifeView,
    "/learn/limited": LimitedView,
    "/learn/older": OlderView,
    "/learn/sources": SourcesView,
    "/check/diary": DiaryView,
    "/check/tape": TapeView,
    "/check/number": NumberView,
    "/check/report": ReportView,
    "/check/earlier": EarlierView,
}
"""Every page by its route; a page under another lies on top of it."""

ROUTES = tuple(tab.route for tab in TABS)
FAR_BACK = ("/check", "/move/heel")
"""Pages from here on look back as far as there is anything."""


@view_or(broken_page)
def Shell(app: App) -> list[ft.View] | ft.Control:
    """Draw the page of the route, and follow route, size and look of the phone."""
    page = ft.context.page
    shown, room, dark = _follow(page)
    kept = app.settings
    still = app.still or kept.motion == "less"
    theme = look.pick(kept.theme, kept.text_size, system_dark=dark, still=still)
    ft.use_effect(lambda: dress(page, theme), [theme])
    ft.use_effect(lambda: _call(page, covered=kept.cover), [kept.cover])
    ft.use_effect(lambda: _lead(page, app), [app.leads_to])
    far = shown[-1].startswith(FAR_BACK)
    ft.use_effect(lambda: app.look_further() if far else None, [far])
    taken = over(app, theme, room, Go(page.navigate, "/"), shown[-1])
    if taken:
        return [taken]
    return Pages((app,), theme, room, shown, page.navigate)


@ft.memo
@view_or(broken_page)
def Pages(
    held: tuple[App],
    theme: Theme,
    room: Room,
    shown: tuple[str, ...],
    navigate: Callable[[str], object],
) -> list[ft.View]:
    """Draw the pages that lie on each other, with what surrounds them.

    The app is *held* in a tuple so that only what is inside follows it.
    """
    below = (shown[0], *shown)
    return [
        _frame(held[0], theme, room, route, Go(navigate, lower))
        for route, lower in zip(shown, below, strict=False)
    ]


def _follow(page: ft.Page) -> tuple[tuple[str, ...], Room, bool]:
    """Return the pages to show, the room, and whether the phone is dark (a hook)."""
    # An app that was killed on a page starts on a tab.
    start = page.route if page.route in ROUTES else "/"
    first: tuple[str, ...] = (start,)
    shown, show = ft.use_state(first)
    room, resize = ft.use_state(Room(page.width or 390, page.height or 844))
    dark, set_dark = ft.use_state(page.platform_brightness == ft.Brightness.DARK)

    def listen() -> None:
        page.on_route_change = lambda event: show(
            lambda before: trail(event.route, before[0], ROUTES, PAGES)
        )
        page.on_view_pop = lambda event: page.navigate(under(event.route))
        page.on_keyboard_event = lambda event: _press(page, event)
        page.on_resize = lambda event: resize(Room(event.width, event.height))
        page.on_platform_brightness_change = lambda _: set_dark(
            page.platform_brightness == ft.Brightness.DARK
        )
        if page.route != start:
            page.navigate(start)

    ft.use_effect(listen, [])
    return shown, room, dark


def _call(page: ft.Page, *, covered: bool) -> None:
    """Give the window its name, one that tells nothing while entries are covered."""
    page.title = COVERED if covered else NAME


def _lead(page: ft.Page, app: App) -> None:
    """Open the page that a tap on a notification has asked for."""
    if app.leads_to:
        page.navigate(app.leads_to)
        app.arrive()


def _press(page: ft.Page, event: ft.KeyboardEvent) -> None:
    """Go where the key of *event* leads, if it leads anywhere."""
    here = page.route
    below = under(here)
    to = leads_to(event.key, alt=event.alt, route=here, below=below, tabs=ROUTES)
    if to:
        page.navigate(to)


def _frame(app: App, theme: Theme, room: Room, route: str, go: Go) -> ft.View:
    """Return the page of *route* with what surrounds it.

    The tabs share one view: from tab to tab nothing slides.
    """
    is_tab = route in ROUTES
    bar = NoticeBar(app, theme)
    notice = ft.Container(bar, left=0, right=0, bottom=0)
    if route == FORM:  # the sentence says what to mend before the button is hit again
        notice = clear_of_foot(theme, room, bar)
    # Drawn with the shell only if its room or look changes; else on its own.
    drawn = ft.memo(PAGES[route])(app, theme, room, go, key=route)
    light = PageLight(app, theme, room)
    layers: list[ft.Control] = [ft.Container(drawn, expand=True), light, notice]
    page = ft.Stack(layers, expand=True)
    due = bars(app, theme, room, route, go)
    inner: ft.Control = ft.Column([page, *due], spacing=0, expand=True)
    if room.rail:
        side = tabs.rail(theme, TABS, route, go, low=room.low)
        inner = ft.Row([side, inner], spacing=0, expand=True)
    inner = ft.Column([*banner(app, theme, room), inner], spacing=0, expand=True)
    below = is_tab and not room.rail
    return ft.View(
        route="/" if is_tab else route,
        controls=[ft.SafeArea(inner, expand=True)],
        padding=0,
        bgcolor=theme.colours.bg,
        bottom_appbar=tabs.bar(theme, TABS, route, go) if below else None,
    )
