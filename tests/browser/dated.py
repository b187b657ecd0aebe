"""A site whose clock starts at one instant, and a diary in use for it."""

from datetime import datetime
from pathlib import Path

from playwright.sync_api import Page

from domain.codec import to_document
from domain.records import Record, Value
from export.backup import backup
from tests.browser.site import changed
from tests.browser.thumb import tap
from tests.support.full import full_diary
from tests.support.make import NOON, choice

SOON_MS = 30_000

CLOCK = """
const real = Date.now;
const begun = real.call(Date);
Date.now = () => {start} + real.call(Date) - begun;
"""


def dated(web: Path, target: Path, at: datetime) -> Path:
    """Copy the site *web* to *target*; its Python starts at *at*.

    Python's clock is the worker's Date.now, which no browser tool can move.
    """
    worker = (web / "worker" / "main.js").read_text("utf-8")
    clock = CLOCK.replace("{start}", str(round(at.timestamp() * 1000)))
    files = {
        "worker/main.js": f'import "./dated.js";\n{worker}'.encode(),
        "worker/dated.js": clock.encode(),
    }
    return changed(web, target, files)


def lived_in(file: Path, *more: Record, **choices: Value) -> Path:
    """Write a backup of a diary in use, *more* and *choices* of Settings, to *file*."""
    chosen = [choice(name, value) for name, value in choices.items()]
    records = [*full_diary(), *more, *chosen]
    file.write_bytes(backup(map(to_document, records), NOON))
    return file


def take_in(page: Page, file: Path) -> None:
    """Import the backup *file*, and come back to Settings as the app does."""
    tap(page, "Settings")
    with page.expect_file_chooser() as chooser:
        tap(page, "Import backup")
    chooser.value.set_files(file)
    tap(page, "Add to my diary")
    page.get_by_text("Imported").first.wait_for(timeout=SOON_MS)
    title = page.get_by_role("heading", name="Settings", exact=True, level=1)
    title.wait_for(timeout=SOON_MS)


def show(page: Page, route: str) -> None:
    """Go to *route*."""
    page.evaluate("(route) => { location.hash = '#' + route }", route)
