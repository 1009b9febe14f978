"""A page of badges as it will be printed: turned, enlarged, and begun at the cell clicked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.text_size import page_font, text_scale

translate = QCoreApplication.translate

_STEP = 1.25
_LEAST, _MOST = 0.5, 16.0  # pixels a millimetre
_SHARPER_AFTER = 120  # ms: pictures are not drawn for each notch of the wheel
_TWO_ROWS = 1.2  # from this size of text on, the buttons need two rows
_LARGEST = 5000  # pixels: a picture is never larger, whatever the zoom


@dataclass(frozen=True, slots=True)
class Ground:
    """The page under the picture, in mm: its size, its cells (left, top, width, height) and how
    many of them were used before (0 where none may be chosen)."""

    width: float
    height: float
    cells: tuple[tuple[float, float, float, float], ...] = ()
    used: int = 0


class Paper(QWidget):
    """The picture of a page at a scale; a cell of it may be clicked."""

    cell_clicked = Signal(int)  # from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.ground = Ground(210, 297)
        self.scale = 1.0  # pixels a millimetre
        self._under = -1
        self.setMouseTracking(True)
        self.setAccessibleName(translate("print", "The page as it will be printed"))

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def set_scale(self, scale: float) -> None:
        self.scale = scale
        self.setFixedSize(
            max(1, round(self.ground.width * scale)), max(1, round(self.ground.height * scale))
        )
        self.update()

    def cell_at(self, place: QPointF) -> int:
        """The cell under a point, from 0; -1 for none."""
        x, y = place.x() / self.scale, place.y() / self.scale
        for number, (left, top, width, height) in enumerate(self.ground.cells):
            if left <= x < left + width and top <= y < top + height:
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self.cell_at(event.position())
        if under != self._under:
            self._under = under
            pointing = Qt.CursorShape.PointingHandCursor
            self.setCursor(pointing if under >= 0 else Qt.CursorShape.ArrowCursor)
            words = translate("print", "Click: begin at cell {n}").format(n=under + 1)
            self.setToolTip(words if under >= 0 else "")
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.cell_clicked.emit(cell + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.image)
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            for number in range(self.ground.used):  # paper that was used before
                painter.fillRect(self._cell(number), QColor(107, 114, 128, 90))
                painter.setPen(QPen(QColor("#374151"), 2))
                cell = self._cell(number)
                painter.drawLine(cell.topLeft(), cell.bottomRight())
                painter.drawLine(cell.bottomLeft(), cell.topRight())
            if self._under >= 0:
                painter.setPen(QPen(QColor("#0B4F8A"), 3))
                painter.drawRect(self._cell(self._under).adjusted(2, 2, -2, -2))

    def _cell(self, number: int) -> QRectF:
        return QRectF(*(value * self.scale for value in self.ground.cells[number]))


class _Room(QScrollArea):
    """Around the paper: Ctrl and the wheel zoom, the wheel alone scrolls or turns pages."""

    def __init__(self, preview: "Preview") -> None:
        super().__init__(preview)
        self._preview = preview
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, 260)
        self.setAccessibleName(translate("print", "Preview: Page Up and Page Down turn pages"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        up = event.angleDelta().y() > 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._preview.zoom(_STEP if up else 1 / _STEP)
            event.accept()
        elif self.verticalScrollBar().maximum() == 0:
            self._preview.turn(-1 if up else 1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Home: -self._preview.pages,
            Qt.Key.Key_End: self._preview.pages,
        }
        step = turns.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._preview.turn(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._preview.fit()


class Preview(QWidget):
    """Shows one page of several; asks for the picture of another by ``wanted``."""

    wanted = Signal(int, int)  # a page, from 0; pixels of its longer side

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.pages = 0, 0
        self._fits = "page"  # "page", "width", or "" for a scale of one's own
        self.room = _Room(self)
        self.paper = Paper(self)
        self.room.setWidget(self.paper)
        self.before = self._button("◀  " + translate("print", "Pre&vious page"), self._back)
        self.after = self._button(translate("print", "&Next page") + "  ▶", self._on)
        self.where = QSpinBox(self)
        self.where.setFont(page_font(15))
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where.setKeyboardTracking(False)
        self.where.setAccessibleName(translate("print", "Page shown"))
        self.where.valueChanged.connect(lambda number: self.go(number - 1))
        self.smaller = self._button("−", lambda: self.zoom(1 / _STEP))
        self.larger = self._button("+", lambda: self.zoom(_STEP))
        self.whole = self._button(translate("print", "Whole page"), lambda: self.fit("page"))
        self.wide = self._button(translate("print", "Full width"), lambda: self.fit("width"))
        for button, words, key in (
            (self.smaller, translate("print", "Smaller"), "Ctrl+-"),
            (self.larger, translate("print", "Larger"), "Ctrl++"),
            (self.whole, translate("print", "Whole page"), "Ctrl+0"),
            (self.wide, translate("print", "Full width"), "Ctrl+1"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")
        turns, zooms = QHBoxLayout(), QHBoxLayout()
        for widget in (self.before, self.where, self.after):
            turns.addWidget(widget, 1 if widget is self.where else 0)
        for button in (self.smaller, self.larger, self.whole, self.wide):
            zooms.addWidget(button)
        directions = QBoxLayout.Direction
        large = text_scale() > _TWO_ROWS
        bar = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight)
        bar.addLayout(turns, 1)
        bar.addLayout(zooms)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.room, 1)
        layout.addLayout(bar)
        self._sharper = QTimer(self, singleShot=True, interval=_SHARPER_AFTER)
        self._sharper.timeout.connect(self._ask)
        self.show_pages(0)

    def add_keys(self, page: QWidget) -> None:
        """Ctrl +, −, 0 and 1 wherever the focus is on ``page``."""
        for keys, pressed in (
            (("Ctrl++", "Ctrl+="), lambda: self.zoom(_STEP)),
            (("Ctrl+-",), lambda: self.zoom(1 / _STEP)),
            (("Ctrl+0",), lambda: self.fit("page")),
            (("Ctrl+1",), lambda: self.fit("width")),
        ):
            for key in keys:
                page_key(page, key, pressed, repeats=True)

    def show_pages(self, pages: int, ground: Ground | None = None) -> None:
        """A new stack of pages: stay at the same place in it where that exists."""
        self.pages = pages
        self.page = max(0, min(self.page, pages - 1))
        if ground is not None:
            self.paper.ground = ground
        if not pages:
            self.paper.show_image(QImage())
        self.fit()
        self._say()

    def show_picture(self, image: QImage, ground: Ground) -> None:
        """The page asked for."""
        self.paper.ground = ground
        self.paper.show_image(image)
        self.fit()

    @property
    def longest(self) -> int:
        """How many pixels the longer side of a sharp picture has."""
        paper = self.paper
        most = max(paper.ground.width, paper.ground.height) * paper.scale
        return max(400, min(_LARGEST, round(most * self.devicePixelRatioF())))

    def turn(self, step: int) -> None:
        self.go(max(0, min(self.page + step, self.pages - 1)))

    def go(self, page: int) -> None:
        """To a page, from 0."""
        if 0 <= page < self.pages and page != self.page:
            self.page = page
            self._say()
            self.wanted.emit(page, self.longest)

    def zoom(self, times: float) -> None:
        """Larger or smaller, what is in the middle stays there."""
        self._fits = ""
        bars = (self.room.horizontalScrollBar(), self.room.verticalScrollBar())
        middles = [
            (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
            for bar in bars
        ]
        self._set_scale(max(_LEAST, min(_MOST, self.paper.scale * times)))
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def fit(self, how: str | None = None) -> None:
        """The whole page, or its width, in the room there is; None: as it was fitted before."""
        self._fits = self._fits if how is None else how
        room, ground = self.room.maximumViewportSize() - QSize(4, 4), self.paper.ground
        if self._fits == "page":
            self._set_scale(min(room.width() / ground.width, room.height() / ground.height))
        elif self._fits == "width":
            bar = self.room.verticalScrollBar().sizeHint().width()
            self._set_scale((room.width() - bar) / ground.width)
        else:
            self._set_scale(self.paper.scale)

    def _set_scale(self, scale: float) -> None:
        self.paper.set_scale(max(scale, 0.1))
        image = self.paper.image
        if self.pages and max(image.width(), image.height()) < self.longest:
            self._sharper.start()

    def _ask(self) -> None:
        if self.pages:
            self.wanted.emit(self.page, self.longest)

    def _button(self, text: str, pressed: Callable[[], object]) -> QAbstractButton:
        button: QAbstractButton
        if len(text) == 1:  # a push button would be needlessly wide, or cut in a narrow page
            button = QToolButton(self)
            button.setMinimumWidth(44)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            button = QPushButton(self)
            button.setAutoDefault(False)
        button.setText(text)
        button.setFont(page_font(15))
        button.clicked.connect(lambda: pressed())
        return button

    def _back(self) -> None:
        self.turn(-1)

    def _on(self) -> None:
        self.turn(1)

    def _say(self) -> None:
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < self.pages)
        where = self.where
        where.blockSignals(True)
        where.setEnabled(self.pages > 0)
        where.setRange(min(1, self.pages), self.pages)
        where.setValue(self.page + 1)
        first, _, last = translate("print", "Page {number} of {of}").partition("{number}")
        where.setPrefix(first)
        where.setSuffix(last.format(of=self.pages))
        where.blockSignals(False)
