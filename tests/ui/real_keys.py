"""Run under a display: opens the window on a scripted desk and lets xdotool press real keys.

Prints one JSON line: what was scanned, what was searched, what stands in the field.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkin.ui.main_window import MainWindow
from tests.ui.fake_desk import BADGE, MARIE, NOW, OTHER_BADGE, FakeDesk, admitted, asked


def main() -> None:
    app = QApplication(sys.argv[:1])
    desk = FakeDesk(answers=[admitted(MARIE), asked("walk_in", MARIE)])
    window = MainWindow(desk, "A", lambda: NOW)
    window.show()

    def until(done: object) -> None:
        loop = QEventLoop()
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
        timer.start()
        QTimer.singleShot(10_000, loop.quit)
        loop.exec()

    def keys(*arguments: str) -> None:
        process = QProcess()
        ended: list[bool] = []
        process.finished.connect(lambda: ended.append(True))
        process.start("xdotool", list(arguments))
        until(lambda: ended)

    until(lambda: window.overview.view is not None)
    keys("windowfocus", "--sync", str(int(window.winId())))
    until(lambda: window.door.search.field.hasFocus())
    typed = window.door.search.field
    report = {}
    keys("type", "--delay", "2", BADGE.lower() + "\n")
    until(lambda: window.door.verdict.words.title == "WELCOME")
    report["first"] = window.door.verdict.words.title
    keys("type", "--delay", "8", OTHER_BADGE + "\n")
    until(lambda: window.flow.asking)
    keys("type", "--delay", "5", BADGE + "\n")
    until(lambda: window.door.verdict.warning)
    report["asking"] = window.flow.asking
    keys("key", "Escape")
    until(lambda: not window.flow.asking)
    keys("type", "--delay", "60", "durand")
    until(lambda: typed.text() == "durand")
    report["typed"] = typed.text()
    keys("key", "F4")
    until(lambda: window.door.verdict.words.title == "EXIT")
    report["exit"] = window.door.verdict.words.title
    report["codes"] = [request.code for request in desk.requests]
    print(json.dumps(report))
    window.close()
    del app


if __name__ == "__main__":
    main()
