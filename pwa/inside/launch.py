"""Ready Python for a memory snapshot, and renew in a start what one has frozen.

Packed into the app's archive and run in the browser; the app does not import it.
"""

import gc
import importlib
import logging
import os
import random  # noqa: TID251  # seeded here; nothing is drawn from it
import sys
import time
from calendar import timegm
from collections.abc import Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

CLIENT = "flet_js"
"""What Flet's Python half calls the page; it is there only in a real start."""

CONNECTION = "flet.messaging.pyodide_connection"

LATE = (
    "storage.indexeddb_js",
    "storage.opfs_js",
    "storage.owner_js",
    "storage.web",
)
"""What a start imports inside of functions."""


async def warm(zone: str, language: str) -> None:
    """Import all that a start and the screens need, and draw the first one once."""
    for name in ("main", *LATE):
        importlib.import_module(name)
    touch("views")
    await importlib.import_module("rehearsal").rehearse(zone)
    for name in (CLIENT, "main", "rehearsal"):
        del sys.modules[name]
    del _connection().flet_js
    set_device(zone, language)
    gc.collect()


def touch(folder: str) -> None:
    """Load what of Flet *folder* names: Flet imports each control at its first use."""
    flet = importlib.import_module("flet")
    wanted = set(flet.__all__)
    for module in [one for name, one in sys.modules.items() if name.startswith(folder)]:
        for name in wanted.intersection(names(module)):
            getattr(flet, name)


def names(module: ModuleType) -> Iterator[str]:
    """Yield every name that the functions of *module* use."""
    kept = [one for one in vars(module).values() if isinstance(one, FunctionType)]
    codes = [one.__code__ for one in kept]
    while codes:
        code = codes.pop()
        yield from code.co_names
        codes += [one for one in code.co_consts if isinstance(one, CodeType)]


def renew(zone: str, language: str) -> None:
    """Renew what a snapshot has frozen: chance, clocks, the device, the page.

    *zone* and *language* are the device's now; the page must be registered. The
    seed of hashes stays that of the snapshot: each device has made its own.
    """
    random.seed()
    set_device(zone, language)
    logging._startTime = time.time_ns()  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue]
    _connection().flet_js = importlib.import_module(CLIENT)


def set_device(zone: str, language: str) -> None:
    """Set what Python keeps of the device's zone and language."""
    os.environ["TZ"] = zone
    os.environ["LANG"] = f"{language.replace('-', '_')}.UTF-8"
    year = time.localtime().tm_year
    found = [time.localtime(timegm((year, month, 1, 12, 0, 0))) for month in (1, 7)]
    winter, summer = sorted(found, key=lambda one: one.tm_gmtoff)
    time.timezone, time.altzone = -winter.tm_gmtoff, -summer.tm_gmtoff
    time.daylight = int(winter.tm_gmtoff != summer.tm_gmtoff)
    time.tzname = (winter.tm_zone, summer.tm_zone)


def _connection() -> Any:
    return sys.modules[CONNECTION]
