"""Triage over its whole space: how it is covered, and what holds everywhere.

The inputs of the rules are 38 items, 9 follow-ups, 11 flags and the fact that a
U item is marked for both legs: 2^59 states, too many to walk. They need not be:

1. Every set of ids that a rule asks for is a union of the CLASSES below, so two
   members of a class are interchangeable, and no count matters beyond 2
   (``test_the_classes_are_whole``). One or two stand-ins of a class say it all.
2. Every way in which a rule can fire asks for classes of one BLOCK and for flags
   (``test_the_blocks_are_apart``). So the tier of any state is the highest of the
   tiers of its blocks; ``test_blocks_do_not_meddle`` walks every pair to see it.
3. Each block is walked in full, with every combination of the classes of flags,
   follow-ups with and without their parents. Nothing is sampled.

That "yes", "no", "not sure" and silence become these facts is walked for every
question and every pair of questions (``test_answers_*``).
"""

from dataclasses import replace
from itertools import combinations, compress, product

import pytest

from domain.check.answers import FORMS, SAID, Answers
from domain.check.items import CHILDREN, FLAG, FOLLOW_UP, ITEMS
from domain.check.numbers import Where
from domain.check.result import Given, result
from domain.check.rules import BOTH, RULES, fires
from domain.check.tiers import TIERS, highest
from domain.check.triage import facts, triage
from domain.days import moment
from tests.support.checks import finished
from tests.support.make import NOON

RED_CLASSES = (("E1", "E2"), ("E3", "E4", "E5"), ("E6", "E7", "E8", "E9", "E10"))
CLASSES = (
    *RED_CLASSES,
    ("U1", "U2", "U3", "U4", "U5", "U6", "U7"),
    ("U10",),
    ("U8", "U9", "U12", "U13", "U14"),
    ("U15",),
    ("U16",),
    ("U11",),
    ("A1",),
    ("A4",),
    ("A2", "A3", "A5", "A6", "A7"),
    ("S1",),
    ("S2",),
    ("S3", "S4", "S5"),
    ("F1",),
    ("F2",),
    ("F3", "F4"),
    ("F5",),
    ("F6",),
    ("F7",),
    ("F8", "F9"),
    ("trip4h",),
    ("surgery_or_hospital", "cancer", "preg_postpartum", "prior_vte"),
    ("immobile",),
    ("on_anticoagulant",),
    ("estrogen", "thrombophilia_family", "heart_kidney_liver", "diabetes_pad"),
    (BOTH,),
)

FLAG_CLASSES = CLASSES[-6:-1]
BLOCKS = (
    ("E1", "E3", "U1", "U2", "U10", "U11", "F1"),
    ("E6",),
    ("U8",),
    ("U15",),
    ("U16", "F5"),
    ("A1", "F3"),
    ("A4", "F6"),
    ("A2",),
    ("S1", "S2", "S3", "F2", "F7"),
    ("F8",),
    (BOTH,),
)
"""A stand-in of each class, two of the one that is counted; flags are apart."""


def sets_of(ids):
    """Return every set of *ids*."""
    return [frozenset(compress(ids, on)) for on in product((0, 1), repeat=len(ids))]


FLAG_SETS = sets_of([group[0] for group in FLAG_CLASSES])


def tier(found: frozenset[str]) -> str:
    """Return the tier of *found* as ``triage`` finds it."""
    return highest(rule.tier for rule in RULES if fires(rule, found))


def height(found: frozenset[str]) -> int:
    """Return how far down the tier of *found* stands; 0 is E."""
    return TIERS.index(tier(found))


def test_the_classes_are_whole():
    """Every input is in one class, and every rule asks for whole classes."""
    members = [one for group in CLASSES for one in group]
    assert sorted(members) == sorted([*ITEMS, *FOLLOW_UP, *FLAG, BOTH])
    for rule in RULES:
        for need in (need for way in rule.ways for need in way):
            assert need.least <= 2
            for group in CLASSES:
                split = set(need.of) & set(group)
                assert split in (set(), set(group)), (rule.id, group)


def test_the_blocks_are_apart():
    """Each class is in one block, and the signs of each way are of one block.

    A need for one of several blocks stands for one way a block.
    """
    stand_ins = [one for block in BLOCKS for one in block]
    flags = {one for group in FLAG_CLASSES for one in group}
    for group in CLASSES:
        found = [one for one in stand_ins if one in group]
        assert len(found) == (2 if "U1" in group else 0 if group[0] in flags else 1)
    for rule in RULES:
        for way in rule.ways:
            asked = [set(need.of) - flags for need in way]
            signs = [of & set(stand_ins) for of in asked if of]
            if len(signs) > 1:
                assert any(set.union(*signs) <= set(block) for block in BLOCKS)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block[0])
def test_nothing_lowers_a_tier_in_a_block(block):
    """Any sign turned to yes and any flag added keeps the tier or raises it."""
    known = {
        signs | flags: height(signs | flags)
        for signs in sets_of(block)
        for flags in FLAG_SETS
    }
    more = {*block, *(group[0] for group in FLAG_CLASSES)}
    for state, found in known.items():
        for one in more - state:
            assert known[state | {one}] <= found, (state, one)


def test_blocks_do_not_meddle():
    """The tier of two blocks together is the higher one, with no flag and with all."""
    states = [signs for block in BLOCKS for signs in sets_of(block) if signs]
    for flags in (FLAG_SETS[0], FLAG_SETS[-1]):
        alone = {signs: height(signs | flags) for signs in states}
        pairs = (
            (one, other)
            for block, rest in combinations(BLOCKS, 2)
            for one in sets_of(block)
            for other in sets_of(rest)
            if one and other
        )
        for one, other in pairs:
            assert height(one | other | flags) == min(alone[one], alone[other])


def test_a_red_flag_always_wins():
    """Each E sign gives E with any other sign, with any flag, finished or not."""
    everything = [*ITEMS, *FOLLOW_UP, *FLAG, BOTH]
    for red in (item for item in ITEMS.values() if item.tier == "E"):
        for one in everything:
            assert tier(frozenset({red.id, one})) == "E"
        assert tier(frozenset(everything)) == "E"
        for said in ("yes", "not sure"):
            advice = triage(Answers(said={red.id: said}))
            assert (advice.tier, advice.is_result) == ("E", True)


def test_every_single_sign_and_flag():
    """Each item alone comes to its own tier at least; a flag alone to none."""
    for item in ITEMS.values():
        if item.id != "U16":  # A when the foot recovers within 30 minutes
            assert TIERS.index(tier(frozenset({item.id}))) <= TIERS.index(item.tier)
    assert tier(frozenset({"U16"})) == "A"
    assert {tier(frozenset({flag})) for flag in FLAG} == {"none"}


QUESTIONS = (*ITEMS, *FOLLOW_UP)


def counted(said: dict[str, str]) -> frozenset[str]:
    """Return what the answers *said* come to."""
    return facts(Answers(said=said))


def test_answers_count_as_the_rule_of_uncertainty_says():
    """Not sure is yes on E, U, A and follow-ups, no on S; silence is never yes."""
    for question in QUESTIONS:
        watch = question in ITEMS and ITEMS[question].tier == "S"
        found = {said: question in counted({question: said}) for said in SAID}
        assert found == {"yes": True, "no": False, "not sure": not watch}
    assert counted({}) == frozenset()


def test_answers_turned_to_yes_never_lower_a_tier():
    """For every pair of questions and every pair of answers, silence among them."""
    answers = (None, *SAID)
    for one, other in combinations(QUESTIONS, 2):
        for said in answers:
            base = {other: said} if said else {}
            yes = height(counted({one: "yes", **base}))
            assert yes <= height(counted({one: "not sure", **base}))
            assert yes <= height(counted({one: "no", **base})) == height(counted(base))


def test_an_unsure_s_item_counts_where_its_follow_up_raises():
    """Not sure on puffy ankles, yes to one leg worse: the puffiness counts."""
    for child, item in ((c, i) for i in ("S1", "S2") for c in CHILDREN[i]):
        for said in ("yes", "not sure"):
            assert item in counted({item: "not sure", child: said})
        assert item not in counted({item: "not sure", child: "no"})


@pytest.mark.parametrize("form", FORMS)
def test_a_missing_answer_never_gives_the_empty_list_text(form):
    """Each question that is left out keeps the list open; so does the background."""
    whole = finished(form=form)
    assert triage(whole).rules == ("R14",)
    for question in whole.said:
        advice = triage(whole.forget(question))
        assert question in advice.open
        assert not advice.is_result
        assert "R14" not in advice.rules
    if form == "full":
        open_ = triage(replace(whole, flags=None))
        assert (open_.open, open_.is_result, open_.rules) == (("flags",), False, ())


@pytest.mark.parametrize("item", [item for item in ITEMS if CHILDREN[item]])
@pytest.mark.parametrize("said", ["yes", "not sure"])
def test_a_missing_follow_up_keeps_the_list_open(item, said):
    """A follow-up of what is yes or not sure is waited for."""
    whole = finished([item] if said == "yes" else [], [item] if said != "yes" else [])
    for child in CHILDREN[item]:
        assert child in triage(whole.forget(child)).open


@pytest.mark.parametrize("question", [*QUESTIONS, ""])
@pytest.mark.parametrize("flags", [(), tuple(FLAG)])
def test_every_result_has_words_and_an_action(question, flags):
    """Whatever is ticked: limit first, an action, more; a why unless nothing is."""
    parents = FOLLOW_UP[question].parents if question in FOLLOW_UP else ()
    answers = finished([*parents, *([question] if question else [])], flags=flags)
    advice = triage(answers)
    page = result(Given(answers, advice, moment(NOON, "Asia/Singapore")), Where())

    assert page.limit == "This list cannot diagnose."
    assert page.action
    assert page.more
    assert bool(page.why) == (advice.tier != "none")
    assert bool(page.say) == (advice.tier in {"E", "U", "A"})
    assert "{" not in repr(page)
