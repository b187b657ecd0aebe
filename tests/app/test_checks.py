"""A leg check through the app: shown first, saved second, never hidden."""

import pytest

from app import checking
from domain.check import flow, screens
from domain.check.emergency import EMERGENCY
from domain.check.pages import (
    Group,
    Home,
    Question,
    Result,
    Unfinished,
)
from domain.check.records import Alert, LegCheck, OpenCheck
from tests.support.answering import kept, step, ticked, walk
from tests.support.make import choice
from tests.support.world import DISK_FULL, World


@pytest.fixture
def world():
    """Give a world that a test can steer."""
    return World()


@pytest.mark.parametrize(("form", "most"), [("full", 20), ("short", 6)])
async def test_no_complaint_takes_few_taps(world, form, most):
    """From Start check to the result: at most 20 taps, 6 in the short list."""
    app = world.open()
    await app.start_check(form)
    taps = 1 + await walk(app)

    assert taps <= most
    page = app.check_screen
    assert (page.tier, page.action) == ("none", "You ticked nothing here")
    assert page.kept == "Saved on this phone."
    assert kept(world.open(), LegCheck)[0].version == 1


async def test_red_flags_come_first_one_a_screen(world):
    """The ten red flags are single questions before anything else."""
    app = world.open()
    await app.start_check()
    for number in range(1, 11):
        shown = app.check_screen
        assert shown.id == f"E{number}"
        assert shown.stand.told == f"Question {number} of 10"
        await step(app)
    assert isinstance(app.check_screen, Group)


@pytest.mark.parametrize("said", ["yes", "not sure"])
@pytest.mark.parametrize("number", range(1, 11))
async def test_an_e_answer_stops_at_once(world, said, number):
    """Yes or not sure on a red flag shows the number in the same tap, and an alert."""
    app = world.open()
    await app.start_check()
    await walk(app, f"ask:E{number}")
    await app.answer(said)

    page = app.check_screen
    assert (page.tier, page.action) == ("E", "Call 999 now")
    assert page.calls.main.url == "tel:999"
    assert [call.number for call in page.calls.also] == ["112"]
    assert app.alert_card.tier == "E"
    assert kept(world.open(), Alert)[0].tier == "E"


@pytest.mark.parametrize(
    ("item", "tier"), [("U1", "U"), ("U9", "U"), ("A2", "A"), ("S4", "S"), ("F9", "A")]
)
async def test_a_path_to_each_tier(world, item, tier):
    """Opening a group and ticking one line leads to its tier."""
    app = world.open()
    await ticked(app, item)

    assert app.check_screen.tier == tier
    assert bool(app.alert_card) == (tier == "U")
    assert bool(app.check_screen.understand) == (tier == "U")


async def test_which_leg_is_said_aloud(world):
    """The leg that was chosen is in what to say and in the record."""
    app = world.open()
    await ticked(app, "U1")

    assert "It is the left leg." in app.check_screen.say
    assert kept(app, LegCheck)[0].given.legs == {"U1": "left"}


async def test_a_refusing_disk_hides_nothing(world):
    """The result is shown, says that it was not kept, and its alert counts."""
    app = world.open()
    world.diary.fault = DISK_FULL
    await app.start_check()
    await app.answer("yes")

    page = app.check_screen
    assert page.tier == "E"
    assert "could not be saved" in page.kept
    assert page.keep_again
    assert app.alert_card
    await app.start("seat_set_short")
    assert app.run is None

    world.diary.fault = None
    await app.keep_check_again()
    assert "Saved on this phone." in app.check_screen.kept
    assert kept(world.open(), Alert)


async def test_a_refused_result_is_offered_again_by_itself(world):
    """Once the disk takes things again the alert is kept, and a restart knows it."""
    app = world.open()
    world.diary.fault = DISK_FULL
    await app.start_check()
    await app.answer("yes")
    await app.tidy()
    assert app.unkept

    world.diary.fault = None
    await app.tidy()

    assert not app.unkept
    assert "Saved on this phone." in app.check_screen.kept
    assert [one.tier for one in world.open().open_alerts] == ["E"]


async def test_the_result_is_shown_before_it_is_saved(world):
    """When the disk is asked, the page already says what to do."""
    app = world.open()
    await app.start_check()
    seen = []
    world.diary.before_commit = lambda: seen.append(app.check_screen)
    await app.answer("yes")

    assert isinstance(seen[0], Result)
    assert seen[0].kept == ""


async def test_an_answer_that_is_not_kept_goes_on(world):
    """The list goes on in memory, and it is said once."""
    app = world.open()
    world.diary.fault = DISK_FULL
    await app.start_check()
    await walk(app, "group:about")

    assert world.device.said == [checking.NOT_KEPT]


@pytest.mark.parametrize("broken", ["triage", "screen"])
async def test_a_failing_rule_shows_the_emergency_page(world, monkeypatch, broken):
    """If triage or the page raises, numbers, crew and red flags still appear."""

    def fail(*_args, **_kwargs):
        raise RuntimeError(broken)

    app = world.open()
    await app.start_check()
    monkeypatch.setattr(
        *((flow, "triage") if broken == "triage" else (screens, "screen")), fail
    )
    await app.answer("no")

    assert app.check_screen == EMERGENCY
    assert {call.number for call in EMERGENCY.calls} >= {"112"}
    assert "crew" in EMERGENCY.crew
    assert len(EMERGENCY.red) == 10
    await app.leave_check()
    assert isinstance(app.check_screen, Home)


async def test_a_killed_check_goes_on_where_it_was(world):
    """Within the hour a new start offers to go on, at the same question."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:skin")
    before = app.check_screen
    world.clock.pass_(minutes=59)

    again = world.open()
    assert again.check_screen.resume
    await again.resume_check()

    assert again.check_screen == before
    await again.check_back()
    assert again.asking.step == "group:leg"


@pytest.mark.parametrize("item", ["U2", "A1"])
async def test_a_check_killed_within_a_group_goes_on_there(world, item):
    """The single question, its leg and its follow-ups are found again."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:leg" if item == "U2" else "group:slow")
    await app.open_group()
    await walk(app, f"ask:{item}")
    await app.answer("not sure", item)
    step_ = app.asking.step

    again = world.open()
    await again.resume_check()

    assert again.asking.step == step_ == ("leg:U2" if item == "U2" else "ask:F3")


async def test_one_tap_starts_a_check_over_one_that_was_left_long_ago(world):
    """What was left an hour ago in the same app does not take the new one along."""
    app = world.open()
    await app.start_check()
    await walk(app, "ask:E4")
    await app.leave_check()
    world.clock.pass_(hours=1, minutes=10)

    await app.start_check()

    assert isinstance(app.check_screen, Question)
    assert app.asking.answers.said == {}
    assert len(kept(app, OpenCheck)) == 1


async def test_after_an_hour_answers_are_stale(world):
    """An hour later there is nothing to resume, and a new check starts empty."""
    app = world.open()
    await app.start_check()
    await walk(app, "ask:E4")
    world.clock.pass_(hours=1, seconds=1)
    again = world.open()

    assert again.check_screen.resume is None
    await again.resume_check()
    assert "more than an hour old" in again.notice.text
    await again.start_check()
    assert again.asking.answers.said == {}
    assert len(kept(again, OpenCheck)) == 1


async def test_nothing_that_was_said_elsewhere_lies_over_a_result(world):
    """A message of another page goes when an emergency is shown."""
    app = world.open()
    app.tell("Choose where you start from the list.")
    await app.start_check()
    await app.answer("yes", app.check_screen.id)
    assert app.notice is None
    await app.understand()
    app.tell("Choose where you start from the list.")

    await app.show_advice()

    assert app.notice is None


async def test_a_finished_check_is_not_offered_again(world):
    """The check under way ends in the commit that keeps its result."""
    app = world.open()
    await app.start_check()
    await walk(app)

    kinds = [one.kind for one in world.diary.commits[-1]]
    assert kinds == ["check", "tombstone"]
    assert kept(world.open(), OpenCheck) == []


async def test_going_back_takes_the_answer_away(world):
    """Previous step asks again; what was answered there no longer counts."""
    app = world.open()
    await app.start_check()
    assert app.check_screen.stand.back == ""
    await app.answer("no")
    await app.answer("no")
    await app.check_back()

    assert (app.asking.step, dict(app.asking.answers.said)) == ("ask:E2", {"E1": "no"})


async def test_the_second_of_two_quick_taps_answers_nothing(world):
    """A tap meant for a question that has gone is dropped."""
    app = world.open()
    await app.start_check()
    await app.answer("no", "E1")
    await app.answer("no", "E1")

    assert app.asking.step == "ask:E2"


async def test_the_background_is_asked_once_and_confirmed_with_one_tap(world):
    """The next check shows what was kept; it can be changed."""
    app = world.open()
    await app.start_check()
    await walk(app, "flags")
    assert app.check_screen.done == "None of these"
    await app.set_flag("trip4h", True)
    assert app.check_screen.done == "That is all"
    await app.flags_done()
    await walk(app)

    again = world.open()
    await again.start_check()
    await walk(again, "kept")
    assert again.check_screen.lines == (
        "A journey of 4 hours or more in the last 8 weeks",
    )
    await again.flags_change()
    await again.set_flag("trip4h", False)
    await again.flags_done()
    await walk(again)
    assert kept(again, LegCheck)[-1].flags == "-"


async def test_a_background_that_raises_to_e_stops_at_once(world):
    """A leg vein that bled, on a blood thinner: the number, without another tap."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:skin")
    await app.open_group()
    await walk(app, "ask:U15")
    await app.answer("yes", "U15")
    await app.answer_leg("right", "U15")
    await walk(app, "flags")
    await app.set_flag("on_anticoagulant", True)
    await app.flags_done()

    assert app.check_screen.tier == "E"
    assert "press hard on the vein" in app.check_screen.more[0]
    assert "I take a blood thinner." in app.check_screen.say


async def test_a_list_with_open_questions_has_no_result(world):
    """See result does nothing before the end; the page says what is missing."""
    app = world.open()
    await app.start_check()
    await walk(app, "group:skin")
    await app.see_result()

    assert app.given is None
    page = screens.unfinished(app.asking.answers, app.where)
    assert isinstance(page, Unfinished)
    assert len(page.lines) > 20
    assert "no result" in page.text


@pytest.mark.parametrize(
    ("item", "covered"), [("E1", False), ("U1", False), ("S4", True)]
)
async def test_a_result_that_sends_for_help_is_never_covered(world, item, covered):
    """Who left the app to call, and could not, finds the numbers where they were."""
    await world.diary.commit([choice("cover", value=True)])
    app = world.open()
    await app.uncover()
    await ticked(app, item)

    app.go_away()

    assert app.is_covered is covered
    if not covered:
        await app.leave_check()
        assert app.is_covered


async def test_whom_to_call_when_a_rule_raises_is_never_covered(world, monkeypatch):
    """The page that stands where a result cannot stays in sight."""
    await world.diary.commit([choice("cover", value=True)])
    app = world.open()
    app.check_failed = True

    assert not app.is_covered
