"""The font of Material's icons, cut to what Flutter's own widgets draw."""

from pathlib import Path

import flet_web
import pytest
from fontTools.ttLib import TTFont

from pwa.client import MATERIAL
from pwa.errors import Stop
from pwa.material import ICONS, shrink

SOURCE = Path(flet_web.get_package_web_dir()) / "assets" / MATERIAL
OWN = Path(__file__).parent.parent.parent / "assets" / "fonts" / "SecondHeartIcons.ttf"


def test_every_icon_keeps_its_code_point(tmp_path: Path) -> None:
    """A widget that asks for its sign gets it, from a font of a hundredth the size."""
    target = tmp_path / "icons.otf"
    shrink(SOURCE, target)
    whole, small = (TTFont(path).getBestCmap() for path in (SOURCE, target))
    assert small.items() <= whole.items()
    assert {f"{icon}_baseline" for icon in ICONS.split()} <= set(small.values())
    assert target.stat().st_size * 50 < SOURCE.stat().st_size


def test_another_font_is_refused(tmp_path: Path) -> None:
    """A font that names its icons otherwise stops the build."""
    with pytest.raises(Stop, match="access_time"):
        shrink(OWN, tmp_path / "icons.otf")
