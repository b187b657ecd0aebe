"""The tree of controls, read as a screen reader reads it."""

from collections.abc import Iterator
from typing import Any

import flet as ft
from flet.components.component import Component


def heard(control: ft.BaseControl) -> str:
    """Return the text that *control* has for a screen reader."""
    if isinstance(control, ft.Semantics) and control.exclude_semantics:
        return control.label or ""
    return read(control)


def read(control: ft.BaseControl) -> str:
    """Return the text that *control* shows."""
    if isinstance(control, ft.Text):
        return (control.value or "") + "".join(
            s.text or "" for s in control.spans or []
        )
    return ""


def name(control: ft.BaseControl) -> str:
    """Return the accessible name of *control*: its label, or the texts on it."""
    for attribute in ("label", "tooltip"):
        found = getattr(control, attribute, None)
        if isinstance(found, str) and found:
            return found
        if isinstance(found, ft.BaseControl):
            return name(found)
    if isinstance(control, ft.Semantics) and control.exclude_semantics:
        return ""
    own = read(control)
    inner = [name(child) for child in children(control)]
    return " ".join(part for part in (own, *inner) if part)


def children(control: ft.BaseControl, *, hidden: bool = False) -> list[ft.BaseControl]:
    """Return what stands on *control*, components opened.

    What a screen reader does not reach is left out, unless *hidden*.
    """
    if isinstance(control, Component):
        return listed(control._b)
    excluded = isinstance(control, ft.Semantics) and control.exclude_semantics
    if excluded and not hidden:
        return []
    found: list[ft.BaseControl] = []
    for attribute in (
        "controls",
        "content",
        "navigation_bar",
        "bottom_appbar",
        "destinations",
        "icon",
        "selected_icon",
        "leading",
        "title",
        "actions",
    ):
        found += listed(getattr(control, attribute, None))
    return found


def views(root: ft.BaseControl) -> list[ft.View]:
    """Return the views that *root* consists of, components opened."""
    if isinstance(root, ft.View):
        return [root]
    return [view for one in children(root) for view in views(one)]


def listed(value: Any) -> list[ft.BaseControl]:
    """Return the controls that *value* is or holds."""
    if isinstance(value, ft.BaseControl):
        return [value]
    if isinstance(value, list | tuple):
        return [one for one in value if isinstance(one, ft.BaseControl)]
    return []


def inside(control: ft.BaseControl) -> Iterator[ft.BaseControl]:
    """Yield *control* and everything on it, from top to bottom."""
    yield from walk(control, set())


def walk(
    control: ft.BaseControl, seen: set[int], *, hidden: bool = False
) -> Iterator[ft.BaseControl]:
    """Yield *control* and all on it that is not in *seen*; `children` has the rest."""
    if id(control) in seen:
        return
    seen.add(id(control))
    yield control
    for child in children(control, hidden=hidden):
        yield from walk(child, seen, hidden=hidden)
