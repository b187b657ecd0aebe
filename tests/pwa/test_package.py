"""Packages and releases: right keys, and one sentence for what is missing."""

import tomllib
from pathlib import Path

import pytest

from domain import about, review
from pwa import package, release
from pwa.__main__ import main
from pwa.errors import Stop
from pwa.paths import ROOT

READ = ROOT / "tests" / "data" / "flet_keys.txt"
"""The version of flet_cli, and each key that its source asks for under [tool.flet].

They are what its commands give, as literals, to `get_pyproject`, and without the
name of a platform to `get_platform_setting`, `get_bool_setting` and
`splash_setting`. The package itself would bring twenty others with it.
"""

TABLES = {"android.permission", "ios.info"}
"""Keys whose own keys belong to the phone's system."""


def project() -> dict:
    """Return what pyproject.toml says."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


def flet() -> dict:
    """Return what it says under [tool.flet]."""
    return project()["tool"]["flet"]


def keys(table: dict, before: str = "") -> set[str]:
    """Return the full names of the keys of *table*."""
    found: set[str] = set()
    for name, value in table.items():
        full = before + name
        if isinstance(value, dict) and full not in TABLES:
            found |= keys(value, f"{full}.")
        else:
            found.add(full)
    return found


def test_flets_tool_reads_every_key():
    """A key that the tool does not know would be silently without effect."""
    tool, *read = READ.read_text("utf-8").splitlines()

    assert keys(flet()) - set(read) == set()
    assert tool.replace("flet_cli ", "flet==") in project()["project"]["dependencies"]


def test_a_package_holds_the_app_alone():
    """Tests, tools, documents and output stay out of the package."""
    assert set(flet()["app"]["exclude"]) >= {"tests", "pwa", "docs", "build"}


@pytest.mark.parametrize(
    ("kind", "platform", "flutter", "said"),
    [
        ("ipa", "linux", "/x/flutter", package.NO_MAC),
        ("apk", "linux", None, package.NO_FLUTTER),
        ("ipa", "darwin", None, package.NO_FLUTTER),
    ],
)
def test_what_is_missing_is_one_sentence(
    monkeypatch, capsys, kind, platform, flutter, said
):
    """Without the tools nothing is begun, and the command fails."""
    monkeypatch.setattr(package.sys, "platform", platform)
    monkeypatch.setattr(package.shutil, "which", lambda _: flutter)

    assert main([kind]) == 1
    assert capsys.readouterr().err.strip() == said
    assert not package.ICON.exists()


def test_without_flets_tool_it_says_how_to_get_it(monkeypatch):
    """With Flutter alone the other half is named."""
    monkeypatch.setattr(package.shutil, "which", lambda _: "/x/flutter")
    monkeypatch.setattr(package.importlib.util, "find_spec", lambda _: None)

    assert package.lacking("apk") == package.NO_TOOL


def test_a_release_says_that_nobody_has_reviewed():
    """As long as no clinician has signed, app and README both say so."""
    assert release.check_review() == about.REVIEW


def test_a_release_without_the_note_is_stopped(tmp_path: Path, monkeypatch):
    """Neither a hidden lack of review nor a note that is out of date goes out."""
    silent, telling = tmp_path / "silent.md", tmp_path / "telling.md"
    silent.write_text("Second Heart", encoding="utf-8")
    telling.write_text(release.README_NOTE, encoding="utf-8")
    with pytest.raises(Stop, match="does not say so"):
        release.check_review(silent)
    signed = review.sentence("Dr A. Example, GP", "3 March 2027")
    monkeypatch.setattr(about, "REVIEW", signed)

    with pytest.raises(Stop, match="still says"):
        release.check_review(telling)
    assert release.check_review(silent) == signed
