"""Backups through the app: all or nothing, with a way back."""

import asyncio
import json
from datetime import timedelta
from functools import partial

import pytest

from domain import backup_words
from domain.codec import to_document
from domain.faults import Refused
from domain.records import Drink, bury
from export import backup_read
from export.backup import backup
from storage.memory import Memory
from storage.opening import open_on
from tests.export.hostile import hostile
from tests.support.checks import every_check
from tests.support.kinds import one_of_each
from tests.support.make import choice, drink
from tests.support.sets import set_run
from tests.support.world import DISK_FULL, NOON, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


def file(*records) -> bytes:
    """Return the backup of *records*."""
    return backup(map(to_document, records), NOON)


def drinks(app) -> set[str]:
    """Return the ids of the drinks that are shown."""
    return {one.id for one in app.records if isinstance(one, Drink)}


def bare(document) -> dict:
    """Return what *document* says, without the stamps of its version."""
    return {
        name: value
        for name, value in document.items()
        if name not in {"edited", "writer"}
    }


def passes(seed: int) -> bool:
    """Say whether hostile file *seed* passes: what is odd in it harms nothing."""
    try:
        backup_read.read(hostile(seed))
    except Refused:
        return False
    return True


@pytest.fixture(scope="module")
def accepted() -> list[int]:
    """Give hostile files that hold nothing wrong: an odd head, an odd text."""
    found = [seed for seed in range(3, 1600, 4) if passes(seed)]
    assert len(found) >= 10
    return found


async def test_a_backup_is_shown_before_it_counts(world):
    """Choosing a file changes nothing; both ways to use it are told."""
    await world.diary.commit([drink(1)])
    app = world.open()
    world.counter.picked = file(drink(2), drink(3))

    await app.take_in()

    assert app.found == backup_words.Found(
        "Backup of Tuesday 10 November, 12:40",
        ("It adds 2 entries.",),
        ("It adds 2 entries.", "It deletes 1 entry."),
    )
    assert drinks(app) == {"d0001"}
    assert len(world.diary.commits) == 1


async def test_merging_adds_in_one_commit_and_can_be_undone(world):
    """What was added is on disk and on the screen; undo takes all of it back."""
    await world.diary.commit([drink(1), choice("theme", "light")])
    app = world.open()
    await app.take_in(file(drink(2), choice("theme", "dark", edited=5)))

    await app.merge_found()

    assert drinks(app) == drinks(world.open()) == {"d0001", "d0002"}
    assert app.settings.theme == "dark"
    assert len(world.diary.commits) == 2
    assert app.found is None

    await app.undo()

    assert drinks(app) == drinks(await world.opened()) == {"d0001"}
    assert app.settings.theme == world.open().settings.theme == "light"


async def test_replacing_leaves_what_the_backup_held(world):
    """What the backup does not know is deleted, and comes back with undo."""
    await world.diary.commit([drink(1), drink(2, ml=500)])
    app = world.open()
    await app.take_in(file(drink(2)))

    await app.replace_found()

    assert [one.ml for one in world.open().records] == [250]

    await app.undo()

    assert sorted(one.ml for one in world.open().records) == [250, 500]


async def test_a_diary_goes_back_to_its_copy(world):
    """Before every import a copy is kept, and the person can go back to it."""
    await world.diary.commit([drink(1)])
    app = world.open()
    await app.take_in(file(drink(2)))
    await app.merge_found()
    world.clock.pass_(days=3)
    await app.look_at_copies()
    (copy,) = app.copies
    assert copy.title == "Tuesday 10 November, 12:40"

    await app.go_back_to(copy.name)

    assert drinks(app) == drinks(await world.opened()) == {"d0001"}
    assert len(app.copies) == 2


async def test_five_copies_are_kept(world):
    """The oldest copy goes when a sixth is made."""
    app = world.open()
    for number in range(1, 8):
        world.clock.pass_(minutes=1)
        await app.take_in(file(drink(number)))
        await app.merge_found()

    assert len(world.diary.copies) == 5
    assert min(world.diary.copies) == "20261110T124300000000"


async def test_a_copy_is_made_once_a_week_while_nothing_happens(world):
    """The first when the diary is a week old, the next after another week."""
    await world.diary.commit([drink(1)])
    app = world.open()
    made = []
    for days in (0, 3, 4, 3, 4):
        world.clock.pass_(days=days)
        app.refresh()
        await app.tidy()
        await app.tidy()
        made.append(len(world.diary.copies))

    assert made == [0, 0, 1, 1, 2]


@pytest.mark.parametrize("where", ["copy", "commit"])
async def test_a_full_disk_changes_nothing(world, where):
    """If the copy or the commit fails, nothing of the import is there."""
    await world.diary.commit([drink(1)])
    app = world.open()
    await app.take_in(file(drink(2)))
    if where == "copy":
        world.diary.fault = DISK_FULL
    else:

        def fail():
            world.diary.fault = DISK_FULL

        world.diary.before_commit = fail

    await app.merge_found()

    assert app.notice.text == DISK_FULL.sentence
    assert drinks(app) == drinks(await world.opened()) == {"d0001"}
    assert app.found


async def test_hostile_files_change_nothing(world, caplog):
    """Whatever is chosen: a sentence or a preview, and not one byte is written."""
    await world.diary.commit([drink(1)])
    app = world.open()
    for seed in range(400):
        app.notice = None
        await app.take_in(hostile(seed))
        assert not caplog.records, seed
        assert app.found or app.notice.text.endswith("Nothing was changed.")

    assert len(world.diary.commits) == 1
    assert drinks(app) == {"d0001"}


@pytest.mark.parametrize("way", ["merge_found", "replace_found"])
async def test_a_hostile_file_that_is_accepted_is_taken_whole_or_not_at_all(
    way, accepted
):
    """One commit holds every entry of it; a disk that fails leaves every byte."""
    for seed in accepted:
        data = hostile(seed)
        coming = {one["id"]: one for one in json.loads(data)["records"]}
        world = World()
        await world.diary.commit([drink(8001), drink(8002)])
        mine = dict(world.diary.documents)
        app = world.open()
        await app.take_in(data)

        world.diary.before_commit = partial(setattr, world.diary, "fault", DISK_FULL)
        await getattr(app, way)()

        assert world.diary.documents == mine
        assert drinks(app) == mine.keys()
        world.diary.before_commit = world.diary.fault = None
        await getattr(app, way)()

        kept = world.diary.documents
        assert len(world.diary.commits) == 2, seed
        if way == "merge_found":
            assert kept == mine | coming, seed
        else:
            assert kept.keys() == mine.keys() | coming.keys()
            assert {kept[one]["kind"] for one in mine} == {"tombstone"}
            assert {one: bare(kept[one]) for one in coming} == {
                one: bare(each) for one, each in coming.items()
            }


async def test_a_file_that_is_too_large_is_not_even_taken(world, monkeypatch):
    """The page keeps the bytes of a file beyond the limit."""
    app = world.open()
    monkeypatch.setattr("app.backup.LARGEST", 10)
    world.counter.picked = file(drink(1))

    await app.take_in()

    assert app.notice.text == backup_read.TOO_LARGE


async def test_choosing_nothing_does_nothing(world):
    """A picker that is closed leaves the app as it was."""
    app = world.open()

    await app.take_in()

    assert app.found is None
    assert app.notice is None


async def test_an_imported_alert_stops_sets_at_once(world):
    """It is open on this phone too, whatever is done next, undo included."""
    alert = next(one for one in every_check() if one.kind == "alert")
    app = world.open()
    await app.take_in(file(alert))

    await app.merge_found()
    assert app.alerting == (alert.id,)
    await app.undo()

    assert app.alerting == world.open().alerting == (alert.id,)


async def test_nothing_is_imported_during_a_set(world):
    """A set under way is never replaced under the person's feet."""
    await world.diary.commit([set_run()])
    app = world.open()
    await app.take_in(file(drink(1)))

    await app.replace_found()

    assert app.notice.text == backup_words.IN_A_SET
    assert len(world.diary.commits) == 1


async def test_no_set_starts_while_the_diary_is_being_written(world):
    """A tap on a notification in the middle of an import gets a sentence."""
    app = world.open()
    await app.take_in(file(drink(1)))
    started = []
    world.diary.before_commit = lambda: started.append(
        asyncio.ensure_future(app.start("seat_set_short"))
    )
    await app.merge_found()
    await asyncio.gather(*started)

    assert started
    assert app.run is None
    assert [one.kind for one in app.records if one.kind in {"run", "drink"}] == [
        "drink"
    ]


async def test_two_phones_that_exchange_backups_end_equal():
    """Over the real diary, of every kind, both hold the same documents.

    A set under way is left out: nothing is imported during one.
    """
    every = [record for record in one_of_each() if record.kind != "run"]
    one, other = [World() for _ in range(2)]
    for at, phone in enumerate((one, other)):
        phone.diary = await open_on(Memory(), phone.clock.read())
        records = every if at else [drink(1, ml=100), drink(7)]
        await phone.diary.commit(records)
    apps = one.open(), other.open()
    for app, theirs in (apps, apps[::-1]):
        documents = await theirs._ports.diary.everything()
        await app.take_in(backup(documents, NOON))
        await app.merge_found()

    ends = [await phone.diary.everything() for phone in (one, other)]
    assert len(ends[0]) > len(every)
    assert {d["id"]: d for d in ends[0]} == {d["id"]: d for d in ends[1]}


async def test_it_is_known_when_a_backup_has_left(world):
    """Sharing or saving it counts, making it ready does not."""
    app = world.open()
    await app.prepare("backup")
    assert app.last_backup == backup_words.NEVER

    world.page.handed(app.offer("backup").token)
    await app.tidy()

    assert app.last_backup == "Last backup: Tuesday 10 November, 12:40."
    assert world.open().last_backup == app.last_backup


async def test_outside_a_browser_saving_counts(world):
    """Where the device saves the file, that is when it left."""
    world.counter = None
    app = world.open()
    await app.prepare("backup")

    await app.save("backup")

    assert app.last_backup.startswith("Last backup")


@pytest.mark.parametrize(
    ("records", "due"),
    [
        ([], False),
        ([drink(at=NOON - timedelta(days=13))], False),
        ([drink(at=NOON - timedelta(days=14))], True),
        ([drink(), choice("exported", "2026-10-01T00:00:00.000Z")], True),
        ([drink(), choice("exported", "2026-11-01T00:00:00.000Z")], False),
        ([choice("exported", "2026-10-01T00:00:00.000Z")], False),
        ([drink(at=NOON - timedelta(days=20)), choice("exported", "soon")], True),
    ],
)
async def test_it_reminds_when_there_is_something_to_lose(world, records, due):
    """After two weeks without any backup, and after a month with an old one."""
    await world.diary.commit(records)

    assert (await world.opened()).backup_due == due


@pytest.mark.parametrize("typed", ["", "no", "ye", "yess"])
async def test_without_a_yes_nothing_is_erased(world, typed):
    """Only the word itself erases."""
    await world.diary.commit([drink(1)])
    app = world.open()

    await app.erase(typed)

    assert app.notice.text == backup_words.NOT_YES
    assert drinks(world.open()) == {"d0001"}
    assert world.page.asked == []


async def test_a_yes_erases_everything_and_ends_the_app(world):
    """The diary first, then the page removes what else there is."""
    await world.diary.commit([drink(1), bury(drink(2), NOON, "phone")])
    app = world.open()

    await app.erase(" Yes ")

    assert world.diary.documents == {}
    assert world.page.asked == ["erase"]
    assert app.closed


async def test_outside_a_browser_the_app_goes_on_empty(world):
    """There is no page to end: the app starts anew."""
    await world.diary.commit([drink(1), choice("theme", "dark")])
    world.page = None
    app = world.open()

    await app.erase("yes")

    assert app.records == ()
    assert app.settings.theme == "system"
    assert app.notice.text == backup_words.ERASED


async def test_a_disk_that_refuses_to_erase_says_so(world):
    """Nothing is gone, and the app goes on."""
    await world.diary.commit([drink(1)])
    app = world.open()
    world.diary.fault = DISK_FULL

    await app.erase("yes")

    assert app.notice.text == DISK_FULL.sentence
    assert not app.closed
    assert drinks(app) == {"d0001"}


async def test_a_long_import_says_how_far_it_is(world):
    """What is done is told at every step, and another import waits for its end."""
    app = world.open()
    told: list[str] = []
    many = file(*(drink(n) for n in range(1000)))

    async def listen():
        while True:
            told.append(app.progress.words)
            await asyncio.sleep(0)

    listening = asyncio.create_task(listen())
    await asyncio.gather(app.take_in(many), app.take_in(file(drink(1))))
    refused = app.notice
    await app.merge_found()
    listening.cancel()

    assert list(dict.fromkeys(filter(None, told))) == [
        *(backup_words.READING.format(done) for done in (20, 40, 60, 80, 100)),
        backup_words.COMPARING,
        backup_words.WRITING,
    ]
    assert refused is not None
    assert refused.text == backup_words.AT_WORK
    assert app.progress.words == ""
    assert len(drinks(app)) == 1000


async def test_a_large_import_is_sealed_at_once(world):
    """A start after it reads a short journal, not all that was imported."""
    medium = Memory()
    world.diary = await open_on(medium, world.clock.read())
    app = world.open()
    many = [drink(n, at=NOON - timedelta(hours=6 * n + 72)) for n in range(1500)]
    await app.take_in(file(*many))

    await app.merge_found()

    blobs = await medium.load(["journal.a", "journal.b"])
    assert len(blobs["journal.a"]) > len(file(*many)) / 2  # the old one, turned from
    assert 0 < len(blobs["journal.b"]) < len(file(*many)) / 10
    again = await open_on(medium, world.clock.read())
    assert len(await again.everything()) == len(many)
