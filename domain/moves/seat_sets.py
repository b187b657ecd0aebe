"""Routines for the desk and the seat."""

from domain.exercises import Advice
from domain.routine import Move, Routine

SEAT_SET_SHORT = Routine(
    id="seat_set_short",
    name="Seat set, short",
    family="seat",
    when="The set to repeat while you sit.",
    fact="stay in your seat",
    items=(Move("seated_heel_raise", reps=10), Move("seated_toe_raise", reps=10)),
    advice=Advice(
        "The pattern of the NHS advice for long trips: 10 heel lifts, then 10 toe "
        "lifts.",
        "V2",
        ("R-NHS-FLY",),
    ),
)

DESK_MICRO = Routine(
    id="desk_micro",
    name="Desk micro-set",
    family="desk",
    when="Every 30 minutes while you sit. It works in a meeting.",
    fact="stay in your chair",
    items=(Move("heel_toe_rock", reps=15), Move("ankle_pump", reps=15)),
    advice=Advice(
        "One minute of leg movement in five kept the arteries of the moving leg, and "
        "only of that one, working over three hours of sitting. One small study, 11 "
        "people.",
        "V",
        ("R-MORI",),
    ),
)

DESK_HOURLY = Routine(
    id="desk_hourly",
    name="Desk hourly break",
    family="desk",
    when="Every hour at the desk.",
    fact="walk, then stand",
    items=(
        Move("walk_2min", seconds=120),
        Move("standing_heel_raise", reps=10, rounds=1),
        Move("seated_toe_raise", reps=8),
    ),
    advice=Advice(
        "Two minutes each hour are a minimum. Five minutes have better data, from "
        "small studies.",
        "V2",
        ("R-DIAZ", "R-THOS"),
    ),
)

DESK_RESET = Routine(
    id="desk_reset",
    name="Desk reset",
    family="desk",
    when="Once in the middle of the morning, once in the afternoon.",
    fact="six moves",
    items=(
        Move("walk_2min", seconds=180),
        Move("sit_to_stand", reps=8, rounds=1),
        Move("standing_heel_raise", reps=12, rounds=1),
        Move("calf_stretch_straight", reps=1),
        Move("hip_flexor_stretch", reps=1),
        Move("overhead_reach", reps=3),
    ),
)

SEAT_SET_FULL = Routine(
    id="seat_set_full",
    name="Seat set, full",
    family="seat",
    when="Once an hour in your seat.",
    fact="stay in your seat, six moves",
    items=(
        Move("seated_heel_raise", reps=10),
        Move("seated_toe_raise", reps=10),
        Move("ankle_circle_cw", reps=5),
        Move("ankle_circle_ccw", reps=5),
        Move("ankle_pump", reps=15),
        Move("seated_march", reps=5),
    ),
    advice=Advice(
        "An airline card asks for 3 to 4 minutes each hour. Not tested in a trial.",
        "V",
        ("R-QF",),
    ),
)

SEAT_SET_LONG = Routine(
    id="seat_set_long",
    name="Seat set, long-haul",
    family="seat",
    when="Every 2 to 3 hours on trips over 8 hours, and before and after sleep.",
    fact="stay in your seat, nine moves",
    items=(
        Move("ankle_pump_strong", reps=10),
        Move("seated_heel_raise", reps=10),
        Move("toe_curl", reps=8),
        Move("seated_march", reps=8),
        Move("glute_squeeze", reps=6),
        Move("thigh_press", reps=4),
        Move("calf_iso_press", reps=6),
        Move("overhead_reach", reps=3),
        Move("shoulder_roll", reps=6),
    ),
)

SETS = (
    SEAT_SET_SHORT,
    SEAT_SET_FULL,
    SEAT_SET_LONG,
    DESK_MICRO,
    DESK_HOURLY,
    DESK_RESET,
)
