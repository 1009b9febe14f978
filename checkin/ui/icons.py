"""The verdicts' icons, drawn: a font may lack a glyph, a shape is always there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from checkin.ui.style import LOOKS
from checkin.ui.words import Kind


def draw_icon(painter: QPainter, kind: Kind, box: QRectF, ink: QColor, paper: QColor) -> None:
    """Draw within a square box: the body in ``ink``, its sign in ``paper``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100, box.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    pen = QPen(paper, 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    match kind:
        case Kind.IDLE:
            _viewfinder(painter, ink)
        case Kind.AMBER:
            triangle = QPolygonF([QPointF(50, 4), QPointF(98, 92), QPointF(2, 92)])
            painter.drawPolygon(triangle)
            painter.setPen(pen)
            painter.drawLine(QPointF(50, 36), QPointF(50, 60))
            painter.drawPoint(QPointF(50, 77))
        case Kind.ASK:
            bubble = QPainterPath()
            bubble.setFillRule(Qt.FillRule.WindingFill)
            bubble.addRoundedRect(QRectF(2, 6, 96, 72), 18, 18)
            bubble.addPolygon(QPolygonF([QPointF(20, 70), QPointF(54, 72), QPointF(22, 98)]))
            painter.drawPath(bubble)
            _question_mark(painter, pen, 42)
        case Kind.UNKNOWN:
            painter.drawRoundedRect(QRectF(12, 2, 76, 96), 12, 12)
            _question_mark(painter, pen, 52)
        case Kind.FULL:
            painter.drawEllipse(QRectF(2, 2, 96, 96))
            painter.setBrush(paper)
            painter.drawRoundedRect(QRectF(20, 41, 60, 18), 4, 4)
        case Kind.ERROR:
            octagon = [(30, 2), (70, 2), (98, 30), (98, 70), (70, 98), (30, 98), (2, 70), (2, 30)]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in octagon]))
            painter.setPen(pen)
            painter.drawLine(QPointF(32, 32), QPointF(68, 68))
            painter.drawLine(QPointF(68, 32), QPointF(32, 68))
        case _:
            painter.drawEllipse(QRectF(2, 2, 96, 96))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _SIGNS[kind]]))
            if kind == Kind.NOTED:
                painter.drawLine(QPointF(30, 50), QPointF(70, 50))
                painter.drawLine(QPointF(30, 66), QPointF(54, 66))
            if kind == Kind.GOODBYE:
                painter.drawLine(QPointF(22, 50), QPointF(74, 50))
    painter.restore()


_SIGNS = {
    Kind.WELCOME: [(27, 52), (44, 69), (75, 34)],
    Kind.GOODBYE: [(54, 28), (76, 50), (54, 72)],
    Kind.WAIT: [(34, 24), (66, 24), (34, 76), (66, 76), (34, 24)],
    Kind.NOTED: [(30, 34), (70, 34)],
    Kind.CLOSED: [(50, 24), (50, 52), (70, 62)],
}


def _viewfinder(painter: QPainter, ink: QColor) -> None:
    pen = QPen(ink, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y, dx, dy in ((6, 6, 1, 1), (94, 6, -1, 1), (6, 94, 1, -1), (94, 94, -1, -1)):
        corner = [QPointF(x + 18 * dx, y), QPointF(x, y), QPointF(x, y + 18 * dy)]
        painter.drawPolyline(QPolygonF(corner))
    painter.drawLine(QPointF(20, 50), QPointF(80, 50))


def _question_mark(painter: QPainter, pen: QPen, middle: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    hook = QPainterPath(QPointF(37, middle - 10))
    hook.cubicTo(QPointF(37, middle - 30), QPointF(65, middle - 30), QPointF(63, middle - 9))
    hook.cubicTo(QPointF(62, middle), QPointF(50, middle), QPointF(50, middle + 9))
    painter.drawPath(hook)
    painter.drawPoint(QPointF(50, middle + 25))


def small_icon(kind: Kind, side: int, *, dark: bool = False) -> QIcon:
    """The icon on a quiet ground, in its own colour where that can be seen there."""
    look = LOOKS[kind]
    own = QColor(look.paper)
    ink = own if own.lightnessF() < 0.5 else QColor(look.ink)
    if dark:
        ink = own if own.lightnessF() > 0.35 else QColor("#F9FAFB")
    pixmap = QPixmap(QSize(side, side) * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    sign = QColor("#1B2430" if dark else "white")
    draw_icon(painter, kind, QRectF(0, 0, 2 * side, 2 * side), ink, sign)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
