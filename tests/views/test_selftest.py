"""The self-test page."""

import flet as ft

from domain import selftest
from tests.support.world import DISK_FULL, World
from tests.views.screens import shown


async def test_the_page_tries_and_can_be_copied():
    """It tries when it opens, again on a tap, and what is copied is what is read."""
    world = World()
    screen = await shown(world, "/settings/test")
    assert selftest.READ_BACK[True] in screen.texts()
    world.diary.fault = DISK_FULL

    await screen.press("Try again")

    assert selftest.READ_BACK[False] in screen.texts()
    copied = screen.find(ft.Button, "Copy details").action.args["data"]
    assert set(copied.splitlines()) <= set(screen.texts())
