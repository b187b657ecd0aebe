"""The backup file."""

import json
from datetime import UTC, datetime
from hashlib import sha256

from domain.codec import canonical, from_document, to_document
from export.backup import backup, file_name
from tests.support.make import choice, drink

MADE = datetime(2026, 11, 10, 12, 40, tzinfo=UTC)
RECORDS = [drink(), drink(2, kind="tea"), choice("theme", "dark")]


def test_a_backup_holds_every_record():
    """What is read back from the file is what was in the diary."""
    file = json.loads(backup(map(to_document, RECORDS), MADE))

    assert [from_document(document) for document in file["records"]] == RECORDS
    assert (file["format"], file["schema"], file["count"]) == (
        "second-heart-backup",
        1,
        3,
    )


def test_the_checksum_is_that_of_the_records():
    """A reader can tell whether a record was changed or lost."""
    file = json.loads(backup(map(to_document, RECORDS), MADE))
    lines = [canonical(document) for document in file["records"]]

    assert file["sha256"] == sha256(b"\n".join(lines)).hexdigest()


def test_an_empty_diary_makes_a_whole_file():
    """A backup on the first day is valid JSON too."""
    assert json.loads(backup([], MADE))["records"] == []


def test_the_name_says_when():
    """Two backups of different minutes have different names."""
    assert file_name(MADE) == "second-heart-2026-11-10-1240.json"
