"""Which pages lie on each other for a route, and the way from one to another."""

from collections.abc import Callable, Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Go:
    """The way from a page to others."""

    navigate: Callable[[str], object]
    below: str
    """The route of the page that this one lies on; its own if it is a tab."""

    def __call__(self, route: str) -> None:
        """Open *route*."""
        self.navigate(route)

    def back(self, _event: object = None) -> None:
        """Leave the page for the one below it."""
        self.navigate(self.below)


def trail(
    route: str, tab: str, tabs: Collection[str], pages: Collection[str]
) -> tuple[str, ...]:
    """Return the pages of *route*, the lowest first: a tab and what lies on it.

    *tab* is the tab that was shown last; an unknown route leads to the first tab.
    """
    if route in tabs:
        return (route,)
    if route not in pages:
        return (next(iter(tabs)),)
    parts = route.split("/")
    above = ("/".join(parts[: n + 1]) for n in range(1, len(parts)))
    return (tab, *(one for one in above if one in pages))


def under(route: str) -> str:
    """Return the route that *route* lies on, as far as its name tells."""
    return route.rpartition("/")[0] or "/"
