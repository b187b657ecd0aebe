"""No sentence about the person's state reassures; each has one place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from domain.check import emergency, screens, tape, words
from domain.check import result as result_page
from domain.check.complaints import COMPLAINTS, NOTE
from domain.check.groups import PARTS
from domain.check.home import TOLD
from domain.check.items import FLAG, FOLLOW_UP, ITEMS
from domain.check.more import FOLLOW_UP_NOTES
from domain.check.numbers import EVERYWHERE, OWN, Where
from domain.check.rules import RULES
from domain.check.triage import triage
from domain.days import moment
from tests.support.checks import finished, load
from tests.support.make import NOON

FORBIDDEN = frozenset(
    re.split(
        r"\s+",
        "safe safely safety clear clears fine normal normally low ok okay good great "
        "well healthy harmless unlikely reassuring reassured relax worry excluded "
        "ruled negative nothing none prevent prevents prevented probability percent "
        "score likely cure cured diagnosed homans aspirin",
    )
)

ALLOWED = {
    ("nothing", "You ticked nothing here"): "says what was ticked, not what is so",
    ("nothing", "Nothing ticked"): "says what was ticked, in the list of checks",
    ("nothing", "You ticked nothing of the background list."): "what was ticked",
    ("score", NOTE): "says that there is no score",
}
"""The exceptions, each with its reason."""


def texts(value: object) -> Iterator[str]:
    """Yield every text in *value*."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name not in {"id", "source", "reason", "mark"}:
                yield from texts(getattr(value, field.name))


def sentences() -> list[str]:
    """Return every sentence of the check, the list's own questions among them."""
    modules = (words, screens, result_page, tape)
    held = [
        value
        for module in modules
        for name, value in vars(module).items()
        if name.isupper() and name not in {"WHY_OF", "WHY_OF_RULE", "ITEMS", "RULES"}
    ]
    more = [ITEMS, FOLLOW_UP, FLAG, FOLLOW_UP_NOTES, COMPLAINTS, NOTE, TOLD]
    more += [PARTS, emergency.EMERGENCY, EVERYWHERE, OWN]
    return sorted(set(texts([*held, *more])))


def test_the_list_of_sentences_is_whole():
    """What is looked at below holds the words of every kind of page."""
    found = sentences()
    assert len(found) > 250
    for one in (words.LIMIT, words.STAYS, words.TAPE_QUESTION, *words.STOP_RULES):
        assert one in found


@pytest.mark.parametrize("word", sorted(FORBIDDEN))
def test_no_sentence_reassures(word):
    """Whole words, in every sentence; each exception has its reason."""
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    found = {(word, one) for one in sentences() if pattern.search(one)}

    assert found <= ALLOWED.keys()


def test_each_exception_is_needed():
    """An exception that nothing uses any more is taken out."""
    found = set(sentences())
    for word, sentence in ALLOWED:
        assert sentence in found
        assert re.search(rf"\b{word}\b", sentence, re.IGNORECASE)


@pytest.mark.parametrize("tier", ["E", "U", "A", "S", "none"])
def test_each_tier_has_its_words(tier):
    """An action, what belongs to it, when to come back, in every tier."""
    assert words.ACTION[tier]
    assert words.MORE[tier]
    assert bool(words.AGAIN[tier]) == bool(words.AGAIN_TITLE[tier]) == (tier != "E")


def test_each_sign_has_its_reason():
    """Every item, and every follow-up that raises, says why in a result."""
    raising = {"F1", "F6", "F7", "F8", "F9"}
    assert words.WHY_OF.keys() == ITEMS.keys() | raising
    assert set(words.WHY_OF.values()) | set(words.WHY_OF_RULE.values()) == set(
        words.WHY
    )
    assert words.WHY_OF_RULE.keys() <= {rule.id for rule in RULES}


@pytest.mark.parametrize("case", load("check_golden.json"), ids=repr)
def test_no_result_tells_to_move_or_to_change_a_medicine(case):
    """E and U results forbid sets; no result tells to start or stop a medicine."""
    answers = finished(case["yes"], case["not_sure"], case["flags"], case["both"])
    advice = triage(answers)
    given = result_page.Given(answers, advice, moment(NOON, "Asia/Singapore"))
    page = result_page.result(given, Where(zone="Asia/Singapore"))
    told = " ".join(texts(page)).lower()

    if advice.tier == "U":
        assert "no exercise sets, no massage, no new sock" in told
    if advice.tier == "E":
        assert page.action == "Call 995 now"
        assert "do not drive yourself" in told
    if advice.tier in {"E", "U"}:
        assert page.say_note == words.SAY_NOTE
        assert "exercise sets wait" in words.STAYS.lower()
    assert not re.search(r"\b(take|start|stop) (a|an|the|your) (pill|drug)", told)


def test_the_empty_list_text_says_what_it_cannot_rule_out():
    """It names the limit, the half without signs, and where to turn."""
    text = " ".join(words.MORE["none"])
    for part in ("does not rule out", "half of leg clots", "get advice"):
        assert part in text


def test_in_a_trip_the_crew_comes_first():
    """While a trip is under way an E or U result puts the crew above the number."""
    for yes, tier in ((["E1"], "E"), (["U1"], "U"), (["A2"], "A")):
        answers = finished(yes)
        given = result_page.Given(
            answers, triage(answers), moment(NOON, "Asia/Singapore")
        )
        page = result_page.result(given, Where(in_trip=True, trip_country="SG"))
        assert page.calls.crew_first == (tier in {"E", "U"})
        assert page.calls.crew == words.CREW_NOW[tier]


def test_at_most_a_few_reasons_and_the_gravest_first():
    """With everything ticked the reason of the tier stands first."""
    page = result_page.why(triage(finished(ITEMS)))
    assert page[0] == words.WHY["lung"]
    assert len(page) == result_page.MOST_REASONS
