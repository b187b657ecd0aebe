"""The heel-raise self-test: kept as a trend of one's own."""

from app.guard import action
from app.reminding import Reminding
from domain import heel_record
from domain.faults import Refused
from domain.heel_record import HeelDone, HeelPage


class HeelTests(Reminding):
    """The tests that the person did."""

    @property
    def heel_page(self) -> HeelPage:
        """The page of the test."""
        return heel_record.page(self.records, self.applies)

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
