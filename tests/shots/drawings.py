"""Draw a sheet of all moves in each theme: ``python -m tests.shots.drawings``.

The pictures come from the client itself, out of a site that holds the app's own
drawing code and nothing to tap; they lie in ``build/drawings``. All three together
are ``docs/pictures/moves.webp``.
"""

import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from pwa.archive import APP_PARTS
from pwa.browsers import chromium
from pwa.build import build
from pwa.leg import THEMES
from pwa.paths import BUILD, ROOT
from tests.browser.phone import FLAGS, Phone
from tests.browser.site import Site
from tests.shots.__main__ import PICTURES

GALLERY = Path(__file__).parent / "gallery" / "main.py"
SIZE = {"width": 1700, "height": 2850}
SETTLE_MS = 3_000
"""How long the pictures take to come."""
SHARE, QUALITY = 0.42, 55
"""How much smaller the committed sheet is, and how well it is kept."""


def draw(folder: Path) -> None:
    """Draw the sheets into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        site = Site(gallery(Path(scratch)))
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(FLAGS)
        )
        with browser.new_context(viewport=SIZE) as context:
            for theme in THEMES:
                page = Phone(context, site.url).open(f"#/{theme}")
                page.wait_for_timeout(SETTLE_MS)
                page.screenshot(path=folder / f"{theme}.png")
                page.goto("about:blank")
        browser.close()
        site.stop()


def join(folder: Path, target: Path) -> None:
    """Write the sheets of *folder* side by side, and smaller, to *target*."""
    sheets = [Image.open(folder / f"{theme}.png").convert("RGB") for theme in THEMES]
    wide, tall = (round(side * SHARE) for side in sheets[0].size)
    whole = Image.new("RGB", (wide * len(sheets), tall))
    for place, one in enumerate(sheets):
        whole.paste(
            one.resize((wide, tall), Image.Resampling.LANCZOS), (place * wide, 0)
        )
    whole.save(target, quality=QUALITY, method=6)


def gallery(scratch: Path) -> Path:
    """Build the site of the gallery in *scratch*, and return its folder."""
    app = scratch / "app"
    app.mkdir()
    for name in APP_PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, app / name)
    shutil.copyfile(GALLERY, app / "main.py")
    return build(app, scratch / "web")


if __name__ == "__main__":
    draw(BUILD / "drawings")
    join(BUILD / "drawings", PICTURES / "moves.webp")
