"""The plan of a trip: what it asks for, when, and what it never does."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.days import moment
from domain.trips import plan as planning
from domain.trips import reasons
from domain.trips.after import CHECK_DAYS
from domain.trips.items import GAP
from domain.trips.plan import plan
from domain.trips.rhythm import rhythm
from domain.trips.route import Leg, hours
from tests.domain.trips.itineraries import itineraries, lengths
from tests.support.trips import drive, flight, trip

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def legs(cells):
    """Return the legs of an itinerary, read as a person types them."""
    return tuple(
        flight(
            *(
                cells[at + part]
                .replace("T2", " 2")
                .replace("T0", " 0")
                .replace("T1", " 1")
                for part in (0, 1, 3, 4)
            )
        )
        for at in range(0, len(cells), 6)
    )


def night(one, begins, ends):
    """Return trip *one* with a sleep from *begins* to *ends*, hours after leaving."""
    at = one.begins
    return trip(
        *one.route,
        mode=one.mode,
        seat=one.seat,
        sleep_from=at + begins * HOUR,
        sleep_until=at + ends * HOUR,
    )


def routines(one, **more):
    """Return the routines of the plan of *one* on the way."""
    return [
        item.routine
        for item in plan(one, **more)
        if one.begins <= item.at <= one.ends and item.routine
    ]


def test_there_are_at_least_thirty_itineraries():
    """Short and long ones, over the date line and through nights of a DST."""
    assert len(itineraries()) >= 30


@pytest.mark.parametrize("cells", itineraries(), ids=lambda cells: "-".join(cells[::3]))
def test_the_time_on_the_way_is_right_across_zones(cells):
    """As the offsets of the two clocks say, whatever the zone data does."""
    assert [leg.lasts for leg in legs(cells)] == lengths(cells)


@pytest.mark.parametrize("cells", itineraries(), ids=lambda cells: "-".join(cells[::3]))
def test_every_itinerary_has_a_sound_plan(cells):
    """It begins before boarding, ends with leg checks, and keeps every rule."""
    one = trip(*legs(cells), seat="window")
    items = plan(one, drinks=True)

    assert items[0].key == "0:boarding"
    assert sound(one, items)
    longest = hours(one.route)
    checks = [item for item in items if item.kind == "check"]
    assert len(checks) == (len(CHECK_DAYS) if longest >= 4 else 0)
    band = "lt4" if longest < 4 else "4_8" if longest <= 8 else "gt8"
    assert rhythm(one).id == f"flight_{band}"


def sound(one, items):
    """Say whether *items* keep the rules that hold for every plan."""
    prompts = [item for item in items if item.prompts]
    gaps = [b.at - a.at for a, b in pairwise(prompts)]
    assert all(gap >= GAP for gap in gaps)
    asleep = [i for i in prompts if one.sleep_from <= i.at < one.sleep_until]
    assert asleep == []
    late = [i for i in prompts if i.at >= one.ends]
    assert all(item.phase in {"after", "checks"} for item in late)
    assert all(i.why.says and i.why.mark for i in prompts)
    assert all(reasons.source(key).title for i in prompts for key in i.why.sources)
    keys = [item.key for item in items]
    assert len(keys) == len(set(keys))
    for leg in one.route:
        belted = [
            i
            for i in prompts
            if i.standing
            and one.mode == "plane"
            and (
                leg.departs.at <= i.at < leg.departs.at + 30 * MINUTE
                or leg.arrives.at - planning.DESCENT < i.at < leg.arrives.at
            )
        ]
        assert belted == []
    return True


@st.composite
def trips(draw):
    """Give any trip that a person could enter."""
    mode = draw(st.sampled_from(["plane", "plane", "train", "coach", "car"]))
    first = flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20")
    at, made = first.departs.at, []
    for _ in range(draw(st.integers(1, 3))):
        at += draw(st.integers(20, 40 * 60)) * MINUTE if made else 0 * MINUTE
        ends = at + draw(st.integers(20, 19 * 60)) * MINUTE
        made.append((at, ends))
        at = ends
    legs_ = tuple(
        Leg(first.origin, first.target, utc(begins), utc(ends)) for begins, ends in made
    )
    sleep = draw(st.integers(0, 30 * 60))
    begins = legs_[0].departs.at + sleep * MINUTE
    return trip(
        *legs_,
        mode=mode,
        seat=draw(st.sampled_from(["", "window", "middle", "aisle"])),
        driver=mode == "car" and draw(st.booleans()),
        every=draw(st.sampled_from([0, 30, 45, 60, 90])),
        sleep_from=begins,
        sleep_until=begins + draw(st.integers(0, 10 * 60)) * MINUTE,
    )


def utc(at):
    """Return *at* as a moment at Greenwich."""
    return moment(at, "Europe/London")


@settings(deadline=None, max_examples=60)
@given(trips(), st.booleans())
def test_every_plan_keeps_the_rules(one, drinks):
    """Whatever the trip: spacing, sleep, the belt sign, and nothing after arrival."""
    items = plan(one, drinks=drinks)

    assert sound(one, items)
    assert drinks or not any(item.drink_ml for item in items)
    if one.driver:
        way = [i for i in items if i.prompts and one.begins < i.at < one.ends]
        assert all(item.kind == "stop" or item.key.endswith("change") for item in way)


def test_the_length_decides_how_often():
    """Hourly on a short flight, half-hourly from four hours, longer sets from eight."""
    short = routines(trip(flight("LHR", "2026-11-17 08:00", "ATH", "2026-11-17 13:40")))
    middle = routines(
        trip(flight("LHR", "2026-11-17 08:00", "TLV", "2026-11-17 15:00"))
    )
    long = routines(trip())

    assert short == ["seat_set_short", "seat_set_short", "stand_set"]
    assert "seat_set_long" not in middle
    assert middle.count("seat_set_full") >= 2
    assert middle[-1] == "pre_landing"
    assert long.count("seat_set_long") >= 3
    assert long.count("stand_set") >= 6


def test_on_the_aisle_one_gets_up_more_often():
    """From the window less often: the neighbours have to get up too."""
    aisle, window = (routines(trip(seat=seat)) for seat in ("aisle", "window"))

    assert aisle.count("stand_set") > window.count("stand_set")


def test_there_is_a_set_before_a_sleep_and_one_on_waking():
    """On a long flight; between them nothing asks."""
    one = night(trip(seat="window"), 3, 6)
    items = {item.key: item for item in plan(one)}

    assert items["0:presleep"].at == one.sleep_from - 10 * MINUTE
    assert items["0:wake"].at == one.sleep_until + 10 * MINUTE
    assert items["sleep"].until == one.sleep_until


def test_legs_that_belong_together_count_together():
    """Two flights of six hours are a long trip, each of them for itself is not."""
    first = flight("LHR", "2026-11-17 08:00", "DOH", "2026-11-17 17:30")
    second = flight("DOH", "2026-11-17 19:30", "BKK", "2026-11-18 06:00")

    assert rhythm(trip(first)).id == "flight_4_8"
    assert rhythm(trip(first, second)).id == "flight_gt8"
    keys = [item.key for item in plan(trip(first, second))]
    assert "0:change" in keys
    assert "1:boarding" in keys


def test_a_driver_is_asked_to_stop_and_never_to_move_at_the_wheel():
    """Every two hours; a passenger has sets in the seat as well."""
    assert set(routines(drive(7, driver=True))) == {"road_stop"}
    assert len(routines(drive(7, driver=True))) == 3
    assert set(routines(drive(7))) == {"road_stop", "seat_set_short"}


def test_a_train_has_walks_and_a_night_coach_leaves_the_sleeper_alone():
    """What fits the vehicle, and nothing in the night."""
    assert set(routines(drive(5, mode="train"))) == {"seat_set_short", "stand_set"}
    coach = night(drive(10, mode="coach"), 1, 8)
    asked = [item.at for item in plan(coach) if item.prompts]
    assert not any(coach.sleep_from <= at < coach.sleep_until for at in asked)
    assert "road_stop" in routines(coach)


def test_drinks_come_at_most_hourly_and_only_where_they_may():
    """Nobody with a fluid limit is asked to drink."""
    items = [item for item in plan(trip(), drinks=True) if item.drink_ml]

    assert all(b.at - a.at >= HOUR for a, b in pairwise(items))
    assert len(items) > 8
    assert not any(item.drink_ml for item in plan(trip()))


@pytest.mark.parametrize("every", [45, 60, 90])
def test_the_interval_can_be_chosen(every):
    """From 30 to 90 minutes, with the reason that it was chosen."""
    one = trip(every=every)
    seats = [i for i in plan(one) if i.phase == "cruise" and i.kind == "set"]

    assert {b.at - a.at for a, b in pairwise(seats)} == {every * MINUTE}


def test_a_delay_moves_everything_and_keeps_the_keys():
    """What was done stays done: the key counts from the departure of its leg."""
    one = trip()
    leg = one.route[0]
    late = trip(
        Leg(
            leg.origin,
            leg.target,
            utc(leg.departs.at + 40 * MINUTE),
            utc(leg.arrives.at + 40 * MINUTE),
        )
    )

    before, after = plan(one), plan(late)
    way = [i.key for i in before if i.phase in {"boarding", "climb", "cruise"}]
    assert way == [i.key for i in after if i.phase in {"boarding", "climb", "cruise"}]
    assert all(
        b.at - a.at == 40 * MINUTE
        for a, b in zip(before, after, strict=True)
        if a.phase == "cruise"
    )


def test_leg_checks_come_on_the_days_of_the_place_of_arrival():
    """At ten in the morning there, 1, 3, 7, 14, 28 and 56 days later."""
    checks = [item for item in plan(trip()) if item.kind == "check"]

    local = [utc(item.at).at + 8 * HOUR for item in checks]
    assert {at.hour for at in local} == {10}
    assert [(at.date() - local[0].date()).days + 1 for at in local] == [*CHECK_DAYS]


def test_a_cancelled_trip_asks_for_nothing():
    """Its plan is empty."""
    assert plan(trip(cancelled=True)) == ()


def test_who_may_not_raise_the_legs_is_told_or_not_asked():
    """The caution stands in the note and the reason (FACTS 1, K14; 7, elevation)."""
    (rest,) = [item for item in plan(trip()) if item.kind == "rest"]
    assert "with artery disease or heart failure ask a clinician" in rest.note
    assert "short of breath lying flat" in rest.why.says

    kept = [item.key for item in plan(trip(), legs_up=False)]
    assert kept == [item.key for item in plan(trip()) if item.kind != "rest"]


@pytest.mark.parametrize(("every", "minutes"), [(0, 120), (60, 60), (90, 90)])
def test_who_drives_chooses_how_often_to_stop(every, minutes):
    """Every one to two hours (FACTS 2); the last stop is not just before arriving."""
    one = drive(7, driver=True, every=every)
    stops = [item.at for item in plan(one) if item.kind == "stop"]

    assert stops == [
        one.begins + step * MINUTE for step in range(minutes, 7 * 60 - 44, minutes)
    ]
