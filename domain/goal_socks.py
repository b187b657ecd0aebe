"""Who should not wear compression socks without a clinician (FACTS 7, sock gate)."""

from typing import Final

TITLE: Final = "Compression socks"
QUESTION: Final = "Is one of these true for you?"
CASES: Final = (
    "Narrowed leg arteries, or a very low pressure at the ankle",
    "Heart failure that is severe or makes light effort hard",
    "Diabetes with numb feet",
    "A bypass in a leg",
    "An allergy to the material",
    "A skin infection, weeping or very thin skin on the legs",
    "A leg that may have a clot which nobody has treated",
)
NOTE: Final = (
    "With yes or not sure, ask a clinician before you wear them; the goal stays off. "
    "Socks for travel press with 15 to 30 mmHg. Take them off at night, and at once "
    "if toes turn numb, blue or white."
)
ANSWERS: Final = (("Yes", False), ("None of these", True), ("Not sure", False))
"""What can be answered, and whether the goal goes on the list."""
