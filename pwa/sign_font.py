"""Make the icon font of the app from the strokes in signs.txt.

A line of signs.txt is a name, the width of the stroke in a box of 24 by 24 (or
"fill": filled and outlined with 2), and the path; lines of one name lie over each
other. Run `python -m pwa.sign_font` after a change; it needs skia-pathops.
"""

from pathlib import Path

import pathops
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
from fontTools.ttLib.tables._g_l_y_f import Glyph

HERE = Path(__file__).parent
SOURCE = HERE / "signs.txt"
TARGET = HERE.parent / "assets" / "fonts" / "SecondHeartIcons.ttf"
FAMILY = "SH Icons"

BOX = 24
SCALE = 40
EM = BOX * SCALE
FIRST = 0xE000
"""The first code point of the private use area: no text ever holds one."""


def read(text: str) -> dict[str, list[tuple[str, str]]]:
    """Return the strokes of every icon, in the order of the file."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        name, width, path = line.split(" ", 2)
        found.setdefault(name, []).append((width, path))
    return found


def outline(strokes: list[tuple[str, str]]) -> pathops.Path:
    """Return *strokes* as one filled outline, y up, in units of the font."""
    flip = Transform(SCALE, 0, 0, -SCALE, 0, EM)
    layers: list[pathops.Path] = []
    for width, path in strokes:
        drawn = pathops.Path()
        parse_path(path, TransformPen(drawn.getPen(), flip))
        inked = pathops.Path(drawn)
        wide = SCALE * (2 if width == "fill" else float(width))
        inked.stroke(wide, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
        layers += [drawn, inked] if width == "fill" else [inked]
    whole = pathops.Path()
    for layer in layers:
        layer.convertConicsToQuads()
        layer.simplify()
        whole = pathops.op(whole, layer, pathops.PathOp.UNION)
    whole.convertConicsToQuads()
    whole.simplify(clockwise=True)
    return whole


def glyph(path: pathops.Path) -> Glyph:
    """Return *path* as a TrueType glyph."""
    pen = TTGlyphPen(None)
    path.draw(Cu2QuPen(pen, max_err=0.6))
    return pen.glyph()


def make(icons: dict[str, list[tuple[str, str]]]) -> FontBuilder:
    """Return the font: one glyph an icon, as wide as high, sitting on the line."""
    names = list(icons)
    font = FontBuilder(EM, isTTF=True)
    font.updateHead(created=0, modified=0)
    font.setupGlyphOrder([".notdef", *names])
    font.setupCharacterMap({FIRST + i: name for i, name in enumerate(names)})
    shapes = {name: glyph(outline(strokes)) for name, strokes in icons.items()}
    font.setupGlyf({".notdef": TTGlyphPen(None).glyph(), **shapes})
    table = font.font["glyf"]
    sides = {
        name: (EM, getattr(table[name], "xMin", 0))
        for name in font.font.getGlyphOrder()
    }
    font.setupHorizontalMetrics(sides)
    font.setupHorizontalHeader(ascent=EM, descent=0)
    font.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    font.setupOS2(
        sTypoAscender=EM,
        sTypoDescender=0,
        sTypoLineGap=0,
        usWinAscent=EM,
        usWinDescent=0,
    )
    font.setupPost(keepGlyphNames=False)
    font.font.recalcTimestamp = False
    return font


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    make(read(SOURCE.read_text(encoding="utf-8"))).save(TARGET)
