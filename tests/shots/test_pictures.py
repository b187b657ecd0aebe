"""The pictures of the documents: there, moving where they should, and small."""

import re
from pathlib import Path

from PIL import Image

from tests.shots.__main__ import PICTURES, SCENES, THEMES

ROOT = Path(__file__).parents[2]
MOST_BYTES = 1_500_000
"""What all pictures may weigh together: everybody who clones pays for them."""


def test_the_readme_shows_pictures_that_are_there():
    """Four pictures and one that moves, each with words for who cannot see it."""
    shown = re.findall(r'src="(docs/[^"]+)".*? alt="([^"]+)"', _readme())

    pictures = [Image.open(ROOT / name) for name, _ in shown]
    assert [one.n_frames > 50 for one in pictures].count(True) == 1
    assert len(pictures) == 5


def test_every_picture_that_is_drawn_is_committed_and_small():
    """Nothing is left from a scene that is gone, nothing misses, nothing is heavy."""
    wanted = {
        f"{name}-{theme}.webp" for theme, names in THEMES.items() for name in names
    }
    files = list(PICTURES.iterdir())

    assert {one.name for one in files} == {*wanted, "player.webp", "moves.webp"}
    assert {name for names in THEMES.values() for name in names} == set(SCENES)
    assert sum(one.stat().st_size for one in files) < MOST_BYTES


def _readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")
