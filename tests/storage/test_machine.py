"""Whatever a person does, in whatever order, the diary equals a plain dictionary."""

import asyncio
from collections.abc import Awaitable
from datetime import date, datetime, timedelta
from unittest import mock

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.codec import from_document
from domain.days import moment
from domain.faults import NotKept
from domain.records import Drink, Record, Tombstone, bury, edit, revive
from storage import keeping, months, segments
from storage.diary import Diary
from storage.opening import open_on
from storage.opfs import Opfs
from tests.storage.contract import NOON
from tests.storage.fakes import MODES, Disk, FakeFolder, PowerCut
from tests.support.make import choice, drink

WHEN = st.integers(0, 80).map(lambda days: NOON - timedelta(days=days, minutes=7))
PICK = st.integers(0, 10_000)
EVER = date(2026, 1, 1), date(2027, 12, 31)


class Person(RuleBasedStateMachine):
    """Somebody with a phone that crashes, and a clock that jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.small = [
            mock.patch.object(keeping, "SEAL_AT", 8),
            mock.patch.object(months, "MOST_LOADED", 1),
            mock.patch.object(segments, "CHUNK", 4),
            mock.patch.object(segments, "MOST_CHUNKS", 5),
        ]
        for one in self.small:
            one.start()
        self.loop = asyncio.new_event_loop()
        self.disk = Disk()
        self.now = NOON
        self.kept: dict[str, Record] = {}
        self.number = 0
        self.diary = self.run(self.opened())

    def run(self, waiting: Awaitable[object]):
        """Wait for *waiting*."""
        return self.loop.run_until_complete(asyncio.wait_for(waiting, None))

    async def opened(self) -> Diary:
        """Open the diary."""
        medium = Opfs(FakeFolder(self.disk), patience=0)
        await medium.open()
        return await open_on(medium, moment(self.now, "UTC"))

    def commit(self, *records: Record) -> None:
        """Keep *records*, in the diary and in the dictionary."""
        self.run(self.diary.commit(records))
        self.kept.update({one.id: one for one in records})

    def some(self, pick: int, *, deleted: bool = False) -> Drink | Tombstone | None:
        """Return an entry, or one that is deleted."""
        kind = Tombstone if deleted else Drink
        found = [one for one in self.kept.values() if isinstance(one, kind)]
        return found[pick % len(found)] if found else None

    def fresh(self, count: int, at: datetime) -> list[Drink]:
        """Return *count* new drinks that are created at *at*."""
        self.number += count
        first = self.number - count
        return [drink(first + one, ml=1 + one, at=at) for one in range(count)]

    @rule(count=st.integers(1, 12))
    def log(self, count: int) -> None:
        """Log drinks now, in one go."""
        self.commit(*self.fresh(count, self.now))

    @rule(count=st.integers(1, 12), at=WHEN)
    def take_in(self, count: int, at: datetime) -> None:
        """Take in older drinks, as from a backup."""
        self.commit(*self.fresh(count, at))

    @rule(pick=PICK, ml=st.integers(1, 2000))
    def change(self, pick: int, ml: int) -> None:
        """Edit an entry."""
        entry = self.some(pick)
        if isinstance(entry, Drink):
            self.commit(edit(entry, self.now, "phone", ml=ml))

    @rule(pick=PICK)
    def delete_and_undo(self, pick: int) -> None:
        """Delete an entry and bring it back."""
        entry = self.some(pick)
        if isinstance(entry, Drink):
            grave = bury(entry, self.now, "phone")
            self.commit(grave)
            self.commit(revive(entry, grave, self.now, "phone"))

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        """Delete an entry."""
        entry = self.some(pick)
        if isinstance(entry, Drink):
            self.commit(bury(entry, self.now, "phone"))

    @rule(pick=PICK)
    def tap_twice(self, pick: int) -> None:
        """Commit what is there already: nothing changes, nothing is written."""
        entry = self.some(pick)
        if entry:
            done = len(self.disk.trace)
            self.run(self.diary.commit([entry, entry]))
            assert len(self.disk.trace) == done

    @rule(theme=st.sampled_from(["dark", "light"]))
    def choose(self, theme: str) -> None:
        """Change a setting."""
        old = self.kept.get(choice("theme", theme).id)
        new = choice("theme", theme)
        self.commit(edit(old, self.now, "phone", value=theme) if old else new)

    @rule()
    def idle(self) -> None:
        """Let the diary tidy up."""
        self.run(self.diary.tidy(moment(self.now, "UTC")))

    @rule(hours=st.integers(-2000, 2000))
    def move_clock(self, hours: int) -> None:
        """Move the clock, back too."""
        self.now = NOON + timedelta(hours=hours)

    @rule()
    def reopen(self) -> None:
        """Close the app and open it."""
        self.run(self.diary.close())
        self.diary = self.run(self.opened())
        self.check_recent()

    @rule(steps=st.integers(0, 4000), mode=st.sampled_from(MODES), at=WHEN)
    def crash(self, steps: int, mode: str, at: datetime) -> None:
        """Lose power somewhere in a commit and the tidying after it."""
        fresh = self.fresh(2, at)
        confirmed = False
        self.disk.steps = steps
        try:
            self.run(self.diary.commit(fresh))
            confirmed = True
            self.run(self.diary.tidy(moment(self.now, "UTC")))
        except PowerCut:
            pass
        self.disk = self.disk.after_cut(mode)
        self.diary = self.run(self.opened())
        there = {one["id"] for one in self.run(self.diary.everything())}
        found = [one for one in fresh if one.id in there]
        assert found == fresh or (not confirmed and not found)
        self.kept.update({one.id: one for one in found})
        self.check_recent()

    @precondition(lambda self: self.kept)
    @rule(room=st.integers(0, 400))
    def fill_disk(self, room: int) -> None:
        """Run out of room: nothing is kept, and the next commit is right."""
        used = sum(len(file.seen or b"") for file in self.disk.files.values())
        self.disk.quota = used + room
        fresh = self.fresh(3, self.now)
        try:
            self.commit(*fresh)
        except NotKept:
            self.disk.quota = None
            self.commit(*self.fresh(1, self.now))
        self.disk.quota = None

    def check_recent(self) -> None:
        """What was created shortly before the start is shown."""
        since = self.now - keeping.RECENT
        recent = {one.id: one for one in self.diary.recent()}
        for one in self.kept.values():
            if isinstance(one, Drink):
                assert (one.id in recent) == (one.created >= since)

    @invariant()
    def equal(self) -> None:
        """The diary holds what the dictionary holds, and sums it up alike."""
        everything = self.run(self.diary.everything())
        assert {one["id"]: from_document(one) for one in everything} == self.kept
        assert len(everything) == len(self.kept)
        living = {k: one for k, one in self.kept.items() if isinstance(one, Drink)}
        between = self.run(self.diary.between(*EVER))
        assert {one.id: one for one in between} == living
        days: dict[date, dict[str, int]] = {}
        for one in living.values():
            day = days.setdefault(one.day, {"drink.count": 0, "drink.ml": 0})
            day["drink.count"] += 1
            day["drink.ml"] += one.ml
        assert self.run(self.diary.sums(*EVER)) == days
        assert self.diary.set_aside == ()

    def teardown(self) -> None:
        """Let go of the loop and the small limits."""
        self.loop.close()
        for one in self.small:
            one.stop()


TestPerson = Person.TestCase
TestPerson.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
)
