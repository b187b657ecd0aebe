"""Which letters the app's own fonts can draw; the others show as boxes.

The fonts lie with the app, because the phone's own cannot be reached and nothing
is fetched from a network: Latin, Vietnamese too, Greek and Cyrillic.
"""

from typing import Final

DRAWN: Final = (
    (0x20, 0x7E),
    (0xA0, 0x17E),
    (0x1A0, 0x1A1),
    (0x1AF, 0x1B0),
    (0x218, 0x21B),
    (0x2C6, 0x2C6),
    (0x2DA, 0x2DA),
    (0x2DC, 0x2DC),
    (0x300, 0x304),
    (0x306, 0x30C),
    (0x323, 0x323),
    (0x384, 0x38A),
    (0x38C, 0x38C),
    (0x38E, 0x3A1),
    (0x3A3, 0x3CE),
    (0x400, 0x486),
    (0x48A, 0x513),
    (0x1E80, 0x1E85),
    (0x1E9E, 0x1E9E),
    (0x1EA0, 0x1EF9),
    (0x2013, 0x2015),
    (0x2018, 0x201A),
    (0x201C, 0x201E),
    (0x2020, 0x2022),
    (0x2026, 0x2026),
    (0x2030, 0x2030),
    (0x2039, 0x203A),
    (0x20AC, 0x20AC),
    (0x2122, 0x2122),
)
"""The first and last of each range of letters and signs."""

BOXES: Final = (
    "Boxes are letters that this app has no font for. What you typed is kept as it is."
)


def is_legible(text: str) -> bool:
    """Say whether every letter of *text* can be drawn, or needs no drawing."""
    return all(
        not one.isprintable() or any(first <= ord(one) <= last for first, last in DRAWN)
        for one in text
    )


def said(sentence: str, typed: str = "") -> str:
    """Return *sentence*, and what the boxes are where it or *typed* shows any."""
    if is_legible(sentence) and is_legible(typed):
        return sentence
    return f"{sentence.rstrip('.')}. {BOXES}"
