"""Pages of statements, each with its evidence and its limit."""

import flet as ft

from app.state import App
from domain.learn.claims import CLAIMS
from domain.learn.life import LIFE, LIMITED, OLDER
from domain.learn.page import Fact, Page, all_references, references
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.page import column, inset, middle, sub_header
from views.kit.panels import hairline
from views.kit.text import heading, words
from views.layout import Room
from views.learn.source import links
from views.routes import Go
from views.theme import Theme

CLAIMS_PAGE = Page(
    "What you may have read",
    "What articles say about the calf, and what stands when one looks it up.",
    CLAIMS,
)
VERDICTS = {
    "holds": "It holds.",
    "partly": "Partly right.",
    "does not hold": "It does not hold as said.",
    "left out": "Left out of this app.",
}


@view
def ClaimsView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the claims with what stands instead."""
    return facts(theme, room, go, CLAIMS_PAGE)


@view
def LifeView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw socks, shoes, food and the like."""
    return facts(theme, room, go, LIFE)


@view
def LimitedView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the page for people who move little."""
    return facts(theme, room, go, LIMITED)


@view
def OlderView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the page for older people."""
    return facts(theme, room, go, OLDER)


@view
def SourcesView(_app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw every reference."""
    found = all_references()
    said = f"{len(found)} references. They are kept here; a tap opens the page."
    parts = [words(theme, "body", said, theme.colours.ink2), *links(theme, found)]
    head = sub_header(theme, "Where it comes from", go)
    return middle(room, column([head], [inset(each) for each in parts]))


def facts(theme: Theme, room: Room, go: Go, page: Page) -> ft.Control:
    """Return the statements of *page*."""
    rows = [FactRow(theme, fact, key=fact.title) for fact in page.facts]
    parts = [words(theme, "body", page.text, theme.colours.ink2), *rows]
    head = sub_header(theme, page.title, go)
    return middle(room, column([head], [inset(each) for each in parts]))


@part
def FactRow(theme: Theme, fact: Fact) -> ft.Control:
    """Draw a statement; a tap shows where it comes from."""
    opened, open_ = ft.use_state(False)
    c = theme.colours
    parts: list[ft.Control] = [
        hairline(theme),
        heading(theme, fact.title, "row_strong"),
    ]
    if fact.verdict:
        parts.append(words(theme, "small", VERDICTS[fact.verdict], c.coraltext))
    parts.append(words(theme, "body", fact.text))
    if fact.limit:
        parts.append(words(theme, "small", fact.limit, c.ink2))
    parts.append(words(theme, "small", fact.checked, c.ink2))
    if fact.sources:
        label = "Hide sources" if opened else "Show sources"
        name = f"{label}: {fact.title}"
        parts.append(
            pill(theme, label, lambda _: open_(not opened), look="plain", name=name)
        )
    if opened:
        parts += links(theme, references(fact.sources))
    return ft.Column(parts, spacing=8)
