"""Painting marks: one renderer in millimetres for PDF, pictures, screen and printer."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from checkin.badging.marks import BoxMark, Mark, PictureMark, QrMark, SymbolMark, TextMark
from checkin.badging.qr_code import QR_MODULES, QUIET_MODULES, Rectangle, code_rectangles
from checkin.badging.symbols import symbol_rectangles
from checkin.drawing.fonts import REFERENCE
from checkin.drawing.glyphs import glyphs_of
from checkin.drawing.text_fit import POINT

_UNIT = POINT / REFERENCE
_SIDE = QR_MODULES + 2 * QUIET_MODULES


class MarkPainter:
    """Draws marks with a QPainter whose unit is the millimetre and whose origin is the left
    and top edge of the badge."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._colours: dict[str, QColor] = {}
        self._ink = self._fill = ""
        self._scale = 0.0  # of the painter's unit to mm, where its origin is the badge's
        painter.setPen(Qt.PenStyle.NoPen)

    def paint(self, marks: Iterable[Mark], base: QTransform) -> None:
        """Draw ``marks`` where ``base`` puts the badge."""
        painter = self._painter
        self._scale = 0.0
        for mark in marks:
            if isinstance(mark, TextMark):
                self._text(mark, base)
            elif isinstance(mark, QrMark):
                self._qr(mark, base)
            elif isinstance(mark, BoxMark):
                self._box(mark, base)
            elif isinstance(mark, SymbolMark):
                self._symbol(mark, base)
            else:
                self._picture(mark, base)
        painter.setWorldTransform(base)

    def _scaled(self, base: QTransform, scale: float) -> None:
        """The unit as many mm; a change of it costs a PDF more than a line of text."""
        if scale != self._scale:
            place = QTransform(base)
            place.scale(scale, scale)
            self._painter.setWorldTransform(place)
            self._scale = scale

    def _text(self, mark: TextMark, base: QTransform) -> None:
        painter, scale = self._painter, mark.size * _UNIT
        self._scaled(base, scale)
        left, baseline = mark.left / scale, mark.baseline / scale
        if mark.ink != self._ink:
            painter.setPen(self._colour(mark.ink))
            self._ink = mark.ink
        if mark.shared:
            for run, above in glyphs_of(mark.face, mark.text):
                painter.drawGlyphRun(QPointF(left, baseline - above), run)
        else:
            painter.setFont(mark.face.font)
            painter.drawText(QPointF(left, baseline), mark.text)

    def _box(self, mark: BoxMark, base: QTransform) -> None:
        painter = self._painter
        self._scaled(base, 1.0)
        self._brush(mark.fill)
        rectangle = QRectF(mark.left, mark.top, mark.width, mark.height)
        if mark.corner:
            painter.drawRoundedRect(rectangle, mark.corner, mark.corner)
        else:
            painter.drawRect(rectangle)

    def _qr(self, mark: QrMark, base: QTransform) -> None:
        painter = self._painter
        place = QTransform(base)
        place.translate(mark.left, mark.top)
        place.scale(mark.module, mark.module)
        painter.setWorldTransform(place)
        self._scale = 0.0
        # modules begin and end on whole dots: neighbours leave no pale seam between them
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._brush("#FFFFFF")
        painter.drawRect(QRect(0, 0, _SIDE, _SIDE))
        self._brush("#000000")
        painter.drawRects(list(map(_module_rectangle, code_rectangles(mark.code))))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _symbol(self, mark: SymbolMark, base: QTransform) -> None:
        painter = self._painter
        place = QTransform(base)
        place.translate(mark.left, mark.top)
        place.scale(mark.pixel, mark.pixel)
        painter.setWorldTransform(place)
        self._scale = 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # no seams, as in a QR
        self._brush(mark.ink)
        painter.drawRects(_rectangles(mark.symbol, mark.trail))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _picture(self, mark: PictureMark, base: QTransform) -> None:
        painter = self._painter
        self._scaled(base, 1.0)
        painter.save()
        mark.picture.draw(painter, mark.left, mark.top)
        painter.restore()

    def _brush(self, fill: str) -> None:
        if self._ink:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._ink = ""
        if fill != self._fill:
            self._painter.setBrush(self._colour(fill))
            self._fill = fill

    def _colour(self, name: str) -> QColor:
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = QColor(name)
        return colour


@cache
def _rectangles(symbol: str, trail: int) -> list[QRect]:
    return [QRect(*pixels) for pixels in symbol_rectangles(symbol, trail)]


@cache  # some thousand differ; making one costs five times as much as finding it
def _module_rectangle(modules: Rectangle) -> QRect:
    x, y, width, height = modules
    return QRect(x + QUIET_MODULES, y + QUIET_MODULES, width, height)
