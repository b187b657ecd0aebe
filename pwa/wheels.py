"""Fetch the wheels that run in the browser, pinned by version and sha256."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from pwa.errors import Stop

PINS = Path(__file__).with_name("wheels.txt")

BROWSER_PYTHON = (
    "--only-binary=:all:",
    "--platform=pyemscripten_2026_0_wasm32",
    "--platform=any",
    "--python-version=3.14",
    "--implementation=cp",
    "--abi=cp314",
    "--abi=none",
)
"""What pip calls the Python that flet-web's Pyodide is."""


def pinned(text: str) -> dict[str, str]:
    """Return the sha256 of each ``name==version`` that *text* pins."""
    lines = [line.split("#")[0].strip() for line in text.splitlines()]
    pairs = (line.split(" --hash=sha256:") for line in lines if line)
    return {name.strip(): digest.strip() for name, digest in pairs}


def wheels(cache: Path, pins: Path = PINS) -> list[Path]:
    """Return the pinned wheels, from *cache* or else from the package index.

    Raises Stop when one of them cannot be had.
    """
    wanted = pinned(pins.read_text("utf-8"))
    if missing(cache, wanted):
        _download(cache, pins)
    lacking = missing(cache, wanted)
    if lacking:
        raise Stop(f"pip did not bring {', '.join(lacking)} as pinned in {pins.name}.")
    found = _by_digest(cache)
    return [found[digest] for digest in wanted.values()]


def missing(cache: Path, wanted: dict[str, str]) -> list[str]:
    """Return which of the *wanted* wheels *cache* does not hold intact."""
    found = _by_digest(cache)
    return [name for name, digest in wanted.items() if digest not in found]


def _by_digest(cache: Path) -> dict[str, Path]:
    """Return the wheels in *cache* by the sha256 of their bytes."""
    return {
        hashlib.sha256(path.read_bytes()).hexdigest(): path
        for path in sorted(cache.glob("*.whl"))
    }


def _download(cache: Path, pins: Path) -> None:
    """Let pip fetch and check every pinned wheel; raise Stop when it cannot."""
    cache.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--require-hashes", *BROWSER_PYTHON, "-d", str(cache), "-r", str(pins)]
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        raise Stop(
            "The wheels for the browser could not be downloaded: "
            f"{_reason(done.stderr)} Check the network and try again."
        )


def _reason(stderr: str) -> str:
    """Return the first error that pip printed, as a sentence."""
    errors = [line for line in stderr.splitlines() if line.startswith("ERROR:")]
    reason = errors[0].removeprefix("ERROR:").strip() if errors else "pip failed"
    return reason.rstrip(".") + "."
