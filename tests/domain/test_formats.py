"""Amounts and times as a person reads and types them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import formats, places
from domain.faults import Refused
from domain.formats import Formats, read_time
from domain.settings import Settings
from tests.support.sets import steady

ML, US, IMPERIAL = Formats(), Formats("us"), Formats("imperial")


@pytest.mark.parametrize("typed", ["250", " 250 ", 250, "1", "2000"])
def test_a_whole_number_of_ml_is_an_amount(typed):
    """What a person types as a whole number from 1 to 2000 is taken."""
    assert ML.read_ml(typed) == int(typed)


@pytest.mark.parametrize(
    "typed",
    ["0", 0, "-250", -1, "10000", 10_000, "abc", "", "2.5", "1e3", "²", "٣", "--5"],
)
def test_anything_else_gets_a_sentence(typed):
    """Nothing, less than nothing, too much and no number are refused in words."""
    with pytest.raises(Refused) as refusal:
        ML.read_ml(typed)

    assert refusal.value.sentence.endswith(".")


@pytest.mark.parametrize(
    ("form", "typed", "ml"),
    [
        (US, "8", 237),
        (US, "8.5", 251),
        (US, "8,5", 251),
        (IMPERIAL, "8", 227),
        (US, "67", 1981),
    ],
)
def test_ounces_are_kept_as_whole_ml(form, typed, ml):
    """US and imperial ounces differ, and both are kept in ml."""
    assert form.read_ml(typed) == ml


@pytest.mark.parametrize(
    ("form", "ml", "said"),
    [
        (ML, 250, "250 ml"),
        (US, 237, "8 fl oz"),
        (US, 750, "25.4 fl oz"),
        (IMPERIAL, 568, "20 fl oz"),
        (Formats("us", decimal=","), 750, "25,4 fl oz"),
        (US, 0, "0 fl oz"),
    ],
)
def test_an_amount_is_shown_in_the_unit_chosen(form, ml, said):
    """Whole ounces have no decimals, others have one."""
    assert form.amount(ml) == said


@given(st.integers(1, 680), st.sampled_from(["us", "imperial"]))
@steady
def test_a_tenth_of_an_ounce_comes_back_as_it_was_typed(tenths, unit):
    """Keeping whole ml never changes what a person reads of what they typed."""
    form, typed = Formats(unit), f"{tenths / 10:.1f}"

    assert form.figure(form.read_ml(typed)) == typed.removesuffix(".0")


def test_the_usual_cups_are_round_in_their_unit():
    """A cup is 8 fl oz, not 250 ml in ounces."""
    assert [ML.amount(ML.cup(n)) for n in range(4)] == [
        "150 ml",
        "250 ml",
        "330 ml",
        "500 ml",
    ]
    assert [US.amount(US.cup(n)) for n in range(4)] == [
        "5 fl oz",
        "8 fl oz",
        "12 fl oz",
        "16 fl oz",
    ]
    assert IMPERIAL.amount(IMPERIAL.cup(3)) == "20 fl oz"


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(0, 5, "12:05 am"), (12, 0, "12:00 pm"), (14, 5, "2:05 pm"), (9, 30, "9:30 am")],
)
def test_a_clock_of_twelve_hours_has_no_zero_hour(hour, minute, said):
    """Midnight is 12 am, noon 12 pm; each reads back as itself."""
    local = datetime(2026, 11, 10, hour, minute)  # noqa: DTZ001

    assert Formats(twelve=True).clock(local) == said
    assert read_time(said) == (hour, minute)
    assert read_time(Formats().clock(local)) == (hour, minute)


@pytest.mark.parametrize("typed", ["25:00", "12:60", "noon", "", "0:05 pm", "13 pm"])
def test_an_impossible_time_is_refused(typed):
    """No clock shows it; the example is one of the person's own clock."""
    with pytest.raises(Refused, match=r"like 14:05\."):
        read_time(typed)
    with pytest.raises(Refused, match=r"like 2:05 pm\."):
        read_time(typed, Formats(twelve=True))


@pytest.mark.parametrize(
    ("locale", "unit", "twelve", "week", "sign"),
    [
        ("en-US", "us", True, 6, "."),
        ("en-GB", "ml", False, 0, "."),
        ("de-DE", "ml", False, 0, ","),
        ("de-CH", "ml", False, 0, "."),
        ("pt_BR", "ml", False, 6, ","),
        ("ar-EG", "ml", True, 5, "."),
        ("zh-Hans-CN", "ml", False, 0, "."),
        ("fr", "ml", False, 0, ","),
        ("", "ml", False, 0, "."),
        ("?", "ml", False, 0, "."),
    ],
)
def test_a_place_has_its_usual_ways(locale, unit, twelve, week, sign):
    """Until the person chooses, the phone's place decides."""
    assert formats.formats(Settings(), locale) == Formats(unit, twelve, week, sign)
    assert places.parts("de-DE") == ("de", "DE")


def test_a_choice_wins_over_the_place():
    """An American may read millilitres, 24 hours and weeks from Monday."""
    mine = Settings(units="imperial", clock="24", week_start=0, decimal=",")

    assert formats.formats(mine, "en-US") == Formats("imperial", False, 0, ",")
