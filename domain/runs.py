"""The running set and the set that was done, as the diary keeps them.

When a version of the run is written, so that a kill at any second loses at most
the time since the last border that the loop saw, and invents no rep:

- at the start, one commit before anything moves;
- at every pause, resume, previous step, skip and restart;
- while it runs, at the first tick after a new phase, rest, changeover or task
  has begun, and every KEEP_EVERY seconds within a long one
  (``timer.due_to_keep`` says when, ``timer.mark`` gives the version);
- at its end, with the set that was done, in one commit.

``place`` and ``since`` of the newest version are the last place and instant at
which the app was seen alive. Nothing after them counts until the person says so.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal
from uuid import NAMESPACE_URL, uuid5

from domain import plan_text, tally
from domain.plan import Plan
from domain.records import Entry, Record
from domain.timeline import timeline

READY_MS = 5000
"""The time to get ready before the first phase; shown, not counted."""

State = Literal["running", "paused", "away"]
STATES: tuple[State, ...] = ("running", "paused", "away")

LARGEST_COUNT = 1_000_000
"""The most of anything that one set can hold, against text from outside."""

TOLD_APART = {
    "daily_strength_a": "set.strength",
    "daily_strength_b": "set.strength",
    "evening_stretch": "set.stretch",
}
"""The sum that counts the completed sets of a routine that is a goal of its own."""

_REPS = re.compile(r"[a-z][a-z0-9_]{0,39}=[0-9]{1,7}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run(Record):
    """One play of a routine that has not ended; places are ms on its line."""

    kind: ClassVar[str] = "run"
    timeless: ClassVar[bool] = True
    routine: str
    """The id of the routine."""
    name: str
    is_break: bool
    """It counts as a break once completed."""
    doses: str
    """The plan, frozen at the start: see ``domain.plan_text``."""
    state: str = "running"
    """One of STATES; away: nobody was there, the person is asked what to do."""
    since: datetime
    """When *place* and *ready* were true, UTC, whole milliseconds."""
    start: int = 0
    """Where the stretch under way began."""
    place: int = 0
    ready: int = READY_MS
    """Milliseconds of getting ready that were left."""
    done: str
    """What earlier stretches did: see ``domain.tally``."""
    spent: int = 0
    """Milliseconds that earlier stretches took, rests and changeovers included."""

    def __post_init__(self) -> None:
        """Refuse a run that cannot be played, wherever it comes from."""
        total = timeline(self.plan).total
        tally.read(self.done, len(self.plan.steps))
        if self.state not in STATES or not 0 <= self.start <= self.place <= total:
            raise ValueError("a run at a place that its plan does not have")
        if not 0 <= self.ready <= READY_MS or not 0 <= self.spent <= tally.LARGEST_MS:
            raise ValueError("a run with an impossible time")
        if not 2000 <= self.since.year < 3000:
            raise ValueError("a run of another age")

    @property
    def plan(self) -> Plan:
        """The plan that was frozen at the start."""
        return plan_text.read(self.doses)

    @property
    def earlier(self) -> tally.Tally:
        """What earlier stretches did of each step."""
        return tally.read(self.done, len(self.plan.steps))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDone(Entry):
    """A set that has ended; its moment is when the last of it was done."""

    kind: ClassVar[str] = "set"
    run: str
    """The id of the run that it was."""
    routine: str
    name: str
    completed: bool
    """Every rep of the plan was done."""
    breaks: int
    """How many breaks it counts as: 0 or 1."""
    planned: int
    """The reps that the plan asked for; what is timed has none."""
    reps: str
    """The reps done of each exercise, such as "seated_heel_raise=10"."""
    pump_reps: int
    seconds: int
    """The time it took, without pauses and getting ready."""
    active_seconds: int

    def __post_init__(self) -> None:
        """Refuse counts that no set has, wherever they come from."""
        numbers = (self.planned, self.pump_reps, self.seconds, self.active_seconds)
        if self.breaks not in {0, 1} or not all(
            0 <= number <= LARGEST_COUNT for number in numbers
        ):
            raise ValueError("a set with an impossible count")
        if self.reps and not all(map(_REPS.fullmatch, self.reps.split(" "))):
            raise ValueError("a set with unreadable reps")

    @property
    def reps_done(self) -> int:
        """All reps done, of whichever exercise."""
        pairs = self.reps.split(" ") if self.reps else []
        return sum(int(pair.partition("=")[2]) for pair in pairs)

    def sums(self) -> dict[str, int]:
        """Return what this set adds to the sums of its logical day."""
        kept = TOLD_APART.get(self.routine, "") if self.completed else ""
        return {
            **({kept: 1} if kept else {}),
            "set.count": 1,
            "set.breaks": self.breaks,
            "set.pump_reps": self.pump_reps,
            "set.seconds": self.seconds,
            "set.active_seconds": self.active_seconds,
        }


def done_id(run_id: str) -> str:
    """Return the one id that the set done by run *run_id* has on every device."""
    return str(uuid5(NAMESPACE_URL, f"second-heart:set:{run_id}"))
