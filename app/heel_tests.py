"""The heel-raise self-test: kept as a trend of one's own."""

from datetime import datetime

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.core import Ports
from app.guard import action
from app.reminding import Reminding
from domain import heel_record, metronome
from domain.faults import Refused
from domain.heel_record import HeelDone, HeelPage


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Metronome:
    """The beat of a test; a leaf of its own follows it."""

    def __init__(self) -> None:
        self.started: datetime | None = None
        self.beat: metronome.Beat | None = None
        """The beat of now, or the last one once it was stopped."""


class HeelTests(Reminding):
    """The tests that the person did, and the beat they are done to."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.metronome = Metronome()
        super().__init__(ports, writer)

    @property
    def heel_page(self) -> HeelPage:
        """The page of the test."""
        return heel_record.page(self.records, self.applies)

    @action
    async def start_beat(self) -> None:
        """Start the metronome; an open alert stops that too."""
        if await self.stops():
            return
        if not self.heel_page.offered:
            raise Refused(heel_record.NOT_OFFERED)
        self.metronome.started = self._ports.clock.read().at
        self.metronome.beat = None
        self._ports.device.awake(on=True)
        self.changed.set()

    def stop_beat(self) -> None:
        """Stop the metronome; also when its page is left."""
        if self.metronome.started:
            self.metronome.started = None
            self._ports.device.awake(on=False)

    async def tick(self) -> None:
        """Do what is due in the set, or give the beat; called by the loop."""
        await super().tick()
        started, shown = self.metronome.started, self.metronome.beat
        if started is None:
            return
        beat = metronome.beat(started, self._ports.clock.read().at)
        if shown and beat.number <= shown.number:
            return
        self.metronome.beat = beat
        if self.settings.cues in {"sound", "vibrate"}:
            self._ports.device.cue("phase", self.settings.cues)
        if metronome.is_over(beat):
            self.stop_beat()

    def due(self) -> datetime | None:
        """Return when the loop is needed for the set or the beat, UTC, or None."""
        due, shown = super().due(), self.metronome.beat
        if self.metronome.started is None or shown is None:
            return due
        beat = metronome.next_beat(self.metronome.started, shown)
        return min(due, beat) if due else beat

    def rest(self, *, resting: bool) -> None:
        """Let the page do housekeeping, but not between two beats."""
        super().rest(resting=resting and self.metronome.started is None)

    @action
    async def save_heel_test(self, left: str, right: str) -> None:
        """Keep the reps of one leg or of both, as typed."""
        if not self.heel_page.offered:
            raise Refused(heel_record.NOT_OFFERED)
        counts = heel_record.read_reps(left), heel_record.read_reps(right)
        if max(counts) < 0:
            raise Refused("Type the reps of one leg first.")
        new = self._stamps(self._ports.clock.read())
        done = HeelDone(
            id=new.id,
            created=new.created,
            edited=new.created,
            writer=new.writer,
            at=new.created,
            zone=new.now.zone,
            offset=new.now.offset,
            day=new.day,
            left=counts[0],
            right=counts[1],
        )
        await self._keep(done, said="Test saved")
