"""How a leg check is shown and kept.

Here the order is turned round: what was decided is shown first and saved second,
because a disk that refuses must never hide what to do.
"""

import asyncio
import functools
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any, Concatenate, ParamSpec

from app.core import Ports
from app.guard import action
from app.sets import Sets
from domain.check import flow, home, keeping, screens
from domain.check.answers import read_flags, write_flags
from domain.check.emergency import EMERGENCY
from domain.check.flow import Asking
from domain.check.pages import Screen
from domain.check.records import Alert, LegCheck, OpenCheck
from domain.check.result import Given, Standing, result
from domain.days import Moment
from domain.faults import Fault, Refused
from domain.records import Record, bury

log = logging.getLogger("second-heart")

FLAGS = "check_flags"
"""The setting that keeps the background for the next check."""
UNIT = "tape_unit"
NOT_KEPT = "This phone does not keep your answers now. Go on: the result still appears."

P = ParamSpec("P")


def check_action(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, None]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, None]]:
    """Guard an action of the check: whatever fails, the emergency page appears."""

    @functools.wraps(method)
    async def guarded(app: "Checking", *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await method(app, *args, **kwargs)
        except Fault:
            raise
        except Exception:
            log.exception("the check failed in %s", method.__name__)
            app.check_failed = True

    return action(guarded)


class Checking(Sets):
    """The check under way and its result."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.asking: Asking | None = None
        """The check under way, while it is shown."""
        self.given: Given | None = None
        """The result that is shown."""
        self.check_failed = False
        """The check could not go on: the emergency page is shown."""
        self._ended_checks: set[str] = set()
        """The ids of checks under way that have come to a result, kept or not."""
        self._noted = ""
        """The id of the check under way that was kept last, or is being kept."""
        self._saving = asyncio.Lock()
        self._warned = False
        self._tapped = ports.clock.read().at
        super().__init__(ports, writer)

    @property
    def check_screen(self) -> Screen:
        """The one screen of the check that is shown now; never raises."""
        try:
            return self._screen()
        except Exception:
            log.exception("the check cannot be shown")
            return EMERGENCY

    @property
    def in_check(self) -> bool:
        """Whether a list, its result or whom to call is shown: nothing prompts then."""
        return bool(self.asking or self.given or self.check_failed)

    @property
    def tape_unit(self) -> str:
        """The unit of the tape."""
        return "in" if self.kept(UNIT) == "in" else "cm"

    def refresh(self) -> None:
        """Look at the clock: answers of an hour ago are stale, on the screen too."""
        super().refresh()
        # What is urgent in them is not dropped: the loop concludes it.
        if self._is_stale and not keeping.is_urgent(self._asking()):
            self.asking = None

    async def tidy(self) -> None:
        """Let the diary keep house; a result that it refused is offered again."""
        if self.unkept:
            await self._keep_unkept()
        await super().tidy()

    def _screen(self) -> Screen:
        if self.check_failed:
            return EMERGENCY
        if self.given:
            card = self.alert_card
            # Once a clinician has looked, a newer list speaks for itself.
            fresh = Standing(card.title, card.tier) if card and card.seen else None
            return result(self.given, self.where, self.formats, standing=fresh)
        if self.asking:
            return screens.screen(self.asking, self.where)
        around = home.Around(
            self.now,
            self.day,
            self.where,
            self.tape_unit,
            self.alert_card,
            self._open_check(),
            self.formats,
        )
        return home.home(self.records, around)

    @property
    def _is_stale(self) -> bool:
        """Whether a check is under way that nobody has touched for an hour."""
        waited = self.now.at - self._tapped
        return self.asking is not None and waited >= flow.RESUMES

    def _asking(self) -> Asking:
        if self.asking is None:
            raise Refused("No check is under way.")
        return self.asking

    def _shows(self, about: str) -> bool:
        """Say whether the step about *about* is shown; nothing said is any step."""
        return not about or (self.asking is not None and self.asking.about == about)

    async def _go(self, asking: Asking) -> None:
        """Show where *asking* stands, then keep it; an E answer ends it at once."""
        self.asking = asking
        if asking.step == flow.RESULT:
            await self._conclude(asking)
        else:
            await self._note()

    async def _settle(self) -> None:
        asking = flow.settle(self._asking())
        await self._go(asking)
        text = write_flags(asking.answers.flags)
        await self._try(self._choice(FLAGS, text, self._ports.clock.read().at))

    async def _conclude(self, asking: Asking) -> None:
        """Show the result of *asking*, then save it with its alert."""
        now = self._ports.clock.read()
        self.notice = None
        self.given = self._decide(asking, now, self._shown_ids())
        self.asking = None
        self.refresh()  # what prompts is silent at once, whatever the disk does
        self.changed.set()
        await self._keep_unkept()
        await self._hold_run()

    def _shown_ids(self) -> set[str]:
        """Return the ids of what the shown check ends, also while it is being kept."""
        return {self._noted, *(one.id for one in self._open_checks())}

    def _decide(self, asking: Asking, at: Moment, ends: set[str]) -> Given:
        """Return the result of *asking* as of *at*; it counts from now on, kept or not.

        *ends* are the ids of the records under way that it is the end of.
        """
        given = keeping.result_of(asking, at)
        done = keeping.check(given.answers, given.advice, self._new(at))
        alert = keeping.alert(done)
        self.unkept = (*self.unkept, done, *([alert] if alert else []))
        self._ended_checks |= ends
        return given

    async def _hold_run(self) -> None:
        """Pause a set that runs while an alert is open."""
        if self.open_alerts and self.run and self.run.state == "running":
            await self.pause()

    async def _keep_unkept(self) -> None:
        """Save the results that are not saved, and say whether it worked."""
        async with self._saving:
            waiting, now = self.unkept, self._ports.clock.read().at
            ended = [one for one in self.records if one.id in self._ended_checks]
            graves = [bury(one, now, self._writer) for one in ended]
            saved = not waiting or await self._try(*waiting, *graves)
            if saved:
                self.unkept = tuple(one for one in self.unkept if one not in waiting)
        if self.given:
            self.given = keeping.with_saved(self.given, saved=saved)

    async def _note(self) -> None:
        """Keep the answers so far, so that a kill loses none of them."""
        self._tapped = self._ports.clock.read().at
        async with self._saving:
            if self.asking is None:
                return
            old = self._open_check()
            stamps = self._new(self._ports.clock.read())
            noted = keeping.under_way(self.asking, old, stamps)
            self._noted = noted.id
            kept = await self._try(noted)
        if not kept and not self._warned:
            self._warned = True
            self.tell(NOT_KEPT)

    async def _drop_old(self) -> None:
        """Let go of the answers of checks that are not gone on with."""
        now = self._ports.clock.read().at
        graves = [bury(one, now, self._writer) for one in self._open_checks()]
        if graves:
            await self._try(*graves)

    async def _try(self, *records: Record) -> bool:
        """Write *records*; say whether the disk took them."""
        try:
            await self._write(*records)
        except Exception:
            log.exception("the check was not saved")
            return False
        return True

    async def _change_alerts(self, changed: Sequence[Alert]) -> None:
        """Keep newer versions of alerts; those never saved change in memory too."""
        if not changed:
            return
        await self._write(*changed)
        ids = {one.id for one in changed}
        self.unkept = tuple(one for one in self.unkept if one.id not in ids)

    async def _fetch(self, alert: Alert) -> LegCheck | None:
        """Return the check that opened an *alert* older than what is loaded."""
        day, near = alert.opened.date(), timedelta(days=2)
        found = await self._ports.diary.between(day - near, day + near)
        return keeping.check_of(alert, found)

    def _new(self, now: keeping.Moment) -> keeping.Stamps:
        made = self._stamps(now)
        return keeping.Stamps(made.id, made.writer, made.now, made.day)

    def _open_checks(self) -> list[OpenCheck]:
        """Return the checks under way; the disk may still hold one that has ended."""
        log = (one for one in self.records if isinstance(one, OpenCheck))
        found = [one for one in log if one.id not in self._ended_checks]
        return sorted(found, key=lambda one: (one.edited, one.id))

    def _open_check(self) -> OpenCheck | None:
        """Return the check that can still be gone on with."""
        now = self.now.at
        fresh = [one for one in self._open_checks() if flow.can_resume(one, now)]
        return fresh[-1] if fresh else None

    def _flags(self) -> frozenset[str] | None:
        """Return the background as it was kept; what cannot be read is asked anew."""
        try:
            return read_flags(str(self.kept(FLAGS) or ""))
        except ValueError:
            return None
