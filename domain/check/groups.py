"""The screens of a check: which questions share a screen, in which part."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from domain.check.answers import Form
from domain.check.item import Item
from domain.check.items import ASKED_OF_ALL, FOLLOW_UP, ITEMS
from domain.check.legs_today import LEGS_TODAY
from domain.check.red import RED
from domain.check.slow import BOOK, WATCH


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that are first shown together, in plain lines."""

    id: str
    title: str
    note: str
    asks: tuple[str, ...]
    """Ids of items, or of follow-ups that are asked of everyone."""
    singly: bool = False
    """Each question has a screen of its own from the start."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The questions as plain lines."""
        return tuple(
            ITEMS[one].line if one in ITEMS else FOLLOW_UP[one].line
            for one in self.asks
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the check, as the head shows it."""

    name: str
    sections: tuple[Section, ...]
    screens: int
    """How wide it is drawn."""


def _ids(items: tuple[Item, ...]) -> tuple[str, ...]:
    return tuple(item.id for item in items)


_NEW = "New means: it was not there before, or not like this."

_ABOUT = Section("about", "Is one of these true?", "", ASKED_OF_ALL)
_LEG = Section(
    "leg", "Something new in one leg or arm?", _NEW, ("U1", "U2", "U7", "U12", "U10")
)
_SKIN = Section(
    "skin",
    "Something about the skin or veins of a leg?",
    "A colour change can be hard to see on brown or black skin. Compare, and feel.",
    ("U3", "U4", "U5", "U6", "U9", "U15"),
)
_TODAY = Section(
    "today", "Does one of these fit?", "", ("U8", "U11", "U13", "U14", "U16")
)
_SLOW = Section("slow", "Something that has been there for a while?", "", _ids(BOOK))
_WATCH = Section("watch", "One of these everyday signs?", "", _ids(WATCH))
_RED_SINGLY = Section("red", "", "", _ids(RED), singly=True)
_RED_LINES = Section("red", "Is one of these true now?", "", _ids(RED))
_LIMB = Section("limb", "Something new in one leg or arm?", _NEW, _ids(LEGS_TODAY))

PARTS: Final[Mapping[Form, tuple[Part, ...]]] = {
    "full": (
        Part("signs that cannot wait", (_RED_SINGLY,), 10),
        Part("legs", (_ABOUT, _LEG, _SKIN, _TODAY), 4),
        Part("slower signs", (_SLOW, _WATCH), 2),
        Part("background", (), 1),
    ),
    "short": (
        Part("signs that cannot wait", (_RED_LINES,), 1),
        Part("legs", (_ABOUT, _LIMB), 2),
    ),
}
"""What each form of the list asks, in order."""


def section_of(form: Form, question: str) -> Section | None:
    """Return the section that asks *question*, or None for a follow-up of an item."""
    for part in PARTS[form]:
        for section in part.sections:
            if question in section.asks:
                return section
    return None


def section(form: Form, name: str) -> Section:
    """Return the section *name*; raise ValueError if there is none."""
    for part in PARTS[form]:
        for one in part.sections:
            if one.id == name:
                return one
    raise ValueError("no such part of the list")
