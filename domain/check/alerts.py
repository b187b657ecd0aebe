"""Open alerts: what keeps exercise waiting, and for how long (FACTS 6, wording 7)."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from domain.check.numbers import Where, calls
from domain.check.pages import AlertCard, StopPage
from domain.check.records import Alert
from domain.check.tiers import alerting
from domain.check.words import ALERT, STOP, STOP_RULES
from domain.days import moment
from domain.faults import Refused
from domain.formats import USUAL, Formats
from domain.records import Record

STAYS: Final = timedelta(hours=24)
"""An alert stays at least this long, whatever is said."""


NEEDED: Final = (
    "This leg check stays while its alert is open. You can delete it after that."
)


def is_open(alert: Alert, now: datetime) -> bool:
    """Say whether *alert* is open: for 24 hours, and until it was looked at.

    No later list closes it. A clock that was set back keeps it open.
    """
    return not alert.seen or now < alert.opened + STAYS


def open_alerts(records: Iterable[Record], now: datetime) -> tuple[Alert, ...]:
    """Return the open alerts of *records*, the gravest and newest first."""
    found = [one for one in records if isinstance(one, Alert) and is_open(one, now)]
    return tuple(
        sorted(found, key=lambda one: (one.tier != "E", -one.opened.timestamp()))
    )


def speaking(found: Sequence[Alert]) -> Alert:
    """Return which of the open alerts *found* speaks, at least one, gravest first.

    One that a clinician has looked at does not speak for one that nobody has.
    """
    return next((one for one in found if not one.seen), found[0])


def card(
    found: Sequence[Alert], now: datetime, where: Where, formats: Formats = USUAL
) -> AlertCard | None:
    """Return the card of the open alerts *found*, or None without any."""
    if not found:
        return None
    first = speaking(found)
    tier = alerting(first.tier)
    near = calls(where, tier)
    late = tier == "U" and now - first.opened >= STAYS
    title = ALERT["late" if late else tier].format(number=near.main.number)
    opened = f"Checked {formats.when(first.moment.local)}."
    seen = all(one.seen for one in found)
    return AlertCard(
        tier=tier,
        title=ALERT["title seen"] if seen else title,
        text=ALERT["text seen" if seen else "text"],
        opened=opened,
        stop=ALERT["stop seen" if seen else "stop"],
        stays=_seen(found, formats) if seen else ALERT["stays"],
        calls=near,
        seen="" if seen else "A clinician has looked at this",
    )


def check_free(record: Record, opened: Iterable[Alert]) -> None:
    """Raise Refused for the leg check of one of the *opened* alerts: it is needed."""
    if any(one.check == record.id for one in opened):
        raise Refused(NEEDED)


def stop_page(shown: AlertCard) -> StopPage:
    """Return the page to which every start of a set leads while *shown* is open."""
    return StopPage(
        title=STOP["title"], text=STOP["text"], rules=STOP_RULES, alert=shown
    )


def _seen(found: Sequence[Alert], formats: Formats) -> str:
    last = max(found, key=lambda one: one.opened)
    ends = moment(last.opened + STAYS, last.zone, last.offset).local
    return ALERT["seen"].format(when=formats.when(ends))
