"""Frames: what is read back is right, or known not to be."""

import pytest

from storage import frames
from storage.frames import MAGIC, encode, read

ONE = encode(frames.RECORDS, 1, b'[{"id":"a"}]')
TWO = encode(frames.SEALED, 2, b"{}")
BAIT = encode(frames.RECORDS, 3, b'["' + MAGIC + b"\x01r" + MAGIC + b'"]')


def test_frames_come_back() -> None:
    """Frames come back in order, with what they are and where they end."""
    reading = read(ONE + TWO + BAIT)

    assert [frame.number for frame in reading.frames] == [1, 2, 3]
    assert [frame.kind for frame in reading.frames] == [b"r", b"s", b"r"]
    assert reading.frames[0].body == b'[{"id":"a"}]'
    assert reading.end == len(ONE + TWO + BAIT)
    assert reading.damaged == b""


@pytest.mark.parametrize("last", [ONE, TWO, BAIT])
def test_every_torn_tail_is_dropped(last: bytes) -> None:
    """A frame cut short at any byte is dropped without a word."""
    for length in range(len(last)):
        for tail in (last[:length], last[:length] + bytes(len(last) - length)):
            if tail.endswith(bytes(8)) or tail == last[:length]:
                reading = read(ONE + tail)
                assert len(reading.frames) == 1, length
                assert reading.end == len(ONE)
                assert reading.damaged == b""


@pytest.mark.parametrize("flip", [0x01, 0x20, 0x80, 0xFF])
def test_every_flipped_byte_is_damage(flip: int) -> None:
    """A changed byte anywhere costs the frame it is in, and is seen."""
    data = ONE + TWO + BAIT
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]
        reading = read(changed)
        assert len(reading.frames) == 2, at
        assert reading.damaged in changed
        assert changed[at : at + 1] in reading.damaged
        assert reading.end == len(data)


def test_garbage() -> None:
    """Bytes that never were a frame are damage, zeros are not."""
    assert read(b"") == read(bytes(300))
    assert read(b"PK\x03\x04").damaged == b"PK\x03\x04"
    assert read(MAGIC * 50).frames == ()
    assert read(b"x" * 10 + ONE).frames == read(ONE).frames


def test_identity() -> None:
    """The identity changes with any frame, its order and its number."""
    seen = {read(data).identity for data in (ONE, TWO, ONE + TWO, TWO + ONE, b"")}
    seen.add(read(encode(frames.RECORDS, 9, b'[{"id":"a"}]')).identity)

    assert len(seen) == 6
