"""Start the app: build the parts, join them, draw."""

import asyncio
from functools import partial

import flet as ft

from app.clock import DeviceClock
from app.device import FletDevice
from app.gate import Gate
from app.loop import loop_forever
from app.ports import Clock
from app.state import App, Ports
from storage import bell, browser, owner
from storage.diary import Diary
from storage.opening import open_diary
from views.gate import Root

Opened = tuple[owner.Owner, Diary]
Early = list[asyncio.Task[Opened | Exception]]
"""The opening of the diary that has begun before the page, if one has."""


async def main(page: ft.Page, clock: Clock, early: Early) -> None:
    """Draw the app, or say why it cannot be opened here."""
    device = FletDevice(page, browser.vibrate if browser.IN_BROWSER else None)

    async def enter(ask: bool) -> App:  # noqa: FBT001  # the gate's protocol
        found = await (early.pop() if early else open_here(clock, ask=ask))
        if isinstance(found, Exception):
            raise found
        mine, diary = found
        mine.on_asked(gate.leave)
        ports = Ports(
            diary,
            clock,
            device,
            browser.hand_over(),
            browser.page(),
            browser.locale(),
            bell.page_bell(),
        )
        app = App(ports, writer=clock.new_id()[:8])
        page.on_app_lifecycle_state_change = lambda _: come_back(page, app)
        page.run_task(loop_forever, app)
        device.ask_motion(app.see_motion)
        return app

    gate = Gate(enter)
    await gate.open()
    page.render_views(Root, gate)


async def open_here(clock: Clock, *, ask: bool = False) -> Opened:
    """Open the diary for this tab; *ask* the one that has it to move."""
    mine = await (owner.ask_to_move() if ask else owner.take())
    try:
        return mine, await open_diary(clock.read())
    except Exception:
        mine.release()
        raise


async def try_here(clock: Clock) -> Opened | Exception:
    """Open the diary, or return what stands against it: nobody waits here yet."""
    try:
        return await open_here(clock)
    except Exception as error:
        return error


def come_back(page: ft.Page, app: App) -> None:
    """Let the app look at the clock when its page is seen again, or cover it."""
    if page.app_visible:
        app.come_back()
    else:
        app.go_away()


def start() -> None:
    """Run the app; in a browser the diary opens while the page still loads."""
    clock = DeviceClock(browser.zone)
    loop = asyncio.get_running_loop() if browser.IN_BROWSER else None
    early: Early = [loop.create_task(try_here(clock))] if loop else []
    ft.run(partial(main, clock=clock, early=early))


if __name__ == "__main__":
    start()
