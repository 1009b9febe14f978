"""Colours of a design: a swatch and its code a row, and a role's word."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRegularExpression, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate
_CODE = QRegularExpression("#[0-9A-Fa-f]{6}")


class ColourField(QWidget):
    """A colour to be picked or typed; half a code is no colour yet, and not told."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask: Callable[[QColor], QColor] = self._ask
        self.swatch = QPushButton(self)
        self.swatch.setFixedWidth(page_font(15).pixelSize() * 3)
        self.swatch.setAccessibleName(
            translate("design", "Pick the colour: {name}").format(name=name)
        )
        self.code = QLineEdit(self)
        self.code.setValidator(QRegularExpressionValidator(_CODE, self))
        self.code.setFixedWidth(page_font(15).pixelSize() * 7)
        self.code.setAccessibleName(translate("design", "Colour: {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.swatch)
        row.addWidget(self.code)
        self.swatch.clicked.connect(self._pick)
        self.code.textEdited.connect(self._typed)

    def show_colour(self, colour: str) -> None:
        if self.code.text().upper() != colour:
            self.code.setText(colour)
        square = QPixmap(24, 16)
        square.fill(QColor(colour))
        self.swatch.setIcon(QIcon(square))

    def _typed(self, text: str) -> None:
        if self.code.hasAcceptableInput():
            self.picked.emit(text.upper())

    def _pick(self) -> None:
        chosen = self.ask(QColor(self.code.text()))
        if chosen.isValid():
            self.picked.emit(chosen.name().upper())

    def _ask(self, colour: QColor) -> QColor:
        return QColorDialog.getColor(colour, self, self.swatch.accessibleName())


class ColourRows(QWidget):
    """One row a name: its colour and, where it has one, its word."""

    picked = Signal(str, str)  # name, colour
    worded = Signal(str, str)  # name, word

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, ColourField] = {}
        self.words: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)

    def show_rows(
        self, colours: Mapping[str, str], labels: Mapping[str, str], words: Mapping[str, str]
    ) -> None:
        """Rows for ``colours``; they are made anew only when their names change."""
        if list(colours) != list(self.fields):
            self._make(colours, labels, words)
        for name, colour in colours.items():
            self.fields[name].show_colour(colour)
            if name in self.words and self.words[name].text() != words[name]:
                self.words[name].setText(words[name])

    def _make(
        self, colours: Mapping[str, str], labels: Mapping[str, str], words: Mapping[str, str]
    ) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields, self.words = {}, {}
        for row, name in enumerate(colours):
            label = QLabel(labels.get(name, name), self)
            label.setWordWrap(True)
            field = self.fields[name] = ColourField(labels.get(name, name), self)
            field.picked.connect(partial(self.picked.emit, name))
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
            if name in words:
                word = self.words[name] = QLineEdit(self)
                word.setAccessibleName(
                    translate("design", "Word on the badge: {name}").format(name=label.text())
                )
                word.textEdited.connect(partial(self.worded.emit, name))
                self._grid.addWidget(word, row, 2)
