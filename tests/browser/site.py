"""A site for browser tests: it counts, goes away, changes and shifts its clock."""

import json
import shutil
import threading
from collections import Counter
from http import HTTPStatus
from pathlib import Path
from typing import Any

from pwa.page import finish
from pwa.serve import Handler, Server

SHIFT = """
const real = Date.now;
let shift = 0;
Date.now = () => real.call(Date) + shift;
new BroadcastChannel("second-heart:test").onmessage = ({ data }) => (shift = data);
"""


class CountingHandler(Handler):
    """A handler that counts its answers and can be told to refuse some."""

    server: "CountingServer"

    def _send(self, status: HTTPStatus, body: bytes, *rest: Any, **named: Any) -> None:
        if self._name() not in self.server.refused:
            self.server.answers[self._name(), int(status)] += 1
            super()._send(status, body, *rest, **named)
            return
        self.send_error(HTTPStatus.SERVICE_UNAVAILABLE)

    def _name(self) -> str:
        return self.path.split("?")[0].removeprefix(self.server.base)


class CountingServer(Server):
    """A server that remembers what it was asked for."""

    def __init__(self, web: Path, port: int, base: str, site: "Site") -> None:
        super().__init__(web, port, base)
        self.answers, self.refused = site.answers, site.refused
        self.RequestHandlerClass = CountingHandler


class Site:
    """A built site under an address of its own, on which the server can go away."""

    def __init__(self, web: Path, base: str = "/") -> None:
        self.web, self.base = web, base
        self.answers: Counter[tuple[str, int]] = Counter()
        """How often each file was answered with each status."""
        self.refused: set[str] = set()
        """Files that are answered with an error."""
        self._server: CountingServer | None = None
        self._port = 0
        self.start()

    @property
    def url(self) -> str:
        """Return the address of the site's first page."""
        return f"http://localhost:{self._port}{self.base}"

    def start(self) -> None:
        """Let the server answer, at the address it had before."""
        self._server = CountingServer(self.web, self._port, self.base, self)
        self._port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def restart(self) -> None:
        """Let the server answer all it is asked for, and count from nothing."""
        self.refused.clear()
        self.answers.clear()
        if not self._server:
            self.start()

    def publish(self, web: Path) -> None:
        """Serve another version from now on."""
        self.web = web
        if self._server:
            self._server.web = web

    def stop(self) -> None:
        """Take the server away: from now on there is no network."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


def changed(web: Path, target: Path, files: dict[str, bytes]) -> Path:
    """Copy the site *web* to *target* with *files* replaced: another version."""
    shutil.copytree(web, target, copy_function=shutil.copyfile)
    for name, data in files.items():
        (target / name).write_bytes(data)
    finish(target, json.loads((web / "precache.json").read_text("utf-8"))["version"])
    return target


def with_shift(web: Path, target: Path) -> Path:
    """Copy the site *web* to *target* with a clock that ``shift_clock`` can move.

    Python's clock is the worker's Date.now, which no browser tool can move.
    """
    worker = (web / "worker" / "main.js").read_text("utf-8")
    files = {
        "worker/main.js": f'import "./shift.js";\n{worker}'.encode(),
        "worker/shift.js": SHIFT.encode(),
    }
    return changed(web, target, files)
