"""The metronome of the heel-raise test."""

from datetime import UTC, datetime, timedelta

import pytest

from domain import metronome

START = datetime(2026, 11, 10, 12, tzinfo=UTC)


def at(seconds):
    """Return the beat some *seconds* after the start."""
    return metronome.beat(START, START + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("seconds", "word", "reps"),
    [
        (0, "Get ready", 0),
        (4.9, "Get ready", 0),
        (5, "Up", 0),
        (6, "Down", 0),
        (7, "Up", 1),
        (64, "Down", 29),
        (65, "Up", 30),
    ],
)
def test_up_on_one_beat_and_down_on_the_next(seconds, word, reps):
    """Thirty reps a minute, after five beats to get into place."""
    assert (at(seconds).word, at(seconds).reps) == (word, reps)


def test_a_late_look_loses_no_beat():
    """The next one comes a second after the beat before began."""
    assert metronome.next_beat(START, at(7.4)) == START + timedelta(seconds=8)


def test_a_clock_that_was_set_back_is_the_first_beat():
    """Time never runs below zero."""
    assert at(-600) == at(0)


def test_a_forgotten_metronome_comes_to_an_end():
    """After more reps than anybody types."""
    assert metronome.is_over(at(405))
    assert not metronome.is_over(at(404))
