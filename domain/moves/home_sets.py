"""Routines for home: strength, evening, morning."""

from domain.routine import Move, Routine

STRENGTH_A = Routine(
    id="daily_strength_a",
    name="Daily strength A",
    family="strength",
    when="To begin with: two or three days a week, with a day between.",
    fact="seven moves, needs a chair and a floor",
    items=(
        Move("march_in_place", seconds=60),
        Move("sit_to_stand", reps=8),
        Move("standing_heel_raise", reps=12),
        Move("standing_toe_raise", reps=8),
        Move("standing_leg_curl", reps=8),
        Move("glute_bridge", reps=10, rounds=1),
        Move("calf_stretch_straight", reps=1),
    ),
)

STRENGTH_B = Routine(
    id="daily_strength_b",
    name="Daily strength B",
    family="strength",
    when="When strength A has felt easy for two weeks.",
    fact="eight moves, needs stairs and a floor",
    items=(
        Move("stairs", seconds=60),
        Move("mini_squat", reps=10),
        Move("single_leg_heel_raise", reps=8),
        Move("romanian_deadlift", reps=8),
        Move("glute_bridge", reps=10),
        Move("single_leg_rdl", reps=6),
        Move("calf_stretch_straight", reps=1),
        Move("calf_stretch_bent", reps=1),
    ),
)

EVENING_STRETCH = Routine(
    id="evening_stretch",
    name="Evening stretch",
    family="stretch",
    when="Before bed.",
    fact="stand, then lie down",
    items=(
        Move("calf_stretch_straight", reps=2),
        Move("calf_stretch_bent", reps=1),
        Move("hamstring_stretch", reps=1),
        Move("hip_flexor_stretch", reps=1),
        Move("bed_ankle_pump", reps=30),
        Move("legs_up_rest", seconds=300),
    ),
)

WAKE_UP = Routine(
    id="wake_up",
    name="Wake-up set",
    family="stretch",
    when="In bed, before you stand up.",
    fact="stay in bed",
    items=(Move("bed_ankle_pump", reps=30), Move("glute_bridge", reps=8, rounds=1)),
)

SETS = (EVENING_STRETCH, WAKE_UP, STRENGTH_A, STRENGTH_B)
