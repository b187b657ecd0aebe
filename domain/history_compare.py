"""What the means of History are of, and how they stand to the period before."""

from collections.abc import Callable, Sequence

Sizes = Sequence[tuple[int, int]]
"""The left and the right calf, mm, of each day."""


def over(count: int) -> str:
    """Return the *count* days that a mean is of; the others have no entry."""
    if not count:
        return ""
    return f"On the {count} days with entries" if count > 1 else "On 1 day with entries"


def levels(shown: Sequence[int], earlier: Sequence[int], when: str) -> str:
    """Return how a complaint's mean level stands to *when*; nothing without one."""
    if not shown or not earlier:
        return ""
    # Whole numbers: no two equal means differ by a rounding.
    now, past = sum(shown) * len(earlier), sum(earlier) * len(shown)
    if now == past:
        return f"On average as much as {when}"
    return f"On average {'more' if now > past else 'less'} than {when}"


def sizes(shown: Sizes, earlier: Sizes, when: str, say: Callable[[int], str]) -> str:
    """Return how both calves stand to *when*, in the words of *say*."""
    if not shown or not earlier:
        return ""
    left, right = (_leg(_mean(shown, leg) - _mean(earlier, leg), say) for leg in (0, 1))
    return f"On average, against {when}: left {left}, right {right}"


def _mean(days: Sizes, leg: int) -> int:
    return round(sum(day[leg] for day in days) / len(days))


def _leg(change: int, say: Callable[[int], str]) -> str:
    if say(abs(change)) == say(0):
        return "the same"
    return f"{say(abs(change))} {'larger' if change > 0 else 'smaller'}"
