"""Every sentence of the travel risk check, in this one place.

The order is that of a leg check: limit, action, why, what to say. No sentence
reassures, none gives a number for the person; a test reads all of them.
"""

from collections.abc import Mapping
from typing import Final

from domain.check.pages import AlertCard, Emergency

TITLE: Final = "Travel risk check"
LIMIT: Final = "This is information, not a diagnosis. It cannot rule a clot out."
START_WHY: Final = (
    "A few questions about you, and what guidance says for this trip. Your answers "
    "are forgotten unless you choose to keep them."
)
NOT_SURE: Final = "Not sure counts as yes."

NOW_ASK: Final = (
    "Is something wrong with a leg, your chest or your breath now that nobody has "
    "looked at?"
)
NOW_NOTE: Final = (
    "Such as swelling, pain, warmth or a change of colour in a leg, chest pain, or "
    "trouble with breathing."
)
WAITING_ASK: Final = "Does what your leg check found still have to be looked at?"
WAITING_NOTE: Final = "A leg check asked you to book an appointment."

GROUP_ASK: Final[Mapping[str, str]] = {
    "major": "Is one of these true for you?",
    "moderate": "Or one of these?",
    "minor": "And is one of these true?",
}
SOME: Final = "One or more, or not sure"
KEPT_ASK: Final = "Do your answers from before still hold?"
KEPT_EMPTY: Final = "You answered no to all that was asked."
KEPT_LEAD: Final = "You answered yes or not sure to:"

ACTION: Final[Mapping[str, str]] = {
    "T0": "Sort out your symptoms first",
    "T1": "Speak to a clinician before you travel",
    "T2": "Ask a pharmacist or a clinician about socks",
    "T3": "Use the general measures",
    "T4": "Use the general measures for comfort",
}

STILL: Final = (
    "A clot can happen all the same. If a leg swells, hurts, turns warm or changes "
    "colour, or you have chest pain or trouble with breathing, do the leg check."
)

BEFORE: Final = (
    "If it tells you to get help now or today, do not start this trip before you have "
    "been seen."
)

FIRST_SEEN: Final = "Do not start a trip before you have been seen."
"""What an open alert says on the pages of Travel."""

MORE: Final[Mapping[str, tuple[str, ...]]] = {
    "alert": (
        "A leg check of yours asked you to get help.",
        "Do not start this trip before you have been seen.",
    ),
    "now": (
        "Do the leg check now. It says what to do.",
        BEFORE,
    ),
    "waiting": (
        "Have that looked at before you travel, and ask about this trip.",
        "If anything has changed since, do the leg check again.",
        BEFORE,
    ),
    "T1": (
        "They can weigh fitted below-knee socks or a prescribed medicine for you.",
        "Do not start aspirin on your own.",
    ),
    "T2": (
        (
            "Ask whether below-knee socks that press with 15 to 30 mmHg at the ankle "
            "make sense for you."
        ),
    ),
    "T3": (
        (
            "For answers like these, guidelines do not advise socks or tablets against "
            "clots. Some people like socks because the ankles swell less."
        ),
    ),
    "T4": (),
    "pregnant": ("Ask your midwife or doctor about this trip.",),
    "mention": (
        (
            "You named something that counts on longer trips. Mention travel at your "
            "next contact with a clinician."
        ),
    ),
    # R-WHO-W, R-KUIP.
    "repeated": (
        (
            "You have another trip within two weeks. Several trips in a short time add "
            "risk."
        ),
    ),
    "general": (
        (
            "Wear loose clothes. Awake, move your calves at least every 30 minutes, "
            "and walk when you can. No alcohol, no sleeping tablets."
        ),
    ),
    "driver": (
        (
            "Wear loose clothes. Stop at least every 2 hours, get out and walk. No "
            "alcohol, no sleeping tablets."
        ),
    ),
}

WHY: Final[Mapping[str, str]] = {
    "T1": "Guidelines count what you named as a substantially raised risk of a clot "
    "on a trip of 4 hours or more.",
    "T2": "Lists of risks for a clot on a trip of 4 hours or more name what you named.",
    "T3": "This trip takes 4 hours or more.",
    "T4": "This trip is shorter than 4 hours. A rise in clots on trips this short is "
    "not established; that is commonly said and was not looked up.",
}
PROOF: Final = "The advice is conditional and rests on weak proof."
COUNTED: Final = "What counted"
SAY: Final[Mapping[str, str]] = {
    "T1": "Say: I am going to travel for {lasts}, and this is true for me or may be:",
    "T2": "Say: I am going to travel for {lasts}, and this is true for me or may be:",
}
SOURCES: Final[Mapping[str, tuple[str, ...]]] = {
    "T1": ("R-ASH", "R-BLOODP", "R-RCOG"),
    "T2": ("R-BLOODP", "R-ASH", "R-RCOG"),
    "T3": ("R-ASH", "R-BLOODP", "R-SKY"),
    "T4": ("R-NHS-FLY",),
}
SOURCE: Final = "Sources: {titles}."

KEEP: Final = "Keep my answers"
KEEP_WHY: Final = (
    "On this phone, for the next trip. They are also in a backup that you export."
)
FORGET: Final = "Forget my answers"
"""The button that removes what was kept."""
AGAIN: Final = "Answer again"
HOLD: Final = "They still hold"


def first_seen(alert: AlertCard | Emergency, *, travels: bool) -> str:
    """Return what open *alert* means for a trip that has not begun (FACTS 3, T0).

    Nothing for who *travels* already, or has been seen; where the alert cannot be
    read, being seen comes first.
    """
    was_seen = isinstance(alert, AlertCard) and not alert.seen
    return "" if travels or was_seen else FIRST_SEEN
