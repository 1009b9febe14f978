"""Run under a display with QT_SCALE_FACTOR set: the window on a whole screen.

Prints one JSON line: the screen's and the window's size in points, what is cut.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkin.services.settings import MachineSettings
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from tests.ui.clipped import clipped
from tests.ui.fake_desk import MARIE, NOW, FakeDesk, asked


def main() -> None:
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale("fr_FR"))
    folder = tempfile.TemporaryDirectory()
    machine = MachineSettings(Path(folder.name) / "settings.json")
    machine.put("sound.muted", True)
    desk = FakeDesk(answers=[asked("over_seats", MARIE, seats=50)])
    window = MainWindow(desk, "A", lambda: NOW, machine=machine)
    screen = app.primaryScreen().availableSize()
    window.resize(screen)
    window.show()

    def until(done: object, within: int = 10_000) -> None:
        loop = QEventLoop()
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
        timer.start()
        QTimer.singleShot(within, loop, loop.quit)
        loop.exec()

    until(lambda: window.overview.view is not None and window.windowHandle().isExposed())
    window.flow.scan("x")
    until(lambda: window.flow.asking and window.lane.idle)
    until(lambda: not clipped(window), within=2000)
    report = {
        "screen": screen.toTuple(),
        "window": window.size().toTuple(),
        "least": window.minimumSize().toTuple(),
        "cut": clipped(window),
    }
    print(json.dumps(report))
    window.close()
    folder.cleanup()
    del translators, app


if __name__ == "__main__":
    main()
