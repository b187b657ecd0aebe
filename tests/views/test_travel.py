"""Travel through a real Flet session: the plan, its strip, and what comes after."""

import re
from datetime import timedelta

import flet as ft
import pytest

from domain.codec import to_document
from domain.trips import calendars
from domain.trips import call as calls
from domain.trips.plan import plan
from tests.support.make import choice
from tests.support.trips import drive, event, flight, trip
from tests.support.world import World
from tests.views.screens import shown
from tests.views.tree import inside, name
from tests.views.trips import FLIGHT, alarmed, in_the_air


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


@pytest.mark.parametrize(
    "route", ["/travel", "/travel/ready", "/travel/new", "/travel/plan"]
)
async def test_an_open_alert_comes_before_a_trip(world, route):
    """No page of Travel counts what is ready, or plans, over somebody to be seen."""
    in_the_air(world, hours=-3)
    await alarmed(world)
    screen = await shown(world, route)

    assert "Call 999, if you have not yet" in screen.texts()
    assert "Do not start a trip before you have been seen." in screen.texts()


async def test_on_the_way_an_alert_sends_to_the_crew(world):
    """Nobody in the air is told not to start."""
    in_the_air(world)
    await alarmed(world)
    screen = await shown(world, "/travel/plan")

    assert "Tell the crew now." in screen.texts()
    assert "Do not start a trip before you have been seen." not in screen.texts()


async def test_in_a_trip_today_has_its_strip(world):
    """The time to go, what is next, and the way to the plan and to the dark."""
    screen = await shown(in_the_air(world))

    (strip,) = [n for n in screen.names(ft.Button) if n.startswith("Open plan, LHR")]
    assert "6 h 45 min to go" in strip
    await screen.press(strip)
    assert screen.route == "/travel/plan"


async def test_on_its_side_the_strip_leaves_the_slab_its_place(world):
    """The strip stands over the water, not between the title and the leg."""
    screen = await shown(in_the_air(world))
    for size, together in (((390, 844), True), ((844, 390), False)):
        await screen.resize(*size)
        (start,) = [
            one
            for one in screen.controls()
            if isinstance(one, ft.Button) and name(one).startswith("Start ")
        ]
        (opens,) = [
            one
            for one in screen.controls()
            if isinstance(one, ft.Button) and name(one).startswith("Open plan, ")
        ]
        panes = [
            {start in inside(one), opens in inside(one)}
            for one in screen.controls()
            if isinstance(one, ft.Column) and one.scroll
        ]
        assert ({True} in panes) == together


@pytest.mark.parametrize(("size", "apart"), [((360, 640), True), ((844, 390), False)])
async def test_a_long_line_under_a_title_stands_under_the_signs(world, size, apart):
    """On a narrow phone it would break there; a date alone stays beside them."""
    way = drive(7, driver=True)
    world.diary.documents[way.id] = to_document(way)
    world.clock.now = way.begins + timedelta(hours=1)
    screen = await shown(world)
    await screen.resize(*size)
    assert beside_title(screen, "Today", "Tuesday 17 November")
    await screen.go("/move")

    line = "You are driving, Tuesday 17 November"
    assert line in screen.texts()
    assert beside_title(screen, "Move", line) != apart


def beside_title(screen, title, line):
    """Say whether *line* shares a row with *title*."""
    rows = (one for one in screen.controls() if isinstance(one, ft.Row))
    told = ([x.value for x in inside(row) if isinstance(x, ft.Text)] for row in rows)
    return any({title, line} <= set(one) and len(one) < 4 for one in told)


@pytest.mark.parametrize(("percent", "wraps"), [(100, False), (200, True)])
async def test_the_answers_stand_two_and_two(world, percent, wraps):
    """None is left alone on a line; larger words take the room they need."""
    screen = await shown(in_the_air(world, choice("text_size", percent)))
    await screen.go("/travel/plan")
    rows = [
        (found, bool(one.wrap))
        for one in screen.controls()
        if isinstance(one, ft.Row)
        and (found := [name(x)[:5] for x in inside(one) if isinstance(x, ft.Button)])
        and found[0] in {"In 10", "Done:"}
    ]

    assert rows == [(["In 10", "In 20"], wraps), (["Done:", "Skip:"], wraps)]


async def test_the_strip_follows_the_minutes_by_itself(world):
    """Only the leaf is drawn anew, not the page."""
    screen = await shown(in_the_air(world))
    world.clock.pass_(minutes=1)
    screen.app.refresh()
    await screen.settle()

    assert any("6 h 44 min to go" in n for n in screen.names(ft.Button))


async def test_what_is_due_can_be_started_done_or_put_off(world):
    """A tap each, and each is heard of what."""
    screen = await shown(in_the_air(world), "/travel/plan")
    names = screen.names(ft.Button)
    (done,) = [one for one in names if one.startswith("Done: ")]
    assert any(one.startswith("Skip: ") for one in names)

    await screen.press("In 10 min")
    assert done not in screen.names(ft.Button)
    await screen.press("Undo")
    await screen.press(done)
    assert done not in screen.names(ft.Button)


async def test_a_set_that_is_due_starts_the_player(world):
    """The same player as everywhere."""
    screen = await shown(in_the_air(world), "/travel/plan")
    (start,) = [n for n in screen.names(ft.Button) if n.startswith("Start ")]
    await screen.press(start)

    assert "Pause" in screen.names(ft.Button)


@pytest.mark.parametrize("minutes", [360, 6])
async def test_what_applies_to_a_person_stands_at_every_start_of_a_trip(world, minutes):
    """On the plan and in the dark, due or not; to others nothing is said."""
    due = minutes > 30
    for cautions, told in (("K1", True), ("", False)):
        records = (choice("cautions", cautions), choice("cabin", None))
        air = in_the_air(world, *records, hours=minutes / 60)
        screen = await shown(air, "/travel/plan")
        on_plan = [one for one in screen.texts() if one.startswith("Take care: ")]
        await screen.press("Cabin mode")
        in_the_dark = [one for one in screen.texts() if one.startswith("Take care: ")]

        assert bool(in_the_dark) == told
        assert on_plan == (in_the_dark if due else [])


async def test_who_drives_is_told_what_to_take_care_of_once_the_car_stands(world):
    """Before that there is only Park."""
    two_hours = drive(7, driver=True)
    world.diary.documents[two_hours.id] = to_document(two_hours)
    caution = choice("cautions", "K1")
    world.diary.documents[caution.id] = to_document(caution)
    world.clock.now = two_hours.begins + timedelta(minutes=121)
    screen = await shown(world, "/travel/plan")
    assert not any(one.startswith("Take care") for one in screen.texts())
    await screen.press("I have parked")

    assert any(one.startswith("Take care") for one in screen.texts())


async def test_a_row_opens_its_reason_and_its_source(world):
    """Each thing of the plan says why, and who says so."""
    screen = await shown(in_the_air(world), "/travel/plan")
    (row,) = [n for n in screen.names(ft.Button) if "Before landing" in n]
    await screen.press(row)

    assert any("A choice of this app" in str(t) for t in seen(screen))


def seen(screen):
    """Return every text that is drawn."""
    return [one.value for one in screen.seen() if isinstance(one, ft.Text)]


async def test_sleep_and_delay_ask_only_for_a_time(world):
    """One tap, then how long."""
    screen = await shown(in_the_air(world), "/travel/plan")
    await screen.press("Asleep")
    await screen.press("For 2 h")
    assert any(t.startswith("Asleep until") for t in screen.texts())
    await screen.press("I am awake")

    await screen.press("Delay")
    await screen.press("40 min later")
    assert screen.app.trips[0].ends - FLIGHT.ends == timedelta(minutes=40)


async def test_the_belt_sign_can_go_off_after_the_time_of_arrival(world):
    """A plane may be late; until it is told, nothing asks anybody to stand up."""
    on = event(FLIGHT, "belt on", FLIGHT.ends - timedelta(minutes=30))
    hours = (FLIGHT.ends - FLIGHT.begins) / timedelta(hours=1)
    in_the_air(world, on, hours=hours + 0.2)
    screen = await shown(world, "/travel/plan")
    await screen.press("Belt off")

    assert not {"Belt off", "Belt on"} & set(screen.names(ft.Button))


async def test_a_driver_has_no_cabin_and_parks_first(world):
    """No start at the wheel: the button asks to park."""
    one = drive(7, driver=True)
    world.diary.documents[one.id] = to_document(one)
    world.clock.now = one.begins + timedelta(hours=2)
    screen = await shown(world, "/travel/plan")
    assert not any(n.startswith("Start ") for n in screen.names(ft.Button))
    assert "Cabin mode" not in screen.names(ft.Button)

    await screen.press("I have parked")
    assert "Start Road-trip stop" in screen.names(ft.Button)
    assert "Cabin mode" not in screen.names(ft.Button)


@pytest.mark.parametrize("route", ["/", "/move", "/travel/plan"])
async def test_at_the_wheel_no_page_offers_a_set_until_the_car_stands(world, route):
    """One button instead, and on Today and Move then the moves for a stop."""
    one = drive(7, driver=True)
    world.diary.documents[one.id] = to_document(one)
    world.clock.now = one.begins + timedelta(minutes=50)
    screen = await shown(world, route)
    assert not any(n.startswith("Start ") for n in screen.names(ft.Button))

    assert not {"Asleep", "Meal"} & set(screen.names(ft.Button))

    await screen.press("I have parked")
    await screen.go("/move")
    (first, *_) = [n for n in screen.names(ft.Button) if n.startswith("Start ")]
    assert first == "Start Road-trip stop"
    assert "I have parked" not in screen.names(ft.Button)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(360, 640), (844, 390), (1280, 800)])
async def test_every_size_has_the_same_buttons(world, percent, size):
    """Nothing is lost on a small screen, on its side or with large text."""
    screen = await shown(
        in_the_air(world, choice("text_size", percent)), "/travel/plan"
    )
    before = sorted(screen.names(ft.Button)[:3])
    await screen.resize(*size)

    assert set(before) <= set(screen.names(ft.Button))
    assert all(screen.names(ft.Button))


async def test_the_risk_check_is_answered_in_four_taps_and_offers_to_keep(world):
    """From the plan of a trip to come; what it says stands on one page."""
    one = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))
    world.diary.documents[one.id] = to_document(one)
    screen = await shown(world, "/travel")
    (open_,) = [n for n in screen.names(ft.Button) if n.startswith("Open plan")]
    await screen.press(open_)
    await screen.press("Travel risk check")
    assert screen.route == "/travel/plan/risk"
    await screen.press("No")
    await screen.press("None of these")
    assert "Previous step" in screen.names(ft.Button)
    await screen.press("None of these")
    await screen.press("None of these")

    assert "Use the general measures" in screen.texts()
    assert any("cannot rule a clot out" in t for t in screen.texts())
    await screen.press("Keep my answers")
    assert "Forget my answers" in screen.names(ft.Button)
    await screen.press("Before you wear socks: one question")
    assert screen.route == "/travel/plan/risk/socks"
    await screen.press("Not sure")
    assert screen.route == "/travel/plan/risk"
    assert any("ask a clinician before you wear" in t for t in screen.texts())


async def test_with_a_complaint_the_risk_check_leads_to_the_leg_check(world):
    """Nothing else is asked."""
    one = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))
    world.diary.documents[one.id] = to_document(one)
    screen = await shown(world, "/travel")
    await screen.app.start_risk(one.id)
    await screen.go("/travel/plan/risk")
    await screen.press("Not sure")

    assert "Sort out your symptoms first" in screen.texts()
    assert "Keep my answers" not in screen.names(ft.Button)
    await screen.press("Start check")
    assert screen.route == "/check"


async def test_ready_for_flight_says_each_result_and_exports(world):
    """From the card of the trip; what is missing is said in words."""
    one = trip(flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"))
    world.diary.documents[one.id] = to_document(one)
    world.page.found["awake"] = False
    screen = await shown(world, "/travel")
    await screen.press("Ready for flight")

    assert screen.route == "/travel/plan/ready"
    assert "6 of 8 ready" in screen.texts()
    assert any(t.startswith("Screen can stay awake, not ready") for t in screen.texts())
    world.page.found["awake"] = True
    await screen.press("Check again")
    assert "7 of 8 ready" in screen.texts()
    assert "Export calendar" in screen.names(ft.Button)


async def test_a_deleted_trip_can_be_taken_out_of_the_calendar(world):
    """Travel offers the file while something of it would still ring."""
    left = calendars.events(FLIGHT, plan(FLIGHT))
    text = calendars.noted(None, left, (), FLIGHT.begins - timedelta(days=1))
    await world.diary.commit([choice("trip_calendars", text)])
    screen = await shown(world, "/travel")
    assert "Remove from calendar" in screen.names(ft.Button)
    assert any("you deleted" in one for one in screen.texts())

    await world.diary.commit([choice("trip_calendars", "")])
    assert "Remove from calendar" not in (await shown(world, "/travel")).names(
        ft.Button
    )


async def test_a_trip_that_is_over_shows_planned_and_done(world):
    """On its page, above what comes after it."""
    screen = await shown(in_the_air(world, hours=14.0), "/travel/plan")
    assert "Planned and done" in screen.texts()
    assert any(re.match(r"Sets in the seat: 0 of \d+ done", t) for t in screen.texts())


async def test_a_page_that_was_opened_by_its_address_finds_its_trip(world):
    """The one to come, in days still, without a notice that it is gone."""
    late = trip(flight("LHR", "2026-11-30 20:35", "SIN", "2026-12-01 17:20"), number=2)
    world.diary.documents[late.id] = to_document(late)
    plan = await shown(world, "/travel/plan")
    assert "London to Singapore" in plan.texts()

    ready = await shown(world, "/travel/ready")
    assert "Export calendar" in ready.names(ft.Button)
    assert ready.app.notice is None
    assert ready.app.offer(ready.app.ready_purpose)


@pytest.mark.parametrize("route", ["/travel/plan", "/travel/ready"])
async def test_without_a_trip_its_pages_say_so(world, route):
    """Not that something is gone that never was."""
    screen = await shown(world, route)

    said = " ".join(screen.texts())
    assert "No trip" in said
    assert "no longer there" not in said
    assert screen.app.notice is None


async def test_a_tap_on_a_notification_opens_the_plan(world):
    """Once: who leaves it stays away."""
    screen = await shown(in_the_air(world))
    world.bell.tapped(calls.PLAN)
    await screen.app.breathe()
    await screen.settle()

    assert screen.route == "/travel/plan"
    await screen.press("Go back")
    assert screen.route == "/travel"


async def test_what_a_leg_check_asks_about_is_said_once(world):
    """Below each other the rows name their days, and nothing six times."""
    screen = await shown(in_the_air(world, hours=14.0), "/travel/plan")

    told = [n for n in screen.names(ft.Button) if "Leg check" in n]
    assert sum("swelling" in text for text in told) == 1
    assert len([text for text in told if re.match(r"\d+ \w+, Leg check", text)]) == 6
