"""The dialog before one person's data is erased: what goes, what stays and why, the word typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.services.person_erasure import PersonErasure, erase_person, preview_person
from checkin.services.retention import Erased
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog, form_buttons
from checkin.ui.parts.text_size import page_font
from checkin.ui.people.erase_words import after_words, goes_lines, stays_lines, why_words
from checkin.ui.words.desk import error_text
from checkin.ui.words.erasure import confirmation_word

translate = QCoreApplication.translate


class ErasePersonDialog(ReturningDialog):
    """Reads what it is about, asks, and erases off this thread. Made anew for each person."""

    erased = Signal(object)  # Erased

    def __init__(self, bench: Workbench, attendee_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._id = bench, attendee_id
        self.seen: PersonErasure | None = None
        self._busy = False
        self.setFont(page_font(16))
        self.resize(1080, 660)
        self.setWindowTitle(translate("erase", "Erase a person's data"))
        self.heading = PlainLabel(self, self.windowTitle(), pixels=22, bold=True)
        self.why = PlainLabel(self)
        self.goes = self._list(translate("erase", "Erased for good"))
        self.stays = self._list(translate("erase", "Stays, and why"))
        self.after = PlainLabel(self)
        self.by, self.typed = QLineEdit(self), QLineEdit(self)
        self.typed.setPlaceholderText(confirmation_word())
        self.message = PlainLabel(self, bold=True, pixels=16)
        self._lay_out()
        for line in (self.by, self.typed):
            line.textChanged.connect(lambda _: self._refresh())
        self._refresh()
        work = partial(preview_person, bench.open_event, attendee_id, bench.clock())
        bench.lane.submit(work, self.show_preview, self._failed, owner=self)

    def _list(self, name: str) -> QListWidget:
        found = QListWidget(self)
        found.setAccessibleName(name)
        found.setWordWrap(True)
        found.setSpacing(2)
        found.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return found

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.why)
        columns = QHBoxLayout()
        for listed in (self.goes, self.stays):
            column = QVBoxLayout()
            column.addWidget(PlainLabel(self, listed.accessibleName(), pixels=16, bold=True))
            column.addWidget(listed, 1)
            columns.addLayout(column, 1)
        layout.addLayout(columns, 1)
        layout.addWidget(self.after)
        form = QFormLayout()
        word = translate("retention", "Type {word} to confirm").format(word=confirmation_word())
        for label, line in ((translate("retention", "Who erases"), self.by), (word, self.typed)):
            line.setAccessibleName(label)
            form.addRow(label, line)
        layout.addLayout(form)
        layout.addWidget(self.message)
        self.ok = form_buttons(self, layout, translate("erase", "Erase for good"), self._erase)
        self.by.setFocus()

    def show_preview(self, seen: PersonErasure) -> None:
        self.seen = seen
        title = translate("erase", "Erase the data of {name}?")
        self.heading.setText(title.format(name=seen.attendee.name))
        self.why.setText(why_words(seen))
        _fill(self.goes, goes_lines(seen))
        _fill(self.stays, stays_lines(seen))
        event = self._bench.open_event
        server = event.database.postgres and not event.link
        self.after.setText(after_words(seen, server=server, shared=bool(event.link)))
        self._refresh()

    def _may_erase(self) -> bool:
        typed = self.typed.text().strip() == confirmation_word()
        return not self._busy and self.seen is not None and typed and bool(self.by.text().strip())

    def _refresh(self) -> None:
        self.ok.setEnabled(self._may_erase())

    def _erase(self) -> None:
        if not self._may_erase():
            return
        self._busy = True
        self._refresh()
        self.message.setText(translate("retention", "Erasing…"))
        event, by, now = self._bench.open_event, self.by.text(), self._bench.clock()

        def done(erased: Erased) -> None:
            self._busy = False
            self.erased.emit(erased)
            self.accept()

        language = translate("times", "en_GB")  # what the window speaks
        work = partial(erase_person, event, self._id, by=by, now=now, language=language)
        self._bench.long_lane.submit(work, done, self._failed, owner=self)

    def reject(self) -> None:
        """Not while it erases: what came of it is to be read."""
        if not self._busy:
            super().reject()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.message.setText(error_text(error))
        self._refresh()
        raise_unexpected(error)


def _fill(listed: QListWidget, lines: Sequence[str]) -> None:
    listed.clear()
    listed.addItems(list(lines))
