"""A trip as it is typed: times read as they are meant, or a sentence."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain.days import moment
from domain.faults import Refused
from domain.trips import draft, typed
from domain.trips.chain import legs
from domain.trips.draft import LegDraft, drafted, leg, so_far, stepped
from domain.trips.place import zone_place
from domain.trips.places import airport
from tests.support.trips import flight

TODAY = date(2026, 11, 10)
NOW = moment(datetime(2026, 11, 10, 12, 40, tzinfo=UTC), "Europe/London")


def known(origin, departs, target, arrives, **more):
    """Return what is known of a leg."""
    one = LegDraft(airport(origin), airport(target), departs, arrives, **more)
    return so_far(one, "plane", TODAY)


@pytest.mark.parametrize(
    ("text", "clock", "day"),
    [
        ("20:35", time(20, 35), None),
        ("2035", time(20, 35), None),
        ("0705", time(7, 5), None),
        ("8:35 pm", time(20, 35), None),
        ("8pm", time(20, 0), None),
        ("12 am", time(0, 0), None),
        ("20.35", time(20, 35), None),
        ("17 Nov 20:35", time(20, 35), date(2026, 11, 17)),
        ("Tue 17 November, 20:35", time(20, 35), date(2026, 11, 17)),
        ("Nov 17 8:35pm", time(20, 35), date(2026, 11, 17)),
        ("17/11 20:35", time(20, 35), date(2026, 11, 17)),
        ("17.11.2026 20:35", time(20, 35), date(2026, 11, 17)),
        ("2026-11-17T20:35", time(20, 35), date(2026, 11, 17)),
        ("2026-12-01 20:35", time(20, 35), date(2026, 12, 1)),
        ("3 Jan 6:00", time(6, 0), date(2027, 1, 3)),
        ("tomorrow 6:00", time(6, 0), date(2026, 11, 11)),
        ("today 23:10", time(23, 10), TODAY),
    ],
)
def test_a_time_is_read_as_people_write_it(text, clock, day):
    """With a date or without; the year is the next that fits."""
    assert typed.read(text, TODAY) == typed.Typed(clock, day)


@pytest.mark.parametrize(
    "text", ["", "soon", "25:00", "12:75", "13 pm", "7", "nope 9:00"]
)
def test_what_is_no_time_gets_a_sentence(text):
    """Which says how a time looks."""
    with pytest.raises(Refused, match="Type a"):
        typed.read(text, TODAY)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("12 h 45 min", 765),
        ("2h", 120),
        ("2:30", 150),
        ("45 min", 45),
        ("2 h 30", 150),
        ("90", None),
    ],
)
def test_a_length_is_read_as_people_write_it(text, minutes):
    """Hours, minutes or both, with their units."""
    if minutes is None:
        with pytest.raises(Refused):
            typed.length(text)
    else:
        assert typed.length(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("given", "minutes"),
    [
        (("LHR", "17 Nov 20:35", "SIN", "17:20"), 12 * 60 + 45),
        (("LAX", "17 Nov 22:30", "SYD", "08:30"), 15 * 60),
        (("AKL", "17 Nov 20:00", "LAX", "11:00"), 12 * 60),
        (("KTM", "17 Nov 08:15", "DEL", "09:45"), 105),
        (("MAD", "24 Oct 2026 23:30", "LIS", "23:55"), 85),
        (("JFK", "31 Oct 2026 21:30", "LHR", "09:30"), 8 * 60),
    ],
)
def test_an_arrival_without_a_day_is_the_first_after_leaving(given, minutes):
    """Whatever zones and the date line do, as a ticket means it."""
    assert known(*given).lasts == timedelta(minutes=minutes)


def test_one_may_arrive_before_one_left_by_the_clock():
    """Auckland to Los Angeles lands nine hours earlier on the same day."""
    found = known("AKL", "17 Nov 20:00", "LAX", "17 Nov 11:00")

    assert found.arrives.local.replace(tzinfo=None) < found.departs.local.replace(
        tzinfo=None
    )
    assert found.lasts == timedelta(hours=12)


def test_arriving_before_leaving_gets_a_sentence():
    """By the real time, not by the clock."""
    assert known("LHR", "17 Nov 20:35", "SIN", "17 Nov 17:20").fault == draft.BACKWARDS


def test_a_flight_to_where_it_starts_gets_a_sentence():
    """It would stand in the way of the real one; a drive may come back."""
    one = LegDraft(airport("LHR"), airport("LHR"), "17 Nov 09:00", "17 Nov 12:00")

    assert so_far(one, "plane", TODAY).fault == draft.SAME
    assert so_far(one, "car", TODAY).fault == ""


def test_a_leg_of_forty_hours_gets_a_sentence():
    """No flight is that long; the days are wrong."""
    found = known("LHR", "17 Nov 20:35", "SIN", "19 Nov 20:35")

    assert found.fault.startswith("That is 40 h on the way")


def test_a_time_that_the_clocks_leap_over_is_asked_about():
    """London, 29 March 2026, has no 01:30."""
    found = known("LHR", "29 Mar 2026 01:30", "CDG", "05:00")

    assert "01:30 does not exist. Is it 02:30?" in found.fault


def test_an_arrival_is_not_asked_about_a_night_that_is_over():
    """Clocks leapt over 02:00 before this flight left; the 02:00 after it is meant."""
    found = known("JFK", "14 Mar 2027 05:30", "YYT", "02:00")

    assert (found.fault, found.lasts) == ("", timedelta(hours=19))


@pytest.mark.parametrize(("second", "minutes"), [(frozenset(), 150), ({"departs"}, 90)])
def test_a_time_that_comes_twice_can_be_either(second, minutes):
    """London, 25 October 2026, has two 01:30; the person says which."""
    found = known("LHR", "25 Oct 2026 01:30", "CDG", "04:00", second=frozenset(second))

    assert found.twice == {"departs"}
    assert found.lasts == timedelta(minutes=minutes)


def test_how_long_it_takes_is_enough():
    """The arrival follows, in the time of the place."""
    one = LegDraft(airport("LHR"), airport("SIN"), "17 Nov 20:35", lasts="12 h 45 min")
    found = leg(draft.replace(one, by_length=True), "plane", TODAY)

    assert found.arrives.local.strftime("%d %H:%M") == "18 17:20"


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ({"origin": None}, draft.NO_FROM),
        ({"target": None}, draft.NO_TO),
        ({"departs": ""}, draft.NO_DEPARTS),
        ({"arrives": " "}, draft.NO_ARRIVES),
    ],
)
def test_what_is_missing_is_named(missing, sentence):
    """One sentence says what to enter next."""
    whole = LegDraft(airport("LHR"), airport("SIN"), "17 Nov 20:35", "17:20")

    with pytest.raises(Refused) as refused:
        leg(draft.replace(whole, **missing), "plane", TODAY)
    assert refused.value.sentence == sentence


def test_an_unknown_zone_gets_a_sentence():
    """A trip without zone rules would have no right time."""
    one = LegDraft(zone_place("Mars/Base"), airport("SIN"), "20:35", "17:20")

    assert "time zone of Base" in so_far(one, "plane", TODAY).fault


def test_legs_follow_each_other():
    """The second leaves after the first has arrived."""
    first = LegDraft(airport("LHR"), airport("DOH"), "17 Nov 08:00", "17:30")
    second = LegDraft(airport("DOH"), airport("SIN"), "17 Nov 16:00", "06:00")

    with pytest.raises(Refused, match="before the one before arrives"):
        legs((first, second), "plane", NOW)


def test_a_day_is_stepped_with_its_time():
    """The buttons for the day move it by one, a typed day too."""
    one = LegDraft(airport("LHR"), airport("SIN"), "17 Nov 20:35", "17:20")
    later = stepped(one, "departs", 1, so_far(one, "plane", TODAY))

    assert so_far(later, "plane", TODAY).departs.local.day == 18
    assert stepped(LegDraft(), "departs", 1, draft.LegSoFar()) == LegDraft()


def test_a_leg_can_be_changed():
    """As a draft it means the same leg again, in a doubled hour too."""
    for one in (
        flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"),
        draft.replace(
            flight("LHR", "2026-10-25 01:30", "CDG", "2026-10-25 04:00"),
            departs=typed.instants(
                date(2026, 10, 25), time(1, 30), "Europe/London", "London"
            )[1],
        ),
    ):
        assert leg(drafted(one), "plane", TODAY) == one
