"""What a person types as a time, a date or a length, read as it is meant."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil import parser, tz

from domain.days import Moment, moment, zone_rules
from domain.faults import Refused
from domain.formats import USUAL, Formats

_CLOCK = re.compile(
    r"(?:^|[\sT,])(?P<h>\d{1,2})(?:[:.h](?P<m>\d{2})|(?P<m2>\d{2}))?"
    r"(?::\d{2})?\s*(?P<half>[ap]\.?m\.?)?$",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:(?P<h>\d{1,2})\s*(?:h|hours?|hrs?|:)\s*)?"
    r"(?:(?P<m>\d{1,3})\s*(?:m|min|mins|minutes?)?)?",
    re.IGNORECASE,
)
FIRST, LAST = 2001, 2999
"""The years of trips, the last one excluded: in any zone those that are kept."""
_DAYS = {"today": 0, "tomorrow": 1, "tonight": 0}

NO_TIME = "Type a time such as 20:35 or 8:35 pm."
NO_DATE = "Type a date such as 17 Nov 20:35 or 17 Nov 8:35 pm."
NO_LENGTH = "Type how long it takes, such as 2 h 30 min."
NO_ZONE = "The time zone of {place} is not known to this app. Choose another place."
MISSING = (
    "The clocks go forward in {place} then, and {time} does not exist. Is it {next}?"
)


class Leapt(Refused):
    """A time that the clocks leap over."""

    def __init__(self, place: str, local: datetime, real: datetime) -> None:
        self._given = place, local, real
        super().__init__(self.told(USUAL))

    def told(self, formats: Formats) -> str:
        """Return the sentence for who reads times as *formats* says."""
        place, local, real = self._given
        times = formats.clock(local), formats.clock(real)
        return MISSING.format(place=place, time=times[0], next=times[1])


@dataclass(frozen=True, slots=True)
class Typed:
    """A time of day, with its date where one was typed."""

    clock: time
    day: date | None


def read(text: str, today: date) -> Typed:
    """Return the time, and the date if there is one, that *text* names.

    A date without a year is the next one from *today*. Raises Refused with a
    sentence.
    """
    plain = " ".join(text.split())
    found = _CLOCK.search(plain)
    if not found or (found["h"] and not (found["m"] or found["m2"] or found["half"])):
        raise Refused(NO_TIME)
    return Typed(_clock(found), _day(plain[: found.start()].strip(" ,"), today))


def length(text: str) -> timedelta:
    """Return the length that *text* names; raise Refused with a sentence."""
    found = _LENGTH.fullmatch(text.strip())
    if not found or not (found["h"] or found["m"]):
        raise Refused(NO_LENGTH)
    if not found["h"] and text.strip().isdigit():
        raise Refused(NO_LENGTH)
    lasts = timedelta(hours=int(found["h"] or 0), minutes=int(found["m"] or 0))
    if not lasts:
        raise Refused(NO_LENGTH)
    return lasts


def instants(day: date, clock: time, zone: str, place: str) -> tuple[Moment, ...]:
    """Return the one or two moments at which clocks in *zone* show that time.

    Raises Refused with a sentence where the clocks leap over it.
    """
    rules = zone_rules(zone)
    if rules is None:
        raise Refused(NO_ZONE.format(place=place))
    local = datetime.combine(day, clock, tzinfo=rules)
    if not tz.datetime_exists(local):
        real = tz.resolve_imaginary(local)
        raise Leapt(place, local, real)
    both = [local, *([local.replace(fold=1)] if tz.datetime_ambiguous(local) else [])]
    return tuple(moment(one, zone) for one in both)


def _clock(found: re.Match[str]) -> time:
    hour, minute = int(found["h"]), int(found["m"] or found["m2"] or 0)
    half = (found["half"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        raise Refused(NO_TIME)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise Refused(NO_TIME)
    return time(hour, minute)


def _day(text: str, today: date) -> date | None:
    if not text:
        return None
    if text.lower() in _DAYS:
        return today + timedelta(days=_DAYS[text.lower()])
    # A leap day is in the year that has it, not in the next.
    for year in range(today.year, today.year + 9):
        found = _date(text, year)
        if found is None:
            continue
        named = str(found.year) in text
        named = named or f"{found:%y}" in re.split(r"[./ -]", text)[2:]
        if named or found >= today - timedelta(days=180):
            return found
    raise Refused(NO_DATE)


def _date(text: str, year: int) -> date | None:
    """Return the date that *text* names, in *year* if it names none, or None.

    None of an age that no trip is kept of.
    """
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            found = date.fromisoformat(text)
        else:
            default = datetime(year, 1, 1)  # noqa: DTZ001  # only its date is used
            found = parser.parse(text, dayfirst=True, default=default).date()
    except (ValueError, OverflowError):
        return None
    return found if FIRST <= found.year < LAST else None
