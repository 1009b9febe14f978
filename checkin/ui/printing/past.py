"""What was printed before: the log, a run that nobody saw the end of, and going on with one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.services.print_runs import (
    LogRow,
    Run,
    State,
    Target,
    print_log,
    read_runs,
    settle_run,
)
from checkin.ui.printing.form import Rest
from checkin.ui.printing.send import PRINTING
from checkin.ui.printing.words import place_words, time_words
from checkin.ui.words.times import clock_time

if TYPE_CHECKING:
    from checkin.ui.printing.page import PrintPage

translate = QCoreApplication.translate


class Past(QObject):
    """Reads the log, and does what is wanted of it."""

    def __init__(self, page: "PrintPage") -> None:
        super().__init__(page)
        self._page, self._bench = page, page.workbench
        self._told: set[int] = set()
        page.runs_tab.rest_wanted.connect(self.go_on)
        page.runs_tab.all_out.connect(self.all_out)
        page.log.again_wanted.connect(self.again)

    def read(self) -> None:
        event = self._bench.open_event
        self._bench.long_lane.submit(
            lambda: (read_runs(event), print_log(event)),
            self._show,
            self._page.failed,
            owner=self._page,
        )

    def _show(self, found: tuple[Sequence[Run], Sequence[LogRow]]) -> None:
        runs, rows = found
        page = self._page
        unknown = frozenset(
            run.seq
            for run in runs
            if run.state is State.SENDING
            and run.by == self._bench.station
            and run.target is not Target.DESK
            and PRINTING not in self._bench.kept  # else it is the one that is being printed now
        )
        page.runs_tab.show_runs(runs, page.form.zone, unknown)
        page.log.show_rows(rows, page.form.zone)
        left = [run for run in runs if run.seq in unknown]
        page.strip.setVisible(bool(left))
        if left:
            self._tell(left[0])

    def _tell(self, run: Run) -> None:
        """The program was closed, or fell, while this was being printed."""
        words = translate(
            "print",
            "Nobody knows how the print of {when} on {where} ended. Under “Log”, say what came "
            "out.",
        )
        self._page.strip.setText(
            words.format(when=time_words(run.at, self._page.form.zone), where=place_words(run))
        )
        if run.seq not in self._told:
            self._told.add(run.seq)
            self._page.runs_tab.choose(run.seq)

    def go_on(self, seq: int, number: int) -> None:
        """Lay out what is missing of a run; it is printed when the organiser says so."""
        run = self._page.runs_tab.run
        if run is None or run.seq != seq:
            return
        words = translate("print", "Rest, from page {n} ({time})").format(
            time=clock_time(run.at, self._page.form.zone), n=number
        )
        self._page.tabs.setCurrentIndex(0)
        self._page.form.choose_rest(Rest(seq, number, words, run.design, run.sheet, run.backs))

    def all_out(self, seq: int) -> None:
        run = self._page.runs_tab.run
        if run is None or run.seq != seq:
            return
        event, now, by, after = (
            self._bench.open_event, self._bench.clock(), self._bench.station, run.pages + 1,
        )  # fmt: skip
        self._bench.long_lane.submit(
            lambda: settle_run(event, seq, after, at=now, by=by),
            lambda _none: self._page.reload(),
            self._page.failed,
            owner=self._page,
        )

    def again(self, attendees: Sequence[str]) -> None:
        """These people's badges once more."""
        self._page.tabs.setCurrentIndex(0)
        self._page.form.choose_people(attendees)
