"""One owner at a time, who moves when asked."""

import asyncio
from collections.abc import Callable

import pytest

from domain.faults import InUse
from storage import owner as owners
from storage.owner import MOVED, PLEASE


class Tabs:
    """The tabs of one browser: one lock, and words that reach all others."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.channels: list[TabChannel] = []
        self.said: list[str] = []


class TabLock:
    """The lock as one tab sees it."""

    def __init__(self, tabs: Tabs) -> None:
        self._tabs = tabs

    async def take(self, wait_seconds: float) -> bool:
        """Take the lock within *wait_seconds*."""
        try:
            await asyncio.wait_for(self._tabs.lock.acquire(), wait_seconds or 0.001)
        except TimeoutError:
            return False
        return True

    def release(self) -> None:
        """Let the lock go."""
        self._tabs.lock.release()


class TabChannel:
    """The channel of one tab."""

    def __init__(self, tabs: Tabs) -> None:
        self._tabs = tabs
        self._heard: Callable[[str], None] = lambda word: None
        tabs.channels.append(self)

    def say(self, word: str) -> None:
        """Tell every other tab."""
        self._tabs.said.append(word)
        for other in self._tabs.channels:
            if other is not self:
                other._heard(word)

    def listen(self, heard: Callable[[str], None]) -> None:
        """Call *heard* with every word."""
        self._heard = heard

    def close(self) -> None:
        """Stop listening."""
        self._tabs.channels.remove(self)


@pytest.fixture
def tabs(monkeypatch: pytest.MonkeyPatch) -> Tabs:
    """Return a browser in which every take is another tab's."""
    tabs = Tabs()
    monkeypatch.setattr(owners, "_lock", lambda: TabLock(tabs))
    monkeypatch.setattr(owners, "_channel", lambda: TabChannel(tabs))
    return tabs


async def test_second_tab_is_told(tabs: Tabs) -> None:
    """While one tab owns the diary another one is told so."""
    await owners.take()
    with pytest.raises(InUse, match="open in another tab"):
        await owners.take()
    assert len(tabs.channels) == 1


async def test_owner_moves_when_asked(tabs: Tabs) -> None:
    """The owner closes the diary first, then lets go; the asker has it."""
    steps: list[str] = []
    first = await owners.take()

    async def close() -> None:
        steps.append("closed" if tabs.lock.locked() else "let go too early")

    first.on_asked(close)
    second = await owners.ask_to_move(wait_seconds=1)
    assert steps == ["closed"]
    assert tabs.said == [PLEASE, MOVED]
    second.release()
    await owners.take()


async def test_asked_twice_moves_once(tabs: Tabs) -> None:
    """A second please while the owner is moving changes nothing."""
    calls = 0
    first = await owners.take()

    async def close() -> None:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0)

    first.on_asked(close)
    TabChannel(tabs).say(PLEASE)
    TabChannel(tabs).say(PLEASE)
    await owners.ask_to_move(wait_seconds=1)
    assert calls == 1


async def test_owner_that_does_not_answer(tabs: Tabs) -> None:
    """An owner that never answers leaves the asker with a sentence, not waiting."""
    frozen = await owners.take()
    frozen._channel.listen(lambda word: None)
    with pytest.raises(InUse, match="does not answer"):
        await owners.ask_to_move(wait_seconds=0.01)


async def test_diary_that_does_not_close_keeps_its_owner(tabs: Tabs) -> None:
    """An owner whose diary fails to close stays, and moves at the next asking."""
    first = await owners.take()
    failing = True

    async def close() -> None:
        if failing:
            raise OSError("cannot")

    first.on_asked(close)
    with pytest.raises(InUse):
        await owners.ask_to_move(wait_seconds=0.01)
    failing = False
    await owners.ask_to_move(wait_seconds=1)
