"""Lay the app out as Flet's own tools do, mended just enough to start offline.

The page, its scripts, the worker, the client and all its files are Flet's. Mended is
what keeps ``flet publish`` from running without a network: the address of Pyodide is
absolute, the wheels lie in the archive, Flutter's service worker is left out and a
plain one keeps what a launch asks for. Added is what the app itself needs: its assets
and fonts, and the object of the page that its Python talks to.
"""

import io
import json
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

import flet_web
from flet_web.patch_index import patch_font_manifest_json, patch_index_html

from pwa.archive import APP_PARTS
from pwa.client import FONTS
from pwa.paths import ASSETS, ROOT, WHEELS
from pwa.wheels import wheels

INSIDE = Path(__file__).parent / "inside"

_PACKAGES = "__pypackages__"
"""Where Flet's worker looks for packages that came with the app."""

_REGISTER = '<script>navigator.serviceWorker.register("keep.js");</script>\n</body>'


def build(target: Path) -> Path:
    """Write the site into the new folder *target*."""
    shutil.copytree(flet_web.get_package_web_dir(), target)
    shutil.copytree(ASSETS, target, dirs_exist_ok=True)
    _pack(target / "app.tar.gz")
    _mend_page(target)
    _mend_fonts(target / "assets" / "FontManifest.json")
    worker = target / "python-worker.js"
    worker.write_text(
        (INSIDE / "port.js").read_text("utf-8") + worker.read_text("utf-8")
    )
    return target


def _mend_page(target: Path) -> None:
    index = target / "index.html"
    patch_index_html(
        str(index),
        base_href="",
        app_name="Second Heart",
        pyodide=True,
        pyodide_script_path="main.py",
        pyodide_version="bundled",
        app_package_url="app.tar.gz",
        no_cdn=True,
    )
    text = index.read_text("utf-8")
    text = _once(text, '"pyodide/pyodide.mjs"', '"/pyodide/pyodide.mjs"')
    index.write_text(_once(text, "</body>", _REGISTER), "utf-8")
    bootstrap = target / "flutter_bootstrap.js"
    text, count = re.subn(
        r"serviceWorkerSettings: \{.*?\},\n",
        "",
        bootstrap.read_text("utf-8"),
        flags=re.DOTALL,
    )
    assert count == 1, "flutter_bootstrap.js is not laid out as expected."
    bootstrap.write_text(text, "utf-8")
    (target / "flutter_service_worker.js").unlink()
    shutil.copyfile(INSIDE / "keep.js", target / "keep.js")


def _once(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, f"{old} is not there once."
    return text.replace(old, new)


def _mend_fonts(manifest: Path) -> None:
    """Register Roboto as Flet's tools do, and the app's own fonts beside it."""
    patch_font_manifest_json(str(manifest))
    fonts = json.loads(manifest.read_text("utf-8"))
    have = {font["family"] for font in fonts}
    fonts += [
        {"family": name, "fonts": [{"asset": path.replace("../../", "../")}]}
        for name, path in FONTS
        if name not in have
    ]
    manifest.write_text(json.dumps(fonts), "utf-8")


def _pack(target: Path) -> None:
    """Write the app and its wheels, unpacked, as Flet's worker expects them."""
    with tarfile.open(target, "w:gz", compresslevel=9) as archive:
        for part in (ROOT / name for name in APP_PARTS):
            for path in [part] if part.is_file() else sorted(part.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    archive.add(path, path.relative_to(ROOT).as_posix())
        for wheel in wheels(WHEELS):
            _unpack_into(archive, wheel)


def _unpack_into(archive: tarfile.TarFile, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            if name.endswith("/"):
                continue
            data = packed.read(name)
            entry = tarfile.TarInfo(f"{_PACKAGES}/{name}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
