"""The pages of a set that is done and of one that was left."""

from datetime import date

import pytest

from domain import plan_text, spans, steering
from domain.routines import ROUTINES
from domain.set_pages import done_page, stopped_page
from tests.support.sets import NOON, done_of, london, run_of, s, set_run

DAY = date(2026, 11, 10)


def left_after(seconds, run=None):
    """Return a run that was last seen *seconds* after its start."""
    return steering.reopened(steering.pause(run or set_run(), NOON + s(seconds)))


def page_of(run, at, **how):
    """Return the page of *run*, finished *at*, as the only set of its day."""
    done = done_of(run, at)
    assert done is not None
    return done_page(done, [done], DAY, **how)


def test_a_whole_set_is_told_in_beats_reps_and_minutes():
    """Twenty beats of the second heart, and what they did to the day."""
    page = page_of(set_run(), NOON + s(130))

    assert (page.figure, page.phrase) == ("20", "beats of your second heart")
    assert (page.beats, page.reps, page.time) == (20, "20 reps", "2 min 5 s")
    assert page.sentence == (
        "Saved on this phone at 12:42. 2 min 5 s, nothing skipped."
    )
    assert (page.rings.breaks.label, page.rings.breaks.more) == (
        "1 of 8 breaks",
        "1 more",
    )


def test_a_set_ended_early_says_how_much_was_done():
    """One whole rep is one beat."""
    page = page_of(set_run(), NOON + s(5 + 9))

    assert (page.figure, page.phrase) == ("1", "beat of your second heart")
    assert page.reps == "1 rep"
    assert page.sentence == "Saved on this phone at 12:40. 9 s, 1 of 20 reps."


def test_a_phone_that_keeps_nothing_does_not_say_saved():
    """Where there is no storage the page does not claim any."""
    page = page_of(set_run(), NOON + s(130), saved=False)

    assert "Saved" not in page.sentence


def test_a_walk_is_told_in_time():
    """Nothing pumps by the count, so the time is the figure."""
    walk = run_of(plan_text.read("walk_two|1|1|0|both|aw|120"))
    page = page_of(walk, NOON + s(5 + 90))

    assert (page.figure, page.phrase, page.beats) == ("1 min 30 s", "", 0)
    assert page.sentence == "Saved on this phone at 12:41. 1 min 30 s, not all of it."
    assert page.rings.minutes.more == "1 more"


@pytest.mark.parametrize(
    ("routine", "applies", "later"),
    [
        ("post_landing", (), "Later today: legs-up rest for 10 minutes."),
        ("post_landing", ("K12",), "Later today: legs-up rest for 10 minutes."),
        ("post_landing", ("K14",), ""),
        ("desk_hourly", (), ""),
    ],
)
def test_after_a_landing_the_page_says_what_is_worth_doing_later(
    routine, applies, later
):
    """To nobody who should not raise the legs without advice."""
    run = set_run(ROUTINES[routine])
    page = page_of(run, NOON + s(60), applies=frozenset(applies))

    assert page.later == later


def test_a_set_of_another_day_adds_nothing_to_this_one():
    """Finished late, it belongs to the day on which it was done."""
    done = done_of(set_run(), NOON + s(130))
    assert done is not None
    page = done_page(done, [done], date(2026, 11, 11))

    assert page.rings.breaks.label == "0 of 8 breaks"
    assert page.rings.breaks.more == "no change"


def test_a_set_that_was_left_says_when_and_where():
    """The exercise, the rep, and what finishing would keep."""
    page = stopped_page(left_after(5 + 65 + 14), london(NOON + s(84 + 600)))

    assert page.stopped == "Stopped at 12:41, 10 min ago"
    assert page.title == "Your set is still here"
    assert page.name == "Seat set, short"
    assert page.where == "Move 2 of 2, seated toe raise, rep 3 of 10"
    assert (page.moves_done, page.moves) == (1, 2)
    assert page.keeps == "Keeps the 12 reps you did"


@pytest.mark.parametrize(
    ("seconds", "keeps"),
    [
        (3, "You did no whole rep yet, so nothing is kept"),
        (10, "You did no whole rep yet, so nothing is kept"),
        (11, "Keeps the 1 rep you did"),
        (17, "Keeps the 2 reps you did"),
    ],
)
def test_finishing_says_what_it_keeps(seconds, keeps):
    """Whole reps only, and nothing is promised that is not kept."""
    assert stopped_page(left_after(seconds), london(NOON + s(60))).keeps == keeps


def test_a_walk_that_was_left_keeps_its_time():
    """A walk has no reps to count."""
    walk = run_of(plan_text.read("walk_two|1|1|0|both|aw|120"))
    page = stopped_page(left_after(65, walk), london(NOON + s(3665)))

    assert (page.keeps, page.where) == (
        "Keeps the 1 min you did",
        "Move 1 of 1, walk two",
    )
    assert page.stopped == "Stopped at 12:41, 1 h ago"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3600, "just now"),
        (59, "just now"),
        (60, "1 min ago"),
        (3599, "59 min ago"),
        (3600, "1 h ago"),
        (7500, "2 h 5 min ago"),
        (86_399, "23 h 59 min ago"),
        (86_400, "1 day ago"),
        (400_000, "4 days ago"),
    ],
)
def test_how_long_ago(seconds, words):
    """A clock that was set back makes nothing later than just now."""
    assert spans.ago(s(seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "short", "long", "spoken"),
    [
        (0, "0:00", "0 s", "0 seconds"),
        (1, "0:01", "1 s", "1 second"),
        (62, "1:02", "1 min 2 s", "62 seconds"),
        (60, "1:00", "1 min", "1 minute"),
        (125, "2:05", "2 min 5 s", "125 seconds"),
        (600, "10:00", "10 min", "10 minutes"),
    ],
)
def test_lengths_of_time(seconds, short, long, spoken):
    """On the clock, in a line, in a sentence."""
    assert (spans.short(seconds), spans.long(seconds), spans.spoken(seconds)) == (
        short,
        long,
        spoken,
    )
