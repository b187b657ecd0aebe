"""Sealed segments: how they are built, read, and rescued when damaged."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from domain.codec import Document
from domain.versions import join
from storage import frames
from storage.catalogue import SLOTS, Segment, blob
from storage.documents import body, days_of, documents
from storage.medium import Medium

CHUNK = 128
"""Documents in one frame of a segment: what a flipped byte can cost."""

MOST_CHUNKS = 48
"""A segment of more frames is packed anew at the next sealing."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a segment was found to hold."""

    documents: dict[str, Document]
    """The newest version of every id."""
    segment: Segment | None
    """Where it lies; None if there is none yet."""
    damaged: Mapping[str, bytes]
    """The blobs that are not what they should be, whole, by name."""


@dataclass(frozen=True, slots=True)
class Built:
    """The bytes of a new slot, and what the catalogue will say of it."""

    data: bytes
    segment: Segment


async def read(medium: Medium, name: str, segment: Segment | None) -> Held:
    """Return what segment *name* holds; from both slots if one is damaged."""
    if segment is None:
        return Held({}, None, {})
    wanted = blob(name, segment.slot)
    data = (await medium.load([wanted])).get(wanted, b"")
    found = _look(data)
    if found.whole and found.identity == segment.identity:
        return Held(found.documents, segment, {})
    return await _rescue(medium, name, segment)


def packed(held: Collection[Document], segment: Segment | None) -> Built:
    """Return the other slot of *segment* with exactly *held*."""
    slot = segment.other if segment else SLOTS[0]
    return _built(slot, _chunks(held, 0), days_of(held), _newest(held), len(held))


def longer(
    old: bytes, segment: Segment | None, more: Collection[Document]
) -> Built | None:
    """Return the other slot of *segment* with its *old* bytes and *more*.

    Returns None if the old bytes are not what they should be, or too scattered.
    """
    if segment is None:
        return packed(more, None)
    reading = frames.read(old)
    if reading.identity != segment.identity or len(reading.frames) >= MOST_CHUNKS:
        return None
    data = old[: reading.end] + _chunks(more, len(reading.frames))
    days = [day for day in (segment.first, segment.last, *days_of(more)) if day]
    span = (min(days), max(days)) if days else ("", "")
    newest = max(segment.newest, _newest(more))
    return _built(segment.other, data, span, newest, segment.records + len(more))


def _built(
    slot: str, data: bytes, days: tuple[str, str], newest: str, records: int
) -> Built:
    identity = frames.read(data).identity
    return Built(data, Segment(slot, identity, *days, newest, records))


def _newest(held: Collection[Document]) -> str:
    return max((document["created"] for document in held), default="")


def _chunks(held: Collection[Document], number: int) -> bytes:
    rows = list(held)
    return b"".join(
        frames.encode(frames.RECORDS, number + at, body(rows[at : at + CHUNK]))
        for at in range(0, len(rows), CHUNK)
    )


@dataclass(frozen=True, slots=True)
class _Found:
    documents: dict[str, Document]
    identity: str
    whole: bool
    """Every byte is part of an intact frame that can be read."""


def _look(data: bytes) -> _Found:
    reading = frames.read(data)
    held: dict[str, Document] = {}
    whole = not reading.damaged and reading.end == len(data)
    for frame in reading.frames:
        try:
            join(held, documents(frame.body))
        except ValueError:
            whole = False
    return _Found(held, reading.identity, whole)


async def _rescue(medium: Medium, name: str, segment: Segment) -> Held:
    """Join what is intact in both slots, and keep the better one from now on.

    The better one is whole and has more records: a segment only ever grows.
    """
    names = {slot: blob(name, slot) for slot in SLOTS}
    blobs = await medium.load(names.values())
    held: dict[str, Document] = {}
    damaged: dict[str, bytes] = {}
    worth: dict[str, tuple[bool, int]] = {}
    for slot, wanted in names.items():
        found = _look(blobs.get(wanted, b""))
        join(held, found.documents.values())
        known = slot == segment.slot and bool(segment.identity)
        if not found.whole or (known and found.identity != segment.identity):
            damaged[wanted] = blobs.get(wanted, b"")
        worth[slot] = (wanted not in damaged, len(found.documents))
    keep = max(SLOTS, key=lambda slot: worth[slot])
    rows = held.values()
    kept = Segment(keep, "", *days_of(rows), _newest(rows), len(rows))
    return Held(held, kept, damaged)
