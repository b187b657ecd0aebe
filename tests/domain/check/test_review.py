"""What a reviewer signs is what the app holds, and the app says whether one did."""

import pytest

from domain import about, review
from tests.support.clinical_review import FILE, document


def test_the_document_is_the_data():
    """docs/CLINICAL-REVIEW.md is what the data gives, to the letter."""
    assert FILE.read_text(encoding="utf-8") == document()


def test_without_a_signature_the_app_says_so():
    """No reviewer or no date on record: not yet reviewed by a clinician."""
    assert review.REVIEWER == review.REVIEWED == ""
    assert about.REVIEW == review.NOT_YET


@pytest.mark.parametrize("record", [("", "1 May"), ("Dr A", ""), (" ", "1 May")])
def test_half_a_record_is_none(record):
    """A name without a date, or a date without a name, is no review."""
    assert review.sentence(*record) == review.NOT_YET


def test_with_both_the_app_names_them():
    """Once both are on record, the sentence carries them."""
    assert "reviewed by Dr A on 1 May." in review.sentence("Dr A", "1 May")
