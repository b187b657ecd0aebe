"""No drink that the screen confirmed is lost when the browser is killed."""

import pytest

from tests.browser.killing import run

pytestmark = pytest.mark.browser

KILLS = 20


def test_twenty_kills_lose_no_confirmed_drink() -> None:
    """After each kill in the middle of rapid logging the confirmed total is there."""
    done = run(KILLS)

    assert len(done) == KILLS
    assert all(found >= confirmed for confirmed, found in done), done
    assert sum(confirmed > 0 for confirmed, _ in done) > KILLS // 2
    assert [found for _, found in done] == sorted(found for _, found in done)
