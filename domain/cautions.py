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
    asked: bool = True
    """A person can say that it applies to them."""
    hides: bool = False
    """Where it applies, the move waits for a clinician's word, out of the list."""
    short: str = ""
    """What it is about in a word or three, where there is little room."""


EVERYBODY = Caution(
    "K0",
    "Stop and open Check",
    "For chest pain, short breath, faintness, or new pain or swelling in one leg. "
    "If you or a clinician suspect a clot that is not treated yet: no sets, no "
    "rubbing of the calf and no compression until you have been looked at. Once "
    "treatment has begun, do as your clinician says.",
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
        hides=True,
        short="ankle or calf",
    ),
    "K2": Caution(
        "K2",
        "Numb feet or a foot sore",
        "Look at your skin and use a gentle range.",
        "D",
        short="feet",
    ),
    "K3": Caution(
        "K3",
        "Achilles or heel pain",
        "Use a gentle range, or leave it out. Not long ago an antibiotic of the "
        "kind called fluoroquinolones? It can harm tendons: ask your clinician.",
        "M",
        short="heel",
    ),
    "K4": Caution(
        "K4",
        "Foot cramps, often",
        "Make the squeeze shorter.",
        "D",
        short="foot cramps",
    ),
    "K5": Caution(
        "K5",
        "High blood pressure that is not under control, or heart failure",
        "Use less than full effort and never hold your breath.",
        "D",
        short="blood pressure or heart",
    ),
    "K6": Caution(
        "K6",
        "New hip, or orders to spare a hip",
        "Keep to your orders. Ask your clinician before this move.",
        "D",
        hides=True,
        short="hip",
    ),
    "K7": Caution(
        "K7",
        "Painful knee, or a knee operation not long ago",
        "Use a smaller range.",
        "D",
        short="knee",
    ),
    "K8": Caution(
        "K8",
        "Back operation, disc pain or thin bones of the spine",
        "Ask your clinician first, and do not bend with a load.",
        "D",
        hides=True,
        short="back",
    ),
    "K9": Caution(
        "K9",
        "Late pregnancy, reflux, hernia or a belly operation",
        "Leave it out if it presses or hurts, and ask your clinician.",
        "D",
        short="belly",
    ),
    "K10": Caution(
        "K10",
        "Glaucoma, an eye operation, or dizzy when you stand up",
        "Keep your head above your heart, or leave it out.",
        "D",
        short="eyes or dizziness",
    ),
    "K11": Caution(
        "K11",
        "Shoulder or neck injury",
        "Move only as far as is easy.",
        "D",
        short="shoulder or neck",
    ),
    "K12": Caution(
        "K12",
        "Poor balance, or falls",
        "Hold on to something firm, or use a seated move.",
        "D",
        short="balance",
    ),
    "K13": Caution(
        "K13",
        "On board",
        "On a plane only with the belt sign off. On a train or a bus, hold on.",
        "D",
        asked=False,
    ),
    "K14": Caution(
        "K14",
        "Blocked leg arteries, or heart failure and short of breath lying flat",
        "Leg pain at rest or a cold, pale foot counts too. Do not raise your legs "
        "without advice.",
        "D",
        hides=True,
        short="leg arteries or heart",
    ),
}
"""Every other caution by its code."""


def cautions(exercise: Exercise) -> tuple[Caution, ...]:
    """Return the cautions of *exercise*, the one for everybody last."""
    return (*(CAUTIONS[code] for code in exercise.cautions), EVERYBODY)
