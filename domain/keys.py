"""The keys that lead around the app, where there is a keyboard."""

from collections.abc import Sequence

BACK = "Escape"

SHORTCUTS = (
    ("Tab", "On to the next control; with Shift back to the one before"),
    ("Enter or Space", "Press the control that has the ring around it"),
    ("Arrow keys", "Choose among several"),
    ("Escape", "Go back to the page below"),
    ("Alt and 1 to 5", "Today, Move, Travel, Water, Check"),
)
"""Key and what it does, for the page that lists them."""

NOTE = "A browser may keep some of these for itself. The installed app has them all."


def leads_to(
    key: str, *, alt: bool, route: str, below: str, tabs: Sequence[str]
) -> str | None:
    """Return the route that *key* leads to from *route*, or None if to none.

    *below* is what the page of *route* lies on; *tabs* are the routes of the tabs.
    """
    if key == BACK and not alt:
        return None if route in tabs else below
    if alt and key.isdecimal() and 1 <= int(key) <= len(tabs):
        return tabs[int(key) - 1]
    return None
