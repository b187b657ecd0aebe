"""Every medium keeps the contract, and so does the diary on every medium."""

import pytest

from tests.storage.contract import CHECKS, Make


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
async def test_contract(make: Make, check) -> None:
    """The medium keeps the contract; the check's own docstring says which part."""
    await check(make)
