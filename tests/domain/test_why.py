"""Every goal and routine of the app says where it comes from."""

from domain import goal_list, goal_why, routine_why
from domain.learn.page import references
from domain.routines import ROUTINES


def test_every_goal_of_the_app_has_its_ground():
    """Text, evidence and sources that exist; a choice of the app says so."""
    goals = goal_list.standard(goal_why.EVERY, 1, "Drinking")
    assert {one.id for one in goals} == {*goal_why.GROUNDS}

    facts = {fact.title: fact for fact in goal_why.page().facts}

    for goal in goals:
        assert goal.why
        assert facts[goal.name].text == goal.why
    for fact in facts.values():
        assert bool(fact.sources) == (fact.mark != "D")
        assert len(references(fact.sources)) == len(fact.sources)
    assert {"Breaks", "Pump reps", "Active minutes"} <= {*facts}


def test_every_routine_says_when_and_what_it_follows():
    """With the evidence mark of its advice; without advice it is a choice."""
    facts = {fact.title: fact for fact in routine_why.page().facts}
    assert {*facts} == {one.name for one in ROUTINES.values()}

    for routine in ROUTINES.values():
        fact = facts[routine.name]
        assert fact.text.startswith(routine.when)
        assert bool(fact.limit) == bool(routine.later)
        if routine.advice:
            assert fact.text.endswith(routine.advice.says)
            assert (fact.mark, fact.sources) == (
                routine.advice.mark,
                routine.advice.sources,
            )
        assert len(references(fact.sources)) == len(fact.sources)
