"""The one way in which building and serving give up."""


class Stop(Exception):
    """A reason to stop that one sentence explains to the person at the keyboard."""
