"""The face of the player."""

import pytest

from domain import plan_text, player, steering
from tests.support.sets import NOON, run_of, s, set_run

EACH = "a|2|1|0|each||2"
TURNS = "a|2|1|0|alternating||2"
ROUNDS = "a|2|2|30|both||2"


def face(second, run=None):
    """Return the face *second* seconds after noon."""
    return player.face(run or set_run(), NOON + s(second))


def of_text(text):
    """Return a run of the plan that *text* holds."""
    return run_of(plan_text.read(text))


def test_the_third_rep_looks_like_this():
    """A word, a rep, its beats, the rhythm, what follows and the time left."""
    now = face(5 + 12.5)

    assert (now.phase.word, now.rep.text) == ("Lift", "Rep 3 of 10")
    assert (now.rep.done, now.rep.total, now.rep.now) == (2, 10, True)
    assert [bar.label for bar in now.bars] == ["Lift 2", "Hold 1", "Lower 2", "Rest 1"]
    assert [bar.now for bar in now.bars] == [True, False, False, False]
    assert [bar.spent for bar in now.bars] == [0.25, 0, 0, 0]
    assert now.next == "Next: Hold for 1 second"
    assert now.after == "Then 7 more, then seated toe raise"
    assert (now.title, now.time_left) == ("Seated heel raise", "1:53 left")
    assert not now.paused


def test_the_phase_says_how_its_drawing_moves():
    """Where the leg comes from, where it goes, how far it is and how long it has."""
    phase = face(5 + 0.5).phase

    assert (phase.pose_from, phase.pose) == ("flat", "heels_up")
    assert (phase.spent, phase.left_ms, phase.left) == (0.25, 1500, 2)


@pytest.mark.parametrize(
    ("second", "pose", "tone"),
    [
        (0, "flat", "release"),
        (5, "heels_up", "work"),
        (7, "heels_up", "work"),
        (8, "flat", "release"),
        (10, "flat", "release"),
        (66, "flat", "release"),
        (70, "toes_up", "work"),
        (73, "flat", "release"),
        (130, "flat", "release"),
    ],
)
def test_coral_while_the_muscle_works_blue_while_the_vein_fills(second, pose, tone):
    """Lift and hold are work; lower, rest and waiting are not."""
    phase = face(second).phase

    assert (phase.pose, phase.tone) == (pose, tone)


def test_the_ring_empties_over_getting_ready_and_each_phase():
    """It starts full in every phase and in getting ready."""
    assert [face(x).phase.spent for x in (0, 2.5, 5, 6, 7)] == [0, 0.5, 0, 0.5, 0]


def test_every_phase_has_a_key_of_its_own():
    """The key changes at each border, and only there."""
    keys = [face(x / 2).phase.key for x in range(260)]
    changes = [x / 2 for x in range(1, 260) if keys[x] != keys[x - 1]]

    assert changes[:5] == [5, 7, 8, 10, 11]
    assert len(set(keys)) == len(changes) + 1 == 82


@pytest.mark.parametrize(
    ("second", "following", "after"),
    [
        (0, "Next: Lift for 2 seconds", "10 reps, then seated toe raise"),
        (62, "Next: Rest for 1 second", "Then seated toe raise"),
        (64.5, "Next: seated toe raise", "Then seated toe raise"),
        (66, "Next: Lift for 2 seconds", "10 reps, and you are done"),
        (70, "Next: Hold for 1 second", "Then 9 more, and you are done"),
        (129.5, "Then you are done", "Then you are done"),
        (130, "", ""),
    ],
)
def test_the_player_says_what_comes_next(second, following, after):
    """One sentence for the next phase and one for what follows the exercise."""
    assert (face(second).next, face(second).after) == (following, after)


@pytest.mark.parametrize(
    ("text", "second", "side", "rep", "after"),
    [
        (EACH, 5, "Left leg", "Rep 1 of 2", "Then 1 more, then the other leg"),
        (EACH, 7, "Left leg", "Rep 2 of 2", "Then the other leg"),
        (EACH, 9, "Right leg", "Rep 1 of 2", "Then 1 more, and you are done"),
        (TURNS, 7, "Right leg", "Rep 2 of 4", "Then 2 more, and you are done"),
        (ROUNDS, 5, "", "Rep 1 of 2", "Then 1 more, then rest for 30 seconds"),
        ("a|2|2|0|both||2", 7, "", "Rep 2 of 2", "Then round 2"),
        ("a|1|1|0|both||60\na|2|1|0|both||2", 5, "", "", "Then a"),
    ],
)
def test_sides_rounds_and_rests_are_said(text, second, side, rep, after):
    """Each shape of dose has its own sentence."""
    now = face(second, of_text(text))

    assert (now.rep.side, now.rep.text, now.after) == (side, rep, after)


def test_a_rest_between_rounds_shows_the_round_that_comes():
    """The word is Rest, the count is that of the next rep."""
    now = face(5 + 4 + 10, of_text(ROUNDS))

    assert (now.phase.word, now.phase.left) == ("Rest", 20)
    assert (now.rep.round, now.rep.text) == ("Round 2 of 2", "Rep 1 of 2")
    assert (now.rep.done, now.rep.now) == (0, False)
    assert now.after == "2 reps, and you are done"


def test_the_change_of_leg_is_announced_in_the_last_phase():
    """What comes next is the other leg."""
    assert face(7, of_text(EACH)).next == "Next: the other leg"


def test_a_task_has_a_word_and_no_reps():
    """Its text is the title, and nothing is counted."""
    now = face(6, of_text("task|60|Shoes|Loosen your shoes\na|1|1|0|both||2,1"))

    assert (now.phase.word, now.title) == ("Shoes", "Loosen your shoes")
    assert (now.rep.text, now.rep.total, now.rep.now, now.bars) == ("", 0, False, ())


def test_a_paused_player_shows_where_it_stopped():
    """Nothing moves on its face while it stands."""
    still = steering.pause(set_run(), NOON + s(17.5))

    assert face(17.5, still).paused
    assert face(999, still) == face(17.5, still)


def test_after_time_away_the_rep_that_comes_is_shown():
    """Getting ready again, the count goes on."""
    left = steering.reopened(steering.pause(set_run(), NOON + s(17.5)))
    now = face(600, steering.resume(left, NOON + s(600)))

    assert (now.phase.word, now.rep.text, now.rep.done) == (
        "Get ready",
        "Rep 3 of 10",
        2,
    )


def test_the_end_has_all_beats_and_no_time():
    """Done is the last word."""
    now = face(130)

    assert (now.done, now.phase.word, now.phase.left) == (True, "Done", 0)
    assert (now.rep.done, now.time_left) == (10, "0:00 left")
