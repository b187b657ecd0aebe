"""What the person measures and writes down: diary, tape, number, report."""

from app.alerts import NUMBER
from app.checking import UNIT
from app.checks import Checks
from app.core import Ports
from app.guard import action
from app.ports import Offer
from domain import legible
from domain.check import complaints, number_page, report_choice, tape
from domain.check.countries import COUNTRIES
from domain.check.numbers import read_number
from domain.check.own_pages import DiaryPage, NumberPage, ReportPage, TapePage
from domain.check.records import Calves, Complaints
from domain.check.report_choice import ReportChoice
from domain.faults import Refused
from domain.records import Value
from domain.trips import booking
from export import report, report_csv, report_html

REPORT = "report"
TABLE = "report table"
NOTE_DRAWN = f"{legible.BOXES} The report shows it in full."


class Own(Checks):
    """The weekly diary, the calf tape, the emergency number, the report."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.week: dict[str, int] = {}
        """What was chosen in the diary so far; replaced, never changed."""
        self.report_choice = ReportChoice()
        super().__init__(ports, writer)

    @property
    def diary_page(self) -> DiaryPage:
        """The weekly diary."""
        return complaints.page(self.records, self.week)

    @property
    def tape_page(self) -> TapePage:
        """The calf tape."""
        return tape.page(self.records, self.tape_unit, self.formats.decimal)

    @property
    def number_page(self) -> NumberPage:
        """The emergency number."""
        return number_page.page(self.where)

    @property
    def report(self) -> Offer | None:
        """The report that lies ready for the next tap."""
        return self.offer(REPORT)

    @property
    def report_csv(self) -> Offer | None:
        """Its table, which lies ready as well."""
        return self.offer(TABLE)

    @property
    def report_page(self) -> ReportPage:
        """What goes into the report."""
        ready = self.report.name if self.report else ""
        return report_choice.page(self.report_choice, ready)

    @action
    async def set_complaint(self, complaint: str, value: int) -> None:
        """Choose the level of one complaint; kept when the week is saved."""
        week = {**self.week, complaint: value}
        complaints.levels_text(week)
        self.week = week

    @action
    async def save_week(self) -> None:
        """Keep the week's complaints."""
        if not self.week:
            raise Refused("Choose at least one line first.")
        new = self._new(self._ports.clock.read())
        kept = Complaints(
            id=new.id,
            created=new.created,
            edited=new.created,
            writer=new.writer,
            at=new.created,
            zone=new.now.zone,
            offset=new.now.offset,
            day=new.day,
            levels=complaints.levels_text(self.week),
        )
        await self._keep(kept, said="Week saved")
        self.week = {}

    @action
    async def set_tape_unit(self, unit: str) -> None:
        """Measure in "cm" or "in"."""
        if unit not in tape.MM_PER:
            raise Refused("That is not one of the choices. Nothing was changed.")
        await self._put_choice(UNIT, unit)

    @action
    async def save_tape(self, left: str, right: str) -> None:
        """Keep a measurement of both calves, as typed."""
        unit = self.tape_unit
        sizes = tape.read_mm(left, unit), tape.read_mm(right, unit)
        new = self._new(self._ports.clock.read())
        kept = Calves(
            id=new.id,
            created=new.created,
            edited=new.created,
            writer=new.writer,
            at=new.created,
            zone=new.now.zone,
            offset=new.now.offset,
            day=new.day,
            left_mm=sizes[0],
            right_mm=sizes[1],
        )
        await self._keep(kept, said="Measurement saved")

    @action
    async def choose_country(self, code: str) -> None:
        """Call the number of country *code*."""
        if code not in COUNTRIES:
            raise Refused("That is not one of the choices. Nothing was changed.")
        await self._put_choice(NUMBER, code)

    @action
    async def choose_number(self, text: str) -> None:
        """Call the number that was typed."""
        await self._put_choice(NUMBER, read_number(text))

    @action
    async def number_automatic(self) -> None:
        """Choose the number by country again."""
        await self._put_choice(NUMBER, None)

    @action
    async def set_report_range(self, value: str) -> None:
        """Choose how far back the report goes."""
        self.report_choice = report_choice.with_range(self.report_choice, value)

    @action
    async def set_report_item(self, value: str, on: bool) -> None:  # noqa: FBT001
        """Take an item into the report, or leave it out."""
        self.report_choice = report_choice.with_item(self.report_choice, value, on=on)

    @action
    async def set_report_note(self, text: str) -> None:
        """Put a note of the person's own into the report."""
        self.report_choice = report_choice.with_note(self.report_choice, text)
        if not legible.is_legible(text):
            self.tell(NOTE_DRAWN)

    @action
    async def make_report(self) -> None:
        """Make both files and lay them ready for the tap that hands them over."""
        now, choice = self._ports.clock.read(), self.report_choice
        found = await self._ports.diary.between(choice.first(self.day), self.day)
        trips = booking.trips(self.records)
        asked = report.Asked(choice, (*found, *trips), self.day, now)
        page, table = report_html.html(asked), report_csv.csv(asked)
        name = report.file_name(now.local)
        self._lay_ready(REPORT, f"{name}.html", report.HTML, page)
        self._lay_ready(TABLE, f"{name}.csv", report.CSV, table)

    @action
    async def save_report(self, which: str) -> None:
        """Save the "html" or "csv" through the device, where there is no page."""
        await self.save(REPORT if which == "html" else TABLE)

    async def _put_choice(self, name: str, value: Value) -> None:
        now = self._ports.clock.read().at
        await self._write(self._choice(name, value, now))
