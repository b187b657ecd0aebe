"""Every page of the check, as a screen reader and a thumb find it."""

import flet as ft
import pytest
from flet.components.component import Component

from tests.views.check import samples
from tests.views.check.drawn import PAGES, drawn
from tests.views.check.samples import Asked
from tests.views.tree import inside, name
from views.layout import Room
from views.theme import Theme

ROLES = (ft.Button, ft.Radio, ft.Checkbox, ft.TextField)
ROOMS = (Room(390, 844), Room(360, 640), Room(844, 390), Room(1280, 800))
LOOKS = (Theme(), Theme("dark", 200), Theme("cabin", 130))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("room", ROOMS, ids=str)
async def test_no_two_controls_share_role_and_name(page, room):
    """What has the same role and name could not be told apart by ear."""
    screen = await drawn(page, room=room)

    for role in ROLES:
        names = screen.names(role)
        assert all(names), (role, names)
        assert len(names) == len(set(names)), (role, names)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", LOOKS, ids=str)
async def test_every_page_says_first_what_it_is(page, theme):
    """In every look there is one headline of the first level."""
    screen = await drawn(page, theme)

    titles = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Semantics) and one.heading_level == 1
    ]
    assert len(titles) == 1
    assert titles[0]


@pytest.mark.parametrize("page", PAGES)
async def test_every_button_is_one_node(page):
    """A button and what stands on it are heard as one, with one name."""
    screen = await drawn(page)
    merged = {
        id(inner)
        for one in screen.controls()
        if isinstance(one, ft.MergeSemantics)
        for inner in inside(one)
    }

    loose = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Button) and id(one) not in merged
    ]
    assert loose == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", LOOKS, ids=str)
async def test_no_control_in_a_wrapping_row_carries_a_flex(page, theme):
    """Even a False there leaves a grey box instead of the control."""
    screen = await drawn(page, theme, Room(360, 640))
    rows = [one for one in screen.seen() if isinstance(one, ft.Row) and one.wrap]

    flexed = [
        child
        for row in rows
        for child in row.controls
        if not isinstance(child, Component) and child.expand is not None
    ]
    assert flexed == []


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("red flag", ["Leave the check", "Yes", "No", "Not sure"]),
        ("question", ["Previous step", "Leave the check", "Yes", "No", "Not sure"]),
        ("result E in the air", ["Call 995", "Call 112", "Change number"]),
    ],
)
async def test_the_names_of_a_page_in_the_order_they_are_read(page, names):
    """Answers stand in one order; the first step has no way back."""
    screen = await drawn(page)

    assert screen.names(ft.Button)[: len(names)] == names


@pytest.mark.parametrize(
    ("page", "pressed", "asked"),
    [
        ("question", "Not sure", ("answer", "not sure", "U1")),
        ("question", "Previous step", ("check_back",)),
        ("question", "Leave the check", ("leave_check",)),
        ("group", "None of these", ("none_of_these", "legs")),
        ("group", "One of these, or not sure", ("open_group", "legs")),
        ("which leg", "Left", ("answer_leg", "left", "U1")),
        ("flags", "That is all", ("flags_done",)),
        ("flags kept", "Still right", ("flags_same",)),
        ("flags kept", "Change something", ("flags_change",)),
        ("ready", "See result", ("see_result",)),
        ("unfinished", "Go on with the check", ("resume_check",)),
        ("unfinished", "Leave the check", ("leave_check",)),
        ("result E", "I understand", ("understand",)),
        ("result U", "Try to save again", ("keep_check_again",)),
        ("result A", "Start check", ("start_check",)),
        ("result A", "Leave the check", ("leave_check",)),
        ("emergency", "Leave the check", ("leave_check",)),
        ("home", "Start check", ("start_check", "full")),
        ("home", "Start short check", ("start_check", "short")),
        ("home with an alert", "Go on with the check", ("resume_check",)),
        ("home with an alert", "Show the advice", ("show_advice",)),
        ("stop", "Go back", ("leave_stop",)),
        ("stop", "A clinician has looked at this", ("clinician_looked",)),
        ("diary", "Save the week", ("save_week",)),
        ("number", "Choose by country again", ("number_automatic",)),
        ("report", "Make the report", ("make_report",)),
        ("tape", "Answer in the check", ("start_check",)),
    ],
)
async def test_a_button_asks_for_one_thing(page, pressed, asked):
    """What a person taps is what the app is asked to do, with what it was about."""
    app = Asked(**PAGES[page][1])
    screen = await drawn(page, app=app)

    await screen.press(pressed)

    assert app.asked == [asked]


async def test_a_flag_is_ticked_and_unticked_by_its_line():
    """The state of a line is heard, and a tap asks for the other one."""
    app = Asked(check_screen=samples.FLAGS)
    screen = await drawn("flags", app=app)
    first, second = [one for one in screen.controls() if isinstance(one, ft.Checkbox)][
        :2
    ]
    assert (first.value, second.value) == (True, False)

    await screen.send(first, "change", "false")
    await screen.send(second, "change", "true")

    assert app.asked == [
        ("set_flag", "trip4h", False),
        ("set_flag", "surgery", True),
    ]


async def test_with_larger_text_the_call_stays_while_the_rest_scrolls():
    """The number is never below the edge of the screen."""
    screen = await drawn("result E", Theme("light", 200), Room(360, 640))
    scrolling = {
        id(inner)
        for one in screen.controls()
        if isinstance(one, ft.Column) and one.scroll
        for inner in inside(one)
    }

    outside = [
        name(one)
        for one in screen.controls()
        if isinstance(one, ft.Button) and id(one) not in scrolling
    ]
    assert outside == ["Call 995"]
