"""What is packed into the app's archive, and what stays out of it."""

import io
import zipfile
from pathlib import Path

import pytest

from pwa.archive import pack
from pwa.errors import Stop


def write(folder: Path, *names: str) -> None:
    """Write a file of its own name for each of *names*."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def wheel(path: Path, *names: str) -> Path:
    """Write a wheel that holds *names*."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, name)
    return path


def packed(data: bytes) -> set[str]:
    """Return the names in the archive *data*."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return set(archive.namelist())


def test_only_the_app_is_packed(tmp_path: Path) -> None:
    """Tests, tools, notes and lists of packages stay at home."""
    write(
        tmp_path,
        "main.py",
        "domain/drinks.py",
        "domain/data/list.json",
        "domain/__pycache__/drinks.pyc",
        "views/kit/text.py",
        "tests/test_x.py",
        "pwa/build.py",
        "pyproject.toml",
        "requirements.txt",
    )
    assert packed(pack(tmp_path, [])) == {
        "launch.py",
        "rehearsal.py",
        "main.py",
        "domain/drinks.py",
        "domain/data/list.json",
        "views/kit/text.py",
    }


def test_wheels_lose_what_the_browser_cannot_use(tmp_path: Path) -> None:
    """Licences stay; type stubs, extensions, Dart sources and records go."""
    write(tmp_path, "main.py")
    one = wheel(
        tmp_path / "one.whl",
        "one/__init__.py",
        "one/__init__.pyi",
        "one/fast.cpython-314-wasm32-emscripten.so",
        "one-1.dist-info/METADATA",
        "one-1.dist-info/RECORD",
        "one-1.dist-info/licenses/LICENSE",
        "flutter/one/pubspec.yaml",
    )
    assert packed(pack(tmp_path, [one])) == {
        "launch.py",
        "rehearsal.py",
        "main.py",
        "one/__init__.py",
        "one-1.dist-info/METADATA",
        "one-1.dist-info/licenses/LICENSE",
    }


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    """A build without a change is no new version for anyone."""
    write(tmp_path, "main.py", "app/state.py")
    one = pack(tmp_path, [])
    (tmp_path / "main.py").touch()
    assert pack(tmp_path, []) == one


def test_a_folder_without_an_app_is_refused(tmp_path: Path) -> None:
    """The build says that there is no main.py."""
    with pytest.raises(Stop, match=r"no main\.py"):
        pack(tmp_path, [])


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    """A wheel cannot replace a module of the app in silence."""
    write(tmp_path, "main.py", "app/state.py")
    thief = wheel(tmp_path / "thief.whl", "app/state.py")
    with pytest.raises(Stop, match=r"thief\.whl brings app/state\.py"):
        pack(tmp_path, [thief])
