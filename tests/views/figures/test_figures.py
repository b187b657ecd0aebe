"""Every exercise has its figure, whose joints are those of a body."""

import math
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from domain.catalogue import EXERCISES
from views.figures.every import FIGURES
from views.figures.figure import Frame, back, front, svg
from views.palette import THEMES
from views.theme import Theme

BODIES = [
    pytest.param(name, frame, id=f"{name} {number}")
    for name, figure in FIGURES.items()
    for number, frame in enumerate(figure.frames)
]
FACING = "thigh_press"
"""It is seen from the front."""


def points(stroke: str) -> list[tuple[float, float]]:
    """Return the corners of *stroke*."""
    return [tuple(map(float, one.split(","))) for one in stroke.split()]


def legs(frame: Frame) -> list[list[tuple[float, float]]]:
    """Return hip, knee, ankle and toes of both legs, as far as they are drawn."""
    near = points(frame.body[0])[1:]
    return [near, *(points(stroke) for stroke in frame.far)]


def bend(a, b, c) -> float:
    """Return the turn from *a* to *c* at joint *b*, degrees, clockwise positive."""
    first = math.atan2(b[1] - a[1], b[0] - a[0])
    second = math.atan2(c[1] - b[1], c[0] - b[0])
    return (math.degrees(second - first) + 180) % 360 - 180


def test_every_exercise_has_a_figure_and_no_figure_is_idle():
    """Forty-one of both, with a frame for each phase."""
    assert {*FIGURES} == {*EXERCISES}
    for name, figure in FIGURES.items():
        assert len(figure.order) == len(EXERCISES[name].phases), name
        assert {*figure.order} == {*range(len(figure.frames))}, name


def test_no_two_exercises_look_alike():
    """Two pictures of the same thing would be one."""
    drawn = [svg(Theme(), one, one.tile) for one in FIGURES.values()]

    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize(("name", "frame"), BODIES)
def test_knees_bend_back_and_ankles_forward(name, frame):
    """No leg is bent the wrong way, in no frame."""
    for leg in legs(frame) if name != FACING else ():
        hip, knee, ankle, toe = leg[:4]
        assert -8 <= bend(hip, knee, ankle) <= 150, (name, leg)
        assert -130 <= bend(knee, ankle, toe) <= -15, (name, leg)


@pytest.mark.parametrize(("name", "frame"), BODIES)
def test_bones_keep_their_length(name, frame):
    """Thigh and shank are about as long as each other, and alike on both sides."""
    lengths = [
        math.dist(a, b)
        for leg in (legs(frame) if name != FACING else ())
        for a, b in pairwise(leg[:3])
    ]
    if lengths:
        assert max(lengths) <= 1.5 * min(lengths), (name, lengths)


@pytest.mark.parametrize(("name", "frame"), BODIES)
def test_nothing_leaves_the_box(name, frame):
    """Strokes with their breadth stay within 48 units."""
    strokes = (*frame.body, *frame.arms, *frame.far)
    for x, y in (point for stroke in strokes for point in points(stroke)):
        assert 1 <= x <= 47, name
        assert 1 <= y <= 46, name
    assert frame.head[1] >= 3.5, name


@pytest.mark.parametrize("name", EXERCISES)
def test_what_works_is_marked_where_it_lies(name):
    """A move of the calf marks the back of the shank, one of the shin its front."""
    move, figure = EXERCISES[name], FIGURES[name]
    marked = [frame for frame in figure.frames if frame.lens]

    assert bool(marked) == (name != "legs_up_rest")
    for frame in marked if name != FACING else ():
        hip, knee, ankle = legs(frame)[0][:3]
        lens = frame.lens[-1]
        on_calf, on_shin = (
            math.dist((lens.x, lens.y), (one.x, one.y)) < 4
            for one in (back(knee, ankle, 0.5), front(knee, ankle, 0.5))
        )
        if move.muscles[0] in {"gastrocnemius", "soleus"}:
            assert on_calf, name
        if move.muscles[0] == "tibialis anterior" and len(marked) == 1:
            assert on_shin, name
        if move.muscles[0] == "quadriceps" and name != "stairs":
            quad = front(hip, knee, 0.5)
            assert math.dist((lens.x, lens.y), (quad.x, quad.y)) < 4, name


@pytest.mark.parametrize("name", THEMES)
def test_pictures_are_drawn_in_each_theme(name):
    """As whole drawings in its own colours."""
    theme = Theme(name)
    for figure in FIGURES.values():
        for index in range(len(figure.frames)):
            drawn = ET.fromstring(svg(theme, figure, index))
            assert drawn.tag.endswith("svg")
            assert theme.colours.vein in svg(theme, figure, index)
