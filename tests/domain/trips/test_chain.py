"""Connections: a time without a day is the first one after the leg before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.days import moment
from domain.trips import form as forms
from domain.trips import form_page
from domain.trips.chain import EARLY, chain, legs
from domain.trips.draft import LegDraft
from domain.trips.form import TripForm
from domain.trips.places import airport
from tests.support.trips import flight, trip

NOW = moment(datetime(2026, 11, 10, 12, 40, tzinfo=UTC), "Europe/London")


def typed(*cells):
    """Return drafts as they are typed: from, departs, to, arrives of each leg."""
    return tuple(
        LegDraft(
            airport(cells[at]), airport(cells[at + 2]), cells[at + 1], cells[at + 3]
        )
        for at in range(0, len(cells), 4)
    )


@pytest.mark.parametrize(
    ("cells", "departs"),
    [
        # London to Doha, on the morning after; the same day; a night between.
        (("LHR", "17 Nov 14:00", "DOH", "23:45", "DOH", "08:10", "SIN", "21:00"), "18"),
        (("LHR", "17 Nov 06:00", "DOH", "16:00", "DOH", "20:10", "SIN", "09:00"), "17"),
        (("LHR", "17 Nov 20:35", "SIN", "17:20", "SIN", "17:00", "SYD", "04:00"), "19"),
        # It lands in Los Angeles on the day it left, before it left.
        (("AKL", "17 Nov 20:00", "LAX", "11:15", "LAX", "14:00", "SEA", "16:50"), "17"),
        # Over the date line the other way, two days on by the calendar.
        (("LAX", "17 Nov 22:30", "SYD", "08:30", "SYD", "10:15", "MEL", "11:50"), "19"),
        (("HNL", "17 Nov 12:00", "NRT", "16:30", "NRT", "16:30", "ICN", "19:10"), "18"),
    ],
)
def test_a_connection_needs_no_date(cells, departs):
    """The first such time on the clocks there, be it years from now."""
    found = legs(typed(*cells), "plane", NOW)

    assert f"{found[1].departs.local:%d}" == departs
    gap = found[1].departs.at - found[0].arrives.at
    assert timedelta() <= gap < timedelta(days=1)


def test_a_day_that_was_typed_or_chosen_stands():
    """Even where it is wrong: then it is said."""
    first, second = typed(
        "LHR", "17 Nov 14:00", "DOH", "23:45", "DOH", "20 Nov 08:10", "SIN", "21:00"
    )
    assert legs((first, second), "plane", NOW)[1].departs.local.day == 20
    chosen = replace(second, departs="08:10", departs_on=datetime(2026, 11, 17).date())  # noqa: DTZ001
    assert chain((first, chosen), "plane", NOW)[1].fault == EARLY


def test_in_the_night_in_which_an_hour_comes_twice_the_one_that_fits_is_taken():
    """The first 01:20 is over on landing; the second is still to come."""
    first = LegDraft(
        airport("DUB"), airport("LHR"), "25 Oct 2026 00:20", lasts="1 h 20 min"
    )
    first = replace(first, by_length=True)
    second = LegDraft(airport("LHR"), airport("CDG"), "01:20", "03:40")
    found = chain((first, second), "plane", NOW)

    assert found[0].arrives.at == datetime(2026, 10, 25, 0, 40, tzinfo=UTC)
    assert found[1].departs.at == datetime(2026, 10, 25, 1, 20, tzinfo=UTC)
    assert found[1].twice == frozenset()


def test_a_time_that_the_clocks_leap_over_is_no_trap_once_it_is_past():
    """Landing at ten, 01:30 is that of the next night."""
    cells = ("JFK", "27 Mar 2027 22:30", "LHR", "10:30", "LHR", "01:30", "ATH", "07:10")
    found = legs(typed(*cells), "plane", NOW)

    assert found[1].departs.local.day == 29


def test_a_trip_of_two_legs_is_made_again_by_one_date():
    """The second leg follows the first, whatever the day."""
    one = trip(
        flight("LHR", "2026-11-17 14:00", "DOH", "2026-11-17 23:45"),
        flight("DOH", "2026-11-18 08:10", "SIN", "2026-11-18 21:00"),
    )
    again = forms.of(one, again=True)
    leg = replace(again.legs[0], departs="3 Dec 14:00")
    found = forms.read(forms.with_leg(again, 0, leg), NOW)

    assert [f"{x.departs.local:%d %b %H:%M}" for x in found] == [
        "03 Dec 14:00",
        "04 Dec 08:10",
    ]
    assert found[-1].lasts == one.route[-1].lasts


@pytest.mark.parametrize(
    ("zone", "origin", "shown"),
    [
        # Late in the evening in London it is the next day in Auckland.
        ("Europe/London", "AKL", "Wed 11 Nov"),
        ("Pacific/Auckland", "HNL", "Tue 10 Nov"),
    ],
)
def test_the_date_that_is_shown_is_the_date_that_is_saved(zone, origin, shown):
    """Also when midnight comes between typing and saving, and over the date line."""
    late = moment(datetime(2026, 11, 10, 23, 59, tzinfo=UTC), zone)
    draft = LegDraft(airport(origin), airport("LAX"), "23:30", lasts="5 h")
    first = replace(draft, by_length=True)
    second = LegDraft(airport("LAX"), airport("JFK"), "22:00", "06:20")
    form = TripForm(legs=(first, second), at=late)
    after = moment(late.at + timedelta(hours=13), zone)
    page = form_page.page(form, after)
    saved = forms.read(form, after)

    assert page.legs[0].origin.when.startswith(shown)
    for face, leg in zip(page.legs, saved, strict=True):
        day = f"{leg.departs.local:%a} {leg.departs.local.day} {leg.departs.local:%b}"
        assert face.origin.when.startswith(day)
