"""The house rules: which folder may import which."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("domain", "storage", "export", "app", "views", "pwa")

STANDARD = frozenset(sys.stdlib_module_names)

ALLOWED = {
    "domain": {"domain", "dateutil"},
    "storage": {"storage", "domain", "tinydb", "js", "pyodide", "pyodide_js"},
    "export": {"export", "domain", "icalendar"},
    "app": {"app", "domain", "export", "flet", "flet_audio"},
    "views": {"views", "app", "domain", "flet"},
}
"""What each folder may import beside the standard library."""

FLET_IN_APP = {
    "observable",
    "FilePicker",
    "Page",
    "SemanticsService",
    "Wakelock",
    "HapticFeedback",
    "ScreenBrightness",
    "AppLifecycleState",
}
"""Of flet the app knows observability and services, never a control."""

FORBIDDEN_IN_DOMAIN = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("time", "time"),
}
"""Calls that ask a clock."""

NO_IO = {"asyncio", "io", "os", "pathlib", "random", "secrets", "socket", "time"}
"""Parts of the standard library that the pure folders have no use for."""


def sources(folder: str) -> list[Path]:
    """Return the Python files of *folder*."""
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> set[str]:
    """Return the full names of what *path* imports, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("folder", ALLOWED)
def test_only_the_arrows_of_the_design(folder):
    """A folder imports the standard library and what its arrows point to."""
    for path in sources(folder):
        roots = {name.partition(".")[0] for name in imports(path)}
        assert roots - STANDARD <= ALLOWED[folder], path


def test_each_folder_is_looked_at():
    """The rules are checked on real files, in every folder that has a rule."""
    assert all(sources(folder) for folder in ALLOWED)


def test_nothing_imports_the_site_builder():
    """The builder of the site is not part of the app."""
    for path in [ROOT / "main.py", *(p for f in ALLOWED for p in sources(f))]:
        assert not any(name.split(".")[0] == "pwa" for name in imports(path)), path


def test_the_app_knows_no_control():
    """Of flet, the app imports observability and services alone."""
    for path in sources("app"):
        found = (name.partition("flet.") for name in imports(path))
        names = {name for before, flet, name in found if flet and not before}
        assert names <= FLET_IN_APP, path


@pytest.mark.parametrize("folder", ["domain", "export"])
def test_pure_folders_ask_no_clock_and_touch_no_file(folder):
    """Domain and export import nothing that reads a clock, chance or the disk."""
    for path in sources(folder):
        roots = {name.partition(".")[0] for name in imports(path)}
        assert not roots & NO_IO, path
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                assert (node.value.id, node.attr) not in FORBIDDEN_IN_DOMAIN, path


def test_only_the_clock_asks_for_the_time():
    """One file of the app reads the clock; all the rest take time as an argument."""
    asking = {
        path.relative_to(ROOT).as_posix()
        for folder in ("app", "views", "domain", "export")
        for path in sources(folder)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in FORBIDDEN_IN_DOMAIN
    }

    assert asking == {"app/clock.py"}
