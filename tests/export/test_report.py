"""The report for a clinician: complete, self-contained, harmless."""

import csv
import io
import re
from datetime import timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from domain import about
from domain.check import keeping
from domain.check.records import Calves, Complaints
from domain.check.report_choice import ReportChoice
from domain.check.triage import triage
from domain.days import logical_day, moment
from export import report_csv, report_html
from export.harmless import for_cell, for_html
from export.report import Asked, file_name, local_words
from tests.support.checks import finished
from tests.support.make import drink
from tests.support.trips import event, flight, trip
from tests.support.world import NOON

ZONE = "Asia/Kathmandu"
MADE = moment(NOON, ZONE)
TODAY = logical_day(MADE)

HOSTILE = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "formula": '=HYPERLINK("http://x","y")',
    "plus": "+1+1",
    "at": "@SUM(1)",
    "minus": " -2+3",
    "tab": "\t=1",
    "turn": "a\u202eb\u2066c\u200fd",
    "nul": "a\x00b\x1bc",
    "lone": "a\ud800b",
    "long": "x" * 10_000,
    "quote": 'a","b\r\n=1',
    "attribute": "\"'><svg onload=alert(1)>",
}


def stamps(number: int, days: int) -> dict:
    """Return the stamps of entry *number*, *days* before the report."""
    at = moment(NOON - timedelta(days=days, minutes=number), ZONE)
    return {
        "id": f"r{number:04}",
        "created": at.at,
        "edited": at.at,
        "writer": "phone",
        "at": at.at,
        "zone": ZONE,
        "offset": at.offset,
        "day": logical_day(at),
    }


def check(number: int, days: int, *yes: str):
    """Return a check in which *yes* is ticked."""
    answers = finished(yes, flags=["trip4h"])
    at = moment(NOON - timedelta(days=days), ZONE)
    new = keeping.Stamps(f"c{number:04}", "phone", at, logical_day(at))
    return keeping.check(answers, triage(answers), new)


def asked(*records, note: str = "", days: int = 28, items=None) -> Asked:
    """Return a report of *records*."""
    chosen = ReportChoice(days, note=note)
    if items is not None:
        chosen = ReportChoice(days, frozenset(items), note)
    return Asked(chosen, records, TODAY, MADE)


FULL = (
    check(1, 3, "U1"),
    check(2, 1, "A1"),
    Complaints(**stamps(3, 2), levels="heavy=2;itch=0"),
    Calves(**stamps(4, 9), left_mm=374, right_mm=372),
    Calves(**stamps(5, 2), left_mm=380, right_mm=371),
    drink(6, ml=300, at=NOON - timedelta(days=1), zone=ZONE),
)


class Tags(HTMLParser):
    """Collect the tags, attributes and text of a page."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(data.decode())

    def handle_starttag(self, tag, attrs) -> None:
        """Remember *tag* and *attrs*."""
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data) -> None:
        """Remember *data*."""
        self.text += data


def rows(data: bytes) -> list[list[str]]:
    """Return the cells of the table *data*."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_page_holds_what_was_chosen():
    """Checks with rules version, complaints, calves, drinks, limit and review."""
    page = Tags(report_html.html(asked(*FULL, note="Since the flight.")))

    for part in (
        "This list cannot diagnose.",
        about.REVIEW,
        "Get checked that day",
        "One calf, ankle or leg newly swollen (left)",
        "A journey of 4 hours or more in the last 8 weeks",
        "R6, v1",
        "Heavy legs",
        "left 38.0 cm, right 37.1 cm",
        "1 drinks, 300 ml in all",
        "Since the flight.",
    ):
        assert part in page.text, part
    assert page.tags.count("svg") == 2


def test_times_are_told_in_utc_and_local():
    """Both clocks, with the distance from UTC."""
    page = Tags(report_html.html(asked(*FULL)))
    table = report_csv.csv(asked(*FULL)).decode()

    for told in (page.text, table):
        assert "2026-11-09 12:40" in told
        assert "2026-11-09 18:25 (UTC+05:45)" in told
    assert local_words(moment(NOON, "America/St_Johns")).endswith("(UTC-03:30)")


@pytest.mark.parametrize("item", ["checks", "complaints", "calves", "water"])
def test_what_was_not_chosen_is_left_out(item):
    """One item alone gives one section, and only its rows in the table."""
    page = report_html.html(asked(*FULL, items=[item])).decode()
    kinds = {row[4] for row in rows(report_csv.csv(asked(*FULL, items=[item])))[1:]}

    assert page.count("<section>") == 1
    assert kinds == {{"checks": "check", "water": "drink"}.get(item, item)}


def test_what_is_out_of_range_is_left_out():
    """The range ends today and begins so many logical days ago."""
    found = rows(report_csv.csv(asked(*FULL, days=2)))[1:]

    assert {row[3] for row in found} == {"2026-11-09"}


def test_the_page_needs_nothing_else():
    """No script, no link, no address, a policy that forbids all; charts are XML."""
    data = report_html.html(asked(*FULL, note="x"))
    page = Tags(data)

    assert not {"script", "link", "img", "iframe", "a", "form"} & set(page.tags)
    names = {name for name, _ in page.attributes}
    assert not {"src", "href", "style"} & names
    assert not any(name.startswith("on") for name in names)
    assert b"default-src 'none'" in data
    for drawn in re.findall(r"<svg.*?</svg>", data.decode(), re.DOTALL):
        assert ET.fromstring(drawn).get("aria-label")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_note_is_harmless_on_the_page(name):
    """It makes no tag, no attribute, turns no text and does not fill the pages."""
    plain = Tags(report_html.html(asked(*FULL, note="x")))
    data = report_html.html(asked(*FULL, note=HOSTILE[name]))
    page = Tags(data)

    assert page.tags == plain.tags
    assert page.attributes == plain.attributes
    assert not re.search("[\x00\x1b\u200f\u202e\u2066]", data.decode())
    assert len(page.text) < len(plain.text) + 700


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_note_is_harmless_in_the_table(name):
    """One cell stays one cell, and none begins as a formula."""
    found = rows(report_csv.csv(asked(*FULL, note=HOSTILE[name])))

    assert {len(row) for row in found} == {8}
    assert found[-1][4] == "note"
    for row in found:
        for cell in row:
            assert not cell.lstrip(" \u00a0").startswith(tuple("=+-@\t\r\n|%"))
            assert not re.search("[\x00\x1b\u200f\u202e\u2066\ud800]", cell)


def test_typed_names_in_records_are_escaped_too():
    """A drink kind from an imported file is as harmless as a note."""
    record = drink(7, at=NOON, zone=ZONE, kind="=1<script>")
    found = rows(report_csv.csv(asked(record)))

    assert found[1][5] == "'=1<script>"
    assert "script" not in Tags(report_html.html(asked(record))).tags


@pytest.mark.parametrize(
    ("text", "cell"), [("a", '"a"'), ('a"b', '"a""b"'), ("=1", '"\'=1"'), ("", '""')]
)
def test_cells(text, cell):
    """Quotes are doubled, formulas get an apostrophe."""
    assert for_cell(text) == cell


def test_html_text_is_cut_and_says_so():
    """What is too long for the page ends with a mark."""
    assert for_html("<" * 700) == "&lt;" * 600 + "…"


def test_an_empty_report_says_what_it_is():
    """Without any entry the head alone stands there; the table has its heads."""
    assert b"<section>" not in report_html.html(asked())
    assert rows(report_csv.csv(asked())) == [list(report_csv.HEADS)]


def test_the_name_of_the_file():
    """It says what it is and when it was made, by the local clock."""
    assert file_name(MADE.local) == "second-heart-report-2026-11-10-1825"


def test_a_trip_is_planned_against_done():
    """One that is over, in the range; not one to come, cancelled or left out."""
    over = trip(flight("LHR", "2026-11-08 20:35", "SIN", "2026-11-09 17:20"))
    ahead = trip(number=2)
    off = trip(
        flight("LHR", "2026-11-01 20:35", "SIN", "2026-11-02 17:20"),
        number=3,
        cancelled=True,
    )
    skipped = event(over, "skipped", over.begins + timedelta(minutes=46), "0:45")
    report = asked(over, ahead, off, skipped)

    page = Tags(report_html.html(report)).text
    assert "London to Singapore, plane, 12 h 45 min" in page
    assert page.count("London to Singapore") == 1
    assert re.search(r"Sets in the seat: 0 of \d+ done", page)
    found = [row for row in rows(report_csv.csv(report)) if row[4] == "trip"]
    assert found[0][:4] == [
        "2026-11-08 20:35",
        "2026-11-08 20:35 (UTC+00:00)",
        "Europe/London",
        "2026-11-08",
    ]
    assert ["Leg checks after it, done", "0", "times"] in [row[5:] for row in found]
    without = asked(over, items=["checks"])
    assert "Singapore" not in report_html.html(without).decode()
    assert rows(report_csv.csv(without)) == [list(report_csv.HEADS)]
