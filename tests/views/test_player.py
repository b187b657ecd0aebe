"""The player through a real Flet session: what it says, what it sends."""

import flet as ft
import pytest

from domain.catalogue import EXERCISES
from tests.support.make import choice
from tests.support.world import DISK_FULL, World
from tests.views.harness import Screen, name, open_screen, settle
from views.kit.fit import width as text_width
from views.layout import Room
from views.player.dial import BEFORE, BEHIND, BEHIND_LEGS, BESIDE_LEG, OVER_LEG
from views.player.measures import measures
from views.player.view import PlayerView
from views.theme import Theme

PHONE = Room(390, 844)
PARTED = {"calf_stretch_straight", "knee_to_chest"}
"""Moves that are done one side after the other, which takes a line of its own."""
REP = ["Lift", "Lift", "Hold", "Lower", "Lower", "Rest"]
BUTTONS = ["End", "Cues: screen", "Previous step", "Pause", "Skip"]


@ft.component
def Frame(app, theme, room):
    """Draw the player as the shell does."""
    return [ft.View(controls=[PlayerView(app, app.scene, theme, room)])]


class Play:
    """A set that is played on a screen."""

    def __init__(self, world, app, screen: Screen) -> None:
        self.world, self.app, self.screen = world, app, screen

    async def pass_(self, seconds: float, step: float = 0.25) -> None:
        """Let the loop tick for *seconds*."""
        for _ in range(round(seconds / step)):
            self.world.clock.pass_(seconds=step)
            self.app.refresh()
            await self.app.tick()
            await settle()

    def live(self) -> list[str]:
        """Return what is announced when it changes."""
        return [
            name(one)
            for one in self.screen.controls()
            if isinstance(one, ft.Semantics) and one.live_region
        ]

    def buttons(self) -> list[str]:
        """Return the names of the buttons, from top to bottom."""
        return self.screen.names(ft.Button)


async def played(
    world=None, theme=None, room=PHONE, seconds: float = 0, routine="seat_set_short"
) -> Play:
    """Return a set of *routine* that was started *seconds* ago."""
    world = world or World()
    app = world.open()
    await app.start(routine)
    screen = await open_screen(Frame, app, theme or Theme(), room)
    play = Play(world, app, screen)
    await play.pass_(seconds)
    return play


async def with_cues(mode: str) -> World:
    """Return a world whose person wants cues in *mode*."""
    world = World()
    await world.diary.commit([choice("cues", mode)])
    return world


def pictures(screen: Screen) -> list[tuple[float | None, int]]:
    """Return width and time of every bar that fills."""
    return [
        (one.width, one.animate.duration)
        for one in drawn(screen)
        if isinstance(one, ft.Container)
        and one.height == 8
        and isinstance(one.animate, ft.Animation)
    ]


def drawn(screen: Screen):
    """Yield every control, those too that no screen reader hears."""
    seen = list(screen.pages)
    while seen:
        one = seen.pop(0)
        yield one
        for attribute in ("_b", "controls", "content"):
            found = getattr(one, attribute, None)
            kids = found if isinstance(found, list) else [found]
            seen += [kid for kid in kids if isinstance(kid, ft.BaseControl)]


@pytest.mark.parametrize(
    "theme", [Theme(n, p) for n in ("dark", "cabin") for p in (100, 200)]
)
@pytest.mark.parametrize(
    "room", [PHONE, Room(844, 390), Room(360, 640), Room(1280, 800)]
)
async def test_the_buttons_are_there_in_every_look(theme, room):
    """By their exact names, each once, in one order."""
    play = await played(theme=theme, room=room, seconds=6)
    found = play.buttons()

    assert sorted(found) == sorted(BUTTONS)
    assert found[-3:] == ["Previous step", "Pause", "Skip"]


async def test_getting_ready_says_what_comes():
    """A count-down, the exercise, and how it goes on."""
    play = await played()
    texts = play.screen.texts()

    assert {"Get ready", "Seat set, short", "Seated heel raise"} <= set(texts)
    assert "10 reps, then seated toe raise" in texts
    assert "2:05 left" in texts


async def test_the_word_alone_is_announced_phase_by_phase():
    """One live region, whose word is that of the phase in every second."""
    play = await played()
    seen = []
    for _ in range(17):
        assert len(play.live()) == 1
        seen += play.live()
        await play.pass_(1)

    assert seen == ["Get ready"] * 5 + REP + REP


async def test_rep_and_time_left_are_texts():
    """As the design names them."""
    play = await played(seconds=17.5)
    texts = play.screen.texts()

    assert {"Lift", "Rep 3 of 10", "1:53 left"} <= set(texts)
    assert "Then 7 more, then seated toe raise" in texts


async def test_between_two_borders_only_the_clock_speaks():
    """A second within a phase is one short message; a border draws anew."""
    play = await played(await with_cues("silent"), seconds=5.5)
    before = len(play.screen.sent)
    await play.pass_(1.25)
    within = play.screen.sent[before:]
    await play.pass_(0.5)
    border = play.screen.sent[before + len(within) :]

    assert len(within) == 1
    assert len(within[0]) < 200
    assert sum(map(len, border)) > 1000


async def test_a_tick_that_changes_nothing_sends_nothing():
    """Four ticks a second are not four messages."""
    play = await played(await with_cues("silent"), seconds=6)
    before = len(play.screen.sent)
    await play.pass_(0.75)

    assert len(play.screen.sent) == before


async def test_pause_and_resume():
    """The button says what a tap would do, and the time stands."""
    play = await played(seconds=18)
    await play.screen.press("Pause")
    assert play.buttons() == [b if b != "Pause" else "Resume" for b in BUTTONS]
    assert "Paused, 1:52 left" in play.screen.texts()

    await play.pass_(60)
    assert "Paused, 1:52 left" in play.screen.texts()

    await play.screen.press("Resume")
    assert "1:52 left" in play.screen.texts()
    assert play.buttons() == BUTTONS


@pytest.mark.parametrize("room", [PHONE, Room(844, 390)])
async def test_a_pause_does_not_light_up_the_cabin(room):
    """Running or paused, no button is filled with more than its dark ground."""
    cabin = Theme("cabin")
    play = await played(theme=cabin, room=room, seconds=18)

    def fills() -> set[object]:
        buttons = [one for one in drawn(play.screen) if isinstance(one, ft.Button)]
        found = {one.style.bgcolor for one in buttons if one.style}
        return {fill for fill in found if fill}

    running = fills()
    await play.screen.press("Pause")

    assert fills() == running
    assert cabin.colours.beat not in running


async def test_after_a_pause_the_picture_stands_before_it_moves():
    """The client animates from what it shows: first the place, then the target."""
    play = await played(seconds=18)
    whole = max(width for width, _ in pictures(play.screen))

    await play.screen.press("Pause")
    standing = [found for found in pictures(play.screen) if found[0]]
    await play.screen.press("Resume")
    first = [found for found in pictures(play.screen) if found[0]]
    await play.pass_(0.25)
    then = [found for found in pictures(play.screen) if found[0]]

    assert standing == first == [(whole / 2, 1)]
    assert then == [(whole, 750)]


async def test_skip_and_back_lead_to_the_steps():
    """With time to get ready, and the count of the step."""
    play = await played(seconds=20)

    await play.screen.press("Skip")
    assert {"Get ready", "Seated toe raise"} <= set(play.screen.texts())

    await play.screen.press("Previous step")
    assert {"Get ready", "Seated heel raise"} <= set(play.screen.texts())


async def test_the_cue_button_goes_round():
    """Its name says the mode; the choice is kept."""
    play = await played()
    seen = []
    for _ in range(4):
        shown = next(one for one in play.buttons() if one.startswith("Cues"))
        seen.append(shown)
        await play.screen.press(shown)

    assert seen == ["Cues: screen", "Cues: vibrate", "Cues: sound", "Cues: silent"]
    assert play.world.open().settings.cues == "screen"


def lights(screen: Screen) -> list[tuple[float, int]]:
    """Return place and time of the lights at the left edge."""
    return [
        (one.top, one.animate_position.duration)
        for one in drawn(screen)
        if isinstance(one, ft.Container) and one.width == 10 and one.left is not None
    ]


async def test_a_cue_sends_light_up_the_edges_in_one_message():
    """One light runs, the other is back below, and both wait out of sight."""
    play = await played(seconds=5.25)
    first = lights(play.screen)
    await play.pass_(2)
    then = lights(play.screen)

    assert sorted(first) == sorted(then) == sorted([(-560, 500), (844, 1)])
    assert first != then


async def test_a_light_that_waits_stays_out_of_sight_when_the_screen_grows():
    """A keyboard that closes uncovers none: above it stays, below it has no height."""
    play = await played(seconds=5.25)
    lit = [one for one in drawn(play.screen) if getattr(one, "width", 0) == 10]
    before = {one.top for one in lit if one.top < 0}
    await play.screen.resize(390, 600)
    now = [one for one in drawn(play.screen) if getattr(one, "width", 0) == 10]

    assert {one.top for one in now if one.top < 0} == before == {-560}
    assert {one.height for one in now if one.top > 0} == {0}


async def test_with_less_motion_no_light_runs():
    """It is over at once, beyond the edge."""
    play = await played(theme=Theme(still=True), seconds=7)

    assert {ms for _, ms in lights(play.screen)} == {1}


async def test_in_silent_mode_nothing_pulses():
    """Nor does the device hear of a cue."""
    play = await played(await with_cues("silent"), seconds=5.25)
    first = lights(play.screen)
    await play.pass_(20)

    assert lights(play.screen) == first
    assert play.world.device.cues == []


async def test_what_the_app_has_to_say_stands_where_it_covers_nothing():
    """A full disk is told under the rhythm, and the set goes on."""
    play = await played(seconds=6)
    play.world.diary.fault = DISK_FULL
    await play.pass_(2)

    assert DISK_FULL.sentence in play.screen.texts()
    assert "Lower" in play.screen.texts()


async def test_end_keeps_the_reps_that_were_done():
    """And a set of no rep is told."""
    play = await played(seconds=18)
    await play.screen.press("End")

    assert play.app.ended.reps_done == 2
    assert play.app.run is None


async def test_larger_text_tells_what_comes_next():
    """The rhythm becomes a sentence, and the side texts go."""
    play = await played(theme=Theme("dark", 200), seconds=17.5)
    texts = play.screen.texts()

    assert "Next: Hold for 1 second" in texts
    assert "Seated heel raise" not in texts


@pytest.mark.parametrize(
    "move", ["ankle_circle_ccw", "single_leg_heel_raise", "calf_stretch_straight"]
)
async def test_a_long_name_stays_on_one_line(move):
    """On the smallest phone it is narrower than what End and the cues leave."""
    play = await played(routine=move, room=Room(360, 640), seconds=6)
    title = EXERCISES[move].name
    shown = [
        one
        for one in play.screen.controls()
        if isinstance(one, ft.Text) and one.value == title and one.max_lines == 1
    ]

    assert len(shown) == 1
    assert text_width(title, shown[0].style.size) <= 360 - 92 - 48


async def test_a_phase_that_is_too_short_for_its_word_tells_its_seconds():
    """Three seconds beside thirty: no word is broken into letters."""
    play = await played(routine="calf_stretch_straight", room=Room(360, 640))
    texts = [one.value for one in drawn(play.screen) if isinstance(one, ft.Text)]

    assert "Hold 30" in texts
    assert texts.count("3") == 2
    assert not {"Ease in 3", "Ease out 3"} & {*texts}


@pytest.mark.parametrize(
    ("move", "place"),
    [
        ("calf_stretch_straight", BEHIND),
        ("calf_stretch_bent", BEHIND),
        ("sit_to_stand", BESIDE_LEG),
        ("bed_ankle_pump", OVER_LEG),
        ("knee_to_chest", BEFORE),
        ("seated_heel_raise", BESIDE_LEG),
        ("stairs", BEHIND_LEGS),
    ],
)
async def test_the_seconds_stand_where_they_cover_nothing(move, place):
    """Beside or over the leg, behind who stands at a wall, before who sits."""
    play = await played(routine=move)
    size = measures(Theme(), PHONE, part=move in PARTED).drawing
    lefts = {one.left for one in drawn(play.screen) if isinstance(one, ft.Container)}

    assert size * place.left in lefts
    places = (BEHIND, BEFORE, BESIDE_LEG, OVER_LEG, BEHIND_LEGS)
    assert len(lefts & {size * one.left for one in places}) == 1
