"""The benchmark's server: the same rules for every site, and every byte counted."""

import gzip
import http.client
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.bench.server import SEEDS, Origin


def get(origin: Origin, path: str, **headers: str) -> tuple[int, bytes, str | None]:
    """Return status, body and encoding of the answer for *path*."""
    where = urlsplit(origin.url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    found = answer.status, answer.read(), answer.getheader("Content-Encoding")
    connection.close()
    return found


@pytest.fixture
def origin(tmp_path: Path):
    """Serve a page, a module and a file of a diary."""
    web, seeds = tmp_path / "web", tmp_path / "seeds"
    (seeds / "one day").mkdir(parents=True)
    (seeds / "one day" / "journal.a").write_bytes(b"frames")
    web.mkdir()
    (web / "index.html").write_text("<!doctype html>")
    (web / "module.mjs").write_bytes(b"export const one = 1;\n" * 1_000)
    served = Origin(web, seeds)
    yield served
    served.stop()


def test_every_kind_of_file_is_compressed_and_counted(origin: Origin) -> None:
    """A module is packed whatever its name, and its packed bytes are those counted."""
    status, body, encoding = get(origin, "/module.mjs")

    assert (status, encoding) == (200, "gzip")
    assert gzip.decompress(body) == (origin.web / "module.mjs").read_bytes()
    assert origin.sent == len(body)


def test_a_diary_is_served_beside_the_site(origin: Origin) -> None:
    """Its files have an address of their own, and nothing above them has any."""
    assert get(origin, f"{SEEDS}one%20day/journal.a")[:2] == (200, b"frames")
    assert get(origin, f"{SEEDS}../web/index.html")[0] == 404
    assert get(origin, "/../seeds/one%20day/journal.a")[0] == 404


def test_a_site_comes_back_under_its_address(origin: Origin) -> None:
    """Without a server nothing answers; started again, the same address does."""
    url = origin.url
    origin.stop()
    with pytest.raises(ConnectionRefusedError):
        get(origin, "/")

    origin.start()

    assert origin.url == url
    assert get(origin, "/")[1] == b"<!doctype html>"
