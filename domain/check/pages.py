"""What the screens of the leg check show, ready to be drawn.

Every text is a finished sentence and every button brings its own name. An empty
text means: draw nothing there.
"""

from dataclasses import dataclass

from domain.check.tiers import Tier


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call."""

    number: str
    name: str
    """The name of the button: "Call 995"."""
    url: str
    """"tel:995"."""
    place: str
    """"Ambulance in Singapore." or what the number is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """Whom to call and whom to tell."""

    main: Call
    also: tuple[Call, ...]
    """112, unless it is the main number."""
    crew: str
    """What to say to the crew, a sentence."""
    crew_first: bool
    """In a trip: the crew stands above the number."""
    change: str = "Change number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where a check stands, for the head of every step."""

    part: str
    """"Part 2 of 4, legs"."""
    shares: tuple[float, ...]
    """The part of each part that is done, 0 to 1."""
    weights: tuple[int, ...]
    """How wide each part is drawn: its screens."""
    told: str
    """"Question 4 of 10", or nothing."""
    back: str
    """"Previous step", or nothing on the first one."""
    leave: str = "Leave the check"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be tapped."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, one screen."""

    stand: Stand
    id: str
    text: str
    note: str
    """How to look, what is meant; it carries the skin-tone note."""
    hint: str
    """"Not sure counts as yes."."""
    drawing: str
    """"", or one of DRAWINGS."""
    choices: tuple[Choice, ...]


DRAWINGS = ("swollen", "calf", "ankle", "foot", "shin")
"""What the drawing beside a question can show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of questions in plain lines."""

    stand: Stand
    id: str
    title: str
    note: str
    lines: tuple[str, ...]
    some: str
    """The button that opens the single questions."""
    none: str = "None of these"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichLeg:
    """Which leg, or arm, an answer was about."""

    stand: Stand
    id: str
    text: str
    about: str
    """The question that it belongs to."""
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class FlagRow:
    """One line of the background."""

    id: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """The background, asked once."""

    stand: Stand
    title: str
    note: str
    rows: tuple[FlagRow, ...]
    done: str
    """"None of these" while nothing is ticked, else "That is all"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagsKept:
    """The background as it was kept, to be confirmed with one tap."""

    stand: Stand
    title: str
    note: str
    lines: tuple[str, ...]
    same: str = "Still right"
    change: str = "Change something"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Every question has an answer."""

    stand: Stand
    title: str
    text: str
    see: str = "See result"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A list that is not finished has no result."""

    limit: str
    title: str
    text: str
    so_far: str
    """What the answers so far ask for already, or nothing."""
    lines: tuple[str, ...]
    """What is still unanswered."""
    calls: Calls
    go_on: str = "Go on with the check"
    leave: str = "Leave the check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What to do, in this order: limit, action, why, what to say."""

    tier: Tier
    limit: str
    action: str
    more: tuple[str, ...]
    """What belongs to the action: do not drive, do not wait."""
    why_title: str
    why: tuple[str, ...]
    say_title: str
    say: str
    """Empty where there is nothing to say to anybody."""
    say_note: str
    """What else to name, an instruction under what to say; or nothing."""
    call_title: str
    call_if: tuple[str, ...]
    """The signs that no list comes before; nothing where a number stands on top."""
    again_title: str
    again: tuple[str, ...]
    calls: Calls
    show_calls: bool
    """The number stands under the action (E, U) rather than at the foot."""
    checked: str
    kept: str
    """Whether it was saved, and how long it stays on Today."""
    keep_again: str
    """"Try to save again" where it was not kept, else empty."""
    understand: str
    """"I understand" where an alert was opened, else empty."""
    start: str
    """"Start check" for a new one; empty where the person must be seen first."""
    report: str = "Report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """The page that stands where nothing else works."""

    limit: str
    title: str
    text: str
    red_title: str
    red: tuple[str, ...]
    crew: str
    calls: tuple[Call, ...]
    leave: str = "Leave the check"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertCard:
    """An open alert: on Today above everything, and on the stop page."""

    tier: Tier
    title: str
    text: str
    opened: str
    stop: str
    """That exercise waits."""
    stays: str
    """How long it stays here."""
    calls: Calls
    seen: str
    """"A clinician has looked at this", or nothing once that was said."""
    show: str = "Show the advice"

    @property
    def crew(self) -> str:
        """That the crew comes before the number; nothing once somebody has looked."""
        return self.calls.crew if self.calls.crew_first and self.seen else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StopPage:
    """Where every start of a set leads while an alert is open."""

    title: str
    text: str
    rules: tuple[str, ...]
    """What not to do until seen."""
    alert: AlertCard
    leave: str = "Go back"


@dataclass(frozen=True, slots=True)
class HomeRow:
    """A line of the page Check that leads on."""

    id: str
    """"diary", "tape", "report" or "earlier"."""
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Resume:
    """A check that was interrupted within the last hour."""

    text: str
    go_on: str = "Go on with the check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The page Check."""

    date: str
    title: str
    text: str
    review: str
    resume: Resume | None
    rows: tuple[HomeRow, ...]
    call_line: str
    calls: Calls
    alert: AlertCard | None
    start: str = "Start check"
    short: str = "Start short check"
    short_text: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier check, as one line."""

    id: str
    when: str
    what: str
    told: str


@dataclass(frozen=True, slots=True)
class EarlierPage:
    """The checks before."""

    title: str
    rows: tuple[Earlier, ...]
    empty: str


Screen = (
    Home
    | Question
    | Group
    | WhichLeg
    | Flags
    | FlagsKept
    | Ready
    | Unfinished
    | Result
    | Emergency
)
"""Exactly one of these is the check at any time."""
