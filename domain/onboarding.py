"""The first pages: drinking, the day, what the app is and is not."""

from typing import Final

TITLE: Final = "Make it yours"
TEXT: Final = "Three short pages: drinking, your day, and what this app is."

STEPS: Final = ("Drinking", "Your day", "What this app is")

IS: Final = (
    "It guides small movements that move blood in your legs, and counts them.",
    "It counts what you drink and what you tick.",
    "It asks about signs in your legs and says when to get help.",
    "It works without a network. Everything stays on this phone.",
)
IS_NOT: Final = (
    "It is no doctor and makes no diagnosis.",
    "It cannot see or measure your legs, your blood or your heart.",
    "It cannot ring in a locked phone. Breaks can go into your calendar.",
)


def step_words(step: int) -> str:
    """Return where the person is: "Page 1 of 3"."""
    return f"Page {step + 1} of {len(STEPS)}"
