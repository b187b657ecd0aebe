"""Write docs/CLINICAL-REVIEW.md from the data; a test keeps the two equal.

Run ``python -m tests.support.clinical_review`` after a change of the content.
"""

from collections.abc import Mapping
from pathlib import Path

from domain import review
from domain.check import emergency, words
from domain.check.complaints import COMPLAINTS, NOTE
from domain.check.countries import COUNTRIES
from domain.check.items import FLAG, FOLLOW_UP, ITEMS, SHORT
from domain.check.more import FOLLOW_UP_NOTES
from domain.check.rules import RULES, VERSION, Rule

FILE = Path(__file__).parents[2] / "docs" / "CLINICAL-REVIEW.md"

HEAD = """# Clinical review

{sentence}

This file lists every question, rule and sentence of the leg check, as the app holds
them (rules version {version}).
It is written from the data by `python -m tests.support.clinical_review`; a test fails
when the two differ.
A reviewer signs at the end; the name and the date then go into `domain/review.py`.

Marks: V read in the source, V2 read in a page that reports it, M standard knowledge
that was not looked up, D a choice of the product.

## Open questions for the reviewer

1. One leg clearly worse (F2) with S1 or S2 and no background stays tier S, as the
   table has it; the result then says to book an appointment.
2. U15 (a leg vein that bled) with a blood thinner is raised to E: "bleeding items go
   up" names no tier.
3. "Not sure" on an S item counts as no, but as yes when one of its follow-ups is yes
   or "not sure".
4. The short list asks E1 to E10, U1 to U7, U10, F8 and F9; its empty result says that
   it was the short list.
5. A U sign marked "not sure" for the side counts as both legs (R7, still U).
6. A result with a red flag does not wait for F8 and F9 or the background.
"""

FOOT = """## Signature

| reviewer and profession | date | rules version | changes asked for |
|---|---|---|---|
| | | | |
"""


def document() -> str:
    """Return the whole document."""
    sentence = review.sentence(review.REVIEWER, review.REVIEWED)
    parts = [HEAD.format(sentence=sentence, version=VERSION)]
    parts += [_items(), _follow_ups(), _flags(), _rules(), _sentences(), _diary()]
    parts += [_numbers(), FOOT]
    return "\n".join(parts)


def _table(title: str, heads: str, rows: list[tuple[str, ...]]) -> str:
    line = "|".join("---" for _ in heads.split("|"))
    body = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    return f"## {title}\n\n| {heads} |\n|{line}|\n{body}\n"


def _items() -> str:
    rows = [
        (
            item.id,
            item.tier,
            item.legs,
            f"{item.ask} {item.note}".strip(),
            item.line,
            item.say,
            item.reason,
            f"{item.source} {item.mark}".strip(),
            "yes" if item.id in SHORT else "",
        )
        for item in ITEMS.values()
    ]
    heads = (
        "id | tier | legs | question | in a group | to say | reason | source | short"
    )
    return _table("Items", heads, rows)


def _follow_ups() -> str:
    rows = [
        (
            one.id,
            ", ".join(one.parents) or "everyone",
            f"{one.ask} {FOLLOW_UP_NOTES.get(one.id, '')}".strip(),
            one.say,
        )
        for one in FOLLOW_UP.values()
    ]
    return _table("Follow-ups", "id | after | question | to say", rows)


def _flags() -> str:
    rows = [(flag.id, flag.line, flag.say) for flag in FLAG.values()]
    return _table("Background", "id | line | to say", rows)


def _rules() -> str:
    rows = [(rule.id, rule.tier, _ways(rule)) for rule in RULES]
    rows.append(("R14", "none", "nothing above fires, and the list is finished"))
    return _table("Rules, the highest tier wins", "id | tier | fires when", rows)


def _ways(rule: Rule) -> str:
    return "; or ".join(
        " and ".join(f"{need.least} of ({', '.join(need.of)})" for need in way)
        for way in rule.ways
    )


def _sentences() -> str:
    rows: list[tuple[str, ...]] = []
    for name, value in vars(words).items():
        if name.isupper() and not name.startswith("WHY_OF"):
            rows += _told(name, value)
    rows += _told("EMERGENCY", emergency.EMERGENCY.red)
    return _table("Sentences", "place | sentence", rows)


def _told(name: str, value: object) -> list[tuple[str, ...]]:
    if isinstance(value, str):
        return [(name, value)] if value else []
    if isinstance(value, Mapping):
        return [
            row for key, one in value.items() for row in _told(f"{name} {key}", one)
        ]
    if isinstance(value, tuple):
        return [row for one in value for row in _told(name, one)]
    raise TypeError(name)


def _diary() -> str:
    rows = [(one.id, one.text) for one in COMPLAINTS]
    return _table("Weekly diary, 0 to 3 each", "id | line", [*rows, ("note", NOTE)])


def _numbers() -> str:
    rows = [
        (one.code, one.name, one.number, ", ".join(one.also))
        for one in COUNTRIES.values()
    ]
    return _table("Emergency numbers", "code | country | number | also", rows)


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
