"""The charts of History, each also as a table for the ear."""

import flet as ft
from flet import canvas

from domain.history_charts import Bar, Chart, Level, Tape
from views.guard import part
from views.kit.buttons import pill
from views.kit.panels import hairline
from views.kit.text import heading, hidden, told, words
from views.layout import COLUMN
from views.theme import Theme
from views.today_week import BEATS

HIGH, THIN = 96, 8
LINE, DOT = 3, 5


@part
def figure(theme: Theme, chart: Chart) -> ft.Control:
    """Draw bars under a goal's line; one tap turns them into a table."""
    table, turn = ft.use_state(False)
    c = theme.colours
    under = [one for one in (chart.over, chart.compare) if one]
    told_ = ". ".join([f"{chart.title}: {chart.note}", *under])
    head = ft.Row(
        [
            heading(theme, chart.title),
            words(theme, "small", chart.note, c.ink2),
        ],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
    )
    parts: list[ft.Control] = [head]
    if under:
        lines = [words(theme, "small", one, c.ink2) for one in under]
        parts.append(ft.Column(list(lines), spacing=2))
    name = f"{chart.title} as {'bars' if table else 'a table'}"
    if table:
        parts += [words(theme, "small", bar.told) for bar in chart.bars]
    else:
        parts.append(told(told_, _bars(theme, chart)))
    button = pill(theme, name, lambda _: turn(not table), look="plain", flush=True)
    parts.append(ft.Row([button], wrap=True))
    return ft.Column(parts, spacing=8)


def _bars(theme: Theme, chart: Chart) -> ft.Control:
    c = theme.colours
    row = ft.Row(
        [_bar(theme, bar) for bar in chart.bars],
        spacing=0,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )
    layers: list[ft.Control] = [ft.Container(row, height=HIGH)]
    if chart.goal:
        height = min(chart.goal * HIGH, HIGH - 2)
        layers.append(_dotted(c.ink3, height))
    layers.append(ft.Container(height=HIGH))
    return ft.Column([ft.Stack(layers), _labels(theme, chart)], spacing=4)


def _dotted(ink: str, height: float) -> ft.Control:
    """Return a dotted line *height* over the ground, cut off where the bars end."""
    paint = ft.Paint(
        color=ink,
        style=ft.PaintingStyle.STROKE,
        stroke_width=2,
        stroke_dash_pattern=[2, 5],
    )
    line = canvas.Path(
        [canvas.Path.MoveTo(0, 1), canvas.Path.LineTo(COLUMN, 1)], paint=paint
    )
    return ft.Container(
        canvas.Canvas(shapes=[line], width=COLUMN, height=2),
        height=2,
        left=0,
        right=0,
        bottom=height,
        clip_behavior=ft.ClipBehavior.HARD_EDGE,
    )


def _labels(theme: Theme, chart: Chart) -> ft.Control:
    """Return what stands under the bars, each label at the bar it belongs to."""
    ink = theme.colours.ink2
    every = 1 if len(chart.bars) <= 12 else 7
    starts = range(0, len(chart.bars), every)
    align = ft.TextAlign.CENTER if every == 1 else ft.TextAlign.START
    labels = [
        ft.Container(
            words(theme, "nav", chart.bars[at].label, ink, align),
            expand=min(every, len(chart.bars) - at),
        )
        for at in starts
    ]
    return ft.Row(list(labels), spacing=0)


def _bar(theme: Theme, bar: Bar) -> ft.Control:
    """Return a bar; dark where the goal was met, a dot where nothing was logged."""
    c = theme.colours
    fill = c.vein if bar.met else c.veinmid if bar.share else c.line2
    drawn = ft.Container(
        width=THIN if bar.share else 3,
        height=max(3.0, bar.share * HIGH),
        border_radius=4,
        bgcolor=fill,
    )
    return ft.Container(drawn, expand=True, alignment=ft.Alignment.BOTTOM_CENTER)


def tape_chart(theme: Theme, tape: Tape, width: float) -> ft.Control:
    """Return both calves as lines, left solid and right dashed, and as text."""
    c = theme.colours
    left = [(x, one) for x, one, _ in tape.points]
    right = [(x, other) for x, _, other in tape.points]
    shapes = [
        *_line(left, width, c.vein, None),
        *_line(right, width, c.vein2, [8, 6]),
    ]
    drawn = hidden(canvas.Canvas(shapes=shapes, width=width, height=HIGH))
    key = words(theme, "small", "Left leg solid, right leg dashed.", c.ink2)
    rows = [words(theme, "small", row) for row in tape.rows]
    if tape.compare:
        rows.append(words(theme, "small", tape.compare, c.ink2))
    return ft.Column([heading(theme, "Calf size"), drawn, key, *rows], spacing=8)


def _line(
    points: list[tuple[float, float]],
    width: float,
    colour: str,
    dash: list[float] | None,
) -> list[canvas.Shape]:
    def place(point: tuple[float, float]) -> tuple[float, float]:
        across, up = point
        return DOT + across * (width - 2 * DOT), HIGH - DOT - up * (HIGH - 2 * DOT)

    stroke = ft.Paint(
        color=colour,
        style=ft.PaintingStyle.STROKE,
        stroke_width=LINE,
        stroke_dash_pattern=dash,
    )
    first, *rest = map(place, points)
    path = canvas.Path(
        [canvas.Path.MoveTo(*first), *(canvas.Path.LineTo(*one) for one in rest)],
        paint=stroke,
    )
    dots = [
        canvas.Circle(*one, DOT, paint=ft.Paint(color=colour)) for one in (first, *rest)
    ]
    return [path, *dots]


def complaint_row(theme: Theme, row: Level) -> ft.Control:
    """Return one complaint, a beat for each week, heard as one text."""
    beats = [_level(theme, level) for level in row.levels]
    name = ft.Container(words(theme, "row", row.name), expand=True)
    marks = ft.Row(
        beats, spacing=6, run_spacing=4, wrap=True, alignment=ft.MainAxisAlignment.END
    )
    line = ft.Row([name, ft.Container(marks, expand=True)], spacing=12)
    parts: list[ft.Control] = [hairline(theme), line]
    if row.compare:
        parts.append(words(theme, "small", row.compare, theme.colours.ink2))
    return told(row.told, ft.Column(parts, spacing=8, tight=True))


def _level(theme: Theme, level: int) -> ft.Control:
    c = theme.colours
    if not level:
        return ft.Container(width=6, height=20, border_radius=3, bgcolor=c.line2)
    size = BEATS[level] * 0.75
    fill = (c.veinmid, c.vein2, c.vein)[level - 1]
    return ft.Container(width=size, height=size, border_radius=size / 2, bgcolor=fill)
