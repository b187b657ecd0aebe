"""Check that a built site names only files that it holds."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from pwa.errors import Stop


def check_links(web: Path) -> None:
    """Raise Stop if a file of *web* names another one that is not there."""
    for source, name in _named(web):
        if not (web / name).is_file():
            raise Stop(f"{source} names {name}, which the site does not hold.")


def _named(web: Path) -> Iterator[tuple[str, str]]:
    """Yield every file of the site that one of its files names, with that one."""
    page = (web / "index.html").read_text("utf-8")
    for name in re.findall(r'(?:src|href)="([^"#:]+)"', page):
        if name != "./":
            yield "index.html", name
    style = (web / "start.css").read_text("utf-8")
    for name in re.findall(r'url\("([^"]+)"\)', style):
        yield "start.css", name
    manifest = json.loads((web / "manifest.json").read_text("utf-8"))
    for entry in (*manifest["icons"], *manifest["screenshots"]):
        yield "manifest.json", entry["src"]
    for script in sorted((*web.glob("page/*.js"), *web.glob("worker/*.js"))):
        text = script.read_text("utf-8")
        for name in re.findall(r'^import .*?"(\.[^"]+)";$', text, re.MULTILINE):
            path = (script.parent / name).resolve().relative_to(web.resolve())
            yield script.name, path.as_posix()
