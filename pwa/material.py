"""Cut the font of Material's icons to those that Flutter's own widgets may draw.

The app draws with a font of its own (``sign_font.py``); 8,600 more icons would be
1.3 MB of every first visit.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from pwa.errors import Stop

ICONS = """
access_time arrow_back arrow_back_ios arrow_back_ios_new arrow_drop_down arrow_drop_up
arrow_forward arrow_upward calendar_today cancel check check_circle chevron_left
chevron_right clear close content_copy content_cut content_paste edit error
error_outline expand_less expand_more info keyboard keyboard_arrow_down
keyboard_arrow_up menu more_horiz more_vert radio_button_checked
radio_button_unchecked remove search warning
"""
"""What the bars, fields, menus, pickers and error signs of Material are made of."""

_SHAPES = ("baseline", "outlined", "rounded")


def shrink(source: Path, target: Path) -> None:
    """Write the font *source* with only ICONS in it to *target*.

    Raises Stop when the font does not name its icons as expected.
    """
    font = TTFont(source, recalcTimestamp=False)
    wanted = {f"{icon}_{shape}" for icon in ICONS.split() for shape in _SHAPES}
    here = wanted & set(font.getGlyphOrder())
    lost = [icon for icon in ICONS.split() if f"{icon}_baseline" not in here]
    if lost:
        raise Stop(f"The font of Material's icons lacks {', '.join(lost)}.")
    options = Options(notdef_outline=True, name_IDs=["*"], desubroutinize=True)
    subsetter = Subsetter(options)
    subsetter.populate(glyphs=sorted(here))
    subsetter.subset(font)
    target.parent.mkdir(parents=True, exist_ok=True)
    font.save(target)
