"""The weekly diary and the calf tape: written down, never scored."""

from datetime import timedelta

import pytest

from domain.check import complaints, tape
from domain.check.records import Complaints
from domain.faults import Refused
from tests.support.checks import BASE, calves, stamps


def test_each_complaint_has_four_named_levels_and_there_is_no_total():
    """Ten lines, 0 to 3, each button named with its line; no sum anywhere."""
    page = complaints.page((), {"itch": 2})

    assert len(page.rows) == 10
    names = [level.name for row in page.rows for level in row.levels]
    assert len(set(names)) == len(names) == 40
    on = [level.name for row in page.rows for level in row.levels if level.on]
    assert on == ["Itching: most days"]
    assert page.left == "9 lines have no answer."
    assert Complaints(**stamps(), levels="itch=2;heavy=0").sums() == {
        "complaints.count": 1,
        "complaint.itch": 3,
        "complaint.itch.times": 1,
        "complaint.heavy": 1,
        "complaint.heavy.times": 1,
    }


@pytest.mark.parametrize(("days", "due"), [(6, False), (7, True)])
def test_the_diary_is_due_after_a_week(days, due):
    """Seven logical days after the last one."""
    last = Complaints(**stamps(), levels="itch=2")
    told = complaints.last_line([last], BASE.day + timedelta(days=days))

    assert told.startswith("Last on 10 November")
    assert told.endswith("due now") == due


@pytest.mark.parametrize("given", [{"itch": 4}, {"itch": -1}, {"dream": 1}])
def test_impossible_levels_are_refused(given):
    """Only 0 to 3 of a line that there is."""
    with pytest.raises(ValueError, match="complaint"):
        complaints.levels_text(given)


@pytest.mark.parametrize(
    ("text", "unit", "mm"),
    [
        ("37.4", "cm", 374),
        ("37,4", "cm", 374),
        (" 14.7 ", "in", 373),
        ("15", "in", 381),
    ],
)
def test_sizes_are_read_as_they_are_typed(text, unit, mm):
    """Centimetres or inches, with a point or a comma."""
    assert tape.read_mm(text, unit) == mm


@pytest.mark.parametrize("text", ["", "x", "nan", "inf", "1e999", "-37", "374", "9"])
def test_what_no_calf_measures_is_refused(text):
    """A slip of typing is told, and nothing is kept."""
    with pytest.raises(Refused):
        tape.read_mm(text, "cm")


@pytest.mark.parametrize(("right", "asks"), [(400, False), (401, True), (339, True)])
def test_more_than_3_cm_is_a_question(right, asks):
    """Above 3 cm, to either side, the page asks and leads to the list."""
    page = tape.page([calves(370, right)], "cm")

    assert bool(page.question) == bool(page.ask) == asks
    assert page.question == "" or "cannot tell the cause" in page.question


def test_the_trend_is_of_the_difference():
    """The sentence compares the first and the last difference, in the unit."""
    log = [calves(370, 372), calves(371, 372, 7), calves(380, 370, 14)]

    assert tape.page(log, "cm").trend == (
        "The difference between the sides grew from 0.2 cm to 1.0 cm."
    )
    assert "about as at first" in tape.trend(log[:2], "cm")
    assert tape.trend(log[:1], "cm") == ""
    points = tape.page(log, "in").points
    assert [point.x for point in points] == [0, 0.5, 1]
    assert all(0 <= point.left <= 1 and 0 <= point.right <= 1 for point in points)


def test_the_landmark_is_told():
    """The page says where the tape goes, for eyes and ears."""
    page = tape.page([], "cm")

    assert "bony bump under the kneecap" in page.landmark
    assert (page.distance, page.last) == ("10 cm", "Left and right, with a tape")


@pytest.mark.parametrize("mm", [0, 99, 1201])
def test_no_record_holds_a_size_that_no_calf_has(mm):
    """Wherever the record comes from."""
    with pytest.raises(ValueError, match="calf"):
        calves(mm, 370)
