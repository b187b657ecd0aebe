"""Copies of the whole diary to go back to, beside it on the same medium.

They are no part of the diary: it opens without them, and erasing removes them.
"""

import zlib

from domain.faults import NotRead
from storage.medium import Changes, Medium

PREFIX = "snapshot."
LEFT = "This copy is not there any more. Nothing was changed."
BROKEN = "This copy cannot be read. Nothing was changed."
LARGEST = 200_000_000
"""Bytes that an unpacked copy can have, against one that swells for ever."""


async def names(medium: Medium) -> tuple[str, ...]:
    """Return the names of the copies, in the order of their names."""
    found = await medium.names()
    return tuple(
        sorted(one.removeprefix(PREFIX) for one in found if one.startswith(PREFIX))
    )


async def put(medium: Medium, name: str, data: bytes, keep: int) -> None:
    """Keep *data* as copy *name*, and no more than *keep* copies; raise NotKept.

    The oldest goes only after the new one is durable.
    """
    old = [one for one in await names(medium) if one != name]
    spare = old[: max(0, len(old) - keep + 1)]
    packed = zlib.compress(data, level=1)
    remove = tuple(PREFIX + one for one in spare)
    await medium.commit(Changes({PREFIX + name: packed}, remove=remove))


async def read(medium: Medium, name: str) -> bytes:
    """Return copy *name*; raise NotRead."""
    blobs = await medium.load([PREFIX + name])
    if PREFIX + name not in blobs:
        raise NotRead(LEFT)
    try:
        return zlib.decompressobj().decompress(blobs[PREFIX + name], LARGEST)
    except zlib.error as error:
        raise NotRead(BROKEN) from error
