"""Tables: one for each kind, whatever kinds there are."""

import csv
import io

import pytest

from domain.codec import to_document
from domain.records import type_of
from export.csv_table import file_name, kinds, table
from tests.export.hostile import DOCUMENTS
from tests.support.make import choice, drink


def rows(data: bytes) -> list[list[str]]:
    """Return the cells of *data*, as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("kind", sorted(type_of))
def test_every_kind_has_a_table_with_every_field(kind):
    """A column for each field, a row for each record: nothing is left out."""
    head, *body = rows(table(DOCUMENTS, kind))
    mine = [one for one in DOCUMENTS if one["kind"] == kind]

    assert head == [name for name in mine[0] if name not in {"kind", "v"}]
    assert len(body) == len(mine)
    assert all(len(row) == len(head) for row in body)


def test_a_table_is_in_the_order_of_what_happened():
    """The oldest is at the top."""
    late, early = drink(1, at="2026-11-10 12:40"), drink(2, at="2026-11-09 08:00")

    _, first, second = rows(table(map(to_document, [late, early]), "drink"))

    assert (first[0], second[0]) == ("d0002", "d0001")


def test_no_cell_is_a_formula():
    """What a spreadsheet would run gets a mark in front of it."""
    said = to_document(choice("name", "=HYPERLINK(1)"))

    _, row = rows(table([said], "setting"))

    assert "'=HYPERLINK(1)" in row


def test_the_kinds_are_those_that_are_there():
    """Only what the diary holds can be chosen, and each has a file name."""
    assert kinds(DOCUMENTS) == tuple(sorted(type_of))
    assert kinds([]) == ()
    assert file_name("check_open") == "second-heart-check-open.csv"
