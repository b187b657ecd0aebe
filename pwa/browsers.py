"""Find a Chromium for the tests, or install it: ``python -m pwa browsers``."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pwa.errors import Stop

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)

DEBIAN_PACKAGES = {
    "chromium": "/usr/bin/chromium",
    "firefox-esr": "/usr/bin/firefox-esr",
    "webkit2gtk-driver": "/usr/bin/WebKitWebDriver",
    "xvfb": "/usr/bin/xvfb-run",
    "locales": "/usr/sbin/locale-gen",
}
"""Package and the program that shows that it is there."""

_LOCALE = "en_US.UTF-8"


def chromium() -> str | None:
    """Return the program of a Chromium, Chrome or Edge, or None if there is none."""
    named = (shutil.which(name) for name in _NAMES)
    placed = (place for place in _PLACES if Path(place).is_file())
    return next((path for path in (*named, *placed) if path), None)


def install() -> None:
    """Install every browser that the tests drive and this computer lacks.

    Raises Stop when one cannot be had.
    """
    if _is_debian():
        _install_with_apt()
    elif not chromium():
        _run([sys.executable, "-m", "playwright", "install", "chromium"], "Chromium")


def _is_debian() -> bool:
    """Tell whether this is Debian itself: others have no such package in apt."""
    release = Path("/etc/os-release")
    return release.is_file() and "ID=debian" in release.read_text("utf-8").split()


def _install_with_apt() -> None:
    lacking = [
        name for name, path in DEBIAN_PACKAGES.items() if not Path(path).is_file()
    ]
    if lacking:
        _run([*_root(), "apt-get", "update", "-qq"], "the list of packages")
        options = ["-y", "-qq", "--no-install-recommends"]
        command = [*_root(), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        _run([*command, "install", *options, *lacking], ", ".join(lacking))
    if not _has_locale():
        # Flutter dies in WebKit under the locale C.
        define = ["localedef", "-i", "en_US", "-f", "UTF-8", _LOCALE]
        _run([*_root(), *define], f"the locale {_LOCALE}")


def _has_locale() -> bool:
    listed = subprocess.run(
        ["locale", "-a"], capture_output=True, text=True, check=False
    ).stdout
    return "en_US.utf8" in listed.split()


def _root() -> list[str]:
    """Return what makes a command run as root."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        return ["sudo"]
    raise Stop("The tests need browsers from apt; run make test as root or get sudo.")


def _run(command: list[str], what: str) -> None:
    """Run *command*, which installs *what*; raise Stop when it fails."""
    print(f"Installing {what} for the tests ...", flush=True)
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        reason = lines[-1] if lines else f"exit code {done.returncode}"
        raise Stop(f"Could not install {what}: {reason}")
