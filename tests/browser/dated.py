"""A site whose clock starts at one instant, so that a page is the same at every run."""

from datetime import datetime
from pathlib import Path

from tests.browser.site import changed

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
