"""Serve a built site on this computer, the way a static host would."""

import gzip
import hashlib
import mimetypes
from contextlib import suppress
from functools import lru_cache
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pwa.errors import Stop

TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".bin": "application/octet-stream",
    ".otf": "font/otf",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
}
"""Types given whatever this computer's own table says."""

_PACKED = (".js", ".json", ".html", ".css", ".wasm", ".otf", ".ttf")
"""What is sent compressed."""


class Handler(SimpleHTTPRequestHandler):
    """Answer from one folder, below one base path, with an ETag for every file."""

    protocol_version = "HTTP/1.1"
    server: "Server"  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        """Send the file that is asked for."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Send the headers of the file that is asked for."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the terminal quiet."""

    def _answer(self, *, with_body: bool) -> None:
        path = self._file()
        if path is None:
            self._send(HTTPStatus.NOT_FOUND, b"Not found", "text/plain", {}, with_body)
            return
        packs = "gzip" in self.headers.get("Accept-Encoding", "")
        body, tag, packed = read(path, path.stat().st_mtime_ns, packs=packs)
        headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if self.headers.get("If-None-Match") == tag:
            self._send(HTTPStatus.NOT_MODIFIED, b"", "", headers, with_body=False)
            return
        if packed:
            headers["Content-Encoding"] = "gzip"
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
        kind = kind or "application/octet-stream"
        self._send(HTTPStatus.OK, body, kind, headers, with_body)

    def _file(self) -> Path | None:
        """Return the file of the request, or None if there is no such file."""
        path = unquote(urlsplit(self.path).path)
        if not path.startswith(self.server.base):
            return None
        web = self.server.web.resolve()
        found = (web / path.removeprefix(self.server.base)).resolve()
        found = found / "index.html" if found.is_dir() else found
        return found if found.is_file() and web in found.parents else None

    def _send(
        self,
        status: HTTPStatus,
        body: bytes,
        kind: str,
        headers: dict[str, str],
        with_body: bool,  # noqa: FBT001
    ) -> None:
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
            self.send_header("X-Content-Type-Options", "nosniff")
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)


class Server(ThreadingHTTPServer):
    """A server of the folder *web* under the path *base*."""

    daemon_threads = True

    def __init__(self, web: Path, port: int = 0, base: str = "/") -> None:
        self.web, self.base = web, base
        super().__init__(("127.0.0.1", port), Handler)


@lru_cache(maxsize=256)
def read(path: Path, _changed: int, *, packs: bool) -> tuple[bytes, str, bool]:
    """Return what to send for *path*, its ETag, and whether it is compressed."""
    data = path.read_bytes()
    tag = f'"{hashlib.sha256(data).hexdigest()[:20]}"'
    if packs and path.suffix in _PACKED:
        return gzip.compress(data, 6, mtime=0), tag, True
    return data, tag, False


def serve(web: Path, port: int) -> None:
    """Serve *web* until Ctrl-C; raise Stop if it is not built or the port is taken."""
    if not (web / "index.html").is_file():
        raise Stop(f"There is no site in {web}; make web builds it.")
    try:
        server = Server(web, port)
    except OSError as error:
        raise Stop(
            f"Port {port} is in use; stop what uses it, "
            f"or choose another: make run PORT={port + 1}."
        ) from error
    print(f"Second Heart is at http://localhost:{port} (Ctrl-C stops it).")
    print(
        "On a phone: open a published copy over https, or connect an Android phone "
        f"by cable and run 'adb reverse tcp:{port} tcp:{port}'; "
        "an address of the local network will not do."
    )
    # Ctrl-C is how a person ends this, not a failure.
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
