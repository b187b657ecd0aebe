"""The colours of the drawn leg in the three themes, plain values."""

from dataclasses import dataclass

from views.palette import THEMES


@dataclass(frozen=True, slots=True)
class LegColours:
    """The colours of the drawn leg."""

    leg: str
    hi: str
    """The light edge of the shin."""
    lo: str
    """The shade under the thigh."""
    muscle: str
    muscle_on: str
    """The calf muscle while it squeezes."""
    fibre: str
    """Lies over the muscle, whatever its colour just then, by fibre_share (0..1)."""
    fibre_share: float
    tendon: str
    wall: str
    """The wall of the vein and the leaflets of its valves."""
    lumen: str
    """The inside of the vein."""
    cell: str
    floor: str
    shin: str
    """The shin muscle at rest; it squeezes in muscle_on."""


_LEG = {  # name: light, dark, cabin
    "leg": ("#DAE2F3", "#2A3A61", "#1A1106"),
    "hi": ("#EAF0FA", "#364A78", "#211608"),
    "lo": ("#C9D4EC", "#212E4F", "#140D04"),
    "muscle": ("#F3B8A3", "#84483A", "#3A260D"),
    "muscle_on": ("#E4572E", "#FF7D54", "#B87A30"),
    "fibre": ("#FFFFFF", "#FFE6DC", "#FFD9A0"),
    "fibre_share": (0.42, 0.28, 0.18),
    "tendon": ("#F7D9CD", "#5B4A55", "#38260F"),
    "wall": ("#2F4B8F", "#9DB4EC", "#96642A"),
    "lumen": ("#A5B8E6", "#34487F", "#2B1C0A"),
    "cell": ("#2F4B8F", "#DCE6FF", "#D0903F"),
    "floor": ("#D8CFC1", "#343B4A", "#4A3010"),
    "shin": ("#B7C6E8", "#3C5284", "#2C1D0A"),
}

LEG = {
    name: LegColours(**{token: row[i] for token, row in _LEG.items()})
    for i, name in enumerate(THEMES)
}
