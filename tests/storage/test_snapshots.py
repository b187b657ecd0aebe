"""Copies of the diary to go back to."""

import pytest

from domain.faults import NotRead
from storage import snapshots
from storage.memory import Memory


async def test_a_copy_that_is_gone_says_so() -> None:
    """A name that is not kept any more gets a sentence."""
    with pytest.raises(NotRead, match="not there any more"):
        await snapshots.read(Memory(), "1")


async def test_a_copy_that_is_broken_says_so() -> None:
    """Bytes that cannot be unpacked are refused, and nothing is changed."""
    medium = Memory()
    medium.blobs["snapshot.1"] = b"not packed"

    with pytest.raises(NotRead, match="cannot be read"):
        await snapshots.read(medium, "1")
