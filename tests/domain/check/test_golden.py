"""Reviewed cases: what a finished list comes to."""

import pytest

from domain.check.triage import triage
from tests.support.checks import finished, load

CASES = load("check_golden.json")


def name(case) -> str:
    """Return a name for *case*."""
    return "+".join(
        [*case["yes"], *(f"?{x}" for x in case["not_sure"]), *case["flags"]]
    )


def test_there_are_enough_cases():
    """At least 60 different cases, and every tier and every rule among them."""
    assert len({repr({**case, "why": ""}) for case in CASES}) == len(CASES) >= 60
    assert {case["tier"] for case in CASES} == {"E", "U", "A", "S", "none"}
    assert {case["rule"] for case in CASES} == {f"R{n}" for n in range(1, 16)}


@pytest.mark.parametrize("case", CASES, ids=name)
def test_the_case_comes_to_its_tier(case):
    """The tier is the reviewed one, by the reviewed rule, for a finished list."""
    answers = finished(case["yes"], case["not_sure"], case["flags"], case["both"])
    advice = triage(answers)

    assert advice.tier == case["tier"], case["why"]
    assert case["rule"] in advice.rules
    assert advice.is_result
