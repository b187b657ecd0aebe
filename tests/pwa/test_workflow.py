"""The workflow: nothing is published before its review and its tests."""

import re

import pytest

from pwa.paths import ROOT

SITE = (ROOT / ".github" / "workflows" / "site.yml").read_text("utf-8")


def jobs() -> dict[str, str]:
    """Return the text of each job."""
    parts = re.split(r"^  (\w+):$", SITE.split("\njobs:\n")[1], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("job", ["pages", "release"])
def test_what_publishes_waits_for_review_and_tests(job):
    """Both are jobs of their own, that run for every push and let nothing by."""
    assert "    needs: [review, test]\n" in jobs()[job]
    for before in ("review", "test"):
        assert "if:" not in jobs()[before]
        assert "continue-on-error" not in jobs()[before]
    assert "- run: python -m pwa review\n" in jobs()["review"]
    assert "- run: make test\n" in jobs()["test"]


def test_no_other_job_publishes():
    """Only these two are given the right to."""
    may = {
        name
        for name, text in jobs().items()
        if re.search(r": write$", text, re.MULTILINE)
    }

    assert may == {"pages", "release"}
    assert "permissions:\n  contents: read\n" in SITE.split("\njobs:\n")[0]


def test_a_release_is_made_by_the_workflow_itself():
    """A tag starts it: a release that somebody published would be out already."""
    assert "\n  release:\n    types:" not in SITE.split("\njobs:\n")[0]
    assert '    tags: ["v*"]\n' in SITE
    assert "startsWith(github.ref, 'refs/tags/v')" in jobs()["release"]
    assert "gh release create " in jobs()["release"]
    assert "github.ref == 'refs/heads/main'" in jobs()["pages"]
