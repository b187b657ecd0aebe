"""The sounds of the cues: made by our own script, short, and told apart."""

import wave
from typing import get_args

import pytest

from app.device import SOUNDS
from domain.cue_line import CueKind
from pwa import sounds
from pwa.paths import ASSETS

FOLDER = ASSETS / "sounds"
KINDS: tuple[CueKind, ...] = get_args(CueKind)


def test_the_files_are_what_the_script_writes(tmp_path):
    """Whoever changes a tone writes them anew: `python -m pwa.sounds`."""
    sounds.write(tmp_path)

    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert made == kept


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_cue_has_a_sound(kind):
    """No cue asks for a file that is not there, and no file is unused."""
    assert (FOLDER / f"{SOUNDS[kind]}.wav").is_file()
    assert {path.stem for path in FOLDER.iterdir()} == {*SOUNDS.values()}


def test_half_way_the_last_rep_and_the_other_leg_are_counted_by_ear():
    """One tone, two and three: whoever hears no pitches can count them."""
    tones = {
        kind: sum(pitch > 0 for pitch, _ in sounds.SOUNDS[SOUNDS[kind]])
        for kind in ("half", "last", "switch")
    }

    assert tones == {"half": 1, "last": 2, "switch": 3}


@pytest.mark.parametrize("name", sounds.SOUNDS)
def test_a_sound_is_short_and_soft_and_does_not_click(name):
    """Under a second, under half of full scale, from silence to silence."""
    with wave.open(str(FOLDER / f"{name}.wav"), "rb") as file:
        count, rate = file.getnframes(), file.getframerate()
        data = memoryview(file.readframes(count)).cast("h")

    assert count / rate < 1
    assert max(abs(one) for one in data) < 2**14
    assert data[0] == 0
    assert abs(data[-1]) < 2**10


def test_all_sounds_are_a_small_part_of_the_first_visit():
    """They stay under 50 kB."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 50_000
