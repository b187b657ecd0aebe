"""The look in the words of the client: fonts and the Material theme."""

from typing import Final

import flet as ft

from views.theme import Theme, text_style

FONTS: Final = {
    **{f"SH {w}": f"fonts/HankenGrotesk-{w}.ttf" for w in (400, 500, 600, 700)},
    "SH Icons": "fonts/SecondHeartIcons.ttf",
}
"""A family a weight: asking one family for another weight gives a fake bold."""

_NONE = ft.PageTransitionTheme.NONE
AT_ONCE: Final = ft.PageTransitionsTheme(_NONE, _NONE, _NONE, _NONE, _NONE)
"""Nothing slides from page to page, on any system."""


def dress(page: ft.Page, theme: Theme) -> None:
    """Give the client's own widgets the colours and the type of *theme*.

    Call it again when the theme changes: a page property goes out by itself.
    """
    if not page.pyodide:  # the site has them registered before the first frame
        page.fonts = FONTS
    page.theme = page.dark_theme = material(theme)
    page.theme_mode = ft.ThemeMode.DARK if theme.dark else ft.ThemeMode.LIGHT
    page.bgcolor = theme.colours.bg


def material(theme: Theme) -> ft.Theme:
    """Return *theme* in the words of Material."""
    c = theme.colours
    return ft.Theme(
        font_family="SH 400",
        visual_density=ft.VisualDensity.STANDARD,
        page_transitions=AT_ONCE,
        navigation_bar_theme=ft.NavigationBarTheme(
            label_text_style={
                ft.ControlState.SELECTED: text_style(theme, "nav_on", c.vein),
                ft.ControlState.DEFAULT: text_style(theme, "nav", c.ink2),
            }
        ),
        scaffold_bgcolor=c.bg,
        color_scheme=ft.ColorScheme(
            primary=c.vein,
            on_primary=c.onvein,
            primary_container=c.veintint,
            on_primary_container=c.veinink,
            secondary=c.vein,
            on_secondary=c.onvein,
            secondary_container=c.veintint,
            on_secondary_container=c.veinink,
            tertiary=c.beat,
            on_tertiary=c.onbeat,
            error=c.coraltext,
            on_error=c.bg,
            surface=c.bg,
            on_surface=c.ink,
            on_surface_variant=c.ink2,
            surface_container=c.panel,
            surface_container_high=c.panel,
            surface_container_highest=c.sunk,
            surface_container_low=c.panel,
            surface_tint=c.bg,
            outline=c.line2,
            outline_variant=c.line,
            inverse_surface=c.snack,
            on_inverse_surface=c.onsnack,
            inverse_primary=c.snackact,
        ),
    )
