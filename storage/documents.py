"""Documents as they lie in frames."""

import json
from collections.abc import Iterable
from typing import Any

from domain.codec import Document, canonical, is_timeless
from domain.depth import is_too_deep

TIMELESS = "timeless"
"""The segment of the kinds that every start needs."""

_STAMPS = {"kind", "id", "created", "edited", "writer"}


def body(documents: Iterable[Document]) -> bytes:
    """Return *documents* as the body of a frame."""
    return framed(canonical(document) for document in documents)


def framed(lines: Iterable[bytes]) -> bytes:
    """Return documents in their canonical spelling, the *lines*, as a frame's body."""
    return b"[" + b",\n".join(lines) + b"]"


def loads(text: bytes) -> object:
    """Return the JSON value of *text*; raise ValueError if it is none or too deep."""
    if is_too_deep(text):
        raise ValueError("nests too deep")
    return json.loads(text)


def documents(text: bytes) -> list[Document]:
    """Return the documents of the body *text*; raise ValueError if it holds none."""
    value: Any = loads(text)
    if not isinstance(value, list):
        raise ValueError("not a list of documents")
    rows: list[Document] = value
    if not all(isinstance(row, dict) and row.keys() >= _STAMPS for row in rows):
        raise ValueError("not a list of documents")
    return rows


def segment_of(document: Document) -> str:
    """Return the segment that keeps *document*: its month of creation, or timeless."""
    return TIMELESS if is_timeless(document) else document["created"][:7]


def table_of(document: Document) -> str:
    """Return the table of *document*: small ones, so that none is slow to change."""
    if is_timeless(document):
        return document.get("of") or document["kind"]
    return document["created"][:10]


def days_of(held: Iterable[Document]) -> tuple[str, str]:
    """Return the first and the last logical day in *held*, or two empty texts."""
    days = [document["day"] for document in held if "day" in document]
    return (min(days), max(days)) if days else ("", "")
