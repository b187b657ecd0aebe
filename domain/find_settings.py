"""Find a section of Settings by a word for what is in it."""

from collections.abc import Mapping

SECTIONS: Mapping[str, str] = {
    "look": "look theme light dark cabin system text size large motion less cues "
    "sound vibrate vibration silent screen appearance colour color",
    "day": "every day starts at hour morning midnight",
    "you": "you limited fluids water drink drinks goal goals cups units clock week "
    "heart kidney emergency number call checklist",
    "others": "when others can see cover hide private privacy notes show",
    "data": "your data export import backup restore copy copies table csv "
    "spreadsheet erase delete everything storage last",
    "about": "about version review licence license self-test test copy details "
    "help sources keys keyboard shortcuts",
}
"""The words that lead to each section."""

NOTHING = "Nothing in Settings is called that."


def found(typed: str) -> tuple[str, ...]:
    """Return the sections in which each word of *typed* begins a word, in order."""
    wanted = typed.casefold().split()
    return tuple(
        section
        for section, text in SECTIONS.items()
        if all(any(word.startswith(w) for word in text.split()) for w in wanted)
    )
