"""Lengths of time as words on the screen."""

from datetime import timedelta


def short(seconds: int) -> str:
    """Return *seconds* as "2:05"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def long(seconds: int) -> str:
    """Return *seconds* as "2 min 5 s"."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def spoken(seconds: int) -> str:
    """Return *seconds* as "1 second" or "3 minutes", for a sentence."""
    minutes, rest = divmod(seconds, 60)
    if rest or not minutes:
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    return "1 minute" if minutes == 1 else f"{minutes} minutes"


def ago(delta: timedelta) -> str:
    """Return how long ago *delta* is: "just now", "10 min ago", "3 days ago".

    A clock that was set back makes nothing later than just now.
    """
    minutes = int(delta.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    hours, rest = divmod(minutes, 60)
    days = hours // 24
    if days:
        return "1 day ago" if days == 1 else f"{days} days ago"
    if not hours:
        return f"{minutes} min ago"
    return f"{hours} h {rest} min ago" if rest else f"{hours} h ago"
