"""Parts of the dashboard that paint themselves: large figures, rooms, lines with bars.

Each says in words what it shows (its accessible description), for who does not see it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.ui.dashboard.words import Bar, Tile, number
from checkin.ui.parts.gauge import draw_bar
from checkin.ui.parts.style import font
from checkin.ui.parts.theme import LIGHT, Colours

translate = QCoreApplication.translate

_SINGLE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter


class Part(QWidget):
    """A framed box with a caption; ``factor`` is how large its letters are."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = caption
        self.factor, self.colours = 1.0, LIGHT
        self.setAccessibleName(caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_look(self, factor: float, colours: Colours) -> None:
        if (factor, colours) != (self.factor, self.colours):
            self.factor, self.colours = factor, colours
            self.updateGeometry()
            self.update()

    def say(self, text: str) -> None:
        self.setAccessibleDescription(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(round(260 * self.factor), round(110 * self.factor))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(70 * self.factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        f, colours = self.factor, self.colours
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.line))
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(frame, 6, 6)
        if self.hasFocus():
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5)
        inside = frame.adjusted(10 * f, 5 * f, -10 * f, -7 * f)
        self.write(painter, QRectF(inside.left(), inside.top(), inside.width(), 22 * f),
                   self.caption, font(16, f, bold=True), colours.quiet)  # fmt: skip
        self.draw(painter, inside.adjusted(0, 25 * f, 0, 0))
        painter.end()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """What stands under the caption."""

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        face: QFont,
        colour: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """One line, shortened where it does not fit; how wide it is."""
        painter.setFont(face)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _SINGLE | align, shown)
        return metrics.horizontalAdvance(shown)

    def nothing(self, painter: QPainter, box: QRectF, text: str) -> None:
        """In place of a chart: why there is none."""
        painter.setFont(font(17, self.factor))
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


class BigFigure(Part):
    """A figure to be read across the hall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.tile = Tile("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tile(self, tile: Tile) -> None:
        if tile != self.tile:
            self.tile, self.caption = tile, tile.caption
            self.setAccessibleName(f"{tile.caption}: {tile.figure}")
            self.say(tile.remark)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(180 * self.factor), round(120 * self.factor))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def draw(self, painter: QPainter, box: QRectF) -> None:
        f = self.factor
        large = font(46, f, bold=True)
        while (
            large.pixelSize() > 13
            and QFontMetricsF(large).horizontalAdvance(self.tile.figure) > box.width()
        ):
            large.setPixelSize(large.pixelSize() - 2)
        figure = QRectF(box.left(), box.top() - 4 * f, box.width(), 56 * f)
        self.write(painter, figure, self.tile.figure, large, self.colours.ink)
        remark = QRectF(box.left(), box.bottom() - 23 * f, box.width(), 22 * f)
        self.write(painter, remark, self.tile.remark, font(15, f), self.colours.ink)


class RoomBars(Part):
    """Every room with who is in it; amber near full, red when full, and said in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("board", "Rooms"), parent)
        self.rooms: Sequence[tuple[str, int, int]] = ()

    def show_rooms(self, rooms: Sequence[tuple[str, int, int]]) -> None:
        if rooms != self.rooms:
            self.rooms = rooms
            self.say("; ".join(f"{name}: {people} / {most}" for name, people, most in rooms))
            self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        f = self.factor
        if not self.rooms:
            self.nothing(painter, box, translate("board", "The programme has no room yet."))
            return
        row = min(84 * f, box.height() / len(self.rooms))
        for place, (name, people, capacity) in enumerate(self.rooms):
            top = box.top() + place * row
            figure = f"{number(people)} / {number(capacity)}"
            if people >= capacity:
                figure = translate("board", "FULL") + f"  {figure}"
            head = QRectF(box.left(), top, box.width(), row * 0.58)
            face = font(min(30, row / f * 0.42), f, bold=True)
            width = QFontMetricsF(face).horizontalAdvance(figure)
            self.write(painter, head, figure, face, self.colours.ink, Qt.AlignmentFlag.AlignRight)
            left = QRectF(box.left(), top, box.width() - width - 8 * f, row * 0.58)
            self.write(painter, left, name, font(min(19, row / f * 0.3), f), self.colours.ink)
            bar = QRectF(box.left(), top + row * 0.6, box.width(), max(8.0, row * 0.26))
            draw_bar(painter, bar, people, 0, capacity, self.colours)


class BarList(Part):
    """Lines of text with a bar each, as many as there is room for; the last says how many more."""

    def __init__(self, caption: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self.bars: Sequence[Bar] = ()
        self._empty = empty
        self.say(empty)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        if bars != self.bars:
            self.bars = bars
            self.say("; ".join(f"{bar.name}: {bar.figure}" for bar in bars) or self._empty)
            self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        f = self.factor
        if not self.bars:
            self.nothing(painter, box, self._empty)
            return
        # all lines in smaller letters rather than some in larger ones
        f = min(f, max(0.95, box.height() / (24 * len(self.bars))))
        room = max(1, int(box.height() // (23 * f)))
        shown = self.bars if len(self.bars) <= room else self.bars[: room - 1]
        row = min(36 * f, box.height() / max(1, min(room, len(self.bars))))
        longest = max(bar.value for bar in self.bars) or 1
        for place, bar in enumerate(shown):
            line = QRectF(box.left(), box.top() + place * row, box.width(), row)
            share = QRectF(line.left(), line.bottom() - 6 * f, line.width(), 4 * f)
            painter.fillRect(share, QColor(self.colours.line))
            share.setWidth(share.width() * bar.value / longest)
            painter.fillRect(share, QColor(self.colours.people))
            text = line.adjusted(0, 0, 0, -6 * f)
            face = font(16, f, bold=True)
            width = min(QFontMetricsF(face).horizontalAdvance(bar.figure), text.width() * 0.7)
            figure = QRectF(text.right() - width, text.top(), width, text.height())
            self.write(painter, figure, bar.figure, face, self.colours.ink,
                       Qt.AlignmentFlag.AlignRight)  # fmt: skip
            text.setRight(figure.left() - 8 * f)
            self.write(painter, text, bar.name, font(16, f), self.colours.ink)
        if len(shown) < len(self.bars):
            rest = QRectF(box.left(), box.top() + len(shown) * row, box.width(), row)
            more = translate("board", "and {n} more").format(n=len(self.bars) - len(shown))
            self.write(painter, rest, more, font(15, f), self.colours.quiet)
