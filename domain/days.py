"""Say which logical day an instant belongs to.

A logical day starts at an hour that the person sets, so that a drink after
midnight still counts for the evening it belongs to.
A record keeps the answer it was given, so history is never counted again.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import tz

DAY_START_HOUR = 4
"""The hour at which a day starts unless the person sets another (product choice)."""

DAY_START_HOURS = range(13)
"""The hours that a person may choose: midnight to noon."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, with the zone and offset in force where it was read."""

    at: datetime
    """The instant, UTC."""
    zone: str
    """The IANA name of the zone, as the device gave it."""
    offset: int
    """Seconds east of UTC in force at that instant."""

    @property
    def local(self) -> datetime:
        """The instant on the wall clock of its own zone."""
        return self.at.astimezone(timezone(timedelta(seconds=self.offset)))


def moment(at: datetime, zone: str, offset: int | None = None) -> Moment:
    """Return *at* in *zone*; *offset* (seconds) serves when the zone is unknown.

    Browsers name zones that the zone data may lack, such as ``Etc/Unknown``:
    then the fixed offset of the device stands in for the zone's rules.
    Raises ValueError for an instant without a zone.
    """
    if at.tzinfo is None:
        raise ValueError("an instant needs a zone")
    rules = zone_rules(zone)
    if rules is not None:
        shift = at.astimezone(rules).utcoffset() or timedelta()
        offset = int(shift.total_seconds())
    return Moment(at.astimezone(UTC), zone, offset or 0)


def zone_rules(zone: str) -> ZoneInfo | None:
    """Return the rules of *zone*, or None where the zone data does not know it."""
    try:
        return ZoneInfo(zone)
    except (KeyError, OSError, ValueError):  # unknown, a folder, or no name at all
        return None


def logical_day(now: Moment, day_start: int = DAY_START_HOUR) -> date:
    """Return the logical day of *now*; it starts at *day_start* o'clock local time.

    The wall clock decides, not hours elapsed, so a night in which the clocks
    change has its border at the same time on the wall as every other night.
    """
    local = now.local.replace(tzinfo=None)
    return local.date() if local.hour >= day_start else local.date() - timedelta(days=1)


def day_ends(now: Moment, day_start: int = DAY_START_HOUR) -> datetime:
    """Return the instant, UTC, at which the logical day of *now* ends.

    A border that the clocks jump over comes at the moment they jump.
    """
    border = logical_day(now, day_start) + timedelta(days=1)
    return _wall(border, day_start, 0, now)


def at_time(
    day: date, hour: int, minute: int, now: Moment, day_start: int = DAY_START_HOUR
) -> Moment:
    """Return when the clock on the wall of *now* shows a time of logical day *day*.

    A time before *day_start* is that of the night in which the day ends. A time
    that the clocks jump over comes at the moment they jump.
    """
    late = timedelta(days=1) if hour < day_start else timedelta()
    return moment(_wall(day + late, hour, minute, now), now.zone, now.offset)


def in_zone(now: Moment, zone: str) -> Moment:
    """Return the instant of *now* as it is in *zone*, if that zone is known."""
    return moment(now.at, zone) if zone and zone_rules(zone) else now


def same_rules(one: str, other: str, at: datetime) -> bool:
    """Say whether two zones show the same time in the year that begins at *at*.

    Names do not decide: browsers say Asia/Katmandu for Asia/Kathmandu. A zone
    that is not known is like itself alone.
    """
    mine, theirs = zone_rules(one), zone_rules(other)
    if mine is None or theirs is None:
        return one == other
    weeks = (at + timedelta(days=7 * week) for week in range(53))
    return all(
        week.astimezone(mine).utcoffset() == week.astimezone(theirs).utcoffset()
        for week in weeks
    )


def _wall(day: date, hour: int, minute: int, now: Moment) -> datetime:
    rules = zone_rules(now.zone) or timezone(timedelta(seconds=now.offset))
    naive = datetime(day.year, day.month, day.day, hour, minute, tzinfo=rules)
    return tz.resolve_imaginary(naive).astimezone(UTC)
