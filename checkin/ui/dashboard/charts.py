"""Two charts: how a session fills, and the sessions side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from checkin.services.board import SessionBoard, quarter_of
from checkin.ui.dashboard.parts import Part
from checkin.ui.dashboard.words import number
from checkin.ui.parts.style import font
from checkin.ui.words.times import clock_time

translate = QCoreApplication.translate
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Curve:
    """A session's arrivals as they are drawn: who came, by the quarter, against who is expected."""

    title: str
    quarters: tuple[tuple[datetime, int], ...]
    expected: int
    untimed: int
    start: datetime
    zone: tzinfo
    now: datetime | None = None

    @property
    def came(self) -> int:
        return sum(people for _, people in self.quarters) + self.untimed

    @property
    def text(self) -> str:
        parts = [f"{clock_time(at, self.zone)}: {people}" for at, people in self.quarters if people]
        said = translate("board", "{n} came, {of} registered").format(n=self.came, of=self.expected)
        return f"{self.title}. {said}. " + ", ".join(parts)


def curve_of(shown: SessionBoard, title: str, zone: tzinfo, now: datetime) -> Curve:
    """From half an hour before the start (or the first arrival) on, every quarter."""
    session = shown.session
    arrivals = dict(shown.arrivals)
    first = min([quarter_of(session.start) - 2 * QUARTER, *arrivals])
    last = max([quarter_of(session.start) + 4 * QUARTER, *arrivals])
    quarters = []
    at = first
    while at <= last:
        quarters.append((at, arrivals.get(at, 0)))
        at += QUARTER
    return Curve(
        title,
        tuple(quarters),
        shown.registered,
        shown.untimed,
        session.start,
        zone,
        now if shown.open and first <= now <= last + QUARTER else None,
    )


class ArrivalsChart(Part):
    """Bars: arrivals by quarter of an hour. Line: everybody so far. Dashes: who is expected.

    ← and → go to the session before and after.
    """

    turned = Signal(int)  # -1 or 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("board", "Arrivals"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.curve: Curve | None = None
        self._empty = ""

    def show_curve(self, curve: Curve | None, empty: str) -> None:
        if (curve, empty) == (self.curve, self._empty):
            return
        self.curve, self._empty = curve, empty
        self.caption = translate("board", "Arrivals")
        if curve is not None:
            self.caption = translate("board", "Arrivals: {session}").format(session=curve.title)
        self.setAccessibleName(self.caption)
        self.say(curve.text if curve is not None else empty)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        curve, f, colours = self.curve, self.factor, self.colours
        if curve is None:
            self.nothing(painter, box, self._empty)
            return
        said = translate("board", "{n} came, {of} registered").format(
            n=number(curve.came), of=number(curve.expected)
        )
        self.write(painter, QRectF(box.left(), box.top(), box.width(), 24 * f), said,
                   font(19, f, bold=True), colours.ink)  # fmt: skip
        plot = box.adjusted(0, 34 * f, -46 * f, -22 * f)
        if plot.height() < 20:
            return
        top = max(curve.expected, curve.came, 1) * 1.08

        def y(value: float) -> float:
            return plot.bottom() - plot.height() * value / top

        step = plot.width() / len(curve.quarters)
        self._bars(painter, curve, plot, step, y(0) - y(1))
        self._line(painter, curve, plot, step, y(0) - y(1))
        self._labels(painter, curve, plot, step, y(0) - y(1))
        painter.setPen(QPen(QColor(colours.near), 2 * f, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(plot.left(), y(curve.expected), plot.right(), y(curve.expected)))
        side = QRectF(plot.right() + 4 * f, y(curve.expected) - 11 * f, 42 * f, 22 * f)
        self.write(painter, side, number(curve.expected), font(15, f, bold=True), colours.near)
        self._axis(painter, curve, plot, step)

    def _bars(self, painter: QPainter, curve: Curve, plot: QRectF, step: float, one: float) -> None:
        for place, (_, people) in enumerate(curve.quarters):
            if people:
                left, high = plot.left() + place * step + 2, people * one
                bar = QRectF(left, plot.bottom() - high, step - 4, high)
                painter.fillRect(bar, QColor(self.colours.held))

    def _labels(
        self, painter: QPainter, curve: Curve, plot: QRectF, step: float, one: float
    ) -> None:
        """Over the line, each on a patch of paper."""
        f, colours = self.factor, self.colours
        face = font(14, f)
        for place, (_, people) in enumerate(curve.quarters):
            if people:
                text = number(people)
                wide = QFontMetricsF(face).horizontalAdvance(text) + 4
                middle = plot.left() + (place + 0.5) * step
                top = plot.bottom() - people * one - 19 * f
                label = QRectF(middle - wide / 2, top, wide, 17 * f)
                painter.fillRect(label, QColor(colours.paper))
                self.write(painter, label, text, face, colours.ink,
                           Qt.AlignmentFlag.AlignHCenter)  # fmt: skip

    def _line(self, painter: QPainter, curve: Curve, plot: QRectF, step: float, one: float) -> None:
        """Everybody so far, at the end of each quarter; no further than now."""
        total, points = 0, [QPointF(plot.left(), plot.bottom())]
        for place, (at, people) in enumerate(curve.quarters):
            if curve.now is not None and at > curve.now:
                break
            total += people
            points.append(QPointF(plot.left() + (place + 1) * step, plot.bottom() - total * one))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.people), 3 * self.factor))
        painter.drawPolyline(QPolygonF(points))

    def _axis(self, painter: QPainter, curve: Curve, plot: QRectF, step: float) -> None:
        f, colours = self.factor, self.colours
        painter.setPen(QColor(colours.border))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        face = font(14, f)
        wide = QFontMetricsF(face).horizontalAdvance("00\u00a0h\u00a000") * 1.3
        free = plot.left() - wide
        for place, (at, _) in enumerate(curve.quarters):
            x = plot.left() + place * step
            starts = at <= curve.start < at + QUARTER
            if starts:
                painter.setPen(QPen(QColor(colours.ink), 1 * f, Qt.PenStyle.DotLine))
                painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            label = QRectF(x - wide / 2, plot.bottom() + 2 * f, wide, 19 * f)
            label.moveLeft(max(plot.left() - 4, label.left()))
            if label.left() >= free and label.right() < plot.right() + 40 * f:
                text = clock_time(at, curve.zone)
                self.write(painter, label, text, font(14, f, bold=starts), colours.ink,
                           Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
                free = label.right()


@dataclass(frozen=True, slots=True)
class SessionBar:
    """A session in the comparison: registered as an outline, who came of them filled, walk-ins
    and people from the waiting list hatched behind."""

    name: str
    figures: str
    registered: int
    came: int
    others: int


class SessionsChart(Part):
    """The sessions side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("board", "Sessions: came / registered + others · no-shows"), parent
        )
        self.bars: Sequence[SessionBar] = ()
        self._empty = translate("board", "The programme has no session yet.")

    def show_sessions(self, bars: Sequence[SessionBar]) -> None:
        if bars != self.bars:
            self.bars = bars
            self.say("; ".join(f"{bar.name}: {bar.figures}" for bar in bars) or self._empty)
            self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        f, colours = self.factor, self.colours
        if not self.bars:
            self.nothing(painter, box, self._empty)
            return
        # all sessions in smaller letters rather than some in larger ones
        f = min(f, max(0.95, box.height() / (33 * len(self.bars))))
        longest = max(max(bar.registered, bar.came + bar.others) for bar in self.bars) or 1
        room = max(1, int(box.height() // (32 * f)))
        shown = self.bars if len(self.bars) <= room else self.bars[: room - 1]
        row = min(62 * f, box.height() / min(room, len(self.bars)))
        for place, bar in enumerate(shown):
            top = box.top() + place * row
            face = font(15, f, bold=True)
            width = min(QFontMetricsF(face).horizontalAdvance(bar.figures), box.width() * 0.6)
            head = QRectF(box.left(), top, box.width(), min(24 * f, row * 0.55))
            self.write(painter, head, bar.figures, face, colours.ink, Qt.AlignmentFlag.AlignRight)
            head.setRight(head.right() - width - 8 * f)
            self.write(painter, head, bar.name, font(15, f), colours.ink)
            high = max(8.0, row - head.height() - 8 * f)
            line = QRectF(box.left(), top + head.height(), box.width() - 2, high)
            self._bar(painter, line, bar, line.width() / longest)
        if len(shown) < len(self.bars):
            rest = QRectF(box.left(), box.top() + len(shown) * row, box.width(), 22 * f)
            more = translate("board", "and {n} more").format(n=len(self.bars) - len(shown))
            self.write(painter, rest, more, font(15, f), colours.quiet)

    def _bar(self, painter: QPainter, line: QRectF, bar: SessionBar, one: float) -> None:
        colours = self.colours
        came = QRectF(line.left(), line.top(), bar.came * one, line.height())
        painter.fillRect(came, QColor(colours.people))
        if bar.others:
            more = QRectF(came.right(), line.top(), bar.others * one, line.height())
            painter.fillRect(more, QColor(colours.held))
            painter.setBrush(QColor(colours.people))
            painter.fillRect(more, Qt.BrushStyle.BDiagPattern)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.border), 1.5))
        painter.drawRect(QRectF(line.left(), line.top(), bar.registered * one, line.height()))
