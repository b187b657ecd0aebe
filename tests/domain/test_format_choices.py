"""What can be chosen about how times and figures are written."""

from domain.format_choices import FORMATS, chosen, value_of
from domain.settings import is_choice, settings
from tests.support.make import choice


def test_every_option_can_be_kept_and_shows_as_chosen():
    """Nothing is offered that would be refused, and the usual way comes back."""
    for one in FORMATS:
        for said, _ in one.options:
            kept = value_of(one, said)
            assert is_choice(one.setting, kept), (one.setting, said)
            assert chosen(settings([choice(one.setting, kept)]), one) == said
