"""The phone may refuse what it is asked for; the app goes on without it."""

import asyncio
from types import SimpleNamespace
from typing import get_args

import pytest

from app import device as shell
from app.device import BUZZES, FletDevice
from domain.cue_line import CueKind


class Lock:
    """A wake lock that refuses until a test lets it be had."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.refuses: Exception | None = None

    async def enable(self) -> None:
        """Hold the screen awake, or refuse."""
        self.asked.append("enable")
        if self.refuses:
            raise self.refuses

    async def disable(self) -> None:
        """Let the screen sleep."""
        self.asked.append("disable")


class Touch:
    """The touches that a phone's package gives."""

    def __init__(self) -> None:
        self.felt: list[str] = []

    async def light_impact(self) -> None:
        """Be felt a little."""
        self.felt.append("light")

    async def heavy_impact(self) -> None:
        """Be felt well."""
        self.felt.append("heavy")


@pytest.fixture
def device() -> FletDevice:
    """Give a device whose tasks a test runs itself, with a lock of its own."""
    tasks: list[asyncio.Task] = []

    def run(what, *given, **named):
        tasks.append(asyncio.get_running_loop().create_task(what(*given, **named)))

    made = FletDevice.__new__(FletDevice)
    made._page = SimpleNamespace(run_task=run, tasks=tasks)
    made._lock, made._awake = Lock(), False
    made._touch, made._vibrate = Touch(), None
    return made


async def all_done(device: FletDevice) -> None:
    """Wait for what was asked; a task that failed fails the test."""
    await asyncio.gather(*device._page.tasks)


@pytest.mark.parametrize("refusal", [RuntimeError("NotAllowedError"), TimeoutError()])
async def test_a_phone_that_saves_power_may_refuse_to_stay_awake(device, refusal):
    """Nothing fails, and the next set asks again."""
    device._lock.refuses = refusal
    device.awake(on=True)
    await all_done(device)

    device._lock.refuses = None
    device.awake(on=True)
    await all_done(device)

    assert device._lock.asked == ["enable", "enable"]


async def test_the_screen_is_held_once_and_let_go_once(device):
    """What is asked for twice is asked of the phone once."""
    for on in (True, True, False, False):
        device.awake(on=on)
        await all_done(device)

    assert device._lock.asked == ["enable", "disable"]


@pytest.mark.parametrize("kind", get_args(CueKind))
async def test_a_page_vibrates_each_cue_in_a_pattern_of_its_own(device, kind):
    """Half-way, the last rep and the other leg are felt once, twice, three times."""
    felt: list[tuple[int, ...]] = []
    device._vibrate = felt.append

    device.cue(kind, "vibrate")
    await all_done(device)

    assert felt == ([] if kind == "count" else [BUZZES[kind]])
    times = {"half": 1, "last": 2, "switch": 3}
    if kind in times:
        assert len(felt[0][::2]) == times[kind]
    assert device._touch.felt == []


@pytest.mark.parametrize(
    ("kind", "felt"),
    [
        ("count", []),
        ("phase", ["light"]),
        ("half", ["heavy"]),
        ("last", ["heavy"] * 2),
        ("switch", ["heavy"] * 3),
        ("done", ["heavy"]),
    ],
)
async def test_without_a_page_the_pattern_is_touches_one_by_one(
    device, monkeypatch, kind, felt
):
    """A phone's package knows no patterns; it can still be counted."""
    monkeypatch.setattr(shell.asyncio, "sleep", at_once)

    device.cue(kind, "vibrate")
    await all_done(device)

    assert device._touch.felt == felt


async def at_once(_seconds: float) -> None:
    """Take the time that a pause takes."""
