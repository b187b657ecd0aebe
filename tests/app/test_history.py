"""History through the app: what is loaded, and entries of long ago."""

from datetime import date, timedelta

import pytest

from domain.codec import to_document
from domain.records import Drink
from tests.support.make import a_set, drink
from tests.support.world import World

DAY = date(2026, 11, 10)
MARCH = date(2026, 3, 5)


class LongDiary:
    """Let the diary of *world* keep old entries out of what a start loads."""

    def __init__(self, world) -> None:
        self.diary = world.diary
        self.all = world.diary.recent
        world.diary.recent = self.recent

    def recent(self):
        """Return the entries of this month and the last."""
        return tuple(one for one in self.all() if one.day >= date(2026, 10, 1))


@pytest.fixture
def world():
    """Give a world that a test can steer, with a drink in March."""
    made = World()
    old = drink(1, at="2026-03-05 12:00")
    made.diary.documents[old.id] = to_document(old)
    LongDiary(made)
    return made


async def test_history_is_loaded_from_sums_of_two_spans_and_the_streak(world):
    """However long the diary, a month asks for two months and 400 days."""
    app = world.open()
    assert app.history_page is None

    await app.look_back()

    assert app.history_page.title == "November 2026"
    assert world.diary.asked == [
        (date(2026, 10, 1), date(2026, 11, 30)),
        (DAY - timedelta(days=399), DAY),
    ]
    assert not [one for one in app.records if isinstance(one, Drink)]


async def test_one_goes_back_and_forth(world):
    """Up to today and no further."""
    app = world.open()
    await app.look_back()
    await app.earlier()
    assert app.history_page.title == "October 2026"
    await app.later()
    await app.later()
    assert app.history_page.title == "November 2026"
    await app.open_history("year")
    assert app.history_page.title == "2026"
    await app.open_history("decade")
    assert app.history_page.title == "2026"


async def test_a_drink_of_march_is_changed_and_brought_back(world):
    """Undo of a change never deletes what is older than what was loaded."""
    app = world.open()
    await app.look_back()
    await app.open_day(MARCH)
    assert [one.told for one in app.history_page.lines] == ["12:00, Water, 250 ml"]

    await app.open_drink("d0001")
    await app.save_drink("500", "tea", "13:00")
    assert [one.told for one in app.history_page.lines] == ["13:00, Tea, 500 ml"]
    await app.undo()
    assert [one.told for one in app.history_page.lines] == ["12:00, Water, 250 ml"]


async def test_a_drink_of_march_is_deleted_and_brought_back(world):
    """As everywhere, with one tap."""
    app = world.open()
    await app.look_back()
    await app.open_day(MARCH)
    await app.delete("d0001")
    assert app.history_page.lines == ()

    await app.undo()

    assert len(app.history_page.lines) == 1


async def test_a_drink_can_be_added_to_a_day_of_the_past(world):
    """It gets that day, at a time of that day."""
    app = world.open()
    await app.look_back()
    await app.open_day(MARCH)
    await app.add_on_day()
    await app.save_drink("330", "milk", "08:30")

    assert [one.told for one in app.history_page.lines] == [
        "08:30, Milk, 330 ml",
        "12:00, Water, 250 ml",
    ]
    assert app.water_line.total_ml == 0


async def test_the_streak_reads_older_sums_only_while_it_goes_on(world):
    """Fifteen months of a ring a day ask for two parts of 400 days."""
    for back in range(450):
        one = a_set(DAY - timedelta(days=back), breaks=1, pump_reps=100)
        world.diary.documents[one.id] = to_document(one)
    app = world.open()

    await app.look_back()

    assert app.streak.days == 450
    assert len(world.diary.asked) == 3


async def test_nobody_looks_nothing_is_loaded(world):
    """A tap on Today never waits for History."""
    app = world.open()
    await app.look_back()
    app.look_away()
    asked = len(world.diary.asked)

    await app.log_drink(250)
    await app.undo()

    assert len(world.diary.asked) == asked
    assert app.older == ()
