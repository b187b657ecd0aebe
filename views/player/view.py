"""The player: a full screen that can be followed in the dark."""

import flet as ft

from app.state import App
from app.ticker import Scene
from views.guard import view
from views.layout import Room
from views.player.controls import block_controls, controls
from views.player.dial import dial
from views.player.head import end_button, head, side_head
from views.player.measures import BOTTOM, GAP, HEAD, TOP
from views.player.playing import Playing, playing
from views.player.pulse import Pulse
from views.player.rhythm import PhaseBar, Rhythm
from views.player.words import following, phase_word, rep_line
from views.theme import FACE_MARGIN, Theme


@view
def PlayerView(app: App, scene: Scene, theme: Theme, room: Room) -> ft.Control:
    """Draw the set that is running or paused.

    It is drawn once a phase, as of the start of the phase: what goes on within
    it is animated by the client, or ticks in a leaf of its own. It alone follows
    the *scene*: parts that did would each send a message for the same phase.
    """
    ft.use_effect(app.draw_anew, [room, theme])
    if app.run is None:
        return ft.Container()
    p = playing(app, scene.shot, theme, room, app.run)
    face = _beside(p, room) if p.size.beside else _upright(p)
    return ft.Stack(
        [
            ft.Container(face, expand=True, bgcolor=theme.colours.bg),
            Pulse(app.ticker, theme, room),
        ],
        expand=True,
        clip_behavior=ft.ClipBehavior.NONE,
    )


def _upright(p: Playing) -> ft.Control:
    """Return the player from top to bottom."""
    parts = [
        ft.Container(head(p), height=HEAD),
        *(_wide(p, one) for one in (phase_word(p), rep_line(p))),
        *([ft.Container(height=GAP / 2), _wide(p, following(p))] if p.cabin else []),
        ft.Container(dial(p), expand=True, alignment=ft.Alignment.CENTER),
        *([] if p.cabin else [_wide(p, _rhythm(p))]),
        ft.Container(height=GAP + p.size.air),
        *(_cabin_controls(p) if p.cabin else [controls(p, p.size.width)]),
    ]
    return ft.Container(
        ft.Column(
            parts,
            spacing=0,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        padding=ft.Padding.only(top=TOP, bottom=BOTTOM),
        expand=True,
    )


def _wide(p: Playing, content: ft.Control) -> ft.Control:
    return ft.Container(content, width=p.size.width, alignment=ft.Alignment.CENTER_LEFT)


def _cabin_controls(p: Playing) -> list[ft.Control]:
    """Return one bar and one button that can be hit blind."""
    return [
        _wide(p, PhaseBar(p.shot, p.run, p.theme, p.size.width)),
        ft.Container(height=GAP),
        block_controls(p),
    ]


def _rhythm(p: Playing) -> ft.Control:
    """Return the rhythm of a rep and what follows."""
    if p.large or not p.face.bars:
        return following(p)
    bars = Rhythm(p.shot, p.run, p.theme, p.size.width)
    told = [following(p)] if p.size.sentence else []
    return ft.Column([bars, *told], spacing=4, tight=True)


def _beside(p: Playing, room: Room) -> ft.Control:
    """Return the player of a phone on its side: drawing left, words right."""
    drawn = ft.Container(dial(p), expand=True, alignment=ft.Alignment.CENTER)
    left = ft.Stack(
        [drawn, ft.Container(end_button(p.app, p.theme), left=12, top=0)],
        expand=True,
        clip_behavior=ft.ClipBehavior.NONE,
    )
    right = ft.Column(
        [
            side_head(p),
            *([] if room.low else [ft.Container(expand=3)]),
            *(_wide(p, one) for one in (phase_word(p), rep_line(p))),
            ft.Container(height=GAP / 2 if room.low else GAP),
            _wide(p, _rhythm(p)),
            ft.Container(expand=2),
            controls(p, min(p.size.width, 320)),
            *([] if room.low else [ft.Container(expand=3)]),
        ],
        spacing=0,
        width=p.size.width,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    return ft.Container(
        ft.Row(
            [left, right],
            spacing=0,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        padding=ft.Padding.only(top=TOP, bottom=TOP, right=FACE_MARGIN),
        expand=True,
    )
