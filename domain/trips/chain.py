"""The legs of a trip as they are entered, one after the other.

The form shows and saves what this one function finds, so that both name the same day.
"""

from dataclasses import replace

from domain.days import Moment
from domain.formats import USUAL, Formats
from domain.trips.draft import LegDraft, LegSoFar, leg_of, so_far, today_at
from domain.trips.route import Legs

EARLY = "This leg leaves before the one before arrives. Check its times."


def chain(
    drafts: tuple[LegDraft, ...], mode: str, now: Moment, formats: Formats = USUAL
) -> tuple[LegSoFar, ...]:
    """Return what each of *drafts* means so far; never raises for what was typed.

    A time without a day is, on the first leg, that of the day it is *now* at its
    place; on a later one the first such time after the leg before has arrived.
    """
    found: list[LegSoFar] = []
    for draft in drafts:
        before = found[-1].arrives if found else None
        today = today_at(draft.origin, before or now)
        known = so_far(draft, mode, today, formats, after=before)
        if before and known.departs and known.departs.at < before.at:
            known = replace(known, fault=known.fault or EARLY)
        found.append(known)
    return tuple(found)


def legs(
    drafts: tuple[LegDraft, ...], mode: str, now: Moment, formats: Formats = USUAL
) -> Legs:
    """Return the legs of *drafts*; raise Refused with a sentence for what is wrong."""
    known = chain(drafts, mode, now, formats)
    return tuple(leg_of(*pair) for pair in zip(drafts, known, strict=True))
