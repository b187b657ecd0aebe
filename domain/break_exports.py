"""Which calendar files of breaks have left, so that a later one can cancel them.

What a file held follows from the choices of its time. Each is kept as one line,
until the last of its breaks has passed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.break_hours import Hours
from domain.breaks import CALENDAR_DAYS, INTERVALS, BreakTimer, Slot, schedule
from domain.days import Moment

MOST = 30
"""How many files are remembered."""

_LINE = re.compile(
    r"(\d{8}T\d{4}) (\d{2}) ([0-6]{1,7}) (\d{1,4})-(\d{1,4}) "
    r"(?:(\d{1,4})-(\d{1,4})|none) (-?\d{1,5}) (\S{1,64})"
)
_FORM = "%Y%m%dT%H%M"


@dataclass(frozen=True, slots=True)
class Exported:
    """One file: the choices it was made from, and when and where."""

    every: int
    hours: Hours
    made: Moment

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The breaks of the file."""
        timer = BreakTimer(every=self.every, hours=self.hours, since=self.made.at)
        return schedule(timer, self.made)


def exported(timer: BreakTimer, now: Moment) -> Exported:
    """Return what a file of *timer* made *now* holds.

    The next whole minute is kept, so that no break at the far end is forgotten.
    """
    at = now.at.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return Exported(timer.every, timer.hours, Moment(at, now.zone, now.offset))


def noted(files: Iterable[Exported], new: Exported) -> tuple[Exported, ...]:
    """Return *files* with *new*, without those whose last break has passed."""
    limit = new.made.at - timedelta(days=CALENDAR_DAYS)
    kept = (one for one in files if one.made.at > limit and one != new)
    return (*kept, new)[-MOST:]


def gone(files: Iterable[Exported], now: datetime) -> tuple[Slot, ...]:
    """Return the breaks of *files* that are still to come *now*, each once."""
    found = {slot.key: slot for one in files for slot in one.slots if slot.start > now}
    return tuple(sorted(found.values(), key=lambda slot: slot.start))


def write(files: Iterable[Exported]) -> str:
    """Return *files* as the text that is kept."""
    return "\n".join(_line(one) for one in files)


def read(text: object) -> tuple[Exported, ...]:
    """Return the files of the *text* that was kept; nonsense is left out."""
    lines = text.splitlines()[-MOST:] if isinstance(text, str) else []
    return tuple(one for line in lines if (one := _read(line)))


def _line(one: Exported) -> str:
    hours, made = one.hours, one.made
    quiet = f"{hours.quiet_from}-{hours.quiet_to}" if hours.quiet else "none"
    days = "".join(str(day) for day in hours.days)
    return (
        f"{made.at.astimezone(UTC):{_FORM}} {one.every} {days} "
        f"{hours.start}-{hours.end} {quiet} {made.offset} {made.zone}"
    )


def _read(line: str) -> Exported | None:
    found = _LINE.fullmatch(line)
    if not found:
        return None
    made, every, days, start, end, quiet_from, quiet_to, offset, zone = found.groups()
    try:
        at = datetime.strptime(made, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
    marks = [int(mark) for mark in (start, end, quiet_from or 0, quiet_to or 0)]
    if int(every) not in INTERVALS or max(marks) >= 24 * 60 or abs(int(offset)) > 86399:
        return None
    hours = Hours(
        days=tuple(int(day) for day in days),
        start=marks[0],
        end=marks[1],
        quiet=quiet_from is not None,
        quiet_from=marks[2] if quiet_from else Hours().quiet_from,
        quiet_to=marks[3] if quiet_to else Hours().quiet_to,
    )
    return Exported(int(every), hours, Moment(at, zone, int(offset)))
