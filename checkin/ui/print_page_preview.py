"""A page of badges as it will be printed, with the way to the others."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui.style import font

translate = QCoreApplication.translate


class Paper(QWidget):
    """The picture of a page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setMinimumSize(300, 300)
        self.setAccessibleName(translate("print", "The page as it will be printed"))

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() - QSize(2, 2)
        size = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, 1, size.width(), size.height())
        picture = self.image.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        with QPainter(self) as painter:
            painter.drawImage(place, picture)
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))


class Preview(QWidget):
    """Shows one page of several; asks for the picture of another by ``wanted``."""

    wanted = Signal(int)  # a page, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.pages = 0, 0
        self.paper = Paper(self)
        self.before = QPushButton("◀  " + translate("print", "&Previous page"), self)
        self.after = QPushButton(translate("print", "&Next page") + "  ▶", self)
        self.where = QLabel(self)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        bar = QHBoxLayout()
        for widget in (self.before, self.where, self.after):
            widget.setFont(font(15, 1))
            bar.addWidget(widget, 1 if widget is self.where else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.paper, 1)
        layout.addLayout(bar)
        self.show_pages(0)

    def show_pages(self, pages: int) -> None:
        """A new stack of pages: stay at the same place in it where that exists."""
        self.pages = pages
        self.page = max(0, min(self.page, pages - 1))
        if not pages:
            self.paper.show_image(QImage())
        self._say()

    def turn(self, step: int) -> None:
        page = self.page + step
        if 0 <= page < self.pages:
            self.page = page
            self._say()
            self.wanted.emit(page)

    def _say(self) -> None:
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < self.pages)
        words = translate("print", "Page {number} of {of}")
        self.where.setText(words.format(number=self.page + 1, of=self.pages) if self.pages else "")
