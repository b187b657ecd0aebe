"""The catalogue and the routines as the project's facts print them."""

import csv
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of the carried-over table *name*."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))
