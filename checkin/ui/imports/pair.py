"""Two people who may be one, side by side: what differs stands out; one key decides."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.model import Attendee
from checkin.services.duplicates import PlanPair
from checkin.ui.imports.plan_words import alike_words, value_words
from checkin.ui.imports.words import field_name
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate
_FIELDS = ("given_name", "family_name", "email", "organisation", "job_title", "audience", "role")


class PairPanel(QWidget):
    """Decides nothing by itself: until somebody does, two people stay two."""

    decided = Signal(object)  # True one person, False two, None open again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = QLabel(self)
        self.why.setFont(page_font(17, bold=True))
        self.why.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.cells: list[QLabel] = []
        self.same = QPushButton(translate("import", "&One person"), self)
        self.apart = QPushButton(translate("import", "&Two people"), self)
        self.open_again = QPushButton(translate("import", "Decide later"), self)
        self.same.clicked.connect(lambda: self.decided.emit(True))
        self.apart.clicked.connect(lambda: self.decided.emit(False))
        self.open_again.clicked.connect(lambda: self.decided.emit(None))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setFont(page_font(14))
        buttons = QHBoxLayout()
        for button in (self.same, self.apart, self.open_again):
            button.setFont(page_font(15))
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.why)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        layout.addWidget(self.told)

    def show_pair(self, pair: PlanPair, said: bool | None, colours: Colours) -> None:
        self.why.setText(f"{alike_words(pair.why)}.")
        for cell in self.cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self.cells = []
        there = not pair.other_key.startswith("row:")
        self._row(
            0,
            "",
            translate("import", "In this list"),
            translate("import", "In the event")
            if there
            else translate("import", "Further in this list"),
            differs=True,
            paper="",
        )
        for number, field in enumerate(_FIELDS, start=1):
            new, old = _value(pair.person, field), _value(pair.other, field)
            if new or old:
                self._row(
                    number,
                    field_name(field),
                    value_words(field, new),
                    value_words(field, old),
                    differs=new != old,
                    paper=f"background: {colours.note}; color: {colours.note_ink};",
                )
        self.open_again.setEnabled(said is not None)
        self.told.setText(_told(said, there=there))

    def _row(
        self, row: int, name: str, left: str, right: str, *, differs: bool, paper: str
    ) -> None:
        for column, text in enumerate((name, left, right)):
            cell = PlainLabel(self, text, wraps=False)
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.setWordWrap(column > 0)
            cell.setFont(page_font(15, bold=column > 0 and differs))
            if column and differs and paper:
                cell.setStyleSheet(paper + " padding: 1px 4px;")
            self._grid.addWidget(cell, row, column)
            self.cells.append(cell)


def _value(person: Attendee, field: str) -> str:
    return str(getattr(person, field))


def _told(said: bool | None, *, there: bool) -> str:
    if said is True and there:
        return translate(
            "import",
            "One person: their name, address and badge stay; the list fills in what is missing "
            "and adds its sessions. Later lists know them under either name.",
        )
    if said is True:
        return translate("import", "One person: both rows become one badge.")
    if said is False:
        return translate("import", "Two people: this is not asked again.")
    return translate("import", "Until you decide they are two people, with a badge each.")
