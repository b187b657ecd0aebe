"""What a routine asks of a person to whom cautions apply."""

from datetime import UTC, date, datetime

import pytest

from domain import break_words, move_home, today_page
from domain.breaks import BreakTimer
from domain.care import asks_first, care_line, sorted_for
from domain.catalogue import EXERCISES
from domain.cautions import CAUTIONS
from domain.days import moment
from domain.moment import WORDS
from domain.person import Person
from domain.routines import ROUTINES, Move
from tests.support.make import a_set

ASKED = [code for code, one in CAUTIONS.items() if one.asked]
NOW = moment(datetime(2026, 11, 10, 12, 40, tzinfo=UTC), "Europe/London")
DAY = date(2026, 11, 10)


def codes(*routines):
    """Return the codes of every move of *routines*."""
    moves = [x.exercise for r in routines for x in r.items if isinstance(x, Move)]
    return {code for move in moves for code in EXERCISES[move].cautions}


def told(code):
    """Return what is said of *code* alone."""
    asks = " Ask your clinician first." if CAUTIONS[code].hides else ""
    return f"Take care: {CAUTIONS[code].short}.{asks}"


@pytest.mark.parametrize("code", ASKED)
def test_every_caution_marks_every_routine_with_such_a_move(code):
    """On Move each row says it, and no row says more than its moves ask."""
    page = move_home.home("desk", DAY, frozenset({code}), socks=True)
    marked = {row.id: row.care for row in page.routines}

    assert CAUTIONS[code].short
    assert marked == {
        one.id: told(code) if code in codes(one) else "" for one in ROUTINES.values()
    }


@pytest.mark.parametrize("code", ASKED)
@pytest.mark.parametrize("every", [30, 60])
def test_every_caution_marks_the_card_of_a_break(code, every):
    """With the longer walk that it offers too."""
    timer = BreakTimer(on=True, every=every, since=NOW.at)
    card = break_words.card(timer, frozenset({code}))
    offered = codes(ROUTINES[card.routine]) | {*EXERCISES["walk_2min"].cautions}

    assert card.care == (told(code) if code in offered else "")
    assert not break_words.card(timer).care


@pytest.mark.parametrize("code", ASKED)
@pytest.mark.parametrize("log", [(), (a_set(),)])
def test_every_caution_marks_the_next_action_of_today(code, log):
    """Whatever it is."""
    person = Person(applies=frozenset({code}))
    offer = today_page.today(log, person, DAY, NOW).next

    marked = code in codes(ROUTINES[offer.routine])
    assert offer.care == (told(code) if marked else "")


@pytest.mark.parametrize("code", ASKED)
@pytest.mark.parametrize("now", WORDS)
def test_routines_without_a_move_put_away_come_first(code, now):
    """Nothing is left out, and who has nothing to mind sees the usual order."""
    applies = frozenset({code})
    found = sorted_for(ROUTINES.values(), now, applies)
    late = [asks_first(one, applies) for one in found]

    assert late == sorted(late)
    assert {one.id for one in found} == {*ROUTINES}
    if not CAUTIONS[code].hides:
        assert found == sorted_for(ROUTINES.values(), now, frozenset())


@pytest.mark.parametrize("hour", [3, 7, 12, 19, 23])
@pytest.mark.parametrize("code", ASKED)
def test_today_offers_a_set_with_a_move_put_away_only_if_it_must(code, hour):
    """If the moment has another, that comes; on a trip it is always for the seat."""
    local = datetime(2026, 11, 10, hour, tzinfo=UTC)
    applies = frozenset({code})
    found = today_page.next_set([a_set()], local, trip=False, applies=applies)
    usual = today_page.next_set([a_set()], local, trip=False)

    if not asks_first(usual, applies):
        assert found == usual
    trip = today_page.next_set([a_set()], local, trip=True, applies=applies)
    assert trip.id == today_page.SEATED


def test_a_new_hip_gets_another_set_for_the_evening():
    """The evening stretch opens the hip; what is done in bed does not."""
    night = datetime(2026, 11, 10, 22, tzinfo=UTC)
    hip = frozenset({"K6"})

    assert today_page.next_set([a_set()], night, trip=False).id == "evening_stretch"
    found = today_page.next_set([a_set()], night, trip=False, applies=hip)
    assert found.id == "wake_up"


def test_two_cautions_are_one_sentence():
    """In the order of their codes; the word to ask comes once."""
    line = care_line([ROUTINES["desk_reset"]], frozenset({"K12", "K6", "K1"}))

    assert line == "Take care: ankle or calf, hip, balance. Ask your clinician first."
