"""A real Flet session without a browser: draw, press, read.

It leans on Flet's internals, as Flet's own tests do; flet is pinned, and this is
the one file that knows them. Each message must be packed, because packing is
what starts Flet's tracking of changes.
"""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import flet as ft
import msgpack
from flet.controls.base_control import BaseControl
from flet.controls.context import _context_page
from flet.controls.object_patch import DiffBuilder
from flet.messaging.connection import Connection
from flet.messaging.protocol import configure_encode_object_for_msgpack
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

from tests.views.tree import heard, listed, name, views, walk

ENCODE = configure_encode_object_for_msgpack(BaseControl)

PLAIN = frozenset({type(None), bool, int, float, str})


def begun_for_what_can_hold(walk: Callable[..., Any]) -> Callable[..., Any]:
    """Return *walk* of Flet's, which is not begun for a value that holds nothing.

    Most fields of a control are plain: this saves a quarter of opening a page.
    """

    def begin(self: DiffBuilder, item: Any, *args: Any, **named: Any) -> Any:
        return () if type(item) in PLAIN else walk(self, item, *args, **named)

    return begin


for _walk in ("_configure_dataclass", "_removed_controls"):
    setattr(DiffBuilder, _walk, begun_for_what_can_hold(getattr(DiffBuilder, _walk)))

OPEN: list[Session] = []
"""The sessions of the running test: one that is let go early complains of its task."""


class Recorder(Connection):
    """A connection that keeps what the session sends."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[bytes] = []
        self.asked: list[str] = []
        """The routes that the app asked the client to open."""
        self.page_url = "http://test"
        self.pubsubhub = PubSubHub()
        self.loop = asyncio.get_running_loop()

    def send_message(self, message: Any) -> None:
        """Keep *message* as the bytes that would go over the wire."""
        self.sent.append(msgpack.packb([message.action, message.body], default=ENCODE))
        body = message.body
        if getattr(body, "name", "") == "push_route":
            self.asked.append(body.args["route"])


class Screen:
    """What a person would see, and the ways to touch it."""

    def __init__(self, session: Session, app: Any = None) -> None:
        self.session = session
        self.app = app
        """What the screen was opened with."""

    @property
    def sent(self) -> list[bytes]:
        """The messages sent so far."""
        return self.session.connection.sent

    @property
    def pages(self) -> list[ft.View]:
        """The pages that lie on each other, the one that is seen last."""
        return [one for root in listed(self.session.page.views) for one in views(root)]

    def controls(self) -> Iterator[ft.BaseControl]:
        """Yield every control of the page that is seen, from top to bottom."""
        yield from walk(self.pages[-1], set())

    def seen(self) -> Iterator[ft.BaseControl]:
        """Yield the same, and what a screen reader does not reach."""
        yield from walk(self.pages[-1], set(), hidden=True)

    def texts(self) -> list[str]:
        """Return every text that a screen reader can reach."""
        return [text for one in self.controls() if (text := heard(one))]

    def names(self, kind: type[ft.BaseControl]) -> list[str]:
        """Return the accessible names of the controls of *kind*."""
        return [name(one) for one in self.controls() if isinstance(one, kind)]

    def find(self, kind: type[ft.BaseControl], called: str) -> Any:
        """Return the one control of *kind* that is *called* so."""
        found = [
            one
            for one in self.controls()
            if isinstance(one, kind) and name(one) == called
        ]
        assert len(found) == 1, f"{len(found)} of {called!r} among {self.names(kind)}"
        return found[0]

    async def press(self, called: str) -> None:
        """Tap the button that is *called* so."""
        button = self.find(ft.Button, called)
        assert not button.disabled, called
        await self.send(button, "click", None)

    async def send(self, control: ft.BaseControl, event: str, data: Any) -> None:
        """Let *control* report *event*, as the client would."""
        await self.session.dispatch_event(control._i, event, data)
        await self.settle()

    async def put(self, control: ft.BaseControl, value: str, event: str) -> None:
        """Let the client set the *value* of *control* and report it by *event*."""
        self.session.apply_patch(control._i, {"value": value})
        await self.send(control, event, value)

    async def settle(self) -> None:
        """Let everything that can run, run, and follow where the app goes."""
        await settle()
        while self.session.connection.asked:
            await self.go(self.session.connection.asked.pop())

    @property
    def route(self) -> str:
        """Where the app is."""
        return self.session.page.route

    async def go(self, route: str) -> None:
        """Open *route*, as the client does by itself or when the app asks."""
        self.session.apply_page_patch({"route": route})
        page = self.session.page
        await self.send(page, "route_change", {"route": route})

    async def pop(self, route: str) -> None:
        """Leave the page of *route* by the phone's own back."""
        page = self.session.page
        await self.send(page, "view_pop", {"route": route})

    async def key(self, key: str, *, alt: bool = False) -> None:
        """Press *key* on a keyboard."""
        held = {"key": key, "alt": alt, "shift": False, "ctrl": False, "meta": False}
        await self.send(self.session.page, "keyboard_event", held)

    async def darken(self) -> None:
        """Turn the phone dark."""
        page = self.session.page
        page.platform_brightness = ft.Brightness.DARK
        await self.send(page, "platform_brightness_change", "dark")

    async def resize(self, width: float, height: float) -> None:
        """Turn or stretch the screen."""
        page = self.session.page
        page.width, page.height = width, height
        await self.send(page, "resize", {"width": width, "height": height})


async def open_screen(draw: Any, *args: Any, route: str = "/") -> Screen:
    """Return the screen that component *draw* fills."""
    session = Session(Recorder())
    OPEN.append(session)
    session.apply_page_patch(
        {"route": route, "width": 390, "height": 844, "platform_brightness": "light"}
    )
    msgpack.packb(session.get_page_patch(), default=ENCODE)
    _context_page.set(session.page)
    session.page.render_views(draw, *args)
    await settle()
    return Screen(session, *args[:1])


async def settle() -> None:
    """Let everything that can run, run."""
    for _ in range(30):
        await asyncio.sleep(0)
