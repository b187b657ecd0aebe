"""Text in the styles of the theme."""

import flet as ft

from views.theme import Theme, text_style


def words(
    theme: Theme,
    token: str,
    text: str,
    color: str | None = None,
    align: ft.TextAlign = ft.TextAlign.START,
) -> ft.Text:
    """Return *text* in style *token*; ink if no colour is given.

    Larger text breaks between facts, and a line must not end with a dot that
    parts them: there a comma does.
    """
    if theme.percent > 100:
        text = text.replace(" · ", ", ")
    return ft.Text(
        text, style=text_style(theme, token, color), text_align=align, no_wrap=False
    )


def heading(
    theme: Theme, text: str, token: str = "heading", level: int = 2
) -> ft.Control:
    """Return a headline that a screen reader can jump to."""
    return ft.Semantics(heading_level=level, content=words(theme, token, text))


def spans(theme: Theme, *parts: tuple[str, str, str | None]) -> ft.Text:
    """Return one text of several *parts*: style token, text, colour.

    It is read as one text, however different its parts look.
    """
    return ft.Text(
        spans=[
            ft.TextSpan(text, style=text_style(theme, token, color))
            for token, text, color in parts
        ]
    )


def hidden(content: ft.Control) -> ft.Control:
    """Return *content* unseen by the screen reader: what it shows is said elsewhere."""
    return ft.Semantics(exclude_semantics=True, content=content)


def told(text: str, content: ft.Control, *, expand: bool = False) -> ft.Control:
    """Return *content*, read as the one text *text*."""
    return ft.Semantics(
        label=text, exclude_semantics=True, content=content, expand=expand or None
    )
