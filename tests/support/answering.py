"""Answer the check as a person does, step by step, through the app."""

from domain.check import screens
from domain.check.pages import (
    Flags,
    FlagsKept,
    Group,
    Question,
    Ready,
    Result,
    WhichLeg,
)


async def step(app) -> str:
    """Give the answer of someone without any complaint; return what was tapped."""
    shown = app.check_screen
    if isinstance(shown, Question):
        await app.answer("no", shown.id)
    elif isinstance(shown, Group):
        await app.none_of_these(shown.id)
    elif isinstance(shown, Flags):
        await app.flags_done()
    elif isinstance(shown, FlagsKept):
        await app.flags_same()
    else:
        assert isinstance(shown, Ready)
        await app.see_result()
    return type(shown).__name__


async def walk(app, stop: str = "") -> int:
    """Say no until a result or the step *stop* is shown; return how many taps."""
    taps = 0
    while not isinstance(app.check_screen, Result):
        if stop and app.asking.step == stop:
            break
        await step(app)
        taps += 1
        assert taps < 60
    return taps


async def ticked(app, item: str, said: str = "yes", form: str = "full") -> None:
    """Walk a check in which only *item* is answered with *said*."""
    await app.start_check(form)
    groups = {
        one: part.id
        for p in screens.PARTS[form]
        for part in p.sections
        for one in part.asks
        if not part.singly
    }
    if item in groups:
        await walk(app, f"group:{groups[item]}")
        await app.open_group()
    await walk(app, f"ask:{item}")
    await app.answer(said, item)
    if isinstance(app.check_screen, WhichLeg):
        await app.answer_leg("left", item)
    await walk(app)


def kept(app, kind) -> list:
    """Return the records of *kind* that the screen knows of."""
    return [one for one in app.records if isinstance(one, kind)]
