"""The benchmark runs: no figure of it is asserted, only that there is one."""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from pwa.paths import ROOT
from tests.bench import stock

pytestmark = pytest.mark.browser


def test_the_benchmark_runs_and_reports(web: Path, tmp_path: Path) -> None:
    """A run of the least amount taps both apps and writes what it prints."""
    out = tmp_path / "bench.json"
    command = [sys.executable, "-m", "tests.bench", "--smoke", "--only", "tap"]

    done = subprocess.run(
        [*command, "--web", str(web), "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "PYTHONTZPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    figures = json.loads(out.read_text("utf-8"))["figures"]
    assert [one["number"] for one in figures] == [3]
    for one in figures:
        assert all(value > 0 for row in one["measured"] for value in row["values"])
        assert all(target["name"] in done.stdout for target in one["targets"])


def test_the_stock_layout_starts_without_a_network(tmp_path: Path) -> None:
    """Flet's layout is mended: its parts are all there and nothing is asked of others.

    A list of requirements in the archive would make its worker ask a package index.
    """
    web = stock.build(tmp_path / "stock")

    index = (web / "index.html").read_text("utf-8")
    assert 'flet.pyodideUrl="/pyodide/pyodide.mjs"' in index
    assert 'flet.canvasKitBaseUrl="/canvaskit/"' in index
    bootstrap = (web / "flutter_bootstrap.js").read_text("utf-8")
    assert "serviceWorkerSettings: {" not in bootstrap
    with tarfile.open(web / "app.tar.gz") as archive:
        names = set(archive.getnames())
    assert {"main.py", "views/today.py", "__pypackages__/flet/__init__.py"} <= names
    assert not names & {"requirements.txt", "pyproject.toml"}
