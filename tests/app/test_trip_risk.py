"""The risk check in the app: asked afresh, forgotten, kept only on a yes."""

from datetime import timedelta

import pytest

from domain.check import keeping
from domain.check.triage import triage
from domain.codec import to_document
from domain.days import logical_day, moment
from domain.routines import ROUTINES
from domain.startable import startable
from domain.trips.risk_page import HOLD, SOME
from tests.support.checks import finished
from tests.support.make import choice
from tests.support.trips import flight, trip
from tests.support.world import DISK_FULL, NOON, World

TRIP = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))


@pytest.fixture
def world():
    """Give a world with a trip to come."""
    world = World()
    put(world, TRIP)
    return world


def put(world, *records):
    """Put *records* into the diary of *world*."""
    for record in records:
        world.diary.documents[record.id] = to_document(record)


async def answer(app, *said):
    """Answer what is asked, one after another."""
    for one in said:
        await app.answer_risk(app.risk_step.id, one)


async def test_nothing_is_kept_unless_the_person_says_so(world):
    """No commit while answering; a yes keeps the background, not the symptoms."""
    app = world.open()
    await app.start_risk(TRIP.id)
    await answer(app, "no", SOME, "no", "no", "not sure", "no", "no", "no", "no")
    assert app.risk_result.tier == "T1"
    assert world.diary.commits == []

    await app.keep_risk()
    assert app.risk_kept
    (kept,) = world.diary.commits[-1]
    assert "cancer=not sure" in kept.value
    assert "now" not in kept.value

    await app.forget_risk()
    assert not app.risk_kept
    again = world.open()
    await again.start_risk(TRIP.id)
    await answer(again, "no")
    assert again.risk_step.id == "major"


async def test_kept_answers_are_asked_about_at_the_next_trip(world):
    """And symptoms are asked about all the same."""
    app = world.open()
    await app.start_risk(TRIP.id)
    await answer(app, "no", "no", "no", "no")
    await app.keep_risk()

    again = world.open()
    await again.start_risk(TRIP.id)
    assert again.risk_step.id == "now"
    await answer(again, "no", HOLD)
    assert again.risk_result.tier == "T3"
    await again.risk_back()
    assert again.risk_step.id == "kept"


async def test_an_open_alert_is_the_answer(world):
    """Without one question; with the alert that the disk refused as well."""
    app = world.open()
    world.diary.fault = DISK_FULL
    await app.start_check()
    await app.answer("yes")
    world.diary.fault = None

    await app.start_risk(TRIP.id)
    assert (app.risk_step, app.risk_result.tier) == (None, "T0")


async def test_an_appointment_that_waits_is_asked_about(world):
    """A check that asked to book one makes the second question."""
    at = moment(NOON - timedelta(days=3), "Europe/London")
    answers = finished(("A2",))
    new = keeping.Stamps("c0001", "phone", at, logical_day(at))
    found = triage(answers)
    assert found.tier == "A"
    put(world, keeping.check(answers, found, new))
    app = await world.opened()
    await app.start_risk(TRIP.id)
    await answer(app, "no", "not sure")

    assert app.risk_result.tier == "T0"


async def test_only_a_trip_to_come_can_be_asked_about(world):
    """Under way there is the leg check; a trip that is gone has no page."""
    app = world.open()
    world.clock.now = TRIP.begins
    app.refresh()
    await app.start_risk(TRIP.id)
    assert "not begun" in app.notice.text
    assert not app.risk_open


async def test_kept_text_that_is_hostile_is_asked_anew(world):
    """A backup may hold anything."""
    put(world, choice("risk_answers", "now=no;x"))
    app = world.open()
    await app.start_risk(TRIP.id)
    await answer(app, "no")

    assert app.risk_step.id == "major"


@pytest.mark.parametrize(
    ("said", "kept"), [("yes", "ask"), ("no", "yes"), ("not sure", "ask")]
)
async def test_the_sock_gate_opens_only_on_a_plain_no(world, said, kept):
    """Then the set before boarding speaks of them; not sure counts as yes."""
    app = world.open()
    await app.answer_socks(said)

    again = world.open()
    assert again.kept("socks") == kept
    assert again.wears_socks == (kept == "yes")
    set_ = startable("pre_boarding", (), socks=again.wears_socks)
    assert (len(set_.items) == len(ROUTINES["pre_boarding"].items)) == (kept == "yes")
    assert again.socks_said
    await app.answer_socks("maybe")
    assert "not one of the choices" in app.notice.text
