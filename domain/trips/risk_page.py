"""The pages of the travel risk check, one after another."""

from dataclasses import dataclass, field, replace
from typing import Final

from domain.trips import reasons, risk_words
from domain.trips.risk import NOW, WAITING, Answers, Known, Outcome, outcome, questions
from domain.trips.risk_factors import FACTORS, Group, of_group
from domain.trips.socks import SOCK_GATE

YES_NO: Final = (("Yes", "yes"), ("No", "no"), ("Not sure", "not sure"))
MENTIONS_SOCKS: Final = frozenset({"T1", "T2", "T3"})
SOME: Final = "some"
"""The answer to a group that opens its single questions."""
HOLD, AGAIN = "hold", "again"


@dataclass(frozen=True, slots=True)
class Asking:
    """A risk check under way."""

    answers: Answers = field(default_factory=Answers)
    opened: frozenset[str] = frozenset()
    """The groups whose questions are asked one by one."""
    kept: Answers | None = None
    """What was kept from before, until the person says whether it still holds."""


@dataclass(frozen=True, slots=True)
class Step:
    """One screen that asks."""

    id: str
    """What it asks about: a question, a group, or "kept"."""
    text: str
    note: str
    lines: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    """What each answer is called, and what it means."""


@dataclass(frozen=True, slots=True)
class Result:
    """What guidance says."""

    tier: str
    limit: str
    title: str
    more: tuple[str, ...]
    why: tuple[str, ...]
    say: str
    counted: tuple[str, ...]
    """What counted, each as a line."""
    socks: str
    """Who should ask before wearing socks; empty where none are mentioned."""
    sources: str
    check: bool
    """The leg check is offered."""


def step(asking: Asking, known: Known) -> Step | None:
    """Return what is asked next, or None once there is a result."""
    found = outcome(asking.answers, known)
    if found.tier:
        return None
    next_ = found.open[0]
    if next_ in {NOW, WAITING}:
        return _now(next_)
    if asking.kept is not None:
        return _kept(asking.kept)
    factor = FACTORS[next_]
    if factor.group in asking.opened:
        return Step(factor.id, factor.ask, risk_words.NOT_SURE, (), YES_NO)
    return _group(factor.group)


def answered(asking: Asking, known: Known, about: str, said: str) -> Asking:
    """Return *asking* after *said*; a tap on what is not asked changes nothing."""
    shown = step(asking, known)
    if shown is None or shown.id != about or said not in dict(shown.choices).values():
        return asking
    if about == "kept":
        kept = asking.kept or Answers()
        answers = asking.answers
        if said == HOLD:
            answers = Answers({**answers.said, **kept.said})
        return replace(asking, answers=answers, kept=None)
    if said == SOME:
        return replace(asking, opened=asking.opened | {about})
    asked = [about]
    if about not in {NOW, WAITING, *FACTORS}:
        asked = [
            one
            for one in questions(known)
            if one in FACTORS
            and FACTORS[one].group == about
            and one not in asking.answers.said
        ]
    return replace(asking, answers=asking.answers.say(said, *asked))


def result(found: Outcome, lasts: str, *, repeated: bool, driver: bool) -> Result:
    """Return the page of *found*: limit, action, why, what to say."""
    tier = found.tier
    w = risk_words
    titles = [reasons.source(key).title for key in w.SOURCES.get(tier, ())]
    sources = w.SOURCE.format(titles="; ".join(titles)) if titles else ""
    return Result(
        tier=tier,
        limit=w.LIMIT,
        title=w.ACTION[tier],
        more=_more(found, driver=driver),
        why=_why(found, repeated=repeated),
        say=w.SAY[tier].format(lasts=lasts) if tier in w.SAY else "",
        counted=tuple(FACTORS[one].line for one in found.counted),
        socks=SOCK_GATE if tier in MENTIONS_SOCKS else "",
        sources=sources,
        check=found.cause != "",
    )


def _more(found: Outcome, *, driver: bool) -> tuple[str, ...]:
    more = risk_words.MORE
    if found.tier == "T0":
        return more[found.cause]
    said = list(more[found.tier])
    if "pregnant" in found.counted:
        said += more["pregnant"]
    if found.tier == "T4" and any(
        FACTORS[one].group == "major" for one in found.counted
    ):
        said += more["mention"]
    if found.tier != "T1":
        said += more["driver" if driver else "general"]
    return (*said, risk_words.STILL)


def _why(found: Outcome, *, repeated: bool) -> tuple[str, ...]:
    if found.tier == "T0":
        return ()
    proof = () if found.tier == "T4" else (risk_words.PROOF,)
    more = risk_words.MORE["repeated"] if repeated else ()
    return (risk_words.WHY[found.tier], *more, *proof)


def _now(which: str) -> Step:
    if which == NOW:
        return Step(NOW, risk_words.NOW_ASK, risk_words.NOW_NOTE, (), YES_NO)
    return Step(WAITING, risk_words.WAITING_ASK, risk_words.WAITING_NOTE, (), YES_NO)


def _group(group: Group) -> Step:
    return Step(
        group,
        risk_words.GROUP_ASK[group],
        risk_words.NOT_SURE,
        tuple(one.line for one in of_group(group)),
        (("None of these", "no"), (risk_words.SOME, SOME)),
    )


def _kept(kept: Answers) -> Step:
    counted = tuple(one.line for one in FACTORS.values() if kept.counts(one.id))
    note = risk_words.KEPT_LEAD if counted else risk_words.KEPT_EMPTY
    choices = ((risk_words.HOLD, HOLD), (risk_words.AGAIN, AGAIN))
    return Step("kept", risk_words.KEPT_ASK, note, counted, choices)
