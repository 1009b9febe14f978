"""Run under a display: opens the window on a scripted desk and lets xdotool press real keys.

Prints one JSON line: what was scanned, what was searched, what stands in the field.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from tests.ui.fake_desk import BADGE, MARIE, NOW, OTHER_BADGE, FakeDesk, admitted, asked


def main() -> None:
    app = QApplication(sys.argv[:1])
    desk = FakeDesk(answers=[admitted(MARIE), asked("walk_in", MARIE)])
    folder = tempfile.TemporaryDirectory()
    machine = MachineSettings(Path(folder.name) / "settings.json")
    machine.put("sound.muted", True)  # the remark that there is no sound is not ours
    # On a loaded machine xdotool's keys come late. Between a scanner's keys and a typist's lies
    # the same factor as at a real door, three times slower.
    for name, milliseconds in (("gap", 90), ("silence", 270)):
        machine.put(f"scanner.{name}", milliseconds)
    window = MainWindow(desk, "A", lambda: NOW, machine=machine)
    window.show()

    def until(done: object, within: int = 20_000) -> None:
        loop = QEventLoop()
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
        timer.start()
        QTimer.singleShot(within, loop, loop.quit)
        loop.exec()

    def keys(*arguments: str) -> None:
        process = QProcess()
        ended: list[bool] = []
        process.finished.connect(lambda: ended.append(True))
        process.start("xdotool", list(arguments))
        until(lambda: ended)

    until(lambda: window.complete and window.windowHandle().isExposed())
    for _ in range(20):  # X refuses the focus to a window that it has not shown yet
        keys("windowfocus", str(int(window.winId())))
        until(window.door.search.field.hasFocus, within=1000)
        if window.door.search.field.hasFocus():
            break
    typed = window.door.search.field
    report = {}
    keys("type", "--delay", "2", BADGE.lower() + "\n")
    until(lambda: window.door.verdict.words.title == "WELCOME")
    report["first"] = window.door.verdict.words.title
    keys("type", "--delay", "8", OTHER_BADGE + "\n")
    until(lambda: window.flow.asking)
    keys("type", "--delay", "5", BADGE + "\n")
    until(lambda: "first" in window.door.verdict.warning)  # finish this one first
    report["asking"] = window.flow.asking
    keys("key", "Escape")
    until(lambda: not window.flow.asking)
    keys("type", "--delay", "200", "durand")
    until(lambda: typed.text() == "durand")
    report["typed"] = typed.text()
    keys("key", "F4")
    until(lambda: window.door.verdict.words.title == "EXIT")
    report["exit"] = window.door.verdict.words.title
    report["codes"] = [request.code for request in desk.requests]
    print(json.dumps(report))
    window.close()
    folder.cleanup()
    del app


if __name__ == "__main__":
    main()
