"""The report in Chromium: it prints on one or two pages, and asks nobody."""

from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from export.report_html import html
from tests.support.reports import longest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_longest_report_prints_on_two_pages(
    chromium: Browser, tmp_path: Path, paper: str
) -> None:
    """Three months with everything in it, a note of 10,000 letters: two pages."""
    file = tmp_path / "report.html"
    file.write_bytes(html(longest()))
    page = chromium.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    printed = PdfReader(BytesIO(page.pdf(format=paper))).pages
    page.close()

    text = " ".join(" ".join(one.extract_text() for one in printed).split())
    assert 1 <= len(printed) <= 2
    assert asked == [file.as_uri()]
    for part in ("This list cannot diagnose.", "Call now", "Weekly diary", "Calf tape"):
        assert part in text
