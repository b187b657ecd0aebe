"""The report as one page of HTML that needs no other file and prints on 1-2 pages."""

from domain import about
from domain.check.complaints import COMPLAINTS, LEVELS
from domain.check.home import TOLD
from domain.check.items import FLAG, FOLLOW_UP, ITEMS
from domain.check.records import Calves, Complaints, LegCheck
from domain.check.tape import size_words
from domain.check.tiers import tier_of
from domain.check.triage import facts
from domain.check.words import LIMIT
from domain.records import Drink
from domain.runs import SetDone
from export.harmless import for_html
from export.report import Asked, local_words, per_day, utc_words
from export.report_charts import bars, lines
from export.report_trips import departs, kind_words, lived

MOST_CHECKS = 6
MOST_WEEKS = 6
MOST_TRIPS = 6
"""More rows than these would not fit two pages; the table holds them all."""
LONGEST_CELL = 300
"""Characters of a cell, for the same reason; "…" says that there is more."""

STYLE = (
    "@page{margin:12mm}body{font:9.5pt/1.3 sans-serif;color:#16202e;margin:0 auto;"
    "max-width:180mm}h1{font-size:15pt;margin:0}"
    "h2{font-size:11pt;margin:7pt 0 1pt;break-after:avoid}"
    "p{margin:2pt 0}table{border-collapse:collapse;width:100%;font-size:8pt}"
    "th,td{border-bottom:.5pt solid #aaa;text-align:left;padding:1.5pt 4pt;"
    "vertical-align:top}svg{width:100%;height:auto;max-height:30mm}"
    "text{font-size:9px;fill:#444}.note{white-space:pre-wrap;overflow-wrap:anywhere}"
    "tr,svg{break-inside:avoid}"
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html(asked: Asked) -> bytes:
    """Return the report as UTF-8 HTML; every typed text in it is escaped."""
    parts = [_checks(asked), _complaints(asked), _calves(asked)]
    parts += [_movement(asked), _water(asked), _trips(asked), _note(asked)]
    page = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Second Heart report</title><style>{STYLE}</style></head><body>"
        f"{_head(asked)}{''.join(parts)}</body></html>\n"
    )
    return page.encode()


def _head(asked: Asked) -> str:
    made = f"{utc_words(asked.made.at)} UTC, local {local_words(asked.made)}"
    return (
        "<h1>Second Heart: report for a clinician</h1>"
        f"<p>Logical days {asked.first} to {asked.last}. Made {for_html(made)}.</p>"
        f"<p>Entered by the person; not verified. {for_html(LIMIT)} "
        f"{for_html(about.REVIEW)}</p>"
    )


def _section(title: str, body: str) -> str:
    return f"<section><h2>{for_html(title)}</h2>{body}</section>"


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{for_html(cell)}</th>" for cell in heads)
    body = "".join(
        "<tr>"
        + "".join(f"<td>{for_html(cell, LONGEST_CELL)}</td>" for cell in row)
        + "</tr>"
        for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _rest(count: int, most: int) -> str:
    return f"<p>{count - most} earlier ones are in the table file.</p>" * (count > most)


def _checks(asked: Asked) -> str:
    found = asked.entries(LegCheck, "checks")[::-1]
    if not found:
        return ""
    rows = [
        (
            utc_words(one.at),
            local_words(one.moment),
            TOLD[tier_of(one.tier)],
            ticked(one),
            f"{one.rules}, v{one.version}",
        )
        for one in found[:MOST_CHECKS]
    ]
    heads = ("UTC", "Local", "Told", "Ticked", "Rules")
    return _section("Leg checks", _table(heads, rows) + _rest(len(found), MOST_CHECKS))


def ticked(one: LegCheck) -> str:
    """Return what counted as yes in check *one*, with legs and background."""
    given = one.given
    found = facts(given)
    lines_ = [
        f"{item.line} ({given.legs[item.id]})" if item.id in given.legs else item.line
        for item in ITEMS.values()
        if item.id in found
    ]
    lines_ += [more.line for more in FOLLOW_UP.values() if more.id in found]
    lines_ += [flag.line for flag in FLAG.values() if flag.id in found]
    return "; ".join(lines_) or "nothing"


def _complaints(asked: Asked) -> str:
    found = asked.entries(Complaints, "complaints")
    if not found:
        return ""
    weeks = found[-MOST_WEEKS:]
    heads = ("0 never to 3 every day", *(str(one.day) for one in weeks))
    rows = [
        (row.text, *(str(one.each.get(row.id, "–")) for one in weeks))  # noqa: RUF001
        for row in COMPLAINTS
    ]
    text = ", ".join(f"{level} {word.lower()}" for level, word in enumerate(LEVELS))
    rest = _rest(len(found), MOST_WEEKS)
    return _section("Weekly diary", f"<p>{text}.</p>{_table(heads, rows)}{rest}")


def _calves(asked: Asked) -> str:
    found = asked.entries(Calves, "calves")
    if not found:
        return ""
    last = found[-1]
    text = (
        f"Last {last.day}: left {size_words(last.left_mm, 'cm')}, right "
        f"{size_words(last.right_mm, 'cm')}. Self-measured, 10 cm below the tibial "
        "tuberosity. Left solid, right dashed."
    )
    chart = ""
    if len(found) > 1:
        left = [one.left_mm / 10 for one in found]
        right = [one.right_mm / 10 for one in found]
        chart = lines(left, right, [one.day for one in found], "Calf size, cm")
    return _section("Calf tape", f"<p>{for_html(text)}</p>{chart}")


def _movement(asked: Asked) -> str:
    found = asked.entries(SetDone, "movement")
    if not found:
        return ""
    reps = per_day(found, asked, "set.pump_reps")
    minutes = sum(one.active_seconds for one in found) // 60
    text = f"{len(found)} sets, {sum(reps)} pump reps, {minutes} active minutes."
    chart = bars(reps, asked.first, "Pump reps a day", "reps")
    return _section("Movement: pump reps a day", f"<p>{text}</p>{chart}")


def _water(asked: Asked) -> str:
    found = asked.entries(Drink, "water")
    if not found:
        return ""
    ml = per_day(found, asked, "drink.ml")
    chart = bars(ml, asked.first, "Drinks a day, ml", "ml")
    text = f"{len(found)} drinks, {sum(ml)} ml in all, as entered."
    return _section("Drinks a day, ml", f"<p>{text}</p>{chart}")


def _trips(asked: Asked) -> str:
    found = list(lived(asked))[::-1]
    if not found:
        return ""
    rows = [
        (
            local_words(departs(trip)),
            kind_words(trip),
            "; ".join(part.told for part in past.parts),
        )
        for trip, past in found[:MOST_TRIPS]
    ]
    heads = ("Left, local", "Trip", "Planned and done")
    return _section("Trips", _table(heads, rows) + _rest(len(found), MOST_TRIPS))


def _note(asked: Asked) -> str:
    note = for_html(asked.choice.note)
    body = f'<p class="note"><bdi>{note}</bdi></p>'
    return _section("Note by the person", body) if note.strip() else ""
