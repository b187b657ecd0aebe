"""Muscles: their anatomical names, what people call them, where they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

BodyPart = Literal["calf", "shin", "foot", "thigh", "hip", "back", "upper"]


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle, or a group that works as one."""

    plain: str
    """What it is called on screen."""
    part: BodyPart


MUSCLES: Mapping[str, Muscle] = {
    "soleus": Muscle("deep calf", "calf"),
    "gastrocnemius": Muscle("upper calf", "calf"),
    "tibialis posterior": Muscle("inner calf", "calf"),
    "peroneals": Muscle("outer calf", "calf"),
    "tibialis anterior": Muscle("shin", "shin"),
    "toe extensors": Muscle("muscles that lift the toes", "shin"),
    "foot flexors": Muscle("muscles that point the foot", "foot"),
    "flexor digitorum": Muscle("muscles that curl the toes", "foot"),
    "flexor hallucis": Muscle("muscles that curl the big toe", "foot"),
    "foot arch muscles": Muscle("arch of the foot", "foot"),
    "foot stabilisers": Muscle("muscles that steady the foot", "foot"),
    "ankle stabilisers": Muscle("muscles that steady the ankle", "calf"),
    "quadriceps": Muscle("front of the thigh", "thigh"),
    "rectus femoris": Muscle("long muscle at the front of the thigh", "thigh"),
    "hamstrings": Muscle("back of the thigh", "thigh"),
    "hip adductors": Muscle("inner thigh", "thigh"),
    "hip flexors": Muscle("front of the hip", "hip"),
    "iliopsoas": Muscle("deep front of the hip", "hip"),
    "gluteals": Muscle("buttocks", "hip"),
    "gluteus maximus": Muscle("buttocks", "hip"),
    "back extensors": Muscle("muscles along the spine", "back"),
    "latissimus dorsi": Muscle("side of the back", "back"),
    "trunk side wall": Muscle("side of the waist", "upper"),
    "trapezius": Muscle("shoulders and neck", "upper"),
    "diaphragm": Muscle("breathing muscle", "upper"),
}
"""Every muscle that an exercise names."""
