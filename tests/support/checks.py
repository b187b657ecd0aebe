"""Answers for tests: finished lists, and the reviewed cases."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from domain.check import flow, keeping
from domain.check.answers import Answers, Form, asked_items, open_questions
from domain.check.items import ITEMS
from domain.check.records import Calves, Complaints
from domain.check.triage import triage
from domain.records import Record
from tests.support.make import drink

DATA = Path(__file__).parent.parent / "data"


def load(name: str):
    """Return the test data *name*."""
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def finished(
    yes: Iterable[str] = (),
    not_sure: Iterable[str] = (),
    flags: Iterable[str] = (),
    both: Iterable[str] = (),
    form: Form = "full",
) -> Answers:
    """Return a finished list in which everything else is answered no."""
    said = dict.fromkeys(asked_items(form), "no")
    said |= dict.fromkeys(yes, "yes") | dict.fromkeys(not_sure, "not sure")
    answers = Answers(form, said, dict.fromkeys(both, "both"), frozenset(flags))
    while missing := open_questions(answers):
        answers = answers.say(missing[0], "no")
    for item in ITEMS.values():
        if answers.holds(item.id) and item.asks_leg and item.id not in answers.legs:
            answers = answers.leg(item.id, "left")
    return answers


BASE = drink()


def stamps(days: int = 0) -> dict:
    """Return the stamps of an entry, *days* after the first."""
    at = BASE.at + timedelta(days=days)
    same = {"writer": "phone", "zone": BASE.zone, "offset": 0}
    day = BASE.day + timedelta(days=days)
    return {
        "id": f"x{days:04}",
        "created": at,
        "edited": at,
        "at": at,
        "day": day,
        **same,
    }


def calves(left: int, right: int, days: int = 0) -> Calves:
    """Return a measurement in mm."""
    return Calves(**stamps(days), left_mm=left, right_mm=right)


def every_check() -> list[Record]:
    """Return one record of each kind that the leg check keeps."""
    new = keeping.Stamps("c0001", "phone", BASE.moment, BASE.day)
    answers = finished(["U1"], ["S2"], ["trip4h"])
    done = keeping.check(answers, triage(answers), new)
    alert = keeping.alert(done)
    assert alert
    open_ = keeping.under_way(flow.begin("short", None), None, replace(new, id="c0002"))
    week = Complaints(**stamps(), levels="heavy=2;itch=0")
    return [done, alert, open_, week, replace(calves(370, 372), id="x0001")]
