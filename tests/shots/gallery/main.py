"""An app of its own that shows what the player and the library draw of every move."""

import flet as ft

from domain.catalogue import EXERCISES
from domain.exercises import Exercise
from domain.move_detail import detail
from views import dress
from views.kit.text import words
from views.move.pictures import picture
from views.theme import Theme

SIDE, ACROSS = 128, 3


def tile(theme: Theme, move: Exercise) -> ft.Control:
    """Return the drawings of *move*, one for the end of each of its phases."""
    shown = detail(move)
    named = shown.title
    drawn = [
        ft.Column(
            [picture(theme, shown, one, SIDE), words(theme, "tiny", one.word)],
            spacing=0,
            width=SIDE,
        )
        for one in shown.phases
    ]
    return ft.Column(
        [words(theme, "row_strong", named), ft.Row(drawn, spacing=4)],
        width=4 * SIDE + 40,
        height=SIDE * 1.24 + 44,
        spacing=0,
    )


def sheet(theme: Theme) -> ft.Control:
    """Return every move of the catalogue."""
    tiles = [tile(theme, move) for move in EXERCISES.values()]
    rows = [tiles[at : at + ACROSS] for at in range(0, len(tiles), ACROSS)]
    return ft.Column([ft.Row(row, spacing=12) for row in rows], spacing=0)


def main(page: ft.Page) -> None:
    """Draw the sheet in the theme that the address names."""
    theme = Theme(page.route.strip("/") or "light")
    dress.dress(page, theme)
    page.padding = 12
    page.render(lambda: sheet(theme))


if __name__ == "__main__":
    ft.run(main)
