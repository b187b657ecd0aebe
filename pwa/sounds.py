"""Make the sounds of the cues: short, soft sine tones, written as WAV files."""

import math
import struct
import wave
from pathlib import Path

RATE = 11_025
"""Samples a second; enough for tones below 2 kHz."""

SOUNDS = {
    "count": ((660, 0.06),),
    "phase": ((880, 0.12),),
    "half": ((523, 0.3),),
    "last": ((988, 0.12), (0, 0.06), (988, 0.16)),
    "switch": ((880, 0.12), (0, 0.04), (587, 0.12), (0, 0.04), (880, 0.16)),
    "done": ((660, 0.15), (880, 0.15), (1320, 0.35)),
}
"""Each sound: tones of a pitch in hertz and a length in seconds, 0 for a pause.

Half-way is one low tone, the last rep two high ones, the other leg three that
step down and up again: whoever does not hear pitches can count them.
"""

LOUD = 0.35
"""Of full scale: under somebody's music, not over it."""

FADE = 0.012
"""Seconds in which a tone comes and goes, so that it does not click."""


def samples(tones: tuple[tuple[int, float], ...]) -> bytes:
    """Return *tones* one after another as 16-bit samples."""
    made: list[int] = []
    for pitch, seconds in tones:
        count = round(RATE * seconds)
        for index in range(count):
            at, left = index / RATE, (count - index) / RATE
            swell = min(1.0, at / FADE, left / FADE) * math.exp(-3 * at)
            wave_ = math.sin(2 * math.pi * pitch * at)
            made.append(round(32_767 * LOUD * swell * wave_))
    return struct.pack(f"<{len(made)}h", *made)


def write(folder: Path) -> None:
    """Write every sound into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(tones))


if __name__ == "__main__":
    write(Path(__file__).parent.parent / "assets" / "sounds")
