"""First step: the list, dropped, chosen, pasted, or the same one again."""

from datetime import tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.services.import_recent import Before, RecentList
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate


class OpenStep(QWidget):
    """The page itself takes what is dropped and pasted; here it says so."""

    browse_wanted = Signal()
    paste_wanted = Signal()
    file_chosen = Signal(object)  # Path
    undo_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = QFrame(self)
        self.zone.setObjectName("drop")
        self._colours = colours
        self._sure = False
        self.zone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = QLabel(translate("import", "Drop the registration list here"), self.zone)
        self.title.setFont(page_font(26, bold=True))
        self.kinds = QLabel(
            translate(
                "import",
                "CSV, Excel or LibreOffice, as Airtable, Google Forms, HelloAsso, Eventbrite, "
                "pretix, Framaforms or your own spreadsheet saved it. Nothing is written before "
                "you have seen what will change.",
            ),
            self.zone,
        )
        self.kinds.setFont(page_font(16))
        for label in (self.title, self.kinds):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.browse = self._button(translate("import", "Choose a file…"), "Ctrl+O")
        self.paste = self._button(translate("import", "Paste a table"), "Ctrl+V")
        self.browse.clicked.connect(self.browse_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        inside = QVBoxLayout(self.zone)
        inside.setContentsMargins(40, 20, 40, 20)
        inside.addStretch(1)
        inside.addWidget(self.title)
        inside.addWidget(self.kinds)
        inside.addSpacing(14)
        for button in (self.browse, self.paste):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.setMinimumWidth(
                max(self.browse.sizeHint().width(), self.paste.sizeHint().width())
            )
        inside.addStretch(1)
        self.caption = QLabel(translate("import", "The same list again"), self)
        self.caption.setFont(page_font(17, bold=True))
        self.recent: list[QPushButton] = []
        self._list = QVBoxLayout()
        self.last = PlainLabel(self, pixels=16)
        self.undo = QPushButton(self)
        self.undo.setFont(page_font(16))
        self.undo.clicked.connect(self._undo)
        below = QHBoxLayout()
        below.addWidget(self.last, 1)
        below.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.zone, 1)
        layout.addWidget(self.caption)
        layout.addLayout(self._list)
        layout.addLayout(below)
        self.hover(False)

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(f"{text}   {key}", self.zone)
        button.setAccessibleName(text)
        button.setFont(page_font(18, bold=True))
        button.setMinimumHeight(QFontMetrics(button.font()).height() + 22)
        return button

    def focus_first(self) -> None:
        (self.recent[0] if self.recent else self.browse).setFocus()

    def hover(self, on: bool) -> None:
        """Something that can be dropped is over the page."""
        colours = self._colours
        style = "solid" if on else "dashed"
        paper = colours.note if on else "transparent"
        self.zone.setStyleSheet(
            f"#drop {{ border: 3px {style} {colours.accent}; border-radius: 12px;"
            f" background: {paper}; }}"
        )

    def show_before(self, before: Before, zone: tzinfo) -> None:
        """The lists opened here before, and the import that can be undone."""
        among = any(button.hasFocus() for button in self.recent)
        for button in self.recent:
            self._list.removeWidget(button)
            button.deleteLater()
        self.recent = []
        for known in before.lists:
            button = QPushButton(_recent_words(known, zone).replace("&", "&&"), self)
            button.setFont(page_font(16))
            button.setStyleSheet("text-align: left; padding: 8px 14px;")
            button.setToolTip(str(known.path))
            button.clicked.connect(partial(self._choose, known.path))
            self._list.addWidget(button)
            button.show()  # what is not seen yet cannot have the focus
            self.recent.append(button)
        if among:  # a button that goes takes the focus, and with it the page's keys
            self.focus_first()
        self.caption.setVisible(bool(self.recent))
        last = before.last
        self._sure = False
        self.undo.setText(translate("import", "&Undo this import…"))
        self.last.setVisible(last is not None)
        self.undo.setVisible(last is not None)
        if last is not None:
            text = translate("import", "Last import: “{file}”, {day} at {time}.")
            self.last.setText(
                text.format(file=last.file, day=day(last.at, zone), time=clock_time(last.at, zone))
            )

    def _undo(self) -> None:
        """Asked once more in place: it takes people out, perhaps days later."""
        if self._sure:
            self.undo_wanted.emit()
            return
        self._sure = True
        self.undo.setText(translate("import", "&Undo it: its people go, unless they came since"))

    def _choose(self, path: Path) -> None:
        self.file_chosen.emit(path)


def _recent_words(known: RecentList, zone: tzinfo) -> str:
    saved = translate("import", "saved on {day} at {time}").format(
        day=day(known.saved, zone), time=clock_time(known.saved, zone)
    )
    if known.newer:
        state = translate("import", "newer than your last import")
    elif known.imported is not None:
        state = translate("import", "imported already, unchanged since")
    else:
        state = translate("import", "not imported yet")
    return f"{known.path.name} – {saved} – {state}"
