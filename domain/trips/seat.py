"""Where one sits: the side, and the number on the ticket."""

import re
from typing import Final

from domain.faults import Refused

SIDES: Final = ("", "window", "middle", "aisle")
NO_SEAT: Final = "Type a seat such as 34K, or leave the field empty."

_NUMBER = re.compile(r"[0-9]{1,3}[A-Z]?")


def write(side: str, number: str) -> str:
    """Return the text that keeps both: "window 34K"."""
    return " ".join(part for part in (side, number) if part)


def read(text: str) -> tuple[str, str]:
    """Return side and number of *text*; raise ValueError for anything else."""
    side, _, number = text.rpartition(" ")
    if text in SIDES:
        side, number = text, ""
    if side not in SIDES or (number and not _NUMBER.fullmatch(number)):
        raise ValueError("a seat that there is not")
    if write(side, number) != text:
        raise ValueError("a seat that is not written plainly")
    return side, number


def typed(text: str) -> str:
    """Return the number that was typed, "34 k" as "34K"; raise Refused."""
    number = "".join(text.split()).upper()
    if number and not _NUMBER.fullmatch(number):
        raise Refused(NO_SEAT)
    return number


def words(text: str) -> str:
    """Return a kept seat in words: "seat 34K, window"."""
    side, number = read(text)
    if not number:
        return f"{side} seat" if side else ""
    return f"seat {number}, {side}" if side else f"seat {number}"
