"""Every figure by the id of its exercise."""

from collections.abc import Mapping
from typing import Final

from views.figures import calm, feet, floor, seat, strong
from views.figures.figure import Figure

FIGURES: Final[Mapping[str, Figure]] = {
    **seat.FIGURES,
    **calm.FIGURES,
    **feet.FIGURES,
    **strong.FIGURES,
    **floor.FIGURES,
}
