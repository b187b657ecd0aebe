"""A report as long as one can get, for what must fit two pages."""

from dataclasses import replace
from datetime import timedelta

from domain.check import keeping
from domain.check.complaints import COMPLAINTS
from domain.check.items import FLAG, ITEMS
from domain.check.records import Complaints
from domain.check.report_choice import ReportChoice
from domain.check.triage import triage
from domain.days import logical_day, moment
from domain.records import Record
from domain.runs import SetDone
from domain.trips.records import Trip
from export.report import Asked
from tests.support.checks import BASE, calves, finished, stamps
from tests.support.make import drink
from tests.support.trips import flight, trip

DAYS = 91
ANSWERS = finished(ITEMS, flags=FLAG)


def longest() -> Asked:
    """Return a report of three months with everything in it every day."""
    found = (*(one for day in range(DAYS) for one in _of_day(day)), *_trips())
    last = moment(BASE.at + timedelta(days=DAYS - 1), BASE.zone)
    choice = replace(ReportChoice(DAYS), note="W" * 10_000)
    return Asked(choice, found, logical_day(last), last)


def _trips() -> list[Trip]:
    """Return a long trip a week, with four legs each."""
    one = flight("LHR", "2026-11-10 20:35", "SIN", "2026-11-11 17:20")
    found: list[Trip] = []
    for week in range(DAYS // 7):
        first = BASE.at + timedelta(days=7 * week)
        legs = []
        for at in (first + timedelta(hours=15 * leg) for leg in range(4)):
            departs = moment(at, "Europe/London")
            arrives = moment(at + one.lasts, "Asia/Singapore")
            legs.append(replace(one, departs=departs, arrives=arrives))
        found.append(trip(*legs, number=week))
    return found


def _of_day(day: int) -> list[Record]:
    at = moment(BASE.at + timedelta(days=day), BASE.zone)
    new = keeping.Stamps(f"c{day:04}", "phone", at, logical_day(at))
    levels = ";".join(f"{one.id}=3" for one in COMPLAINTS)
    return [
        keeping.check(ANSWERS, triage(ANSWERS), new),
        Complaints(**stamps(day), levels=levels),
        calves(370 + day % 13, 372, day),
        drink(day, ml=2000, at=at.at),
        _set(day),
    ]


def _set(day: int) -> SetDone:
    return SetDone(
        **stamps(day),
        run="run",
        routine="seat_set_short",
        name="Seat set, short",
        completed=True,
        breaks=1,
        planned=20,
        reps="seated_heel_raise=20",
        pump_reps=20,
        seconds=125,
        active_seconds=60,
    )
