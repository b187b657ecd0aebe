"""The ten red flags: each of them alone asks for the emergency number (FACTS 6)."""

from typing import Final

from domain.check.item import SKIN_NOTE, Item

RED: Final[tuple[Item, ...]] = (
    Item(
        id="E1",
        tier="E",
        legs="",
        ask="Are you short of breath, suddenly or for no reason you know?",
        line="Short of breath, suddenly or for no reason",
        say="I am suddenly short of breath.",
        reason="PE sign",
        source="R-NIDPE R-ALUK",
        mark="V",
    ),
    Item(
        id="E2",
        tier="E",
        legs="",
        ask="Does your chest or upper back hurt?",
        line="Pain in the chest or upper back",
        say="My chest or upper back hurts.",
        reason="PE or heart",
        source="R-NIDPE R-GLOS",
        mark="V",
        note="It may get sharper when you breathe in.",
    ),
    Item(
        id="E3",
        tier="E",
        legs="",
        ask="Do you cough up blood?",
        line="Coughing up blood",
        say="I cough up blood.",
        reason="PE sign",
        source="R-NIDPE R-GLOS",
        mark="V",
    ),
    Item(
        id="E4",
        tier="E",
        legs="",
        ask="Did you faint or collapse, or do you feel that you are about to?",
        line="Fainted, collapsed, or about to",
        say="I fainted, or feel about to.",
        reason="PE with low pressure",
        source="R-NIDPE R-GLOS",
        mark="V",
    ),
    Item(
        id="E5",
        tier="E",
        legs="",
        ask="Does your heart race or beat unevenly, and are you light-headed?",
        line="Heart racing or uneven, with light-headedness",
        say="My heart races or beats unevenly and I am light-headed.",
        reason="PE sign",
        source="R-ALUK R-CDC-I",
        mark="V",
    ),
    Item(
        id="E6",
        tier="E",
        legs="one (rarely both)",
        ask=(
            "Has a leg or foot suddenly turned cold, pale or grey, numb or weak, "
            "or does it hurt unbearably?"
        ),
        line="A leg or foot suddenly cold, pale, numb, weak or unbearably painful",
        say="A leg or foot is suddenly cold, pale, numb, weak or very painful.",
        reason='blocked artery: hours matter ("six Ps")',
        source="R-RCEM",
        mark="V",
        note=SKIN_NOTE,
        drawing="foot",
    ),
    Item(
        id="E7",
        tier="E",
        legs="one",
        ask=(
            "Has a whole leg suddenly become very swollen, tight, very painful and "
            "blue or purple?"
        ),
        line="A whole leg suddenly very swollen, tight, painful and blue or purple",
        say=("A whole leg is suddenly very swollen, very painful and blue or purple."),
        reason="massive clot (phlegmasia)",
        source="",
        mark="M",
        note=SKIN_NOTE,
        drawing="swollen",
    ),
    Item(
        id="E8",
        tier="E",
        legs="one",
        ask=(
            "Does a vein in your leg bleed heavily, or still bleed after you pressed "
            "on it for 10 minutes?"
        ),
        line=(
            "A leg vein that bleeds heavily, or still bleeds after 10 minutes of "
            "pressing"
        ),
        say="A vein in my leg bleeds and does not stop.",
        reason="varicose bleed can be severe: lie down, leg up, press, call",
        source="R-STJ",
        mark="V2",
        note="If it bleeds now: lie down, raise the leg, press on it, and call.",
        drawing="shin",
    ),
    Item(
        id="E9",
        tier="E",
        legs="one",
        ask="Is an area of skin hot and spreading, and do you feel ill with it?",
        line="Hot, spreading skin, with fever or feeling very ill",
        say="An area of skin is hot and spreading, and I feel ill.",
        reason="spreading infection/sepsis",
        source="R-CELL",
        mark="V",
        note=(
            "Ill means a fever of 38 °C or more, confusion, fast breathing, clammy "
            f"skin or faintness. {SKIN_NOTE}"
        ),
        drawing="shin",
    ),
    Item(
        id="E10",
        tier="E",
        legs="",
        ask="Does one side of your face droop, is an arm weak, or is speech difficult?",
        line="Drooping face, weak arm or trouble speaking",
        say="My face droops, an arm is weak, or I have trouble speaking.",
        reason="stroke; general safety net",
        source="",
        mark="M",
    ),
)
