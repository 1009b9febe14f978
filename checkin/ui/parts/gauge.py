"""How full a room is: “37 / 50”, with the seats held for people who have not come yet."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.ui.parts.style import font
from checkin.ui.parts.theme import LIGHT, Colours


class Gauge(QWidget):
    """One room; a click (or Enter on it) says that people were counted."""

    pressed = Signal(str)  # the room's id

    def __init__(self, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.name = ""
        self.occupancy = 0
        self.capacity = 0
        self.free = 0
        self.held = 0
        self.counted = False
        self.known: int | None = None
        self.factor = 1.0
        self.colours = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        self.setToolTip(QCoreApplication.translate("door", "Click to enter a head count"))
        self._name_it()
        self.update()

    def show_room(
        self,
        name: str,
        occupancy: int,
        capacity: int,
        seats: int,
        held: int,
        *,
        counted: bool,
        known: int | None = None,
    ) -> None:
        """``seats``: those left in the sessions that run there; the room may hold fewer.

        ``known``: people inside by their scans, which a head count may have corrected.
        """
        self.name, self.occupancy, self.capacity = name, occupancy, capacity
        self.held, self.counted, self.known = held, counted, known
        self.free = max(0, min(seats, capacity - occupancy))
        self._name_it()
        self.update()
        self.updateGeometry()

    def _name_it(self) -> None:
        said = (f"{self.name}: {self.figures}", self.remark, *self.sources)
        self.setAccessibleName(". ".join(part for part in said if part))

    @property
    def figures(self) -> str:
        return f"{self.occupancy} / {self.capacity}"

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the figure comes from, once people were counted: by badges, with the count."""
        if not self.counted:
            return ()
        with_count = QCoreApplication.translate("door", "with head count: {n}")
        lines = [with_count.format(n=self.occupancy)]
        if self.known is not None:
            by_badge = QCoreApplication.translate("door", "by badge: {n}")
            lines.insert(0, by_badge.format(n=self.known))
        return tuple(lines)

    @property
    def remark(self) -> str:
        """What the figures mean for the next person."""
        if self.occupancy >= self.capacity:
            return QCoreApplication.translate("door", "full")
        if not self.free:
            return QCoreApplication.translate("door", "no seat left")
        # Two strings each: lupdate reads no plural of a variable from Python.
        if self.free == 1:
            text = QCoreApplication.translate("door", "1 place left")
        else:
            text = QCoreApplication.translate("door", "{n} places left").format(n=self.free)
        kept = min(self.held, self.free)
        if kept == 1:
            text += QCoreApplication.translate("door", ", 1 of them held")
        elif kept:
            text += QCoreApplication.translate("door", ", {n} of them held").format(n=kept)
        return text

    def set_factor(self, factor: float, colours: Colours = LIGHT) -> None:
        self.factor, self.colours = factor, colours
        self.update()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(300 * self.factor), round(sum(self._rows())))

    def _rows(self) -> tuple[float, float, float, float]:
        """Heights of name, figures, bar and remark: small letters shrink less than the rest."""
        f = self.factor
        line = QFontMetrics(font(16, f)).height()
        two = 2 * QFontMetrics(font(15, f)).height() if self.sources else 0
        return max(24 * f, line), max(56 * f, two), 22 * f, max(26 * f, line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.pressed.emit(self.room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.room)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        f = self.factor
        width = self.width()
        name_high, figures_high, bar_high, remark_high = self._rows()
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(QColor(self.colours.quiet))
        painter.setFont(font(16, f, bold=True))
        name = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(0, 0, width, name_high), line, name)
        painter.setFont(font(15, f))
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        box = QRectF(0, name_high, width, figures_high)
        painter.drawText(box, beside, "\n".join(self.sources))
        metrics = painter.fontMetrics()
        taken = max((metrics.horizontalAdvance(line) for line in self.sources), default=0)
        painter.setPen(QColor(self.colours.ink))
        large = font(48, f, bold=True)
        while large.pixelSize() > 13 and taken + 8 * f > width - QFontMetrics(
            large
        ).horizontalAdvance(self.figures):
            large.setPixelSize(large.pixelSize() - 1)
        painter.setFont(large)
        painter.drawText(box, line, self.figures)
        draw_bar(
            painter,
            QRectF(1, box.bottom() + 2 * f, width - 2, bar_high - 4 * f),
            self.occupancy,
            self.held,
            self.capacity,
            self.colours,
        )
        painter.setPen(QColor(self.colours.ink))
        painter.setFont(font(16, f))
        remark = painter.fontMetrics().elidedText(self.remark, Qt.TextElideMode.ElideRight, width)
        below = QRectF(0, box.bottom() + bar_high, width, remark_high)
        painter.drawText(below, line, remark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self.colours.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def draw_bar(
    painter: QPainter,
    box: QRectF,
    people: int,
    held: int,
    capacity: int,
    colours: Colours = LIGHT,
) -> None:
    """A bar of who is there, then (hatched) the held seats; amber near full, red when full."""
    share = people / capacity if capacity else 1.0
    colour = QColor(colours.people)
    if share >= 1:
        colour = QColor(colours.full)
    elif share >= 0.9:
        colour = QColor(colours.near)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    painter.drawRect(box)
    full = QRectF(box)
    full.setWidth(box.width() * min(1.0, share))
    if held and capacity:
        kept = QRectF(full.right(), box.top(), 0, box.height())
        kept.setRight(min(box.right(), full.right() + box.width() * held / capacity))
        painter.fillRect(kept, QColor(colours.held))
        painter.setBrush(QColor(colours.people))
        painter.fillRect(kept, Qt.BrushStyle.BDiagPattern)
    painter.fillRect(full, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colours.border))
    painter.drawRect(box)
