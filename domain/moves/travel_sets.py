"""Routines around a trip."""

from domain.exercises import Advice
from domain.routine import Move, Routine, Task

PRE_BOARDING = Routine(
    id="pre_boarding",
    name="Pre-boarding",
    family="travel",
    when="In the half hour before you board.",
    fact="walk, stand, stretch",
    items=(
        Task(
            "If you wear compression socks, put them on now, before ankles swell",
            "Socks",
            60,
            gate="socks",
        ),
        Move("walk_2min", seconds=300),
        Move("standing_heel_raise", reps=12, rounds=1),
        Move("calf_stretch_straight", reps=1),
        Move("calf_stretch_bent", reps=1),
        Task("Fill your bottle after security, loosen shoes and waistband", "Pack", 60),
    ),
)

STAND_SET = Routine(
    id="stand_set",
    name="Galley / aisle set",
    family="stand",
    when="When the belt sign is off and the crew are not serving.",
    fact="walk and stand, belt sign off",
    items=(
        Move("aisle_walk", seconds=180),
        Move("standing_heel_raise", reps=10, rounds=1),
        Move("calf_stretch_straight", reps=1),
    ),
    advice=Advice(
        "Aerospace Medical Association, as quoted: walk every 60 to 90 minutes.",
        "V2",
        ("R-ASMA",),
    ),
)

PRE_LANDING = Routine(
    id="pre_landing",
    name="Before landing",
    family="travel",
    when="When the belt sign comes on for landing.",
    fact="stay in your seat",
    items=(
        Move("ankle_pump", reps=30),
        Move("seated_heel_raise", reps=10),
        Move("quad_set", reps=5),
    ),
)

POST_LANDING = Routine(
    id="post_landing",
    name="After landing",
    family="travel",
    when="From your seat to the exit, then where you stay.",
    fact="seat, then walk and stand",
    items=(
        Move("ankle_pump", reps=15),
        Move("walk_2min", seconds=300),
        Move("standing_heel_raise", reps=10, rounds=1),
        Move("calf_stretch_straight", reps=1),
    ),
    later="legs_up_rest",
)

ROAD_STOP = Routine(
    id="road_stop",
    name="Road-trip stop",
    family="travel",
    when="At each stop, parked and out of the car. Never while you drive.",
    fact="out of the car, five moves",
    items=(
        Move("walk_2min", seconds=300),
        Move("standing_heel_raise", reps=12, rounds=1),
        Move("mini_squat", reps=8, rounds=1),
        Move("calf_stretch_straight", reps=1),
        Move("hip_flexor_stretch", reps=1),
    ),
)

SETS = (STAND_SET, PRE_BOARDING, PRE_LANDING, POST_LANDING, ROAD_STOP)
