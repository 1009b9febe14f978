"""Both sides of a badge of somebody in the list, and arrows to the next awkward one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class BadgePicture(QWidget):
    """One side as it will be printed, on the grey of a table."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setMinimumSize(160, 120)
        self.setAccessibleName(name)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.setVisible(not image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        size = self.image.size() / ratio
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = self.rect()
            target.setSize(size)
            target.moveCenter(self.rect().center())
            painter.drawImage(target, self.image)
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawRect(target.adjusted(-1, -1, 0, 0))


class DesignPreview(QWidget):
    """Shows one person of several; asks for another by ``wanted``."""

    wanted = Signal(int)  # a trial, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at, self.count = 0, 0
        self.front = BadgePicture(translate("design", "Front of the badge"), self)
        self.back = BadgePicture(translate("design", "Back of the badge"), self)
        self.who = QLabel(self)
        self.who.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who.setWordWrap(True)
        self.who.setFont(page_font(15))
        self.before = QPushButton("◀  " + translate("design", "&Previous"), self)
        self.after = QPushButton(translate("design", "&Next") + "  ▶", self)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self.front, 1)
        self._sides.addWidget(self.back, 1)
        bar = QHBoxLayout()
        bar.addWidget(self.before)
        bar.addWidget(self.who, 1)
        bar.addWidget(self.after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._sides, 1)
        layout.addLayout(bar)
        self.show_who("", 0)

    def room(self, width: float, height: float, *, backs: bool) -> tuple[int, int]:
        """Pixels that a side of a badge of this size may take; sets them side by side, or one
        over the other where they are larger so."""
        ratio = self.devicePixelRatioF()
        area = self.contentsRect()
        wide, high = area.width() - 8, area.height() - self.before.sizeHint().height() - 24
        if not backs:
            return int(wide * ratio), int(high * ratio)
        beside = min(wide / 2 / width, high / height)
        over = min(wide / width, high / 2 / height)
        direction = QBoxLayout.Direction
        if beside >= over:
            self._sides.setDirection(direction.LeftToRight)
            wide //= 2
        else:
            self._sides.setDirection(direction.TopToBottom)
            high //= 2
        return int((wide - 4) * ratio), int((high - 4) * ratio)

    def show_images(self, front: QImage, back: QImage) -> None:
        for picture, image in ((self.front, front), (self.back, back)):
            image.setDevicePixelRatio(1)
            picture.show_image(image)

    def show_who(self, words: str, count: int) -> None:
        self.count = count
        self.at = max(0, min(self.at, count - 1))
        self.who.setText(words)
        self.before.setEnabled(count > 1)
        self.after.setEnabled(count > 1)

    def turn(self, step: int) -> None:
        """To the next one; after the last comes the first."""
        if self.count:
            self.at = (self.at + step) % self.count
            self.wanted.emit(self.at)
