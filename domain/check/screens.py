"""The step of a check that is shown now, as a view-model."""

from typing import Final

from domain.check.answers import Answers, open_questions
from domain.check.flow import Asking
from domain.check.groups import PARTS, Section, section, section_of
from domain.check.items import FOLLOW_UP, ITEMS
from domain.check.more import FLAGS, FOLLOW_UP_NOTES
from domain.check.numbers import Where, calls
from domain.check.pages import (
    Choice,
    FlagRow,
    Flags,
    FlagsKept,
    Group,
    Question,
    Ready,
    Screen,
    Stand,
    Unfinished,
    WhichLeg,
)
from domain.check.triage import triage
from domain.check.words import LIMIT, UNFINISHED

CHOICES: Final = (
    Choice("yes", "Yes"),
    Choice("no", "No"),
    Choice("not sure", "Not sure"),
)
LEG_CHOICES: Final = (
    Choice("left", "Left leg"),
    Choice("right", "Right leg"),
    Choice("both", "Both legs"),
    Choice("not sure", "Not sure"),
)
ARM_CHOICES: Final = (
    Choice("left", "Left arm"),
    Choice("right", "Right arm"),
    Choice("both", "Both arms"),
    Choice("not sure", "Not sure"),
)
COUNTS_YES: Final = "Not sure counts as yes."
SOME: Final = "Something here fits me"
FLAGS_TITLE: Final = "Does one of these fit you, now or in the last 3 months?"
FLAGS_NOTE: Final = (
    "Tick all that fit. It can only make the advice more careful. The app keeps it "
    "and asks you next time whether it is still right."
)
KEPT_TITLE: Final = "Is this still right?"
NO_FLAG: Final = "You ticked nothing of the background list."


def screen(asking: Asking, where: Where) -> Screen:
    """Return the view-model of the step that *asking* shows."""
    kind, _, about = asking.step.partition(":")
    at = stand(asking)
    if kind == "ask":
        return _question(at, about)
    if kind == "leg":
        return _which_leg(at, about)
    if kind == "group":
        return _group(at, section(asking.answers.form, about))
    if kind in {"flags", "kept"}:
        return _flags(at, asking) if kind == "flags" else _kept(at, asking)
    return _ready(at, asking.answers, where)


def _ready(at: Stand, answers: Answers, where: Where) -> Screen:
    if open_questions(answers):
        return unfinished(answers, where)
    return Ready(
        stand=at,
        title="That was the last question",
        text="You can still go back and change an answer.",
    )


def unfinished(answers: Answers, where: Where) -> Unfinished:
    """Return the page of a list that is not finished: it has no result."""
    advice, near = triage(answers), calls(where)
    return Unfinished(
        limit=LIMIT,
        title=UNFINISHED["title"],
        text=UNFINISHED["text"],
        so_far=UNFINISHED.get(advice.tier, "").format(number=near.main.number),
        lines=tuple(_line(one) for one in advice.open),
        calls=near,
    )


def stand(asking: Asking) -> Stand:
    """Return where *asking* stands."""
    answers = asking.answers
    parts = PARTS[answers.form]
    here = _part(asking)
    return Stand(
        part=f"Part {here + 1} of {len(parts)}, {parts[here].name}",
        shares=tuple(_share(answers, index) for index in range(len(parts))),
        weights=tuple(part.screens for part in parts),
        told=_told(asking),
        back="Previous step" if len(asking.trail) > 1 else "",
    )


def _part(asking: Asking) -> int:
    parts = PARTS[asking.answers.form]
    kind, _, about = asking.step.partition(":")
    if kind in {"ask", "leg", "group"}:
        names = {about, *(FOLLOW_UP[about].parents if about in FOLLOW_UP else ())}
        for index, part in enumerate(parts):
            for one in part.sections:
                if one.id in names or names & set(one.asks):
                    return index
    return len(parts) - 1


def _share(answers: Answers, index: int) -> float:
    asks = [one for part in PARTS[answers.form][index].sections for one in part.asks]
    if not asks:
        return 0.0 if answers.flags is None else 1.0
    return sum(one in answers.said for one in asks) / len(asks)


def _told(asking: Asking) -> str:
    kind, _, about = asking.step.partition(":")
    if kind not in {"ask", "leg"}:
        return ""
    one = section_of(asking.answers.form, about)
    if one is None:
        return "One more question"
    return f"Question {one.asks.index(about) + 1} of {len(one.asks)}"


def _question(at: Stand, about: str) -> Question:
    item = ITEMS.get(about)
    if item is None:
        return _follow_up(at, about)
    return Question(
        stand=at,
        id=item.id,
        text=item.ask,
        note=item.note,
        hint="" if item.tier == "S" else COUNTS_YES,
        drawing=item.drawing,
        choices=CHOICES,
    )


def _follow_up(at: Stand, about: str) -> Question:
    one = FOLLOW_UP[about]
    return Question(
        stand=at,
        id=one.id,
        text=one.ask,
        note=FOLLOW_UP_NOTES.get(about, ""),
        hint=COUNTS_YES,
        drawing="",
        choices=CHOICES,
    )


def _which_leg(at: Stand, about: str) -> WhichLeg:
    item = ITEMS[about]
    arm = item.legs == "arm"
    return WhichLeg(
        stand=at,
        id=item.id,
        text="Which arm?" if arm else "Which leg?",
        about=item.line,
        choices=ARM_CHOICES if arm else LEG_CHOICES,
    )


def _group(at: Stand, one: Section) -> Group:
    return Group(
        stand=at,
        id=one.id,
        title=one.title,
        note=one.note,
        lines=one.lines,
        some=SOME,
    )


def _flags(at: Stand, asking: Asking) -> Flags:
    rows = tuple(
        FlagRow(flag.id, flag.line, flag.id in asking.picked) for flag in FLAGS
    )
    done = "That is all" if asking.picked else "None of these"
    return Flags(stand=at, title=FLAGS_TITLE, note=FLAGS_NOTE, rows=rows, done=done)


def _kept(at: Stand, asking: Asking) -> FlagsKept:
    lines = tuple(flag.line for flag in FLAGS if flag.id in asking.picked)
    return FlagsKept(
        stand=at, title=KEPT_TITLE, note="" if lines else NO_FLAG, lines=lines
    )


def _line(question: str) -> str:
    if question == "flags":
        return FLAGS_TITLE
    return ITEMS[question].ask if question in ITEMS else FOLLOW_UP[question].ask
