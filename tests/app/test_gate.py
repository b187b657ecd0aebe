"""One tab has the diary; another can ask for it."""

import pytest

from app.gate import FAILED, MOVED, Gate
from domain.faults import InUse, Newer, NotKept
from tests.support.world import World


class Door:
    """What stands behind the gate: it opens, or raises what a test set."""

    def __init__(self, fault=None) -> None:
        self.fault, self.asked, self.world = fault, [], World()

    async def __call__(self, ask):
        """Open, or raise."""
        self.asked.append(ask)
        if self.fault:
            raise self.fault
        return self.world.open()


async def test_a_free_diary_opens():
    """Behind the gate stands the app."""
    gate = Gate(Door())

    await gate.open()

    assert gate.app is not None
    assert gate.sentence == ""


async def test_a_diary_in_use_is_offered_to_be_moved():
    """The first no can be answered with `Use it here`."""
    door = Door(InUse("Open in another tab."))
    gate = Gate(door)
    await gate.open()
    assert (gate.app, gate.sentence, gate.can_ask) == (
        None,
        "Open in another tab.",
        True,
    )

    door.fault = None
    await gate.use_it_here()

    assert gate.app is not None
    assert door.asked == [False, True]


async def test_a_tab_that_does_not_answer_must_be_closed():
    """After asking in vain only trying again is left."""
    door = Door(InUse("Close the other tab."))
    gate = Gate(door)

    await gate.use_it_here()

    assert (gate.sentence, gate.can_ask, gate.busy) == (
        "Close the other tab.",
        False,
        False,
    )


async def test_trying_again_asks_and_waits_again():
    """A closed tab takes a moment to let go, and a frozen one may have woken up."""
    door = Door(InUse("Close the other tab."))
    gate = Gate(door)
    await gate.use_it_here()

    await gate.try_again()
    assert (gate.app, gate.can_ask) == (None, False)
    door.fault = None
    await gate.try_again()

    assert gate.app is not None
    assert door.asked == [True, True, True]


async def test_trying_again_after_another_failure_asks_nobody():
    """A diary that did not open for its own reasons is simply opened once more."""
    door = Door(OSError())
    gate = Gate(door)
    await gate.open()

    await gate.try_again()

    assert door.asked == [False, False]


async def test_the_owner_moves_when_asked():
    """It closes the diary first and says where the app went."""
    gate = Gate(Door())
    await gate.open()
    app = gate.app

    await gate.leave()

    assert app.closed
    assert (gate.app, gate.sentence, gate.can_ask) == (None, MOVED, True)


async def test_a_diary_that_does_not_close_is_not_given_away():
    """The other tab must not open what this one still holds."""
    door = Door()
    gate = Gate(door)
    await gate.open()

    async def fail():
        raise NotKept("The disk does not answer.")

    door.world.diary.close = fail
    with pytest.raises(NotKept):
        await gate.leave()

    assert gate.app is not None


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [(Newer("Update the app."), "Update the app."), (OSError(), FAILED)],
)
async def test_what_does_not_open_says_why(fault, sentence):
    """Every failure is a sentence, with `Try again` beside it."""
    gate = Gate(Door(fault))

    await gate.open()

    assert (gate.sentence, gate.can_ask) == (sentence, False)
