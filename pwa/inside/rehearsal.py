"""Draw the app's first screen once, for a page that is not there.

What has run once runs faster later: modules are loaded, caches filled, code is
specialised, and all of that is in the snapshot.
"""

import asyncio
import sys
from functools import partial
from types import ModuleType
from typing import Any

import flet as ft
import msgpack

from app.clock import DeviceClock
from app.device import FletDevice
from app.gate import Gate
from app.state import App, Ports
from storage.memory import Memory
from storage.opening import open_on
from views.gate import Root

REGISTER, PATCH = 1, 2
"""Actions of Flet's protocol."""

PHONE = {
    "route": "/",
    "web": True,
    "pyodide": True,
    "wasm": True,
    "platform": "android",
    "platform_brightness": "light",
    "width": 390.0,
    "height": 844.0,
}
"""What a page says of itself when it registers."""

PATIENCE = 60
"""Seconds that the screen may take."""


class Frame:
    """A frame from the page, which Python asks for its bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def to_py(self) -> bytes:
        """Return the bytes."""
        return self._data


async def rehearse(zone: str) -> None:
    """Draw the screen over an empty diary; raise TimeoutError if nothing comes."""
    drawn = asyncio.Event()

    def receive(frame: bytes) -> None:
        action, _ = msgpack.unpackb(frame[1:], strict_map_key=False)
        if action == PATCH:
            drawn.set()

    page: Any = ModuleType("flet_js")
    page.documentUrl = "http://localhost/"
    sys.modules["flet_js"] = page
    before = asyncio.all_tasks()
    ft.run(partial(draw, zone=zone))
    await page.start_connection(receive)
    said = {"session_id": None, "page_name": "", "page": PHONE}
    body: Any = msgpack.packb([REGISTER, said])
    page.send(Frame(b"\0" + body))
    await asyncio.wait_for(drawn.wait(), PATIENCE)
    for task in asyncio.all_tasks() - before:
        task.cancel()
    await asyncio.sleep(0)


async def draw(page: ft.Page, zone: str) -> None:
    """Draw the app on *page* as main.py does, with a diary that forgets."""
    # A zone asked of the browser would leave an object of JavaScript behind.
    clock = DeviceClock(lambda: zone)
    medium = Memory()
    await medium.open()
    diary = await open_on(medium, clock.read())

    async def enter(_ask: bool) -> App:  # noqa: FBT001  # the gate's protocol
        return App(Ports(diary, clock, FletDevice(page)), writer=clock.new_id()[:8])

    gate = Gate(enter)
    await gate.open()
    page.render_views(Root, gate)
