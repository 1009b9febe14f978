"""Pictures of the print centre: the real window on the invented sample.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_print_pictures.py [LOCALE [FOLDER [THEME [PERCENT]]]]``. The printers are invented,
their states too; everything else is as an organiser sees it.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from checkin.badging.export import write_job
from checkin.badging.print_job import PrintJob
from checkin.domain.errors import UserError
from checkin.domain.model import Role
from checkin.services.door import EventDesk
from checkin.services.people import list_people, register
from checkin.services.print_boxes import propose
from checkin.services.print_centre import Output, Who, Wish, prepare, print_badges
from checkin.services.print_desk import DeskPrinter, set_desk_printer
from checkin.services.print_printers import PrinterState, PrinterView, Said
from checkin.services.print_runs import Target, begin_run, items_of
from checkin.services.rehearsal import sample_event
from checkin.services.settings import MachineSettings
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.parts.text_size import set_text_size
from checkin.ui.printing.newcomers import Newcomers
from checkin.ui.printing.page import PrintPage

PICTURES = Path(__file__).parent / "pictures"
KEPT = ("badges", "printer", "boxes", "log", "jam", "newcomer", "search")
_PAPERS = ((210.0, 297.0), (216.0, 279.0))


def until(done: Callable[[], bool], milliseconds: int = 8000) -> None:
    """Let the interface run until something holds."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def a_moment(milliseconds: int = 300) -> None:
    until(lambda: False, milliseconds)


class Pictures:
    """One window, from the first badge to a jam."""

    def __init__(self, window: MainWindow, folder: Path, out: Path) -> None:
        self.window, self.folder, self.out = window, folder, out
        self.works = True
        assert window.workbench is not None
        self.bench = window.workbench
        self.bench.page_ids = frozenset(window.specs)
        self.page = PrintPage(
            self.bench,
            printers=lambda: [self.view("Bureau"), self.view("Étiqueteuse")],
            view=self.view,
            printing=self.printer,
        )
        window._made["print"] = self.page
        window.pages.addWidget(self.page)

    def view(self, name: str) -> PrinterView:
        if name == "Bureau":
            return PrinterView(name, PrinterState.READY, _PAPERS)
        state = PrinterState.READY if self.works else PrinterState.OFFLINE
        return PrinterView(name, state, ((62.0, 100.0),))

    def printer(self, name: str, said: Said | None = None) -> Output:
        def send(job: PrintJob, progress: object, cancelled: object) -> bool:
            if not self.works:
                raise UserError(
                    "The printer “{printer}” took nothing: switch it on, or save a PDF and print "
                    "that. No badge is noted as printed.",
                    printer=name,
                )
            return write_job(job, self.out / "out.pdf")

        return Output(Target.PRINTER, name, send)

    def shoot(self, name: str) -> None:
        if name not in KEPT and self.folder == PICTURES:
            return
        a_moment()
        image = self.window.grab().toImage()
        from make_screenshots import save

        save(image, self.folder / f"print-{name}.png")

    def ready(self) -> None:
        page, bench = self.page, self.bench
        until(
            lambda: (
                page.prepared is not None
                and not page.run.busy
                and bench.long_lane.idle
                and bench.print_lane.idle
            )
        )
        a_moment()

    def all(self) -> None:
        window, page, bench = self.window, self.page, self.bench
        event = bench.open_event
        window.show_page("print")
        self.ready()
        self.shoot("first")
        propose(event, 6)
        self.printed()
        bench.event_changed.emit()
        page.form.choose_who(Who.NOT_PRINTED)
        page.form.separators.setChecked(True)
        page.reload()
        self.ready()
        page.preview.turn(1)
        self.ready()
        self.shoot("separators")
        page.form.separators.setChecked(False)
        self.ready()
        page.preview.go(0)
        page.preview.paper.cell_clicked.emit(2)
        self.ready()
        self.shoot("badges")
        page.preview.zoom(3)
        self.ready()
        self.shoot("zoom")
        page.preview.fit("page")
        page.tabs.setCurrentIndex(1)
        self.shoot("printer")
        page.sending.calibrate()
        dialog = page.sending.calibration
        assert dialog is not None
        dialog.across.setValue(21.4)
        dialog.down.setValue(19.2)
        a_moment()
        self.shoot_dialog(dialog, "calibration")
        dialog.reject()
        page.tabs.setCurrentIndex(2)
        self.shoot("boxes")
        page.form.choose_who(Who.EVERYBODY)
        self.left()
        page.tabs.setCurrentIndex(3)
        self.ready()
        page.runs_tab.page.setValue(12)
        self.shoot("log")
        page.runs_tab.resume.click()
        self.ready()
        self.shoot("jam")
        page.form.forget_rest()
        page.form.choose_people([list_people(event)[3].attendee.id])
        self.ready()
        self.shoot("lost")
        self.door()

    def printed(self) -> None:
        event, clock = self.bench.open_event, self.bench.clock
        wish = Wish(Who.SESSION, (event.programme().sessions[0].id,), start_cell=1)
        prepared = prepare(event, wish)
        self.works = False
        try:
            print_badges(event, prepared, self.printer("Bureau"), at=clock, by="A")
        except UserError:
            self.works = True
        print_badges(event, prepared, self.printer("Bureau"), at=clock, by="A")

    def left(self) -> None:
        """As a program that was closed while the printer was at it."""
        event, clock = self.bench.open_event, self.bench.clock
        job = prepare(event, Wish(Who.SESSION, (event.programme().sessions[1].id,))).job
        assert job is not None
        begin_run(
            event,
            items_of(job),
            at=clock(),
            by="A",
            target=Target.PRINTER,
            place="Bureau",
            design="a6",
            sheet="a6-4-on-a4",
        )
        self.page.reload()
        self.ready()

    def shoot_dialog(self, dialog: QWidget, name: str) -> None:
        if self.folder != PICTURES:
            dialog.grab().save(str(self.folder / f"print-{name}.png"))

    def door(self) -> None:
        window, bench = self.window, self.bench
        window.show_page("door")
        window.door.search.field.setText("ma")
        until(lambda: window.door.search.results.count() > 0)
        self.shoot("search")
        window.door.search.clear()
        window.flow.admit_person(list_people(bench.open_event)[0].attendee.id)
        until(lambda: window.flow.last is not None)
        self.shoot("verdict")
        window.flow.answer(False)
        newcomers = window.findChild(Newcomers, "newcomers")
        assert isinstance(newcomers, Newcomers)
        newcomers.out = self.printer
        self.works = False
        set_desk_printer(bench.machine, DeskPrinter("Étiqueteuse", "label-62", "roll-62-endless"))
        person = register(
            bench.open_event, given_name="Zoé", family_name="Gonçalves", email="",
            role=Role.PARTICIPANT, sessions=[], waitlist=False, at=bench.clock(),
        )  # fmt: skip
        bench.person_added.emit(person.attendee.id)
        until(lambda: bool(newcomers.waiting))
        self.shoot("newcomer")
        window.flow.scan("TEST" * 7)
        self.shoot("test-badge")


def main(arguments: Sequence[str]) -> int:
    language = arguments[0] if arguments else "fr_FR"
    folder = PICTURES if not arguments[1:] else Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale(language))
    with tempfile.TemporaryDirectory() as name:
        machine = MachineSettings(Path(name) / "machine.json")
        machine.put("sound.muted", True)
        machine.put("theme", arguments[2] if arguments[2:] else "light")
        if arguments[3:]:
            machine.put("text_size", int(arguments[3]))
            set_text_size(machine)
        event = sample_event()
        start: datetime = event.programme().sessions[0].start
        now = start - timedelta(minutes=20)
        window = MainWindow(EventDesk(event), "A", lambda: now, event=event, machine=machine)
        window.resize(1366, 768)
        window.show()
        until(lambda: window.overview.view is not None and window.lane.idle)
        a_moment()
        Pictures(window, folder, Path(name)).all()
        window.close()
        event.close()
    for translator in translators:
        app.removeTranslator(translator)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
