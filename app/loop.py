"""The one loop of the app: it sleeps until something is due."""

import asyncio
import contextlib
import logging
from datetime import timedelta

from app.state import App

log = logging.getLogger("second-heart")

LONGEST_SLEEP = timedelta(seconds=60)
"""A clock that was moved, or another zone, is noticed within this time."""


BREATH = timedelta(milliseconds=50)
"""Between two pieces of the past that are read after a start: taps come first."""


async def loop_forever(app: App) -> None:
    """Keep the app's day, notices and files in step with the clock.

    A failing pass is logged and the loop goes on: nobody restarts it. It ends
    when the diary was closed.
    """
    while not app.closed:
        try:
            await _turn(app)
        except Exception:
            log.exception("the loop goes on")
            await asyncio.sleep(1)


async def _turn(app: App) -> None:
    app.refresh()
    await app.settle_left()
    await app.note_home()
    await app.tick()
    app.changed.clear()  # what is told while the disk is waited for wakes it again
    await app.breathe()
    app.rest(resting=app.run is None)
    more = False
    if app.run is None:
        more = await app.recall()
        await app.tidy()
    left = BREATH if more else pause(app)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(app.changed.wait(), left.total_seconds())


def pause(app: App) -> timedelta:
    """Return how long nothing is due."""
    due = [app.day_turns()]
    if app.notice:
        due.append(app.notice.until)
    mine = (app.due(), app.call_at(), app.break_at(), app.drink_at(), app.tell_at())
    due += [at for at in mine if at]
    # Only a set ticks: after it, a clock that was set back would be due for ever.
    now = max(app.now.at, app.ticker.now) if app.run else app.now.at
    left = min(due) - now
    return min(max(left, timedelta()), LONGEST_SLEEP)
