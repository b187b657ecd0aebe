"""One kind of record as a table: a row each, a column for each of its fields."""

from collections.abc import Iterable
from dataclasses import fields

from domain.codec import Document
from domain.records import type_of
from export.harmless import for_cell

MIME = "text/csv"


def kinds(documents: Iterable[Document]) -> tuple[str, ...]:
    """Return the kinds that *documents* hold, by name."""
    return tuple(sorted({one["kind"] for one in documents}))


def table(documents: Iterable[Document], kind: str) -> bytes:
    """Return what *documents* hold of *kind* as UTF-8 CSV, oldest first.

    The columns are the fields of the kind, whatever they are; no cell can run as
    a formula. A mark at the start tells spreadsheets that it is UTF-8.
    """
    columns = [field.name for field in fields(type_of[kind])]
    mine = [one for one in documents if one["kind"] == kind]
    mine.sort(key=lambda one: (one.get("at", one["created"]), one["id"]))
    rows = [columns, *([_text(one.get(name)) for name in columns] for one in mine)]
    text = "\r\n".join(",".join(for_cell(cell) for cell in row) for row in rows)
    return ("\ufeff" + text + "\r\n").encode()


def file_name(kind: str) -> str:
    """Return the name of the table of *kind*."""
    return f"second-heart-{kind.replace('_', '-')}.csv"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
