"""From answers to advice: pure, the highest tier wins."""

from dataclasses import dataclass
from typing import Final

from domain.check.answers import Answers, counts, open_questions
from domain.check.items import FOLLOW_UP, ITEMS
from domain.check.rules import BOTH, RULES, VERSION, fires
from domain.check.tiers import Tier, highest


@dataclass(frozen=True, slots=True)
class Advice:
    """What a list of answers asks for."""

    tier: Tier
    """The highest tier that fired so far."""
    rules: tuple[str, ...]
    """The rules that fired for that tier; "R14" alone where nothing was ticked."""
    ticked: tuple[str, ...]
    """Items and follow-ups that count as yes, in the order of the list."""
    open: tuple[str, ...]
    """What has no answer yet. A list with open questions has no result, except an E,
    which waits for nothing."""
    version: int = VERSION

    @property
    def is_result(self) -> bool:
        """Whether this can be shown as a result."""
        return self.tier == "E" or not self.open


NOTHING_TICKED: Final = "R14"


def facts(answers: Answers) -> frozenset[str]:
    """Return what *answers* come to: every id that counts as yes."""
    yes = {question for question in answers.said if counts(answers, question)}
    sides = {
        answers.legs.get(question)
        for question in yes
        if question in ITEMS and ITEMS[question].tier == "U"
    }
    if sides & {"both", "not sure"}:
        yes.add(BOTH)
    return frozenset(yes) | (answers.flags or frozenset())


def triage(answers: Answers) -> Advice:
    """Return the advice for *answers* (FACTS 6, decision table)."""
    found = facts(answers)
    fired = [rule for rule in RULES if fires(rule, found)]
    tier = highest(rule.tier for rule in fired)
    ids = tuple(rule.id for rule in fired if rule.tier == tier)
    ticked = tuple(one for one in (*ITEMS, *FOLLOW_UP) if one in found)
    missing = open_questions(answers)
    if not fired and not missing:
        ids = (NOTHING_TICKED,)
    return Advice(tier, ids, ticked, missing)
