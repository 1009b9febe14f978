"""A row whose widgets go on in a further row where the window is narrow or the letters large."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Left to right, then on below; ``stretched`` items share what is left of their row."""

    def __init__(self, *widgets: QWidget, stretched: QWidget | None = None, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretched = stretched
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        shown = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in shown), default=0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = -1
        for item in self._shown():
            needed = item.sizeHint().width()
            if item.widget() is self._stretched:
                needed = item.minimumSize().width()
            if left < needed + self._gap or not rows:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + (self._gap if len(rows[-1]) > 1 else 0)
        return rows

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put everything in its place (``move``); the height that is needed."""
        y = rect.y()
        for row in self._rows(rect.width()):
            widths = [min(item.sizeHint().width(), rect.width()) for item in row]
            free = rect.width() - sum(widths) - self._gap * (len(row) - 1)
            for index, item in enumerate(row):
                if item.widget() is self._stretched:
                    widths[index] = max(item.minimumSize().width(), widths[index] + free)
            height = max(item.sizeHint().height() for item in row)
            x = rect.x()
            for item, width in zip(row, widths, strict=True):
                high = item.sizeHint().height()
                if move:
                    item.setGeometry(QRect(x, y + (height - high) // 2, width, high))
                x += width + self._gap
            y += height + self._gap
        return max(0, y - self._gap - rect.y())
