"""Modules compiled at the build, by the site's own Python."""

import io
import zipfile
from pathlib import Path

import pytest

from pwa.bytecode import compiled
from pwa.errors import Stop

SOURCE = '''"""Some words about the module."""


class Thing:
    """Some words about the thing."""


def run():
    """Some words about the deed."""
    assert Thing, "the deed stands"
'''


def zipped(**files: str) -> bytes:
    """Return a zip of *files*."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_dot_", "."), text)
    return made.getvalue()


def test_modules_are_compiled_without_words_and_files_stay(tmp_path: Path) -> None:
    """A module becomes code that keeps its assertions; data stays as it is."""
    source = zipped(thing_dot_py=SOURCE, data_dot_txt="words")
    with zipfile.ZipFile(io.BytesIO(compiled(source, tmp_path))) as archive:
        assert set(archive.namelist()) == {"thing.pyc", "data.txt"}
        assert archive.read("data.txt") == b"words"
        code = archive.read("thing.pyc")
    assert b"Some words" not in code
    assert b"the deed stands" in code
    # Read instead of compiled again: the tool is not asked twice.
    (kept,) = tmp_path.glob("*.zip")
    kept.write_bytes(b"kept")
    assert compiled(source, tmp_path) == b"kept"


def test_code_that_does_not_compile_stops_the_build(tmp_path: Path) -> None:
    """The reason is Python's own, in one sentence, and nothing is kept."""
    with pytest.raises(Stop, match="SyntaxError"):
        compiled(zipped(thing_dot_py="def"), tmp_path)
    assert list(tmp_path.glob("*.zip")) == []
