"""The page of a result, built from advice: limit, action, why, what to say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from domain.check.answers import Answers
from domain.check.items import FLAG, FOLLOW_UP, ITEMS
from domain.check.numbers import Where, calls
from domain.check.pages import Result
from domain.check.tiers import Tier
from domain.check.triage import Advice
from domain.check.words import (
    ACTION,
    AGAIN,
    AGAIN_TITLE,
    CALL_IF,
    CALL_TITLE,
    LIMIT,
    MORE,
    SAY_NOTE,
    SIDE,
    STAYS,
    UNSURE,
    WHY,
    WHY_OF,
    WHY_OF_RULE,
    WORRIED,
)
from domain.days import Moment
from domain.formats import USUAL, Formats

SAVED: Final = "Saved on this phone."
NOT_SAVED: Final = "This result could not be saved on this phone. It stays here."
SAVING: Final = ""

MOST_REASONS = 3
"""More reasons than this nobody reads in a hurry; the first ones are the gravest."""

PREGNANT: Final = "preg_postpartum"
_LOOSE = {"E8": "bleeding", "U15": "bleeding"}


@dataclass(frozen=True, slots=True)
class Given:
    """A result and what it came from."""

    answers: Answers
    advice: Advice
    at: Moment
    saved: bool | None = None
    """None while it is being saved."""
    flags: frozenset[str] = frozenset()
    """The background as far as it is known, for what to say."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What an alert that is open, and that no clinician has looked at, asks for."""

    title: str
    tier: Tier


def result(
    given: Given,
    where: Where,
    formats: Formats = USUAL,
    *,
    standing: Standing | None = None,
) -> Result:
    """Return the page of result *given*; what it is milder than comes before it."""
    advice = given.advice
    tier = advice.tier
    alerting = tier in {"E", "U"}
    if standing and alerting and (tier == "E" or standing.tier != "E"):
        standing = None
    near = calls(where, "E" if alerting and standing else tier)
    number = near.main.number
    action = ACTION[_action(given)].format(number=number)
    return Result(
        tier=tier,
        limit=LIMIT,
        action=standing.title if standing else action,
        more=(_standing(action) if standing else ()) + more(given),
        why_title="" if tier == "none" else "Why",
        why=why(advice),
        say_title="" if tier in {"S", "none"} else "Say this",
        say="" if tier in {"S", "none"} else say(given),
        say_note=SAY_NOTE if alerting else "",
        call_title=CALL_TITLE.format(number=number) if CALL_IF[tier] else "",
        call_if=CALL_IF[tier],
        again_title=AGAIN_TITLE[tier].format(number=number),
        again=AGAIN[tier],
        calls=near,
        show_calls=alerting,
        checked=f"Checked {formats.when(given.at.local)}.",
        kept=_kept(given.saved, alerting=alerting),
        keep_again="Try to save again" if given.saved is False else "",
        understand="I understand" if alerting else "",
        start="" if alerting else "Start check",
    )


def _standing(action: str) -> tuple[str, ...]:
    """Return what an alert that is open adds to a milder result."""
    itself = (line.format(action=action) for line in MORE["by itself"])
    return (*MORE["standing"], *itself)


def more(given: Given) -> tuple[str, ...]:
    """Return what belongs to the action of *given*."""
    advice, ticked = given.advice, set(given.advice.ticked)
    keys: list[str] = []
    if advice.tier == "E" and ticked & _LOOSE.keys():
        keys.append("bleeding")
    keys.append(_action(given) if advice.tier == "U" else advice.tier)
    keys += [key for key, fits in _added(given, ticked).items() if fits]
    return tuple(line for key in keys for line in MORE[key])


def why(advice: Advice) -> tuple[str, ...]:
    """Return the reasons for the tier of *advice*, the gravest first."""
    keys = [WHY_OF_RULE[rule] for rule in advice.rules if rule in WHY_OF_RULE]
    keys += [WHY_OF[one] for one in advice.ticked if _is_of(one, advice)]
    reasons = [WHY[key] for key in dict.fromkeys(keys)]
    return tuple(reasons[:MOST_REASONS])


def say(given: Given) -> str:
    """Return what the person can say: what was ticked, which leg, the background."""
    said: list[str] = []
    last = ""
    for one in given.advice.ticked:
        spoken = ITEMS[one].say if one in ITEMS else FOLLOW_UP[one].say
        if spoken and given.answers.said.get(one) == "not sure":
            spoken = UNSURE.format(sign=spoken)
        side = _side(given.answers, one)
        said += [spoken, *([side] if side and side != last else [])]
        last = side or last
    if "R6" in given.advice.rules:
        said.append(WORRIED)
    return " ".join([*said, *_background(given.flags)])


def _added(given: Given, ticked: set[str]) -> dict[str, bool]:
    """Return what else is said beside the tier's own lines, and whether it fits."""
    tier, rules = given.advice.tier, given.advice.rules
    return {
        "worried": "R6" in rules,
        "sock": "U16" in ticked and tier in {"U", "A"},
        "A4": "A4" in ticked and tier == "A",
        "A7": "A7" in ticked and tier in {"U", "A"},
        "young": "F8" in ticked and tier != "E",
        "unseen": "F9" in ticked and tier != "E",
        "one side": "F2" in ticked and tier in {"S", "A"},
        "flag": tier == "S" and "R13" in rules,
        "short": given.answers.form == "short" and tier == "none",
    }


def _action(given: Given) -> str:
    """Return the key of the action: a sign in pregnancy has its own at tier U.

    R10 says so of swelling in both legs; a sign of a clot beside it comes first.
    """
    advice = given.advice
    swollen = advice.rules == ("R10",) and PREGNANT in given.flags
    pregnant = advice.tier == "U" and ("R4" in advice.rules or swollen)
    return "maternity" if pregnant else advice.tier


def _is_of(one: str, advice: Advice) -> bool:
    """Say whether *one* stands for a reason of the tier of *advice*."""
    own = ITEMS[one].tier if one in ITEMS else None
    raised = {"F1": "E", "F6": "U", "F7": "A", "F8": "A", "F9": "A"}.get(one)
    bled = one == "U15" and advice.tier == "E" and "R8" in advice.rules
    sock = one == "U16" and advice.tier == "A"
    return advice.tier in {own, raised} or bled or sock


def _side(answers: Answers, one: str) -> str:
    leg = answers.legs.get(one, "")
    arm = one in ITEMS and ITEMS[one].legs == "arm"
    return SIDE.get(f"{leg} arm" if arm else leg, "")


def _background(flags: Iterable[str]) -> list[str]:
    known = set(flags)
    return [flag.say for flag in FLAG.values() if flag.id in known]


def _kept(saved: bool | None, *, alerting: bool) -> str:  # noqa: FBT001  # an answer
    if saved is None:
        return SAVING
    if not saved:
        return f"{NOT_SAVED} {STAYS}" if alerting else NOT_SAVED
    return f"{SAVED} {STAYS}" if alerting else SAVED
