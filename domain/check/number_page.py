"""The page on which the emergency number is changed."""

from domain.check.countries import COUNTRIES
from domain.check.numbers import Where, chosen, place
from domain.check.own_pages import NumberPage, NumberRow


def page(where: Where) -> NumberPage:
    """Return the page of the number that is called from *where*."""
    found = chosen(where)
    rows = tuple(
        NumberRow(
            one.code,
            f"{one.name[0].upper()}{one.name[1:]}, {one.number}",
            one.code == where.choice,
        )
        for one in COUNTRIES.values()
    )
    return NumberPage(
        title="Emergency number",
        text=(
            "Look up the number of the place you are in before you travel. Numbers "
            "change; the app cannot check them."
        ),
        now=f"{found.number}. {place(found)} {found.why}",
        field="Number to call",
        own=found.number if found.country is None and where.choice else "",
        rows=rows,
        automatic="Choose by country again" if where.choice else "",
    )
