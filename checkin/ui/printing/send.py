"""What leaves the print centre: badges into a file or to a printer, a test badge, a test page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.services import people
from checkin.services.print_centre import (
    Cancelled,
    Output,
    Prepared,
    Progress,
    print_badges,
    to_file,
)
from checkin.services.print_test import TestWords, print_test_badge, print_test_page
from checkin.ui.printing.calibration import Calibration
from checkin.ui.printing.words import earlier_words, paper_words

if TYPE_CHECKING:
    from checkin.ui.printing.page import PrintPage

translate = QCoreApplication.translate
PRINTING = "printing"  # kept by the workbench: a run is under way, whatever page shows it


class Sending(QObject):
    """Asks what must be asked, then runs it."""

    def __init__(self, page: "PrintPage") -> None:
        super().__init__(page)
        self._page, self._bench = page, page.workbench
        self.calibration: Calibration | None = None
        page.save.clicked.connect(self.save_pdf)
        page.print.clicked.connect(self.print_now)
        page.printer_tab.calibration_wanted.connect(self.calibrate)
        page.printer_tab.test_badge_wanted.connect(self.test_badge)
        page.form.lost.connect(self.replace_lost)
        page.run.ended.connect(self._ended)

    # badges

    def save_pdf(self) -> None:
        if not self._may_print():
            return
        path = self._page.questions.save_where(translate("print", "badges.pdf"))
        if path is not None:
            words = translate("print", "Saved in {where} and noted as printed. Badges: {n}.")
            self._print(to_file(path), words, str(path))

    def print_now(self) -> None:
        page, name = self._page, self._page.printer_tab.name
        if not name or not self._may_print():
            return
        assert page.prepared is not None
        paper = paper_words(page.printer_tab.view, page.prepared)
        if paper and not page.questions.print_anyway(paper):
            return
        words = translate("print", "Printed on {where} and noted as printed. Badges: {n}.")
        self._print(page.printing(name, page.run.hear(name)), words, name)

    def _may_print(self) -> bool:
        """The guard: the same badge a second time only when that is wanted."""
        page = self._page
        prepared: Prepared | None = page.prepared
        if page.run.busy or prepared is None or prepared.job is None:
            return False
        words = earlier_words(prepared, page.form.zone)
        return not words or page.questions.print_again(words)

    def _print(self, out: Output, words: str, where: str) -> None:
        prepared, bench = self._page.prepared, self._bench
        if prepared is None:
            return
        self._page.form.remember()
        bench.kept[PRINTING] = True

        def work(progress: Progress, stopped: Cancelled) -> int:
            try:
                return print_badges(
                    bench.open_event,
                    prepared,
                    out,
                    at=bench.clock,
                    by=bench.station,
                    progress=progress,
                    cancelled=stopped,
                )
            finally:
                bench.kept.pop(PRINTING, None)

        self._page.run.run(work, words, where)

    # a lost badge

    def replace_lost(self, attendee_id: str) -> None:
        """The old badge answers that it is old from now on; a new one is ready to be printed."""
        page, bench = self._page, self._bench
        name = page.form.people.selectedItems()[0].text()
        if not page.questions.replace_badge(name):
            return

        def done(_person: object) -> None:
            page.run.say(
                translate("print", "New badge for {name}: print it. The old one is refused.")
                .format(name=name)
            )  # fmt: skip
            bench.event_changed.emit()

        event, now = bench.open_event, bench.clock()
        bench.lane.submit(
            lambda: people.revoke_badge(event, attendee_id, reissue=True, at=now),
            done,
            page.failed,
            owner=page,
        )

    # trying the printer

    def test_badge(self) -> None:
        """On the printer chosen, else into a file."""
        page, wish, name = self._page, self._page.wish(), self._page.printer_tab.name
        words = TestWords(translate("print", "Test"), translate("print", "badge"))
        event = self._bench.open_event
        if name:
            out = page.printing(name, page.run.hear(name))
        else:
            path = page.questions.save_where(translate("print", "test-badge.pdf"))
            if path is None:
                return
            name, out = str(path), to_file(path)
        page.run.run(
            lambda progress, stopped: print_test_badge(
                event, wish.design, wish.sheet, wish.offset, words, out, progress, stopped
            ),
            translate("print", "Test badge on {where}: scan it, the door says that it is a test."),
            name,
        )

    def calibrate(self) -> None:
        """Measure the shift of the printer chosen."""
        page = self._page
        dialog = Calibration(page.printer_tab.name, page)
        dialog.print_wanted.connect(lambda: self._test_page(None))
        dialog.save_wanted.connect(self._save_test_page)
        dialog.measured.connect(lambda right, down: page.printer_tab.set_shift((right, down)))
        dialog.finished.connect(self._calibrated)
        self.calibration = dialog
        dialog.open()

    def _calibrated(self) -> None:
        self.calibration = None
        self._page.printer_tab.measure.setFocus()

    def _save_test_page(self) -> None:
        path = self._page.questions.save_where(translate("print", "test-page.pdf"))
        if path is not None:
            self._test_page(path)

    def _test_page(self, path: Path | None) -> None:
        page, wish, name = self._page, self._page.wish(), self._page.printer_tab.name
        if page.run.busy:
            return
        words = (
            translate("print", "Test page: print it at 100 %."),
            translate("print", "Measure with a ruler, from the edges of the paper:"),
            translate("print", "from the left edge to the long upright line,"),
            translate("print", "from the top edge to the long level line."),
            translate("print", "A printer that hits the edges shows 20.0 mm twice."),
        )
        page.run.run(
            lambda _progress, _stopped: print_test_page(
                wish.design, wish.sheet, words, path if path is not None else name
            ),
            translate("print", "Test page: {where}"),
            str(path) if path is not None else name,
        )

    def _ended(self, _complete: bool) -> None:
        if self.calibration is not None:
            self.calibration.say(self._page.run.said.text())
