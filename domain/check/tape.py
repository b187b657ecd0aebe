"""The calf tape: left and right, the difference as a trend, never as a score."""

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from domain.check.own_pages import TapePage, TrendPoint
from domain.check.records import LARGEST_CALF_MM, SMALLEST_CALF_MM, Calves
from domain.check.words import TAPE_QUESTION
from domain.faults import Refused
from domain.records import Record

ASK_MM: Final = 30
"""A larger difference than this is raised as a question (FACTS 6, U7)."""
MM_PER: Final = {"cm": Decimal(10), "in": Decimal("25.4")}
UNITS: Final = (("cm", "Centimetres"), ("in", "Inches"))
DOWN: Final = {"cm": "10 cm", "in": "4 in"}
"""How far below the bony bump under the kneecap the tape goes (FACTS 6, U7)."""
SHOWN: Final = 12
"""The measurements that the trend draws."""
CHANGED_MM: Final = 5
"""A smaller change of the difference is within what a tape can tell (own choice)."""


def measured(records: Iterable[Record]) -> tuple[Calves, ...]:
    """Return the measurements of *records*, oldest first."""
    found = [one for one in records if isinstance(one, Calves)]
    return tuple(sorted(found, key=lambda one: (one.at, one.id)))


def read_mm(text: str, unit: str) -> int:
    """Return the size that *text* holds in *unit* as mm; raise Refused if none."""
    try:
        size = Decimal(text.strip().replace(",", "."))
        mm = int((size * MM_PER[unit]).to_integral_value())
    except (InvalidOperation, KeyError, ValueError, OverflowError):
        raise Refused("Type both sizes as numbers, such as 37.4.") from None
    if not SMALLEST_CALF_MM <= mm <= LARGEST_CALF_MM:
        raise Refused("No calf has that size. Look at the unit and type it again.")
    return mm


def size_words(mm: int, unit: str, decimal: str = ".") -> str:
    """Return *mm* as "37.4 cm", with the person's *decimal* sign."""
    return f"{Decimal(mm) / MM_PER[unit]:.1f} {unit}".replace(".", decimal)


def needs_question(pair: Calves) -> bool:
    """Say whether the sides of *pair* differ by more than 3 cm."""
    return abs(pair.left_mm - pair.right_mm) > ASK_MM


def page(records: Iterable[Record], unit: str, decimal: str = ".") -> TapePage:
    """Return the page of the tape in *unit*, with the person's *decimal* sign."""
    all_ = measured(records)
    last = all_[-1] if all_ else None
    ask = last is not None and needs_question(last)
    return TapePage(
        title="Calf tape",
        how=_how(unit),
        landmark=(
            "A leg from the side. A dot marks the bony bump under the kneecap. The "
            f"tape lies round the calf, {DOWN[unit]} below it."
        ),
        distance=DOWN[unit],
        unit=unit,
        units=UNITS,
        left="",
        right="",
        left_name=f"Left calf, {unit}",
        right_name=f"Right calf, {unit}",
        last=last_line(all_, unit, decimal),
        points=points(all_[-SHOWN:]),
        trend=trend(all_, unit, decimal),
        question=TAPE_QUESTION if ask else "",
        ask="Start check" if ask else "",
    )


def last_line(all_: Sequence[Calves], unit: str, decimal: str = ".") -> str:
    """Return the last measurement as "Left 37.4 cm, right 37.2 cm"."""
    if not all_:
        return "Left and right, with a tape"
    last = all_[-1]
    left = size_words(last.left_mm, unit, decimal)
    right = size_words(last.right_mm, unit, decimal)
    return f"Left {left}, right {right}"


def points(shown: Sequence[Calves]) -> tuple[TrendPoint, ...]:
    """Return *shown* as places in the drawing."""
    if not shown:
        return ()
    sizes = [size for one in shown for size in (one.left_mm, one.right_mm)]
    low, high = min(sizes), max(sizes)
    span, steps = max(1, high - low), max(1, len(shown) - 1)
    return tuple(
        TrendPoint(at / steps, (one.left_mm - low) / span, (one.right_mm - low) / span)
        for at, one in enumerate(shown)
    )


def trend(all_: Sequence[Calves], unit: str, decimal: str = ".") -> str:
    """Return how the difference of the sides went, in one sentence."""
    if len(all_) < 2:
        return ""
    first, last = (abs(one.left_mm - one.right_mm) for one in (all_[0], all_[-1]))
    was = size_words(first, unit, decimal)
    is_ = size_words(last, unit, decimal)
    if abs(last - first) < CHANGED_MM:
        return f"The difference between the sides is {is_}, about as at first."
    grew = "grew" if last > first else "shrank"
    return f"The difference between the sides {grew} from {was} to {is_}."


def _how(unit: str) -> tuple[str, ...]:
    return (
        "Sit with the foot flat on the floor. Measure at the same time of day.",
        f"Find the bony bump under the kneecap. Go {DOWN[unit]} down from it.",
        "Lay the tape round the calf there, snug, without pressing it in.",
        "Measure both legs at the same height.",
    )
