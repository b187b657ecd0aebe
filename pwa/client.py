"""Take from the Flet client only what this app needs, and nothing that calls home."""

import json
import re
import shutil
from pathlib import Path

import flet_web

from pwa.bytecode import compiled, squeezed
from pwa.errors import Stop
from pwa.material import shrink
from pwa.stdlib import cut

RENDERERS = {
    "main.dart.mjs": "main.dart.module.js",
    "main.dart.wasm": "main.dart.wasm",
    "canvaskit/skwasm.js": "canvaskit/skwasm.js",
    "canvaskit/skwasm.wasm": "canvaskit/skwasm.wasm",
    "main.dart.js": "main.dart.js",
    "canvaskit/canvaskit.js": "canvaskit/canvaskit.js",
    "canvaskit/canvaskit.wasm": "canvaskit/canvaskit.wasm",
}
"""Name in the wheel and in the site of what draws: the first four in engines that
collect the garbage of WebAssembly, the others elsewhere (``site/page/build.js``)."""

CLIENT_FILES = (
    "assets/AssetManifest.bin",
    "assets/AssetManifest.bin.json",
    "assets/NOTICES",
    "assets/fonts/roboto.woff2",
    "assets/packages/wakelock_plus/assets/no_sleep.js",
    "assets/shaders/ink_sparkle.frag",
    "assets/shaders/stretch_effect.frag",
)

PYODIDE_FILES = {
    "pyodide.mjs": "pyodide.js",
    "pyodide.asm.mjs": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
}
"""Name in the wheel and in the site: many hosts know no type for ``.mjs``."""

MATERIAL = "fonts/MaterialIcons-Regular.otf"

FONTS = (
    ("MaterialIcons", MATERIAL),
    ("Roboto", "fonts/roboto.woff2"),
    *((f"SH {w}", f"../../fonts/HankenGrotesk-{w}.ttf") for w in (400, 500, 600, 700)),
    ("SH Icons", "../../fonts/SecondHeartIcons.ttf"),
)
"""What Flutter loads before its first frame, the app's own fonts among it: one that
came later would leave signs without a picture, for which Flutter asks another host.
Without a Roboto it asks another host for that."""


def copy_client(web: Path) -> None:
    """Copy the Flet client and Pyodide into the site folder *web*."""
    source = Path(flet_web.get_package_web_dir())
    for name in CLIENT_FILES:
        _copy(source / name, web / "client" / name)
    for name, new_name in RENDERERS.items():
        _copy(source / name, web / "client" / new_name)
    for name, new_name in PYODIDE_FILES.items():
        _copy(source / "pyodide" / name, web / "pyodide" / new_name)
    library = (source / "pyodide" / "python_stdlib.zip").read_bytes()
    (web / "pyodide" / "stdlib.bin").write_bytes(squeezed(compiled(cut(library))))
    for name in ("pyodide.js", "pyodide.asm.js"):
        _point_to_renamed(web / "pyodide" / name)
    lock = json.loads((source / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    (web / "pyodide" / "lock.js").write_text(empty_lock(lock), "utf-8")
    shrink(source / "assets" / MATERIAL, web / "client" / "assets" / MATERIAL)
    _write_fonts(web / "client" / "assets" / "FontManifest.json")
    loader, config = split_bootstrap((source / "flutter_bootstrap.js").read_text())
    (web / "client" / "loader.js").write_text(loader, "utf-8")
    (web / "client" / "config.js").write_text(config, "utf-8")


def empty_lock(lock: dict[str, object]) -> str:
    """Return a script with the lock file of this Pyodide and no packages in it.

    Nothing is ever loaded from its package index; the app brings its own wheels.
    """
    text = json.dumps({"info": lock["info"], "packages": {}})
    return f"export const LOCK = {json.dumps(text)};\n"


def split_bootstrap(text: str) -> tuple[str, str]:
    """Return Flutter's loader and its build configuration from the bootstrap *text*.

    The rest of that file starts Flutter with a service worker that would replace
    ours, and is left behind. Raises Stop when the file is not as it was.
    """
    config = re.search(r"_flutter\.buildConfig = (\{.*?\});\n", text)
    loader, mark, _ = text.partition("//# sourceMappingURL=")
    if not config or not mark:
        raise Stop("flutter_bootstrap.js of flet-web is not laid out as expected.")
    built = config[1].replace("main.dart.mjs", RENDERERS["main.dart.mjs"])
    return loader, f"export const buildConfig = {built};\n"


def _copy(source: Path, target: Path) -> None:
    """Copy one file; raise Stop when flet-web does not have it."""
    if not source.is_file():
        raise Stop(f"flet-web does not hold {source.name}; is version 1.0.5 installed?")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _point_to_renamed(script: Path) -> None:
    """Make *script* of Pyodide look for the name that its module has in the site."""
    text = script.read_text("utf-8")
    if text.count("pyodide.asm.mjs") != 1:
        raise Stop(f"{script.name} of flet-web is not laid out as expected.")
    text = text.replace("pyodide.asm.mjs", "pyodide.asm.js")
    script.write_text(re.sub(r"\n//# sourceMappingURL=.*", "\n", text), "utf-8")


def _write_fonts(manifest: Path) -> None:
    """Register the fonts that the app draws with, and no others."""
    fonts = [{"family": name, "fonts": [{"asset": path}]} for name, path in FONTS]
    manifest.write_text(json.dumps(fonts), "utf-8")
