"""The way through a check: one step after the other, and back.

A step is a short text, so that the way can be kept: "ask:U1", "leg:U1",
"group:skin", "kept", "flags", "ready".
Going back takes the answer of the step it comes to away: what was given no is
given again, and nothing stays answered that is not on the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from domain.check.answers import LEGS, SAID, Answers, Form, read
from domain.check.groups import PARTS, Section, section
from domain.check.items import CHILDREN, FOLLOW_UP, ITEMS
from domain.check.records import OpenCheck
from domain.check.triage import triage
from domain.faults import Refused

RESUMES: Final = timedelta(hours=1)
"""How long an interrupted check can be gone on with; answers go stale."""

RESULT: Final = "result"


@dataclass(frozen=True, slots=True)
class Asking:
    """A check under way."""

    answers: Answers
    trail: tuple[str, ...]
    """The steps that were shown; the last one is shown now."""
    kept: frozenset[str] | None = None
    """The background from the last time, to be confirmed; None: never asked."""
    picked: frozenset[str] = frozenset()
    """The background as it is ticked now."""

    @property
    def step(self) -> str:
        """The step that is shown."""
        return self.trail[-1]

    @property
    def about(self) -> str:
        """What the step is about: an id or the name of a section."""
        return self.step.partition(":")[2]


def begin(form: Form, kept: frozenset[str] | None) -> Asking:
    """Return a new check in *form*; *kept* is the background of the last time."""
    flags = kept if form == "short" else None
    asking = Asking(Answers(form, flags=flags), (), kept, kept or frozenset())
    return replace(asking, trail=(_next(asking),))


def resume(record: OpenCheck, kept: frozenset[str] | None) -> Asking:
    """Return the check that *record* holds; raise ValueError if it holds none."""
    answers = read(record.form, record.answers, record.flags)
    trail = tuple(record.trail.split(";")) if record.trail else ()
    if not all(is_known(step) for step in trail):
        raise ValueError("a way through no check")
    picked = answers.flags if answers.flags is not None else kept or frozenset()
    asking = Asking(answers, trail, kept, picked)
    here = _next(asking)
    return replace(asking, trail=(*trail[:-1], here) if trail else (here,))


def can_resume(record: OpenCheck, now: datetime) -> bool:
    """Say whether *record* is less than an hour old, whichever way a clock moved."""
    return abs(now - record.edited) < RESUMES


def answer(asking: Asking, said: str) -> Asking:
    """Answer the question that is shown; raises Refused where none is."""
    if not asking.step.startswith("ask:") or said not in SAID:
        raise Refused("That is no answer to this question.")
    return _on(asking, asking.answers.say(asking.about, said))


def none_of_these(asking: Asking) -> Asking:
    """Answer no to every line of the group that is shown."""
    answers = asking.answers
    for question in _group(asking).asks:
        answers = answers.say(question, "no")
    return _on(asking, answers)


def open_group(asking: Asking) -> Asking:
    """Go to the single questions of the group that is shown."""
    first = _group(asking).asks[0]
    return replace(asking, trail=(*asking.trail, f"ask:{first}"))


def answer_leg(asking: Asking, leg: str) -> Asking:
    """Say which leg the last answer was about."""
    if not asking.step.startswith("leg:") or leg not in LEGS:
        raise Refused("That is no answer to this question.")
    return _on(asking, asking.answers.leg(asking.about, leg))


def pick(asking: Asking, flag: str, *, on: bool) -> Asking:
    """Tick or untick a part of the background."""
    others = asking.picked - {flag}
    return replace(asking, picked=others | {flag} if on else others)


def settle(asking: Asking) -> Asking:
    """Take the background as it is ticked."""
    if asking.step not in {"flags", "kept"}:
        raise Refused("The background is not asked here.")
    return _on(asking, replace(asking.answers, flags=asking.picked))


def change_flags(asking: Asking) -> Asking:
    """Let the kept background be changed."""
    return replace(asking, trail=(*asking.trail, "flags"))


def back(asking: Asking) -> Asking:
    """Go to the step before, which is answered anew."""
    if len(asking.trail) < 2:
        return asking
    trail = asking.trail[:-1]
    kind, _, about = trail[-1].partition(":")
    answers = asking.answers
    if kind == "ask":
        answers = answers.forget(about)
        for child in CHILDREN.get(about, ()):
            answers = answers.forget(child)
    elif kind == "leg":
        legs = {item: leg for item, leg in answers.legs.items() if item != about}
        answers = replace(answers, legs=legs)
    elif kind == "group":
        for question in section(answers.form, about).asks:
            answers = answers.forget(question)
    elif kind in {"flags", "kept"}:
        answers = replace(answers, flags=None)
    return replace(asking, answers=answers, trail=trail)


def _on(asking: Asking, answers: Answers) -> Asking:
    further = replace(asking, answers=answers)
    return replace(further, trail=(*further.trail, _next(further)))


def _group(asking: Asking) -> Section:
    if not asking.step.startswith("group:"):
        raise Refused("No group of questions is shown.")
    return section(asking.answers.form, asking.about)


def _next(asking: Asking) -> str:
    """Return the first step that has no answer yet; an E waits for nothing."""
    if triage(asking.answers).tier == "E":
        return RESULT
    for part in PARTS[asking.answers.form]:
        for one in part.sections:
            found = next(_steps(asking, one), None)
            if found:
                return found
    if asking.answers.form == "full" and asking.answers.flags is None:
        return "flags" if asking.kept is None or "flags" in asking.trail else "kept"
    return "ready"


def _steps(asking: Asking, one: Section) -> Iterator[str]:
    """Yield the steps of section *one* that have no answer yet."""
    answers = asking.answers
    opened = one.singly or any(
        question in answers.said or f"ask:{question}" in asking.trail
        for question in one.asks
    )
    if not opened:
        yield f"group:{one.id}"
    for question in one.asks:
        if question not in answers.said:
            yield f"ask:{question}"
        elif answers.holds(question):
            item = ITEMS.get(question)
            if item and item.asks_leg and question not in answers.legs:
                yield f"leg:{question}"
            for child in CHILDREN.get(question, ()):
                if child not in answers.said:
                    yield f"ask:{child}"


def is_known(step: str) -> bool:
    """Say whether *step* can be a step of a check."""
    kind, _, about = step.partition(":")
    if kind in {"ask", "leg"}:
        return about in ITEMS or about in FOLLOW_UP
    return kind == "group" or step in {"kept", "flags", "ready", RESULT}
