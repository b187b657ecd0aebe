"""What is drawn in code: the legs, the landmark of the tape, the trend."""

import re
from xml.etree import ElementTree as ET

import pytest

from domain.check.own_pages import TrendPoint
from domain.check.pages import DRAWINGS
from views.check import legs, tape_leg, trend
from views.theme import Theme

THEMES = [Theme(name) for name in ("light", "dark", "cabin")]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("picture", DRAWINGS)
def test_every_drawing_of_a_question_can_be_drawn(theme, picture):
    """Two legs stand side by side, and one alone is marked, with dashes."""
    root = ET.fromstring(legs.svg(theme, picture))
    groups = [one for one in root if one.tag.endswith("}g")]

    assert len(groups) == 2
    dashed = [
        sum("stroke-dasharray" in inner.attrib for inner in one.iter())
        for one in groups
    ]
    assert dashed[0] == 0
    assert dashed[1] > 0


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_tape_lies_below_the_bump(theme):
    """The landmark is on the front of the shin, the tape around the calf below it."""
    text = tape_leg.svg(theme)
    ET.fromstring(text)
    (bump,) = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', text)
    (band,) = re.findall(
        r'<rect x="(-?[\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx', text
    )
    left, top, width, height = map(float, band)

    assert float(bump[1]) < top
    assert top + height / 2 == pytest.approx(float(bump[1]) + tape_leg.DOWN)
    assert left < -10
    assert left + width > 8
    assert left + width < float(bump[0]) + 1


def test_the_sides_of_the_trend_differ_in_more_than_colour():
    """The left side is a solid line, the right one dashed."""
    points = (TrendPoint(0, 0.1, 0.4), TrendPoint(1, 0.9, 0.2))
    root = ET.fromstring(trend.svg(Theme(), points, 300))
    lines = [one for one in root.iter() if one.get("stroke-width") == "3"]

    assert [bool(one.get("stroke-dasharray")) for one in lines] == [True, False]


def test_the_trend_rises_from_the_foot_of_the_drawing():
    """A larger calf stands higher."""
    points = (TrendPoint(0, 0.0, 0.0), TrendPoint(1, 1.0, 0.0))
    root = ET.fromstring(trend.svg(Theme(), points, 300))
    dots = [one for one in root.iter() if one.tag.endswith("circle")]
    heights = [float(one.get("cy", "")) for one in dots]

    assert heights[0] == heights[1] == heights[2]
    assert 0 < heights[3] < heights[2] < trend.HIGH
