"""The preview server: types, validators, compression, and how it says no."""

import gzip
import threading
import urllib.request
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from pwa.__main__ import main
from pwa.errors import Stop
from pwa.serve import Server, serve


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Serve a small site below a path."""
    for name in ("index.html", "sw.js", "x.wasm", "manifest.json", "a/b.txt"):
        path = tmp_path / "web" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name * 50)
    (tmp_path / "secret").write_text("secret")
    running = Server(tmp_path / "web", base="/second-heart/")
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running
    running.shutdown()
    running.server_close()


def get(server: Server, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    """Ask *server* for *path* and return its answer with the body."""
    connection = HTTPConnection(*server.server_address[:2])
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers=named)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html"),
        ("sw.js", "text/javascript"),
        ("x.wasm", "application/wasm"),
        ("manifest.json", "application/json"),
    ],
)
def test_every_file_has_its_type(server: Server, name: str, kind: str) -> None:
    """Browsers compile and run only what has the right type."""
    answer, body = get(server, f"/second-heart/{name}")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind
    assert body == (name or "index.html").encode() * 50


def test_an_unchanged_file_is_not_sent_again(server: Server) -> None:
    """Its tag is enough, and nothing is used without asking."""
    first, _ = get(server, "/second-heart/sw.js")
    assert first.headers["Cache-Control"] == "no-cache"
    tag = first.headers["ETag"]
    second, body = get(server, "/second-heart/sw.js", If_None_Match=tag)
    assert (second.status, body) == (304, b"")


def test_a_changed_file_has_another_tag(server: Server) -> None:
    """A new build is seen at once."""
    first, _ = get(server, "/second-heart/sw.js")
    (server.web / "sw.js").write_text("changed")
    tag = first.headers["ETag"]
    second, body = get(server, "/second-heart/sw.js", If_None_Match=tag)
    assert (second.status, body) == (200, b"changed")


def test_scripts_are_compressed_for_who_can_read_it(server: Server) -> None:
    """A browser that takes gzip gets gzip of the same bytes."""
    answer, body = get(server, "/second-heart/sw.js", Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == b"sw.js" * 50


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/second-heart/none.txt",
        "/second-heart/../secret",
        "/second-heart/%2e%2e/secret",
        "/second-heart/a",
    ],
)
def test_nothing_else_is_given_out(server: Server, path: str) -> None:
    """Other paths, other folders and lists of folders are not found."""
    answer, body = get(server, path)
    assert (answer.status, body) == (404, b"Not found")


def test_it_answers_this_computer_only(server: Server) -> None:
    """The address it listens on is that of the computer itself."""
    assert server.server_address[0] == "127.0.0.1"


def test_a_taken_port_is_one_sentence(server: Server) -> None:
    """Who has the port in use is told so, and how to take another."""
    port = server.server_address[1]
    with pytest.raises(Stop, match=f"Port {port} is in use"):
        serve(server.web, port)


def test_a_site_that_is_not_built_is_one_sentence(tmp_path: Path) -> None:
    """Serving nothing says what to do first."""
    with pytest.raises(Stop, match="make web builds it"):
        serve(tmp_path, 0)


def test_a_stop_is_a_sentence_and_an_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the command line there is one sentence, exit code 1 and no traceback."""
    arguments = ["build", "--app", str(tmp_path), "--out", str(tmp_path / "web")]
    assert main(arguments) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "There is no main.py" in said


def test_head_tells_the_size(server: Server) -> None:
    """A question for the headers alone gets them without the body."""
    url = "http://{}:{}/second-heart/sw.js".format(*server.server_address[:2])
    request = urllib.request.Request(url, method="HEAD")
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["Content-Length"] == "250"
        assert answer.read() == b""
