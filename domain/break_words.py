"""What the break timer says: its card and its page."""

from dataclasses import dataclass

from domain import spans
from domain.breaks import INTERVALS, SNOOZES, BreakTimer
from domain.care import care_line
from domain.catalogue import EXERCISES
from domain.exercises import Advice
from domain.routines import ROUTINES, Move
from domain.startable import alone

ROUTINE = "desk_hourly"
MICRO = "desk_micro"

LONG = Move("walk_2min", seconds=300)
"""The longer break: five minutes have better data than two (FACTS 5)."""
LONG_START = "Start 5 min walk"

NOTICE_TITLE = "Time to move"
NOTICE_TEXT = "Stand up and walk for two minutes."
MICRO_TEXT = "Move your feet and legs in your chair."
"""What a notification says; it never names a symptom."""

SILENT = "A locked phone stays silent: no web app can ring then."
LOCKED = f"{SILENT} The calendar file can. It sets an alarm for each break."

MINUTES_2_OR_5 = Advice(
    "Two minutes each hour are a minimum. Five minutes have better data: in two "
    "small studies such walks kept leg arteries working when hourly, and lowered "
    "blood sugar when half-hourly.",
    "V2",
    ("R-DIAZ", "R-THOS"),
)
EVERY_30_OR_60 = Advice(
    "Every 30 minutes has the better blood-sugar data: a 5-minute walk then helped, "
    "hourly ones did not. 11 adults, one small study.",
    "V2",
    ("R-DIAZ",),
)
WALK_TOO = Advice(
    "Breaks do not replace a daily walk. One 30-minute walk beat 2-minute breaks on "
    "blood sugar. 10 adults, one small study.",
    "V",
    ("R-MSSE17",),
)
GENERAL = Advice(
    "General NHS advice, from a copy: get up about every hour.", "V2", ("R-NHS-1C",)
)

INTERVAL_LABELS = {
    minutes: f"Every {minutes} min, best blood-sugar data if you walk 5 min"
    if minutes == 30
    else f"Every {minutes} min"
    for minutes in INTERVALS
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer."""

    label: str
    minutes: int


@dataclass(frozen=True, slots=True)
class BreakNotice:
    """What a prompt says in a few words, and what it leads to."""

    title: str
    text: str
    routine: str

    @property
    def spoken(self) -> str:
        """The whole as one text."""
        return f"{self.title}. {self.text}"


@dataclass(frozen=True, slots=True)
class BreakCard:
    """The card of a prompt that is due."""

    title: str
    line: str
    """What it offers and how long that is, where there is little room."""
    text: str
    routine: str
    start: str
    """The accessible name of its main button."""
    long: str
    """The accessible name of the longer break, LONG."""
    micro: str
    """The id of what can be done without standing up."""
    snoozes: tuple[Choice, ...]
    care: str
    """What this person should take care of in what is offered, or nothing."""


@dataclass(frozen=True, slots=True)
class BreaksPage:
    """The settings of the timer."""

    intervals: tuple[Choice, ...]
    chosen: int
    candid: tuple[Advice, ...]
    locked: str
    hours: str
    quiet: str


def card(timer: BreakTimer, applies: frozenset[str] = frozenset()) -> BreakCard:
    """Return the card of a prompt of *timer*, for a person to whom *applies*."""
    routine = ROUTINES[_routine(timer)]
    line = f"{routine.name}, {spans.short(routine.seconds)}"
    return BreakCard(
        title=NOTICE_TITLE,
        line=line,
        text=f"{line}. {routine.when}",
        routine=routine.id,
        start=f"Start {routine.name}",
        long=LONG_START,
        micro="" if routine.id == MICRO else MICRO,
        snoozes=tuple(Choice(f"In {minutes} min", minutes) for minutes in SNOOZES),
        care=care_line([routine, alone(EXERCISES[LONG.exercise], LONG)], applies),
    )


def notice(timer: BreakTimer) -> BreakNotice:
    """Return what a prompt of *timer* says where there is little room."""
    routine = _routine(timer)
    text = MICRO_TEXT if routine == MICRO else NOTICE_TEXT
    return BreakNotice(NOTICE_TITLE, text, routine)


def page(timer: BreakTimer) -> BreaksPage:
    """Return the settings page of *timer*."""
    hours = timer.hours
    quiet = f"Quiet from {_clock(hours.quiet_from)} to {_clock(hours.quiet_to)}"
    return BreaksPage(
        intervals=tuple(Choice(INTERVAL_LABELS[each], each) for each in INTERVALS),
        chosen=timer.every,
        candid=(MINUTES_2_OR_5, EVERY_30_OR_60, WALK_TOO, GENERAL),
        locked=LOCKED,
        hours=f"From {_clock(hours.start)} to {_clock(hours.end)}",
        quiet=quiet if hours.quiet else "No quiet hours",
    )


def _routine(timer: BreakTimer) -> str:
    """Return what breaks of *timer* are: often and short, or seldom and on foot."""
    return MICRO if timer.every < 45 else ROUTINE


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
