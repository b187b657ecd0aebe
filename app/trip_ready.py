"""Ready for flight: everything is tried once, and what was found is shown."""

from app.core import Ports
from app.guard import action
from app.trip_calendars import CALENDAR, CALENDARS
from app.trip_risk import TripRisk
from domain.backup_words import is_fresh
from domain.codec import instant_text
from domain.days import zone_rules
from domain.faults import Fault
from domain.trips import calendars, ready
from domain.trips.place import city_of
from domain.trips.ready import ReadyPage, Site, Tried
from domain.trips.records import Trip

TRIED = "ready_tried"
"""The setting that is written and read back."""
FAR = ("Asia/Kathmandu", "America/New_York")
"""Zones that are tried while there is no trip: if these are here, the data is."""


class TripReady(TripRisk):
    """The check before a flight."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.tried: Tried | None = None
        """What was found at the last try."""
        super().__init__(ports, writer)

    @property
    def ready_page(self) -> ReadyPage | None:
        """What was found, or None until everything was tried."""
        return (
            ready.page(self._next_trip(), self.tried, self.formats)
            if self.tried
            else None
        )

    @property
    def ready_purpose(self) -> str:
        """What the calendar file of the trip that is tried is made for."""
        trip = self._next_trip()
        return f"{CALENDAR}{trip.id}" if trip else CALENDAR

    @action
    async def try_ready(self) -> None:
        """Try everything and say what was found; a failure is a finding."""
        trip = self._next_trip()
        page = self._ports.page
        found: Site | None = None
        if page:
            found = ready.site(await page.ready())
        names = {city_of(zone): zone for zone in self._zones(trip)}
        lost = tuple(name for name, zone in names.items() if zone_rules(zone) is None)
        self.tried = Tried(
            site=found,
            saved=await self._proves(),
            lost_zones=lost,
            places=_listed(tuple(names)),
            backup=is_fresh(self.records, self.now.at),
            cues=self.settings.cues,
            calendar=calendars.state(self.kept(CALENDARS), trip),
        )

    async def _note_calendars(self) -> None:
        """Keep which plans have left; the page that is open follows."""
        left = self._sent
        await super()._note_calendars()
        if left and self.tried:
            await self.try_ready()

    async def _proves(self) -> bool:
        """Write a note, open the files anew, and say whether it is there."""
        now = self._ports.clock.read().at
        note = self._choice(TRIED, instant_text(now), now)
        try:
            proven = await self._ports.diary.proves(note)
        except Fault:
            return False
        self._show((note,))
        return proven

    def _zones(self, trip: Trip | None) -> tuple[str, ...]:
        if trip is None:
            return (self.zone, *FAR)
        ends = ((leg.origin.zone, leg.target.zone) for leg in trip.route)
        return tuple(zone for both in ends for zone in both)

    def _next_trip(self) -> Trip | None:
        """Return the trip that is shown if it is to come, else the next one."""
        ahead = [x for x in self.trips if not x.cancelled and x.ends > self.now.at]
        wanted = [one for one in ahead if one.id == self.trip_id]
        return next(iter([*wanted, *ahead]), None)


def _listed(names: tuple[str, ...]) -> str:
    """Return "London, Doha and Bangkok"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
