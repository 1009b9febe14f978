"""Labels for the boxes on the welcome table: large letters, eight to an A4 page to cut."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from checkin.badging.design import Zone
from checkin.badging.export import open_pdf, save_pdf
from checkin.badging.marks import Mark, TextMark
from checkin.badging.painter import MarkPainter
from checkin.badging.print_job import INCH
from checkin.badging.sheet import Sheet
from checkin.badging.text_block import fit_block
from checkin.drawing.fonts import Face, load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.drawing.text_fit import POINT, elide

_WIDTH, _HEIGHT = 105.0, 74.25
_SHEET = Sheet("boxes", 210, 297, 2, 4, 0, 0, _WIDTH, _HEIGHT, _WIDTH, _HEIGHT, 0)
_MARGIN = 8.0
_INK, _GREY = "#111111", "#4B5563"


@dataclass(frozen=True)
class BoxLabel:
    """``label`` is read from afar (D–F), ``detail`` and ``event`` are small lines."""

    label: str
    detail: str
    event: str


def write_box_labels(labels: Sequence[BoxLabel], path: Path, title: str) -> None:
    """The labels as a PDF.

    Raises:
        UserError: the file cannot be written.
    """
    ensure_qt()
    load_fonts()
    file, writer = open_pdf(path, _SHEET, title)
    cells = list(_SHEET.cells())
    bold, regular = Face("Noto Sans", bold=True), Face("Noto Sans")
    with QPainter(writer) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(writer.resolution() / INCH, writer.resolution() / INCH)
        base = painter.worldTransform()
        marks = MarkPainter(painter)
        for number, label in enumerate(labels):
            if number and number % len(cells) == 0:
                writer.newPage()
            left, top = cells[number % len(cells)]
            painter.setWorldTransform(base)
            painter.setPen(QPen(QColor("#9CA3AF"), 0.1))
            painter.drawRect(QRectF(left, top, _WIDTH, _HEIGHT))
            marks.paint(_marks(label, bold, regular, left, top), base)
    save_pdf(file, path, complete=True)


def _marks(label: BoxLabel, bold: Face, regular: Face, left: float, top: float) -> list[Mark]:
    room = _WIDTH - 2 * _MARGIN
    zone = Zone(left + _MARGIN, top + 8, room, 42)
    size = fit_block(label.label, bold.width, zone, (110, 20), 1).fitted.size
    width = bold.width(label.label) * size * POINT
    middle = top + 33 + bold.capital * size * POINT / 2
    found: list[Mark] = [
        TextMark(bold, size, left + (_WIDTH - width) / 2, middle, label.label, _INK)
    ]
    for words, points, down in ((label.detail, 16, 60.0), (label.event, 9, 68.0)):
        shown = elide(words, regular.width, room, points)
        across = regular.width(shown) * points * POINT
        found.append(
            TextMark(regular, points, left + (_WIDTH - across) / 2, top + down, shown, _GREY)
        )
    return found
