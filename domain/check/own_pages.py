"""What the diary, the tape, the number and the report show, ready to be drawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a complaint."""

    value: int
    label: str
    """"Never", "Some days", "Most days", "Every day"."""
    name: str
    """The accessible name, with the complaint: "Heavy legs: most days"."""
    on: bool


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """One complaint of the weekly diary; there is no total."""

    id: str
    text: str
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryPage:
    """The weekly diary of complaints."""

    title: str
    text: str
    last: str
    rows: tuple[ComplaintRow, ...]
    note: str
    can_save: bool
    left: str
    """How many lines have no answer yet, or nothing."""
    save: str = "Save the week"


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One measurement in the drawing: places are shares, 0 to 1, y from below."""

    x: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TapePage:
    """The calf measured with a tape, left and right."""

    title: str
    how: tuple[str, ...]
    """The steps, the landmark among them."""
    landmark: str
    """What the drawing shows, for a screen reader."""
    distance: str
    """"10 cm" or "4 in" below the landmark."""
    unit: str
    """"cm" or "in"."""
    units: tuple[tuple[str, str], ...]
    """Value and label of the two units."""
    left: str
    right: str
    """What stands in the two fields: the last values, or nothing."""
    left_name: str
    right_name: str
    last: str
    points: tuple[TrendPoint, ...]
    trend: str
    """The trend as one sentence, for everyone."""
    question: str
    """Asked where the sides differ by more than 3 cm; never a score."""
    ask: str
    """The button under it that starts the check."""
    save: str = "Save measurement"


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A country whose number can be chosen."""

    code: str
    text: str
    """"Singapore, 995"."""
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPage:
    """The emergency number."""

    title: str
    text: str
    now: str
    """"995, ambulance in Singapore. Chosen from the zone of this phone."."""
    field: str
    own: str
    """What the person typed, or nothing."""
    rows: tuple[NumberRow, ...]
    automatic: str
    """The button that goes back to the number of the country, or nothing."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A thing of the report that can be chosen."""

    value: str
    label: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """What goes into the report for a clinician."""

    title: str
    text: str
    review: str
    ranges: tuple[Pick, ...]
    items: tuple[Pick, ...]
    note_label: str
    note: str
    make: str
    """"Make the report"."""
    ready: str
    """What lies ready, or nothing."""
    share: str
    csv: str
