"""Trips in the app: entered, lived, taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.trips.places import airport
from domain.trips.records import Trip, TripEvent
from tests.support.make import a_set, choice
from tests.support.on_trip import SIX_HOURS_IN, TODAY_FLIGHT, open_with
from tests.support.trips import trip
from tests.support.world import DISK_FULL, NOON, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def enter(app, departs="17 Nov 20:35", arrives="17:20"):
    """Enter a flight from London to Singapore."""
    await app.new_trip()
    places = {"origin": airport("LHR"), "target": airport("SIN")}
    await app.enter_leg(0, **places, departs=departs, arrives=arrives)


async def test_a_trip_is_entered_and_kept(world):
    """One commit, a notice with an undo, and the plan is shown."""
    app = world.open()
    await enter(app)
    assert app.trip_form_page.legs[0].lasts == "12 h 45 min"

    await app.save_trip()

    assert [one.title for one in app.trips] == ["London to Singapore"]
    assert (app.trip_form, app.notice.undo) == (None, True)
    assert app.plan_page.title == "London to Singapore"
    assert world.open().trips == app.trips
    await app.undo()
    assert app.trips == ()


async def test_the_number_of_a_seat_is_kept_with_its_side(world):
    """As it stands on the ticket; a word that is none gets a sentence."""
    app = world.open()
    await enter(app)
    await app.choose_for_trip("seat", "window")
    await app.type_seat("in the back")
    await app.save_trip()
    assert "such as 34K" in app.notice.text

    await app.type_seat(" 34 k")
    await app.save_trip()
    assert app.trips[0].seat == "window 34K"
    assert app.plan_page.facts == "Plane, seat 34K, window"
    await app.edit_trip(app.trips[0].id)
    assert (app.trip_form.seat, app.trip_form.number) == ("window", "34K")


async def test_a_change_says_how_long_it_is(world):
    """Before saving; a connection that is missed is said at once."""
    app = world.open()
    await enter(app)
    await app.connect(True)
    more = {"origin": airport("SIN"), "target": airport("SYD")}
    await app.enter_leg(1, **more, departs="18 Nov 20:00", arrives="06:50")
    assert app.trip_form_page.legs[1].wait == "2 h 40 min in Singapore"

    await app.enter_leg(1, departs="18 Nov 16:00")
    face = app.trip_form_page.legs[1]
    assert (face.wait, "before the one before arrives" in face.fault) == ("", True)


async def test_what_is_missing_is_said_and_the_form_stays(world):
    """Nothing is kept, and nothing that was entered is lost."""
    app = world.open()
    await enter(app, arrives="")

    await app.save_trip()

    assert "when you arrive" in app.notice.text
    assert app.trip_form.legs[0].departs == "17 Nov 20:35"
    assert app.trips == ()


async def test_a_disk_that_refuses_loses_nothing_that_was_entered(world):
    """The form stays, and a sentence says why."""
    app = world.open()
    await enter(app)
    world.diary.fault = DISK_FULL

    await app.save_trip()

    assert app.notice.text == DISK_FULL.sentence
    assert app.trip_form is not None


async def test_overlapping_trips_are_refused(world):
    """With the title of the other one; a cancelled one is in nobody's way."""
    app = open_with(world, trip())
    await enter(app)
    await app.save_trip()
    assert "another trip then, London to Singapore" in app.notice.text

    await app.cancel_trip(trip().id)
    await app.save_trip()
    assert len(app.trips) == 2


async def test_a_trip_is_changed_in_place(world):
    """It keeps its id, also when it runs already."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)
    await app.edit_trip(TODAY_FLIGHT.id)
    await app.choose_for_trip("seat", "aisle")
    await app.save_trip()

    (kept,) = app.trips
    assert (kept.id, kept.seat) == (TODAY_FLIGHT.id, "aisle")
    assert kept.route == TODAY_FLIGHT.route
    await app.undo()
    assert app.trips[0].seat == ""


async def test_a_trip_is_repeated_on_another_day(world):
    """Places and times are there; the day is asked anew."""
    app = open_with(world, TODAY_FLIGHT)
    await app.repeat_trip(TODAY_FLIGHT.id)
    assert app.trip_form.legs[0].departs == "20:35"

    await app.enter_leg(0, departs="3 Dec 20:35")
    await app.save_trip()
    assert len(app.trips) == 2


async def test_a_deleted_trip_comes_back_with_undo(world):
    """And its plan says that it is gone until then."""
    app = open_with(world, TODAY_FLIGHT)
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.delete_trip(TODAY_FLIGHT.id)
    assert (app.trips, app.plan_page) == ((), None)

    await app.undo()
    assert app.plan_page.title == "London to Singapore"


async def test_a_delay_and_an_early_arrival_move_the_end(world):
    """Both can be taken back."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)
    await app.delay_trip(TODAY_FLIGHT.id, 40)
    assert app.trips[0].ends - TODAY_FLIGHT.ends == timedelta(minutes=40)

    await app.end_trip(TODAY_FLIGHT.id)
    assert app.trips[0].ends == SIX_HOURS_IN
    await app.undo()
    assert app.trips[0].ends > SIX_HOURS_IN


async def test_what_happens_is_kept_and_heeded(world):
    """Belt, meal, sleep: one tap each, one record each."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)
    assert app.live(TODAY_FLIGHT).is_due
    await app.happen(TODAY_FLIGHT.id, "belt on")
    await app.happen(TODAY_FLIGHT.id, "asleep", "", 120)

    assert app.live(TODAY_FLIGHT).belt_on
    assert app.plan_page.asleep == "Asleep until 04:35"
    assert not app.live(TODAY_FLIGHT).is_due
    kinds = [one for one in app.records if isinstance(one, TripEvent)]
    assert [one.what for one in kinds] == ["belt on", "asleep"]


async def test_something_due_draws_the_pages_anew(world):
    """The loop looks at least once a minute."""
    app = open_with(world, TODAY_FLIGHT, at=TODAY_FLIGHT.begins)
    before = app.trip_mark
    world.clock.pass_(minutes=15)
    app.refresh()

    assert before != app.trip_mark
    assert app.trip_mark[2:4] == ("0:climb", "due")
    assert app.trip_clock.now == world.clock.now


async def test_in_the_air_the_crew_is_told_first(world):
    """And the number is that of the place where one lands."""
    air = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN).where
    assert (air.in_trip, air.trip_country) == (True, "SG")

    ground = open_with(World(), TODAY_FLIGHT, at=NOON).where
    assert (ground.in_trip, ground.trip_country) == (False, "")
    later = open_with(
        World(), TODAY_FLIGHT, at=TODAY_FLIGHT.ends + timedelta(days=20)
    ).where
    assert later.trip_country == ""


async def test_while_an_alert_is_open_no_trip_prompts(world):
    """Its plan says why."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)
    await app.start_check()
    await app.answer("yes")

    app.look_at_trip(TODAY_FLIGHT.id)
    assert app.plan_page.held
    assert app.plan_page.now is None
    assert app.trip_strip.next == "No prompts now"


@pytest.mark.parametrize(
    ("answer", "drinks"),
    [("no", True), ("yes", False), ("not sure", False), (None, False)],
)
async def test_drinks_are_offered_only_where_they_may(world, answer, drinks):
    """Not to who limits fluids, and not before the question is answered."""
    app = open_with(world, TODAY_FLIGHT, choice("fluid", answer), at=SIX_HOURS_IN)
    app.look_at_trip(TODAY_FLIGHT.id)

    assert bool(app.plan_page.drinks) == drinks


async def test_drinks_stop_for_the_day_once_enough_was_drunk(world):
    """From that moment until the day turns; what was before it stays as it was."""
    app = open_with(world, TODAY_FLIGHT, choice("fluid", "no"), at=SIX_HOURS_IN)
    before = drinks_at(app)
    assert [at for at in before if at >= SIX_HOURS_IN]
    for _ in range(5):
        await app.log_drink(500)
        world.clock.pass_(minutes=1)
        app.refresh()

    enough, turns = SIX_HOURS_IN + timedelta(minutes=4), app.day_turns()
    assert turns < TODAY_FLIGHT.ends
    assert drinks_at(app) == [at for at in before if not enough <= at < turns]
    assert [at for at in before if at >= turns]
    await app.undo()
    world.clock.pass_(minutes=61)  # so much within an hour waits as well
    app.refresh()
    assert drinks_at(app) == before


def drinks_at(app):
    """Return when the plan offers a drink."""
    lines = app.live(TODAY_FLIGHT).lines
    return [one.item.at for one in lines if one.item.drink_ml]


async def test_a_trip_that_is_gone_gets_a_sentence(world):
    """Whatever is asked of it."""
    app = world.open()
    for action in (app.edit_trip, app.delete_trip, app.cancel_trip, app.end_trip):
        await action("nowhere")
        assert app.notice.text == "That trip is already gone."
    assert not [one for one in app.records if isinstance(one, Trip)]


async def test_a_sleep_is_planned_in_quarters_of_an_hour(world):
    """It can be moved and dropped; it stays on the way."""
    app = world.open()
    await enter(app)
    await app.plan_sleep(True)
    assert app.trip_form_page.sleep == ("23:35", "02:35")

    await app.step_sleep("until", 1)
    assert app.trip_form_page.sleep == ("23:35", "02:50")
    await app.save_trip()
    (kept,) = app.trips
    assert kept.sleep_until - kept.sleep_from == timedelta(hours=3, minutes=15)


async def test_days_can_be_stepped(world):
    """The day of a time moves, its time stays."""
    app = world.open()
    await enter(app)
    await app.step_day(0, "departs", 1)
    await app.step_day(0, "arrives", 1)

    face = app.trip_form_page.legs[0]
    assert face.origin.when == "Wed 18 Nov, London time"
    assert face.target.when == "Fri 20 Nov, Singapore time"
    assert face.fault.startswith("That is 37 h on the way")
    await app.step_day(0, "arrives", -1)
    assert app.trip_form_page.legs[0].lasts == "12 h 45 min"


async def test_the_lines_of_a_plan_long_over_say_what_was_done(world):
    """They come from the disk with the summary, and say no less than it does."""
    begins = TODAY_FLIGHT.begins
    done = replace(a_set(), at=begins + timedelta(hours=3), created=begins)
    at = TODAY_FLIGHT.ends + timedelta(days=100)
    app = open_with(world, TODAY_FLIGHT, done, at=at)
    app.look_at_trip(TODAY_FLIGHT.id)
    assert "done" not in [row.mark for row in app.plan_page.rows[:4]]

    await app.look_back_at(TODAY_FLIGHT.id)

    count = [row.mark for row in app.plan_page.rows[:-7]].count("done")
    assert count == sum(part.done for part in app.trip_summary.parts) == 1


async def test_a_trip_that_is_over_is_looked_back_at(world):
    """From the disk, however long ago it was; a trip that is gone has a sentence."""
    at = TODAY_FLIGHT.ends + timedelta(days=100)
    app = open_with(world, TODAY_FLIGHT, at=at)
    app.look_at_trip(TODAY_FLIGHT.id)
    assert app.plan_page.lived

    await app.look_back_at(TODAY_FLIGHT.id)

    assert app.trip_summary.trip == TODAY_FLIGHT.id
    assert app.trip_summary.parts[0].done == 0
    first, last = world.diary.spans[-1]
    assert first < TODAY_FLIGHT.begins.date() < last
    await app.look_back_at("nowhere")
    assert "already gone" in app.notice.text


async def test_the_first_set_of_all_is_one_for_the_seat_on_a_trip(world):
    """Somebody who begins to use the app on the plane is offered no desk."""
    app = open_with(world, TODAY_FLIGHT, at=SIX_HOURS_IN)

    assert app.today_page.next.routine == "seat_set_short"


async def test_drinks_of_a_plan_are_told_in_the_unit_of_the_person(world):
    """Fluid ounces where those were chosen."""
    told = choice("fluid", "no"), choice("units", "us")
    app = open_with(world, TODAY_FLIGHT, *told, at=SIX_HOURS_IN)
    app.look_at_trip(TODAY_FLIGHT.id)

    titles = [row.title for row in app.plan_page.rows if "·" in row.title]
    assert titles
    assert all(title.endswith(" fl oz") for title in titles)


async def test_a_form_is_told_in_the_clock_of_the_person(world):
    """The example, what is refused, and the times of a trip that is changed."""
    app = open_with(world, TODAY_FLIGHT, choice("clock", "12"))
    await app.new_trip()
    assert app.trip_form_page.such == "Such as 8:35 pm or 17 Nov 8:35 pm"
    await app.enter_leg(
        0,
        origin=airport("LHR"),
        target=airport("JFK"),
        departs="28 Mar 2027 1:30 am",
        arrives="6:00 am",
    )
    assert "1:30 am does not exist. Is it 2:30 am?" in app.trip_form_page.legs[0].fault
    await app.save_trip()
    assert "1:30 am does not exist. Is it 2:30 am?" in app.notice.text

    await app.edit_trip(TODAY_FLIGHT.id)
    (leg,) = app.trip_form.legs
    assert (leg.departs, leg.arrives) == ("8:35 pm", "5:20 pm")
    await app.step_day(0, "departs", 1)
    assert app.trip_form.legs[0].departs == "8:35 pm"
    assert app.trip_form_page.legs[0].lasts == ""
    await app.step_day(0, "departs", -1)
    await app.save_trip()
    assert app.trips[0].route == TODAY_FLIGHT.route


@pytest.mark.parametrize("wears", [True, False])
@pytest.mark.parametrize("gate", ["yes", "ask", None])
async def test_socks_before_boarding_need_a_yes_of_trip_and_gate(world, wears, gate):
    """Only who wears them, and for whom nothing speaks against it, is reminded."""
    one = replace(TODAY_FLIGHT, socks=wears)
    known = [choice("socks", gate)] if gate else []
    app = open_with(world, one, *known, at=one.begins - timedelta(minutes=30))
    await app.start("pre_boarding")

    tasks = [step.name for step in app.run.plan.steps if not step.exercise]
    assert any("socks" in task for task in tasks) == (wears and gate == "yes")
    assert any("bottle" in task for task in tasks)
