"""What the browser's processes have used, as the kernel counts it (Linux only)."""

import os
import platform
from pathlib import Path

PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_KB = 1024

Used = dict[str, float]
"""Seconds of processor time by who used them: page, worker, drawing."""


def used(profile: Path) -> Used:
    """Return what page, worker and drawing process of the browser have used so far.

    The browser on *profile* must have one page with a worker.
    """
    page = _renderer(profile)
    threads = [(_name(task), _seconds(task)) for task in (page / "task").iterdir()]
    worker = sum(s for name, s in threads if name.startswith("DedicatedWorker"))
    main = _seconds(page / "task" / page.name)
    drawing = sum(_seconds(one) for one in _processes(profile, "gpu-process"))
    return {"page": main, "worker": worker, "drawing": drawing}


def memory(profile: Path) -> float:
    """Return the bytes of the process of page and worker, its share of shared ones."""
    text = (_renderer(profile) / "smaps_rollup").read_text()
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return float(line.split()[1]) * _KB


def described() -> str:
    """Return what this computer is and how busy it has been, for the report."""
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"load over 1, 5 and 15 minutes {load}"
    )


def _renderer(profile: Path) -> Path:
    """Return the process that holds a worker."""
    found = [one for one in _processes(profile, "renderer") if _has_worker(one)]
    assert found, "No page of this browser has a worker."
    return found[0]


def _has_worker(process: Path) -> bool:
    tasks = (process / "task").iterdir()
    return any(_name(task).startswith("DedicatedWorker") for task in tasks)


def _processes(profile: Path, kind: str) -> list[Path]:
    """Return the processes of one *kind* of the browser on *profile*."""
    return [
        one
        for one in PROC.iterdir()
        if one.name.isdigit() and _is(one, f"--user-data-dir={profile}", kind)
    ]


def _is(process: Path, place: str, kind: str) -> bool:
    try:
        # Chromium writes its arguments with blanks instead of zeros between them.
        line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:  # it has ended meanwhile
        return False
    return f"{place} " in line and f"--type={kind} " in line


def _name(task: Path) -> str:
    return (task / "comm").read_text().strip()


def _seconds(task: Path) -> float:
    """Return the processor seconds of a process or thread."""
    fields = (task / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS
