"""What can go wrong in words that a person can read.

Every fault carries one whole sentence for the screen.
"""


class Fault(Exception):
    """A failure whose text is a sentence for the person."""

    @property
    def sentence(self) -> str:
        """The sentence to show."""
        return str(self)


class Refused(Fault):
    """The input was not acceptable; nothing has changed."""


class NotKept(Fault):
    """The device did not keep what was asked of it; nothing has changed."""


class NotRead(Fault):
    """The device did not give saved data back; nothing has changed."""


class InUse(Fault):
    """Another tab or window owns the diary."""


class Newer(Fault):
    """The diary was written by a newer version; it is left untouched."""


class Damaged(Fault):
    """Saved data cannot be read; it is set aside, never overwritten."""
