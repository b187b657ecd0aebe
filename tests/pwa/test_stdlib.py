"""What of Python's standard library goes into the site."""

import ast
import io
import zipfile
from pathlib import Path

import flet_web
import pytest

from pwa.archive import APP_PARTS, INSIDE
from pwa.paths import ROOT
from pwa.stdlib import UNUSED, cut, is_kept

LIBRARY = Path(flet_web.get_package_web_dir()) / "pyodide" / "python_stdlib.zip"


@pytest.fixture(scope="module")
def names() -> list[str]:
    """Give the names in the library that Pyodide ships."""
    with zipfile.ZipFile(LIBRARY) as archive:
        return archive.namelist()


def imported() -> set[str]:
    """Return the top names that our own code imports, wherever the import stands."""
    parts = [ROOT / part for part in APP_PARTS]
    files = [p for part in parts for p in [part, *part.rglob("*.py")] if p.is_file()]
    found: set[str] = set()
    for path in (*files, *INSIDE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.partition(".")[0])
    return found


def test_nothing_that_the_app_imports_stays_out(names: list[str]) -> None:
    """Every module of the library that our code names is in the site."""
    tops = {name.split("/")[0].removesuffix(".py") for name in names}
    kept = {name.split("/")[0].removesuffix(".py") for name in names if is_kept(name)}
    assert imported() & tops <= kept


def test_the_list_names_no_module_that_python_starts_with() -> None:
    """What an interpreter needs to come up is never on the list."""
    needed = {"abc", "codecs", "encodings", "io", "os", "site", "stat", "zipimport"}
    assert not needed & set(UNUSED.split())


def test_tools_and_rare_encodings_stay_out(names: list[str]) -> None:
    """Half of the library is for people at a keyboard and for old texts."""
    kept = {name for name in names if is_kept(name)}
    assert "json/__init__.py" in kept
    assert "encodings/utf_8.py" in kept
    assert not {"pdb.py", "unittest/mock.py", "encodings/cp775.py"} & kept


def test_the_same_library_gives_the_same_bytes() -> None:
    """Dates and orders of the build leave no trace."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("os.py", "x = 1")
        archive.writestr("pdb.py", "x = 2")
    small = cut(made.getvalue())
    assert cut(made.getvalue()) == small
    with zipfile.ZipFile(io.BytesIO(small)) as archive:
        assert archive.namelist() == ["os.py"]
