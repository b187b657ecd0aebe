"""The page that mends an entry of the past, or says why it stays as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from domain import goal_list, heel_record, mended_set, words
from domain.check import complaints, tape
from domain.check.own_pages import ComplaintRow
from domain.check.records import Calves, Complaints, LegCheck
from domain.entry_fields import Asked, Field, read, whole
from domain.faults import Refused
from domain.formats import Formats
from domain.goal_records import LARGEST_AMOUNT, TRAVEL, GoalTick
from domain.history_day import entry_words, is_fixed
from domain.mended_set import MOST_MINUTES, MOST_REPS
from domain.records import Entry, Record
from domain.runs import SetDone
from domain.trips.records import TripEvent

CHECK_NOTE: Final = (
    "The answers of a leg check stay as you gave them, because its advice came from "
    "them. If something is different now, do a new check."
)
TRIP_NOTE: Final = (
    "This is part of the story of a trip, which counts on what happened when. It can "
    "only be deleted."
)
REST_NOTE: Final = "A rest day has nothing more to it. Delete it to take it back."
NOTE: Final = "It stays on this day. What you change can be undone."
NOT_FOUND: Final = "This entry is gone."
TRAVEL_LABEL: Final = "Hours awake on the way"
MINUTES: Final = "Active minutes"


@dataclass(frozen=True, slots=True)
class EntryPage:
    """The page of one entry."""

    id: str
    title: str
    under: str
    fields: tuple[Field, ...]
    has_levels: bool
    """The weekly diary: its lines are chosen, not typed."""
    given: Mapping[str, int]
    """What was chosen in it."""
    note: str
    can_save: bool
    save: str = "Save changes"
    delete: str = "Delete this entry"


def page(
    one: Entry, records: Iterable[Record], formats: Formats, unit: str
) -> EntryPage:
    """Return the page of *one*; *records* hold the person's goals."""
    known = goal_list.known(records)
    fixed = is_fixed(one)
    given = one.each if isinstance(one, Complaints) else {}
    return EntryPage(
        id=one.id,
        title=entry_words(one, formats, unit, known).partition(",")[0],
        under=words.day_words(one.day),
        fields=() if fixed else _fields(one, formats, unit),
        has_levels=isinstance(one, Complaints),
        given=given,
        note=_note(one),
        can_save=not fixed,
    )


def levels(given: Mapping[str, int]) -> tuple[ComplaintRow, ...]:
    """Return the lines of the weekly diary with what is *given*."""
    return complaints.page((), given).rows


def changes(
    one: Entry, typed: Mapping[str, str], asked: Asked, given: Mapping[str, int]
) -> dict[str, object]:
    """Return what is different in *one* by what was *typed* or *given*.

    Raises Refused with a sentence for what no such entry can hold.
    """
    if is_fixed(one):
        raise Refused(_note(one))
    return _held(one, typed, asked.unit, given) | read(one, typed, asked)


def _held(
    one: Entry, typed: Mapping[str, str], unit: str, given: Mapping[str, int]
) -> dict[str, object]:
    if isinstance(one, SetDone):
        names = mended_set.reps_of(one)
        reps = {name: whole(typed, name, MOST_REPS) for name in names}
        return mended_set.changes(one, reps, whole(typed, "minutes", MOST_MINUTES))
    if isinstance(one, GoalTick):
        most = 24 if one.goal == TRAVEL else LARGEST_AMOUNT
        return {"amount": whole(typed, "amount", most, least=1)}
    if isinstance(one, Calves):
        sizes = [tape.read_mm(typed.get(side, ""), unit) for side in ("left", "right")]
        return {"left_mm": sizes[0], "right_mm": sizes[1]}
    if isinstance(one, heel_record.HeelDone):
        reps = [
            heel_record.read_reps(typed.get(side, "")) for side in ("left", "right")
        ]
        if max(reps) < 0:
            raise Refused("Type the reps of one leg, or delete the test.")
        return {"left": reps[0], "right": reps[1]}
    if isinstance(one, Complaints):
        return {"levels": complaints.levels_text(given)}
    return {}


def _fields(one: Entry, formats: Formats, unit: str) -> tuple[Field, ...]:
    return (
        *_numbers(one, formats, unit),
        Field("time", "Time", formats.clock(one.moment.local), is_time=True),
    )


def _numbers(one: Entry, formats: Formats, unit: str) -> tuple[Field, ...]:
    if isinstance(one, SetDone):
        reps = tuple(
            Field(name, mended_set.name_of(name), str(count), "reps")
            for name, count in mended_set.reps_of(one).items()
        )
        minutes = Field("minutes", MINUTES, str(one.active_seconds // 60), "min")
        return (*reps, minutes)
    if isinstance(one, GoalTick):
        label = TRAVEL_LABEL if one.goal == TRAVEL else "How much"
        return (Field("amount", label, str(one.amount)),)
    if isinstance(one, Calves):
        left, right = (
            tape.size_words(size, unit, formats.decimal).partition(" ")[0]
            for size in (one.left_mm, one.right_mm)
        )
        return (
            Field("left", f"Left calf, {unit}", left),
            Field("right", f"Right calf, {unit}", right),
        )
    if isinstance(one, heel_record.HeelDone):
        pairs = zip(heel_record.SIDES, one.counts, strict=True)
        return tuple(
            Field(side, heel_record.LABELS[side], "" if reps < 0 else str(reps))
            for side, reps in pairs
        )
    return ()


def _note(one: Entry) -> str:
    if isinstance(one, LegCheck):
        return CHECK_NOTE
    if isinstance(one, TripEvent):
        return TRIP_NOTE
    return REST_NOTE if is_fixed(one) else NOTE
