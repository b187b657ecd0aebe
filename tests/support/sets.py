"""Runs for tests, a loop that plays them, and random plans."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from domain import plan_text, steering, tally
from domain.codec import Document, from_document, to_document
from domain.cues import Cue
from domain.days import Moment, moment
from domain.ending import finish, left_open
from domain.exercises import Phase, Sides
from domain.plan import Plan, Step
from domain.pulse import pulse
from domain.records import edit
from domain.routines import SEAT_SET_SHORT, Routine
from domain.runs import Run, SetDone
from domain.timer import spot
from tests.support.make import NOON

REP = ["Lift", "Lift", "Hold", "Lower", "Lower", "Rest"]
WORDS = ["Get ready"] * 5 + REP * 10 + ["Get ready"] * 5 + REP * 10
"""What the player says in each second of the short seat set."""

WHOLE = 130
"""Seconds from the tap to the end: 5 of getting ready, then 2:05."""

steady = settings(derandomize=True, max_examples=60, deadline=None, database=None)
"""The same random cases at every run, and not many of them."""


def s(seconds: float) -> timedelta:
    """Return *seconds* as a length of time."""
    return timedelta(seconds=seconds)


def reps_at(second: int) -> int:
    """Return the whole reps of the short seat set *second* s after its start."""
    played = max(0, second - 5)
    return min(10, played // 6) + max(0, (played - 65) // 6)


def set_run(routine: Routine = SEAT_SET_SHORT, now: datetime = NOON) -> Run:
    """Return a run of *routine* that was started *now*."""
    return steering.start(routine, now, new_id="run-1", writer="phone")


def run_of(plan: Plan, now: datetime = NOON) -> Run:
    """Return a run of *plan* that was started *now*."""
    return replace(
        set_run(now=now),
        doses=plan_text.write(plan),
        done=tally.write(tuple(tally.Share() for _ in plan.steps)),
    )


def london(at: datetime) -> Moment:
    """Return *at* as a moment in London."""
    return moment(at, "Europe/London")


def done_of(run: Run, at: datetime, zone: str = "Europe/London") -> SetDone | None:
    """Return the set that finishing *run* keeps, if it keeps one."""
    kept = finish(run, moment(at, zone), "phone")
    return kept[0] if isinstance(kept[0], SetDone) else None


@dataclass
class Loop:
    """The loop of the app over one run, with a disk that survives a kill."""

    run: Run
    before: datetime = NOON
    disk: Document = field(default_factory=dict)
    cues: list[Cue] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Keep the run before anything moves."""
        self.disk = to_document(self.run)

    def copy(self) -> "Loop":
        """Return a loop at the same point that goes its own way."""
        twin = replace(self, cues=list(self.cues), places=list(self.places))
        twin.disk = self.disk
        return twin

    def tick(self, now: datetime) -> bool:
        """Take one tick; say whether the run has come to its end."""
        beat = pulse(self.run, self.before, now)
        self.run, self.before = beat.run, now
        self.cues += beat.cues
        self.places.append(spot(self.run, now).place)
        if beat.keep:
            self.run = edit(self.run, now, "phone")
            self.disk = to_document(self.run)
        return beat.done

    def play(self, seconds: float, step: float = 1) -> bool:
        """Tick every *step* seconds for *seconds*, or until the run is over."""
        end = self.before + s(seconds)
        while self.before < end:
            if self.tick(min(end, self.before + s(step))):
                return True
        return False

    def reopened(self) -> Run:
        """Return what a start of the app finds after a kill."""
        found = left_open([from_document(self.disk)])
        assert found is not None
        return found


_ids = st.sampled_from(["heel_a", "toe_b", "walk_c"])
_sides: st.SearchStrategy[Sides] = st.sampled_from(["both", "alternating", "each"])


@st.composite
def _exercises(draw: st.DrawFn) -> Step:
    exercise = draw(_ids)
    lengths = draw(st.lists(st.integers(1, 12), min_size=1, max_size=3))
    name = exercise.replace("_", " ")
    return Step(
        exercise=exercise,
        name=name.capitalize(),
        inline=name,
        phases=tuple(Phase("Move", seconds, "work") for seconds in lengths),
        reps=draw(st.integers(1, 4)),
        rounds=draw(st.integers(1, 3)),
        rest=draw(st.integers(0, 12)),
        sides=draw(_sides),
        pumping=draw(st.booleans()),
        active=draw(st.booleans()),
        walk=draw(st.booleans()),
    )


_tasks = st.builds(
    plan_text.task, st.just("Loosen your shoes"), st.just("Shoes"), st.integers(1, 60)
)

plans = st.lists(_exercises() | _tasks, min_size=1, max_size=4).map(
    lambda steps: Plan(tuple(steps))
)
"""Random plans, such as own routines can become."""
