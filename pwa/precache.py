"""List every file of the site with size and sha256, for the service worker."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

LAUNCH_BYTES = 100_000
"""From this size on a file counts into the progress line of a start."""

_SELF = ("sw.js", "precache.json")
_ONLINE_ONLY = ("client/assets/NOTICES", "screenshots/")
_ENGINES = {
    "client/canvaskit/skwasm": "wasm",
    "client/main.dart.module.js": "wasm",
    "client/main.dart.wasm": "wasm",
    "client/canvaskit/": "other",
    "client/main.dart.js": "other",
}
"""Files that only one kind of browser engine loads; the first match counts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that must be on the phone before it goes offline."""

    path: str
    size: int
    """Bytes."""
    sha256: str
    engine: str
    """Which engines load it: "wasm", "other" or "any"."""


def entries(web: Path) -> list[Entry]:
    """Return what the site in folder *web* needs to run without a network."""
    paths = sorted(path for path in web.rglob("*") if path.is_file())
    names = [(path, path.relative_to(web).as_posix()) for path in paths]
    return [
        _entry(path, name)
        for path, name in names
        if name not in _SELF and not name.startswith(_ONLINE_ONLY)
    ]


def build_id(files: list[Entry]) -> str:
    """Return an id that changes whenever any of *files* does."""
    text = json.dumps([asdict(file) for file in files])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _entry(path: Path, name: str) -> Entry:
    data = path.read_bytes()
    engine = next((e for start, e in _ENGINES.items() if name.startswith(start)), "any")
    # The page itself is asked for by its folder: some hosts redirect index.html there.
    shown = "" if name == "index.html" else name
    return Entry(shown, len(data), hashlib.sha256(data).hexdigest(), engine)
