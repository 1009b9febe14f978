"""The models, the worker, the error box and the translations."""

import ast
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import checkin.ui
from checkin.data_folder import data_folder
from checkin.ui.day.sessions_page import SessionsModel
from checkin.ui.door.last_scans import LastScansModel
from checkin.ui.main_window import MainWindow
from checkin.ui.mishaps import Mishaps
from checkin.ui.worker import Lane

from .fake_desk import BADGE, FakeDesk
from .keys import Keyboard

PACKAGE = Path(checkin.ui.__file__).parent.parent
CATALOGUE = data_folder("assets") / "translations" / "checkin_fr.ts"
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_models_keep_qts_rules(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    scans, sessions = LastScansModel(), SessionsModel()
    testers = [QAbstractItemModelTester(model, STRICT) for model in (scans, sessions)]
    assert window.overview.view is not None
    sessions.set_view(window.overview.view)
    keyboard.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.side.last.scans.rowCount() == 1)
    view = window.overview.view
    scans.set_scans(view.recent, view.programme.event.zone)
    sessions.set_view(view)
    assert (scans.rowCount(), sessions.rowCount()) == (1, 3)
    del testers


def test_the_sessions_page_shows_times_rooms_and_counts(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.door.header.programme, Qt.MouseButton.LeftButton)
    assert window.sessions.isVisible()
    model = window.sessions.sessions
    row = [str(model.index(0, column).data()).replace("\u00a0", " ") for column in range(9)]
    assert row[:5] == [
        "mer. 4 mars", "9 h 30 – 12 h 30", "Data literacy", "Grande salle", "37 / 50",
    ]  # fmt: skip
    assert row[6:] == ["52", "4", "39"]
    window.sessions.grab()
    qtbot.mouseClick(window.sessions.button, Qt.MouseButton.LeftButton)
    assert window.door.isVisible()


def test_work_runs_elsewhere_and_its_results_come_back_in_order(qtbot: QtBot) -> None:
    lane = Lane()
    gate = threading.Event()
    results: list[object] = []
    threads: set[int] = set()

    def work(value: int) -> Callable[[], int]:
        def run() -> int:
            assert gate.wait(10)
            threads.add(threading.get_ident())
            if value == 2:
                raise ValueError(value)
            return value

        return run

    def done(value: object) -> None:
        results.append((value, threading.current_thread() is threading.main_thread()))

    for value in range(4):
        lane.submit(work(value), done, lambda error: done(repr(error)), urgent=True)
    gate.set()
    qtbot.waitUntil(lambda: len(results) == 4)
    assert results == [(0, True), (1, True), ("ValueError(2)", True), (3, True)]
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    lane.close()


def test_scans_go_before_waiting_reads(qtbot: QtBot) -> None:
    lane = Lane()
    gate = threading.Event()
    order: list[str] = []
    lane.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    for name, urgent in (("read", False), ("scan", True), ("scan 2", True)):
        lane.submit(lambda n=name: order.append(n), lambda _: None, lambda _: None, urgent=urgent)
    gate.set()
    qtbot.waitUntil(lambda: lane.idle)
    assert order == ["scan", "scan 2", "read"]
    lane.close()


def test_closing_the_window_waits_for_the_scan_that_was_read(
    open_window: Callable[[FakeDesk], MainWindow], qtbot: QtBot
) -> None:
    desk = FakeDesk()
    window = open_window(desk)
    desk.gate.clear()
    window.flow.scan(BADGE)
    threading.Timer(0.05, desk.gate.set).start()
    window.close()
    assert [request.code for request in desk.requests] == [BADGE]


def test_an_unexpected_error_is_logged_and_shown_without_blocking(
    qtbot: QtBot, french: None, caplog: pytest.LogCaptureFixture
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    mishaps = Mishaps(widget)
    before = sys.excepthook
    mishaps.install()
    try:
        with caplog.at_level(logging.CRITICAL, "checkin"):
            for number in (1, 2):
                try:
                    raise RuntimeError(f"bug {number}")
                except RuntimeError:
                    sys.excepthook(*sys.exc_info())
        qtbot.waitUntil(lambda: mishaps.box is not None and "bug 2" in mishaps.box.detailedText())
    finally:
        mishaps.remove()
    assert sys.excepthook is before
    assert mishaps.box is not None
    assert "bug 1" in mishaps.box.detailedText()
    assert not mishaps.box.isModal()
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [
        RuntimeError
    ] * 2
    mishaps.box.close()


def test_no_entry_of_the_french_catalogue_is_unfinished() -> None:
    for message in ElementTree.parse(CATALOGUE).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert translation.text


def test_the_catalogue_holds_every_string_of_the_screens(
    french: None, tmp_path: Path, qtbot: QtBot
) -> None:
    """A string added to the code and not to the catalogue is seen here, by reading the code."""
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(CATALOGUE).iter("context")
        for message in context.iter("message")
    }
    used = set()
    for path in (PACKAGE / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("translate", "QT_TRANSLATE_NOOP") and all(
                isinstance(a, ast.Constant) for a in node.args
            ):
                used.add(tuple(argument.value for argument in node.args[:2]))  # type: ignore[attr-defined]
    assert used - known == set()
    assert known - used == set()
    for context, source in used:
        assert QCoreApplication.translate(str(context), str(source))
    assert QCoreApplication.translate("words", "WELCOME") == "BIENVENUE"  # the .qm is compiled


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    lane, told, gate = Lane(), [], threading.Event()
    page = QWidget()
    lane.submit(gate.wait, lambda _: told.append("page"), told.append, owner=page)
    lane.submit(lambda: None, lambda _: told.append("window"), told.append)
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["window"]
    assert lane.idle
    lane.close()
