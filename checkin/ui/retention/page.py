"""Personal data: the date, what goes and what stays, and erasing it once the date has come."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme
from checkin.services.event_copies import Copy, delete_copies, known_copies
from checkin.services.funder_dossier import last_made
from checkin.services.retention import Erased, Erasure, erase_everywhere, preview, set_date
from checkin.services.retention_reminder import remember_date
from checkin.ui.pages import Workbench
from checkin.ui.retention.view import RetentionView
from checkin.ui.words.desk import error_text
from checkin.ui.words.erasure import (
    by_hand_words,
    confirmation_word,
    date_words,
    erased_words,
    state_words,
)

translate = QCoreApplication.translate

Found = tuple[Erasure, list[Copy], Programme, tuple[datetime, str] | None]


class RetentionPage(RetentionView):
    """Nothing is erased before the date, without a name, or without the word typed."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.found: Erasure | None = None
        self.copies: list[Copy] = []
        self._left: list[Copy] = []  # what an erasure here could not delete
        self._today = bench.clock().date()
        self._busy = False
        self.back.clicked.connect(partial(bench.page_wanted.emit, "door"))
        self.keep_date.clicked.connect(self._keep_date)
        self.date.changed.connect(self._refresh)
        self.date.entered.connect(self.keep_date.setFocus)  # what it says is read first
        self.no_date.clicked.connect(lambda: self._set_date(None))
        self.erase.clicked.connect(self.erase_now)
        self.delete_left.clicked.connect(self.delete_now)
        for line in (self.by, self.typed):
            line.textChanged.connect(lambda _: self._refresh())
        self.staff.toggled.connect(lambda _: self._show_tables())
        self._refresh()

    def page_shown(self) -> None:
        self.reload()
        self.date.setFocus()

    def reload(self, then: str = "") -> None:
        event = self._bench.open_event

        def work() -> Found:
            return preview(event), known_copies(event), event.programme(), last_made(event)

        self._bench.long_lane.submit(
            work, lambda found: self._show(found, then), self._failed, owner=self
        )

    def erase_now(self) -> None:
        if not self._may_erase():
            return
        event, by, staff = self._bench.open_event, self.by.text(), self.staff.isChecked()
        now = self._bench.clock()
        self._busy = True
        self._refresh()
        self.told.setText(translate("retention", "Erasing…"))

        def done(erased: Erased) -> None:
            self._busy = False
            self.typed.clear()
            self._left = [copy for copy in erased.left if copy.ours]
            self.reload(erased_words(erased))
            self._bench.event_changed.emit()

        self._bench.long_lane.submit(
            lambda: erase_everywhere(event, by=by, now=now, staff=staff),
            done,
            self._failed,
            owner=self,
        )

    def delete_now(self) -> None:
        """The copies that are left, once the data itself is erased."""
        copies = self._left

        def done(left: list[Copy]) -> None:
            self._left = left
            words = translate("retention", "Copies deleted: {n}, left: {left}.")
            self.reload(words.format(n=len(copies) - len(left), left=len(left)))

        self._bench.long_lane.submit(lambda: delete_copies(copies), done, self._failed, owner=self)

    def _keep_date(self) -> None:
        if self.date.day is not None:
            self._set_date(self.date.day)

    def _set_date(self, due: date | None) -> None:
        event, by, now = self._bench.open_event, self._bench.station, self._bench.clock()
        said = translate("retention", "The date is kept.")

        def done(_: object) -> None:
            self.date.show_day(due, self._today)
            self.reload(said if due else translate("retention", "No date any more."))

        self._bench.long_lane.submit(
            lambda: set_date(event, due, by=by, now=now), done, self._failed, owner=self
        )

    def _show(self, found: Found, then: str) -> None:
        self.found, self.copies, programme, made = found
        event = programme.event
        self._today = self._bench.clock().astimezone(event.zone).date()
        due = self.found.due
        if not self.date.is_typed:
            self.date.show_day(due, self._today)
        self.state.setText(state_words(self.found, self._today))
        if made is None:
            self.dossier.setText(
                translate("retention", "No dossier was made yet: make it before you erase.")
            )
        else:
            words = translate("retention", "The last dossier is of {date}.")
            self.dossier.setText(words.format(date=date_words(made[0].date())))
        link = self._bench.open_event.link
        server = self._bench.open_event.database.postgres and not link
        self.by_hand.setText(by_hand_words(self.found, server=server, shared=bool(link)))
        self._show_tables()
        if not server:  # an address holds a password: it is not kept
            database = link or str(self._bench.open_event.database.path.resolve())
            left = due if self.found.anything else None
            remember_date(self._bench.machine, database, event.name, left)
        self.told.setText(then)
        self._refresh()

    def _show_tables(self) -> None:
        if self.found is not None:
            self.show_fields(self.found, staff=self.staff.isChecked())
            self.show_copies(self.copies)
        self._refresh()

    def _may_erase(self) -> bool:
        return (
            not self._busy
            and self.found is not None
            and self.found.is_due(self._today)
            and bool(self.by.text().strip())
            and self.typed.text().strip() == confirmation_word()
        )

    def _refresh(self) -> None:
        due = self.found is not None and self.found.is_due(self._today) and not self._busy
        for widget in (self.by, self.typed, self.staff):
            widget.setEnabled(due)
        self.keep_date.setEnabled(self.date.day is not None)
        self.erase.setEnabled(self._may_erase())
        self.delete_left.setVisible(bool(self._left))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.told.setText(error_text(error))
        self._refresh()
