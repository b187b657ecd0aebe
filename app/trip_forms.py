"""A trip that is entered, changed or made again."""

from dataclasses import replace

from app.core import Ports
from app.guard import action
from app.trip_pages import TripPages
from domain.records import edit
from domain.trips import form as forms
from domain.trips import form_page
from domain.trips.draft import stepped
from domain.trips.form import TripForm
from domain.trips.records import Trip


class TripForms(TripPages):
    """The form of a trip."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.trip_form: TripForm | None = None
        """The trip that is being entered."""
        super().__init__(ports, writer)

    @property
    def trip_form_page(self) -> form_page.FormPage:
        """The form of the trip that is being entered."""
        return form_page.page(self.trip_form or TripForm(), self.now, self.formats)

    @action
    async def new_trip(self) -> None:
        """Begin to enter a trip."""
        past = [one for one in self.trips if not one.cancelled]
        self.trip_form = forms.fresh(past[-1] if past else None)

    @action
    async def edit_trip(self, trip_id: str) -> None:
        """Begin to change a trip."""
        self.trip_form = forms.of(self._trip(trip_id), self.formats)

    @action
    async def repeat_trip(self, trip_id: str) -> None:
        """Begin to enter a trip like one that was made."""
        form = forms.of(self._trip(trip_id), self.formats, again=True)
        self.trip_form = replace(form, at=self._ports.clock.read())

    @action
    async def enter_leg(self, number: int, **changes: object) -> None:
        """Take in what was entered for leg *number*."""
        form = self.trip_form or TripForm()
        leg = replace(form.legs[number], **changes)  # type: ignore[arg-type]
        at = self._ports.clock.read()
        self.trip_form = replace(forms.with_leg(form, number, leg), at=at)

    @action
    async def step_day(self, number: int, which: str, days: int) -> None:
        """Move the day of the departure or arrival of leg *number*."""
        form = self.trip_form or TripForm()
        known = forms.known(form, self.now)[number]
        moved = stepped(form.legs[number], which, days, known, self.formats)
        self.trip_form = forms.with_leg(form, number, moved)

    @action
    async def choose_for_trip(self, name: str, value: str) -> None:
        """Choose the vehicle, the seat, the interval, socks or who drives."""
        self.trip_form = forms.with_choice(self.trip_form or TripForm(), name, value)

    @action
    async def type_seat(self, text: str) -> None:
        """Take in what was typed as the number of the seat."""
        self.trip_form = replace(self.trip_form or TripForm(), number=text)

    @action
    async def connect(self, more: bool) -> None:  # noqa: FBT001  # a button each
        """Add a leg, or take the last one away."""
        form = self.trip_form or TripForm()
        change = forms.with_connection if more else forms.without_connection
        self.trip_form = change(form)

    @action
    async def plan_sleep(self, on: bool) -> None:  # noqa: FBT001  # a switch
        """Plan to sleep on the way, or not to."""
        form = self.trip_form or TripForm()
        self.trip_form = forms.with_sleep(form, self.now, on=on)

    @action
    async def step_sleep(self, which: str, steps: int) -> None:
        """Move an end of the sleep by quarters of an hour."""
        form = self.trip_form or TripForm()
        self.trip_form = forms.sleep_stepped(form, which, steps)

    @action
    async def save_trip(self) -> None:
        """Keep the trip that was entered."""
        if self.trip_form is None:
            return
        new_id = self._ports.clock.new_id()
        made = forms.made(
            self.trip_form,
            self._ports.clock.read(),
            new_id=new_id,
            writer=self._writer,
            all_=self.trips,
            formats=self.formats,
        )
        await self._keep_trip(made, "Trip saved")
        self.trip_id, self.trip_form = made.id, None

    async def _keep_trip(self, made: Trip, said: str) -> None:
        old = next((one for one in self.trips if one.id == made.id), None)
        kept = made
        if old:
            now = self._ports.clock.read().at
            later = edit(old, now, self._writer)
            kept = replace(made, edited=later.edited)
        await self._keep(kept, said=said)
