"""How the player shares out the room it has."""

from dataclasses import dataclass
from typing import Final

from views.kit.fit import lines
from views.layout import Room
from views.theme import CABIN_TARGET, FACE_MARGIN, MAIN_ROUND, Theme

TOP, BOTTOM = 12, 20
HEAD: Final = 52
"""The row with End, the title and the cues."""
GAP: Final = 12
TAIL: Final = 6
"""Under the word, for the tail of a letter."""
AIR: Final = 28
"""The most that is left free over the controls."""
WIDEST: Final = 480
"""Words and controls spread no further than this."""
DRAWING_WIDEST: Final = 520
SMALLEST: Final = 120
"""A smaller drawing says nothing and makes room."""
ENOUGH: Final = 200
"""For a drawing of this size the labels under the buttons stay."""
BEATS, BEATS_LARGE = 15, 22
RHYTHM: Final = 8
"""The height of the rhythm bar."""
LONGEST_NEXT: Final = "Next: Lower for 2 seconds"
NARROW: Final = 0.86
"""How much of the width the drawing may take; beside the words, and in the cabin."""
NARROW_BESIDE, NARROW_CABIN = 0.42, 0.9
TALLEST_WORD: Final = 0.145
"""The largest size of the word, as a share of the height; on a phone on its side."""
TALLEST_WORD_LOW: Final = 0.2
SCANT: Final = 360
"""Below this height a phone on its side shows no second lines."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of one player, logical pixels."""

    beside: bool
    """The drawing stands left of the words, not between them."""
    labels: bool
    """The round buttons have their words under them."""
    width: float
    """Of the words and the controls."""
    drawing: float
    """Of the leg and its clock; 0 where there is no room for it."""
    word: float
    """The largest font size of the word; long words are smaller."""
    sentence: bool = True
    """What follows is told under the rhythm."""
    air: float = 0
    """Over the controls."""


def measures(theme: Theme, room: Room, *, part: bool = False) -> Measures:
    """Return the sizes of the player in *room*; *part* is told in a line of its own."""
    if room.low or (room.wide and room.width > room.height):
        return _beside(theme, room)
    return _upright(theme, room, part=part)


def _upright(theme: Theme, room: Room, *, part: bool) -> Measures:
    large, cabin = theme.percent > 100, theme.name == "cabin"
    width = min(room.width - 2 * FACE_MARGIN, WIDEST)
    word = theme.size("word")
    if large:
        word = min(word, room.height * TALLEST_WORD)
    above = TOP + HEAD + word + TAIL
    below = _count(theme, width) + GAP + _controls(theme) + BOTTOM
    free = room.height - above - below - (theme.line("small") if part else 0)
    label = 0.0 if cabin else theme.line("label") + 4
    labels = not cabin and (not large or free - label > ENOUGH)
    if labels:
        free -= label
    wide = room.width * (NARROW_CABIN if cabin else NARROW)
    drawing = min(free, wide, DRAWING_WIDEST)
    return Measures(
        beside=False,
        labels=labels,
        width=width,
        drawing=drawing if drawing >= SMALLEST else 0,
        word=word,
        air=min(AIR, max(0, free - drawing) / 2),
    )


def _count(theme: Theme, width: float) -> float:
    """Return the height of the rep, the beats and what is said of the rhythm."""
    told = lines(theme, "small", LONGEST_NEXT, width) * theme.line("small")
    if theme.percent > 100:
        return theme.line("rep") + BEATS_LARGE + 3 * GAP + told
    return theme.line("rep") + 2 * GAP + RHYTHM + 6 + 4 + 2 * theme.line("small")


def _controls(theme: Theme) -> float:
    return CABIN_TARGET + RHYTHM + GAP if theme.name == "cabin" else MAIN_ROUND


def _beside(theme: Theme, room: Room) -> Measures:
    large = theme.percent > 100
    tall, wide = room.height - 2 * (TOP + GAP), room.width * NARROW_BESIDE
    return Measures(
        beside=True,
        labels=not large and room.height >= SCANT,
        sentence=room.height >= SCANT,
        width=min(room.width / 2 - FACE_MARGIN, WIDEST),
        drawing=min(tall, wide, DRAWING_WIDEST),
        word=min(theme.size("word"), room.height * TALLEST_WORD_LOW),
    )
