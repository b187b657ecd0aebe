"""The report as a table, a row for each entry; no cell can run as a formula."""

from collections.abc import Iterator

from domain.check.home import TOLD
from domain.check.records import Calves, Complaints, LegCheck
from domain.check.tiers import tier_of
from domain.records import Drink, Entry
from domain.runs import SetDone
from export.harmless import for_cell
from export.report import OF_ITEM, Asked, local_words, utc_words
from export.report_html import ticked
from export.report_trips import departs, kind_words, lived

HEADS = ("utc", "local", "zone", "logical day", "kind", "what", "value", "unit")


def csv(asked: Asked) -> bytes:
    """Return the report as UTF-8 CSV with a mark that spreadsheets know it by."""
    rows = [HEADS, *_rows(asked), *_trips(asked)]
    if asked.choice.note.strip():
        made = asked.made
        head = (utc_words(made.at), local_words(made), made.zone, str(asked.last))
        rows.append((*head, "note", asked.choice.note, "", ""))
    text = "\r\n".join(",".join(for_cell(cell) for cell in row) for row in rows)
    return ("\ufeff" + text + "\r\n").encode()


def _rows(asked: Asked) -> Iterator[tuple[str, ...]]:
    found = [one for item, kind in OF_ITEM.items() for one in asked.entries(kind, item)]
    for one in sorted(found, key=lambda entry: (entry.at, entry.id)):
        head = (utc_words(one.at), local_words(one.moment), one.zone, str(one.day))
        for what in _told(one):
            yield (*head, one.kind, *what)


def _trips(asked: Asked) -> Iterator[tuple[str, ...]]:
    for trip, past in lived(asked):
        at = departs(trip)
        day = str(at.local.date())
        head = (utc_words(at.at), local_words(at), at.zone, day, trip.kind)
        yield (*head, kind_words(trip), "", "")
        for part in past.parts:
            yield (*head, f"{part.name}, planned", str(part.planned), "times")
            yield (*head, f"{part.name}, done", str(part.done), "times")


def _told(one: Entry) -> Iterator[tuple[str, str, str]]:
    if isinstance(one, LegCheck):
        told = TOLD[tier_of(one.tier)]
        yield f"{told}: {ticked(one)}", one.tier, f"{one.rules}, v{one.version}"
    elif isinstance(one, Complaints):
        for complaint, level in one.each.items():
            yield complaint, str(level), "0-3"
    elif isinstance(one, Calves):
        yield "left calf", str(one.left_mm), "mm"
        yield "right calf", str(one.right_mm), "mm"
    elif isinstance(one, SetDone):
        yield one.name, str(one.pump_reps), "pump reps"
        yield one.name, str(one.seconds), "s"
    elif isinstance(one, Drink):
        yield one.drink, str(one.ml), "ml"
