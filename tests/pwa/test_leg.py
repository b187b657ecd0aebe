"""The leg's pictures: the pixels are those of the app's outlines."""

import pytest
from PIL import Image, ImageChops

from pwa.leg import SCALE, THEMES, picture
from pwa.paths import ASSETS
from views.leg_palette import LEG
from views.pump.drawing import parts
from views.pump.strokes import disc, fill, line, oval, part


@pytest.mark.parametrize("theme", THEMES)
def test_the_pictures_are_drawn_from_the_outlines_as_they_are(theme):
    """Whoever changes an outline or a colour draws them anew: `python -m pwa leg`."""
    for name, one in parts(theme).items():
        path = ASSETS / "leg" / f"{theme}-{name}.png"
        with Image.open(path) as kept:
            wrong = ImageChops.difference(kept.convert("RGBA"), picture(one))

        assert wrong.getbbox() is None, path.name


def test_every_theme_of_the_leg_has_pictures():
    """None is forgotten."""
    assert set(THEMES) == set(LEG)


def test_all_pictures_are_small():
    """They are a small part of what a phone keeps."""
    files = list((ASSETS / "leg").iterdir())

    assert sum(path.stat().st_size for path in files) < 100_000


def alpha(one, x: float, y: float) -> int:
    """Return how much of the pixel at a place of *one* is covered, 0..255."""
    left, top, *_ = one.box
    cover = picture(one).getchannel("A")
    row, column = int((y - top) * SCALE), int((x - left) * SCALE)
    return cover.tobytes()[row * cover.width + column]


BOX = (0.0, 0.0, 10.0, 10.0)


def test_an_outline_within_an_outline_is_a_hole():
    """The calf's colour shows through its frame."""
    frame = part(BOX, fill("M1 1L9 1L9 9L1 9ZM3 3L7 3L7 7L3 7Z", "#2F4B8F"))

    assert alpha(frame, 2, 2) == 255
    assert alpha(frame, 5, 5) == 0


@pytest.mark.parametrize(("cap", "beyond"), [("round", 255), ("butt", 0)])
def test_a_stroke_ends_as_it_says(cap, beyond):
    """A round end reaches beyond the last point, a blunt one does not."""
    stroke = part(BOX, line("M2 5C4 5 6 5 8 5", "#2F4B8F", 2, cap))

    assert alpha(stroke, 5, 5.5) == 255
    assert alpha(stroke, 5, 6.5) == 0
    assert alpha(stroke, 8.5, 5) == beyond


def test_a_bent_stroke_is_whole():
    """Its outer edge shows no gap between the short lines it is made of."""
    stroke = part(BOX, line("M2 9C2 4.6 5.6 2 9 2", "#2F4B8F", 3, "butt"))
    for y in range(15, 45):
        row = [alpha(stroke, x / SCALE, y / SCALE) for x in range(40)]
        gone = row.index(max(row))
        assert max(row) == 255
        assert min(row[gone : gone + 6]) == 255, y


def test_circles_and_ovals_are_round():
    """Their edges lie where their radii say, and their corners are free."""
    shapes = part(BOX, disc(2, 2, 1.5, "#2F4B8F"), oval(6, 6, 3, 1, "#2F4B8F"))

    assert alpha(shapes, 2, 3.2) == 255
    assert alpha(shapes, 3.3, 3.3) == 0
    assert alpha(shapes, 8.5, 6) == 255
    assert alpha(shapes, 6, 7.5) == 0
