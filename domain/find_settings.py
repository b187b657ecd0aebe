"""Find a section of Settings by a word for what is in it."""

from collections.abc import Mapping

SECTIONS: Mapping[str, str] = {
    "look": "look appearance theme light dark cabin system text size large motion "
    "less cues sound vibrate vibration silent screen colour color",
    "day": "every day starts at hour morning midnight",
    "you": "you limited fluids limit heart kidney dialysis salt "
    # Goals and today's list.
    "goal goals and today's list checklist own rest day travel water drink drinking "
    "evening stretch flat shoes compression socks rings a pump reps active minutes "
    "strength days week leg checks steps typed "
    # Breaks and quiet hours.
    "breaks that remind me to move reminder reminders prompts timer quiet hours from "
    "how often interval when weekdays monday tuesday wednesday thursday friday "
    "saturday sunday calendar alarm notifications notify phone locked "
    # Drinks, cups and units.
    "drinks cups units the is for woman man pregnant breastfeeding profile offer "
    "after ml fl oz ounces imperial times figures clock begins on decimal sign point "
    "comma i wake at go bed sleep "
    # Emergency number.
    "emergency number call ambulance country",
    "others": "when others can see cover hide private privacy notes show",
    "data": "your data export import backup restore copy copies table csv "
    "spreadsheet erase delete everything storage last",
    "about": "about version review licence license self-test test copy details "
    "help sources references studies evidence keys keyboard shortcuts reset all "
    "settings",
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
