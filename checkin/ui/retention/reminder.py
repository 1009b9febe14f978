"""On the checklist: the date of erasure has come, and where to see to it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.services.retention import Erasure, preview
from checkin.ui.pages import Workbench
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.erasure import state_words

translate = QCoreApplication.translate


class RetentionReminder(QWidget):
    """Shows only where there is something to erase and the date has come."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.words = QLabel(self)
        self.words.setFont(page_font(18, bold=True))
        self.words.setWordWrap(True)
        self.go = QPushButton(translate("retention", "Go there"), self)
        self.go.clicked.connect(lambda: bench.page_wanted.emit("retention"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.go)
        self.hide()

    def look(self) -> None:
        """Off the interface thread, after the checklist's own look."""
        event = self._bench.open_event
        self._bench.long_lane.submit(
            lambda: (preview(event), event.programme().event.zone),
            lambda found: self._show(found[0], self._bench.clock().astimezone(found[1]).date()),
            lambda error: self.hide(),
            owner=self,
        )

    def _show(self, found: Erasure, today: date) -> None:
        self.words.setText(state_words(found, today))
        self.setVisible(found.is_due(today) and found.anything)
