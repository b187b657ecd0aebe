"""Drinks: log, backfill, change, and the goal, cups and limit they are shown by."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from app.core import Ports, Stamps
from app.guard import action
from app.trip_bell import TripBell
from domain import drinks, water, water_line, water_page
from domain.check import alerts
from domain.days import Moment, logical_day
from domain.faults import Refused
from domain.formats import read_time
from domain.person import Person
from domain.records import Drink, Record, bury, edit, stamp
from domain.trips import away
from domain.water_line import WaterLine
from domain.water_page import Form, FormPage, Water
from domain.zone_question import elsewhere

SMALLEST_CEILING_ML, LARGEST_CEILING_ML = 200, 5000


class Drinks(TripBell):
    """What a person can do about drinks."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.form: Form | None = None
        """The drink that is being entered or changed."""
        self.drink_offered = False
        """The next drink is offered now; the pages draw anew when that changes."""
        self._due: tuple[object, tuple[object, ...], water.Due | None] = (
            None,
            (),
            None,
        )
        super().__init__(ports, writer)

    def drink_at(self) -> datetime | None:
        """Return when the next drink is offered, UTC; None too while one is."""
        due = self._due_drink()
        return due.at if due and self.now.at < due.at < due.end else None

    def refresh(self) -> None:
        """Look at the clock: a drink may be offered from now on."""
        super().refresh()
        due, now = self._due_drink() if self._is_whole else None, self.now.at
        self.drink_offered = due is not None and max(due.at, due.free) <= now < due.end

    def _due_drink(self) -> water.Due | None:
        """Return when the next drink is due; looked for once for each log.

        During a set the log is left alone.
        """
        if not self.settings.water_every or self.run is not None:
            return None
        now = self.now
        wall = logical_day(now, self.settings.day_start)
        key = (self.settings, self.day, wall, bool(self.alerting), now.zone, now.offset)
        if self._due[0] is not self.records or self._due[1] != key:
            log = (one for one in self.records if isinstance(one, Drink))
            alert = bool(self.alerting)
            due = water.due(log, self.settings, self.day, now, alert=alert)
            self._due = (self.records, key, due)
        return self._due[2]

    @property
    def person(self) -> Person:
        """Whose pages these are."""
        alert = bool(self.open_alerts)
        return Person(
            self.settings,
            self.formats,
            alert,
            self.travels,
            self.away,
            elsewhere(self.home, self.now),
            self.wheel,
            self.applies,
        )

    @property
    def away(self) -> Mapping[date, int]:
        """The hours awake on trips, by logical day."""
        return away.hours(self.trips, self.home, self.settings.day_start)

    @property
    def water_line(self) -> WaterLine:
        """How much was drunk today."""
        return water_line.line(self.records, self.person, self.day, self.now)

    @property
    def water_page(self) -> Water:
        """The page Water."""
        return water_page.page(self.records, self.person, self.day, self.now)

    @property
    def form_page(self) -> FormPage:
        """The form for a drink of an earlier time."""
        form = self.form or Form(self.day)
        return water_page.form_page(form, self.formats, self.now)

    @action
    async def log_drink(self, ml: str | int, kind: str = "water") -> None:
        """Log a drink of *ml* now; a text is an amount in the person's unit."""
        amount, kind = self.formats.read_ml(ml), drinks.read_kind(kind)
        now = self._ports.clock.read()
        await self._keep(
            _drink(self._stamps(now), now, amount, kind), said=self._added(amount, kind)
        )

    @action
    async def add_earlier(self) -> None:
        """Open the form for a drink that was taken earlier."""
        self.form = Form(self.day)

    @action
    async def open_drink(self, record_id: str) -> None:
        """Open the form that changes a drink."""
        self.form = water_page.form_of(self._drunk(record_id), self.formats)

    @action
    async def save_drink(self, amount: str, kind: str, time: str) -> None:
        """Keep what the form holds; a refused one stays open."""
        form = self.form or Form(self.day)
        kept = self._formed(form, amount, drinks.read_kind(kind), time)
        said = "Changed" if form.id else self._added(kept.ml, kind)
        await self._keep(
            kept, said=f"{said} at {self.formats.clock(kept.moment.local)}"
        )
        self.form = None

    @action
    async def set_water_goal(self, typed: str) -> None:
        """Choose an own goal, as typed; nothing typed takes it back."""
        ml = self._typed_ml(typed)
        if ml is not None:
            water.check_goal(ml, self.settings, self.formats)
        await self._choose_said("water_goal", ml, "Goal changed")

    @action
    async def set_ceiling(self, typed: str) -> None:
        """Enter the limit that a clinician gave; nothing typed takes it back."""
        ml = self._typed_ml(typed)
        if ml is not None and not SMALLEST_CEILING_ML <= ml <= LARGEST_CEILING_ML:
            raise Refused("That is no limit of a day. Look at the unit, please.")
        await self._choose_said("water_ceiling", ml, "Limit changed")

    @action
    async def set_cup(self, number: int, typed: str) -> None:
        """Choose the size of cup *number*, 1 to 4; nothing typed is the usual one."""
        ml = self.formats.read_ml(typed) if typed.strip() else None
        if ml is not None and ml < 10:
            raise Refused("That is a very small cup. Nothing was changed.")
        await self._choose_said(f"cup_{number}", ml, "Cup changed")

    async def _drop(self, record_id: str) -> None:
        record = self._find(record_id)
        alerts.check_free(record, self.open_alerts)
        now = self._ports.clock.read().at
        await self._keep(bury(record, now, self._writer), said="Deleted")

    def _formed(self, form: Form, amount: str, kind: str, time: str) -> Drink:
        """Return the drink that the form holds; raise Refused."""
        now = self._ports.clock.read()
        ml = self.formats.read_ml(amount)
        old = self._drunk(form.id) if form.id else None
        typed = read_time(time, self.formats)
        if old:
            start = self.settings.day_start
            at = water.moment_retyped(typed, old.moment, now, start)
            when = (stamp(at.at), at.offset)
            same = self.formats.clock(old.moment.local) == self.formats.clock(at.local)
            placed = (old.at, old.offset) if same else when
            return edit(
                old,
                now.at,
                self._writer,
                ml=ml,
                drink=kind,
                at=placed[0],
                offset=placed[1],
            )
        at = water.moment_typed(typed, form.day, now, self.day_of)
        return _drink(replace(self._stamps(now), day=self.day_of(at)), at, ml, kind)

    def _drunk(self, record_id: str) -> Drink:
        found = self._find(record_id)
        if not isinstance(found, Drink):
            raise Refused("That entry is not a drink.")
        return found

    def _added(self, ml: int, kind: str) -> str:
        return f"Added {self.formats.amount(ml)} of {drinks.KINDS[kind].lower()}"

    def _typed_ml(self, typed: str) -> int | None:
        return self.formats.read_amount(typed) if typed.strip() else None

    async def _choose_said(self, name: str, value: int | None, said: str) -> None:
        now = self._ports.clock.read().at
        kept: Record = self._choice(name, value, now)
        await self._keep(kept, said=said)


def _drink(stamps: Stamps, at: Moment, ml: int, kind: str) -> Drink:
    return Drink(
        id=stamps.id,
        created=stamps.created,
        edited=stamps.created,
        writer=stamps.writer,
        at=stamp(at.at),
        zone=at.zone,
        offset=at.offset,
        day=stamps.day,
        ml=ml,
        drink=kind,
    )
