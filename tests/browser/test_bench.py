"""The benchmark runs: no figure of it is asserted, only that there is one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pwa.paths import ROOT

pytestmark = pytest.mark.browser


def test_the_benchmark_runs_and_reports(web: Path, tmp_path: Path) -> None:
    """A run of the least amount launches both layouts, taps, and writes its table."""
    out = tmp_path / "bench.json"
    command = [sys.executable, "-m", "tests.bench", "--smoke", "--only", "cold,tap"]

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
    assert [one["number"] for one in figures] == [2, 3]
    for one in figures:
        assert all(value > 0 for row in one["measured"] for value in row["values"])
        assert all(target["name"] in done.stdout for target in one["targets"])
