"""Logging drinks: disk before screen, undo, faults in words."""

import asyncio
import json

import pytest

from app.files import ASIDE, BACKUP
from domain.records import Drink, Tombstone
from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def drunk(app) -> list[int]:
    """Return the ml of the drinks on the screen."""
    return [record.ml for record in app.records if isinstance(record, Drink)]


async def test_a_drink_is_on_disk_before_it_is_on_the_screen(world):
    """While the commit runs the screen still shows the day without the drink."""
    app = world.open()
    seen = []
    world.diary.before_commit = lambda: seen.append(drunk(app))

    await app.log_drink(250)

    assert seen == [[]]
    assert drunk(app) == [250]
    assert app.notice.text == "Added 250 ml of water"
    assert app.notice.undo


async def test_a_drink_carries_where_and_when_it_was_drunk(world):
    """The record holds instant, zone, offset and the frozen logical day."""
    world.clock.zone = "Asia/Singapore"
    app = world.open()

    await app.log_drink("330", "tea")

    (drink,) = world.diary.living()
    assert (drink.at, drink.zone, drink.offset) == (
        world.clock.now,
        "Asia/Singapore",
        8 * 3600,
    )
    assert (drink.day.isoformat(), drink.ml, drink.drink) == ("2026-11-10", 330, "tea")


async def test_when_the_disk_refuses_the_screen_shows_what_is_on_disk(world):
    """Nothing is shown as logged; the sentence says why."""
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.log_drink(250)

    assert drunk(app) == []
    assert app.notice.text == DISK_FULL.sentence
    assert not app.notice.undo


@pytest.mark.parametrize("typed", ["0", "-5", "10000", "abc"])
async def test_bad_input_gets_a_sentence_and_changes_nothing(world, typed):
    """An impossible amount reaches neither disk nor screen."""
    app = world.open()

    await app.log_drink(typed)

    assert world.diary.commits == []
    assert app.notice.text.endswith(".")


async def test_undo_takes_a_drink_back(world):
    """Undo writes a tombstone, so that the drink is gone after a restart too."""
    app = world.open()
    await app.log_drink(250)

    await app.undo()

    assert drunk(app) == drunk(world.open()) == []
    assert isinstance(world.diary.commits[-1][0], Tombstone)
    assert app.notice is None


async def test_undo_brings_a_deleted_drink_back(world):
    """Deleting is undone with a version that wins over the tombstone."""
    app = world.open()
    await app.log_drink(250)
    await app.delete(app.records[0].id)
    assert drunk(app) == []

    await app.undo()

    assert drunk(app) == drunk(world.open()) == [250]


async def test_undo_with_the_clock_set_back(world):
    """A clock that jumped back a day cannot keep a change from being undone."""
    app = world.open()
    await app.log_drink(250)
    world.clock.pass_(days=-1)

    await app.undo()

    assert drunk(world.open()) == []


async def test_one_undo_takes_back_one_change(world):
    """A second undo has nothing to take back, and says so."""
    app = world.open()
    await app.log_drink(250)
    await app.undo()

    await app.undo()

    assert app.notice.text == "There is nothing left to undo."


async def test_deleting_twice_says_that_it_is_gone(world):
    """A row that is gone cannot be deleted again."""
    app = world.open()
    await app.log_drink(250)
    gone = app.records[0].id
    await app.delete(gone)

    await app.delete(gone)

    assert app.notice.text == "That entry is already gone."


async def test_an_unexpected_failure_is_a_sentence_too(world):
    """No exception leaves an action."""
    app = world.open()
    world.diary.fault = ZeroDivisionError()

    await app.log_drink(250)

    assert app.notice.text.startswith("Something went wrong")
    assert not app.running


async def test_the_same_tap_twice_while_the_disk_writes_is_one_drink(world):
    """An action that is under way with the same arguments is not begun again."""
    app = world.open()
    await asyncio.gather(app.log_drink(250), app.log_drink(250))
    assert drunk(app) == [250]

    await app.log_drink(250)
    assert drunk(app) == [250, 250]


async def test_a_notice_goes_after_eight_seconds(world):
    """The undo bar stays for eight seconds."""
    app = world.open()
    await app.log_drink(250)
    world.clock.pass_(seconds=7.9)
    app.refresh()
    assert app.notice

    world.clock.pass_(seconds=0.1)
    app.refresh()

    assert app.notice is None


async def test_the_day_turns_while_the_app_is_open(world):
    """A screen left open over the start of the day shows the new day."""
    app = world.open()
    world.clock.pass_(hours=15)
    app.refresh()
    assert app.day.isoformat() == "2026-11-10"

    world.clock.pass_(minutes=21)
    app.refresh()

    assert app.day.isoformat() == "2026-11-11"


async def test_a_choice_is_kept(world):
    """A setting holds at once and after a restart; a second choice replaces it."""
    app = world.open()
    await app.choose("theme", "dark")
    await app.choose("theme", "light")

    assert app.settings.theme == world.open().settings.theme == "light"
    assert len(world.diary.documents) == 1


async def test_the_backup_lies_ready_with_everything_in_it(world):
    """The file for the next tap holds tombstones too, and replaces the one before."""
    app = world.open()
    await app.log_drink(250)
    await app.prepare(BACKUP)
    await app.delete(app.records[0].id)
    await app.prepare(BACKUP)

    (data,) = world.counter.files.values()
    assert json.loads(data)["records"][0]["kind"] == "tombstone"
    assert app.offer(BACKUP).size == len(data)


async def test_without_a_page_the_device_saves_the_backup(world):
    """In a phone package the prepared file goes through the device."""
    world.counter = None
    app = world.open()
    await app.prepare(BACKUP)

    await app.save(BACKUP)

    assert json.loads(world.device.saved[app.offer(BACKUP).name])["count"] == 0
    assert app.offer(BACKUP).token == ""


async def test_damaged_data_that_was_set_aside_is_handed_over_as_it_is(world):
    """Its bytes wait beside the backup."""
    app = world.open()
    await app.prepare(BACKUP)

    await app.prepare(ASIDE + "aside.2026-10.b")

    offer = app.offer(ASIDE + "aside.2026-10.b")
    assert world.counter.files[offer.token] == b"aside.2026-10.b"
    assert offer.name == "second-heart-aside.2026-10.b.bin"
    assert app.offer(BACKUP).token in world.counter.files
