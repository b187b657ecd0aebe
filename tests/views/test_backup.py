"""Import, copies, tables and erasing through a real Flet session."""

from datetime import timedelta

import flet as ft
import pytest

from domain import backup_words
from domain.codec import to_document
from export.backup import backup
from tests.export.hostile import hostile
from tests.support.make import choice, drink
from tests.support.world import NOON, World
from tests.views.screens import choose, shown, type_


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


async def pick(screen, world, data: bytes) -> None:
    """Choose a file, as the client reports it."""
    world.counter.picked = data
    picker = screen.find(ft.Button, "Import backup").action.file_picker
    files = [{"id": 0, "name": "backup.json", "size": len(data)}]
    await screen.send(picker, "result", {"files": files})


def file(*records) -> bytes:
    """Return the backup of *records*."""
    return backup(map(to_document, records), NOON)


async def test_a_chosen_backup_leads_to_its_preview(world):
    """The page says what both ways would do, before anything is done."""
    await world.diary.commit([drink(1)])
    screen = await shown(world, "/settings")

    await pick(screen, world, file(drink(2)))

    assert screen.route == "/settings/import"
    assert "It adds 1 entry." in screen.texts()
    assert "It deletes 1 entry." in screen.texts()
    assert backup_words.STAYS_OPEN in screen.texts()
    assert len(world.open().records) == 1


async def test_adding_goes_back_to_settings_with_an_undo(world):
    """The entries are there, and one tap takes them back."""
    screen = await shown(world, "/settings")
    await pick(screen, world, file(drink(2), choice("theme", "dark")))

    await screen.press("Add to my diary")

    assert screen.route == "/settings"
    assert screen.pages[-1].bgcolor == "#0D1016"
    assert len(world.open().records) == 2

    await screen.press("Undo")

    assert world.open().records == ()


async def test_replacing_is_a_tap_of_its_own(world):
    """The diary is what the backup was."""
    await world.diary.commit([drink(1)])
    screen = await shown(world, "/settings")
    await pick(screen, world, file(drink(2)))

    await screen.press("Replace my diary")

    assert [one.id for one in world.open().records] == ["d0002"]


async def test_a_backup_can_be_left_alone(world):
    """Leaving it changes nothing."""
    screen = await shown(world, "/settings")
    await pick(screen, world, file(drink(2)))

    await screen.press("Leave it")

    assert screen.route == "/settings"
    assert world.diary.commits == []


@pytest.mark.parametrize("seed", range(0, 40, 5))
async def test_a_hostile_file_gets_a_sentence(world, seed):
    """The person stays in Settings, and the app goes on."""
    screen = await shown(world, "/settings")

    await pick(screen, world, hostile(seed))

    if screen.route == "/settings":
        assert any(text.endswith("Nothing was changed.") for text in screen.texts())
    assert not world.diary.commits
    await screen.go("/settings")
    assert not screen.find(ft.Button, "Import backup").disabled


async def test_a_closed_picker_changes_nothing(world):
    """No file, no page."""
    screen = await shown(world, "/settings")
    picker = screen.find(ft.Button, "Import backup").action.file_picker

    await screen.send(picker, "result", {"files": []})

    assert screen.route == "/settings"


async def test_outside_a_browser_the_picker_brings_the_bytes(world):
    """Where there is no page, the file comes with its data."""
    world.counter = None
    screen = await shown(world, "/settings")
    action = screen.find(ft.Button, "Import backup").action
    data = file(drink(2))
    files = [{"id": 0, "name": "backup.json", "size": len(data), "bytes": data}]

    await screen.send(action.file_picker, "result", {"files": files})

    assert action.with_data
    assert "It adds 1 entry." in screen.texts()


async def test_a_copy_can_be_gone_back_to(world):
    """The page lists what is kept, newest first, each by when it was made."""
    app = world.open()
    await app.take_in(file(drink(1)))
    await app.merge_found()
    world.clock.pass_(minutes=5)
    await app.take_in(file(drink(2)))
    await app.merge_found()
    screen = await shown(world, "/settings/copies")

    await screen.press("Go back to Tuesday 10 November, 12:45")

    assert [one.id for one in world.open().records] == ["d0001"]


async def test_without_copies_it_says_so(world):
    """An empty list is a sentence."""
    screen = await shown(world, "/settings/copies")

    assert "There is no copy yet." in screen.texts()
    assert "Nothing is logged yet." in screen.texts()


async def test_each_kind_can_leave_as_a_table(world):
    """The button hands over the table of the kind that is chosen."""
    await world.diary.commit([drink(1), choice("theme", "dark")])
    screen = await shown(world, "/settings/copies")

    await choose(screen, "Settings", "setting")

    token = screen.find(ft.Button, "Export table").action.text
    assert b'"theme","dark"' in world.counter.files[token]


async def test_erasing_needs_a_typed_yes(world):
    """A tap alone gets a sentence; with the word everything is gone."""
    await world.diary.commit([drink(1)])
    screen = await shown(world, "/settings")
    await screen.press("Erase everything")
    await screen.press("Erase for good")
    assert backup_words.NOT_YES in screen.texts()
    assert len(world.open().records) == 1

    await type_(screen, backup_words.ERASE_ASK, "yes")
    await screen.press("Erase for good")

    assert world.diary.documents == {}
    assert world.page.asked == ["erase"]


async def test_settings_say_when_the_last_backup_left(world):
    """Never, or when."""
    screen = await shown(world, "/settings")
    assert backup_words.NEVER in screen.texts()

    await world.diary.commit([choice("exported", "2026-11-09T10:00:00.000Z")])
    screen = await shown(world, "/settings")

    assert "Last backup: Monday 9 November, 10:00." in screen.texts()


async def test_today_reminds_when_a_backup_is_due(world):
    """A word on Today leads to Settings; before that there is none."""
    screen = await shown(world)
    assert backup_words.NUDGE_TITLE not in screen.texts()

    await world.diary.commit([drink(at=NOON - timedelta(days=20))])
    screen = await shown(world)
    await screen.press("Open Settings")

    assert screen.route == "/settings"
