"""Which colour of text stands on which colour of the page, by their names."""

from collections.abc import Iterator

import flet as ft

from tests.views.tree import children
from views.palette import COLOURS, THEMES, Colours

Pair = tuple[str, str]

NAMES = tuple(Colours.__dataclass_fields__)
NAMED = Colours(**{name: f"#0000{at:02X}" for at, name in enumerate(NAMES)})
"""A palette in which every colour differs, so that it tells its name."""
_NAME = {getattr(NAMED, name): name for name in NAMES}
SIGNS = "SH Icons"


def pairs(view: ft.View) -> set[Pair]:
    """Return text and ground of everything that is read on *view*, drawn in NAMED."""
    return {*_pairs(view, _name(view.bgcolor) or "bg", set())}


def shades(name: str) -> tuple[str, ...]:
    """Return the colour *name* of each theme; one that is fixed is itself."""
    if name.startswith("#"):
        return (name,) * len(THEMES)
    return tuple(getattr(COLOURS[theme], name) for theme in THEMES)


def _pairs(control: ft.BaseControl, ground: str, seen: set[int]) -> Iterator[Pair]:
    if id(control) in seen or getattr(control, "disabled", None):
        return
    seen.add(id(control))
    if isinstance(control, ft.Text):
        styles = [control.style, *(span.style for span in control.spans or [])]
        for style in styles:
            if style and style.color and style.font_family != SIGNS:
                yield _name(style.color), ground
        return
    style = getattr(control, "style", None)
    own = getattr(control, "bgcolor", None) or getattr(style, "bgcolor", None)
    ground = _name(own) or ground
    for child in children(control, hidden=True):
        yield from _pairs(child, ground, seen)


def _name(colour: object) -> str:
    """Return the name of *colour*, itself if it has none, "" if one sees through."""
    if not isinstance(colour, str) or not colour.startswith("#"):
        return ""
    return _NAME.get(colour, colour)
