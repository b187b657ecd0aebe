"""The travel risk check: every combination of answers, and no reassuring word."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from domain.trips import reasons, risk_page, risk_words
from domain.trips.booking import hours_of, is_repeated
from domain.trips.risk import (
    NOW,
    WAITING,
    Answers,
    Known,
    outcome,
    questions,
    read,
    write,
)
from domain.trips.risk_factors import FACTORS, GROUPS, of_group
from domain.trips.risk_page import AGAIN, HOLD, SOME, Asking, answered, result, step
from tests.support.trips import flight, trip

LONG, SHORT = Known(hours=4), Known(hours=3.99)
NO = dict.fromkeys((NOW, *FACTORS), "no")
ORDER = ("T0", "T1", "T2", "T3")


def told(*yes, known=LONG, said="yes", **more):
    """Return the tier when *yes* are answered with *said* and all else with no."""
    answers = Answers({**NO, **dict.fromkeys(yes, said), **more})
    return outcome(answers, known).tier


def by_table(yes):
    """Return the tier by the table of FACTS 3, written down once more."""
    many = [sum(FACTORS[one].group == group for one in yes) for group in GROUPS]
    if many[0] >= 1 or many[1] >= 2:
        return "T1"
    return "T2" if many[1] == 1 or many[2] >= 2 else "T3"


def subsets() -> Iterator[tuple[str, ...]]:
    """Yield every set of factors that can apply, 16,384 of them."""
    for chosen in product((False, True), repeat=len(FACTORS)):
        yield tuple(one for one, on in zip(FACTORS, chosen, strict=True) if on)


def test_every_combination_gives_the_row_of_the_table():
    """From four hours on, with yes and with not sure; below it is always T4."""
    assert len(FACTORS) == 14
    for yes in subsets():
        wanted = by_table(yes)
        assert told(*yes) == wanted
        assert told(*yes, said="not sure") == wanted
        assert told(*yes, known=SHORT) == "T4"


def test_no_answer_turned_to_yes_ever_lowers_a_row():
    """Nor to not sure: the more applies, the sooner somebody is asked."""
    for yes in subsets():
        before = ORDER.index(told(*yes))
        for more in FACTORS:
            assert ORDER.index(told(*yes, more)) <= before


@pytest.mark.parametrize("known", [LONG, SHORT, Known(12, booked=True)])
def test_what_is_not_answered_is_not_a_no(known):
    """With any one question open there is no result, and it is named."""
    asked = questions(known)
    full = dict.fromkeys(asked, "no")
    assert outcome(Answers(full), known).tier in {"T3", "T4"}
    for missing in asked:
        left = {one: said for one, said in full.items() if one != missing}
        found = outcome(Answers(left), known)
        assert (found.tier, found.open) == ("", (missing,))
    assert outcome(Answers(), known).tier == ""


def test_a_yes_among_open_questions_is_no_result_yet():
    """The row could still be another one, and the page asks on."""
    assert outcome(Answers({NOW: "no", "prior_vte": "yes"}), LONG).tier == ""


@pytest.mark.parametrize("known", [LONG, SHORT])
def test_symptoms_come_before_everything(known):
    """An open alert, something wrong now, an appointment that waits."""
    alert = Known(known.hours, alert=True)
    assert outcome(Answers(), alert).cause == "alert"
    assert outcome(Answers(NO), alert).tier == "T0"
    for said in ("yes", "not sure"):
        assert outcome(Answers({NOW: said}), known).cause == NOW
        assert told(known=known, **{NOW: said}) == "T0"
        booked = Known(known.hours, booked=True)
        waits = Answers({NOW: "no", WAITING: said})
        assert outcome(waits, booked).cause == WAITING


def test_an_appointment_is_only_asked_about_where_one_was_asked_for():
    """An old answer to it changes nothing where none was."""
    assert WAITING not in questions(LONG)
    assert told(**{WAITING: "yes"}) == "T3"
    assert questions(Known(9, booked=True))[:2] == (NOW, WAITING)


def test_a_short_trip_asks_only_what_changes_its_page():
    """The major list; with one of it travel is to be mentioned."""
    majors = tuple(one.id for one in of_group("major"))
    assert questions(SHORT) == (NOW, *majors)
    for yes, mentioned in (((), False), (majors[:1], True)):
        found = outcome(Answers({**NO, **dict.fromkeys(yes, "yes")}), SHORT)
        page = result(found, "3 h", repeated=False, driver=False)
        assert (risk_words.MORE["mention"][0] in page.more) == mentioned


def test_flights_entered_one_by_one_count_together():
    """With less than a day between them, and only then; a cancelled one does not."""
    first = trip(flight("LHR", "2026-11-17 08:00", "CDG", "2026-11-17 11:00"))
    near = trip(flight("CDG", "2026-11-18 09:00", "LHR", "2026-11-18 10:30"), number=2)
    far = trip(flight("CDG", "2026-11-19 12:00", "LHR", "2026-11-19 13:30"), number=3)
    assert hours_of(first, (first,)) == 2
    assert hours_of(first, (near, first)) == hours_of(near, (near, first)) == 4.5
    assert hours_of(near, (near, far)) == 2.5
    off = trip(*near.route, number=4, cancelled=True)
    assert hours_of(first, (first, off)) == 2


def test_trips_within_two_weeks_are_repeated():
    """Before and after; later ones are not."""
    one = trip(flight("LHR", "2026-11-17 08:00", "CDG", "2026-11-17 11:00"))
    back = trip(flight("CDG", "2026-11-30 09:00", "LHR", "2026-11-30 10:30"), number=2)
    late = trip(flight("CDG", "2026-12-02 12:00", "LHR", "2026-12-02 13:30"), number=3)
    assert is_repeated(one, (one, back))
    assert is_repeated(back, (one, back))
    assert not is_repeated(one, (one, late))


def play(known, *said, kept=None):
    """Return the check after the answers *said*, each to what is asked."""
    asking = Asking(kept=kept)
    for one in said:
        shown = step(asking, known)
        assert shown is not None
        asking = answered(asking, known, shown.id, one)
    return asking


def test_nobody_with_nothing_to_say_taps_more_than_four_times():
    """One question, then a list a screen."""
    asking = play(LONG, "no", "no", "no", "no")
    assert step(asking, LONG) is None
    assert outcome(asking.answers, LONG).tier == "T3"


def test_a_list_opens_to_single_questions():
    """Each with yes, no and not sure; the other lists stay lists."""
    asking = play(LONG, "no", SOME, "no", "not sure", "no", "no", "no")
    assert asking.answers.said["surgery"] == "not sure"
    assert step(asking, LONG).id == "moderate"
    assert (
        outcome(
            play(
                LONG, "no", SOME, "no", "not sure", "no", "no", "no", "no", "no"
            ).answers,
            LONG,
        ).tier
        == "T1"
    )


def test_a_second_tap_does_not_answer_the_next_question():
    """What is not asked, or cannot be answered so, changes nothing."""
    asking = play(LONG, "no")
    assert answered(asking, LONG, NOW, "no") is asking
    assert answered(asking, LONG, "major", "maybe") is asking
    alert = Known(9, alert=True)
    assert answered(Asking(), alert, NOW, "no") == Asking()


def test_kept_answers_are_asked_about_and_never_taken_silently():
    """They hold, or all is asked anew; what is so now is asked in any case."""
    kept = Answers({**dict.fromkeys(FACTORS, "no"), "cancer": "not sure"})
    asked = step(play(LONG, "no", kept=kept), LONG)
    assert (asked.id, asked.lines) == ("kept", (FACTORS["cancer"].line,))

    held = play(LONG, "no", HOLD, kept=kept)
    assert outcome(held.answers, LONG).tier == "T1"
    again = play(LONG, "no", AGAIN, kept=kept)
    assert step(again, LONG).id == "major"


def test_what_is_so_now_is_never_kept():
    """Only the background is, and hostile text is refused."""
    full = Answers({**NO, WAITING: "no", "age": "not sure"})
    assert NOW not in write(full)
    assert read(write(full)).said == {**dict.fromkeys(FACTORS, "no"), "age": "not sure"}
    for wrong in ("", "age", "age=", "age=maybe", "now=no", "age=no;age=no", "x=no"):
        with pytest.raises(ValueError, match="answer"):
            read(wrong)


@pytest.mark.parametrize("tier", ["T1", "T2", "T3", "T4"])
@pytest.mark.parametrize("driver", [True, False])
def test_every_result_keeps_the_order_and_its_gates(tier, driver):
    """The limit first; the sock gate wherever socks are named; sources that exist."""
    yes = {"T1": ("cancer",), "T2": ("pregnant",), "T3": (), "T4": ("cancer",)}[tier]
    known = SHORT if tier == "T4" else LONG
    found = outcome(Answers({**NO, **dict.fromkeys(yes, "yes")}), known)
    page = result(found, "4 h", repeated=True, driver=driver)

    assert (page.tier, page.limit) == (tier, risk_words.LIMIT)
    says = " ".join((page.title, *page.more, *page.why, page.say))
    assert ("socks" in says) == bool(page.socks)
    assert risk_words.STILL in page.more
    assert risk_words.MORE["repeated"][0] in page.why
    assert page.counted == tuple(FACTORS[one].line for one in yes)
    assert ("midwife" in says) == (tier == "T2")
    assert ("aspirin" in says) == (tier == "T1")
    assert page.sources
    assert "walk when you can" not in says or not driver


@pytest.mark.parametrize("cause", ["alert", NOW, WAITING])
def test_with_symptoms_the_page_offers_the_leg_check_and_nothing_else(cause):
    """No socks, no measures: being seen comes first."""
    known = Known(9, alert=cause == "alert", booked=cause == WAITING)
    said = {NOW: "no", WAITING: "yes"} if cause == WAITING else {NOW: "yes"}
    page = result(outcome(Answers(said), known), "9 h", repeated=True, driver=False)

    assert (page.tier, page.check, page.socks, page.why) == ("T0", True, "", ())
    assert "do not start this trip" in " ".join(page.more).lower()


FORBIDDEN = frozenset(
    re.split(
        r"\s+",
        "safe safely safety clear clears fine normal normally low ok okay good great "
        "well healthy harmless unlikely reassuring reassured relax worry excluded "
        "ruled negative nothing prevent prevents prevented probability percent chance "
        "score likely odds cure cured diagnosed times",
    )
)


def sentences() -> list[str]:
    """Return every sentence of the risk check."""
    found: list[str] = []
    for name, value in vars(risk_words).items():
        if not name.isupper():
            continue
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for one in value.values():
                found += [one] if isinstance(one, str) else one
    found += [text for one in FACTORS.values() for text in (one.line, one.ask)]
    return [one for one in found if not one.startswith("R-")]


@pytest.mark.parametrize("text", sentences())
def test_no_sentence_reassures_or_counts(text):
    """No word of comfort, no percentage, no promise."""
    words = set(re.findall(r"[a-z]+", text.lower()))
    assert words & FORBIDDEN == set()
    assert "%" not in text
    assert "no risk" not in text.lower()


def test_every_source_is_known():
    """Of the rows and of the factors; one list of factors names no source."""
    rows = {key for keys in risk_words.SOURCES.values() for key in keys}
    factors = {one.source for one in FACTORS.values()} - {""}
    assert all(reasons.source(key).title for key in rows | factors)
    assert risk_words.SOURCES.keys() >= risk_page.MENTIONS_SOCKS
