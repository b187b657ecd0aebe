"""The way in: the app, or the page that says why it is not open here."""

import flet as ft

from app.gate import Gate
from views import theme as look
from views.dress import dress
from views.guard import view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.text import heading, words
from views.shell import Shell
from views.theme import DOCKED, FACE_MARGIN, Theme


@view
def Root(gate: Gate) -> list[ft.View] | ft.Control:
    """Draw the app while it is open here."""
    return Shell(gate.app) if gate.app else Shut(gate)


@view
def Shut(gate: Gate) -> list[ft.View]:
    """Draw why the app is not open here, and the way to open it."""
    page = ft.context.page
    dark = page.platform_brightness == ft.Brightness.DARK
    theme = look.pick("system", 100, system_dark=dark, still=False)
    ft.use_effect(lambda: dress(page, theme), [theme])
    parts = [
        heading(theme, "Second Heart", "title", level=1),
        words(theme, "body", gate.sentence),
        ft.Container(height=8),
        _way_in(gate, theme),
    ]
    content = ft.Column(parts, spacing=12, alignment=ft.MainAxisAlignment.END)
    return [
        ft.View(
            route="/",
            controls=[ft.SafeArea(content, expand=True)],
            padding=FACE_MARGIN,
            bgcolor=theme.colours.bg,
        )
    ]


def _way_in(gate: Gate, theme: Theme) -> ft.Control:
    """Return `Use it here` where another tab can be asked, else `Try again`."""
    ask = gate.can_ask
    return pill(
        theme,
        "Use it here" if ask else "Try again",
        call(gate.use_it_here if ask else gate.try_again),
        look="main",
        height=DOCKED,
        disabled=gate.busy,
    )
