"""What the parts of the symptom list are made of."""

from dataclasses import dataclass
from typing import Literal

Legs = Literal[
    "", "one", "one (rarely both)", "one/both", "both", "either", "any", "arm"
]
"""The pattern of legs that a sign has; "" where it is not about a leg."""

Mark = Literal["V", "V2", "M", "D"]
"""How well the source was checked: see docs/CLINICAL-REVIEW.md."""

ItemTier = Literal["E", "U", "A", "S"]

SKIN_NOTE = (
    "A colour change can be hard to see on brown or black skin. Compare both sides, "
    "and feel for warmth."
)
"""Said with every question about colour (FACTS 6, wording 6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of the list (FACTS 6, items)."""

    id: str
    tier: ItemTier
    legs: Legs
    ask: str
    """The question on a screen of its own."""
    line: str
    """The same as a plain line of a group."""
    say: str
    """A sentence for whoever helps."""
    reason: str
    source: str
    """Keys of where it comes from, with marks; nothing where it is common knowledge."""
    mark: Mark
    note: str = ""
    drawing: str = ""

    @property
    def asks_leg(self) -> bool:
        """Whether it matters which leg it is: one-sided signs below an E."""
        return self.tier in "UA" and self.legs in {"one", "one/both", "either", "arm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A question asked only when a parent is yes or "not sure"."""

    id: str
    parents: tuple[str, ...]
    """Ids of items; none: asked of everyone."""
    ask: str
    line: str
    say: str
    """Nothing where there is nothing to pass on."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A part of the background, in the last 3 months or now."""

    id: str
    line: str
    say: str
    """A sentence for whoever helps."""
