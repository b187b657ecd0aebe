"""Ask the device for the time; nothing else in the app does."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from domain.days import Moment, moment


class DeviceClock:
    """The clock of the device, in the zone that *zone* names."""

    def __init__(self, zone: Callable[[], str]) -> None:
        self._zone = zone

    def read(self) -> Moment:
        """Return now, with the zone and offset that the device has now."""
        now = datetime.now(UTC)  # noqa: TID251  # the one place that asks
        local = now.astimezone()
        offset = local.utcoffset()
        seconds = int(offset.total_seconds()) if offset else 0
        return moment(now, self._zone(), seconds)

    def new_id(self) -> str:
        """Return a random id that no other record has."""
        return str(uuid4())
