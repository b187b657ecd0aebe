"""The way into the app: the diary opens for one tab at a time."""

from collections.abc import Awaitable, Callable

from flet import observable  # pyright: ignore[reportUnknownVariableType]

from app.guard import log
from app.state import App
from domain.faults import Fault, InUse

Enter = Callable[[bool], Awaitable[App]]
"""Open the diary and build the app; True asks the tab that has it to move."""

MOVED = "Second Heart is open in another tab or window now."
FAILED = "Your diary cannot be opened right now. Nothing in it was changed."


@observable  # pyright: ignore[reportUntypedClassDecorator]
class Gate:
    """Either the open app, or the reason why it is not open here."""

    def __init__(self, enter: Enter) -> None:
        self._enter = enter
        self.app: App | None = None
        self.sentence = ""
        """Why the app is not open here; empty while it is being opened."""
        self.can_ask = False
        """Another tab has the diary and has not been asked to move yet."""
        self.busy = False
        self._taken = False

    async def open(self) -> None:
        """Open the app here, if no other tab has the diary."""
        await self._try(ask=False)

    async def use_it_here(self) -> None:
        """Ask the other tab to move, and open the app here."""
        await self._try(ask=True)

    async def try_again(self) -> None:
        """Open the app here after a failure.

        A tab that did not answer may have woken up by now, and one that was closed
        may take a moment to let go: both are asked and waited for.
        """
        await self._try(ask=self._taken)

    async def leave(self) -> None:
        """Finish what is being written and close: another tab asked for it."""
        app = self.app
        if app is None:
            return
        await app.close()
        self.sentence, self.can_ask = MOVED, True
        self.app = None

    async def _try(self, *, ask: bool) -> None:
        if self.busy or self.app:
            return
        self.busy = True
        try:
            self.app = await self._enter(ask)
            self.sentence = ""
        except Fault as fault:
            self.sentence = fault.sentence
            self._taken = isinstance(fault, InUse)
            self.can_ask = self._taken and not ask
        except Exception:  # whatever it is, the person must not see a dead page
            log.exception("the diary does not open")
            self.sentence, self.can_ask, self._taken = FAILED, False, False
        finally:
            self.busy = False
