"""Build the package for a phone with Flet's own tool: ``python -m pwa apk``."""

import importlib.util
import shutil
import subprocess
import sys

from pwa.errors import Stop
from pwa.paths import ASSETS, ROOT

ICON = ASSETS / "icon.png"
"""Where Flet's tool looks for the icon; it is only there while the tool runs."""

NO_FLUTTER = (
    "There is no Flutter SDK here: install it from the Flutter project, put its "
    "bin folder on PATH, then run this again."
)
NO_TOOL = "Flet's build tool is missing: run pip install flet-cli==1.0.5, then again."
NO_MAC = "A package for iPhones is built on a Mac with Xcode, and this is none."


def package(kind: str) -> None:
    """Build the "apk" or "ipa" into ``build``; raise Stop with what is missing."""
    missing = lacking(kind)
    if missing:
        raise Stop(missing)
    shutil.copyfile(ASSETS / "icons" / "icon-512.png", ICON)
    try:
        subprocess.run(
            [sys.executable, "-m", "flet_cli.cli", "build", kind], cwd=ROOT, check=True
        )
    except subprocess.CalledProcessError as error:
        raise Stop(
            f"Flet's build tool gave up on the {kind}; it says why above."
        ) from error
    finally:
        ICON.unlink(missing_ok=True)


def lacking(kind: str) -> str:
    """Return the sentence for the first thing that is missing, or nothing."""
    if kind == "ipa" and sys.platform != "darwin":
        return NO_MAC
    if shutil.which("flutter") is None:
        return NO_FLUTTER
    return "" if importlib.util.find_spec("flet_cli") else NO_TOOL
