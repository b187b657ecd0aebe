"""Sample pages of the check, and an app that shows them and remembers what was asked.

The words are made up for the drawing; what the app really says is in the domain.
"""

from types import SimpleNamespace
from typing import Any

from domain.check.own_pages import (
    ComplaintRow,
    DiaryPage,
    Level,
    NumberPage,
    NumberRow,
    Pick,
    ReportPage,
    TapePage,
    TrendPoint,
)
from domain.check.pages import (
    AlertCard,
    Call,
    Calls,
    Choice,
    Earlier,
    EarlierPage,
    FlagRow,
    Flags,
    FlagsKept,
    Group,
    Home,
    HomeRow,
    Question,
    Ready,
    Result,
    Resume,
    Stand,
    StopPage,
    Unfinished,
    WhichLeg,
)

CALL = Call("995", "Call 995", "tel:995", "Ambulance in Singapore.")
ALSO = Call("112", "Call 112", "tel:112", "The number of mobile phones.")
CALLS = Calls(
    main=CALL, also=(ALSO,), crew="On a plane, tell the crew.", crew_first=False
)
IN_THE_AIR = Calls(main=CALL, also=(ALSO,), crew="Tell the crew now.", crew_first=True)
STAND = Stand(
    part="Part 2 of 4, legs",
    shares=(1, 0.1, 0, 0),
    weights=(10, 12, 8, 2),
    told="Question 11",
    back="Previous step",
)
ANSWERS = (
    Choice("yes", "Yes"),
    Choice("no", "No"),
    Choice("not sure", "Not sure"),
)
QUESTION = Question(
    stand=STAND,
    id="U1",
    text="Is one calf, ankle or whole leg newly swollen?",
    note="Look at both legs and compare.",
    hint="Not sure counts as yes.",
    drawing="swollen",
    choices=ANSWERS,
)
RED = Question(
    stand=Stand(
        part="Part 1 of 4, signs that cannot wait",
        shares=(0, 0, 0, 0),
        weights=(10, 12, 8, 2),
        told="Question 1",
        back="",
    ),
    id="E2",
    text="Do you have chest or upper-back pain, maybe sharper when you breathe in?",
    note="",
    hint="Not sure counts as yes.",
    drawing="",
    choices=ANSWERS,
)
GROUP = Group(
    stand=STAND,
    id="legs",
    title="Any of these in your legs or arms?",
    note="Hard to see on brown or black skin: compare sides, feel for warmth.",
    lines=(
        "One calf, ankle or whole leg newly swollen",
        "New pain in one calf or thigh, without a clear injury",
        "Skin warm, red, darker or otherwise changed",
        "Veins newly swollen, hard, sore, or like a cord",
        "One calf clearly bigger than the other",
    ),
    some="One of these, or not sure",
)
WHICH = WhichLeg(
    stand=STAND,
    id="U1",
    text="Which leg?",
    about="One calf, ankle or whole leg newly swollen.",
    choices=(
        Choice("left", "Left"),
        Choice("right", "Right"),
        Choice("both", "Both"),
    ),
)
FLAGS = Flags(
    stand=STAND,
    title="Is one of these true for you?",
    note="In the last 3 months, or now.",
    rows=(
        FlagRow("trip4h", "A journey of 4 hours or more in the last 8 weeks", on=True),
        FlagRow("surgery", "An operation or a hospital stay", on=False),
        FlagRow("immobile", "3 days or more in bed, a cast or paralysis", on=False),
        FlagRow("cancer", "Cancer", on=False),
        FlagRow("birth", "Pregnant, or a birth", on=False),
        FlagRow("estrogen", "The pill or hormones with estrogen", on=False),
        FlagRow("prior", "An earlier clot", on=False),
        FlagRow("family", "A clotting disorder in the family", on=False),
    ),
    done="That is all",
)
KEPT = FlagsKept(
    stand=STAND,
    title="Is this still right?",
    note="You said this on 2 October.",
    lines=("A journey of 4 hours or more in the last 8 weeks",),
)
READY = Ready(
    stand=STAND, title="That was the last one", text="Every line is answered."
)
UNFINISHED = Unfinished(
    limit="This list cannot diagnose.",
    title="The check is not finished",
    text="A list that is not finished has no result.",
    so_far="",
    lines=("Part 3 of 4, other changes", "Part 4 of 4, about you"),
    calls=CALLS,
)
EMERGENCY = Result(
    tier="E",
    limit="This list cannot diagnose.",
    action="Call 995 now",
    more=("Do not drive yourself. Do not wait to see if it passes.",),
    why_title="Why",
    why=("One cause of what you ticked is a clot in the lung.",),
    say_title="Say this",
    say="“I am suddenly short of breath and one calf is swollen.”",
    say_note="Name any journey, operation, birth or earlier clot.",
    call_title="",
    call_if=(),
    again_title="",
    again=(),
    calls=CALLS,
    show_calls=True,
    checked="Checked at 07:24.",
    kept="Exercise sets are paused. This stays on Today for at least 24 hours.",
    keep_again="",
    understand="I understand",
    start="",
)
URGENT = Result(
    tier="U",
    limit="This list cannot diagnose.",
    action="Get checked today",
    more=(
        "Urgent clinic, out-of-hours line or emergency department.",
        "Until seen: no exercise sets, no massage, no new sock.",
    ),
    why_title="Why",
    why=("One cause of what you ticked is a clot in a leg vein, which needs a scan.",),
    say_title="Say this",
    say="“One calf is newly swollen. I am worried about a blood clot.”",
    say_note="",
    call_title="",
    call_if=(),
    again_title="Call at once if",
    again=("your breath gets short or your chest hurts", "you cough up blood or faint"),
    calls=CALLS,
    show_calls=True,
    checked="Checked at 07:24.",
    kept="Exercise sets are paused. This stays on Today for at least 24 hours.",
    keep_again="",
    understand="I understand",
    start="",
)
APPOINTMENT = Result(
    tier="A",
    limit="This list cannot diagnose.",
    action="Book an appointment",
    more=("Within days, at most 2 weeks.",),
    why_title="Why",
    why=("These signs have several causes. Some can be treated early.",),
    say_title="Say this",
    say="“Both my ankles swell, and the swelling comes back every day.”",
    say_note="",
    call_title="",
    call_if=(),
    again_title="Use the list again at once if",
    again=(
        "one leg gets more swollen or painful",
        "your chest hurts or you get short of breath",
    ),
    calls=CALLS,
    show_calls=False,
    checked="Checked Monday 26 October, 18:29.",
    kept="Kept on this phone.",
    keep_again="",
    understand="",
    start="Start check",
)
ALERT = AlertCard(
    tier="U",
    title="Get checked today",
    text="Urgent clinic, out-of-hours line or emergency department.",
    opened="From your check today at 07:24.",
    stop="Exercise waits until you were seen.",
    stays="This stays here for at least 24 hours.",
    calls=CALLS,
    seen="A clinician has looked at this",
)
STOP = StopPage(
    title="No set now",
    text="A check is open: it asks you to be seen first.",
    rules=("No exercise sets", "No massage", "No new compression sock"),
    alert=ALERT,
)
HOME = Home(
    date="Monday 26 October",
    title="Any change in your legs, chest or breathing?",
    text="Plain questions, one at a time. It stops at once if you need help.",
    review="Written from public guidance, not yet reviewed by a clinician.",
    resume=None,
    rows=(
        HomeRow("diary", "Weekly diary", "Last on 18 October, due now"),
        HomeRow("tape", "Calf tape", "Left 37.4 cm, right 37.2 cm"),
        HomeRow("report", "Report for a clinician", "Your log, as a page to print"),
        HomeRow("earlier", "Earlier checks", "Last on 2 October"),
    ),
    call_line="Chest pain, short of breath, fainting?",
    calls=CALLS,
    alert=None,
    short_text="Only what cannot wait, and your legs.",
)
RESUME = Resume("You left a check at 18:02. Its answers are kept for an hour.")
LEVELS = ("Never", "Some days", "Most days", "Every day")
COMPLAINTS = (
    "Heavy legs",
    "Aching legs",
    "Swelling",
    "Night cramps",
    "Heat or burning",
)
DIARY = DiaryPage(
    title="Weekly diary",
    text="How often was it there in the last 7 days?",
    last="Last on 18 October.",
    rows=tuple(
        ComplaintRow(
            f"c{at}",
            text,
            tuple(
                Level(n, word, f"{text}: {word.lower()}", on=n == at % 4)
                for n, word in enumerate(LEVELS)
            ),
        )
        for at, text in enumerate(COMPLAINTS)
    ),
    note="This is a diary for you and a clinician. It gives no score.",
    can_save=True,
    left="",
)
TAPE = TapePage(
    title="Calf tape",
    how=(
        "Sit with your foot flat on the floor.",
        "Find the bony bump under the kneecap.",
        "Measure 10 cm below it, the tape flat and not tight.",
    ),
    landmark="The tape is 10 cm below the bony bump under the kneecap.",
    distance="10 cm",
    unit="cm",
    units=(("cm", "cm"), ("in", "inch")),
    left="37.4",
    right="37.2",
    left_name="Left calf",
    right_name="Right calf",
    last="Last on 18 October.",
    points=(
        TrendPoint(0, 0.3, 0.2),
        TrendPoint(0.4, 0.5, 0.45),
        TrendPoint(1, 0.8, 0.4),
    ),
    trend="Left is 3.2 cm larger than right; a month ago it was 0.2 cm.",
    question="Is one calf clearly bigger than the other?",
    ask="Answer in the check",
)
NUMBER = NumberPage(
    title="Emergency number",
    text="It is shown with its country, and 112 beside it.",
    now="995, ambulance in Singapore. Chosen from the zone of this phone.",
    field="Your own number",
    own="",
    rows=(
        NumberRow("GB", "United Kingdom, 999", on=False),
        NumberRow("SG", "Singapore, 995", on=True),
        NumberRow("US", "United States, 911", on=False),
    ),
    automatic="Choose by country again",
)
REPORT = ReportPage(
    title="Report for a clinician",
    text="A page to print or to send. It leaves this phone only when you share it.",
    review="Written from public guidance, not yet reviewed by a clinician.",
    ranges=(
        Pick("month", "4 weeks", on=True),
        Pick("quarter", "3 months", on=False),
        Pick("year", "A year", on=False),
    ),
    items=(
        Pick("checks", "Leg checks", on=True),
        Pick("complaints", "Weekly diary", on=True),
        Pick("tape", "Calf tape", on=False),
    ),
    note_label="A note for the clinician",
    note="",
    make="Make the report",
    ready="Ready: 2 files.",
    share="Share the page",
    csv="Share the table",
)
EARLIER = EarlierPage(
    title="Earlier checks",
    rows=(
        Earlier(
            "1", "2 October, 18:29", "Book an appointment", "2 October: appointment"
        ),
        Earlier("2", "1 October, 07:10", "Get checked today", "1 October: today"),
    ),
    empty="No check yet.",
)


class Asked(SimpleNamespace):
    """An app that shows sample pages; what it is asked to do, it remembers."""

    def __init__(self, **shown: Any) -> None:
        base = {
            "check_screen": HOME,
            "alert_card": None,
            "stop": None,
            "report": None,
            "report_csv": None,
            "earlier_page": EARLIER,
            "diary_page": DIARY,
            "tape_page": TAPE,
            "number_page": NUMBER,
            "report_page": REPORT,
        }
        super().__init__(**base | shown)
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        """Return an action that remembers its name and what it was given."""
        if name.startswith("_"):
            raise AttributeError(name)

        async def act(*given: Any) -> None:
            self.asked.append((name, *given))

        return act
