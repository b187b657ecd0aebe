"""Who should not wear compression socks without asking first (FACTS 7)."""

from collections.abc import Mapping
from typing import Final

SOCK_GATE: Final = (
    "Ask a clinician before you wear them if you have: blocked leg arteries, heart "
    "failure that is severe or makes light effort hard, diabetes with numb feet, a "
    "bypass in a leg, an allergy to the material, infected, weeping or fragile skin, "
    "or a leg in which a clot is suspected."
)
"""Said wherever socks are mentioned. Rabe and Pannier on the risks of compression
(R-RABEP); the skin and the suspected clot are unchecked."""

TITLE: Final = "Compression socks"
QUESTION: Final = "Is one of these true for you?"
LINK: Final = "Before you wear socks: one question"
ANSWERS: Final = (("Yes", "yes"), ("None of these", "no"), ("Not sure", "not sure"))
MEANS: Final[Mapping[str, str]] = {"yes": "ask", "no": "yes", "not sure": "ask"}
"""The answer as it is kept: only a plain no opens what speaks of socks that are
worn."""
SAID: Final[Mapping[str, str]] = {
    "ask": "You said yes or not sure: ask a clinician before you wear socks.",
    "yes": "You said that none of the list applies. Answer again if that changes.",
}
MEANING: Final = (
    "With yes or not sure, ask a clinician before you wear them. Put them on before "
    "the ankles swell, smooth, never rolled down. Take them off at once if toes turn "
    "numb, blue or white, and at night."
)
"""Fit: a trade page (R-TMM), checked second hand; the toes are item U16 of the leg
check."""
