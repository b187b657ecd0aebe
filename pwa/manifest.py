"""Write the manifest that lets a phone install the site."""

import json
import struct
from pathlib import Path

from pwa.words import DESCRIPTION, NAME

_ICONS = (
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/icon-maskable-192.png", "192x192", "maskable"),
    ("icons/icon-maskable-512.png", "512x512", "maskable"),
)
_SHORTCUTS = (("Today", "./#/"), ("Water", "./#/water"))


def manifest(web: Path) -> str:
    """Return the manifest of the site in folder *web*, its screenshots included.

    Every address is relative, so it holds wherever the site is put.
    """
    icon = {"src": _ICONS[0][0], "sizes": _ICONS[0][1], "type": "image/png"}
    content = {
        "id": "./",
        "scope": "./",
        "start_url": "./",
        "name": NAME,
        "short_name": NAME,
        "description": DESCRIPTION,
        "lang": "en",
        "dir": "ltr",
        "display": "standalone",
        "background_color": "#FAF6EF",
        "theme_color": "#FAF6EF",
        "categories": ["health", "fitness", "lifestyle", "travel"],
        "icons": [
            {"src": src, "sizes": sizes, "type": "image/png", "purpose": purpose}
            for src, sizes, purpose in _ICONS
        ],
        "shortcuts": [
            {"name": name, "url": url, "icons": [icon]} for name, url in _SHORTCUTS
        ],
        "screenshots": [
            _screenshot(path) for path in sorted((web / "screenshots").glob("*.png"))
        ],
    }
    return json.dumps(content, indent=1)


def _screenshot(path: Path) -> dict[str, str]:
    """Return the manifest's entry for the screenshot at *path*."""
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    return {
        "src": f"screenshots/{path.name}",
        "sizes": f"{width}x{height}",
        "type": "image/png",
        "form_factor": "wide" if width > height else "narrow",
        "label": path.stem.replace("-", " ").capitalize(),
    }
