"""Which version of a record wins, on every device alike."""

from collections.abc import Iterable

from domain.codec import Document, rank


def wins(new: Document, old: Document | None) -> bool:
    """Say whether *new* outranks *old*; the same version does not outrank itself.

    The content is only hashed where the stamps tie, which is next to never.
    """
    if old is None:
        return True
    mine, other = (new["edited"], new["writer"]), (old["edited"], old["writer"])
    return mine > other if mine != other else rank(new) > rank(old)


def join(into: dict[str, Document], more: Iterable[Document]) -> None:
    """Put every version of *more* that outranks its like into *into*, by id."""
    for document in more:
        if wins(document, into.get(document["id"])):
            into[document["id"]] = document
