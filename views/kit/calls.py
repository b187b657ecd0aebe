"""Turn an action of the app into a handler of a control."""

from collections.abc import Awaitable, Callable
from typing import Any


def call(
    action: Callable[..., Awaitable[None]], *args: object
) -> Callable[[Any], Awaitable[None]]:
    """Return a handler that calls *action* with *args*, whatever the event was."""

    async def handle(_event: object) -> None:
        await action(*args)

    return handle
