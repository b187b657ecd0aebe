"""Start the app: build the parts, join them, draw."""

import flet as ft

from app.clock import DeviceClock
from app.device import FletDevice
from app.gate import Gate
from app.loop import loop_forever
from app.state import App, Ports
from storage import browser, owner
from storage.opening import open_diary
from views.gate import Root


async def main(page: ft.Page) -> None:
    """Draw the app, or say why it cannot be opened here."""
    clock, device = DeviceClock(browser.zone), FletDevice(page)

    async def enter(ask: bool) -> App:  # noqa: FBT001  # the gate's protocol
        mine = await (owner.ask_to_move() if ask else owner.take())
        try:
            diary = await open_diary(clock.read())
        except Exception:
            mine.release()
            raise
        mine.on_asked(gate.leave)
        ports = Ports(diary, clock, device, browser.hand_over(), browser.page())
        app = App(ports, writer=clock.new_id()[:8])
        page.on_app_lifecycle_state_change = lambda _: come_back(page, app)
        page.run_task(loop_forever, app)
        device.ask_motion(app.see_motion)
        return app

    gate = Gate(enter)
    await gate.open()
    page.render_views(Root, gate)


def come_back(page: ft.Page, app: App) -> None:
    """Let the app look at the clock when its page is seen again."""
    if page.app_visible:
        app.come_back()


if __name__ == "__main__":
    ft.run(main)
