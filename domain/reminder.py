"""The notification that is due next: when it may come, what it says, what it cannot do.

It never names a symptom: anybody may see a screen.
"""

from dataclasses import dataclass
from datetime import datetime

from domain import break_words, breaks
from domain.breaks import BreakTimer
from domain.days import Moment

STATES = ("unsupported", "default", "granted", "denied")
"""What a browser says of the permission; "default" is not asked yet."""

TITLE = "Notifications"
ASK = "Allow notifications"
WORDS = {
    "unsupported": (
        "This browser shows no notifications for this app. On an iPhone the app has "
        "to be on the home screen first."
    ),
    "default": (
        "With your permission the phone shows a notification when a break, a drink or "
        "a part of your trip's plan is due and the app is in the background. It says "
        "that it is time to move or to drink, or that a few questions are due after a "
        "trip, and no more. A tap on it starts the set or opens the page. The settings "
        "of the phone or the browser take the permission back."
    ),
    "granted": (
        "Notifications are allowed. One comes when a break, a drink or a part of your "
        "trip's plan is due and the app is in the background. A tap on it starts the "
        "set or opens the page. It is silent unless your cues are sound or vibration. "
        "The settings of the phone or the browser take the permission back."
    ),
    "denied": (
        "Notifications are blocked for this app. You can allow them in the settings "
        "of the browser or the phone."
    ),
}
LIMIT = (
    "A phone stops apps in the background, often within minutes, and sooner when it "
    "is locked. Then no notification comes until you open the app again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is handed over to whoever may outlive the app."""

    at: datetime
    """When it is due, UTC."""
    until: datetime
    """From when on it says nothing any more: quiet hours, or what comes next."""
    title: str
    text: str
    routine: str
    """What a tap starts or opens."""
    silent: bool


def reminder(
    timer: BreakTimer, at: datetime, now: Moment, *, silent: bool
) -> Reminder | None:
    """Return the notification of the break at *at*, or None if nothing may come then.

    *silent* is the wish of a person who has chosen cues without a sound.
    """
    ends = breaks.allowed_until(timer, at, now)
    if ends is None:
        return None
    notice = break_words.notice(timer)
    return Reminder(
        at=at,
        until=min(ends, at + timer.gap),
        title=notice.title,
        text=notice.text,
        routine=notice.routine,
        silent=silent,
    )


def words(state: str) -> str:
    """Return what is said of a permission in *state*; nothing where there is none."""
    return WORDS.get(state, "")
