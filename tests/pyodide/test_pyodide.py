"""The pure parts and the storage, inside the Pyodide that users get."""

import re

import pytest

from tests.pyodide.runner import run

pytestmark = pytest.mark.pyodide

APART = ("--ignore=tests/storage/test_native.py",)
"""What is about the files of a real system; a browser has none."""


def test_domain_and_storage_hold_in_pyodide() -> None:
    """Every test of domain and storage passes on the browser's own Python."""
    done = run("tests/pyodide/inside.py", "tests/domain", "tests/storage", *APART)

    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed, done.stdout[-2000:]
    assert int(passed[1]) > 50
