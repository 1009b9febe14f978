"""Roll call in the room: tick who is there, by name or walking round with a scanner."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.answer import Answer
from checkin.domain.model import Programme
from checkin.domain.verdict import Reason
from checkin.services.new_id import new_id
from checkin.services.roll_call import RollLine, presence, read_roll, session_before
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.filter_line import FilterLine
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.parts.theme import DARK_COLOURS, is_dark
from checkin.ui.roll_call.model import RollModel, folded_roll, with_tick
from checkin.ui.words.answers import answer_words
from checkin.ui.words.desk import error_text, undo_words
from checkin.ui.words.times import day
from checkin.ui.words.verdicts import Kind, session_label

translate = QCoreApplication.translate


class RollCallPage(QWidget):
    """Every tick is recorded at once, with who calls the roll."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._filled: Programme | None = None
        self._turn = 0
        self._there: set[str] = set()  # who is present; noted ones join it on the lane's thread
        self.model = RollModel(self)
        self.model.ticked.connect(self._tick)
        self.title = QLabel(translate("rollcall", "Roll call in the room"), self)
        self.title.setFont(page_font(24, bold=True))
        self.session = QComboBox(self)
        self.session.setFont(page_font(18))
        self.session.setMinimumContentsLength(20)
        self.session.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.session.setAccessibleName(translate("rollcall", "Session"))
        self.session.currentIndexChanged.connect(lambda _index: self._other_session())
        self.by = QLineEdit(self)
        self.by.setFont(page_font(18))
        self.by.setMaxLength(80)
        self.by.setPlaceholderText(translate("rollcall", "Your name: it stays in the log"))
        self.by.setAccessibleName(translate("rollcall", "Who calls the roll"))
        self.filter = FilterLine(
            translate("rollcall", "Filter: name, organisation") + "   Ctrl+F",
            translate("rollcall", "Filter the roll"),
            self,
        )
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._to_table)
        self.stayed = self._button("", self._tick_stayed)
        self.back = self._button(translate("rollcall", "Back to the door"), self._leave)
        self.table = self._table()
        self.status = PlainLabel(self, pixels=20, bold=True)
        self.count = QLabel(self)
        self.count.setFont(page_font(18))
        self._lay_out()
        for key, pressed in (
            ("Ctrl+F", self.filter.begin),
            ("F9", self.stayed.click),
            ("Esc", self._leave),
        ):
            page_key(self, key, pressed)
        bench.overview.refreshed.connect(self._fill_sessions)
        self._show_counts()

    def _lay_out(self) -> None:
        for widget, least in ((self.session, 420), (self.by, 330), (self.filter, 330)):
            widget.setMinimumWidth(min(scaled(least), 800))
        layout = QVBoxLayout(self)
        layout.addLayout(FlowRow(self.title, self.session, self.back, stretched=self.session))
        layout.addLayout(FlowRow(self.by, self.filter, self.stayed, stretched=self.filter))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.status)
        layout.addWidget(self.count)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(17, bold=True))
        button.clicked.connect(lambda: pressed())
        return button

    def _table(self) -> RowTable:
        table = RowTable(self.model, self)
        table.setFont(page_font(18))
        table.setAccessibleName(translate("rollcall", "The roll"))
        table.set_row_height(38)
        table.set_roomy_header()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(200)  # rows that the width is measured in
        header.setSectionResizeMode(RollModel.COL_NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(RollModel.COL_STATUS, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(RollModel.COL_STATUS, scaled(150))
        table.installEventFilter(self)
        return table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter tick the chosen person, whatever column is current."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.table and event.key() in keys and not event.isAutoRepeat():
                line = self.table.currentIndex().data(RollModel.RowRole)
                if isinstance(line, RollLine):
                    self._tick(line, not line.present)
                return True
        return super().eventFilter(watched, event)

    def page_shown(self) -> None:
        boxes = QPalette(QGuiApplication.palette())
        if is_dark(boxes):  # the boxes' frame is a shade darker than this: none would be seen
            boxes.setColor(QPalette.ColorRole.Window, QColor(DARK_COLOURS.quiet))
        self.table.setPalette(boxes)
        self._fill_sessions(self._bench.overview.view)
        self.reload()
        (self.table if self.by.text() else self.by).setFocus()

    # The roll

    def _fill_sessions(self, view: View | None) -> None:
        """The programme's sessions; at first the one that is on or next."""
        if view is None or view.programme == self._filled:
            return
        chosen = self.session.currentData()
        programme, now = view.programme, self._bench.clock()
        self._filled = programme
        coming = [s.id for s in programme.sessions if now < s.end]
        chosen = chosen or (coming[0] if coming else programme.sessions[-1].id)
        self.session.blockSignals(True)
        self.session.clear()
        for item in programme.sessions:
            label = session_label(programme, item.id)
            label = f"{day(item.start, programme.event.zone, short=True)}  {label}"
            self.session.addItem(label, item.id)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.blockSignals(False)
        if self.isVisible():
            self.reload()

    def _other_session(self) -> None:
        self.status.clear()
        self.reload()

    def reload(self) -> None:
        session_id, programme = self.session.currentData(), self._filled
        if session_id is None or programme is None or session_id not in programme.session_by_id:
            return
        self._turn += 1
        turn, event = self._turn, self._bench.open_event
        before = session_before(programme, programme.session_by_id[session_id])

        def work() -> tuple[list[RollLine], dict[str, str]]:
            lines = read_roll(event, session_id)
            return lines, folded_roll(lines)

        def done(read: tuple[list[RollLine], dict[str, str]]) -> None:
            if turn == self._turn:
                chosen = self.table.currentIndex().data(RollModel.RowRole)
                self._there = {line.attendee for line in read[0] if line.present}
                self.model.set_roll(read[0], before.name if before else "", read[1])
                row = self.model.row_of(chosen.attendee) if isinstance(chosen, RollLine) else 0
                self.table.selectRow(row or 0)
                self._show_counts()

        self._bench.lane.submit(work, done, self._failed, owner=self)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.table.selectRow(0)

    def _to_table(self) -> None:
        self.table.setFocus()
        self.table.selectRow(max(0, self.table.currentIndex().row()))

    def _show_counts(self) -> None:
        lines = self.model.everybody
        registered = sum(1 for line in lines if line.status == "confirmed")
        text = translate("rollcall", "Present: {n}. Registered: {m}.")
        self.count.setText(text.format(n=self.model.present, m=registered))
        if not lines:
            text = translate("rollcall", "Nobody is registered here: scan badges to note them.")
            self.count.setText(text)
        n = len(self.model.proposed)
        text = translate("rollcall", "Tick those who stayed ({n})").format(n=n)
        self.stayed.setText(f"{text}   F9")
        self.stayed.setVisible(n > 0)

    # Ticks

    def takes_scan(self, code: str) -> bool:
        """A badge scanned while this page is in front ticks its owner."""
        if self._may_record():
            self._note(code=code)
        return True

    def _may_record(self) -> bool:
        if self.session.currentData() is None:
            return False
        if self.by.text().strip():
            return True
        self._say(translate("rollcall", "Type your name first: who calls the roll?"), Kind.ASK)
        self.by.setFocus()
        return False

    def _tick(self, line: RollLine, wanted: bool) -> None:
        if not self._may_record():
            return
        if wanted:
            self._note(attendee=line.attendee)
        elif line.scan:
            self._take_back(line)
        else:
            text = translate("rollcall", "{name} was let in at the door: undo that in the log.")
            self._say(text.format(name=line.name), Kind.AMBER)

    def _tick_stayed(self) -> None:
        if self._may_record():
            for line in self.model.proposed:
                self._note(attendee=line.attendee)

    def _note(self, *, attendee: str | None = None, code: str | None = None) -> None:
        """Record a presence; a badge is first read, so that nobody is noted twice."""
        bench = self._bench
        session_id: str = self.session.currentData()
        request = presence(
            session_id,
            request_id=new_id(),
            by=self.by.text().strip(),
            at=bench.clock(),
            station=bench.station,
            attendee=attendee,
            code=code,
        )
        there = self._there

        def work() -> tuple[Answer, bool, str]:
            who = attendee
            if code is not None:
                who = bench.desk.admit(replace(request, dry_run=True)).attendee
            if who in there:  # also when the one before is still on its way to the screen
                known = Answer("admitted", Reason.RECORDED, attendee=who)
                return known, True, bench.desk.attendee(who or "").name
            answer = bench.desk.admit(request)
            if answer.attendee is None:
                return answer, False, ""
            there.add(answer.attendee)
            return answer, False, bench.desk.attendee(answer.attendee).name

        def done(result: tuple[Answer, bool, str]) -> None:
            if session_id == self.session.currentData():
                self._noted(*result)

        bench.lane.submit(work, done, self._failed, urgent=True, owner=self)

    def _noted(self, answer: Answer, already: bool, name: str) -> None:
        if answer.reason != Reason.RECORDED or answer.attendee is None:
            view = self._bench.overview.view
            if view is not None:
                words = answer_words(answer, view.programme)
                self._say(f"{words.title}. {words.sentence}", words.kind)
            return
        said = translate("rollcall", "{name}: ticked before.")
        said = said if already else translate("rollcall", "{name}: present.")
        self._say(said.format(name=name), Kind.WELCOME)
        line = self.model.line_of(answer.attendee)
        if line is None:
            self.reload()
        elif not already:
            self.model.put(with_tick(line, answer.scan or ""))
        row = self.model.row_of(answer.attendee)
        if row is not None:
            self.table.selectRow(row)
        self._show_counts()
        self._bench.overview.refresh()

    def _take_back(self, line: RollLine) -> None:
        bench, by, at = self._bench, self.by.text().strip(), self._bench.clock()
        reason = translate("rollcall", "unticked in the roll call")

        def done(answer: Answer) -> None:
            words = undo_words(answer, line.name)
            self._say(f"{line.name} – {words.title}. {words.sentence}", words.kind)
            self.reload()
            bench.overview.refresh()

        bench.lane.submit(
            lambda: bench.desk.undo(line.scan, by=by, reason=reason, at=at, station=bench.station),
            done,
            self._failed,
            urgent=True,
            owner=self,
        )

    def _say(self, text: str, kind: Kind) -> None:
        """Written and heard: who walks round with a scanner does not look here."""
        self.status.setText(text)
        sounds = getattr(self.window(), "sounds", None)
        if sounds is not None:
            sounds.play_for(kind)

    def _failed(self, error: Exception) -> None:
        text = translate("rollcall", "Not noted. {error}").format(error=error_text(error))
        self._say(text, Kind.ERROR)
        raise_unexpected(error)

    def _leave(self) -> None:
        if not self.filter.escape():
            self._bench.page_wanted.emit("door")
