"""What a release must show: who reviewed the medical content, or that nobody has."""

from pathlib import Path

from domain import about, review
from pwa.errors import Stop
from pwa.paths import ROOT

README_NOTE = "not yet been reviewed by a clinician"


def check_review(readme: Path = ROOT / "README.md") -> str:
    """Return what the app says about its review; raise Stop if it may not go out."""
    said = about.REVIEW
    shown = README_NOTE in readme.read_text("utf-8")
    if said == review.NOT_YET and not shown:
        raise Stop(
            "No clinician has signed the content, and README.md does not say so."
        )
    if said != review.NOT_YET and shown:
        raise Stop("README.md still says that no clinician has reviewed it.")
    return said
