"""Records from documents that a digest vouches for: quicker than from strangers."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date, datetime
from functools import cache
from typing import get_type_hints

from domain.codec import SCHEMA, Document, from_document
from domain.records import Record, type_of


def record(document: Document) -> Record | None:
    """Return the record of our own *document*, or None if this version refuses it.

    What was written from a record needs no check of every field. Whatever does
    not fit goes the strict way, which has the last word.
    """
    made = type_of.get(document["kind"])
    if made is not None and document.get("v") == SCHEMA:
        values = document.copy()
        try:
            del values["kind"], values["v"]
            for name, read in _dates(made):
                values[name] = read(values[name])
            return made(**values)
        except (LookupError, TypeError, ValueError):
            return _strict(document)
    return _strict(document)


def records(documents: Iterable[Document]) -> tuple[Record, ...]:
    """Return the records of *documents*; what this version refuses is left out."""
    return tuple(one for one in map(record, documents) if one is not None)


def _strict(document: Document) -> Record | None:
    try:
        return from_document(document)
    except ValueError:
        return None


@cache
def _dates(made: type[Record]) -> tuple[tuple[str, Callable[[str], date]], ...]:
    hints = get_type_hints(made)
    return tuple(
        (field.name, hints[field.name].fromisoformat)
        for field in fields(made)
        if hints[field.name] in {date, datetime}
    )
