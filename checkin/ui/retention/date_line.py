"""The date of erasure: typed in digits or chosen in a calendar, and said in words beside it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.words.typed_date import read_date

translate = QCoreApplication.translate


class DateLine(QWidget):
    """``day`` is what stands there in words, None where the line holds no date."""

    changed = Signal()
    entered = Signal()  #: Return, with a date that is said in words

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day: date | None = None
        self._today = date.min
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(translate("retention", "dd/mm/yyyy"))
        self.line.setFixedWidth(scaled(130))
        self.line.textChanged.connect(lambda _: self._read())
        self.line.returnPressed.connect(self._enter)
        self.setFocusProxy(self.line)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(_locale())
        self.calendar.setFont(page_font(15))
        for rest in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red is unread on dark
            self.calendar.setWeekdayTextFormat(rest, QTextCharFormat())
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        self._menu.aboutToShow.connect(self._open)
        self.choose = QPushButton(translate("retention", "&Calendar"), self)
        self.choose.setMenu(self._menu)
        self.words = PlainLabel(self, bold=True, pixels=15)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.choose)
        layout.addWidget(self.words, 1)

    @property
    def is_typed(self) -> bool:
        """Somebody has written here, and it was not kept yet."""
        return self.line.isModified()

    def show_day(self, day: date | None, today: date) -> None:
        """What is kept; ``today`` at the event tells what lies behind."""
        self._today = today
        pattern = translate("retention", "dd/MM/yyyy")
        self.line.setText(_locale().toString(_qt(day), pattern) if day else "")
        self._read()

    def _read(self) -> None:
        text = self.line.text()
        self.day = read_date(text)
        self.words.setText(self._said(text))
        self.changed.emit()

    def _said(self, text: str) -> str:
        if self.day is None:
            if not text.strip():
                return ""
            return translate("retention", "No date yet: day, month, year, as in 31122030.")
        said = _locale().toString(_qt(self.day), translate("retention", "dddd d MMMM yyyy"))
        if self.day <= self._today:
            said = translate("retention", "{date}: it has come already").format(date=said)
        return said

    def _enter(self) -> None:
        if self.day is not None:
            self.entered.emit()

    def _open(self) -> None:
        self.calendar.setSelectedDate(_qt(self.day or self._today))

    def _pick(self, chosen: QDate) -> None:
        self._menu.hide()
        self.line.setText(_locale().toString(chosen, translate("retention", "dd/MM/yyyy")))
        self.line.setModified(True)
        self.line.setFocus()


def _locale() -> QLocale:
    return QLocale(translate("times", "en_GB"))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
