"""The first pages and the zone question through a real Flet session."""

import flet as ft
import pytest

from domain import site
from tests.support.checks import every_check
from tests.support.make import drink
from tests.support.world import World
from tests.views.screens import choose, shown, type_, with_goal
from views.fluid import QUESTION


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_three_pages_lead_through_the_first_choices(world):
    """An answer leads on; unit, goal and hours; what the app is; done."""
    screen = await shown(world)
    await screen.press("Set up")
    await screen.press("No")
    assert "Page 2 of 3" in screen.texts()
    await choose(screen, "Woman", "woman")
    assert "Usual: 1600 ml" in screen.texts()

    await screen.press("Next")
    assert "It is no doctor and makes no diagnosis." in screen.texts()
    await screen.press("Done")

    assert screen.route == "/"
    assert "0 of 1600 ml" in screen.texts()
    assert "Set up" not in screen.names(ft.Button)


async def test_whoever_must_limit_fluids_can_say_the_limit(world):
    """The page that speaks of a limit has its field, and no goal."""
    screen = await shown(world)
    await screen.press("Set up")
    await screen.press("Yes")

    await type_(screen, "My clinician's limit", "1200")
    await screen.send(screen.find(ft.TextField, "My clinician's limit"), "blur", None)

    assert screen.app.settings.water_ceiling == 1200
    assert "The goal is for" not in screen.texts()


async def test_every_page_can_be_skipped(world):
    """Nothing is answered for anybody."""
    screen = await shown(world, "/welcome")
    await screen.press("Skip this page")
    await screen.press("Next")
    await screen.press("Done")

    assert screen.app.settings.fluid is None
    assert "0 ml today" in screen.texts()


async def test_all_can_be_skipped_at_once(world):
    """One tap, and it does not come back."""
    screen = await shown(world, "/welcome")
    await screen.press("Skip all")

    assert screen.app.settings.welcomed
    assert "Set up" not in screen.names(ft.Button)


async def test_in_a_tab_whose_data_stays_behind_it_says_install_first(world):
    """Before anything is asked whose answer would be lost."""
    world.page.apart = True
    screen = await shown(world, "/welcome")
    world.page.say()
    await screen.settle()

    texts = screen.texts()
    assert texts.index(site.APART_TITLE) < texts.index(QUESTION)


async def test_an_answer_is_no_entry(world):
    """Install first stands on top of Today until something was logged."""
    world.page.apart = True
    screen = await shown(world, "/welcome")
    world.page.say()
    await screen.press("No")
    await screen.press("Skip all")
    texts = screen.texts()
    assert screen.route == "/"
    assert texts.index(site.APART_TITLE) < texts.index("0 of 1800 ml")

    await screen.press("Add 250 ml")

    assert site.APART_TITLE not in screen.texts()


async def test_a_tab_whose_data_stays_behind_says_so_for_good(world):
    """Settings tell how entries that were made there come along."""
    world.page.apart = True
    await with_goal(world, drink(1))
    screen = await shown(world, "/settings")
    world.page.say()
    await screen.settle()

    assert site.APART_LATER in screen.texts()


async def test_an_installed_app_says_nothing_of_it(world):
    """Its data is where it will be."""
    for route in ("/", "/welcome", "/settings"):
        screen = await shown(world, route)
        world.page.say()
        await screen.settle()

        assert not {site.APART_TITLE, site.APART_LATER} & {*screen.texts()}


async def test_somebody_who_has_logged_is_not_asked_to_set_up(world):
    """The card is for the first minutes alone."""
    await with_goal(world, drink(1))
    screen = await shown(world)

    assert "Set up" not in screen.names(ft.Button)


@pytest.mark.parametrize("more", [(), every_check()[:2]], ids=["no alert", "alert"])
async def test_the_zone_is_asked_about_on_today(world, more):
    """Two buttons, and either one ends it; an open alert stands above them."""
    await with_goal(world, drink(1), *more)
    screen = await shown(world)
    await screen.app.note_home()
    world.clock.zone = "Asia/Singapore"
    screen.app.refresh()
    await screen.settle()
    names = screen.names(ft.Button)
    assert "Move to the Singapore day" in names
    alerts = [one for one in names if one == "A clinician has looked at this"]
    assert len(alerts) == bool(more)
    assert not more or names.index(alerts[0]) < names.index("Keep the London day")

    await screen.press("Keep the London day")

    assert "Move to the Singapore day" not in screen.names(ft.Button)
