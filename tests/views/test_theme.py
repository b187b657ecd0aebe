"""The look: text that grows, motion that can stop, fonts that hold their text."""

from pathlib import Path

import flet as ft
import pytest
from fontTools.ttLib import TTFont

from views import theme
from views.dress import FONTS, dress, material
from views.palette import COLOURS, THEMES
from views.theme import TEXT_SIZES, TYPES, Theme, pick, text_style

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.mark.parametrize("token", TYPES)
def test_text_grows_to_its_cap_and_never_shrinks(token):
    """Each style follows the text size setting up to its own limit."""
    sizes = [Theme(percent=percent).size(token) for percent in TEXT_SIZES]

    assert sizes == sorted(sizes)
    assert sizes[0] == TYPES[token].size
    assert sizes[-1] == pytest.approx(TYPES[token].size * TYPES[token].grows)


def test_what_is_read_doubles_and_what_is_huge_stays_on_the_screen():
    """At 200 % sentences are twice as large, the phase word a third larger."""
    large = Theme(percent=200)

    assert large.size("body") == 34
    assert large.line("body") == 50
    assert large.size("small") == 28
    assert large.size("word") == pytest.approx(119.6)
    assert large.size("nav") == pytest.approx(19, abs=0.1)


def test_nothing_is_smaller_than_thirteen():
    """The smallest text there is has 13 pixels."""
    assert min(kind.size for kind in TYPES.values()) == 13


def test_an_icon_stops_growing_at_32():
    """Icons grow with the text to 32 pixels; one that is larger stays as it is."""
    assert Theme().icon(24) == 24
    assert Theme(percent=130).icon(24) == pytest.approx(31.2)
    assert Theme(percent=200).icon(24) == 32
    assert Theme(percent=200).icon(40) == 40


def test_a_style_is_ready_for_a_text():
    """A style brings size, line, tracking, family and colour, scaled alike."""
    style = text_style(Theme("dark", 130), "word")

    assert style.size == pytest.approx(119.6)
    assert style.height == 1
    assert style.letter_spacing == pytest.approx(-2.08)
    assert style.font_family == "SH 700"
    assert style.color == COLOURS["dark"].ink
    assert text_style(Theme(), "row", "#123456").color == "#123456"


def test_no_style_asks_a_font_for_another_weight():
    """Every style names a family of its own weight, or the client would fake one."""
    for token in TYPES:
        style = text_style(Theme(), token)
        assert style.weight is None
        assert style.font_family in FONTS


def test_motion_takes_its_time_or_almost_none():
    """With less motion everything takes 1 ms: none at all would rebuild a widget."""
    assert Theme().ms(260.4) == 260
    assert Theme().ms(0) == 1
    assert Theme(still=True).ms(2000) == 1


def test_the_theme_is_the_persons_or_the_phones():
    """A choice wins; "system" and a word that is not known follow the phone."""
    assert pick("cabin", 160, system_dark=False, still=True) == Theme(
        "cabin", 160, still=True
    )
    assert pick("system", 100, system_dark=True, still=False).name == "dark"
    assert pick("system", 100, system_dark=False, still=False).name == "light"
    assert pick("sepia", 115, system_dark=False, still=False) == Theme("light", 100)


@pytest.mark.parametrize("name", THEMES)
def test_the_client_wears_the_theme(name):
    """Widgets of the client get our page, ink, fonts and standard density."""
    worn = material(Theme(name))

    assert worn.color_scheme.surface == COLOURS[name].bg
    assert worn.color_scheme.on_surface == COLOURS[name].ink
    assert worn.visual_density == ft.VisualDensity.STANDARD
    assert worn.font_family in FONTS


class Page:
    """What can be set on a page."""

    def __init__(self, *, pyodide: bool) -> None:
        self.pyodide = pyodide
        self.fonts = None


def test_dressing_a_page_sets_it_whole():
    """A page gets fonts, mode and background; the cabin counts as dark."""
    page = Page(pyodide=False)

    dress(page, Theme("cabin"))

    assert page.fonts == FONTS
    assert page.theme_mode == ft.ThemeMode.DARK
    assert page.bgcolor == "#000000"
    assert page.theme is page.dark_theme


def test_the_site_brings_its_fonts_itself():
    """In the browser the fonts are there before the first frame: none is asked for."""
    page = Page(pyodide=True)

    dress(page, Theme())

    assert page.fonts is None
    assert page.theme_mode == ft.ThemeMode.LIGHT


@pytest.mark.parametrize("family", [name for name in FONTS if name != "SH Icons"])
def test_a_font_holds_the_text_of_the_app(family):
    """Every cut has the letters of city names, its digits are equally wide."""
    font = TTFont(ASSETS / FONTS[family])
    letters, widths = font.getBestCmap(), font["hmtx"]
    signs = "\N{EN DASH}\N{RIGHT SINGLE QUOTATION MARK}\N{MULTIPLICATION SIGN}"
    needed = "Kraków Łódź İstanbul Málaga Tromsø Brașov Þórshöfn °C½…≥≤→“”€·" + signs

    assert all(ord(letter) in letters for letter in needed)
    assert len({widths[letters[ord(digit)]][0] for digit in "0123456789"}) == 1


def test_the_licence_travels_with_the_fonts():
    """The open font licence lies beside the fonts it covers."""
    licence = (ASSETS / "fonts" / "OFL.txt").read_text(encoding="utf-8")

    assert "SIL Open Font License, Version 1.1" in licence


def test_spacing_grows_step_by_step():
    """The spacing scale rises, and its names are its steps."""
    assert list(theme.SPACE) == sorted(theme.SPACE)
    assert theme.SPACE[:4] == (theme.XS, theme.S, theme.M, theme.L)
