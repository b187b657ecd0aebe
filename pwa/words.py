"""What the site is called wherever a browser or a store shows it."""

NAME = "Second Heart"
DESCRIPTION = (
    "Keeps your second heart beating: calf sets, drinks and leg checks for people who "
    "sit, offline."
)
