"""Strips over the preview: what the file is, its sheets, spoilt accents, what was remembered."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.importing.text_encodings import name_of
from checkin.services.import_look import Look
from checkin.ui.imports.words import file_words
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate
_AMBER = "background: #F2B705; color: #101418; padding: 6px;"


class FileNotes(QWidget):
    """Shows only what there is to be said."""

    sheet_chosen = Signal(str)
    encoding_chosen = Signal(str)
    repair_wanted = Signal(bool)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._repaired = False
        self.file = PlainLabel(self, wraps=False)
        self.sheet_label = QLabel(translate("import", "&Sheet"), self)
        self.sheet = QComboBox(self)
        self.sheet_label.setBuddy(self.sheet)
        self.sheet.setAccessibleName(translate("import", "Sheet"))
        self.sheet.activated.connect(lambda: self.sheet_chosen.emit(str(self.sheet.currentData())))
        self.encoding_label = QLabel(translate("import", "Wrong accents? &Read as"), self)
        self.encoding = QComboBox(self)
        self.encoding_label.setBuddy(self.encoding)
        self.encoding.setAccessibleName(translate("import", "Encoding of the text"))
        self.encoding.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.encoding.setMinimumContentsLength(28)  # letters; the list that opens shows them whole
        self.encoding.activated.connect(
            lambda: self.encoding_chosen.emit(str(self.encoding.currentData()))
        )
        self.spoilt = PlainLabel(self)
        self.spoilt.setStyleSheet(_AMBER)
        self.repair = QPushButton(self)
        self.repair.clicked.connect(lambda: self.repair_wanted.emit(not self._repaired))
        self.remembered = QLabel(
            translate(
                "import", "Recognised from your last import: your corrections are used again."
            ),
            self,
        )
        self.remembered.setWordWrap(True)
        self.forget = QPushButton(translate("import", "Forget them"), self)
        self.forget.clicked.connect(self.forget_wanted)
        for widget in (
            *(self.file, self.sheet_label, self.sheet, self.encoding_label, self.encoding),
            *(self.spoilt, self.repair, self.remembered, self.forget),
        ):
            widget.setFont(page_font(15))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._sheets = _beside(self.sheet_label, self.sheet, self)
        self._encodings = _beside(self.encoding_label, self.encoding, self)
        layout.addLayout(FlowRow(self.file, self._sheets, self._encodings, stretched=self.file))
        for widgets in (
            (self.spoilt, self.repair),
            (self.remembered, self.forget),
        ):
            row = QHBoxLayout()
            row.addWidget(widgets[0], 1)
            for widget in widgets[1:]:
                row.addWidget(widget)
            layout.addLayout(row)

    def show_look(self, look: Look) -> None:
        preview = look.preview
        self.file.setText(f"{preview.name} · {file_words(preview)}")
        self._sheets.setVisible(len(preview.sheets) > 1)
        self.sheet.clear()
        for name in preview.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(preview.sheet)))
        self._show_readings(look)
        self._show_spoilt(look)
        self.remembered.setVisible(look.understanding.remembered)
        self.forget.setVisible(look.understanding.remembered)

    def _show_readings(self, look: Look) -> None:
        shown = look.preview.readings
        self._encodings.setVisible(bool(shown))
        self.encoding.clear()
        one = translate("import", "{encoding}: {example}")
        for reading in shown:
            name = name_of(reading.encoding)
            text = one.format(encoding=name, example=reading.example)
            self.encoding.addItem(text, reading.encoding)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(look.preview.encoding)))
        self.encoding.view().setMinimumWidth(self.encoding.view().sizeHintForColumn(0) + 24)

    def _show_spoilt(self, look: Look) -> None:
        self._repaired = look.preview.repaired
        shown = look.preview.damaged
        self.spoilt.setVisible(shown)
        self.repair.setVisible(shown and (self._repaired or not look.lost))
        if not shown:
            return
        pairs = [(before, after) for before, after in look.spoilt if before != after]
        one = translate("import", "“{before}” → “{after}”")
        examples = ", ".join(one.format(before=b, after=a) for b, a in pairs[:2])
        if self._repaired:
            text = translate("import", "Accents were repaired in the whole list.")
            self.repair.setText(translate("import", "As they were"))
        elif look.lost:
            text = translate(
                "import",
                "Accents are lost in this file (“{cell}”): export it again, as UTF-8 or XLSX.",
            ).format(cell=look.spoilt[0][0])
        else:
            text = translate(
                "import", "Another program spoilt the accents. Repaired, it reads: {examples}"
            ).format(examples=examples)
            self.repair.setText(translate("import", "Repair the accents"))
        self.spoilt.setText(text)


def _beside(label: QLabel, box: QComboBox, parent: QWidget) -> QWidget:
    """A choice and its label, that stay together where the row goes on below."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addWidget(box)
    return both
