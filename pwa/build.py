"""Build the installable site: client, Python, app, page, service worker."""

import shutil
import tomllib
from pathlib import Path

from pwa.archive import pack
from pwa.bytecode import compiled, squeezed
from pwa.client import copy_client
from pwa.links import check_links
from pwa.page import copy_pages, finish
from pwa.paths import ASSETS, ROOT, WEB, WHEELS
from pwa.wheels import wheels


def build(app: Path = ROOT, web: Path = WEB, assets: Path = ASSETS) -> Path:
    """Build the site of the app in folder *app* into the folder *web*.

    A build that fails leaves the site of the last one as it was. Raises Stop.
    """
    vendored = wheels(WHEELS)
    fresh = web.with_name(f"{web.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    copy_client(fresh)
    if assets.is_dir():
        shutil.copytree(assets, fresh, dirs_exist_ok=True)
    (fresh / "app.bin").write_bytes(squeezed(compiled(pack(app, vendored))))
    copy_pages(fresh)
    check_links(fresh)
    finish(fresh, version())
    shutil.rmtree(web, ignore_errors=True)
    fresh.rename(web)
    return web


def version() -> str:
    """Return the version of the app."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return project["project"]["version"]
