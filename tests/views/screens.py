"""The app on a screen, as the tests of all pages start."""

import flet as ft

from tests.support.make import choice
from tests.support.world import World
from tests.views.harness import Screen, open_screen
from tests.views.tree import inside, name
from views.shell import Shell

ROUTES = (
    "/",
    "/move",
    "/move/breaks",
    "/move/care",
    "/move/heel",
    "/move/why",
    "/move/own",
    "/move/own/add",
    "/water",
    "/check",
    "/check/diary",
    "/check/tape",
    "/check/number",
    "/check/report",
    "/check/earlier",
    "/travel",
    "/travel/new",
    "/travel/plan",
    "/travel/plan/risk",
    "/travel/ready",
    "/travel/new/socks",
    "/settings",
    "/settings/fluid",
    "/settings/goals",
    "/settings/breaks",
    "/settings/drinks",
    "/settings/number",
    "/settings/import",
    "/settings/copies",
    "/settings/erase",
    "/settings/test",
    "/settings/help",
    "/settings/sources",
    "/fluid",
    "/moved",
    "/water/drink",
    "/water/choices",
    "/history",
    "/history/drink",
    "/history/entry",
    "/history/moved",
    "/welcome",
    "/goals",
    "/goals/own",
    "/goals/why",
    "/number",
    "/goals/socks",
    "/learn",
    "/learn/pump",
    "/learn/claims",
    "/learn/life",
    "/learn/limited",
    "/learn/older",
    "/learn/sources",
)


async def shown(world: World, route: str = "/") -> Screen:
    """Return the screen of the app in *world*, which has read its past, at *route*."""
    screen = await open_screen(Shell, await world.opened())
    if route != "/":
        await screen.go(route)
    return screen


async def with_goal(world: World, *drinks) -> None:
    """Let the person have answered the fluid question with no."""
    await world.diary.commit([choice("fluid", "no"), *drinks])


async def choose(screen: Screen, called: str, value: str) -> None:
    """Choose the radio button that is *called* so, in its group."""
    (group,) = [
        one
        for one in screen.controls()
        if isinstance(one, ft.RadioGroup) and called in radios(one)
    ]
    await screen.put(group, value, "change")


def radios(group: ft.BaseControl) -> list[str]:
    """Return the names of the radio buttons in *group*."""
    return [name(one) for one in inside(group) if isinstance(one, ft.Radio)]


async def type_(screen: Screen, called: str, text: str) -> None:
    """Type *text* into the field that is *called* so."""
    await screen.put(screen.find(ft.TextField, called), text, "change")
