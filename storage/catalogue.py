"""Which slot of which segment holds the diary, and what was set aside."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from domain.codec import Document
from storage.documents import body, loads

SLOTS = ("a", "b")
JOURNAL = "journal"
ASIDE = "aside."
SUMS = "sums."
"""How the names of blobs begin that are no segments."""

ALL = "~"
"""An instant's text that is later than any other."""


class Segment(NamedTuple):
    """A sealed segment: the slot that holds it, and what it holds."""

    slot: str
    identity: str
    """The digest of its exact content; empty when it is not known."""
    first: str = ""
    """The first logical day of its entries; empty if it has none."""
    last: str = ""
    newest: str = ALL
    """The latest creation in it; a document created later is not in it."""
    records: int = 0
    """Versions in the slot, older ones of an id included."""

    @property
    def other(self) -> str:
        """The slot that the next sealing writes."""
        return SLOTS[1 - SLOTS.index(self.slot)]

    def touches(self, first: str, last: str) -> bool:
        """Say whether an entry of it can lie in the days *first* to *last*."""
        return not self.identity or (
            bool(self.first) and self.first <= last and self.last >= first
        )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All sealed segments, and the names of what was set aside."""

    segments: Mapping[str, Segment] = field(default_factory=dict[str, Segment])
    aside: tuple[str, ...] = ()

    def sealed(self, name: str, segment: Segment) -> "Catalogue":
        """Return the catalogue with *segment* under *name*."""
        return replace(self, segments={**self.segments, name: segment})

    def joined(self, newer: "Catalogue") -> "Catalogue":
        """Return the catalogue with everything that *newer* says."""
        more = tuple(name for name in newer.aside if name not in self.aside)
        return Catalogue({**self.segments, **newer.segments}, self.aside + more)


@dataclass(frozen=True, slots=True)
class Change:
    """What a frame of the journal says about sealing."""

    catalogue: Catalogue
    """The whole catalogue at the head of a journal, else what is new in it."""
    upto: str = ""
    """What was created before this instant is sealed in the named segments."""
    carried: tuple[Document, ...] = ()
    """Documents that are not sealed, taken over from the journal before."""

    def body(self) -> bytes:
        """Return it as the body of a frame."""
        segments, aside = self.catalogue.segments, self.catalogue.aside
        value = {"segments": dict(segments), "aside": aside, "upto": self.upto}
        text = json.dumps(value, separators=(",", ":")).encode()
        return text[:-1] + b',"carried":' + body(self.carried) + b"}"


def change(text: bytes) -> Change:
    """Return what the body *text* says; raise ValueError if it is none."""
    value: Any = loads(text)
    try:
        rows = value["segments"].items()
        segments = {name: Segment(*row) for name, row in rows}
        catalogue = Catalogue(segments, tuple(value["aside"]))
        return Change(catalogue, value["upto"], tuple(value["carried"]))
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError("not a catalogue") from error


def blob(name: str, slot: str) -> str:
    """Return the name of the blob of *slot* of segment *name*."""
    return f"{name}.{slot}"


def recovered(names: Iterable[str]) -> Catalogue:
    """Return what can be known of a lost catalogue from the *names* of the blobs.

    A segment without identity is read from both of its slots.
    """
    segments: dict[str, Segment] = {}
    for name in sorted(names):
        base, _, slot = name.rpartition(".")
        if slot in SLOTS and base != JOURNAL and not name.startswith(ASIDE):
            segments[base] = Segment(slot, "")
    aside = tuple(sorted(name for name in names if name.startswith(ASIDE)))
    return Catalogue(segments, aside)
