"""Diary, tape, number and report through the app."""

import pytest

from domain.check.records import Calves, Complaints
from tests.support.world import DISK_FULL, Counter, World


class AnyCounter(Counter):
    """A counter that takes every kind of file."""

    def offer(self, token: str, name: str, mime: str, data: bytes) -> None:
        """Lay a file on the counter."""
        self.files[f"{token} {name} {mime}"] = data

    def withdraw(self, token: str) -> None:
        """Take a file off the counter."""
        self.files = {k: v for k, v in self.files.items() if not k.startswith(token)}


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World(counter=AnyCounter())


async def test_a_week_is_kept_and_comes_back(world):
    """What was chosen is saved with one tap, and the page is empty again."""
    app = world.open()
    await app.set_complaint("heavy", 2)
    await app.set_complaint("heavy", 3)
    assert app.diary_page.can_save
    await app.save_week()

    (kept,) = [one for one in world.open().records if isinstance(one, Complaints)]
    assert kept.each == {"heavy": 3}
    assert not app.diary_page.can_save
    assert "Last on 10 November" in app.diary_page.last


async def test_a_refused_week_stays_on_the_page(world):
    """A full disk loses nothing that was chosen."""
    app = world.open()
    await app.set_complaint("itch", 1)
    world.diary.fault = DISK_FULL
    await app.save_week()

    assert app.week == {"itch": 1}
    assert app.notice.text == DISK_FULL.sentence


async def test_the_tape_keeps_mm_and_shows_the_unit(world):
    """Typed in inches, kept in mm, shown in either unit."""
    app = world.open()
    await app.set_tape_unit("in")
    await app.save_tape("15", "14.5")

    again = world.open()
    (kept,) = [one for one in again.records if isinstance(one, Calves)]
    assert (kept.left_mm, kept.right_mm) == (381, 368)
    assert again.tape_page.last == "Left 15.0 in, right 14.5 in"
    await again.save_tape("a", "b")
    assert "Type both sizes" in again.notice.text


async def test_the_number_can_be_changed_and_given_back(world):
    """Typed, by country, automatic: each survives a restart."""
    app = world.open()
    assert app.number_page.now.startswith("999. Ambulance in the United Kingdom.")
    await app.choose_number("+44 20 7946 0000")
    assert world.open().check_screen.calls.main.number == "+442079460000"
    await app.choose_country("SG")
    assert world.open().check_screen.calls.main.number == "995"
    assert [row.code for row in app.number_page.rows if row.on] == ["SG"]
    await app.number_automatic()
    assert world.open().check_screen.calls.main.number == "999"
    await app.choose_number("help")
    assert "not a phone number" in app.notice.text


async def test_the_report_is_laid_ready_twice_over(world):
    """A page and a table wait for the tap; a new one takes the old away."""
    app = world.open()
    await app.log_drink(250)
    await app.set_report_range("7")
    await app.set_report_item("movement", False)
    await app.set_report_note("=1")
    for _ in range(2):
        await app.make_report()

    files = {key.split(" ")[1][-5:]: data for key, data in world.counter.files.items()}
    assert len(world.counter.files) == len(files) == 2
    assert b"1 drinks, 250 ml" in files[".html"]
    assert b'"\'=1"' in files["0.csv"]
    assert app.report.name.endswith(".html")
    assert "is ready." in app.report_page.ready


async def test_without_a_page_the_device_saves_the_report(world):
    """In a phone package both files go through the device."""
    world.counter = None
    app = world.open()
    await app.make_report()
    await app.save_report("html")
    await app.save_report("csv")

    assert sorted(name[-4:] for name in world.device.saved) == [".csv", "html"]


@pytest.mark.parametrize("act", ["set_report_range", "choose_country", "set_tape_unit"])
async def test_an_unknown_choice_is_refused(world, act):
    """Nothing changes, and it is said."""
    app = world.open()
    await getattr(app, act)("x")

    assert "Nothing was changed." in app.notice.text
    assert world.diary.commits == []
