"""The list on paper: everybody alphabetically, a box to tick and a small QR a line.

For the day when printers or screens fail: a desk ticks, or scans the line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from checkin.badging.design import Zone
from checkin.badging.export import open_pdf, save_pdf
from checkin.badging.marks import BoxMark, Mark, QrMark, TextMark
from checkin.badging.name_boxes import initial_of
from checkin.badging.painter import MarkPainter
from checkin.badging.print_job import INCH
from checkin.badging.sheet import Sheet
from checkin.badging.text_block import fit_block
from checkin.domain.badge_code import in_groups
from checkin.domain.errors import BadInput
from checkin.drawing.fonts import Face, load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.drawing.text_fit import POINT, elide

# A module of 0.42 mm is read by a hand scanner, and by a camera from about 15 cm (docs/badges.md).
_MODULE = 0.42
_QR = 33 * _MODULE
_ROW = 14.2  # mm: the QR with its quiet zone
_MARGIN, _HEAD, _FOOT = 10.0, 16.0, 8.0
_COLUMNS = 2
_GUTTER = 6.0
_TICK = 5.0
_GREY, _INK = "#4B5563", "#111111"


@dataclass(frozen=True)
class TickLine:
    """One person of the list; ``detail`` is a short line under the name."""

    family_name: str
    given_name: str
    detail: str
    code: str


@dataclass(frozen=True)
class ListWords:
    """The words around the lines: a heading, and ``page`` with {number} and {of}."""

    heading: str
    page: str


def write_tick_list(
    lines: Sequence[TickLine],
    words: ListWords,
    path: Path,
    page_size: tuple[float, float] = (210.0, 297.0),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """The list as a PDF, in the order given, two columns a page; False when cancelled.

    Raises:
        BadInput: nobody to list; no file is made.
    """
    if not lines:
        raise BadInput("Nobody is selected: no list was made.")
    ensure_qt()
    load_fonts()
    width, height = page_size
    sheet = Sheet("list", width, height, 1, 1, 0, 0, width, height, width, height, 0)
    rows = int((height - 2 * _MARGIN - _HEAD - _FOOT) / _ROW)
    a_page = rows * _COLUMNS
    pages = [lines[i : i + a_page] for i in range(0, len(lines), a_page)]
    file, writer = open_pdf(path, sheet, words.heading)
    layout = _ListLayout(width, height, words, len(pages), rows)
    complete = True
    with QPainter(writer) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(writer.resolution() / INCH, writer.resolution() / INCH)
        base = painter.worldTransform()
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            MarkPainter(painter).paint(layout.marks(page, number), base)
            layout.tick_boxes(painter, len(page))
            if progress is not None:
                progress(min((number + 1) * a_page, len(lines)), len(lines))
            if cancelled is not None and cancelled() and number + 1 < len(pages):
                complete = False
                break
    return save_pdf(file, path, complete)


class _ListLayout:
    """Where things stand on the pages of one list."""

    def __init__(
        self, width: float, height: float, words: ListWords, pages: int, rows: int
    ) -> None:
        self._width, self._height, self._words, self._pages = width, height, words, pages
        self._rows = rows
        self._regular, self._bold = Face("Noto Sans"), Face("Noto Sans", bold=True)
        self._mono = Face("JetBrains Mono")
        self._column = (width - 2 * _MARGIN - _GUTTER * (_COLUMNS - 1)) / _COLUMNS

    def marks(self, lines: Sequence[TickLine], number: int) -> list[Mark]:
        first, last = initial_of(_filed(lines[0])), initial_of(_filed(lines[-1]))
        span = first if first == last else f"{first} – {last}"
        page = self._words.page.format(number=number + 1, of=self._pages)
        right = self._width - _MARGIN
        top = _MARGIN + 8
        span_left = right - self._bold.width(span) * 22 * POINT
        heading = elide(self._words.heading, self._bold.width, span_left - _MARGIN - 5, 14)
        marks: list[Mark] = [
            TextMark(self._bold, 14, _MARGIN, top, heading, _INK),
            TextMark(self._bold, 22, span_left, top, span, _INK),
            TextMark(
                self._regular,
                8,
                right - self._regular.width(page) * 8 * POINT,
                self._height - _MARGIN,
                page,
                _GREY,
            ),
            BoxMark(_MARGIN, _MARGIN + 11, self._width - 2 * _MARGIN, 0.3, 0, _INK),
        ]
        for index, line in enumerate(lines):
            marks += self._line(line, *self._place(index))
        return marks

    def tick_boxes(self, painter: QPainter, number: int) -> None:
        painter.setPen(QPen(QColor(_INK), 0.35))
        painter.setBrush(QColor("#FFFFFF"))
        for index in range(number):
            left, top = self._place(index)
            painter.drawRect(QRectF(left, top + (_ROW - _TICK) / 2, _TICK, _TICK))

    def _place(self, index: int) -> tuple[float, float]:
        column, row = divmod(index, self._rows)
        return _MARGIN + column * (self._column + _GUTTER), _MARGIN + _HEAD + row * _ROW

    def _line(self, line: TickLine, left: float, top: float) -> list[Mark]:
        text = left + _TICK + 3
        room = self._column - _TICK - 3 - _QR
        zone = Zone(text, top, room, 5.4)
        family = fit_block(_filed(line), self._bold.width, zone, (11, 6), 2).fitted
        given = line.given_name if line.family_name else ""
        second = " · ".join(filter(None, [given, line.detail]))
        return [
            *(
                TextMark(self._bold, family.size, text, top + baseline, words, _INK)
                for words, baseline in zip(
                    family.lines, (5.0,) if len(family.lines) == 1 else (3.0, 5.7), strict=False
                )
            ),
            TextMark(
                self._regular,
                8.5,
                text,
                top + 9.0,
                elide(second, self._regular.width, room, 8.5),
                _INK,
            ),
            TextMark(self._mono, 5.5, text, top + 12.4, in_groups(line.code), _GREY),
            QrMark(left + self._column - _QR, top + (_ROW - _QR) / 2, _MODULE, line.code),
            BoxMark(left, top + _ROW - 0.1, self._column - _QR, 0.1, 0, "#9CA3AF"),
        ]


def _filed(line: TickLine) -> str:
    return line.family_name or line.given_name
