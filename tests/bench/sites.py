"""The sites under test, each built once a run when it is first asked for."""

import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pwa.build import build
from pwa.paths import WEB
from tests.bench import stock
from tests.bench.growth import NOW
from tests.browser.site import changed

HERE = Path(__file__).parent
WORKER = "worker/main.js"
ENGINE = "page/flutter.js"
"""What starts the engine; a first start waits for Python's files."""
MAKER = "page/snapshot.js"
"""The script of a site whose page has a memory snapshot made."""


@dataclass
class Sites:
    """Folders of sites below the folder *place*."""

    place: Path
    ours: Path = field(default=WEB)
    """The site that users get, untouched."""

    @cached_property
    def stock(self) -> Path:
        """Return the same app as Flet's own tools lay it out."""
        return stock.build(self.place / "stock")

    @cached_property
    def floor(self) -> Path:
        """Return our site without Python: nothing can be drawn sooner."""
        engine = (self.ours / ENGINE).read_text("utf-8")
        alone = engine.replace("if (isKept()) return begin();", "return begin();")
        if alone == engine:
            raise ValueError(f"{ENGINE} waits for Python in another way.")
        files = {WORKER: b"", ENGINE: alone.encode()}
        return changed(self.ours, self.place / "floor", files)

    @cached_property
    def steered(self) -> Path:
        """Return our site with a clock that can be moved and a heap that is told."""
        return self._with_worker(0)

    @cached_property
    def late(self) -> Path:
        """Return our site on the evening of the last day of the made diaries."""
        shift = NOW.at.timestamp() - time.time()  # noqa: TID251  # the real clock
        return self._with_worker(int(shift * 1000))

    @cached_property
    def counter(self) -> Path:
        """Return the site of the bare counter, built by our builder."""
        return build(HERE / "apps" / "counter", self.place / "counter")

    @cached_property
    def box(self) -> Path:
        """Return the site of the moving box, built by our builder."""
        return build(HERE / "apps" / "box", self.place / "box")

    def _with_worker(self, shift_ms: int) -> Path:
        name = f"shifted-{shift_ms}"
        inside = (HERE / "inside" / "worker.js").read_text("utf-8")
        worker = (self.ours / WORKER).read_text("utf-8")
        files = {
            "worker/bench.js": inside.replace("/*SHIFT*/ 0", str(shift_ms)).encode(),
            WORKER: f'import "./bench.js";\n{worker}'.encode(),
        }
        return changed(self.ours, self.place / name, files)


def makes_snapshot(web: Path) -> bool:
    """Tell whether the site *web* makes a memory snapshot after its first start."""
    return (web / MAKER).is_file() and (web / WORKER).read_bytes() != b""
