"""In the air the crew comes first, until a clinician has looked."""

from tests.support.on_trip import SIX_HOURS_IN, TODAY_FLIGHT, open_with
from tests.support.world import World


async def test_the_crew_is_not_called_again_once_somebody_has_looked():
    """The alert stays for a day (FACTS 6); in cabin mode too it says what holds now."""
    app = open_with(World(), TODAY_FLIGHT, at=SIX_HOURS_IN)
    app.look_at_trip(TODAY_FLIGHT.id)
    await app.start_check()
    await app.answer("yes")
    await app.understand()
    assert app.alert_card.crew == app.cabin_page.title == app.alert_card.calls.crew

    await app.clinician_looked()
    assert app.alert_card.crew == ""
    assert app.cabin_page.title == "You said that a clinician has looked"
