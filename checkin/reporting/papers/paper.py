"""A PDF in memory whose pages are laid out in millimetres from the top left corner.

What is drawn is kept until the page is full and then painted by kind (areas, pictures, lines,
texts): few changes of pen, font and scale are what makes a page fast.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPainterPath, QPdfWriter, QPen

from checkin.drawing.fonts import REFERENCE, Face
from checkin.drawing.text_fit import POINT, elide, wrap
from checkin.reporting.papers.glyphs import printable

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 12.0, 198.0
INK, QUIET, LINE, SHADE, ACCENT = "#111827", "#4B5563", "#9CA3AF", "#EEF2F7", "#003399"
_DPI = 1200
_INCH = 25.4

_face = lru_cache(maxsize=8)(Face)


@dataclass(frozen=True)
class Style:
    """How a text is set; ``size`` in points."""

    size: float
    bold: bool = False
    colour: str = INK
    family: str = "Noto Sans"

    @cached_property
    def face(self) -> Face:
        return _face(self.family, self.bold)

    def width(self, text: str) -> float:
        """Width in millimetres."""
        return self.face.width(printable(text)) * self.size * POINT

    def lines(self, text: str, room: float) -> list[str]:
        """``text`` as it can be drawn, broken to a room in millimetres; nothing is cut."""
        return wrap(printable(text), self.face.width, room, self.size)

    def one_line(self, text: str, room: float) -> str:
        """``text``, or its beginning with an ellipsis where it is longer than the room."""
        return elide(printable(text), self.face.width, room, self.size)


class Paper:
    """One PDF of A4 pages; draw, ``new_page`` in between, and take it with ``finished``."""

    def __init__(self, title: str) -> None:
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator("Data days check-in")
        self._painter = QPainter(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(_DPI / _INCH, _DPI / _INCH)
        self._forget()

    def _forget(self) -> None:
        self._areas: defaultdict[str, list[QRectF]] = defaultdict(list)
        self._shapes: list[tuple[QPainterPath, str]] = []
        self._pictures: list[tuple[QRectF, QImage]] = []
        self._lines: defaultdict[tuple[str, float], list[QLineF]] = defaultdict(list)
        self._texts: defaultdict[Style, list[tuple[float, float, str]]] = defaultdict(list)

    def text(self, x: float, baseline: float, text: str, style: Style, align: str = "left") -> None:
        """One line of text; ``x`` is its left end, middle or right end."""
        if not text:
            return
        text = printable(text)
        if align != "left":
            width = style.face.width(text) * style.size * POINT
            x -= width * (0.5 if align == "center" else 1.0)
        self._texts[style].append((x, baseline, text))

    def line(self, a: tuple[float, float], b: tuple[float, float], colour: str = LINE,
             width: float = 0.15) -> None:  # fmt: skip
        self._lines[colour, width].append(QLineF(*a, *b))

    def box(self, x: float, y: float, width: float, height: float, colour: str = LINE) -> None:
        """The outline of a rectangle."""
        right, bottom = x + width, y + height
        for a, b in (((x, y), (right, y)), ((x, bottom), (right, bottom)),
                     ((x, y), (x, bottom)), ((right, y), (right, bottom))):  # fmt: skip
            self.line(a, b, colour)

    def area(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._areas[colour].append(QRectF(x, y, width, height))

    def shape(self, path: QPainterPath, colour: str) -> None:
        """A filled path, over the areas."""
        self._shapes.append((path, colour))

    def picture(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        self._pictures.append((QRectF(x, y, width, height), image))

    def new_page(self) -> None:
        self._paint()
        self._writer.newPage()

    def finished(self) -> bytes:
        """The whole file; nothing can be drawn afterwards."""
        self._paint()
        self._painter.end()
        self._buffer.close()
        return bytes(self._bytes.data())

    def _paint(self) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rectangles in self._areas.items():
            painter.setBrush(QColor(colour))
            painter.drawRects(rectangles)
        for path, colour in self._shapes:
            painter.fillPath(path, QColor(colour))
        for rectangle, image in self._pictures:
            painter.drawImage(rectangle, image)
        for (colour, width), lines in self._lines.items():
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLines(lines)
        for style, texts in self._texts.items():
            unit = style.size * POINT / REFERENCE
            painter.save()
            painter.scale(unit, unit)
            painter.setFont(style.face.font)
            painter.setPen(QColor(style.colour))
            for x, y, text in texts:
                painter.drawText(QPointF(x / unit, y / unit), text)
            painter.restore()
        self._forget()
