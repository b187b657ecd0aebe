"""The page Move."""

from domain import move_page
from domain.routines import SEAT_SET_SHORT, Routine, Task


def test_a_row_says_length_and_one_fact():
    """The name of its button is the one that tests and screen readers know."""
    (row,) = move_page.rows([SEAT_SET_SHORT])

    assert (row.name, row.line) == ("Seat set, short", "2:05 · stay in your seat")
    assert (row.start, row.exercise) == ("Start Seat set, short", "seated_heel_raise")


def test_only_the_first_is_the_one_to_do_now():
    """A screen has one coral fill at most."""
    rows = move_page.rows([SEAT_SET_SHORT, SEAT_SET_SHORT])

    assert [row.first for row in rows] == [True, False]


def test_a_routine_of_tasks_has_no_figure():
    """Nothing is drawn that is not done."""
    packing = Routine(
        id="packing",
        name="Packing",
        family="travel",
        when="Before a trip.",
        fact="one task",
        items=(Task("Loosen your shoes", "Shoes", 20),),
    )

    assert move_page.rows([packing])[0].exercise == ""
