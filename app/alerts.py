"""Open alerts: while there is one, no set starts and nothing prompts."""

from app.core import Ports
from app.files import Files
from domain.check import alerts
from domain.check.numbers import Where
from domain.check.pages import AlertCard, StopPage
from domain.check.records import Alert
from domain.records import Record, Setting, setting_id

NUMBER = "emergency"
"""The setting that holds the person's own number, or the country chosen for it."""


class Alerts(Files):
    """What an E or U result keeps waiting."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.unkept: tuple[Record, ...] = ()
        """Results that the disk refused; they count all the same."""
        self.stopping = False
        """A start was refused, and the stop page says why."""
        self.alerting: tuple[str, ...] = ()
        """The ids of the open alerts; pages draw anew when one opens or closes."""
        super().__init__(ports, writer)

    def refresh(self) -> None:
        """Look at the clock: an alert may have come to its end."""
        super().refresh()
        self.alerting = tuple(one.id for one in self.open_alerts)

    @property
    def open_alerts(self) -> tuple[Alert, ...]:
        """The open alerts, the gravest first; while there is one, nothing prompts."""
        return alerts.open_alerts((*self.records, *self.unkept), self.now.at)

    @property
    def alert_card(self) -> AlertCard | None:
        """What stands on Today above everything, or None."""
        return alerts.card(self.open_alerts, self.now.at, self.where, self.formats)

    @property
    def stop(self) -> StopPage | None:
        """The page that a start of a set led to, or None."""
        card = self.alert_card if self.stopping else None
        return alerts.stop_page(card) if card else None

    @property
    def where(self) -> Where:
        """What is known of where the person is, for the number to call."""
        # "ar" alone is Arabic, not Argentina.
        language, _, country = self._ports.locale.rpartition("-")
        return Where(
            zone=self.now.zone,
            choice=str(self.kept(NUMBER) or ""),
            locale_country=country.upper() if language else "",
        )

    def kept(self, name: str) -> object:
        """Return the value of setting *name* as it is kept, or None."""
        wanted = setting_id(name)
        for record in self.records:
            if isinstance(record, Setting) and record.id == wanted:
                return record.value
        return None

    async def stops(self) -> bool:
        """Say whether an open alert stops a start, and show the stop page if so."""
        self.refresh()
        self.stopping = bool(self.open_alerts)
        return self.stopping
