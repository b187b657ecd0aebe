"""The app by keyboard, and the page that lists the keys."""

from domain.keys import NOTE, SHORTCUTS
from tests.support.world import World
from tests.views.screens import shown


async def test_keys_lead_around_the_app():
    """Escape leaves one page after another; Alt with a digit opens a tab."""
    screen = await shown(World(), "/settings/copies")

    for key, alt, route in (
        ("Escape", False, "/settings"),
        ("Escape", False, "/"),
        ("Escape", False, "/"),
        ("4", True, "/water"),
        ("1", False, "/water"),
    ):
        await screen.key(key, alt=alt)
        assert screen.route == route


async def test_help_lists_the_keys():
    """Settings leads to Help, which names each key and leads to the self-test."""
    screen = await shown(World(), "/settings")

    await screen.press("Help: Keys")

    assert {NOTE, *(key for key, _ in SHORTCUTS)} <= set(screen.texts())
    await screen.press("Self-test")
    assert screen.route == "/settings/test"
