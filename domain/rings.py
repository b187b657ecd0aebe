"""The three rings of a day: breaks, pump reps, active minutes.

The goals are choices of this app, except the minutes: 150 a week, as the WHO
advises at least (R-WHO-PA), are 22 a day. No study sets a daily number of reps.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from domain.plan import Step
from domain.records import Record
from domain.routines import Routine
from domain.runs import SetDone

BREAKS = 8
PUMP_REPS = 100
ACTIVE_MINUTES = 22


@dataclass(frozen=True, slots=True)
class Counts:
    """What fills the rings."""

    breaks: int = 0
    pump_reps: int = 0
    active_seconds: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(
            self.breaks + other.breaks,
            self.pump_reps + other.pump_reps,
            self.active_seconds + other.active_seconds,
        )


NOTHING = Counts()


@dataclass(frozen=True, slots=True)
class Aim:
    """What closes each ring."""

    breaks: int = BREAKS
    pump_reps: int = PUMP_REPS
    minutes: int = ACTIVE_MINUTES


USUAL = Aim()


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring, ready to be shown."""

    value: int
    goal: int
    share: float
    """The part that is filled, 0 to 1."""
    tail: float
    """The part that the gain adds or has added; 0 for a closed ring."""
    figure: str
    rest: str
    """What follows the figure, such as "of 8 breaks"."""
    label: str
    """The whole text, for the screen reader."""
    more: str
    """What the gain does to the figure: "20 more" or "no change"."""


@dataclass(frozen=True, slots=True)
class Rings:
    """The three rings of one day."""

    breaks: Ring
    pump_reps: Ring
    minutes: Ring


def counts(records: Iterable[Record], day: date) -> Counts:
    """Return what the sets of logical day *day* add up to."""
    mine = (r for r in records if isinstance(r, SetDone) and r.day == day)
    return sum(map(counts_of, mine), NOTHING)


def counts_of(done: SetDone) -> Counts:
    """Return what *done* added to the rings of its day."""
    return Counts(done.breaks, done.pump_reps, done.active_seconds)


def gain(routine: Routine) -> Counts:
    """Return what *routine* would add, played to its end."""
    steps = routine.plan.steps
    walked = sum(_work_seconds(step) for step in steps if step.walk)
    return Counts(
        int(routine.is_break or walked >= 60),
        routine.pump_reps,
        sum(_work_seconds(step) for step in steps if step.active),
    )


def rings(now: Counts, more: Counts = NOTHING, aim: Aim = USUAL) -> Rings:
    """Return the rings at *now*, with tails for *more* to come."""
    return _rings(now, now, now + more, aim)


def with_steps(shown: Rings, steps: int, goal: int) -> Rings:
    """Return *shown* with *steps* in the ring of minutes where they fill more of it.

    Minutes or steps close that ring (FACTS 5); steps are typed at the day's end,
    so the next action adds none.
    """
    share = min(1.0, steps / goal)
    if share <= shown.minutes.share:
        return shown
    walked = Ring(
        value=steps,
        goal=goal,
        share=share,
        tail=0.0,
        figure=str(steps),
        rest=f"of {goal} steps",
        label=f"{steps} of {goal} steps",
        more="no change",
    )
    return replace(shown, minutes=walked)


def rings_after(now: Counts, gained: Counts, aim: Aim = USUAL) -> Rings:
    """Return the rings at *now*, which hold *gained* already, told as a gain."""
    before = Counts(
        now.breaks - gained.breaks,
        now.pump_reps - gained.pump_reps,
        now.active_seconds - gained.active_seconds,
    )
    return _rings(now, before, now, aim)


def _rings(shown: Counts, before: Counts, after: Counts, aim: Aim) -> Rings:
    reps = (shown.pump_reps, before.pump_reps, after.pump_reps)
    breaks = (shown.breaks, before.breaks, after.breaks)
    active = (shown.active_seconds, before.active_seconds, after.active_seconds)
    return Rings(
        _ring(breaks, aim.breaks, 1, ("breaks", "breaks")),
        _ring(reps, aim.pump_reps, 1, ("reps", "pump reps")),
        _ring(active, aim.minutes, 60, ("min", "active minutes")),
    )


def _ring(
    levels: tuple[int, int, int], goal: int, unit: int, words: tuple[str, str]
) -> Ring:
    """Return a ring whose shown, earlier and later *levels* count in *unit*."""
    shown, before, after = levels
    whole = goal * unit
    value, more = shown // unit, after // unit - before // unit
    share = min(1.0, shown / whole)
    return Ring(
        value=value,
        goal=goal,
        share=share,
        tail=max(0.0, min(1.0, after / whole) - min(1.0, before / whole)),
        figure=str(value),
        rest=f"of {goal} {words[0]}",
        label=f"{value} of {goal} {words[1]}",
        more=f"{more} more" if more else "no change",
    )


def _work_seconds(step: Step) -> int:
    return step.seconds - (step.rounds - 1) * step.rest
