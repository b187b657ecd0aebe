"""Charts for the report as inline SVG: no script, no font, no other file."""

from collections.abc import Sequence
from datetime import date, timedelta

from export.harmless import for_html

WIDTH, HEIGHT, LEFT, FOOT = 520, 96, 42, 16
"""The box of a chart, the room for its scale and for its dates."""


def bars(values: Sequence[int], first: date, label: str, unit: str) -> str:
    """Return a bar a day for *values*, which begin at *first*."""
    top = max(1, *values)
    step = (WIDTH - LEFT) / len(values)
    high = HEIGHT - FOOT
    shapes = [
        f'<rect x="{LEFT + at * step + step * 0.1:.1f}" '
        f'y="{high - value / top * (high - 8):.1f}" width="{step * 0.8:.1f}" '
        f'height="{value / top * (high - 8):.1f}" fill="#2F4B8F"/>'
        for at, value in enumerate(values)
        if value
    ]
    return _chart(
        "".join(shapes), f"{top} {unit}", "0", _days(first, len(values)), label
    )


def lines(
    left: Sequence[float], right: Sequence[float], days: Sequence[date], label: str
) -> str:
    """Return two lines, left solid and right dashed, at places by *days*."""
    low = min(*left, *right) - 0.5
    high = max(*left, *right) + 0.5
    span = max(1, (days[-1] - days[0]).days)
    xs = [LEFT + 6 + (day - days[0]).days / span * (WIDTH - LEFT - 14) for day in days]
    shapes = _line(xs, left, low, high, "") + _line(xs, right, low, high, "5 4")
    ends = (days[0].isoformat(), days[-1].isoformat())
    return _chart(shapes, f"{high:.0f} cm", f"{low:.0f} cm", ends, label)


def _line(
    xs: Sequence[float], ys: Sequence[float], low: float, high: float, dash: str
) -> str:
    tall = HEIGHT - FOOT
    places = [
        f"{x:.1f},{tall - (y - low) / (high - low) * (tall - 8):.1f}"
        for x, y in zip(xs, ys, strict=True)
    ]
    style = f'fill="none" stroke="#2F4B8F" stroke-width="2" stroke-dasharray="{dash}"'
    dots = "".join(
        f'<circle cx="{place.partition(",")[0]}" cy="{place.partition(",")[2]}" '
        'r="2.5" fill="#2F4B8F"/>'
        for place in places
    )
    return f'<polyline points="{" ".join(places)}" {style}/>{dots}'


def _days(first: date, count: int) -> tuple[str, str]:
    return first.isoformat(), (first + timedelta(days=count - 1)).isoformat()


def _chart(shapes: str, top: str, foot: str, ends: tuple[str, str], label: str) -> str:
    base = HEIGHT - FOOT
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{for_html(label)}">'
        f'<path d="M{LEFT} {base}H{WIDTH}" stroke="#888" stroke-width="0.5"/>{shapes}'
        f'<text x="{LEFT - 4}" y="12" text-anchor="end">{for_html(top)}</text>'
        f'<text x="{LEFT - 4}" y="{base}" text-anchor="end">{for_html(foot)}</text>'
        f'<text x="{LEFT}" y="{HEIGHT - 3}">{ends[0]}</text>'
        f'<text x="{WIDTH}" y="{HEIGHT - 3}" text-anchor="end">{ends[1]}</text></svg>'
    )
