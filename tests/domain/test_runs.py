"""Runs and sets as the diary keeps them."""

import json
from dataclasses import replace

import pytest

from domain.codec import canonical, from_document, is_timeless, rank, to_document
from domain.ending import finish, left_open
from domain.records import Tombstone, edit
from tests.support.sets import NOON, london, s, set_run

END = NOON + s(130)

SET = {
    "kind": "set",
    "v": 1,
    "id": "1ff8a1f0-55b5-56b6-8327-aa3a91847844",
    "created": "2026-11-10T12:42:10.000Z",
    "edited": "2026-11-10T12:42:10.000Z",
    "writer": "phone",
    "at": "2026-11-10T12:42:10.000Z",
    "zone": "Europe/London",
    "offset": 0,
    "day": "2026-11-10",
    "run": "run-1",
    "routine": "seat_set_short",
    "name": "Seat set, short",
    "completed": True,
    "breaks": 1,
    "planned": 20,
    "reps": "seated_heel_raise=10 seated_toe_raise=10",
    "pump_reps": 20,
    "seconds": 125,
    "active_seconds": 0,
}

RUN = {
    "kind": "run",
    "v": 1,
    "id": "run-1",
    "created": "2026-11-10T12:40:00.000Z",
    "edited": "2026-11-10T12:40:00.000Z",
    "writer": "phone",
    "routine": "seat_set_short",
    "name": "Seat set, short",
    "is_break": True,
    "doses": "seated_heel_raise|10|1|0|both|p|2,1,2,1\n"
    "seated_toe_raise|10|1|0|both|p|2,1,2,1",
    "state": "running",
    "since": "2026-11-10T12:40:00.000Z",
    "start": 0,
    "place": 0,
    "ready": 5000,
    "done": "0:0 0:0",
    "spent": 0,
}


def test_a_whole_set_is_kept_with_its_reps_and_time():
    """Ten and ten reps, 2:05, one break; the run is gone in the same commit."""
    done, grave = finish(set_run(), london(END), "phone")

    assert to_document(done) == SET
    assert isinstance(grave, Tombstone)
    assert (grave.id, grave.of) == ("run-1", "run")


def test_the_documents_of_runs_and_sets_are_these():
    """The stored form is fixed, and each comes back as it was."""
    assert to_document(set_run()) == RUN
    for record in (set_run(), from_document(SET)):
        assert from_document(json.loads(canonical(to_document(record)))) == record


def test_a_run_is_needed_at_every_start_and_a_set_is_not():
    """A run from months ago is found; sets are read by their month."""
    assert is_timeless(RUN)
    assert not is_timeless(SET)


def test_finishing_twice_is_one_record():
    """Wherever and whenever the same run is finished, the set has the same id."""
    first = finish(set_run(), london(END), "phone")[0]
    second = finish(set_run(), london(END + s(60)), "tablet")[0]

    assert (first.id, first.created) == (second.id, second.created)
    assert replace(second, edited=first.edited, writer="phone") == first
    assert rank(to_document(second)) > rank(to_document(first))


def test_a_start_finds_the_newest_run_and_finds_it_away():
    """Two can only come from joined diaries; the newer is offered first."""
    old = set_run()
    new = edit(replace(set_run(), id="run-2"), NOON + s(9), "tablet")
    found = left_open([old, new, from_document(SET)])

    assert found == replace(new, state="away")
    assert left_open([from_document(SET)]) is None


@pytest.mark.parametrize(
    "change",
    [
        {"state": "flying"},
        {"doses": ""},
        {"doses": "[" * 6000},
        {"place": 125_001},
        {"place": -1},
        {"start": 1},
        {"ready": 5001},
        {"ready": -1},
        {"done": ""},
        {"done": "0:0"},
        {"done": "0:0 0:0 0:0"},
        {"done": "0:0 x:0"},
        {"done": "9999999:0 0:0"},
        {"spent": -1},
        {"spent": 10**12},
        {"since": "0001-01-01T00:00:00.000Z"},
        {"since": "9999-12-31T23:59:59.000Z"},
        {"is_break": 1},
    ],
)
def test_a_document_that_is_no_run_is_refused(change):
    """Damaged and hostile runs never reach the timer."""
    with pytest.raises(ValueError, match=r".+"):
        from_document({**RUN, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"breaks": 2},
        {"breaks": True},
        {"pump_reps": -1},
        {"seconds": 10**9},
        {"planned": -1},
        {"active_seconds": -1},
        {"reps": "heel"},
        {"reps": "heel=1  toe=1"},
        {"reps": "heel=-1"},
    ],
)
def test_a_document_that_is_no_set_is_refused(change):
    """No impossible count enters the sums of a day."""
    with pytest.raises(ValueError, match=r".+"):
        from_document({**SET, **change})


def test_a_set_adds_to_the_sums_of_its_day():
    """Year views read breaks, reps and seconds without opening the sets."""
    assert from_document(SET).sums() == {
        "set.count": 1,
        "set.breaks": 1,
        "set.pump_reps": 20,
        "set.seconds": 125,
        "set.active_seconds": 0,
    }
