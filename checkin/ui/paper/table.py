"""The sheet's table under the keys: down the paper with Space or Enter, letters to jump."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from checkin.ui.paper.model import PaperModel
from checkin.ui.parts.row_table import RowTable

FORGET_AFTER_MS = 1500  # letters that belong to one name

_TIMES = (PaperModel.COL_IN, PaperModel.COL_OUT)


class TickDelegate(QStyledItemDelegate):
    """The tick of a line as large as its letters, with a frame that is seen in the dark too."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        shape: Any = drawn
        shape.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        rect = QRect(shape.rect)
        chosen = bool(shape.state & QStyle.StateFlag.State_Selected)
        style = shape.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, drawn, painter)
        shape.rect = rect.adjusted(round(self.box(rect).width()) + 12, 0, 0, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, shape.widget)
        roles = QPalette.ColorRole
        ink = shape.palette.color(roles.HighlightedText if chosen else roles.Text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.6))
        box = self.box(rect)
        painter.drawRect(box)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            painter.setPen(QPen(ink, max(2.4, box.width() / 6)))
            x, y, side = box.left(), box.top(), box.width()
            points = ((0.18, 0.52), (0.42, 0.76), (0.84, 0.22))
            painter.drawPolyline([QPointF(x + a * side, y + b * side) for a, b in points])
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        shape: Any = option
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            if self.box(shape.rect).adjusted(-4, -4, 8, 4).contains(event.position()):
                return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
            return False
        return False

    @staticmethod
    def box(rect: QRect) -> QRectF:
        side = round(rect.height() * 0.56)
        return QRectF(rect.left() + 5, rect.center().y() - side / 2 + 1, side, side)


class PaperTable(RowTable):
    """``jumping``: the letters or digits typed so far ('' once they are forgotten)."""

    jumping = Signal(str)

    def __init__(self, model: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.sheet = model
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setItemDelegateForColumn(PaperModel.COL_NAME, TickDelegate(self))
        self._typed = ""
        self._forget = QTimer(self, singleShot=True, interval=FORGET_AFTER_MS)
        self._forget.timeout.connect(self.forget)

    def go(self, row: int, column: int | None = None) -> None:
        """To a row, in the column at hand."""
        if 0 <= row < self.sheet.rowCount():
            wanted = self.currentIndex().column() if column is None else column
            wanted = wanted if wanted in _TIMES else PaperModel.COL_NAME
            index = self.sheet.index(row, wanted)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def forget(self) -> None:
        self._forget.stop()
        if self._typed:
            self._typed = ""
            self.jumping.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        # an editor hands on what it does not need, Enter among it
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing or not (plain and self._plain_key(event)):
            super().keyPressEvent(event)

    def _plain_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        index = self.currentIndex()
        row, column = index.row(), index.column()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._tick(row, toggle=key == Qt.Key.Key_Space)
        elif key == Qt.Key.Key_Backspace:
            self._back(row)
        elif key == Qt.Key.Key_F2:
            self.edit(self.sheet.index(row, column if column in _TIMES else PaperModel.COL_IN))
        elif key == Qt.Key.Key_Right:
            self.go(row, PaperModel.COL_OUT if column in _TIMES else PaperModel.COL_IN)
        elif key == Qt.Key.Key_Left:
            left = column == PaperModel.COL_OUT
            self.go(row, PaperModel.COL_IN if left else PaperModel.COL_NAME)
        elif text.isdigit() and column in _TIMES:
            self._write(index, text)
        elif text.isprintable() and text.strip():
            self._jump(self._typed + text)
        else:
            return False
        return True

    def _write(self, index: QModelIndex, begin: str) -> None:
        """Write over a time, beginning with this digit."""
        self.edit(index)
        editor = self.findChild(QLineEdit)
        if editor is not None:
            editor.setText(begin)

    def _tick(self, row: int, *, toggle: bool) -> None:
        """A signature, and on to the next line; Space on a ticked line takes the tick away."""
        self.forget()
        if toggle and 0 <= row < self.sheet.rowCount() and self.sheet.ticked(row):
            self.sheet.tick(row, False)
            return
        self.sheet.tick(row, True)
        self.go(row + 1)

    def _back(self, row: int) -> None:
        """Take the last letter back, or the tick on the line above."""
        if self._typed:
            self._jump(self._typed[:-1])
        elif row > 0:
            self.sheet.tick(row - 1, False)
            self.go(row - 1)

    def _jump(self, typed: str) -> None:
        self._typed = typed
        self.jumping.emit(typed)
        if not typed:
            self._forget.stop()
            return
        self._forget.start()
        row = self.sheet.row_at(int(typed)) if typed.isdigit() else self.sheet.row_of(typed)
        if row is not None:
            self.go(row, PaperModel.COL_NAME)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter on a time, the time of the next line."""
        super().closeEditor(editor, hint)
        self.setFocus()
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            index: QModelIndex = self.currentIndex()
            self.go(index.row() + 1, index.column())
