"""Which wheels run in the browser, and what happens when they cannot be had."""

import hashlib
import sys
import tomllib
from pathlib import Path

import pytest

from pwa import wheels as module
from pwa.errors import Stop
from pwa.paths import ROOT
from pwa.wheels import PINS, missing, pinned, wheels


def pin(name: str, data: bytes) -> str:
    """Return the line that pins *data* as *name*."""
    return f"{name} --hash=sha256:{hashlib.sha256(data).hexdigest()}\n"


def test_every_pin_has_a_version_and_a_hash() -> None:
    """Each line names one version and the sha256 of its bytes."""
    pins = pinned(PINS.read_text("utf-8"))
    assert len(pins) > 5
    for name, digest in pins.items():
        assert name.count("==") == 1
        assert len(bytes.fromhex(digest)) == 32


def test_the_pins_name_no_address() -> None:
    """Where the wheels come from is pip's affair, not the project's."""
    assert "://" not in PINS.read_text("utf-8")


def test_the_pins_agree_with_the_project() -> None:
    """The browser gets the versions that the project's own tests run with."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert set(project["project"]["dependencies"]) <= set(
        pinned(PINS.read_text("utf-8"))
    )


def test_what_is_there_needs_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wheels from the build before are used, in the order of the pins."""
    (tmp_path / "a-1-py3-none-any.whl").write_bytes(b"a")
    (tmp_path / "b-2-py3-none-any.whl").write_bytes(b"b")
    pins = tmp_path / "pins.txt"
    pins.write_text("# why\n" + pin("b==2", b"b") + pin("a==1", b"a"))
    monkeypatch.setattr(sys, "executable", "/no/python/here")
    found = wheels(tmp_path, pins)
    assert [path.name[0] for path in found] == ["b", "a"]


def test_a_changed_wheel_does_not_count(tmp_path: Path) -> None:
    """A wheel whose bytes are not the pinned ones is as good as missing."""
    (tmp_path / "a-1-py3-none-any.whl").write_bytes(b"changed")
    assert missing(tmp_path, pinned(pin("a==1", b"a"))) == ["a==1"]


def test_a_failed_download_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a network the build stops with pip's reason and what to do."""
    pins = tmp_path / "pins.txt"
    pins.write_text(pin("second-heart-has-no-such-wheel==1", b""))
    monkeypatch.setattr(module, "BROWSER_PYTHON", ("--no-index",))
    with pytest.raises(Stop, match=r"could not be downloaded: .* Check the network"):
        wheels(tmp_path, pins)
