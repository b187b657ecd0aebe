"""Which pages lie on each other for a route."""

import pytest

from views.layout import Room
from views.routes import Go, trail, under

TABS = ("/", "/water")
PAGES = (*TABS, "/settings", "/settings/fluid", "/fluid")


@pytest.mark.parametrize(
    ("route", "stack"),
    [
        ("/", ("/",)),
        ("/water", ("/water",)),
        ("/settings", ("/water", "/settings")),
        ("/settings/fluid", ("/water", "/settings", "/settings/fluid")),
        ("/fluid", ("/water", "/fluid")),
        ("/settings/gone", ("/",)),
        ("", ("/",)),
        ("nonsense", ("/",)),
    ],
)
def test_a_page_lies_on_what_its_route_names_and_on_the_last_tab(route, stack):
    """An unknown route leads to the first tab."""
    assert stack == trail(route, "/water", TABS, PAGES)


@pytest.mark.parametrize(
    ("route", "lower"),
    [("/settings/fluid", "/settings"), ("/settings", "/"), ("/", "/")],
)
def test_a_popped_page_leads_to_the_one_its_name_lies_under(route, lower):
    """The phone's own back needs no memory of the way in."""
    assert lower == under(route)


def test_back_leads_to_the_page_below():
    """Going and going back are both routes."""
    went = []
    go = Go(went.append, "/water")

    go("/settings")
    go.back()

    assert went == ["/settings", "/water"]


@pytest.mark.parametrize(
    ("size", "low", "wide", "rail"),
    [
        ((390, 844), False, False, False),
        ((360, 320), False, False, False),
        ((667, 375), True, False, True),
        ((844, 390), True, False, True),
        ((840, 1100), False, True, True),
        ((1280, 800), False, True, True),
    ],
)
def test_a_room_is_upright_low_or_wide(size, low, wide, rail):
    """A keyboard makes a phone low without laying it on its side."""
    room = Room(*size)

    assert (low, wide, rail) == (room.low, room.wide, room.rail)
