"""Learn through a real Flet session: read, turn the cards, open on a tap alone."""

import flet as ft
import pytest

from domain import goal_why, routine_why
from domain.learn.cards import CARDS
from domain.learn.claims import CLAIMS
from domain.learn.page import references
from domain.sources import SOURCES
from tests.support.make import choice
from tests.support.world import World
from tests.views.screens import shown
from tests.views.tree import heard, inside
from views.learn.moving import HANDS, NEXT
from views.pump.beat import Beat


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def beat(screen) -> ft.Container:
    """Return the hand of the unseen clock, which moves once a phase."""
    return next(one for one in screen.seen() if getattr(one, "on_animation_end", None))


async def test_learn_is_one_tap_from_today(world):
    """The app bar leads there, and the rows to each page."""
    screen = await shown(world)

    await screen.press("Learn")
    await screen.press("How the pump works: 6 cards")

    assert screen.route == "/learn/pump"
    assert CARDS[0].title in screen.texts()


async def test_every_card_is_reached_and_the_last_leads_back(world):
    """Text, picture in words, limit and sources of each are there to be read."""
    screen = await shown(world, "/learn")
    await screen.go("/learn/pump")
    for number, card in enumerate(CARDS, 1):
        texts = screen.texts()
        for told in (card.title, card.text, card.limit, card.checked, card.picture):
            assert told in texts
        assert f"Card {number} of 6" in texts
        for bar in card.bars:
            assert f"{bar.name}: {bar.value}" in texts
        await screen.press("Done" if number == 6 else "Next card")

    assert screen.route == "/learn"


async def test_on_a_phone_on_its_side_a_card_is_read_beside_the_leg(world):
    """What scrolls under the head holds the words and not the leg; upright both."""

    def scrolls(screen) -> list[str]:
        columns = [one for one in screen.controls() if isinstance(one, ft.Column)]
        texts = [[heard(part) for part in inside(one)] for one in columns if one.scroll]
        return next(found for found in texts if CARDS[0].text in found)

    screen = await shown(world, "/learn/pump")
    assert CARDS[0].picture in scrolls(screen)

    await screen.resize(844, 390)

    assert CARDS[0].picture not in scrolls(screen)
    await screen.press("Next card")
    assert CARDS[1].picture in screen.texts()


async def test_a_card_can_be_turned_back(world):
    """The first card has no card before it."""
    screen = await shown(world, "/learn/pump")
    assert "Previous card" not in screen.names(ft.Button)
    await screen.press("Next card")

    await screen.press("Previous card")

    assert CARDS[0].title in screen.texts()


async def test_the_leg_goes_on_by_itself(world):
    """The client reports the end of a phase, and the next begins: no task, no clock."""
    screen = await shown(world, "/learn/pump")
    seen = []
    for _ in range(5):
        hand = beat(screen)
        seen.append(hand.offset.x)
        await screen.send(hand, "animation_end", None)

    assert seen == [HANDS[phase] for phase in ("lift", "hold", "lower", "rest", "lift")]
    assert set(NEXT) == set(HANDS)


async def test_with_less_motion_the_leg_stands(world):
    """Nothing moves by itself for those who do not want it."""
    await world.diary.commit([choice("motion", "less")])
    screen = await shown(world, "/learn/pump")

    hand = beat(screen)
    await screen.send(hand, "animation_end", None)

    assert beat(screen).offset.x == HANDS[Beat().phase]


async def test_every_claim_is_told_with_what_stands(world):
    """All of them are on the page, each with a verdict in words."""
    screen = await shown(world, "/learn/claims")

    texts = screen.texts()
    for claim in CLAIMS:
        assert claim.text in texts
    assert texts.count("It does not hold as said.") == sum(
        claim.verdict == "does not hold" for claim in CLAIMS
    )


async def test_sources_open_on_a_tap_and_hide_again(world):
    """A reference is a link of the client, which nothing but a tap opens."""
    screen = await shown(world, "/learn/life")
    name = "Show sources: Salt"

    await screen.press(name)

    opened = [one.action for one in screen.controls() if isinstance(one, ft.Button)]
    links = [action.args["url"] for action in opened if isinstance(action, ft.OpenUrl)]
    assert len(links) == 2
    await screen.press("Hide sources: Salt")
    assert name in screen.names(ft.Button)


async def test_all_references_can_be_read_offline(world):
    """Each is a row with its place and how it was checked."""
    screen = await shown(world, "/learn/sources")

    rows = [name for name in screen.names(ft.Button) if name.startswith("Open: ")]
    assert len(rows) == len(SOURCES)


@pytest.mark.parametrize(
    ("route", "name", "page"),
    [
        ("/goals", goal_why.TITLE, goal_why.page()),
        ("/move", routine_why.TITLE, routine_why.page()),
    ],
)
async def test_goals_and_routines_say_where_they_come_from(world, route, name, page):
    """Each reason, its limit and its sources, a tap from where they are chosen."""
    screen = await shown(world, route)
    await screen.press(name)
    texts = screen.texts()
    for fact in page.facts:
        assert {fact.title, fact.text, fact.checked} <= {*texts}
        assert not fact.limit or fact.limit in texts

    sourced = next(fact for fact in page.facts if fact.sources)
    await screen.press(f"Show sources: {sourced.title}")

    opened = " ".join(screen.names(ft.Button))
    assert all(one.title in opened for one in references(sourced.sources))
