"""What a page of Learn holds: statements with their evidence and their limit."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from domain.exercises import Mark
from domain.sources import SOURCES, link

CHECKED: Mapping[Mark, str] = {
    "V": "Read in the source itself.",
    "V2": "From a page that reports the source.",
    "M": "A common citation that was not looked up.",
    "D": "A choice of this app.",
}
"""What an evidence mark means, for people."""

Verdict = Literal["holds", "partly", "does not hold", "left out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement."""

    title: str
    text: str
    limit: str = ""
    """What the evidence does not show; nothing where the text says it all."""
    mark: Mark = "V"
    sources: tuple[str, ...] = ()
    """Keys of ``domain.sources.SOURCES``."""
    verdict: Verdict | None = None
    """For a claim that was checked."""

    @property
    def checked(self) -> str:
        """How the evidence was checked, as a sentence."""
        return CHECKED[self.mark]


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference on the screen."""

    title: str
    where: str
    checked: str
    link: str
    """The address that a tap opens."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of Learn."""

    title: str
    text: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A figure to compare, drawn as a bar."""

    name: str
    value: str
    share: float
    """Of the longest bar, 0..1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One of the cards about the pump: one idea, one moving picture."""

    title: str
    text: str
    move: Literal["heel", "toe"]
    """What the drawn leg does."""
    picture: str
    """What it shows, for people who do not see it."""
    bars: tuple[Bar, ...] = ()
    limit: str
    mark: Mark
    sources: tuple[str, ...] = ()

    @property
    def checked(self) -> str:
        """How the evidence was checked, as a sentence."""
        return CHECKED[self.mark]


def references(keys: tuple[str, ...]) -> tuple[Reference, ...]:
    """Return the references of *keys*."""
    return tuple(
        Reference(one.title, one.where, CHECKED[one.mark], link(one.where))
        for one in (SOURCES[key] for key in keys)
    )


def all_references() -> tuple[Reference, ...]:
    """Return every reference, by title."""
    return tuple(
        sorted(references(tuple(SOURCES)), key=lambda one: one.title.casefold())
    )
