"""A signed paper sheet typed afterwards: nothing is recorded before it is saved, then all of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee, Programme, Session
from checkin.services import paper_entry, paper_list
from checkin.services.new_id import new_id
from checkin.services.paper_entry import Entered, Newcomer, Sheet, SheetLine
from checkin.services.paper_list import PaperLine
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.paper.add import PaperAdd
from checkin.ui.paper.form import PaperForm, look_of_tally
from checkin.ui.paper.model import Draft, Mark, PaperModel, sheet_keys
from checkin.ui.paper.table import PaperTable
from checkin.ui.paper.undo import open_sheets
from checkin.ui.paper.words import next_sheet, saved_text, tally_text
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class PaperPage(QWidget):
    """What is typed of each session's sheet is kept in the window until it is saved."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._programme: Programme | None = None
        self._session: Session | None = None
        self._turn = 0
        self._busy = False
        self._accepted: tuple[int, int] | None = None  # a difference that was seen
        self.model = PaperModel(self)
        self.form = PaperForm(self)
        self.table = PaperTable(self.model, self)
        self.status = PlainLabel(self, pixels=17, bold=True)
        self.tally = PlainLabel(self, pixels=22, bold=True, wraps=False)
        self._lay_out()
        self.model.changed.connect(self._show_tally)
        self.model.misread.connect(self._misread)
        self.table.jumping.connect(self._show_jump)
        form = self.form
        form.session.currentIndexChanged.connect(lambda _: self._other_session())
        form.counted.textChanged.connect(lambda _: self._show_tally())
        form.on_return(self._to_table)
        for button, key, pressed in (
            (form.back, "Esc", self._leave),
            (form.add, "F6", self.add_somebody),
            (form.sheets, "F8", self.show_sheets),
            (form.save, "Ctrl+S", self.save),
        ):
            button.clicked.connect(pressed)
            page_key(self, key, button.click)
        page_key(self, "Ctrl+A", self._all)
        page_key(self, "Ctrl+F", self._to_table)
        bench.overview.refreshed.connect(self._fill)

    def _lay_out(self) -> None:
        table = self.table
        table.setFont(page_font(18))
        table.setAccessibleName(translate("paper", "The lines of the sheet"))
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(page_font(15, bold=True))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        digits = table.fontMetrics().horizontalAdvance("0")
        for column, width in (
            (PaperModel.COL_PLACE, 5),
            (PaperModel.COL_STATUS, 14),
            (PaperModel.COL_IN, 9),
            (PaperModel.COL_OUT, 9),
            (PaperModel.COL_KNOWN, 15),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width * digits)
        keys = QLabel(
            translate(
                "paper",
                "Space or Enter: signed, next line. ↓: not signed. Letters or the number of a "
                "line: jump. →: times. Ctrl+A: all.",
            ),
            self,
        )
        keys.setFont(page_font(14))
        keys.setWordWrap(True)
        count = QHBoxLayout()
        count.addWidget(self.tally, 1)
        count.addWidget(self.form.save)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addLayout(count)
        layout.addWidget(table, 1)
        layout.addWidget(self.status)
        layout.addWidget(keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large, names go before organisations."""
        super().resizeEvent(event)
        digits = self.table.fontMetrics().horizontalAdvance("0")
        self.table.setColumnHidden(PaperModel.COL_ORGANISATION, self.width() < 95 * digits)

    def page_shown(self) -> None:
        self._fill(self._bench.overview.view)
        self.reload()
        form = self.form
        empty = next((f for f in (form.name, form.by) if not f.text().strip()), None)
        (empty or self.table).setFocus()

    # The sheet

    def _fill(self, view: View | None) -> None:
        """The programme's sessions; at first the one whose paper is at hand."""
        if view is None or view.programme == self._programme:
            return
        chosen, programme = self.form.session.currentData(), view.programme
        self._programme = programme
        at_hand = paper_list.session_to_type(programme, self._bench.clock())
        self.form.fill_sessions(programme, chosen or (at_hand.id if at_hand else None))
        if self.isVisible():
            self.reload()

    @property
    def draft(self) -> Draft:
        return self.model.draft

    def _draft_of(self, session: str) -> Draft:
        drafts = self._bench.kept
        found = drafts.setdefault(f"paper {session}", Draft())
        assert isinstance(found, Draft)
        return found

    def _keep(self) -> None:
        if self._session is not None:
            self.form.keep(self.draft)

    def _other_session(self) -> None:
        self._keep()
        self._session = None
        self.status.clear()
        self.reload()

    def reload(self) -> None:
        programme, session_id = self._programme, self.form.session.currentData()
        if programme is None or session_id not in programme.session_by_id:
            return
        self._keep()
        self._turn += 1
        turn, event = self._turn, self._bench.open_event

        def work() -> tuple[list[PaperLine], dict[str, str]]:
            lines = paper_list.read_sheet(event, session_id)
            return lines, sheet_keys(lines)

        def done(read: tuple[list[PaperLine], dict[str, str]]) -> None:
            if turn == self._turn:
                self._show_sheet(programme, programme.session_by_id[session_id], *read)

        self._bench.long_lane.submit(work, done, self._failed, owner=self)

    def _show_sheet(
        self, programme: Programme, session: Session, lines: list[PaperLine], keys: dict[str, str]
    ) -> None:
        draft = self._draft_of(session.id)
        on_list = {line.attendee.id for line in lines}
        # somebody added by hand may stand on the list by now
        draft.added = [line for line in draft.added if line.attendee.id not in on_list]
        row = max(0, self.table.currentIndex().row()) if self._session is session else 0
        self._session = session
        self.model.set_sheet(
            lines, draft, keys, programme.event.zone, partial(self._time, programme, session)
        )
        self.form.show_draft(draft)
        self.table.go(min(row, self.model.rowCount() - 1))
        if not self.model.rows and not self.status.text():
            self.status.setText(
                translate("paper", "Nobody is registered here: add who signed with F6.")
            )

    def _time(self, programme: Programme, session: Session, text: str) -> datetime | None:
        return paper_list.clock_of(text, programme, session)

    def _to_table(self) -> None:
        self.table.setFocus()
        self.table.go(max(0, self.table.currentIndex().row()))

    def _all(self) -> None:
        """In a field, its text as ever; else every line."""
        if self.table.hasFocus():
            self.model.tick_all()

    def _show_tally(self) -> None:
        ticked, counted = len(self.draft.marks), self.form.number
        self.tally.setText(tally_text(ticked, counted))
        self.tally.setStyleSheet(look_of_tally(ticked, counted))
        self.form.save.setEnabled(bool(ticked) and not self._busy)

    def _show_jump(self, letters: str) -> None:
        self.status.setText(letters and translate("paper", "Jump to: {text}").format(text=letters))

    def _misread(self, text: str) -> None:
        said = translate("paper", "“{text}” is no time of day: type 9:05 or 905.")
        self.status.setText(said.format(text=text))

    # Somebody who is not on the list

    def add_somebody(self) -> None:
        if self._session is None:
            return
        dialog = PaperAdd(self)
        bench, session = self._bench, self._session.id

        def look(text: str) -> None:
            found = partial(dialog.show_people, text)
            bench.lane.submit(
                lambda: tuple(bench.desk.find(text)), found, self._failed, owner=dialog
            )

        def chosen(person: Attendee) -> None:
            work = partial(paper_list.added_line, bench.open_event, session, person)
            bench.lane.submit(work, partial(self._add, None), self._failed, owner=self)

        def written(newcomer: Newcomer) -> None:
            person = Attendee(
                f"new {new_id()}",
                newcomer.given_name,
                newcomer.family_name,
                organisation=newcomer.organisation,
            )
            self._add(newcomer, PaperLine(0, person, ""))

        dialog.wanted.connect(look)
        dialog.chosen.connect(chosen)
        dialog.written.connect(written)
        dialog.open()

    def _add(self, newcomer: Newcomer | None, line: PaperLine) -> None:
        self.table.go(self.model.add(line, newcomer))
        self.table.setFocus()

    # Saving, and the way back

    def save(self) -> None:
        """Everything or nothing, off the interface thread; a difference is said once before."""
        form, draft, programme, session = self.form, self.draft, self._programme, self._session
        if self._busy or programme is None or session is None or not draft.marks:
            return
        empty = next((f for f in (form.name, form.by) if not f.text().strip()), None)
        if empty is not None:
            self.status.setText(translate("paper", "Name the sheet and who types it first."))
            empty.setFocus()
            return
        ticked, counted = len(draft.marks), form.number
        if counted is not None and counted != ticked and self._accepted != (ticked, counted):
            self._accepted = (ticked, counted)
            said = translate("paper", "Not saved: {tally} Once more to save it as it is.")
            self.status.setText(said.format(tally=tally_text(ticked, counted)))
            return
        try:
            lines = self._lines(programme, session)
        except BadInput as error:
            self._failed(error)
            return
        sheet = Sheet(session.id, form.name.text().strip(), form.by.text().strip(),
                      self._bench.station, counted)  # fmt: skip
        work = partial(
            paper_entry.enter_sheet, self._bench.open_event, sheet, lines, self._bench.clock()
        )
        self._set_busy(True)
        self._bench.long_lane.submit(work, partial(self._saved, sheet), self._failed, owner=self)

    def _lines(self, programme: Programme, session: Session) -> list[SheetLine]:
        """The draft as the service takes it; the hours of the sheet where a line has none.

        Raises:
            BadInput: the hours of the whole sheet are no times.
        """

        def time(text: str) -> datetime | None:
            at = self._time(programme, session, text) if text.strip() else None
            if text.strip() and at is None:
                raise BadInput("“{text}” is no time of day; nothing was recorded.", text=text)
            return at

        begin, end = time(self.form.begin.text()), time(self.form.end.text())
        made = []
        for line in self.model.rows:
            id = line.attendee.id
            mark: Mark | None = self.draft.marks.get(id)
            if mark is not None:
                made.append(
                    SheetLine(id, time(mark.arrived) or begin, time(mark.left) or end,
                              self.draft.newcomers.get(id))
                )  # fmt: skip
        return [replace(line, attendee="") if line.newcomer else line for line in made]

    def _saved(self, sheet: Sheet, entered: Sequence[Entered]) -> None:
        self._set_busy(False)
        self._bench.kept[f"paper {sheet.session}"] = Draft(name=next_sheet(sheet.name))
        self._session = None  # what the fields hold is saved: the new draft fills them
        self.status.setText(saved_text(entered, sheet.name))
        self._bench.event_changed.emit()
        self._bench.overview.refresh()
        self.reload()

    def show_sheets(self) -> None:
        if self._programme is not None:
            open_sheets(self, self._bench, self._programme, self.form.by.text().strip(),
                        self.reload)  # fmt: skip

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._accepted = None
        if busy:
            self.status.setText(translate("paper", "Saving…"))
        self._show_tally()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.status.setText(error_text(error))
        raise_unexpected(error)

    def _leave(self) -> None:
        self._keep()
        self._bench.page_wanted.emit("door")
