"""Keep one failing action from taking the whole screen with it.

An exception in a handler makes Flet show its own error screen, and one in an
async task vanishes without a word. Both end here, as a sentence.
"""

import functools
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, Protocol

from domain.faults import Fault

log = logging.getLogger("second-heart")

UNEXPECTED = "Something went wrong here. What you entered before is kept."

P = ParamSpec("P")


class Tells(Protocol):
    """Something that can show a sentence to the person."""

    running: set[tuple[object, ...]]

    def tell(self, sentence: str) -> None:
        """Show *sentence*."""
        ...


Action = Callable[P, Coroutine[Any, Any, None]]


def action(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, None]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, None]]:
    """Guard an action of the app.

    A fault becomes its sentence, anything else a plain one, and nothing is
    raised. The same action with the same arguments is taken once while it
    runs: the second of two quick taps is the same tap.
    """

    @functools.wraps(method)
    async def guarded(app: Tells, *args: P.args, **kwargs: P.kwargs) -> None:
        key = (method.__name__, *args, *kwargs.items())
        if key in app.running:
            return
        app.running.add(key)
        try:
            await method(app, *args, **kwargs)
        except Fault as fault:
            app.tell(fault.sentence)
        except Exception:
            log.exception("action %s failed", method.__name__)
            app.tell(UNEXPECTED)
        finally:
            app.running.discard(key)

    return guarded
