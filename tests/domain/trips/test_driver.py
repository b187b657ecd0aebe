"""Who drives never sleeps at the wheel: every stop is planned, and stays."""

from datetime import timedelta

from domain.codec import from_document, to_document
from domain.days import moment
from domain.formats import USUAL
from domain.trips import driving, form
from domain.trips.draft import drafted
from domain.trips.live import Happened, live
from domain.trips.plan import plan
from tests.support.trips import drive, event

HOUR = timedelta(hours=1)
RIDE = drive(9)
NIGHT = {
    "sleep_from": RIDE.begins + 3 * HOUR,
    "sleep_until": RIDE.begins + 6 * HOUR,
}


def stops(one):
    """Return how many hours after leaving the plan of *one* asks for a stop."""
    return [(x.at - one.begins) / HOUR for x in plan(one) if x.kind == "stop"]


def test_a_kept_trip_of_a_driver_has_no_sleep():
    """One from a backup neither: a stop within it would be left out (FACTS 2: 2 h)."""
    kept = to_document(drive(9, **NIGHT)) | {"driver": True}
    one = from_document(kept)

    assert stops(one) == [2, 4, 6, 8]
    assert "sleep" not in [item.key for item in plan(one)]
    assert from_document(to_document(one)) == one
    first = event(one, "skipped", one.begins + 2 * HOUR, "0:120")
    found = live(one, plan(one), Happened((first,)), one.begins + 3.5 * HOUR)
    shown = driving.wheel(one, found, USUAL, parked=False)
    assert shown.stop == "Next stop at 12:00 · tap when parked"


def test_who_drives_after_all_keeps_no_sleep_that_the_form_hides():
    """Whether it was planned before the choice, or for another length."""
    legs = tuple(drafted(leg) for leg in RIDE.route)
    now = moment(RIDE.created, "Europe/London")
    for begins in (3, 30):
        night = RIDE.begins + begins * HOUR
        typed = form.TripForm(mode="car", legs=legs, sleep=(night, night + HOUR))
        typed = form.with_choice(typed, "driver", "yes")
        made = form.made(typed, now, new_id="t1", writer="phone", all_=())

        assert (made.sleep_from, made.sleep_until) == (made.begins, made.begins)


def test_a_sleep_that_was_told_of_before_one_took_the_wheel_ends_there():
    """Two change places: the stops of who drives now are not slept through."""
    one = drive(9, driver=True)
    slept = event(one, "asleep", one.begins + HOUR, hours=6)
    known = Happened((slept,))
    found = live(one, plan(one), known, one.begins + 1.5 * HOUR)

    assert found.asleep_until is None
    assert (found.next.due - one.begins) / HOUR == 2
