"""The colours: what carries meaning can be read in every theme."""

import pytest

from views import colour, palette
from views.leg_palette import LEG
from views.palette import COLOURS, THEMES

READABLE = {
    ("ink", "bg"): 7,
    ("ink", "panel"): 7,
    ("ink2", "bg"): 7,
    ("ink2", "panel"): 7,
    ("ink2", "sunk"): 7,
    ("ink3", "bg"): 4.5,
    ("vein", "bg"): 4.5,
    ("veinink", "veintint"): 7,
    ("onvein", "vein"): 4.5,
    ("onbeat", "beat"): 7,
    ("coraltext", "bg"): 7,
    ("coraltext", "coraltint"): 7,
    ("ink", "coraltint"): 7,
    ("ink", "veintint"): 7,
    ("onsnack", "snack"): 7,
    ("snackact", "snack"): 7,
    ("onpause", "pause"): 7,
    ("coral", "bg"): 3,
    ("vein", "track"): 3,
}
"""The least contrast that the design asks of what carries meaning."""


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), READABLE)
def test_what_carries_meaning_can_be_read(name, front, back):
    """Every pair of the contrast table reaches what is asked, in every theme."""
    colours = COLOURS[name]

    ratio = colour.contrast(getattr(colours, front), getattr(colours, back))

    assert ratio >= READABLE[front, back]


def test_two_buttons_look_alike_everywhere():
    """The cabin button and the call button are readable in their fixed colours."""
    assert colour.contrast(palette.CABIN_INK, palette.CABIN_FILL) >= 7
    assert colour.contrast(palette.CALL_INK, palette.CALL_FILL) >= 7


def test_contrast_is_the_one_of_the_guideline():
    """Black on white is 21 to 1, a colour on itself 1 to 1, the order is free."""
    assert colour.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colour.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert colour.contrast("#E4572E", "#E4572E") == 1
    assert colour.contrast("#FFFFFF", "#000000") == pytest.approx(21)


def test_a_mixed_colour_lies_between():
    """Nothing of the second is the first, all of it the second, half the middle."""
    assert colour.mix("#F3B8A3", "#E4572E", 0) == "#F3B8A3"
    assert colour.mix("#F3B8A3", "#E4572E", 1) == "#E4572E"
    assert colour.mix("#000000", "#FF8040", 0.5) == "#804020"


def test_every_theme_has_every_colour():
    """A theme names its colours and those of the leg, as six digits."""
    for name in THEMES:
        for table in (COLOURS[name], LEG[name]):
            values = [getattr(table, field) for field in table.__dataclass_fields__]
            named = [value for value in values if isinstance(value, str)]
            assert all(len(value) == 7 and value[0] == "#" for value in named)


def test_the_cabin_is_lit_by_nothing_brighter_than_its_amber():
    """No colour of the cabin is brighter than its text."""
    cabin = COLOURS["cabin"]
    colours = [getattr(cabin, field) for field in cabin.__dataclass_fields__]

    brightest = max(colours, key=lambda one: colour.contrast(one, "#000000"))

    assert brightest == cabin.ink
