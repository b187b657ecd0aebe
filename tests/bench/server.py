"""One site under an address of its own: it counts bytes, narrows its line, goes away.

Both layouts are sent by the same rules: whatever gzip at level 6 makes smaller is
sent that way, and every file has an ETag and may be kept, but not used unasked.
"""

import gzip
import hashlib
import mimetypes
import threading
import time
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pwa.serve import TYPES

SEEDS = "/bench-files/"
"""Where a page of the bench finds the files of a diary."""

_GZIP_LEVEL = 6
_WORTH = 0.95
_PIECE = 16_384
"""Bytes that cross a narrow line at once."""


class Line:
    """A network line that all connections of one site share."""

    def __init__(self) -> None:
        self.bits: float | None = None
        """Bits a second; None is as fast as this computer."""
        self._lock = threading.Lock()
        self._free = 0.0

    def carry(self, size: int) -> None:
        """Return once *size* bytes have had the time that they take."""
        if self.bits is None:
            return
        with self._lock:
            now = time.monotonic()
            self._free = max(now, self._free) + size * 8 / self.bits
            wait = self._free - now
        time.sleep(wait)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        """Send the file that is asked for, or that it has not changed."""
        path = self.server.origin.file(unquote(urlsplit(self.path).path))
        if path is None:
            self._send(404, b"Not found", {"Content-Type": "text/plain"})
            return
        body, tag, is_packed = packed(path, path.stat().st_mtime_ns)
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if self.headers.get("If-None-Match") == tag:
            self._send(304, b"", headers)
            return
        headers["Content-Type"] = kind or "application/octet-stream"
        if is_packed:
            headers["Content-Encoding"] = "gzip"
        self._send(200, body, headers)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the terminal for the table."""

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        origin = self.server.origin
        for at in range(0, len(body), _PIECE):
            piece = body[at : at + _PIECE]
            origin.line.carry(len(piece))
            origin.count(len(piece))
            self.wfile.write(piece)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, origin: "Origin", port: int) -> None:
        self.origin = origin
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a page that is closed hangs up in the middle of a file."""


class Origin:
    """The site in the folder *web*, which answers until ``stop``."""

    def __init__(self, web: Path, seeds: Path | None = None) -> None:
        self.web, self.seeds, self.line = web.resolve(), seeds, Line()
        self.sent = 0
        """Bytes of bodies that were sent, as they cross the line."""
        self._lock = threading.Lock()
        self._server: _Server | None = None
        self._port = 0
        self.start()

    @property
    def url(self) -> str:
        """Return the address of the first page."""
        return f"http://localhost:{self._port}/"

    def start(self) -> None:
        """Answer, at the address of before."""
        self._server = _Server(self, self._port)
        self._port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Go away: from now on there is no network."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def count(self, size: int) -> None:
        """Note that *size* bytes were sent."""
        with self._lock:
            self.sent += size

    def file(self, path: str) -> Path | None:
        """Return the file at the address *path*, or None."""
        root, name = self.web, path.removeprefix("/")
        if self.seeds and path.startswith(SEEDS):
            root, name = self.seeds.resolve(), path.removeprefix(SEEDS)
        found = (root / name).resolve()
        found = found / "index.html" if found.is_dir() else found
        return found if found.is_file() and root in found.parents else None


@lru_cache(maxsize=1024)
def packed(path: Path, _changed: int) -> tuple[bytes, str, bool]:
    """Return what to send for *path*, its ETag, and whether it is compressed."""
    data = path.read_bytes()
    tag = f'"{hashlib.sha256(data).hexdigest()[:20]}"'
    small = gzip.compress(data, _GZIP_LEVEL, mtime=0)
    if len(small) < len(data) * _WORTH:
        return small, tag, True
    return data, tag, False
