"""The plan of a trip in the phone's calendar, and out of it again."""

from datetime import timedelta

import pytest

from app.trip_calendars import CALENDARS
from domain.trips import calendars
from tests.support.make import choice
from tests.support.on_trip import TODAY_FLIGHT, open_with
from tests.support.world import World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def test_the_plan_goes_into_the_calendar(world):
    """One file that lies ready for the tap."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.prepare(app.calendar_purpose)

    offer = app.offer(app.calendar_purpose)
    assert offer.name == "second-heart-trip.ics"
    assert b"BEGIN:VALARM" in world.counter.files[offer.token]


async def test_legs_up_is_left_out_for_who_said_it_is_not_for_them(world):
    """In the plan, in what speaks and in the calendar file; else with its caution."""
    rest = TODAY_FLIGHT.ends + timedelta(hours=3)
    app = open_with(world, TODAY_FLIGHT, at=rest - timedelta(minutes=30))
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.happen(TODAY_FLIGHT.id, "skipped", "after:walk")
    assert app.call_at() == rest
    assert "ask a clinician first" in world.bell.handed_over[-1].text
    assert await told_in_file(world, app) == 1
    await app.set_caution("K14", True)

    assert app.call_at() != rest
    assert not any(row.key == "after:rest" for row in app.plan_page.rows)
    assert await told_in_file(world, app) == 0


async def told_in_file(world, app):
    """Return how often the calendar file of the plan names the rest."""
    await app.prepare(app.calendar_purpose)
    token = app.offer(app.calendar_purpose).token
    file = world.counter.files[token].decode().replace("\r\n ", "")
    assert file.count("artery disease") == file.count("SUMMARY:Legs-up rest")
    return file.count("SUMMARY:Legs-up rest")


async def test_a_plan_in_a_calendar_is_taken_out_with_its_trip(world):
    """Cancelled, by a file; else by a sentence. A plan that never left says nothing."""
    app = open_with(world, TODAY_FLIGHT, choice("trip_calendars", ""))
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.cancel_trip(TODAY_FLIGHT.id)
    assert (app.notice.text, app.removal_purpose) == ("Trip cancelled", "")
    await app.undo()
    await app.prepare(app.calendar_purpose)
    world.page.handed(app.offer(app.calendar_purpose).token)
    await app.tidy()
    published = world.counter.files[app.offer(app.calendar_purpose).token]

    await app.delay_trip(TODAY_FLIGHT.id, 40)
    assert app.notice.text.endswith("has the old times: export it again.")
    await app.cancel_trip(TODAY_FLIGHT.id)
    assert "its page takes them out" in app.notice.text
    await app.prepare(app.removal_purpose)
    removed = world.counter.files[app.offer(app.removal_purpose).token]
    assert uids(removed) == uids(published)
    assert removed.count(b"STATUS:CANCELLED") == len(uids(removed))
    assert b"VALARM" not in removed
    await app.delete_trip(TODAY_FLIGHT.id)
    assert app.notice.text.endswith("Travel takes them out.")


async def exported(world, app):
    """Export the plan that is shown, and return the file."""
    await app.prepare(app.calendar_purpose)
    token = app.offer(app.calendar_purpose).token
    world.page.handed(token)
    await app.tidy()
    return world.counter.files[token]


async def test_a_deleted_trip_is_taken_out_of_the_calendar(world):
    """By a file that Travel offers until it has left, after a restart too."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    published = await exported(world, app)
    assert app.deleted_purpose == ""
    await app.delete_trip(TODAY_FLIGHT.id)
    assert app.notice.text.endswith("Travel takes them out.")

    app = world.open()
    await app.prepare(app.deleted_purpose)
    offer = app.offer(app.deleted_purpose)
    removed = world.counter.files[offer.token]
    assert sorted(uids(removed)) == sorted(uids(published))
    assert removed.count(b"STATUS:CANCELLED") == len(uids(removed))
    assert b"LHR" not in removed
    world.page.handed(offer.token)
    await app.tidy()
    assert (app.deleted_purpose, app.kept("trip_calendars")) == ("", "")


async def test_a_deletion_that_is_undone_leaves_nothing_to_take_out(world):
    """The trip is in the calendar again, as it was."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    await exported(world, app)
    await app.delete_trip(TODAY_FLIGHT.id)
    await app.undo()

    assert app.deleted_purpose == ""


async def test_a_file_that_left_as_its_trip_was_deleted_is_not_forgotten(world):
    """What it held can still be taken out."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.prepare(app.calendar_purpose)
    world.page.handed(app.offer(app.calendar_purpose).token)
    await app.delete_trip(TODAY_FLIGHT.id)
    await app.tidy()

    assert app.deleted_purpose


async def test_an_early_arrival_takes_the_rest_of_the_flight_out(world):
    """Its page, though the trip is over, has the file that cancels it."""
    half = TODAY_FLIGHT.begins + timedelta(hours=6)
    app = open_with(world, TODAY_FLIGHT, at=TODAY_FLIGHT.begins - timedelta(hours=1))
    app.look_at_trip(TODAY_FLIGHT.id)
    before = await exported(world, app)
    world.clock.now = half
    app.refresh()
    await app.end_trip(TODAY_FLIGHT.id)
    assert app.notice.text.endswith("has the old times: export it again.")
    world.clock.now = half + timedelta(minutes=1)
    app.refresh()

    assert app.plan_page.lived
    assert app.offers_calendar
    after = await exported(world, app)
    assert set(uids(before)) - set(uids(after)) != set()
    assert after.count(b"STATUS:CANCELLED") > 10
    assert after.count(b"STATUS:CONFIRMED") + after.count(b"STATUS:CANCELLED") == len(
        set(uids(after))
    )


async def test_a_trip_that_is_changed_says_that_the_calendar_has_it_old(world):
    """As a delay does."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    await exported(world, app)
    await app.edit_trip(TODAY_FLIGHT.id)
    await app.choose_for_trip("seat", "aisle")
    await app.save_trip()

    assert app.notice.text == (
        "Trip saved. Your calendar has the old times: export it again."
    )


async def test_nothing_is_offered_for_a_trip_that_rings_no_more(world):
    """Nor for one that was never there."""
    app = open_with(world, TODAY_FLIGHT, at=TODAY_FLIGHT.ends + timedelta(days=60))
    app.look_at_trip(TODAY_FLIGHT.id)
    assert not app.offers_calendar
    app.look_at_trip("gone")
    assert not app.offers_calendar


def uids(file):
    """Return the names of the events of *file*."""
    return [line for line in file.split(b"\r\n") if line.startswith(b"UID")]


async def test_with_an_alert_open_the_calendar_holds_the_leg_checks_only(world):
    """No alarm asks to move a leg that has to be seen first."""
    app = open_with(world, TODAY_FLIGHT)
    await app.start_check()
    await app.answer("yes")
    await app.understand()
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.prepare(app.calendar_purpose)
    file = world.counter.files[app.offer(app.calendar_purpose).token]

    assert file.count(b"SUMMARY:Leg check") == file.count(b"BEGIN:VEVENT") == 6

    await exported(world, app)
    assert calendars.state(app.kept(CALENDARS), TODAY_FLIGHT) == "part"
