"""The colours of the three themes, plain values without flet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, each named by what it is for."""

    bg: str
    """The page."""
    panel: str
    """A raised sheet, a card, the right pane."""
    sunk: str
    """A segmented control, a well."""
    line: str
    """A hairline."""
    line2: str
    """The outline of a chip or a button, a resting beat."""
    ink: str
    """Text and numbers."""
    ink2: str
    """Secondary text."""
    ink3: str
    """Unchecked outlines, chevrons; never the only carrier of meaning."""
    vein: str
    """STATE: a ring's value, selected, ticked, a link."""
    vein2: str
    """A two-ring day, the second line of a chart."""
    veinmid: str
    """What is still to come of a vein, a bar below its goal."""
    veintint: str
    """A quiet button, a tile."""
    veinink: str
    """Text on veintint."""
    onvein: str
    """Text on vein."""
    coral: str
    """NOW as a shape: muscle, beats, the phase ring, a ring's tail."""
    beat: str
    """NOW as a fill that carries text: the slab, the one button."""
    onbeat: str
    """Text on beat."""
    coraltext: str
    """The text and icon of a caution."""
    coraltint: str
    """The disc behind the leg while the muscle works."""
    discrest: str
    """The disc behind the leg while the vein fills."""
    track: str
    """The empty part of a ring or a bar."""
    snack: str
    """The undo bar."""
    onsnack: str
    """Text on the undo bar."""
    snackact: str
    """The word Undo on its bar."""
    cell: str
    """A waiting item in the vein of a trip."""
    pause: str
    """The disc of the pause button."""
    onpause: str
    """The sign on the pause disc."""


_COLOURS = {  # name: light, dark, cabin
    "bg": ("#FAF6EF", "#0D1016", "#000000"),
    "panel": ("#FFFFFF", "#161B26", "#0A0602"),
    "sunk": ("#F3EDE2", "#10141D", "#080500"),
    "line": ("#E7DFD1", "#262D3B", "#2E1E0A"),
    "line2": ("#CFC5B4", "#3C4558", "#4A3010"),
    "ink": ("#1B2233", "#F1ECE3", "#D0903F"),
    "ink2": ("#434A5C", "#B3B8C6", "#D0903F"),
    "ink3": ("#666C7D", "#8A91A3", "#A06B2C"),
    "vein": ("#2F4B8F", "#9DB4EC", "#A06B2C"),
    "vein2": ("#5470B5", "#7C9AE6", "#7A5220"),
    "veinmid": ("#A5B8E6", "#3F5796", "#4A3010"),
    "veintint": ("#E4EAF6", "#1C2740", "#130B03"),
    "veinink": ("#213668", "#C5D4FA", "#D0903F"),
    "onvein": ("#FFFFFF", "#0D1428", "#000000"),
    "coral": ("#E4572E", "#FF7D54", "#D0903F"),
    "beat": ("#F57E58", "#FF8A63", "#D0903F"),
    "onbeat": ("#1C0D08", "#1C0D08", "#000000"),
    "coraltext": ("#8C280A", "#FFA283", "#D0903F"),
    "coraltint": ("#FCE6DC", "#2A1711", "#130B03"),
    "discrest": ("#E4EAF6", "#151D31", "#0A0602"),
    "track": ("#E7E2DA", "#252C3A", "#2B1C0A"),
    "snack": ("#1B2233", "#232A39", "#130B03"),
    "onsnack": ("#FAF6EF", "#F1ECE3", "#D0903F"),
    "snackact": ("#FFA283", "#FFA283", "#D0903F"),
    "cell": ("#2F4B8F", "#DCE6FF", "#D0903F"),
    # A near-white disc would light up the row in a dark cabin.
    "pause": ("#1B2233", "#34466F", "#130B03"),
    "onpause": ("#FAF6EF", "#F1ECE3", "#D0903F"),
}


THEMES = ("light", "dark", "cabin")
"""The themes, in the order of the tables."""

COLOURS = {
    name: Colours(**{token: row[i] for token, row in _COLOURS.items()})
    for i, name in enumerate(THEMES)
}

CABIN_FILL, CABIN_INK, CABIN_LINE = "#000000", "#D0903F", "#6B4518"
"""The Cabin mode button looks like the place it leads to, in every theme."""

CALL_FILL, CALL_INK = "#1C0D08", "#FFFFFF"
"""The call button is the same in every theme."""
