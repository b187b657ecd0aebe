"""Fill in the page, its scripts, the manifest and the service worker of the site."""

import json
import shutil
from dataclasses import asdict
from pathlib import Path

from pwa import numbers
from pwa.manifest import manifest
from pwa.paths import SITE_SOURCES
from pwa.precache import LAUNCH_BYTES, build_id, entries
from pwa.words import DESCRIPTION

_BUILD_SCRIPT = "page/build.js"

POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "media-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; "
    "connect-src 'self' data: blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'none'"
)


def copy_pages(web: Path) -> None:
    """Write the page, its scripts and the manifest into the site folder *web*."""
    shutil.copytree(SITE_SOURCES, web, dirs_exist_ok=True)
    (web / "sw.js").unlink(missing_ok=True)
    index = web / "index.html"
    text = index.read_text("utf-8")
    text = text.replace("@@POLICY@@", POLICY).replace("@@DESCRIPTION@@", DESCRIPTION)
    preloads = "\n  ".join(
        f'<link rel="modulepreload" href="page/{path.name}">'
        for path in sorted((web / "page").glob("*.js"))
    )
    index.write_text(text.replace("@@PRELOADS@@", preloads), "utf-8")
    (web / "manifest.json").write_text(manifest(web), "utf-8")
    (web / "start" / "numbers.js").write_text(numbers.script(), "utf-8")
    (web / ".nojekyll").touch()


def finish(web: Path, version: str) -> str:
    """List the files of the site *web* in its page and service worker; return its id.

    Whoever changes a file of a built site calls this again.
    """
    # The script that carries the id cannot count for it; it follows from the others.
    build = build_id([file for file in entries(web) if file.path != _BUILD_SCRIPT])
    _write_build_script(web, version, build)
    _write_service_worker(web, version, build)
    return build


def _write_build_script(web: Path, version: str, build: str) -> None:
    """Tell the page what it is and which files a start loads."""
    launch = [
        [file.path, file.size, file.engine]
        for file in entries(web)
        if file.size >= LAUNCH_BYTES
    ]
    text = (SITE_SOURCES / _BUILD_SCRIPT).read_text("utf-8")
    for mark, value in (
        ("@@ID@@", build),
        ("@@VERSION@@", version),
        ("[/*LAUNCH*/]", json.dumps(launch)),
    ):
        text = text.replace(mark, value)
    (web / _BUILD_SCRIPT).write_text(text, "utf-8")


def _write_service_worker(web: Path, version: str, build: str) -> None:
    """Write the service worker with its list of files, and publish that list."""
    files = [asdict(file) for file in entries(web)]
    site = {"id": build, "version": version, "files": files}
    source = (SITE_SOURCES / "sw.js").read_text("utf-8")
    (web / "sw.js").write_text(source.replace("@@SITE@@", json.dumps(site)), "utf-8")
    (web / "precache.json").write_text(json.dumps(site, indent=1), "utf-8")
