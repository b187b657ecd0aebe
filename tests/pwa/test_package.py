"""Packages and releases: right keys, and one sentence for what is missing."""

import tomllib
from pathlib import Path

import pytest

from domain import about, review
from pwa import package, release
from pwa.__main__ import main
from pwa.errors import Stop
from pwa.paths import ROOT

READ = {
    "org", "product", "company", "copyright", "bundle_id", "build_number",
    "splash.color", "splash.dark_color",
    "app.path", "app.module", "app.exclude",
    "android.permission", "ios.info",
}  # fmt: skip
"""The keys under [tool.flet] that this project uses, each read by flet_cli 1.0.5."""

TABLES = {"android.permission", "ios.info"}
"""Keys whose own keys belong to the phone's system."""


def flet() -> dict:
    """Return what pyproject.toml says under [tool.flet]."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["tool"]["flet"]


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
    assert keys(flet()) == READ


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
