"""Whole pages of one stored diary: what Today, Water and History show of it.

The diary lies in ``tests/data/pages_diary.json`` and is never made again. After a
change of what a page says run ``python -m tests.support.golden_pages``, and read what
became different in ``tests/data/pages_golden.json`` before it is committed.
"""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from domain import goal_streak, goals, history_page, history_span, water_page
from domain.codec import from_document
from domain.days import Moment, moment
from domain.formats import Formats
from domain.person import Person
from domain.records import Record
from domain.settings import Settings
from domain.today_page import today

DATA = Path(__file__).parents[1] / "data"
DIARY, PAGES = DATA / "pages_diary.json", DATA / "pages_golden.json"

DAY = date(2026, 11, 10)
NOW = moment(datetime(2026, 11, 10, 15, 20, tzinfo=UTC), "Europe/London")
PEOPLE = {
    "millilitres": Person(Settings(fluid="no", profile="woman"), Formats()),
    "ounces, 12 hours": Person(
        Settings(fluid="no", goal_steps=7000),
        Formats(unit="us", twelve=True, week_start=6),
    ),
    "not answered": Person(Settings(), Formats()),
    "limited fluids": Person(
        Settings(fluid="yes", water_ceiling=1200), Formats(decimal=",")
    ),
    "alert open": Person(Settings(fluid="no"), Formats(), alert=True),
}


def diary() -> tuple[Record, ...]:
    """Return the records of the stored diary."""
    kept = json.loads(DIARY.read_bytes())
    return tuple(from_document(one) for one in kept)


def pages() -> dict[str, Any]:
    """Return every page as plain data, by the person it is for."""
    log = diary()
    return {name: _pages(log, one, NOW) for name, one in PEOPLE.items()}


def _pages(log: tuple[Record, ...], person: Person, now: Moment) -> dict[str, Any]:
    found: dict[str, Any] = {
        "today": today(log, person, DAY, now),
        "water": water_page.page(log, person, DAY, now),
    }
    if person not in (PEOPLE["millilitres"], PEOPLE["ounces, 12 hours"]):
        return {name: plain(page) for name, page in found.items()}
    days = goals.past(log)
    streak = goal_streak.streak(DAY, days, person.choices, (), min(days))
    for kind in history_span.KINDS:
        shown = history_span.span(kind, DAY, person.formats.week_start)
        unit = "in" if person.formats.unit == "us" else "cm"
        found[f"history, {kind}"] = history_page.page(
            shown, days, log, streak, person, DAY, unit
        )
    told = {name: plain(page) for name, page in found.items()}
    del told["history, year"]["cells"]  # 365 of what the month shows
    return told


def plain(page: Any) -> Any:
    """Return view-model *page* as what JSON holds of it."""
    return json.loads(json.dumps(asdict(page), default=str))


def write() -> None:
    """Write the pages as they are now."""
    text = json.dumps(pages(), indent=1, ensure_ascii=False)
    PAGES.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    write()
