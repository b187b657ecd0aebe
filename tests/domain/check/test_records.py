"""Records of checks: they survive being kept, and impossible ones are refused."""

import json

import pytest

from domain.check import answers as texts
from domain.check import flow, keeping
from domain.check.answers import Answers
from domain.check.flow import Asking
from domain.check.records import OpenCheck
from domain.check.triage import triage
from domain.codec import canonical, from_document, is_timeless, to_document
from domain.days import moment
from domain.faults import Refused
from tests.support.checks import calves, finished, stamps
from tests.support.make import NOON

NEW = keeping.Stamps("c1", "phone", moment(NOON, "Asia/Tokyo"), NOON.date())
GIVEN = finished(["U1", "S2"], ["U13"], ["trip4h", "cancer"], ["U13"])
DONE = keeping.check(GIVEN, triage(GIVEN), NEW)
ALERT = keeping.alert(DONE)
assert ALERT
ASKING = flow.open_group(
    flow.resume(
        keeping.under_way(
            Asking(
                Answers(said={f"E{n}": "no" for n in range(1, 11)}), ("group:about",)
            ),
            None,
            NEW,
        ),
        None,
    )
)
OPEN = keeping.under_way(ASKING, None, NEW)
CALVES = calves(370, 372)


@pytest.mark.parametrize("record", [DONE, ALERT, OPEN, CALVES], ids=lambda r: r.kind)
def test_each_record_survives_being_written_and_read(record):
    """A document of JSON text gives back an equal record."""
    text = canonical(to_document(record)).decode()

    assert from_document(json.loads(text)) == record


def test_alerts_and_checks_under_way_are_needed_at_every_start():
    """They are timeless; a finished check lies in its month."""
    timeless = [is_timeless(to_document(one)) for one in (DONE, ALERT, OPEN, CALVES)]

    assert timeless == [False, True, True, False]


def test_a_check_gives_its_answers_back():
    """Answers, legs, background and rules are those of the day."""
    assert DONE.given == GIVEN
    assert (DONE.tier, DONE.rules, DONE.version) == ("U", "R5 R6 R7 R8", 1)
    assert DONE.sums() == {"check.count": 1, "check.U": 1}


@pytest.mark.parametrize(
    "change",
    [
        {"tier": "X"},
        {"rules": "R5; drop"},
        {"version": 0},
        {"form": "long"},
        {"answers": "U99=yes"},
        {"answers": "U1=maybe"},
        {"answers": "U1=yes:middle"},
        {"answers": "<script>"},
        {"flags": "rich"},
    ],
)
def test_an_impossible_check_is_refused(change):
    """Damaged or hostile data never becomes a check."""
    with pytest.raises(ValueError, match=r".+"):
        from_document({**to_document(DONE), **change})


@pytest.mark.parametrize("tier", ["A", "S", "none", "", "e"])
def test_no_milder_result_opens_an_alert(tier):
    """An alert is E or U, wherever the record comes from."""
    with pytest.raises(ValueError, match="alert"):
        from_document({**to_document(ALERT), "tier": tier})


def test_a_way_through_no_check_is_refused():
    """A trail that holds no steps of a check is not gone on with."""
    record = from_document({**to_document(OPEN), "trail": "ask:U99"})
    assert isinstance(record, OpenCheck)

    with pytest.raises(ValueError, match="check"):
        flow.resume(record, None)


@pytest.mark.parametrize("flags", [None, frozenset(), frozenset({"cancer", "trip4h"})])
def test_background_never_asked_and_none_of_it_are_two_things(flags):
    """Unanswered is not no, in the kept text too."""
    assert texts.read_flags(texts.write_flags(flags)) == flags


@pytest.mark.parametrize("levels", ["a", "a=4", "a=1;", "A=1", "a=1 b=2"])
def test_unreadable_complaints_are_refused(levels):
    """The text of a week holds names and levels, nothing else."""
    document = {**to_document(CALVES), **stamps(), "kind": "complaints"}
    document |= {key: to_document(CALVES)[key] for key in ("at", "created", "edited")}
    document |= {"day": "2026-11-10", "levels": levels}
    del document["left_mm"], document["right_mm"]

    with pytest.raises(ValueError, match="complaints"):
        from_document(document)


@pytest.mark.parametrize(
    "act",
    [
        lambda asking: flow.answer(asking, "maybe"),
        flow.none_of_these,
        lambda asking: flow.answer_leg(asking, "left"),
        flow.settle,
    ],
)
def test_an_answer_that_does_not_fit_the_step_is_refused(act):
    """At a single question only yes, no and not sure are answers."""
    with pytest.raises(Refused):
        act(flow.begin("full", None))
