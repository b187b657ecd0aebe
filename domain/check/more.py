"""Follow-up questions and the background that raises a tier (FACTS 6)."""

from typing import Final

from domain.check.item import Flag, FollowUp

FOLLOW_UPS: Final[tuple[FollowUp, ...]] = (
    FollowUp(
        id="F1",
        parents=("U11",),
        ask="Did you have a fit (a seizure)?",
        line="I had a fit (a seizure)",
        say="I had a fit.",
    ),
    FollowUp(
        id="F2",
        parents=("S1", "S2"),
        ask="Is one leg clearly worse than the other?",
        line="One leg is clearly worse than the other",
        say="One leg is clearly worse than the other.",
    ),
    FollowUp(
        id="F3",
        parents=("A1",),
        ask="Do you run out of breath when you move, lie flat or at night?",
        line="I run out of breath when I move, lie flat or at night",
        say="I run out of breath when I move, lie flat or at night.",
    ),
    FollowUp(
        id="F4",
        parents=("A1",),
        ask="Has your weight gone up by more than 2 kg in 3 days?",
        line="My weight went up by more than 2 kg in 3 days",
        say="My weight went up by more than 2 kg in 3 days.",
    ),
    FollowUp(
        id="F5",
        parents=("U16",),
        ask="Is the foot still not as usual, 30 minutes after the sock came off?",
        line="The foot is still not as usual 30 minutes after the sock came off",
        say="The foot did not recover within 30 minutes without the sock.",
    ),
    FollowUp(
        id="F6",
        parents=("A4",),
        ask="Does the sore look infected?",
        line="The sore looks infected: spreading redness or darkening, pus, smell, "
        "more pain or fever",
        say="The sore looks infected.",
    ),
    FollowUp(
        id="F7",
        parents=("S2",),
        ask="Has the puffiness lasted longer than 2 to 3 days?",
        line="The puffiness has lasted longer than 2 to 3 days",
        say="The puffiness has lasted longer than 2 to 3 days.",
    ),
    FollowUp(
        id="F8",
        parents=(),
        ask="Are you under 18, or do you answer for someone who is?",
        line="I am under 18, or I answer for someone who is",
        say="The person is under 18, or I answer for someone who is.",
    ),
    FollowUp(
        id="F9",
        parents=(),
        ask="Are you unable to look at or feel your legs now?",
        line="I cannot look at my legs or feel them now",
        say="I could not look at my legs or feel them.",
    ),
)

FOLLOW_UP_NOTES: Final = {
    "F6": "Signs are spreading redness or darkening, pus, a smell, more pain, fever. "
    "A colour change can be hard to see on brown or black skin.",
    "F5": "If the 30 minutes are not over yet, answer Not sure.",
}

FLAGS: Final[tuple[Flag, ...]] = (
    Flag(
        "trip4h",
        "A journey of 4 hours or more in the last 8 weeks",
        "I made a journey of 4 hours or more in the last 8 weeks.",
    ),
    Flag(
        "surgery_or_hospital",
        "An operation or a hospital stay in the last 12 weeks",
        "I had an operation or a hospital stay in the last 12 weeks.",
    ),
    Flag(
        "immobile",
        "3 days or more in bed, a leg in a cast, or paralysis",
        "I was in bed for 3 days or more, or could not move a leg.",
    ),
    Flag("cancer", "Cancer, or treatment for it", "I have or had cancer treatment"),
    Flag(
        "preg_postpartum",
        "Pregnant, or gave birth not long ago",
        "I am pregnant or gave birth not long ago.",
    ),
    Flag(
        "estrogen",
        "Birth control or hormones with oestrogen",
        "I take hormones with oestrogen.",
    ),
    Flag(
        "prior_vte",
        "A blood clot in a leg or lung before",
        "I had a blood clot before.",
    ),
    Flag(
        "thrombophilia_family",
        "A clotting disorder, or a parent, brother or sister with a clot",
        "I have a clotting disorder, or a clot in the family.",
    ),
    Flag(
        "heart_kidney_liver",
        "Heart, kidney or liver disease",
        "I have heart, kidney or liver disease.",
    ),
    Flag(
        "diabetes_pad",
        "Diabetes, or narrowed leg arteries",
        "I have diabetes or narrowed leg arteries.",
    ),
    Flag(
        "on_anticoagulant",
        "A blood thinner",
        "I take a blood thinner.",
    ),
)
