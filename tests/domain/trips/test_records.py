"""Trips survive being kept, and impossible ones are refused."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import (
    canonical,
    from_document,
    instant_text,
    is_timeless,
    to_document,
)
from domain.trips import route, seat
from tests.support.trips import MADE, event, flight, trip

LONG = trip(
    flight("LHR", "2026-11-17 20:35", "SIN", "2026-11-18 17:20"),
    flight("SIN", "2026-11-18 20:00", "SYD", "2026-11-19 06:50"),
    seat="window",
    socks=True,
)
HAPPENED = event(LONG, "snoozed", MADE, "0:45", minutes=20)


@pytest.mark.parametrize("record", [LONG, HAPPENED], ids=lambda one: one.kind)
def test_each_record_survives_being_written_and_read(record):
    """A document of JSON text gives back an equal record."""
    text = canonical(to_document(record)).decode()

    assert from_document(json.loads(text)) == record


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("", ""),
        ("aisle", "aisle seat"),
        ("34K", "seat 34K"),
        ("window 34K", "seat 34K, window"),
    ],
)
def test_a_seat_has_a_side_and_a_number(kept, told):
    """Either can be missing, and each is read back."""
    assert seat.words(kept) == told
    assert seat.write(*seat.read(kept)) == kept
    assert trip(seat=kept).side == seat.read(kept)[0]


def test_a_trip_is_needed_at_every_start():
    """However old: a leg check is due eight weeks after it."""
    assert is_timeless(to_document(LONG))
    assert not is_timeless(to_document(HAPPENED))


@pytest.mark.parametrize(
    "change",
    [
        {"mode": "rocket"},
        {"seat": "wing"},
        {"seat": "window "},
        {"seat": " 34K"},
        {"seat": "34k"},
        {"seat": "34K window"},
        {"seat": "window  34K"},
        {"every": 7},
        {"driver": True},
        {"legs": ""},
        {"legs": "a|b"},
        {"legs": LONG.legs.replace("|SIN|", "|sin|", 1)},
        {"legs": LONG.legs.replace("Singapore", "x" * 200)},
        {"legs": LONG.legs.replace("Z|0", "Z|99999", 1)},
        {"legs": "\n".join([LONG.legs.split("\n")[1], LONG.legs.split("\n")[0]])},
        {"legs": "\n".join([LONG.legs] * 4)},
        {"legs": LONG.legs.replace("2026", "1926")},
        {"sleep_until": instant_text(LONG.begins - timedelta(hours=1))},
        {"sleep_until": instant_text(LONG.begins + timedelta(days=3))},
    ],
)
def test_an_impossible_trip_is_refused(change):
    """Wherever it comes from, a backup too."""
    with pytest.raises(ValueError, match=r"."):
        from_document(to_document(LONG) | change)


@pytest.mark.parametrize("change", [{"what": "crash"}, {"item": "x" * 50}])
def test_an_impossible_happening_is_refused(change):
    """What cannot happen does not become a record."""
    with pytest.raises(ValueError, match=r"."):
        from_document(to_document(HAPPENED) | change)


def test_a_trip_has_a_title_and_its_ends():
    """From the first place to the last."""
    assert LONG.title == "London to Sydney"
    assert LONG.ends - LONG.begins == timedelta(hours=23, minutes=15)


def test_legs_with_short_gaps_count_together():
    """The hours that matter are the sum of legs less than a day apart."""
    assert route.hours(LONG.route) == pytest.approx(12.75 + 7.8333, abs=0.001)
    later = flight("SIN", "2026-11-20 20:00", "SYD", "2026-11-21 06:50")
    assert route.hours((LONG.route[0], later)) == pytest.approx(12.75)


@given(st.text(max_size=300))
def test_no_text_from_outside_breaks_the_reader(text):
    """It is legs, or it is refused with a ValueError."""
    try:
        found = route.read(text)
    except ValueError:
        return
    assert route.write(found) == text
