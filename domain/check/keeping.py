"""What is kept of a check, and how a kept one is shown again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.check import answers as texts
from domain.check.answers import Answers
from domain.check.flow import Asking
from domain.check.items import FOLLOW_UP, ITEMS
from domain.check.records import Alert, LegCheck, OpenCheck, alert_id
from domain.check.result import Given
from domain.check.tiers import tier_of
from domain.check.triage import Advice, facts, triage
from domain.days import Moment
from domain.records import Record, edit, stamp


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamps of one new record."""

    id: str
    writer: str
    now: Moment
    day: date

    @property
    def created(self) -> datetime:
        """The stamp of the first version, UTC."""
        return stamp(self.now.at)


def check(answers: Answers, advice: Advice, stamps: Stamps) -> LegCheck:
    """Return the record of a check that came to *advice*."""
    made = stamps.created
    return LegCheck(
        id=stamps.id,
        created=made,
        edited=made,
        writer=stamps.writer,
        at=made,
        zone=stamps.now.zone,
        offset=stamps.now.offset,
        day=stamps.day,
        form=answers.form,
        answers=texts.write(answers),
        flags=texts.write_flags(answers.flags),
        tier=advice.tier,
        rules=" ".join(dict.fromkeys(advice.rules)),
        version=advice.version,
    )


def alert(done: LegCheck) -> Alert | None:
    """Return the alert that check *done* opens, or None for a milder result."""
    if done.tier not in {"E", "U"}:
        return None
    return Alert(
        id=alert_id(done.id),
        created=done.created,
        edited=done.edited,
        writer=done.writer,
        check=done.id,
        tier=done.tier,
        opened=done.at,
        zone=done.zone,
        offset=done.offset,
    )


def under_way(asking: Asking, old: OpenCheck | None, stamps: Stamps) -> OpenCheck:
    """Return *asking* as it is kept, a newer version of *old* if there is one."""
    form, flags = asking.answers.form, texts.write_flags(asking.answers.flags)
    said, trail = texts.write(asking.answers), ";".join(asking.trail)
    if old:
        return edit(
            old,
            stamps.now.at,
            stamps.writer,
            form=form,
            answers=said,
            flags=flags,
            trail=trail,
        )
    made = stamps.created
    return OpenCheck(
        id=stamps.id,
        created=made,
        edited=made,
        writer=stamps.writer,
        form=form,
        answers=said,
        flags=flags,
        trail=trail,
    )


def result_of(asking: Asking, at: Moment) -> Given:
    """Return the result that *asking* has so far, as of *at*."""
    answers = _whole(asking)
    return Given(answers, triage(answers), at, flags=answers.flags or frozenset())


def is_urgent(asking: Asking) -> bool:
    """Say whether *asking* already asks to be seen today, whatever is still open."""
    return triage(_whole(asking)).tier in {"E", "U"}


def _whole(asking: Asking) -> Answers:
    """Return the answers with the background as far as it is known.

    A list that is left ends before it asks for the background. What was said the
    last time, or is ticked now, counts then: a flag can only raise the tier.
    """
    answers = asking.answers
    if answers.flags is not None or (asking.kept is None and not asking.picked):
        return answers
    return replace(answers, flags=(asking.kept or frozenset()) | asking.picked)


def given_again(done: LegCheck, *, saved: bool) -> Given:
    """Return the result of check *done* as it was given, by the rules of then."""
    answers = done.given
    found = facts(answers)
    ticked = tuple(one for one in (*ITEMS, *FOLLOW_UP) if one in found)
    rules = tuple(done.rules.split())
    advice = Advice(tier_of(done.tier), rules, ticked, (), done.version)
    flags = answers.flags or frozenset()
    return Given(answers, advice, done.moment, saved, flags)


def check_of(one: Alert, records: Iterable[Record]) -> LegCheck | None:
    """Return the check that opened alert *one*, if *records* hold it."""
    for record in records:
        if isinstance(record, LegCheck) and record.id == one.check:
            return record
    return None


def with_saved(given: Given, *, saved: bool) -> Given:
    """Return *given* with whether it was saved."""
    return replace(given, saved=saved)
