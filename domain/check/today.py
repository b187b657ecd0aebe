"""Other signs that ask for care today (FACTS 6)."""

from typing import Final

from domain.check.item import SKIN_NOTE, Item

TODAY: Final[tuple[Item, ...]] = (
    Item(
        id="U8",
        tier="U",
        legs="both",
        ask=(
            "Did both legs swell suddenly, or do they swell while lying flat takes "
            "your breath or your weight goes up fast?"
        ),
        line="Both legs swollen suddenly, or with breathlessness lying flat or fast "
        "weight gain",
        say=(
            "Both legs swelled suddenly, or swell with breathlessness or "
            "fast weight gain."
        ),
        reason="heart, kidney, large-vein clot",
        source="R-NHF",
        mark="V2",
    ),
    Item(
        id="U9",
        tier="U",
        legs="one",
        ask="Is an area of skin suddenly hot, painful, red or dark, and spreading?",
        line="Skin suddenly hot, painful, red or dark, and spreading",
        say="An area of skin is suddenly hot, painful and spreading.",
        reason="cellulitis",
        source="R-CELL",
        mark="V",
        note=SKIN_NOTE,
        drawing="shin",
    ),
    Item(
        id="U11",
        tier="U",
        legs="both",
        ask=(
            "Are you pregnant or did you just give birth, and do you have one of "
            "these signs?"
        ),
        line="Pregnant or just gave birth, with sudden swelling, a bad headache, "
        "changed sight or pain under the ribs",
        say=(
            "I am pregnant or just gave birth, and have sudden swelling, "
            "a bad headache, changed sight or pain under the ribs."
        ),
        reason="pre-eclampsia",
        source="R-PREE",
        mark="V",
        note=(
            "Sudden swelling of the face, hands or feet; a bad headache; a change in "
            "what you see; pain under the ribs."
        ),
    ),
    Item(
        id="U12",
        tier="U",
        legs="one",
        ask=(
            "Did you feel a pop or kick in the calf, and can you no longer push off "
            "or stand on tiptoe?"
        ),
        line="A pop or kick in the calf, and no push-off or tiptoe since",
        say="I felt a pop in my calf and cannot push off or stand on tiptoe.",
        reason="Achilles/calf tear",
        source="",
        mark="M",
        drawing="calf",
    ),
    Item(
        id="U13",
        tier="U",
        legs="one/both",
        ask=(
            "Does a foot or leg hurt even at rest, or is there a sore on a foot that "
            "is cold and pale?"
        ),
        line="Foot or leg pain even at rest, or a sore with a cold, pale foot",
        say=(
            "My foot or leg hurts even at rest, or a foot with a sore is cold and pale."
        ),
        reason="limb-threatening artery disease",
        source="R-NHSPAD",
        mark="V",
        note=SKIN_NOTE,
        drawing="foot",
    ),
    Item(
        id="U14",
        tier="U",
        legs="either",
        ask=(
            "Do you have diabetes or numb feet, and a new wound or change of colour "
            "on a foot?"
        ),
        line="Diabetes or numb feet, and a new foot wound or colour change",
        say=(
            "I have diabetes or numb feet, and a new wound or colour change on a foot."
        ),
        reason="foot-care emergency path (NICE NG19)",
        source="",
        mark="M",
        note=SKIN_NOTE,
        drawing="foot",
    ),
    Item(
        id="U15",
        tier="U",
        legs="one",
        ask="Did a vein in your leg bleed, even if it has stopped?",
        line="A leg vein that bled and has stopped",
        say="A vein in my leg bled and has stopped.",
        reason="immediate vascular referral (NICE CG168)",
        source="R-CG168",
        mark="V2",
        drawing="shin",
    ),
    Item(
        id="U16",
        tier="U",
        legs="one/both",
        ask=(
            "Do you wear a compression sock, and are the toes numb, blue, white or "
            "very painful?"
        ),
        line="A compression sock on, and toes numb, blue, white or very painful",
        say=(
            "My toes were numb, discoloured or very painful under a compression sock."
        ),
        reason="pressure injury",
        source="R-RABE",
        mark="V",
        note=f"Take the sock off now. {SKIN_NOTE}",
        drawing="foot",
    ),
)
