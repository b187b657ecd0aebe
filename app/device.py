"""The phone through Flet's services; nothing here is ever waited for."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from flet import (
    FilePicker,
    HapticFeedback,
    Page,
    ScreenBrightness,
    SemanticsService,
    Wakelock,
)
from flet_audio import (  # pyright: ignore[reportMissingTypeStubs]
    Audio,
    ReleaseMode,
)

from app.guard import log
from domain.cue_line import CueKind

SOUNDS: Mapping[CueKind, str] = {
    "count": "count",
    "phase": "phase",
    "rep": "phase",
    "half": "half",
    "last": "last",
    "switch": "switch",
    "done": "done",
}
"""The file under assets/sounds that each kind of cue plays."""

BUZZES: Mapping[CueKind, tuple[int, ...]] = {
    "phase": (30,),
    "rep": (30,),
    "half": (80,),
    "last": (80, 120, 80),
    "switch": (80, 120, 80, 120, 80),
    "done": (400,),
}
"""Milliseconds on, off, on: half-way once, the last rep twice, other leg thrice.

What is not here, the count-down, is not felt.
"""

LIGHT = 30
"""Up to so many milliseconds a part of a pattern is a light touch."""

DIM = 0.05
"""How bright the screen is in the dark, of 1."""


class FletDevice:
    """What the phone can do, built once with the page.

    Every call is a task of its own: a client that never answers stops nothing.
    """

    def __init__(
        self, page: Page, vibrate: Callable[[tuple[int, ...]], None] | None = None
    ) -> None:
        """Build the services of *page*.

        *vibrate* plays a whole pattern, where there is a page that can; without
        it the phone is asked for one touch after the other.
        """
        self._page = page
        self._vibrate = vibrate
        self._semantics = SemanticsService()
        self._files = FilePicker()
        self._lock = Wakelock()
        self._touch = HapticFeedback()
        self._sounds: dict[str, Audio] = {}
        self._awake = False
        self._brightness: ScreenBrightness | None = None

    def announce(self, text: str) -> None:
        """Say *text* through the screen reader."""
        self._page.run_task(self._ask, self._semantics.announce_message, text)

    def awake(self, *, on: bool) -> None:
        """Keep the screen awake, or let it sleep."""
        if on != self._awake:
            self._awake = on
            self._page.run_task(self._hold if on else self._let_sleep)

    def dim(self, *, on: bool) -> None:
        """Make the screen dark, or as it was: only a phone's package may do that."""
        platform = self._page.platform
        if self._page.web or platform is None or not platform.is_mobile():
            return
        self._brightness = self._brightness or ScreenBrightness()
        if on:
            set_ = self._brightness.set_application_screen_brightness
            self._page.run_task(self._ask, set_, DIM)
        else:
            reset = self._brightness.reset_application_screen_brightness
            self._page.run_task(self._ask, reset)

    def cue(self, kind: CueKind, mode: str) -> None:
        """Give a cue by "sound" or "vibrate"."""
        if mode == "sound":
            self._page.run_task(self._ask, self._sound(SOUNDS[kind]).play)
        elif kind in BUZZES:
            self._buzz(BUZZES[kind])

    def save_file(self, name: str, data: bytes) -> None:
        """Offer to save *data* as file *name*."""
        self._page.run_task(self._files.save_file, file_name=name, src_bytes=data)

    def ask_motion(self, told: Callable[[bool], None]) -> None:
        """Ask whether the phone wants less motion, and tell the answer to *told*."""

        async def ask() -> None:
            told(
                (await self._semantics.get_accessibility_features()).disable_animations
            )

        self._page.run_task(ask)

    async def _hold(self) -> None:
        """Keep the screen awake; a phone that saves power may refuse, and not later."""
        if not await self._ask(self._lock.enable):
            self._awake = False

    async def _let_sleep(self) -> None:
        await self._ask(self._lock.disable)

    async def _ask(self, what: Callable[..., Awaitable[Any]], *given: Any) -> bool:
        """Ask the phone for what it may refuse; say whether it did not."""
        try:
            await what(*given)
        except (RuntimeError, TimeoutError) as error:
            log.info("The phone refuses: %s", error)
            return False
        return True

    def _buzz(self, pattern: tuple[int, ...]) -> None:
        """Let the phone be felt as *pattern* says, as well as this phone can."""
        if self._vibrate:
            self._vibrate(pattern)
        else:
            self._page.run_task(self._ask, self._touches, pattern)

    async def _touches(self, pattern: tuple[int, ...]) -> None:
        """Give a touch for each part of *pattern* that is on, strong if it is long."""
        for index, ms in enumerate(pattern):
            if index % 2:
                await asyncio.sleep(ms / 1000)
            elif ms <= LIGHT:
                await self._touch.light_impact()
            else:
                await self._touch.heavy_impact()

    def _sound(self, name: str) -> Audio:
        """Return the player of sound *name*, made when it is first needed."""
        if name not in self._sounds:
            self._sounds[name] = Audio(
                src=f"sounds/{name}.wav", release_mode=ReleaseMode.STOP
            )
        return self._sounds[name]
