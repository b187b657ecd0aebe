"""Whole days of breaks and drinks: one bell, never twice within twenty minutes."""

import asyncio
import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain import drinks, water
from domain.breaks import INTERVALS
from domain.drink_call import NEAR
from domain.records import Drink
from domain.trips.items import GAP
from tests.support.make import a_set, choice
from tests.support.sets import steady
from tests.support.world import SteeredClock, World

MORNING = datetime(2026, 11, 10, 5, tzinfo=UTC)
"""A Tuesday, two hours before waking and before the quiet hours end."""
MINUTES = 20 * 60
"""Until the night."""
QUARTER = timedelta(minutes=15)
"""The longest sleep of the loop here: what is not waited for is found late."""


@dataclass
class Day:
    """What is heard, and what was known when it was."""

    world: World
    app: object
    calls: list = field(default_factory=list)
    """The times and the words."""
    due: datetime | None = None
    """Since when a drink is due that was not told yet."""
    late: list = field(default_factory=list)
    """How long each drink that was told had been due, and what was said since."""

    async def look(self) -> None:
        """Let the loop turn once, and check what it says against the rules."""
        self.app.refresh()
        self._note_due()
        before = len(self.world.device.said)
        await self.app.breathe()
        for said in self.world.device.said[before:]:
            if said.startswith("Time "):
                self._check(said)

    def _check(self, said: str) -> None:
        now, app = self.world.clock.now, self.app
        local = app.now.local
        assert 7 <= local.hour < 22, "quiet hours"
        assert not app.open_alerts
        self.calls.append((now, said))
        if "drink" not in said:
            return
        bed = app.settings.bed
        assert local.hour < bed or bed == 1, "bedtime"
        log = [one for one in app.records if isinstance(one, Drink)]
        mine = drinks.of_day(log, app.day)
        assert drinks.total_ml(mine) < 1800, "the goal"
        assert drinks.volume_ml(mine) < water.STOP_ML
        hour = sum(one.ml for one in log if one.at > now - timedelta(hours=1))
        assert hour <= 800
        spoke = [at for at, words in self.calls[:-1] if "drink" in words]
        every = timedelta(minutes=app.settings.water_every)
        assert all(now - at >= every - NEAR for at in [*spoke, *(d.at for d in mine)])
        self.due = None

    def _note_due(self) -> None:
        """Follow, by the log alone, since when a drink is due that may be told."""
        app, now = self.app, self.world.clock.now
        told = [at for at, said in self.calls if "drink" in said][-1:]
        every = timedelta(minutes=app.settings.water_every)
        offered = water.next_prompt(
            [one for one in app.records if isinstance(one, Drink)],
            app.settings,
            app.day,
            app.clock_of_day,
            alert=bool(app.open_alerts),
        )
        may = offered == now and all(now >= one + every for one in told)
        if not may or not 7 <= app.now.local.hour < 22:
            self.due = None
        elif self.due is None:
            self.due = now
        elif now - self.due > self._most():
            self.late.append((self.due, now))

    def _most(self) -> timedelta:
        """Return how long a drink may wait: for the gap, and for a break after it."""
        spoke = [at for at, _ in self.calls if at > self.due - GAP][-1:]
        free = max([self.due, *(one + GAP for one in spoke)])
        return free - self.due + GAP


EVENTS = st.lists(
    st.tuples(
        st.integers(0, MINUTES),
        st.sampled_from(["drink", "drink", "drink", "move", "skip", "much", "alert"]),
    ),
    max_size=14,
)


async def live(every: int, drink_every: int, bed: int, events: list, *, hours: int):
    """Live a day with *events*; return what was heard."""
    world = World(clock=SteeredClock(MORNING))
    await world.diary.commit(
        [
            choice("fluid", "no"),
            choice("water_every", drink_every),
            choice("bed", bed),
        ]
    )
    app = world.open()
    if every:
        await app.switch_breaks()
        await app.set_break_interval(every)
        for _ in range(hours):  # from office hours to nearly the whole day
            await app.move_break_time("start", False)
            await app.move_break_time("end", True)
    day, left = Day(world, app), sorted(events)
    end = MORNING + timedelta(minutes=MINUTES)
    number = itertools.count(1)
    while world.clock.now < end:
        await day.look()
        at = MORNING + timedelta(minutes=left[0][0]) if left else end
        world.clock.now = min(next_look(app), max(at, world.clock.now))
        if left and world.clock.now >= at:
            await happen(world, app, left.pop(0)[1], next(number))
    return day


def next_look(app) -> datetime:
    """Return when the loop is needed next, or a quarter of an hour later."""
    now = app.now.at
    mine = (app.break_at(), app.tell_at(), app.drink_at(), now + QUARTER)
    return max(min(at for at in mine if at), now + timedelta(seconds=1))


async def happen(world, app, what: str, number: int) -> None:
    """Let the person do *what*."""
    now = world.clock.now
    app.refresh()
    if what == "drink":
        await app.log_drink(250)
    elif what == "much":
        await app.log_drink(850)
    elif what == "skip":
        await app.skip_break()
    elif what == "alert" and number > 8:
        await app.start_check()
        await app.answer("yes")
        await app.understand()
    elif what == "move":
        await world.diary.commit([moved(now, number)])
        app._show([moved(now, number)])  # as if a set had ended
        app.refresh()


def moved(now, number):
    """Return set *number*, which ended *now*."""
    return replace(a_set(now.date(), number=number), at=now)


@given(
    st.sampled_from([0, *INTERVALS]),
    st.sampled_from([60, 90, 120, 180]),
    st.sampled_from([19, 22, 1]),
    EVENTS,
    st.sampled_from([0, 12]),
)
@settings(steady, max_examples=24)
def test_one_bell_says_everything_and_never_twice_within_the_gap(
    every, drink_every, bed, events, hours
):
    """Inside the hours that are allowed; a due drink waits for the bell, or a break."""
    day = asyncio.run(live(every, drink_every, bed, events, hours=hours))

    times = [at for at, _ in day.calls]
    assert all(b - a >= GAP for a, b in itertools.pairwise(times))
    assert day.late == []
