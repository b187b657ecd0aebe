"""Who should not wear compression socks without asking first (FACTS 7)."""

from typing import Final

SOCK_GATE: Final = (
    "Ask a clinician before you wear them if you have: blocked leg arteries, severe "
    "heart failure, diabetes with numb feet, a bypass in a leg, an allergy to the "
    "material, infected, weeping or fragile skin, or a leg in which a clot is "
    "suspected."
)
"""Said wherever socks are mentioned. Rabe and Pannier on the risks of compression
(R-RABEP); the skin and the suspected clot are unchecked."""
