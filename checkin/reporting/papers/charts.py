"""Charts of the report, drawn in millimetres like all else on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin.reporting.papers.paper import LINE, QUIET, Paper, Style

#: Dark, middle and light: told apart in grey and by colour-blind eyes; their order is told too.
COLOURS = ("#12436D", "#28A197", "#C9D3DF")
_LABEL, _VALUE, _TICK = Style(7.5), Style(7.5, bold=True), Style(6.5, colour=QUIET)
_BAR = 4.2


@dataclass(frozen=True)
class Bar:
    """A label and the lengths of its parts, in the order of the legend."""

    label: str
    parts: tuple[int, ...]


def bars_height(bars: Sequence[Bar], legend: bool) -> float:
    return len(bars) * (_BAR + 2.6) + (7.0 if legend else 1.0)


def draw_bars(
    paper: Paper,
    place: tuple[float, float, float],
    bars: Sequence[Bar],
    legend: Sequence[str] = (),
    label_width: float = 52.0,
) -> None:
    """Horizontal stacked bars at (left, top, width); each part with its number."""
    left, y, width = place
    if legend:
        whole = sum(10.0 + _LABEL.width(text) for text in legend) - 5.6
        x = left + max(0.0, min(label_width, width - whole))
        for text, colour in zip(legend, COLOURS, strict=False):
            paper.area(x, y, 3.2, 3.2, colour)
            paper.text(x + 4.4, y + 2.7, text, _LABEL)
            x += 10.0 + _LABEL.width(text)
        y += 6.0
    most = max((sum(bar.parts) for bar in bars), default=0) or 1
    scale = (width - label_width - 12.0) / most
    for bar in bars:
        label = _LABEL.one_line(bar.label, label_width - 2)
        paper.text(left, y + 3.1, label, _LABEL)
        x = left + label_width
        for part, colour, ink in zip(bar.parts, COLOURS, ("#FFFFFF", "#000000", "#000000"),
                                     strict=False):  # fmt: skip
            if not part:
                continue
            paper.area(x, y, part * scale, _BAR, colour)
            style = Style(7, colour=ink)
            text = str(part)
            if len(bar.parts) > 1 and style.width(text) + 1.5 < part * scale:
                paper.text(x + part * scale / 2, y + 3.05, text, style, "center")
            x += part * scale
        paper.text(x + 1.2, y + 3.1, str(sum(bar.parts)), _VALUE)
        y += _BAR + 2.6


def draw_columns(
    paper: Paper,
    place: tuple[float, float, float, float],
    columns: Sequence[tuple[str, int]],
    most: int,
) -> None:
    """Columns on a base line at (left, top, width, height); a label empty is not shown."""
    left, top, width, height = place
    base = top + height - 5.0
    step = min(width / max(len(columns), 1), 12.0)
    paper.text(left - 1.5, base - (height - 9.0) + 0.9, str(most), _TICK, "right")
    paper.text(left - 1.5, base + 0.9, "0", _TICK, "right")
    paper.line((left, base - (height - 9.0)), (left, base), LINE, 0.2)
    paper.line((left, base), (left + width, base), LINE, 0.2)
    for index, (label, value) in enumerate(columns):
        x = left + index * step
        if value:
            tall = (height - 9.0) * value / most
            paper.area(x + step * 0.12, base - tall, step * 0.76, tall, COLOURS[0])
            if step > 3.4:
                paper.text(x + step / 2, base - tall - 0.9, str(value), _TICK, "center")
        if label:
            paper.line((x, base), (x, base + 1.0), LINE, 0.15)
            paper.text(x, base + 3.6, label, _TICK, "center" if index else "left")
