"""The whole list: items, follow-ups and background by their ids."""

from collections.abc import Mapping
from typing import Final

from domain.check.item import Flag, FollowUp, Item
from domain.check.legs_today import LEGS_TODAY
from domain.check.more import FLAGS, FOLLOW_UPS
from domain.check.red import RED
from domain.check.slow import BOOK, WATCH
from domain.check.today import TODAY

ITEMS: Final[Mapping[str, Item]] = {
    item.id: item for item in (*RED, *LEGS_TODAY, *TODAY, *BOOK, *WATCH)
}
FOLLOW_UP: Final[Mapping[str, FollowUp]] = {one.id: one for one in FOLLOW_UPS}
FLAG: Final[Mapping[str, Flag]] = {flag.id: flag for flag in FLAGS}

ASKED_OF_ALL: Final = tuple(one.id for one in FOLLOW_UPS if not one.parents)
"""The follow-ups that no item leads to."""

CHILDREN: Final[Mapping[str, tuple[str, ...]]] = {
    item: tuple(one.id for one in FOLLOW_UPS if item in one.parents) for item in ITEMS
}
"""The follow-ups of every item."""

SHORT: Final = tuple(item.id for item in (*RED, *LEGS_TODAY))
"""What the short list asks: the red flags, and the signs of a clot in a limb."""
