"""A small server for the test page: the page, Pyodide, and our code as an archive."""

import io
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

from flet_web import get_package_web_dir

PAGE = Path(__file__).parent
ROOT = PAGE.parent.parent.parent
OURS = (
    "domain",
    "storage",
    "tests/bench",
    "tests/browser/storage_page",
    "tests/storage",
    "tests/support",
)
THEIRS = ("tinydb", "dateutil", "six", "tzdata")


def code() -> bytes:
    """Return our code and what it needs as a zip archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for folder in OURS:
            _add(archive, ROOT / folder, ROOT, "*.py")
        for name in THEIRS:
            spec = find_spec(name)
            assert spec, f"{name} is not installed"
            assert spec.origin
            path = Path(spec.origin)
            if path.name == "__init__.py":
                _add(archive, path.parent, path.parent.parent, "*")
            else:
                archive.write(path, path.name)
    return data.getvalue()


def _add(archive: zipfile.ZipFile, folder: Path, base: Path, pattern: str) -> None:
    for path in sorted(folder.rglob(pattern)):
        if path.is_file() and path.suffix != ".pyc":
            archive.write(path, path.relative_to(base))


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def __init__(self, *args, archive: bytes, **kwargs) -> None:
        self._archive = archive
        super().__init__(*args, directory=str(PAGE), **kwargs)

    def do_GET(self) -> None:
        """Answer with the archive, or with a file."""
        if self.path != "/code.zip":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(self._archive)))
        self.end_headers()
        self.wfile.write(self._archive)

    def translate_path(self, path: str) -> str:
        """Take Pyodide from where it is installed."""
        if path.startswith("/pyodide/"):
            return str(Path(get_package_web_dir()) / path.lstrip("/"))
        return super().translate_path(path)

    def log_message(self, *args) -> None:
        """Stay silent."""


class Site:
    """The running server."""

    def __init__(self) -> None:
        handler = partial(_Handler, archive=code())
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://localhost:{self._server.server_port}/"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
