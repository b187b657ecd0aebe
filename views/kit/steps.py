"""The legs that step: a picture that moves by itself, and stands where it should."""

import flet as ft

from views.theme import Theme

STEPS = ("walk", "march_on", "climb")
"""The drawings whose phase is a minute: no message tells them of a step."""


def steps(theme: Theme, drawing: str, size: float, *, moves: bool) -> ft.Control:
    """Return the legs of *drawing*, *size* pixels wide, stepping if *moves*.

    The client plays the picture on its own, one stride after the other. Paused, or
    with less motion, it is another picture: the push of the calf, which stands.
    """
    still = "" if moves and not theme.still else "-still"
    return ft.Image(
        src=f"steps/{theme.name}-{drawing}{still}.webp",
        width=size,
        height=size,
        fit=ft.BoxFit.FILL,
        gapless_playback=True,
        exclude_from_semantics=True,
    )
