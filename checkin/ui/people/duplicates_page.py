"""Who may be in the list twice: every likely pair of the event, to merge or to keep apart."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event as Flag

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee
from checkin.services.duplicates import LikelyPair, keep_apart, likely_duplicates
from checkin.services.merging import LastMerge, Parted, last_merge, undo_last_merge
from checkin.services.people import Person
from checkin.services.progress import Cancelled
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.people.merge_people import MergeDialog
from checkin.ui.people.merge_words import parted_text, why_text
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate

NOTICE = "background: #F2B705; color: #101418; padding: 8px;"
DONE = "background: #D3D9E1; color: #101418; padding: 8px;"


class DuplicatesPage(QWidget):
    """Looks through the list whenever it comes to the front; that can be stopped."""

    _progress = Signal(int, int)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop, self._busy, self._again = Flag(), False, False
        self.pairs: Sequence[LikelyPair] = ()
        self._last: LastMerge | None = None
        self.dialog: MergeDialog | None = None
        self.setFont(page_font(16))
        self.title = QLabel(translate("duplicates", "Likely duplicates"), self)
        self.title.setFont(page_font(24, bold=True))
        self.hint = QLabel(
            translate(
                "duplicates",
                "Nobody is merged by itself. Open a pair to see both side by side.",
            ),
            self,
        )
        self.hint.setWordWrap(True)
        self.message = PlainLabel(self)
        self.message.hide()
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("duplicates", "Progress"))
        self.table = self._table()
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setFont(page_font(20))
        self.empty.setWordWrap(True)
        self.open_button = self._button(
            translate("duplicates", "Side by side…"), "Enter", self.compare
        )
        self.apart = self._button(translate("duplicates", "Keep apart"), "Alt+D", self.keep_apart)
        self.undo = self._button(
            translate("duplicates", "Undo the last merge"), "Alt+Z", self.undo_merge
        )
        self.cancel = self._button(translate("duplicates", "Stop"), "Esc", self._stop.set)
        back = self._button(
            translate("duplicates", "Attendees"), "", partial(bench.page_wanted.emit, "attendees")
        )
        self._lay_out(back)
        self._progress.connect(self._show_progress)
        bench.event_changed.connect(self._changed)
        self._show()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setHorizontalHeaderLabels(
            [
                translate("duplicates", "One"),
                translate("duplicates", "The other"),
                translate("duplicates", "Why"),
            ]
        )
        table.setAccessibleName(translate("duplicates", "Likely duplicates"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(58))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, scaled(330))
        table.activated.connect(lambda _index: self.compare())
        table.itemSelectionChanged.connect(self._selected)
        return table

    def _button(self, text: str, key: str, pressed: Callable[[], object]) -> QPushButton:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(f"{text}   {shown}".strip(), self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: pressed())
        if key and key != "Enter":  # Enter is the table's
            page_key(self, key, button.click)
        return button

    def _lay_out(self, back: QPushButton) -> None:
        top, doing, running = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(back)
        doing.addWidget(self.open_button)
        doing.addWidget(self.apart)
        doing.addWidget(self.undo)
        doing.addStretch()
        running.addWidget(self.bar, 1)
        running.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addLayout(doing)
        layout.addWidget(self.message)
        layout.addLayout(running)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.table, 1)

    def page_shown(self) -> None:
        self.table.setFocus()
        self.read()

    def _changed(self) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Look through the whole list; asked while it does, once more afterwards."""
        if self._busy:
            self._again = True
            return
        self._set_busy(True)
        self._stop.clear()
        event, told, stop = self._bench.open_event, self._progress.emit, self._stop

        def work() -> tuple[Sequence[LikelyPair], LastMerge | None]:
            def progress(_stage: str, done: int, total: int) -> None:
                if stop.is_set():
                    raise Cancelled
                told(done, total)

            return likely_duplicates(event, progress), last_merge(event)

        def done(found: tuple[Sequence[LikelyPair], LastMerge | None]) -> None:
            self.pairs, self._last = found
            self._end()

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, Cancelled):
                self.say(translate("duplicates", "Stopped: the list was not looked through."))
                return
            self._failed(error)

        self._bench.long_lane.submit(work, done, failed, owner=self)

    def _end(self) -> None:
        self._set_busy(False)
        self._show()
        if self._again:
            self._again = False
            self.read()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self) -> None:
        row = max(0, self.table.currentRow())
        self.table.setRowCount(len(self.pairs))
        for index, pair in enumerate(self.pairs):
            why = why_text(pair.why)
            if not pair.can_be_merged:
                why += "\n" + translate("duplicates", "Both were scanned: cannot be merged")
            texts = (_who(pair.one.attendee), _who(pair.other.attendee), why)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(index, column, item)
        if self.pairs:
            self.table.selectRow(min(row, len(self.pairs) - 1))
        self.title.setText(
            translate("duplicates", "Likely duplicates: {n}").format(n=len(self.pairs))
        )
        self.empty.setText(
            translate("duplicates", "Looking through the list…")
            if self._busy
            else translate("duplicates", "Nobody seems to be in the list twice.")
        )
        self.empty.setVisible(not self.pairs)
        self.table.setVisible(bool(self.pairs))
        self.undo.setVisible(self._last is not None)
        if self._last is not None:
            tip = translate("duplicates", "{one} and {other} become two people again.")
            self.undo.setToolTip(tip.format(one=self._last.kept_name, other=self._last.gone_name))
        self._selected()

    def _selected(self) -> None:
        for button in (self.open_button, self.apart):
            button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> LikelyPair | None:
        row = self.table.currentRow()
        return self.pairs[row] if 0 <= row < len(self.pairs) else None

    def say(self, text: str, *, done: bool = False) -> None:
        self.message.setStyleSheet(DONE if done else NOTICE)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self.say(error_text(error))
        raise_unexpected(error)

    # What is done

    def compare(self) -> None:
        """The chosen pair side by side."""
        pair = self._chosen()
        if pair is None:
            return
        dialog = MergeDialog(self._bench, pair.one.attendee.id, pair.other.attendee.id, self)
        dialog.merged.connect(self._merged)
        dialog.apart.connect(lambda *_: self._gone(pair))
        self.dialog = dialog
        dialog.open()

    def _merged(self, person: Person) -> None:
        said = translate("duplicates", "{name} is one person now. Alt+Z takes it back.")
        self.say(said.format(name=person.attendee.name), done=True)

    def keep_apart(self) -> None:
        """The chosen pair are two people; they are not proposed again."""
        pair = self._chosen()
        if pair is None:
            return
        work = partial(
            keep_apart, self._bench.open_event, pair.one.attendee.id, pair.other.attendee.id
        )
        self._bench.lane.submit(work, lambda _n: self._gone(pair), self._failed, owner=self)

    def _gone(self, pair: LikelyPair) -> None:
        said = translate("duplicates", "{one} and {other} are kept apart.")
        self.say(said.format(one=pair.one.attendee.name, other=pair.other.attendee.name), done=True)
        self.pairs = [other for other in self.pairs if other is not pair]
        self._show()
        self.table.setFocus()

    def undo_merge(self) -> None:
        """Take the last merge back."""

        def done(parted: Parted) -> None:
            names = {s.id: s.name for s in self._bench.open_event.programme().sessions}
            self.say(parted_text(parted, names), done=True)
            self._bench.event_changed.emit()

        work = partial(
            undo_last_merge,
            self._bench.open_event,
            at=self._bench.clock(),
            by=self._bench.station,
        )
        self._bench.long_lane.submit(work, done, self._failed, owner=self)


def _who(person: Attendee) -> str:
    rest = " · ".join(part for part in (person.organisation, person.email) if part)
    return f"{person.name}\n{rest}" if rest else person.name
