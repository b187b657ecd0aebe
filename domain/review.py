"""Who reviewed the medical content, and when: the one place that says so."""

from typing import Final

REVIEWER: Final = ""
"""The name and profession of the clinician who signed docs/CLINICAL-REVIEW.md."""
REVIEWED: Final = ""
"""The date of the signature, such as "3 March 2027"."""

NOT_YET: Final = "Written from public guidance, not yet reviewed by a clinician."


def sentence(reviewer: str, reviewed: str) -> str:
    """Return what the app says about its review; half a record is none."""
    if not reviewer.strip() or not reviewed.strip():
        return NOT_YET
    return f"Written from public guidance, reviewed by {reviewer} on {reviewed}."
