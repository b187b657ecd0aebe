"""The pure parts and the storage, inside the Pyodide that users get."""

import re

import pytest

from tests.pyodide.runner import run

pytestmark = pytest.mark.pyodide

FOLDERS = ("tests/domain", "tests/storage", "tests/export/test_backup_read.py")
"""Hostile backups are among them: here a deep one would be the end of it all."""

APART = ("--ignore=tests/storage/test_native.py",)
"""What is about the files of a real system; a browser has none."""


def test_domain_storage_and_backups_hold_in_pyodide() -> None:
    """Every test of domain, storage and backups passes on the browser's own Python."""
    done = run("tests/pyodide/inside.py", *FOLDERS, *APART)

    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed, done.stdout[-2000:]
    assert int(passed[1]) > 50
