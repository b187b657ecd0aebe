"""The page that appears where nothing else works; it needs no state and no rule."""

from typing import Final

from domain.check.pages import Call, Emergency

EMERGENCY: Final = Emergency(
    limit="This list cannot diagnose.",
    title="Do you need help now?",
    text=(
        "The list could not go on. If one of these is true, call the emergency "
        "number. Do not drive yourself."
    ),
    red_title="Call now if",
    red=(
        "you are suddenly short of breath",
        "your chest or upper back hurts",
        "you cough up blood",
        "you fainted, or feel about to",
        "your heart races or beats unevenly and you are light-headed",
        "a leg or foot is suddenly cold, pale, numb, weak or very painful",
        "a whole leg is suddenly very swollen, painful and blue or purple",
        "a leg vein bleeds and does not stop",
        "skin is hot and spreading, and you feel very ill",
        "the face droops, an arm is weak, or speech is difficult",
    ),
    crew="On a plane: tell the crew now.",
    calls=(
        Call("112", "Call 112", "tel:112", "Works on mobiles in many countries."),
        Call("911", "Call 911", "tel:911", "North America."),
        Call("999", "Call 999", "tel:999", "United Kingdom, Hong Kong, Kenya."),
    ),
)
