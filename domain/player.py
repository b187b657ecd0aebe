"""The player at a moment: finished facts for its face."""

from datetime import datetime

from domain import player_words, spans
from domain.exercises import Effort, Pose
from domain.faces import Bar, Face, PhaseFace, RepFace
from domain.plan import Plan
from domain.runs import Run
from domain.timeline import READY_WORD, Segment, Timeline, segment_word, timeline
from domain.timer import Spot, spot

DONE_WORD = "Done"


def face(run: Run, now: datetime) -> Face:
    """Return the face of the player for *run* at *now*."""
    here, plan = spot(run, now), run.plan
    line = timeline(plan)
    left = -(-(line.total - here.place) // 1000)
    return Face(
        phase=_phase_face(plan, line, here),
        rep=_rep_face(plan, line, here),
        bars=_bars(plan, here),
        next=player_words.next_words(plan, line, here),
        after=player_words.after_words(plan, line, here),
        title=plan.steps[here.segment.step].name,
        time_left=f"{spans.short(left)} left",
        paused=run.state != "running",
        done=here.done,
    )


def _phase_face(plan: Plan, line: Timeline, here: Spot) -> PhaseFace:
    effort, pose = _aim(plan, here)
    return PhaseFace(
        word=_word(plan, here),
        effort=effort,
        tone="work" if effort in {"work", "hold"} else "release",
        pose=pose,
        pose_from=_pose_from(plan, line, here),
        spent=here.spent,
        left_ms=here.left_ms,
        left=here.left,
        key=-1 - here.index if here.ready else here.index,
    )


def _rep_face(plan: Plan, line: Timeline, here: Spot) -> RepFace:
    block, waits = player_words.block(line, here), player_words.waits(here)
    step = plan.steps[block.step]
    counted = step.counted
    return RepFace(
        text=player_words.rep_words(step, block),
        done=(block.of if here.done else block.rep - 1) if counted else 0,
        total=block.of if counted else 0,
        now=counted and not waits and not here.done,
        side=player_words.SIDES[block.side],
        round=player_words.round_words(step, block),
    )


def _bars(plan: Plan, here: Spot) -> tuple[Bar, ...]:
    step, waits = plan.steps[here.segment.step], player_words.waits(here)
    bars: list[Bar] = []
    for number, phase in enumerate(step.phases if step.exercise else ()):
        now = number == here.segment.phase and not waits and not here.done
        label = f"{phase.word} {phase.seconds}"
        bars.append(Bar(label, phase.seconds, here.spent if now else 0.0, now))
    return tuple(bars)


def _word(plan: Plan, here: Spot) -> str:
    if here.done:
        return DONE_WORD
    return READY_WORD if here.ready else segment_word(plan, here.segment)


def _aim(plan: Plan, here: Spot) -> tuple[Effort, Pose]:
    if here.done or player_words.waits(here):
        return "rest", "flat"
    phase = plan.steps[here.segment.step].phases[here.segment.phase]
    return phase.effort, phase.pose


def _pose_from(plan: Plan, line: Timeline, here: Spot) -> Pose:
    before: Segment | None = line.segments[here.index - 1] if here.index else None
    if before is None or before.kind != "phase" or player_words.waits(here):
        return "flat"
    return plan.steps[before.step].phases[before.phase].pose
