"""The head of the paper page: which sheet, who types it, how many signed, which hours."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from checkin.domain.model import Programme
from checkin.ui.paper.model import Draft
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.times import day
from checkin.ui.words.verdicts import session_label

translate = QCoreApplication.translate


class PaperForm(QWidget):
    """Fields and buttons; decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(translate("paper", "Type a paper sheet"), self)
        self.title.setFont(page_font(24, bold=True))
        self.session = QComboBox(self)
        self.session.setFont(page_font(17))
        self.session.setMinimumContentsLength(20)
        self.session.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.session.setAccessibleName(translate("paper", "Session"))
        self.name = self._line(
            translate("paper", "Sheet"), translate("paper", "e.g. sheet 1, page 1")
        )
        self.by = self._line(translate("paper", "Typed by"), translate("paper", "your name"))
        self.counted = self._line(
            translate("paper", "Counted on the sheet"), translate("paper", "e.g. 37")
        )
        self.counted.setValidator(QIntValidator(0, 99_999, self))
        self.begin = self._line(
            translate("paper", "Hours of the whole sheet: from"), translate("paper", "start")
        )
        self.end = self._line(
            translate("paper", "Hours of the whole sheet: to"), translate("paper", "end")
        )
        for line in (self.counted, self.begin, self.end):
            line.setMaximumWidth(round(100 * page_font(17).pixelSize() / 17))
        self.back = self._button(translate("paper", "Back to the door"))
        self.add = self._button(translate("paper", "Not on the list…") + "   F6")
        self.sheets = self._button(translate("paper", "Sheets typed…") + "   F8")
        self.save = self._button(translate("paper", "Save the sheet") + "   Ctrl+S")
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.session, 0, 1)
        grid.addWidget(self.back, 0, 2)
        first, second = QHBoxLayout(), QHBoxLayout()
        for line, caption, stretch in (
            (self.name, translate("paper", "Sheet:"), 3),
            (self.by, translate("paper", "Typed by:"), 2),
            (self.counted, translate("paper", "Signatures counted:"), 0),
        ):
            first.addWidget(self._caption(caption, line))
            first.addWidget(line, stretch)
        second.addWidget(self._caption(translate("paper", "Whole sheet from"), self.begin))
        second.addWidget(self.begin)
        second.addWidget(self._caption(translate("paper", "to"), self.end))
        second.addWidget(self.end)
        second.addStretch(1)
        for button in (self.add, self.sheets):
            second.addWidget(button)
        grid.addLayout(first, 1, 0, 1, 3)
        grid.addLayout(second, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        for one, other in (
            (self.session, self.name),
            (self.name, self.by),
            (self.by, self.counted),
            (self.counted, self.begin),
            (self.begin, self.end),
        ):
            self.setTabOrder(one, other)

    def _line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setFont(page_font(17))
        line.setMaxLength(120)
        line.setPlaceholderText(example)
        line.setAccessibleName(name)
        return line

    def _caption(self, text: str, line: QLineEdit) -> QLabel:
        label = QLabel(text, self)
        label.setFont(page_font(16))
        label.setBuddy(line)
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(16, bold=True))
        return button

    def fill_sessions(self, programme: Programme, chosen: str | None) -> None:
        self.session.blockSignals(True)
        self.session.clear()
        for item in programme.sessions:
            label = f"{day(item.start, programme.event.zone, short=True)}  "
            self.session.addItem(label + session_label(programme, item.id), item.id)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.blockSignals(False)

    def show_draft(self, draft: Draft) -> None:
        for line, text in self._texts(draft):
            line.setText(text)

    def keep(self, draft: Draft) -> None:
        draft.name, draft.counted = self.name.text(), self.counted.text()
        draft.begin, draft.end = self.begin.text(), self.end.text()

    def _texts(self, draft: Draft) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.name, draft.name),
            (self.counted, draft.counted),
            (self.begin, draft.begin),
            (self.end, draft.end),
        )

    @property
    def number(self) -> int | None:
        """The signatures counted, where somebody did."""
        text = self.counted.text().strip()
        return int(text) if text.isdigit() else None

    def on_return(self, done: Callable[[], object]) -> None:
        """Enter in a field goes to the next one, from the last into the table."""
        chain = (self.name, self.by, self.counted)
        for line, after in zip(chain, (*chain[1:], None), strict=True):
            line.returnPressed.connect(after.setFocus if after is not None else done)
        for line in (self.begin, self.end):
            line.returnPressed.connect(done)


def look_of_tally(ticked: int, counted: int | None) -> str:
    """The paper of the count: green where it agrees, amber where it does not."""
    if counted is None:
        return "padding: 6px;"
    colour = "#1DB386" if ticked == counted else "#F2B705"
    return f"background: {colour}; color: #0A0D10; padding: 6px;"
