"""A file that the person chose on the device."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picked:
    """A file, with its bytes unless it is too large."""

    name: str
    size: int
    """Bytes."""
    data: bytes | None
    """None if it is larger than was asked for."""
