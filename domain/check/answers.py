"""The answers of a check: what was said, about which leg, with which background.

An answer that is missing is missing: it never counts as no.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, Literal

from domain.check.items import ASKED_OF_ALL, CHILDREN, FLAG, FOLLOW_UP, ITEMS, SHORT

Said = Literal["yes", "no", "not sure"]
SAID: Final[tuple[Said, ...]] = ("yes", "no", "not sure")
LEGS: Final = ("left", "right", "both", "not sure")
Form = Literal["full", "short"]
FORMS: Final[tuple[Form, ...]] = ("full", "short")

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_TEXT = re.compile(
    r"([A-Z][0-9]{1,2})=(yes|no|not sure)(?::(left|right|both|not sure))?"
)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said so far."""

    form: Form = "full"
    said: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Ids of items and follow-ups to "yes", "no" or "not sure"."""
    legs: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Ids of items to "left", "right", "both" or "not sure"."""
    flags: frozenset[str] | None = None
    """The background that applies; None while it was not asked or confirmed."""

    def __post_init__(self) -> None:
        """Refuse answers to no question; raises ValueError."""
        known = ITEMS.keys() | FOLLOW_UP.keys()
        if self.form not in FORMS or not self.said.keys() <= known:
            raise ValueError("an answer to a question that is not asked")
        if not set(self.said.values()) <= set(SAID):
            raise ValueError("an answer that cannot be given")
        if not self.legs.keys() <= ITEMS.keys() or not set(self.legs.values()) <= set(
            LEGS
        ):
            raise ValueError("a leg that there is not")
        if not (self.flags or frozenset()) <= FLAG.keys():
            raise ValueError("an unknown background")

    def say(self, question: str, said: str) -> "Answers":
        """Return the answers with *said* to *question*; its leg is asked anew."""
        legs = {key: leg for key, leg in self.legs.items() if key != question}
        return replace(self, said={**self.said, question: said}, legs=legs)

    def forget(self, question: str) -> "Answers":
        """Return the answers without the one to *question*."""
        said = {key: one for key, one in self.said.items() if key != question}
        legs = {key: leg for key, leg in self.legs.items() if key != question}
        return replace(self, said=said, legs=legs)

    def leg(self, item: str, leg: str) -> "Answers":
        """Return the answers with *leg* for *item*."""
        return replace(self, legs={**self.legs, item: leg})

    def holds(self, question: str) -> bool:
        """Say whether the answer to *question* is yes or "not sure"."""
        return self.said.get(question) in {"yes", "not sure"}


def asked_items(form: Form) -> tuple[str, ...]:
    """Return the items that the list in *form* asks, whatever is answered."""
    return SHORT if form == "short" else tuple(ITEMS)


def counts(answers: Answers, question: str) -> bool:
    """Say whether the answer to *question* counts as yes (FACTS 6, uncertainty).

    "Not sure" counts as yes on E, U and A items and on follow-ups. On an S item it
    counts as no, unless a follow-up of it counts as yes: that one raises.
    """
    said = answers.said.get(question)
    if said == "yes":
        return True
    item = ITEMS.get(question)
    if said != "not sure":
        return False
    if item is None or item.tier != "S":
        return True
    return any(answers.holds(child) for child in CHILDREN[question])


def open_questions(answers: Answers) -> tuple[str, ...]:
    """Return the ids of what has no answer yet, in order; "flags" for the background.

    Follow-ups are asked only where a parent is yes or "not sure".
    """
    wanted: list[str] = []
    for item in asked_items(answers.form):
        wanted.append(item)
        if answers.holds(item):
            wanted += [one for one in CHILDREN[item] if one not in wanted]
    wanted += ASKED_OF_ALL
    missing = [question for question in wanted if question not in answers.said]
    if answers.flags is None and answers.form == "full":
        missing.append("flags")
    return tuple(missing)


def write(answers: Answers) -> str:
    """Return *answers* without the background as one line of text."""
    parts: list[str] = []
    for question, said in answers.said.items():
        leg = answers.legs.get(question)
        parts.append(f"{question}={said}:{leg}" if leg else f"{question}={said}")
    return ";".join(parts)


def write_flags(flags: frozenset[str] | None) -> str:
    """Return *flags* as text: "-" for none that apply, nothing if never asked."""
    if flags is None:
        return ""
    return ";".join(flag for flag in FLAG if flag in flags) or "-"


def read_flags(text: str) -> frozenset[str] | None:
    """Return the background that *text* holds; raise ValueError if it holds none."""
    if not text:
        return None
    found = frozenset(() if text == "-" else text.split(";"))
    if not found <= FLAG.keys():
        raise ValueError("an unknown background")
    return found


def read(form: str, text: str, flags: str) -> Answers:
    """Return the answers that *text* and *flags* hold; raise ValueError if none."""
    if form not in FORMS:
        raise ValueError("an unknown form of the list")
    said: dict[str, str] = {}
    legs: dict[str, str] = {}
    for part in text.split(";") if text else ():
        found = _TEXT.fullmatch(part)
        if found is None:
            raise ValueError("unreadable answers")
        said[found[1]] = found[2]
        if found[3]:
            legs[found[1]] = found[3]
    return Answers(
        "short" if form == "short" else "full", said, legs, read_flags(flags)
    )
