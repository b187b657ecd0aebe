"""Make typed text harmless before it goes into a file."""

import html
import re

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters, NUL among them; tab and line feed are kept."""

_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of text and can hide what it says."""

_LONE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which no file can hold."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""How a cell begins that a spreadsheet would run."""


def plain(text: str) -> str:
    """Return *text* without control, turning and broken characters."""
    return _LONE.sub("", _TURNING.sub("", _CONTROL.sub("", text)))


def for_html(text: str, longest: int = 600) -> str:
    """Return *text* for a page: escaped, and cut after *longest* characters."""
    cut = plain(text)
    more = "…" if len(cut) > longest else ""
    return html.escape(cut[:longest] + more)


def for_cell(text: str) -> str:
    """Return *text* as a quoted cell that no spreadsheet runs."""
    safe = plain(text)
    if safe.lstrip(" \u00a0\u3000").startswith(_FORMULA):
        safe = f"'{safe}"
    doubled = safe.replace('"', '""')
    return f'"{doubled}"'
