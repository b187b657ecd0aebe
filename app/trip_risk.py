"""The travel risk check, and the question about socks."""

from app.core import Ports
from app.guard import action
from app.sets import SOCKS
from app.trip_acts import TripActs
from domain.check.records import LegCheck
from domain.faults import Refused
from domain.trips import booking, risk, risk_page, socks, told
from domain.trips.records import Trip
from domain.trips.risk import Answers, Known
from domain.trips.risk_page import Asking, Result, Step

RISK = "risk_answers"
"""The setting that keeps the background, if the person wants that."""
NO_TRIP = "This check is for a trip that has not begun."


class TripRisk(TripActs):
    """What is asked before a trip; nothing of it is kept by itself."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.risk_trail: tuple[Asking, ...] = ()
        """The risk check under way, with the steps before; gone with the app."""
        self.risk_trip = ""
        """The id of the trip that it is about."""
        super().__init__(ports, writer)

    @property
    def risk_step(self) -> Step | None:
        """What is asked next, or None once there is a result."""
        found = self._risk_trip()
        return risk_page.step(self._asking_risk(), self._known(found))

    @property
    def risk_result(self) -> Result | None:
        """What guidance says, or None while something is open."""
        trip = self._risk_trip()
        found = risk.outcome(self._asking_risk().answers, self._known(trip))
        if not found.tier:
            return None
        return risk_page.result(
            found,
            told.lasts(trip.ends - trip.begins),
            repeated=booking.is_repeated(trip, self.trips),
            driver=trip.driver,
        )

    @property
    def risk_kept(self) -> bool:
        """Whether exactly these answers are kept."""
        kept, now = self._kept_risk(), self._asking_risk().answers
        return kept is not None and risk.write(kept) == risk.write(now)

    @property
    def risk_open(self) -> bool:
        """Whether there is a trip that the check can be about."""
        return self._find_risk_trip() is not None

    @property
    def can_step_back(self) -> bool:
        """Whether there is a step before the one that is shown."""
        return len(self.risk_trail) > 1

    @property
    def socks_said(self) -> str:
        """What was said about socks, as a sentence, or nothing."""
        return socks.SAID.get(str(self.kept(SOCKS) or ""), "")

    @action
    async def start_risk(self, trip_id: str) -> None:
        """Begin the risk check of a trip that has not begun."""
        if self._trip(trip_id).begins <= self.now.at:
            raise Refused(NO_TRIP)
        self.risk_trip = trip_id
        self.risk_trail = (Asking(kept=self._kept_risk()),)

    @action
    async def answer_risk(self, about: str, said: str) -> None:
        """Answer what is asked *about*; what is not shown is not answered."""
        before = self._asking_risk()
        known = self._known(self._risk_trip())
        after = risk_page.answered(before, known, about, said)
        if after is not before:
            self.risk_trail = (*self.risk_trail, after)

    @action
    async def risk_back(self) -> None:
        """Go to the step before."""
        self.risk_trail = self.risk_trail[:-1] or self.risk_trail

    @action
    async def keep_risk(self) -> None:
        """Keep the background for the next trip."""
        text = risk.write(self._asking_risk().answers)
        now = self._ports.clock.read().at
        await self._keep(self._choice(RISK, text, now), said="Answers kept")

    @action
    async def forget_risk(self) -> None:
        """Keep the background no longer."""
        now = self._ports.clock.read().at
        await self._keep(self._choice(RISK, None, now), said="Answers forgotten")

    @action
    async def answer_socks(self, said: str) -> None:
        """Keep what was said to the question about socks: "yes" opens their tasks."""
        if said not in socks.MEANS:
            raise Refused("That is not one of the choices. Nothing was changed.")
        now = self._ports.clock.read().at
        await self._keep(self._choice(SOCKS, socks.MEANS[said], now), said="Kept")

    def _asking_risk(self) -> Asking:
        return self.risk_trail[-1] if self.risk_trail else Asking()

    def _find_risk_trip(self) -> Trip | None:
        return next((one for one in self.trips if one.id == self.risk_trip), None)

    def _risk_trip(self) -> Trip:
        found = self._find_risk_trip()
        if found is None:
            raise Refused(NO_TRIP)
        return found

    def _known(self, trip: Trip) -> Known:
        """Return what is known without asking; results not saved count as well."""
        log = (*self.records, *self.unkept)
        booked = any(isinstance(one, LegCheck) and one.tier == "A" for one in log)
        hours = booking.hours_of(trip, self.trips)
        return Known(hours, alert=bool(self.open_alerts), booked=booked)

    def _kept_risk(self) -> Answers | None:
        """Return what was kept; what cannot be read is asked anew."""
        text = self.kept(RISK)
        try:
            return risk.read(text) if isinstance(text, str) else None
        except ValueError:
            return None
