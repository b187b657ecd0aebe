"""A check that is left with an urgent answer: its alert opens all the same."""

import pytest

from app.checking import FLAGS
from app.loop import pause
from domain.check.pages import Home
from domain.check.records import Alert, LegCheck, OpenCheck
from domain.check.triage import triage
from domain.check.words import CREW
from domain.trips import call as calls
from tests.support.answering import kept, ticked, walk
from tests.support.make import choice
from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def urgent(world, said="yes"):
    """Return the app in the middle of a check that asks to be seen today."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:leg")
    await app.open_group()
    await walk(app, "ask:U2")
    await app.answer(said, "U2")
    return app


async def test_a_check_left_on_the_screen_gets_stale_too(world):
    """A page that was open for an hour without a tap asks from the start."""
    app = world.open()
    await app.start_check()
    await walk(app, "ask:E4")
    world.clock.pass_(hours=1)
    app.come_back()

    assert isinstance(app.check_screen, Home)
    assert app.asking is None


async def test_a_check_left_with_an_urgent_answer_shows_what_it_asks_for(world):
    """Nobody is offered a set because they closed the list after ticking a sign."""
    app = await urgent(world, "not sure")

    await app.leave_check()

    assert app.check_screen.tier == "U"
    assert [one.tier for one in app.open_alerts] == ["U"]


@pytest.mark.parametrize("minutes", [1, 59, 61, 24 * 60])
async def test_a_killed_check_with_an_urgent_answer_opens_its_alert(world, minutes):
    """A phone that ends the app in the middle of a list drops no sign."""
    await urgent(world)
    world.clock.pass_(minutes=minutes)

    again = world.open()
    await again.settle_left()

    assert [one.tier for one in again.open_alerts] == ["U"]
    assert kept(world.open(), OpenCheck) == []
    assert isinstance(again.check_screen, Home)


async def test_a_check_left_with_nothing_urgent_can_be_gone_on_with(world):
    """A no to every red flag is no sign: the answers wait for the hour."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:skin")
    await app.leave_check()
    await app.settle_left()

    assert app.open_alerts == ()
    assert app.check_screen.resume


async def test_an_urgent_check_that_nobody_touches_is_concluded_not_dropped(world):
    """An hour without a tap ends it with its alert, although the disk refused it."""
    app = await urgent(world)
    world.diary.documents.clear()
    app.records = ()
    world.clock.pass_(hours=1)
    app.refresh()
    assert app.asking

    await app.settle_left()

    assert app.asking is None
    assert [one.tier for one in app.open_alerts] == ["U"]


async def test_a_refusing_disk_makes_one_alert_of_a_left_check(world):
    """However often the loop looks: one check, one alert, once it takes them."""
    app = await urgent(world)
    world.diary.fault = DISK_FULL
    await app.leave_check()
    await app.understand()
    for _ in range(3):
        world.clock.pass_(minutes=1)
        app.refresh()
        await app.settle_left()
        await app.tidy()
        assert app.given is None
    world.diary.fault = None
    await app.tidy()

    again = world.open()
    await again.settle_left()
    assert [len(kept(again, kind)) for kind in (LegCheck, Alert, OpenCheck)] == [
        1,
        1,
        0,
    ]


async def test_a_killed_check_belongs_to_the_time_of_its_answers(world):
    """Opened four days later, the alert says when the sign was ticked."""
    app = await urgent(world)
    ticked_at, day = world.clock.now.replace(microsecond=0), app.day
    world.clock.pass_(days=4)
    again = world.open()
    await again.settle_left()

    done = await again._fetch(again.open_alerts[0])
    assert (done.day, done.at.replace(microsecond=0)) == (day, ticked_at)
    assert again.open_alerts[0].opened == done.at


async def test_no_set_starts_over_urgent_answers(world):
    """The start leads to the stop page; what was ticked has opened its alert."""
    app = await urgent(world)
    await app.start("seat_set_short")

    assert (app.run, app.stopping, app.asking) == (None, True, None)
    assert [one.tier for one in app.open_alerts] == ["U"]


async def test_no_set_starts_over_a_check_that_a_kill_has_left(world):
    """A notification that opens the app is looked at after what was left."""
    await urgent(world)
    again = world.open()
    await again.start("seat_set_short")

    assert (again.run, again.stopping) == (None, True)


async def test_nothing_prompts_in_the_middle_of_a_check(world):
    """No break is due while the list is open, and it wakes nobody."""
    app = world.open()
    await app.switch_breaks()
    before = app.break_at()
    await app.start_check()
    app.refresh()

    assert before is not None
    assert (app.break_at(), app.call_at()) == (None, None)
    assert world.bell.handed_over[-1] is None
    assert pause(app).total_seconds() == 60


async def test_a_tap_on_a_notification_leaves_a_check_under_way_alone(world):
    """Questions that are due do not take the place of answers that were given."""
    app = await urgent(world)
    before = app.asking
    world.bell.tapped(calls.CHECK)
    await app.breathe()

    assert app.asking == before
    assert "U2" in before.answers.said


async def test_a_new_check_ends_an_urgent_one_and_drops_nothing(world):
    """Its alert is there before the first new question."""
    app = await urgent(world)
    await app.start_check()

    assert [one.tier for one in app.open_alerts] == ["U"]
    assert app.asking.answers.said == {}


@pytest.mark.parametrize(("seen", "headline"), [(False, True), (True, False)])
async def test_an_alert_heads_a_milder_result_until_a_clinician_has_looked(
    world, seen, headline
):
    """After that the newer list speaks for itself, though the alert stays a day."""
    app = world.open()
    await ticked(app, "U2")
    await app.understand()
    if seen:
        await app.clinician_looked()
    world.clock.pass_(minutes=5)
    await ticked(app, "S4")
    shown = app.check_screen

    assert app.open_alerts
    assert shown.tier == "S"
    assert any("earlier" in line for line in shown.more) is headline
    assert ("clinician has looked" in shown.action) is False


async def test_a_sign_for_today_does_not_replace_a_call_that_nobody_made(world):
    """After an E list that no clinician has seen, a U list still says to call."""
    app = world.open()
    await ticked(app, "E1")
    await app.understand()
    world.clock.pass_(minutes=5)
    await ticked(app, "U2")
    page = app.check_screen

    assert page.tier == "U"
    assert page.action == "Call 999, if you have not yet"
    assert page.more[1] == "By itself this list comes to: Get checked today."
    assert page.calls.crew == CREW["E"]
    assert page.understand

    await app.understand()
    await app.clinician_looked()
    await ticked(app, "U2")
    assert app.check_screen.action == "Get checked today"
    assert app.alert_card.title.startswith("Get checked today")


@pytest.mark.parametrize(("known", "tier"), [("on_anticoagulant", "E"), ("-", "U")])
async def test_a_list_that_is_left_counts_the_background_of_the_last_time(
    world, known, tier
):
    """A leg vein that bled, with a blood thinner: E, though the list never asked."""
    await world.diary.commit([choice(FLAGS, known)])
    app = world.open()
    await app.start_check()
    await walk(app, "group:skin")
    await app.open_group()
    await walk(app, "ask:U15")
    await app.answer("yes", "U15")

    await app.leave_check()

    assert app.check_screen.tier == tier
    done = kept(app, LegCheck)[-1]
    assert triage(done.given).tier == done.tier == tier


async def test_two_swollen_legs_in_pregnancy_lead_to_the_maternity_unit(world):
    """R10: swelling of both legs, with the background of the last time."""
    await world.diary.commit([choice(FLAGS, "preg_postpartum")])
    app = world.open()
    await ticked(app, "A1")

    assert app.check_screen.tier == "U"
    assert app.check_screen.action == "Phone your maternity unit now"
    assert "emergency department today" in " ".join(app.check_screen.more)
