"""The phone may refuse what it is asked for; the app goes on without it."""

import asyncio
from types import SimpleNamespace

import pytest

from app.device import FletDevice


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


@pytest.fixture
def device() -> FletDevice:
    """Give a device whose tasks a test runs itself, with a lock of its own."""
    tasks: list[asyncio.Task] = []

    def run(what, *given, **named):
        tasks.append(asyncio.get_running_loop().create_task(what(*given, **named)))

    made = FletDevice.__new__(FletDevice)
    made._page = SimpleNamespace(run_task=run, tasks=tasks)
    made._lock, made._awake = Lock(), False
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
