"""What a person can do to a run: start, pause, resume, jump.

A jump lands on the first phase of a step, with time to get ready before it.
What was done before the jump stays counted, whole reps only.
A run that is not running stays still on its new place.
"""

from dataclasses import replace
from datetime import datetime

from domain import plan_text, tally
from domain.faults import Refused
from domain.records import stamp
from domain.routines import Routine
from domain.runs import READY_MS, Run
from domain.timeline import timeline
from domain.timer import at_place, done_so_far, mark, spent_ms, spot

SHORT_MS = 10_000
"""A phase up to this long is begun anew after time away, a longer one goes on."""


def start(
    routine: Routine,
    now: datetime,
    *,
    new_id: str,
    writer: str,
    current: Run | None = None,
) -> Run:
    """Return a run of *routine* that begins *now*; raise Refused if one is open."""
    if current is not None:
        raise Refused("A set is already open. Finish or discard it first.")
    plan, made = routine.plan, stamp(now)
    return Run(
        id=new_id,
        created=made,
        edited=made,
        writer=writer,
        routine=routine.id,
        name=routine.name,
        is_break=routine.is_break,
        doses=plan_text.write(plan),
        since=made,
        done=tally.write(tuple(tally.Share() for _ in plan.steps)),
    )


def pause(run: Run, now: datetime) -> Run:
    """Stop *run* where it is; a second pause changes nothing."""
    return replace(mark(run, now), state="paused") if run.state == "running" else run


def resume(run: Run, now: datetime) -> Run:
    """Go on from where *run* stopped.

    After time away it gets ready again, and a short phase begins anew: nobody
    comes back in the middle of a lift.
    """
    if run.state == "running":
        return run
    here = at_place(timeline(run.plan), run.place)
    if run.state == "paused" or here.done:
        return replace(run, state="running", since=stamp(now))
    anew = here.segment.ms <= SHORT_MS
    place = max(run.start, here.segment.start) if anew else run.place
    return replace(run, state="running", since=stamp(now), place=place, ready=READY_MS)


def reopened(run: Run) -> Run:
    """Return *run* as a start of the app finds it: away since it was last seen."""
    return replace(run, state="away") if run.state != "away" else run


def skip(run: Run, now: datetime) -> Run:
    """Leave the step that *run* is in for the next; after the last it is over."""
    return _land(run, now, spot(run, now).segment.step + 1)


def previous(run: Run, now: datetime) -> Run:
    """Go back to the step before; from the first one to its start."""
    return _land(run, now, max(0, spot(run, now).segment.step - 1))


def restart(run: Run, now: datetime) -> Run:
    """Begin again with the first step."""
    return _land(run, now, 0)


def _land(run: Run, now: datetime, step: int) -> Run:
    if spot(run, now).done:
        return run
    here, line = mark(run, now), timeline(run.plan)
    over = step >= len(line.doors)
    place = line.total if over else line.segments[line.doors[step]].start
    return replace(
        here,
        state="running" if here.state == "running" else "paused",
        since=max(stamp(now), here.since),
        start=place,
        place=place,
        ready=0 if over else READY_MS,
        done=tally.write(done_so_far(run, now)),
        spent=spent_ms(run, now),
    )
