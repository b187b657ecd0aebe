"""Alerts: at least 24 hours, and until a clinician has looked."""

from dataclasses import replace

import pytest

from domain.check.numbers import chosen
from domain.check.pages import Result
from domain.check.records import Alert
from tests.support.answering import ticked
from tests.support.world import World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def alarmed(world):
    """Return an app with an open alert."""
    app = world.open()
    await app.start_check()
    await app.answer("yes")
    await app.understand()
    return app


@pytest.mark.parametrize("hours", [0, 23, 25, 24 * 9, 24 * 300])
async def test_an_alert_stays_however_long(world, hours):
    """At hour 23, hour 25, day 9 and after a restart it stands, until it is seen."""
    await alarmed(world)
    world.clock.pass_(hours=hours)
    app = world.open()

    assert app.alert_card.tier == "E"
    assert app.alert_card.seen == "A clinician has looked at this"
    assert app.alerting


async def test_seen_early_it_stays_for_its_24_hours(world):
    """Said at hour 2, it stays until hour 24 and says when it goes."""
    app = await alarmed(world)
    world.clock.pass_(hours=2)
    await app.clinician_looked()

    card = app.alert_card
    assert (card.seen, card.stays[-7:]) == ("", " 12:40.")
    assert "Wednesday 11 November" in card.stays
    world.clock.pass_(hours=21, minutes=59)
    app.refresh()
    assert app.alerting
    world.clock.pass_(minutes=1)
    app.refresh()
    assert (app.alerting, app.alert_card) == ((), None)
    assert world.open().alert_card is None


async def test_a_tap_too_many_can_be_taken_back(world):
    """Undo opens the alert again, over a restart as well."""
    app = await alarmed(world)
    world.clock.pass_(hours=25)
    await app.clinician_looked()
    assert app.notice.undo

    await app.undo()

    assert app.alert_card.seen
    assert world.open().alert_card.seen


async def test_a_card_that_was_looked_at_asks_for_nothing_twice(world):
    """It no longer sends a person who was seen to be seen, and says what waits."""
    app = await alarmed(world)
    await app.clinician_looked()

    card = app.alert_card
    assert card.title == "You said that a clinician has looked"
    assert "new check" in card.text
    assert "until a clinician" not in card.stop


async def test_seen_late_it_goes_at_once(world):
    """After hour 24 the tap closes it."""
    app = await alarmed(world)
    world.clock.pass_(hours=25)
    await app.clinician_looked()

    assert app.alert_card is None


async def test_a_milder_check_does_not_close_it(world):
    """A later list with nothing ticked changes nothing, and says so."""
    app = await alarmed(world)
    world.clock.pass_(hours=30)
    await app.start_check("short")
    for _ in range(3):
        await app.none_of_these()
    await app.see_result()

    assert app.check_screen.tier == "none"
    page = app.check_screen
    assert page.action == "Call 999, if you have not yet"
    assert "A later list does not change that." in page.more[0]
    assert page.more[1] == "By itself this list comes to: You ticked nothing here."
    assert app.alert_card.tier == "E"
    assert world.open().alert_card.tier == "E"


async def test_a_clock_set_back_keeps_it_open(world):
    """An alert that was seen does not close because a clock moved back."""
    app = await alarmed(world)
    await app.clinician_looked()
    world.clock.pass_(days=-3)

    assert world.open().alert_card


async def test_every_start_leads_to_the_stop_page(world):
    """No set starts, none goes on; the stop page has the number and the way out."""
    app = world.open()
    await app.start("seat_set_short")
    await app.start_check()
    await app.answer("yes")
    assert app.run.state == "paused"
    await app.resume()
    assert app.run.state == "paused"
    await app.discard()
    await app.leave_stop()
    await app.start("seat_set_short")

    assert app.run is None
    assert app.stop.alert.calls.main.number == "999"
    assert app.stop.rules
    await app.leave_stop()
    assert app.stop is None


async def test_after_the_alert_sets_start_again(world):
    """Once it was seen and 24 hours have passed, a set starts."""
    app = await alarmed(world)
    world.clock.pass_(hours=25)
    await app.clinician_looked()
    await app.start("seat_set_short")

    assert app.run
    assert app.stop is None


async def test_the_advice_can_be_read_again(world):
    """From the alert the same result comes up, after a restart and by its rules."""
    await alarmed(world)
    again = world.open()
    await again.show_advice()

    page = again.check_screen
    assert isinstance(page, Result)
    assert (page.tier, page.checked) == ("E", "Checked Tuesday 10 November, 12:40.")
    assert "short of breath" in page.say


async def test_two_alerts_are_both_open(world):
    """A second grave result opens its own; one tap sees both."""
    app = await alarmed(world)
    world.clock.pass_(hours=25)
    await app.start_check()
    await app.answer("not sure")
    await app.clinician_looked()

    assert len(app.alerting) == 1
    alerts = [one for one in app.records if isinstance(one, Alert)]
    assert [one.seen for one in alerts] == [True, True]


async def test_an_old_check_is_fetched_for_its_alert(world):
    """The check behind an alert from months ago is read when it is asked for."""
    await alarmed(world)
    world.clock.pass_(days=100)
    world.diary.recent = lambda: ()
    app = world.open()
    await app.show_advice()

    assert app.check_screen.tier == "E"


async def test_without_a_known_zone_the_language_of_the_phone_tells_the_number(world):
    """A phone on universal time, in American English, is shown 911."""
    world.clock.zone = "UTC"
    app = world.open()
    app._ports = replace(app._ports, locale="en-US")

    assert chosen(app.where).number == "911"
    # A language says nothing of a country: "ar" is Arabic, "AR" Argentina.
    for language in ("eo", "ar", "ca", ""):
        app._ports = replace(app._ports, locale=language)
        assert chosen(app.where).number == "112"


async def test_the_advice_is_that_of_the_alert_that_speaks(world):
    """A new sign after a clinician has looked: its own page, not the earlier call."""
    app = await alarmed(world)
    await app.clinician_looked()
    world.clock.pass_(minutes=30)
    await ticked(app, "U2")
    await app.understand()
    assert app.alert_card.tier == "U"

    await app.show_advice()

    assert app.check_screen.tier == "U"
    assert app.check_screen.action == "Get checked today"
