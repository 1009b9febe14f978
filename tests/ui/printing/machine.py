"""The print centre in the real window, with printers that are none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin.badging.export import write_job
from checkin.badging.print_job import PrintJob
from checkin.domain.errors import UserError
from checkin.services.print_centre import Output, Who
from checkin.services.print_printers import PrinterState, PrinterView, Said
from checkin.services.print_runs import Target
from checkin.ui.main_window import MainWindow
from checkin.ui.printing.page import PrintPage

A4 = ((210.0, 297.0),)
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[..., PrintPage]


class Answers:
    """What the organiser answers, and what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.sure, self.asked = folder, False, []

    def save_where(self, name: str) -> Path:
        return self.folder / name

    def print_again(self, words: str) -> bool:
        return self._answer(words)

    def print_anyway(self, words: str) -> bool:
        return self._answer(words)

    def replace_badge(self, name: str) -> bool:
        return self._answer(name)

    def divide_again(self) -> bool:
        return self._answer("divide")

    def how_many_spares(self, suggested: int) -> int:
        return 3

    def _answer(self, words: str) -> bool:
        self.asked.append(plain(words))
        return self.sure


class Machine:
    """Printers of a computer: what is sent lies in a folder as PDF; ``states`` and ``papers``
    may be changed, ``broken`` ones take nothing."""

    def __init__(self, folder: Path, *names: str) -> None:
        self.folder = folder
        self.states = dict.fromkeys(names, PrinterState.READY)
        self.papers = A4
        self.broken: set[str] = set()
        self.sent: list[tuple[str, PrintJob]] = []

    def views(self) -> list[PrinterView]:
        return [self.view(name) for name in self.states]

    def view(self, name: str) -> PrinterView:
        return PrinterView(name, self.states.get(name, PrinterState.GONE), self.papers)

    def printer(self, name: str, said: Said | None = None) -> Output:
        def send(job: PrintJob, progress: object, cancelled: object) -> bool:
            if name in self.broken:
                raise UserError(
                    "The printer “{printer}” took nothing: switch it on, or save a PDF and print "
                    "that. No badge is noted as printed.",
                    printer=name,
                )
            self.sent.append((name, job))
            return write_job(job, self.folder / f"{name}.pdf", progress, cancelled)

        return Output(Target.PRINTER, name, send)

    def names_sent(self) -> list[str]:
        return [badge.name for _, job in self.sent for badge in job.badges]


def opener(window: MainWindow, qtbot: QtBot, folder: Path) -> Open:
    """What opens the page by its key, once its pages are laid out."""

    def make(*printers: str, machine: Machine | None = None, **more: object) -> PrintPage:
        assert window.workbench is not None
        here = machine or Machine(folder, *printers)
        keys = {"printers": here.views, "view": here.view, "printing": here.printer, **more}
        page = PrintPage(window.workbench, **keys)
        page.questions = Answers(folder)
        window._made["print"] = page
        window.pages.addWidget(page)
        qtbot.keyClick(
            QApplication.focusWidget() or window,
            Qt.Key.Key_B,
            CTRL | Qt.KeyboardModifier.ShiftModifier,
        )
        ready(page, qtbot)
        return page

    return make


def ready(page: PrintPage, qtbot: QtBot) -> None:
    """Until nothing is under way any more."""
    bench = page.workbench

    def rests() -> bool:
        lanes = (bench.lane, bench.long_lane, bench.print_lane)
        return (
            page.prepared is not None
            and not page.run.busy
            and not page._pause.isActive()
            and all(lane.idle for lane in lanes)
        )

    qtbot.waitUntil(rests)


def choose(page: PrintPage, who: Who, qtbot: QtBot) -> None:
    page.form.choose_who(who)
    ready(page, qtbot)


def choose_sheet(page: PrintPage, name: str) -> None:
    page.form.sheet.setCurrentIndex(page.form.sheet.findData(name))


def click(button: QWidget, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tab(page: PrintPage, number: int, qtbot: QtBot) -> None:
    """To another tab by a click on it."""
    bar = page.tabs.tabBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    assert page.tabs.currentIndex() == number


def plain(text: str) -> str:
    """Without the spaces that do not break."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
