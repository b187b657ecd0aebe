"""What a snapshot has frozen, and how a start renews it."""

import logging
import os
import random  # noqa: TID251  # it is what must be renewed
import sys
import time
from collections.abc import Iterator
from types import ModuleType

import pytest

from pwa.inside import launch


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Give a connection as a snapshot holds it, beside a page that has registered."""
    connection = ModuleType(launch.CONNECTION)
    monkeypatch.setitem(sys.modules, launch.CONNECTION, connection)
    monkeypatch.setitem(sys.modules, launch.CLIENT, ModuleType(launch.CLIENT))
    for name in ("timezone", "altzone", "daylight", "tzname"):
        monkeypatch.setattr(time, name, getattr(time, name))
    for name in ("TZ", "LANG"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setattr(logging, "_startTime", 0)
    state = random.getstate()
    yield connection
    random.setstate(state)
    monkeypatch.undo()
    time.tzset()


def test_chance_is_not_what_the_snapshot_held(frozen: ModuleType) -> None:
    """Two starts from one snapshot draw differently."""
    drawn = []
    for _ in range(2):
        random.seed(1)
        launch.renew("Europe/London", "en-GB")
        drawn.append(random.random())
    assert drawn[0] != drawn[1]


def test_the_page_of_this_start_is_joined(frozen: ModuleType) -> None:
    """Flet's connection speaks to the page that is there now."""
    launch.renew("Europe/London", "en-GB")
    assert frozen.flet_js is sys.modules[launch.CLIENT]


def test_what_was_computed_from_the_clock_is_computed_anew(frozen: ModuleType) -> None:
    """The log counts from this start."""
    before = time.time_ns()
    launch.renew("Europe/London", "en-GB")
    assert logging._startTime >= before


@pytest.mark.parametrize(
    ("zone", "offsets", "changes"),
    [
        ("Asia/Kathmandu", (-20_700, -20_700), 0),
        ("Europe/London", (0, -3_600), 1),
        ("Australia/Sydney", (-36_000, -39_600), 1),
    ],
)
def test_the_zone_is_that_of_this_start(
    frozen: ModuleType, zone: str, offsets: tuple[int, int], changes: int
) -> None:
    """Offsets west of UTC, in winter and summer, follow the device, south as well."""
    os.environ["TZ"] = zone
    time.tzset()
    time.timezone = time.altzone = 1
    launch.renew(zone, "en-GB")
    assert (time.timezone, time.altzone) == offsets
    assert time.daylight == changes
    assert (os.environ["TZ"], os.environ["LANG"]) == (zone, "en_GB.UTF-8")


def test_every_name_that_functions_use_is_found() -> None:
    """What Flet would load at its first use is known from the code, nested or not."""
    module = ModuleType("some")

    def outer() -> object:
        def inner() -> object:
            return os.Deep  # type: ignore[attr-defined]

        return [os.Shallow, inner]  # type: ignore[attr-defined]

    module.outer = outer  # type: ignore[attr-defined]
    assert {"Deep", "Shallow"} <= set(launch.names(module))
