"""Somebody of the list, found by typing: who is meant by “merge with…”."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.domain.model import Attendee
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.search_box import SearchBox
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class PickPerson(ReturningDialog):
    """Emits the id of who was chosen; never that of ``but``. Made anew for each question."""

    chosen = Signal(str)

    def __init__(
        self, bench: Workbench, title: str, but: Attendee, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._but = bench, but
        self.setFont(page_font(17))
        self.setWindowTitle(title)
        self.resize(760, 480)
        heading = PlainLabel(self, title, pixels=22, bold=True)
        self.search = SearchBox(self)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self.message)
        layout.addWidget(self.search, 1)
        self.search.wanted.connect(self._find)
        self.search.chosen.connect(self._take)
        # Most often it is somebody of the same family name.
        self.search.field.setText(but.family_name or but.given_name)
        self.search.field.selectAll()
        self.search.field.setFocus()

    def _find(self, text: str) -> None:
        def done(found: object) -> None:
            assert isinstance(found, (list, tuple))
            self.search.show_results(text, [p for p in found if p.id != self._but.id])

        def failed(error: Exception) -> None:
            self.message.setText(error_text(error))
            self.message.show()
            raise_unexpected(error)

        self._bench.lane.submit(partial(self._bench.desk.find, text), done, failed, owner=self)

    def _take(self, attendee_id: str) -> None:
        self.accept()
        self.chosen.emit(attendee_id)
