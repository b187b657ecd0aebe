"""Pack the app and its packages into the one archive that Python imports from."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from pwa.errors import Stop

APP_PARTS = ("main.py", "domain", "storage", "app", "views", "export")
"""What of the project runs in the browser."""

INSIDE = Path(__file__).parent / "inside"
"""What of this folder runs beside the app: it readies and renews snapshots."""

_UNUSED_PREFIXES = ("flet/testing/", "flutter/")
_UNUSED_SUFFIXES = (".pyi", ".so", ".typed", ".pyc")
_KEPT_OF_DIST_INFO = ("METADATA", "licenses")
_SAME_DATE = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644 << 16


def pack(app: Path, wheels: list[Path]) -> bytes:
    """Return the archive of the app in folder *app* and of *wheels*, as a zip.

    The same files always give the same bytes. Raises Stop when there is no main.py
    or when two wheels hold a file of the same name.
    """
    files = dict(_app_files(app))
    if "main.py" not in files:
        raise Stop(f"There is no main.py in {app}, so there is no app to build.")
    for wheel in wheels:
        for name, data in _wheel_files(wheel):
            if name in files:
                raise Stop(f"{wheel.name} brings {name}, which is there already.")
            files[name] = data
    return _zipped(files)


def _zipped(files: dict[str, bytes]) -> bytes:
    """Return *files* as a zip whose bytes depend on nothing else."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _SAME_DATE)
            entry.external_attr = _FILE_MODE
            archive.writestr(entry, files[name])
    return made.getvalue()


def _app_files(app: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every file of ours with its name in the archive."""
    for path in sorted(INSIDE.glob("*.py")):
        yield path.name, path.read_bytes()
    for part in (app / name for name in APP_PARTS):
        for path in [part] if part.is_file() else sorted(part.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(app).as_posix(), path.read_bytes()


def _wheel_files(wheel: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of *wheel* that the browser needs, licences included."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            if not entry.is_dir() and _needed(entry.filename):
                yield entry.filename, archive.read(entry)


def _needed(name: str) -> bool:
    """Tell whether the file *name* of a wheel belongs into the archive."""
    top, *rest = PurePosixPath(name).parts
    if top.endswith(".dist-info"):
        return rest[0] in _KEPT_OF_DIST_INFO
    return not name.startswith(_UNUSED_PREFIXES) and not name.endswith(_UNUSED_SUFFIXES)
