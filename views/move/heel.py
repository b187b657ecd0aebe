"""The heel-raise self-test: how it goes, two fields, and a trend of one's own."""

import flet as ft

from app.heel_tests import Metronome
from app.state import App
from domain import heel_test, metronome
from domain.heel_record import LABELS, NOT_OFFERED, SAVE, SIDES, TITLE
from domain.sources import SOURCES
from domain.words import day_words
from views.guard import part, view
from views.kit.buttons import pill
from views.kit.calls import call
from views.kit.fields import field
from views.kit.page import column, inset, middle, sub_header
from views.kit.rows import section
from views.kit.text import words
from views.layout import Room
from views.routes import Go
from views.theme import DOCKED, Theme


@view
def HeelView(app: App, theme: Theme, room: Room, go: Go) -> ft.Control:
    """Draw the test, if it is offered, and what earlier ones gave."""
    page = app.heel_page
    c = theme.colours
    parts: list[ft.Control] = [words(theme, "body", heel_test.HOW)]
    if page.offered:
        parts.append(BeatView(app, app.metronome, theme, key="beat"))
        parts.append(Fields((app,), theme, key="fields"))
    else:
        parts.append(words(theme, "body", NOT_OFFERED, c.coraltext))
    for one in page.trends:
        said = [words(theme, "body", one.trend.sentence)]
        days = [f"{day_words(day)}: {reps}" for day, reps in one.trend.points]
        if len(days) > 1:
            said += [words(theme, "small", day, c.ink2) for day in days[-6:]]
        parts.append(section(theme, one.title, *said))
    told = [heel_test.OTHERS, *heel_test.others(), heel_test.NEWER]
    lines = [words(theme, "small", one, c.ink2) for one in told]
    parts.append(section(theme, "What others did", *lines))
    where = "; ".join(SOURCES[key].title for key in heel_test.SOURCES)
    parts += [
        words(theme, "body", heel_test.LIMIT, c.ink2),
        words(theme, "small", where, c.ink2),
    ]
    head = sub_header(theme, TITLE, go)
    return middle(room, column([head], [inset(one) for one in parts]))


@view
def BeatView(app: App, beating: Metronome, theme: Theme) -> ft.Control:
    """Draw the beat, and the button that starts and stops it; this leaf ticks."""
    ft.use_effect(lambda: None, [], cleanup=app.stop_beat)
    on, beat = beating.started is not None, beating.beat
    name = metronome.STOP if on else metronome.START
    way = (lambda _: app.stop_beat()) if on else call(app.start_beat)
    parts: list[ft.Control] = [
        words(theme, "small", metronome.NOTE, theme.colours.ink2),
        ft.Row([pill(theme, name, way, look="outline", expand=True)]),
    ]
    if beat:
        parts.append(words(theme, "result", beat.word if on else metronome.ENDED))
        parts.append(words(theme, "row", beat.line, theme.colours.ink2))
    return ft.Column(parts, spacing=12)


@part
def Fields(held: tuple[App], theme: Theme) -> ft.Control:
    """Draw a field for each leg, and the button that keeps them."""
    (app,) = held
    left, set_left = ft.use_state("")
    right, set_right = ft.use_state("")
    turn, again = ft.use_state(0)

    async def save(_event: object) -> None:
        before = app.records
        await app.save_heel_test(left, right)
        if app.records is not before:
            set_left("")
            set_right("")
            again(turn + 1)

    typed = ((left, set_left), (right, set_right))
    rows: list[ft.Control] = []
    for side, (value, keep) in zip(SIDES, typed, strict=True):
        box = field(
            theme,
            LABELS[side],
            value,
            lambda event, keep=keep: keep(event.control.value or ""),
            save,
            key=f"{side} {turn}",
        )
        rows.append(ft.Row(controls=[box]))
    button = pill(theme, SAVE, save, look="main", height=DOCKED, expand=True)
    return ft.Column([*rows, ft.Row([button])], spacing=16)
