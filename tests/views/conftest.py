"""What holds for every test of a page."""

import logging

import pytest

from tests.views import harness


@pytest.fixture(autouse=True)
def _answers_are_taken_at_once(monkeypatch):
    """Let a question be answered as soon as it stands; what waits is tested alone."""
    monkeypatch.setattr("views.check.steady.STEADY_S", 0)


@pytest.fixture(autouse=True)
def _nothing_fails_unseen(caplog):
    """Fail a test whose page fell back to a card; one that wants that clears it."""
    # Only now is the loop of the test before closed, and with it its sessions' tasks.
    harness.OPEN.clear()
    yield
    failed = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.ERROR
    ]
    assert failed == []
