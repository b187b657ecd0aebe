"""Frame bytes so that every byte that is read back is known to be right.

A frame is a head (what it is, how long), a digest and a body.
The head has a checksum of its own, so that a frame cut short by a power cut
(a torn tail) can be told from one whose bytes have changed (damage).
The layout of the head is the same for every format to come: a file of a newer
version is known as such and left alone.
"""

import struct
from dataclasses import dataclass
from hashlib import sha256
from zlib import crc32

from domain.codec import SCHEMA
from domain.faults import Newer

MAGIC = b"2hrt"
FORMAT = 1
"""The version of what follows the head."""

RECORDS, CATALOGUE, SEALED, SUMS = b"r", b"c", b"s", b"u"
"""What the body of a frame holds."""

_HEAD = struct.Struct(">4sBcHIQ")
_CHECK = struct.Struct(">I")
_DIGEST = 16
_OPENING = _HEAD.size + _CHECK.size
OVERHEAD = _OPENING + _DIGEST
"""Bytes that a frame adds to its body."""

_UNWRITTEN = bytes(8)
"""What a file system leaves where it made room but did not get to writing."""

NEWER = (
    "Your diary was saved by a newer version of this app. "
    "Close the app, go online and open it again to get that version. "
    "Your diary has not been touched."
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame that was read back intact."""

    kind: bytes
    number: int
    """Frames of a journal are numbered in the order they were written."""
    body: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a piece of bytes."""

    frames: tuple[Frame, ...]
    end: int
    """Where the next frame may be written, in bytes; a torn tail lies beyond it."""
    damaged: bytes
    """The bytes between intact frames that are none, joined; empty if all is well."""

    @property
    def identity(self) -> str:
        """The digest of the frames' digests: it changes when any frame does."""
        return sha256(b"".join(frame.digest for frame in self.frames)).hexdigest()[:32]


def encode(kind: bytes, number: int, body: bytes, schema: int = SCHEMA) -> bytes:
    """Return *body* as a frame."""
    head = _HEAD.pack(MAGIC, FORMAT, kind, schema, len(body), number)
    opening = head + _CHECK.pack(crc32(head))
    return opening + _digest(opening, body) + body


def read(data: bytes) -> Reading:
    """Return the intact frames of *data* and what is wrong with the rest.

    Raises Newer for a frame of a newer version.
    """
    found: list[Frame] = []
    damaged: list[bytes] = []
    at = 0
    while at < len(data):
        frame = _frame(data, at)
        if frame is not None:
            found.append(frame)
            at += OVERHEAD + len(frame.body)
            continue
        after = _next(data, at + 1)
        if after is None:
            if _is_torn(data[at:]):
                break
            after = len(data)
        damaged.append(data[at:after])
        at = after
    return Reading(tuple(found), at, b"".join(damaged))


def _frame(data: bytes, at: int) -> Frame | None:
    """Return the intact frame that starts at *at*, or None."""
    head = _head(data[at : at + _OPENING])
    if head is None:
        return None
    kind, length, number = head
    body = data[at + OVERHEAD : at + OVERHEAD + length]
    digest = data[at + _OPENING : at + OVERHEAD]
    if len(body) < length or digest != _digest(data[at : at + _OPENING], body):
        return None
    return Frame(kind, number, body, digest)


def _head(opening: bytes) -> tuple[bytes, int, int] | None:
    """Return kind, length and number, or None; raise Newer for a newer version."""
    if len(opening) < _OPENING or not opening.startswith(MAGIC):
        return None
    if _CHECK.unpack_from(opening, _HEAD.size)[0] != crc32(opening[: _HEAD.size]):
        return None
    _, written, kind, schema, length, number = _HEAD.unpack_from(opening)
    if written > FORMAT or schema > SCHEMA:
        raise Newer(NEWER)
    return kind, length, number


def _next(data: bytes, start: int) -> int | None:
    """Return where the next intact frame begins, from *start* on."""
    at = data.find(MAGIC, start)
    while at >= 0:
        if _frame(data, at) is not None:
            return at
        at = data.find(MAGIC, at + 1)
    return None


def _is_torn(tail: bytes) -> bool:
    """Say whether *tail* is the beginning of a frame that was never finished."""
    if tail.endswith(_UNWRITTEN) or not tail.strip(b"\0"):
        return True
    if len(tail) < _OPENING:
        return MAGIC.startswith(tail[: len(MAGIC)])
    head = _head(tail[:_OPENING])
    return head is not None and len(tail) < OVERHEAD + head[1]


def _digest(opening: bytes, body: bytes) -> bytes:
    return sha256(opening + body).digest()[:_DIGEST]
