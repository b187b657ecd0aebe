"""The benchmark's own arithmetic, on numbers that were made up."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bench.frames import per_second
from tests.bench.report import Measured, Result, Target, percentile, shown, write


class FakePage:
    """A page in which the leg has moved."""

    said: dict[str, Any] = {  # noqa: RUF012  # nothing changes it
        "() => bench.drawn": [1_000 + 20 * at for at in range(100)],
        "() => bench.phases": [[1_000, "Lift"], [3_000, "Hold"], [4_000, "Lower"]],
    }

    def evaluate(self, script: str) -> Any:
        """Return what the script in the page would have noted."""
        return self.said[script]


@pytest.mark.parametrize(
    ("value", "is_floor", "met"),
    [
        (0.3, False, "aim"),
        (0.4, False, "must"),
        (0.6, False, "not met"),
        (0.96, True, "aim"),
        (0.4, True, "must"),
        (0.3, True, "not met"),
    ],
)
def test_a_target_says_what_it_has_reached(
    value: float, is_floor: bool, met: str
) -> None:
    """Less is better, or more where the target is a floor."""
    bounds = (0.35, 0.95) if is_floor else (0.5, 0.33)
    assert Target("one", value, *bounds, is_floor=is_floor).met == met


def test_a_ratio_is_one_of_medians() -> None:
    """One launch that was far too slow does not move the ratio."""
    result = Result(1, "Launch")
    ours = result.add("ours", "ms", [100, 110, 9_000])
    stock = result.add("stock", "ms", [220, 210, 230])

    result.compare("ours / stock", ours, stock, (0.5, 0.33))

    assert result.targets == [Target("ours / stock", 0.5, 0.5, 0.33)]
    assert result.targets[0].met == "must"


def test_percentiles_are_values_that_were_measured() -> None:
    """The 95th percentile of a hundred taps is the 96th in order; of one, that one."""
    assert percentile(range(100), 0.95) == 95
    assert percentile([7], 0.95) == 7


def test_only_whole_moving_phases_count() -> None:
    """Frames of the two seconds of Lift count, without their ends; Lower has none."""
    page: Any = FakePage()
    assert per_second(page, 0, 10_000) == [pytest.approx(50)]
    assert per_second(page, 1_500, 10_000) == []


def test_the_table_and_the_file_hold_the_same(tmp_path: Path) -> None:
    """What is printed is also written, a figure that failed included."""
    good = Result(3, "A tap", [Measured("ours", "ms", (20, 30, 40))])
    good.targets.append(Target("tap", 2.5, 2, 1.3))
    results = [good, Result(4, "Growth", failure="TimeoutError: no tap")]
    path = tmp_path / "build" / "bench.json"

    write(results, {"machine": "two cores"}, path)

    table, document = shown(results), json.loads(path.read_text("utf-8"))
    assert "30.00 ms" in table
    assert "20.00 to 40.00" in table
    assert "not met  tap" in table
    assert "Could not be measured: TimeoutError: no tap" in table
    assert document["machine"] == "two cores"
    assert document["figures"][0]["measured"][0]["values"] == [20, 30, 40]
    assert document["figures"][0]["targets"][0]["reached"] == "not met"
    assert document["figures"][1]["failure"] == "TimeoutError: no tap"
