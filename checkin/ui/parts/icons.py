"""The verdicts' icons, drawn: a font may lack a glyph, a shape is always there."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from checkin.ui.parts.style import LOOKS
from checkin.ui.words.verdicts import Kind, Sign


def draw_icon(
    painter: QPainter,
    kind: Kind,
    box: QRectF,
    ink: QColor,
    paper: QColor,
    sign: Sign = Sign.NONE,
) -> None:
    """Draw within a square box: the body in ``ink``, its sign in ``paper``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100, box.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    pen = QPen(paper, 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if sign in _SHAPES:
        _SHAPES[sign](painter, pen, ink)
        painter.restore()
        return
    match kind:
        case Kind.IDLE:
            _viewfinder(painter, ink)
        case Kind.ELSEWHERE:
            _signpost(painter, pen)
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
    if sign in MARKED:
        draw_mark(painter, sign, ink, paper)
    painter.restore()


_SIGNS = {
    Kind.WELCOME: [(27, 52), (44, 69), (75, 34)],
    Kind.GOODBYE: [(54, 28), (76, 50), (54, 72)],
    Kind.WAIT: [(34, 24), (66, 24), (34, 76), (66, 76), (34, 24)],
    Kind.NOTED: [(30, 34), (70, 34)],
    Kind.CLOSED: [(50, 24), (50, 52), (70, 62)],
}


def _polyline(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _signpost(painter: QPainter, pen: QPen) -> None:
    """A board that points to another room."""
    board = [(6, 12), (66, 12), (98, 38), (66, 64), (6, 64)]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in board]))
    painter.drawRoundedRect(QRectF(28, 58, 16, 40), 4, 4)
    painter.setPen(pen)
    painter.drawLine(QPointF(22, 38), QPointF(72, 38))


def _inside(painter: QPainter, _pen: QPen, ink: QColor) -> None:
    """Somebody in a doorway: in already."""
    painter.setPen(QPen(ink, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _polyline(painter, (12, 96), (12, 6), (88, 6), (88, 96))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(50, 37), 15, 15)
    body = QPainterPath(QPointF(24, 97))
    body.cubicTo(QPointF(24, 50), QPointF(76, 50), QPointF(76, 97))
    painter.drawPath(body)


def _old_badge(painter: QPainter, pen: QPen, _ink: QColor) -> None:
    """A badge that is struck out."""
    painter.drawRoundedRect(QRectF(14, 2, 72, 96), 10, 10)
    painter.setPen(pen)
    painter.drawLine(QPointF(26, 82), QPointF(74, 18))
    painter.drawLine(QPointF(26, 18), QPointF(74, 82))


def _desk(painter: QPainter, pen: QPen, _ink: QColor) -> None:
    """The i of an information desk."""
    painter.drawEllipse(QRectF(2, 2, 96, 96))
    pen.setWidth(13)
    painter.setPen(pen)
    painter.drawPoint(QPointF(50, 26))
    painter.drawLine(QPointF(50, 48), QPointF(50, 76))


def _over(painter: QPainter, pen: QPen, _ink: QColor) -> None:
    """A closed door: nothing more happens behind it."""
    painter.drawRoundedRect(QRectF(14, 2, 72, 96), 5, 5)
    painter.setPen(pen)
    painter.drawPoint(QPointF(70, 52))
    pen.setWidth(5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(26, 14, 48, 72))


_SHAPES: dict[Sign, Callable[[QPainter, QPen, QColor], None]] = {
    Sign.INSIDE: _inside,
    Sign.OLD_BADGE: _old_badge,
    Sign.DESK: _desk,
    Sign.OVER: _over,
}

#: Welcomes of another sort have the check and a mark in its corner.
MARKED = (Sign.WALK_IN, Sign.FROM_LIST, Sign.DECIDED, Sign.BACK)


def draw_mark(painter: QPainter, sign: Sign, ink: QColor, paper: QColor) -> None:
    """A disk in the lower right corner of the icon, the mark in the ink on it."""
    painter.setPen(QPen(paper, 5))
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(78, 78), 25, 25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawEllipse(QPointF(78, 78), 19, 19)
    pen = QPen(ink, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(ink)
    match sign:
        case Sign.WALK_IN:
            painter.drawLine(QPointF(68, 78), QPointF(88, 78))
            painter.drawLine(QPointF(78, 68), QPointF(78, 88))
        case Sign.FROM_LIST:
            for y in (71.0, 78.0, 85.0):
                painter.drawLine(QPointF(69, y), QPointF(87 if y < 85 else 79, y))
        case Sign.DECIDED:
            painter.setPen(Qt.PenStyle.NoPen)
            star = [(78, 61), (83, 73), (95, 74), (86, 82), (89, 94)]
            star += [(78, 87), (67, 94), (70, 82), (61, 74), (73, 73)]
            painter.drawPolygon(
                QPolygonF([QPointF(x, y) for x, y in star]), Qt.FillRule.WindingFill
            )
        case Sign.BACK:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(QRectF(68, 68, 20, 20), 90 * 16, 270 * 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(QPolygonF([QPointF(76, 60), QPointF(76, 76), QPointF(88, 68)]))


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
