"""The joints of the drawing: boxes that turn, slide and grow about their own centre.

Whatever a box carries hangs over its edges, so that no alignment has to be worked
out and two bones that share a joint can never come apart. Flutter animates from
one beat to the next without a message from here.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import flet as ft

from views.pump import drawing
from views.pump.beat import Aim, Beat
from views.pump.cells import CELLS
from views.pump.geometry import Box
from views.pump.motions import MOTIONS
from views.pump.turns import Motion
from views.theme import Theme

NUB: Final = 2.0
"""The side of a bone's box in pixels."""
EASE, EVEN, SOFT_END = (
    ft.AnimationCurve.EASE_IN_OUT,
    ft.AnimationCurve.LINEAR,
    ft.AnimationCurve.EASE_OUT,
)

Laid = TypeVar("Laid", bound=ft.LayoutControl)


@dataclass(frozen=True, slots=True)
class Rig:
    """What every joint needs to know while one picture is put together."""

    theme: Theme
    unit: float
    """Pixels per unit of the drawing."""
    beat: Beat
    aim: Aim
    kept: dict[str, ft.Control]
    """Pictures of the same leg from before: what is the same object is not sent."""

    def motion_told(self) -> Motion | None:
        """Return the movement, where it is one that is told phase by phase."""
        return MOTIONS.get(self.beat.move)

    def motion(self) -> ft.Animation:
        """Return how the leg moves in this beat: for as long as the phase lasts."""
        curve = EVEN if self.aim.steady else EASE
        return ft.Animation(self.theme.ms(self.beat.ms), curve)

    def short(self, ms: float, curve: ft.AnimationCurve) -> ft.Animation:
        """Return a motion of *ms*, at once if the leg only stands."""
        return ft.Animation(self.theme.ms(ms) if self.beat.running else 1, curve)

    def picture(self, name: str, twin: str = "") -> ft.Control:
        """Return a part at its place on its bone; *twin* tells two apart."""
        return self._keep(
            f"{name} {twin}",
            lambda: self.placed(self._image(name), drawing.BOXES[name]),
        )

    def filling(self, name: str) -> ft.Control:
        """Return a part as large as what holds it."""
        return self._keep(f"{name} filling", lambda: self._image(name))

    def cells(self, name: str, twin: str) -> ft.Control:
        """Return cells that move together; *twin* tells two apart."""
        colour = self.theme.leg.cell
        return self._keep(
            f"{name} {twin}", lambda: CELLS[name].picture(self.unit, colour)
        )

    def _keep(self, key: str, make: Callable[[], ft.Control]) -> ft.Control:
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    def _image(self, name: str) -> ft.Image:
        """Return a part's picture.

        The client moves a picture of pixels about at little cost; the outlines
        it was made from it would fill anew for every frame.
        """
        return ft.Image(
            src=f"leg/{self.theme.name}-{name}.png",
            fit=ft.BoxFit.FILL,
            filter_quality=ft.FilterQuality.LOW,
            exclude_from_semantics=True,
        )

    def placed(self, control: Laid, box: Box) -> Laid:
        """Return *control* laid over *box*, in the stack of a bone."""
        left, top, right, bottom = (value * self.unit for value in box)
        control.left, control.top = NUB / 2 + left, NUB / 2 + top
        control.width, control.height = right - left, bottom - top
        return control

    def stretched(self, control: Laid, box: Box) -> Laid:
        """Return *control* laid over *box*, and going with it when it changes."""
        left, top, right, bottom = (value * self.unit for value in box)
        control.left, control.top = NUB / 2 + left, NUB / 2 + top
        control.right, control.bottom = NUB / 2 - right, NUB / 2 - bottom
        control.animate_position = self.motion()
        return control

    def bone(
        self,
        at: tuple[float, float],
        degrees: float,
        parts: Sequence[ft.Control],
        motion: ft.Animation | None = None,
    ) -> ft.Container:
        """Return *parts*, turned about *at*, a place on the bone below."""
        return ft.Container(
            ft.Stack(
                list(parts), width=NUB, height=NUB, clip_behavior=ft.ClipBehavior.NONE
            ),
            left=at[0] * self.unit,
            top=at[1] * self.unit,
            width=NUB,
            height=NUB,
            rotate=ft.Rotate(math.radians(degrees)),
            animate_rotation=motion or self.motion(),
        )

    def group(
        self, at: tuple[float, float], parts: Sequence[ft.Control], degrees: float = 0
    ) -> ft.Container:
        """Return *parts* at a place and an angle on their bone that never change."""
        box = self.bone(at, degrees, parts)
        box.animate_rotation = None
        return box

    def window(self, box: Box, parts: Sequence[ft.Control]) -> ft.Stack:
        """Return *parts*, seen through *box* only; they lie from its corner."""
        return self.placed(ft.Stack(list(parts)), box)
