"""A diary leaves one phone and arrives on another; hostile files change nothing."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone, until
from tests.browser.site import Site
from tests.browser.thumb import tap

pytestmark = pytest.mark.browser

SOON_MS = 30_000

LEFT = """async () => {
  const root = await navigator.storage.getDirectory();
  const folders = [];
  for await (const name of root.keys()) folders.push(name);
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const registrations = (await navigator.serviceWorker.getRegistrations()).length;
  return { folders, databases, caches: await caches.keys(), registrations };
}"""
"""What the origin holds."""

OTHERS = """async () => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle("another-app", { create: true });
  await caches.open("another-app");
  await new Promise((resolve) => (indexedDB.open("another-app").onsuccess = resolve));
}"""
"""Puts there what another site on the same origin would."""


def settings(page: Page) -> None:
    """Open Settings."""
    tap(page, "Settings")
    page.get_by_role("button", name="Export backup", exact=True).wait_for()


def export(page: Page, target: Path) -> dict:
    """Export a backup to *target* and return what it holds, by id."""
    with page.expect_download(timeout=SOON_MS) as download:
        tap(page, "Export backup")
    download.value.save_as(target)
    return {one["id"]: one for one in json.loads(target.read_bytes())["records"]}


def choose(page: Page, path: Path) -> None:
    """Choose the file at *path* to import."""
    with page.expect_file_chooser() as chooser:
        tap(page, "Import backup")
    chooser.value.set_files(path)


def diary(found: dict) -> dict:
    """Return *found* without what each phone notes of its own exports."""
    return {key: one for key, one in found.items() if one.get("name") != "exported"}


def test_a_diary_arrives_on_another_phone(
    phone: Callable[..., Phone], site: Site, tmp_path: Path
) -> None:
    """What is exported on one and imported on the other is equal there."""
    one, other = phone(site.url), phone(site.url)
    page = one.open()
    for total in ("250 ml today", "500 ml today"):
        tap(page, "Add 250 ml")
        expect(page.get_by_text(total, exact=True)).to_be_visible(timeout=SOON_MS)
    settings(page)
    left = export(page, tmp_path / "one.json")
    page = other.open()
    settings(page)

    choose(page, tmp_path / "one.json")
    tap(page, "Add to my diary")

    expect(page.get_by_text("Imported").first).to_be_visible(timeout=SOON_MS)
    arrived = export(page, tmp_path / "other.json")
    assert diary(arrived) == diary(left)
    # Two drinks, and the zone that the first of them made home.
    assert len(diary(left)) == 3
    assert one.trouble == other.trouble == []


def test_the_deepest_file_is_a_sentence_and_the_app_lives(
    phone: Callable[..., Phone], site: Site, tmp_path: Path
) -> None:
    """Five million brackets are refused, and the next drink is logged."""
    deep = tmp_path / "deep.json"
    deep.write_bytes(b"[" * 5_000_000)
    one = phone(site.url)
    page = one.open()
    settings(page)

    choose(page, deep)

    refused = page.get_by_text("built as no backup is").first
    expect(refused).to_be_visible(timeout=SOON_MS)
    tap(page, "Go back")
    tap(page, "Add 250 ml")
    expect(page.get_by_text("250 ml today", exact=True)).to_be_visible(timeout=SOON_MS)
    assert one.trouble == []


def test_erasing_leaves_nothing_of_ours_and_all_of_others(
    phone: Callable[..., Phone], fresh_site: Site
) -> None:
    """Files, database, caches and registration go; what others keep here stays."""
    one = phone(fresh_site.url)
    page = one.open()
    tap(page, "Add 250 ml")
    expect(page.get_by_text("250 ml today", exact=True)).to_be_visible(timeout=SOON_MS)
    one.wait_offline_ready()
    page.evaluate(OTHERS)
    settings(page)
    tap(page, "Erase everything")
    page.get_by_role("textbox", name="Type yes to go on.").tap()
    page.keyboard.type("yes", delay=50)

    tap(page, "Erase for good")

    page.get_by_text(re.compile("Everything is erased")).wait_for(timeout=SOON_MS)
    until(lambda: page.evaluate(LEFT)["registrations"] == 0)
    only = ["another-app"]
    assert page.evaluate(LEFT) == {
        "folders": only,
        "databases": only,
        "caches": only,
        "registrations": 0,
    }
    page.reload()
    one.wait_for_app()
    expect(page.get_by_text("0 ml today", exact=True)).to_be_visible(timeout=SOON_MS)
