"""The leg check: what a person can do in it."""

from app.checking import check_action
from app.guard import action
from app.left_checks import LeftChecks
from domain.check import alerts, flow, home, keeping
from domain.check.answers import FORMS, Form
from domain.check.pages import EarlierPage
from domain.check.triage import triage
from domain.check.words import SEEN_SAID
from domain.faults import Refused
from domain.records import edit


class Checks(LeftChecks):
    """The answers, the result, the alert: a method for each tap."""

    @property
    def earlier_page(self) -> EarlierPage:
        """The checks before."""
        return home.earlier(self.records, self.formats)

    @check_action
    async def start_check(self, form: str = "full") -> None:
        """Begin a check in *form*, "full" or "short"; an older one is dropped."""
        await self._end_urgent()
        self.check_failed, self.given, self.notice = False, None, None
        wanted: Form = "short" if form == FORMS[1] else "full"
        # Before the first write: that looks for a check that nobody has touched.
        self._tapped = self._ports.clock.read().at
        self.asking = flow.begin(wanted, self._flags())
        await self._drop_old()
        await self._note()

    @check_action
    async def resume_check(self) -> None:
        """Go on with the check that was interrupted within the last hour."""
        self.check_failed, self.given = False, None
        found = self._open_check()
        if self.asking is None and found:
            await self._go(flow.resume(found, self._flags()))
        elif self.asking is None:
            raise Refused("That check is more than an hour old. Start a new one.")

    @check_action
    async def answer(self, said: str, question: str = "") -> None:
        """Answer the question that is shown: "yes", "no" or "not sure".

        With *question*, a tap on a question that has gone does nothing: the second
        of two quick taps never answers the next question.
        """
        if self._shows(question):
            await self._go(flow.answer(self._asking(), said))

    @check_action
    async def none_of_these(self, group: str = "") -> None:
        """Answer no to every line of the group that is shown."""
        if self._shows(group):
            await self._go(flow.none_of_these(self._asking()))

    @check_action
    async def open_group(self, group: str = "") -> None:
        """Go to the single questions of the group that is shown."""
        if self._shows(group):
            await self._go(flow.open_group(self._asking()))

    @check_action
    async def answer_leg(self, leg: str, item: str = "") -> None:
        """Say which leg the last answer was about."""
        if self._shows(item):
            await self._go(flow.answer_leg(self._asking(), leg))

    @check_action
    async def set_flag(self, flag: str, on: bool) -> None:  # noqa: FBT001  # a tick
        """Tick or untick a part of the background."""
        self.asking = flow.pick(self._asking(), flag, on=on)

    @check_action
    async def flags_done(self) -> None:
        """Take the background as it is ticked, and keep it for the next check."""
        await self._settle()

    @check_action
    async def flags_same(self) -> None:
        """Confirm the background of the last time."""
        await self._settle()

    @check_action
    async def flags_change(self) -> None:
        """Let the background of the last time be changed."""
        await self._go(flow.change_flags(self._asking()))

    @check_action
    async def check_back(self) -> None:
        """Go to the step before."""
        await self._go(flow.back(self._asking()))

    @check_action
    async def see_result(self) -> None:
        """Show what the answers ask for, then keep it."""
        asking = self._asking()
        if triage(asking.answers).is_result:
            await self._conclude(asking)

    @check_action
    async def leave_check(self) -> None:
        """Leave the check or its result; answers stay for an hour.

        What asks to be seen today is not left: its result is shown instead.
        """
        await self._leave()

    @check_action
    async def keep_check_again(self) -> None:
        """Try once more to save the result that the disk refused."""
        await self._keep_unkept()

    @check_action
    async def understand(self) -> None:
        """Take in an E or U result; its alert stays."""
        self.asking, self.given = None, None
        now = self._ports.clock.read().at
        fresh = [one for one in self.open_alerts if not one.understood]
        changed = [edit(one, now, self._writer, understood=True) for one in fresh]
        await self._change_alerts(changed)

    @check_action
    async def clinician_looked(self) -> None:
        """Note that a clinician has looked at every open alert; it can be undone."""
        now = self._ports.clock.read().at
        fresh = [one for one in self.open_alerts if not one.seen]
        changed = [edit(one, now, self._writer, seen=True) for one in fresh]
        await self._change_alerts(changed)
        if changed:
            self._undo = tuple(zip(fresh, changed, strict=True))
            self.tell(SEEN_SAID, undo=True)

    @check_action
    async def show_advice(self) -> None:
        """Show the result again of which the card of the open alerts speaks."""
        if not self.open_alerts:
            return
        found = alerts.speaking(self.open_alerts)
        log = (*self.records, *self.unkept)
        done = keeping.check_of(found, log) or await self._fetch(found)
        self.stopping, self.check_failed = False, done is None
        if done:
            # What was said on other pages does not lie over whom to call.
            self.notice = None
            self.given = keeping.given_again(done, saved=done not in self.unkept)

    @action
    async def leave_stop(self) -> None:
        """Leave the stop page."""
        self.stopping = False
