"""Who drives: no exercise at the wheel, only a way to say that the car stands."""

from dataclasses import dataclass
from typing import Final

from domain.summary import Offer

PARK: Final = "I have parked"
"""The name of the button, wherever it stands."""
HALT: Final = (
    "No moves at the wheel. Once the car stands, a tap brings the moves for a stop."
)
TITLE: Final = "You are driving"
REFUSED: Final = "You are driving. Park first, then tap I have parked on Today."
STOP: Final = "road_stop"
"""What is done once the car stands (FACTS 2: parked and out of the car)."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """Somebody who drives on the trip that is under way."""

    parked: bool
    """They have said that the car stands."""
    stop: str
    """When the next stop comes, a few words."""
    due: bool
    """It is due now."""


def offer(wheel: Wheel) -> Offer:
    """Return what Today shows to who is at the wheel: nothing to start."""
    return Offer("", TITLE, wheel.stop, PARK, waits=not wheel.due)
