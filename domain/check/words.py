"""Every sentence that speaks about the person's state, in this one place.

The order of a result is fixed: limit, action, why, what to say (FACTS 6, wording).
No sentence reassures; a test reads all of them. ``{number}`` is the number to call.
"""

from collections.abc import Mapping
from typing import Final

from domain.check.tiers import Tier

LIMIT: Final = "This list cannot diagnose."

ACTION: Final[Mapping[str, str]] = {
    "E": "Call {number} now",
    "U": "Get checked today",
    "maternity": "Phone your maternity unit now",
    "A": "Book an appointment",
    "S": "Look after your legs, and check again",
    "none": "You ticked nothing here",
}

MORE: Final[Mapping[str, tuple[str, ...]]] = {
    # R-SEV, second hand.
    "E": ("Do not drive yourself. Do not wait to see if it passes.",),
    "bleeding": ("Lie down, raise the leg and press hard on the vein.",),
    "U": (
        "Go to an urgent clinic or emergency department, or phone the doctor on call.",
        "Until you are seen: no exercise sets, no massage, no new sock.",
    ),
    "maternity": (
        "If you cannot reach it, go to an emergency department today.",
        "Until you are seen: no exercise sets, no massage, no new sock.",
    ),
    "worried": ("Say that you are worried about a blood clot.",),
    "sock": ("Leave the sock off until somebody has checked how it fits.",),
    "A": ("Within days, at most 2 weeks.",),
    "A4": ("Have the sore looked at first.",),
    "A7": ("Do not stop a medicine by yourself. Ask whoever prescribed it.",),
    "young": ("This list is made for adults. Phone a clinician or an advice line.",),
    "unseen": ("You could not look at or feel your legs. Phone an advice line.",),
    "S": (
        "Moving, raising your legs and changing position may ease it.",
        "Check again in 2 days.",
    ),
    "one side": ("One leg is worse, so book an appointment.",),
    "flag": (
        "With your background, contact a clinician if anything changes, even a little.",
    ),
    "none": (
        "A list without a tick does not rule out a clot or another problem.",
        # R-VDF, second hand.
        "About half of leg clots give no sign that can be relied on.",
        "If you feel unwell or worried, get advice.",
    ),
    "standing": (
        "An earlier list asked you to get help. A later list does not change that.",
    ),
    "by itself": ("By itself this list comes to: {action}.",),
    "short": ("This was the short list. The full list asks more.",),
}

WHY: Final[Mapping[str, str]] = {
    "lung": "What you ticked can have a life-threatening cause, such as a clot in the "
    "lung or a heart problem.",
    "artery": "A blocked artery is one possible cause. Every hour counts for the leg.",
    "large clot": "A very large clot in the leg is one possible cause.",
    "bleeding": "A bleeding leg vein can lose much blood in a short time.",
    "infection now": "An infection that spreads through the body is one "
    "possible cause.",
    "stroke": "A stroke is one possible cause. Every minute counts.",
    "fit": "A fit in pregnancy or after birth is an emergency.",
    "clot": "One cause of what you ticked is a clot in a vein, which needs a scan.",
    "skin": "A skin infection that spreads is one possible cause.",
    "both legs": "The heart, the kidneys or a large vein can be behind it.",
    "pregnancy": "These can be signs of a dangerous rise of blood pressure in "
    "pregnancy or after birth.",
    "tear": "A torn tendon or calf muscle is one possible cause.",
    "foot": "The foot or leg may get too little blood, or a wound may not heal.",
    "bled": "A leg vein that bled once can bleed again.",
    "sock": "A sock that is too tight can harm the foot.",
    "sore": "An infected sore needs treatment today.",
    "slow": "These signs have several causes. Some can be treated early.",
    "unsure": "What cannot be seen or felt cannot be judged by a list.",
    "young": "The questions were written for adults.",
    "watch": "Many people get this after sitting or standing. Other causes are "
    "possible.",
}

WHY_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(("E1", "E2", "E3", "E4", "E5"), "lung"),
    "E6": "artery",
    "E7": "large clot",
    "E8": "bleeding",
    "E9": "infection now",
    "E10": "stroke",
    "F1": "fit",
    **dict.fromkeys(("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U10"), "clot"),
    "U8": "both legs",
    "U9": "skin",
    "U11": "pregnancy",
    "U12": "tear",
    "U13": "foot",
    "U14": "foot",
    "U15": "bled",
    "U16": "sock",
    "F6": "sore",
    **dict.fromkeys(("A1", "A2", "A3", "A4", "A5", "A6", "A7", "F7"), "slow"),
    "F8": "young",
    "F9": "unsure",
    **dict.fromkeys(("S1", "S2", "S3", "S4", "S5"), "watch"),
}
"""The reason that every item and follow-up stands for in a result."""

WHY_OF_RULE: Final[Mapping[str, str]] = {"R9": "clot", "R10": "both legs"}
"""The reason of rules that make a sign more than it is alone."""

AGAIN_TITLE: Final[Mapping[Tier, str]] = {
    "E": "",
    "U": "Call {number} at once if",
    "A": "Use the list again at once if",
    "S": "Book an appointment if",
    "none": "Use the list again at once if",
}
_CHEST = (
    "you get short of breath",
    "your chest or upper back hurts",
    "you cough up blood",
    "you faint or feel about to",
)
_WORSE = ("one leg gets more swollen or painful",)
AGAIN: Final[Mapping[Tier, tuple[str, ...]]] = {
    "E": (),
    "U": _CHEST,
    "A": _WORSE,
    "S": ("it is still there in 2 days", "it gets worse", "it moves to one side"),
    "none": _WORSE,
}

CALL_TITLE: Final = "Call {number} at once if"
CALL_IF: Final[Mapping[Tier, tuple[str, ...]]] = {
    "E": (),
    "U": (),
    "A": _CHEST,
    "S": _CHEST,
    "none": _CHEST,
}
"""What no list comes before, under a result that sends nobody to a telephone."""

SAY_NOTE: Final = "Name any recent trip, operation, birth or earlier clot."
WORRIED: Final = "I am worried about a blood clot."
UNSURE: Final = "I am not sure about this: {sign}"
SIDE: Final[Mapping[str, str]] = {
    "left": "It is the left leg.",
    "right": "It is the right leg.",
    "both": "On the other leg too.",
    "left arm": "It is the left arm.",
    "right arm": "It is the right arm.",
    "both arm": "On the other arm too.",
}

CREW: Final[Mapping[Tier, str]] = {
    "E": "On a plane: tell the crew at once. No call leaves the cabin.",
    "U": "On a plane: tell the crew if it gets worse, and get seen when you land.",
    "A": "",
    "S": "",
    "none": "",
}
CREW_NOW: Final[Mapping[Tier, str]] = {
    "E": "Tell the crew now.",
    "U": "Tell the crew if it gets worse, and get seen when you land.",
    "A": "",
    "S": "",
    "none": "",
}
"""What stands first while a trip is under way."""

STAYS: Final = (
    "This stays on Today for at least 24 hours, and until you say that a clinician "
    "has looked at it. Exercise sets wait until then."
)

UNFINISHED: Final[Mapping[str, str]] = {
    "title": "The list is not finished",
    "text": "There is no result yet. What has no answer is not counted as no.",
    "E": "What you ticked so far already asks you to call {number} now.",
    "U": "What you ticked so far already asks you to get checked today.",
    "A": "What you ticked so far already asks you to book an appointment.",
}

ALERT: Final[Mapping[str, str]] = {
    "E": "Call {number}, if you have not yet",
    "U": "Get checked today, if you were not yet",
    "late": "Get checked now, if you were not yet",
    "text": "Your last list asked you to get help. A later list does not change that.",
    "title seen": "You said that a clinician has looked",
    "text seen": "Do what you were told there. If a sign is new or worse, start a "
    "new check.",
    "stop seen": "Exercise sets and reminders to move still wait.",
    "stop": "Exercise sets and reminders to move wait until a clinician has looked.",
    "stays": "It stays here for at least 24 hours, and until you say that a clinician "
    "has looked at it.",
    "seen": "This stays here until {when}.",
}
SEEN_SAID: Final = "Noted: a clinician has looked"

STOP: Final[Mapping[str, str]] = {
    "title": "No sets for now",
    "text": "An answer in your list asked you to get help. Be seen first.",
}
STOP_RULES: Final = (
    "No exercise sets. Do not force the foot up as a test.",
    "No massage.",
    "No new compression sock.",
    "Do not start or stop a medicine by yourself.",
)

TAPE_QUESTION: Final = (
    "One calf measures more than 3 cm more than the other. Is one calf newly swollen, "
    "sore or warm? A tape cannot tell the cause."
)

RED_LINE: Final = "Chest pain, short of breath, fainting?"
