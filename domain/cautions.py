"""Who should take care with an exercise, and what to do then."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.exercises import Exercise, Mark


@dataclass(frozen=True, slots=True)
class Caution:
    """One caution: whom it is for, and what to do."""

    code: str
    title: str
    text: str
    mark: Mark
    stops: bool = False
    """It says when to stop, rather than when to take care."""


EVERYBODY = Caution(
    "K0",
    "Stop and open Check",
    "For chest pain, short breath, faintness, or new pain or swelling in one leg. "
    "If you or a clinician suspect a clot that is not treated yet: no sets, and no "
    "rubbing of the calf, until you have been looked at.",
    "M",
    stops=True,
)
"""The caution that every exercise carries."""

CAUTIONS: Mapping[str, Caution] = {
    "K1": Caution(
        "K1",
        "Ankle, Achilles or calf hurt or operated on",
        "If this was not long ago, ask your clinician first. A sudden pop, or you "
        "cannot push off: open Check.",
        "D",
    ),
    "K2": Caution(
        "K2",
        "Numb feet or a foot sore",
        "Look at your skin and use a gentle range.",
        "D",
    ),
}
"""Every other caution by its code."""


def cautions(exercise: Exercise) -> tuple[Caution, ...]:
    """Return the cautions of *exercise*, the one for everybody last."""
    return (*(CAUTIONS[code] for code in exercise.cautions), EVERYBODY)
