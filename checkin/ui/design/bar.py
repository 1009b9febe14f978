"""What is done with a design as a whole: chosen, undone, done again, taken back, saved."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class DesignBar(QWidget):
    """The list of designs and the buttons; its keys work wherever the focus is on ``page``."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.designs = QComboBox(self)
        self.designs.setAccessibleName(translate("design", "Design"))
        self.designs.setMinimumContentsLength(22)
        keys = QKeySequence.StandardKey
        self.undo = self._button(translate("design", "&Undo"), QKeySequence(keys.Undo))
        self.redo = self._button(translate("design", "&Redo"), QKeySequence("Ctrl+Shift+Z"))
        self.revert = self._button(translate("design", "Re&vert"))
        self.revert.setToolTip(translate("design", "Back to what was saved"))
        self.copy = self._button(translate("design", "Save a cop&y"))
        self.save = self._button(translate("design", "&Save"), QKeySequence(keys.Save))
        self.save.setFont(page_font(15, bold=True))
        QShortcut(QKeySequence("Ctrl+Y"), page).activated.connect(self.redo.click)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.designs, self.undo, self.redo, self.revert, self.copy, self.save):
            row.addWidget(widget)
        row.addWidget(self.said, 1)

    def _button(self, words: str, key: QKeySequence | None = None) -> QPushButton:
        button = QPushButton(words, self)
        button.setMinimumHeight(36)
        if key is not None:
            QShortcut(key, self._page).activated.connect(button.click)
            button.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo is the page's, in text fields too: they would undo their own text alone."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            ours = event.matches(keys.Undo) or event.matches(keys.Redo)
            if ours and isinstance(watched, QWidget) and self._page.isAncestorOf(watched):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
