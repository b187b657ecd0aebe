"""The pages around the player: a set that is done, a set that was left."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain import player_words, rings, spans
from domain.catalogue import EXERCISES
from domain.days import Moment, moment
from domain.ending import set_done
from domain.formats import USUAL, Formats
from domain.library import is_put_away
from domain.records import Record
from domain.routines import ROUTINES
from domain.runs import Run, SetDone
from domain.steering import reopened
from domain.timeline import timeline
from domain.timer import at_place


@dataclass(frozen=True, slots=True)
class DonePage:
    """What the person reads when a set has ended."""

    name: str
    figure: str
    """The large number: the beats, or the time where nothing pumps."""
    phrase: str
    """What stands beside it."""
    beats: int
    """How many beats are drawn."""
    reps: str
    time: str
    rings: rings.Rings
    """The rings of the day, with what this set added as their tails."""
    sentence: str
    later: str
    """What is worth doing later the same day, or nothing."""


@dataclass(frozen=True, slots=True)
class StoppedPage:
    """What the person reads when a set was left."""

    stopped: str
    title: str
    name: str
    where: str
    moves_done: int
    moves: int
    keeps: str
    """What ``Finish set`` would keep."""


STILL_HERE = "Your set is still here"


def done_page(  # noqa: PLR0913  # what was done, for whom, and where it is kept
    done: SetDone,
    records: Iterable[Record],
    day: date,
    *,
    saved: bool = True,
    aim: rings.Aim = rings.USUAL,
    formats: Formats = USUAL,
    applies: frozenset[str] = frozenset(),
) -> DonePage:
    """Return the page of set *done*; *records* hold it already.

    *saved* is False where the device keeps nothing; *aim* is what closes the rings;
    *applies* holds the codes of the person's cautions.
    """
    beats, time = done.pump_reps, spans.long(done.seconds)
    one = "beat of your second heart"
    gained = rings.counts_of(done) if done.day == day else rings.NOTHING
    return DonePage(
        name=done.name,
        figure=str(beats) if beats else time,
        phrase=("beats of your second heart" if beats != 1 else one) if beats else "",
        beats=beats,
        reps=reps_words(done.reps_done),
        time=time,
        rings=rings.rings_after(rings.counts(records, day), gained, aim),
        sentence=_sentence(done, time, formats, saved=saved),
        later=_later(done, applies),
    )


def stopped_page(run: Run, now: Moment, formats: Formats = USUAL) -> StoppedPage:
    """Return the page that offers to go on with *run*, which nobody plays."""
    since = moment(run.since, now.zone, now.offset)
    here, plan = at_place(timeline(run.plan), run.place), run.plan
    clock, ago = formats.clock(since.local), spans.ago(now.at - run.since)
    return StoppedPage(
        stopped=f"Stopped at {clock}, {ago}",
        title=STILL_HERE,
        name=run.name,
        where=_where(run),
        moves_done=here.segment.step + here.done,
        moves=len(plan.steps),
        keeps=_keeps(set_done(reopened(run), now, run.writer)),
    )


def reps_words(reps: int) -> str:
    """Return *reps* as "20 reps"."""
    return "1 rep" if reps == 1 else f"{reps} reps"


def _sentence(done: SetDone, time: str, formats: Formats, *, saved: bool) -> str:
    at = formats.clock(done.moment.local)
    kept = f"Saved on this phone at {at}." if saved else "Not kept on this phone."
    if done.completed:
        return f"{kept} {time}, nothing skipped."
    if done.planned:
        return f"{kept} {time}, {done.reps_done} of {done.planned} reps."
    return f"{kept} {time}, not all of it."


def _later(done: SetDone, applies: frozenset[str]) -> str:
    """Return what *done* leads to later, unless a clinician is to be asked first."""
    known = ROUTINES.get(done.routine)
    move = EXERCISES.get(known.later) if known else None
    if move is None or is_put_away(move, applies):
        return ""
    return f"Later today: {move.inline} for {move.seconds // 60} minutes."


def _where(run: Run) -> str:
    line = timeline(run.plan)
    here = at_place(line, run.place)
    mine = player_words.block(line, here)
    step = run.plan.steps[mine.step]
    place = f"Move {mine.step + 1} of {len(run.plan.steps)}, {step.inline}"
    rep = player_words.rep_words(step, mine)
    return f"{place}, {rep[0].lower()}{rep[1:]}" if rep else place


def _keeps(done: SetDone) -> str:
    if done.reps_done:
        return f"Keeps the {reps_words(done.reps_done)} you did"
    if done.active_seconds:
        return f"Keeps the {spans.long(done.active_seconds)} you did"
    return "You did no whole rep yet, so nothing is kept"
