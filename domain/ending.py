"""End a run: keep what was done of it, or nothing.

Both give records for one commit. The set that was done has an id that follows
from the run's, so that ending a run twice leaves one record.
"""

from collections.abc import Iterable
from datetime import datetime

from domain.days import DAY_START_HOUR, Moment, logical_day, moment
from domain.plan import Plan
from domain.records import Record, Tombstone, bury, stamp
from domain.runs import Run, SetDone, done_id
from domain.steering import pause, reopened
from domain.tally import Tally
from domain.timer import done_so_far, finished_at, spent_ms

WALK_MS = 60_000
"""A walk of a minute counts as a break, whether its set is completed or not."""


def left_open(records: Iterable[Record]) -> Run | None:
    """Return the run that a start of the app finds, away since it was last seen.

    Of several, which only joined diaries can hold, the newest; the others come
    up when it has ended.
    """
    runs = [record for record in records if isinstance(record, Run)]
    if not runs:
        return None
    return reopened(max(runs, key=lambda run: (run.edited, run.id)))


def finish(
    run: Run, now: Moment, writer: str, day_start: int = DAY_START_HOUR
) -> tuple[SetDone | Tombstone, ...]:
    """Return the records that end *run*: the set done, then the run's tombstone.

    The set is dated when the last of it was done, not when that was noticed.
    A run of which nothing was done leaves the tombstone alone.
    """
    still = pause(run, now.at)
    done = set_done(still, now, writer, day_start)
    grave = bury(run, now.at, writer)
    nothing = not (done.reps or done.active_seconds or done.completed)
    return (grave,) if nothing else (done, grave)


def discard(run: Run, now: datetime, writer: str) -> tuple[Tombstone]:
    """Return the record that ends *run* and keeps nothing of it."""
    return (bury(run, now, writer),)


def set_done(
    still: Run, now: Moment, writer: str, day_start: int = DAY_START_HOUR
) -> SetDone:
    """Return what was done of *still*, a run that stands still."""
    plan, at = still.plan, finished_at(still)
    done = done_so_far(still, at)
    when = moment(at, now.zone, now.offset)
    completed = _is_complete(plan, done)
    return SetDone(
        id=done_id(still.id),
        created=at,
        edited=max(stamp(now.at), at),
        writer=writer,
        at=at,
        zone=when.zone,
        offset=when.offset,
        day=logical_day(when, day_start),
        run=still.id,
        routine=still.routine,
        name=still.name,
        completed=completed,
        breaks=int((completed and still.is_break) or _walked(plan, done) >= WALK_MS),
        planned=sum(step.all_reps for step in plan.steps if step.counted),
        reps=_reps(plan, done),
        pump_reps=_pump_reps(plan, done),
        seconds=spent_ms(still, at) // 1000,
        active_seconds=_active_ms(plan, done) // 1000,
    )


def _is_complete(plan: Plan, done: Tally) -> bool:
    """Say whether every rep was done; beside exercises, tasks can be left out."""
    pairs = list(zip(plan.steps, done, strict=True))
    if any(step.exercise for step in plan.steps):
        return all(share.reps >= step.all_reps for step, share in pairs)
    return all(share.ms >= step.seconds * 1000 for step, share in pairs)


def _pump_reps(plan: Plan, done: Tally) -> int:
    pairs = zip(plan.steps, done, strict=True)
    return sum(share.reps for step, share in pairs if step.pumping)


def _active_ms(plan: Plan, done: Tally) -> int:
    pairs = zip(plan.steps, done, strict=True)
    return sum(share.ms for step, share in pairs if step.active)


def _walked(plan: Plan, done: Tally) -> int:
    pairs = zip(plan.steps, done, strict=True)
    return sum(share.ms for step, share in pairs if step.walk)


def _reps(plan: Plan, done: Tally) -> str:
    """Return the reps of each exercise as the diary keeps them."""
    counts: dict[str, int] = {}
    for step, share in zip(plan.steps, done, strict=True):
        if step.counted and share.reps:
            counts[step.exercise] = counts.get(step.exercise, 0) + share.reps
    return " ".join(f"{exercise}={reps}" for exercise, reps in counts.items())
