"""The window on its worst morning: `xvfb-run -a python -m benchmarks.window`.

Prints three things, each measured in one run: how late the interface thread is while badges are
scanned, commits go to the disk, a long list is imported and a camera decodes; the time from a
scan's last key to the painted verdict, commit included; and the start-up against a bare PySide6
window.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.camera_run import write_loop
from benchmarks.event import START, BigEvent
from checkin.services.camera import CAMERA_SETTING
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
from checkin.ui.camera.door import DoorCamera
from checkin.ui.main_window import MainWindow
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench

TICK = 5  # ms between the timer's ticks, whose lateness is the interface thread's delay


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window", description=__doc__)
    parser.add_argument("--people", type=int, default=10_000, metavar="N")
    parser.add_argument("--stored", type=int, default=100_000, metavar="N")
    parser.add_argument("--scans", type=int, default=40, metavar="N", help="in each part")
    parser.add_argument("--pace", type=int, default=1000, metavar="MS", help="from scan to scan")
    parser.add_argument("--starts", type=int, default=9, metavar="N")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="checkin-window-") as name:
        folder = Path(name)
        morning(folder, args.people, args.stored, args.scans, args.pace / 1000)
        starts(folder, args.starts)
    return 0


class Painted(QObject):
    """Hears when a widget has been painted."""

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__()
        self._heard = heard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._heard)
        return False


def morning(folder: Path, people: int, stored: int, scans: int, pace: float) -> None:
    """One desk that scans people while the list of another day is imported beside it.

    ``pace`` is in seconds; 0 scans as fast as the window answers.
    """
    sys.setswitchinterval(0.0001)  # as `checkin.ui.main_window.run` does
    app = QApplication.instance() or QApplication(["benchmark"])
    event = BigEvent(str(folder / "event.checkin"), people)
    event.store_scans(stored)
    arrivals = event.arrivals()
    now = [START]
    window = MainWindow(
        EventDesk(event.event),
        "door 1",
        lambda: now[0],
        event=event.event,
        machine=MachineSettings(folder / "settings.json"),
    )
    window.show()
    wait(lambda: window.complete)
    said: list[object] = []
    window.flow.answered.connect(lambda _request, answer, _person: said.append(answer))
    painted: list[float] = []
    watch = Painted(lambda: painted.append(time.perf_counter()))
    window.door.verdict.installEventFilter(watch)
    late, last = [], [time.perf_counter()]

    def tick() -> None:
        at = time.perf_counter()
        late.append(max(0.0, at - last[0] - TICK / 1000))
        last[0] = at

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    workbench = window.workbench
    assert workbench is not None
    phases = (
        ("scans alone", False, False),
        (f"and {people:,} rows imported", True, False),
        ("and a camera that decodes", True, True),
    )
    imports = Imports(event.event, workbench)
    for number, (name, importing, camera) in enumerate(phases):
        if camera:
            show_badges_to(window, folder)
        if importing:
            imports.begin(a_list(folder / f"list-{number}.csv", people, number))
        late.clear()
        last[0] = time.perf_counter()
        timer.start(TICK)
        seconds: list[float] = []
        while len(seconds) < scans:
            request = next(arrivals)
            now[0] = request.at
            before, began = len(said), time.perf_counter()
            window.flow.scan(request.code or "")
            wait(lambda: len(said) > before)  # noqa: B023 - called before it changes
            answered = time.perf_counter()
            wait(lambda: bool(painted) and painted[-1] > answered)  # noqa: B023
            seconds.append(painted[-1] - began)
            wait(lambda: time.perf_counter() - began >= pace)  # noqa: B023
        timer.stop()
        imports.end()
        show(f"{name}: interface thread late by", late, "scan to painted verdict", seconds)
    window.close()
    event.close()
    app.processEvents()


class Imports:
    """One import of a list after the other, as long as it is measured."""

    def __init__(self, event: OpenEvent, workbench: Workbench) -> None:
        self._event, self._workbench = event, workbench
        self._running = self._wanted = False

    def begin(self, file: Path) -> None:
        self._running = self._wanted = True
        self._workbench.long_lane.submit(
            lambda: import_list(self._event, file, at=START),
            lambda _plan: self._again(file),
            raise_unexpected,
        )

    def _again(self, file: Path) -> None:
        self._running = False
        if self._wanted:
            self.begin(file)

    def end(self) -> None:
        self._wanted = False
        wait(lambda: not self._running)


def wait(ready: Callable[[], bool]) -> None:
    """Let the event loop run until ``ready``."""
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def show(name: str, late: list[float], other: str, seconds: list[float]) -> None:
    for title, values in ((name, late), (other, seconds)):
        cuts = statistics.quantiles(values, n=100)
        print(
            f"{title:<58} median {1000 * cuts[49]:7.2f} ms  p99 {1000 * cuts[98]:7.2f} ms"
            f"  worst {1000 * max(values):7.2f} ms  ({len(values)})",
            flush=True,
        )


def show_badges_to(window: MainWindow, folder: Path) -> None:
    """A dark video of moving badges, none of this event, as the door's camera."""
    video = folder / "camera.avi"
    write_loop(video, "dark")
    window.machine.put(CAMERA_SETTING, str(video))
    door_camera = window.findChild(DoorCamera)
    assert door_camera is not None
    door_camera.follow()
    wait(lambda: window.lane.idle)


def a_list(path: Path, people: int, number: int) -> Path:
    """Another list for each ``number``: nobody of it is known yet."""
    draw = random.Random(number)
    rows = (
        f"Prénom{draw.randrange(900)},Nom{n},n{n}@l{number}.example,Session {n % 7}\n"
        for n in range(people)
    )
    path.write_text("First name,Last name,Email,Sessions\n" + "".join(rows), encoding="utf-8")
    return path


_BARE = """
import time; began = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class W(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.perf_counter() - began), app.quit()))
app = QApplication([]); w = W(); w.resize(1366, 768); w.show(); app.exec()
"""

_OURS = """
import sys, time; began = time.perf_counter()
from checkin.app import main
import checkin.ui.first_paint as f
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
first = []
old = f.FirstPaint.paintEvent
def paint(self, event):
    old(self, event)
    if not first:
        first.append(time.perf_counter() - began)
        QTimer.singleShot(0, look)
def look():
    for window in QApplication.topLevelWidgets():
        if getattr(window, "overview", None) is not None and window.overview.view is not None:
            print(first[0], time.perf_counter() - began); window.close(); QApplication.quit()
            return
    QTimer.singleShot(1, look)
f.FirstPaint.paintEvent = paint
main(["--database", sys.argv[1]])
"""


def starts(folder: Path, rounds: int) -> None:
    """First paint and readiness of the program against a bare window, in turn."""
    database = folder / "start.checkin"
    subprocess.run(
        [sys.executable, "-m", "checkin", "--database", str(database), "init"],
        check=True,
        capture_output=True,
    )
    bare, first, ready = [], [], []
    for _ in range(rounds + 1):
        bare.append(float(_run(_BARE)))
        one, other = map(float, _run(_OURS, str(database)).split())
        first.append(one)
        ready.append(other)
    middle = statistics.median(bare[1:])
    for name, values in (("first paint", first), ("ready for a scan", ready)):
        print(f"start-up, {name}: {statistics.median(values[1:]) / middle:.2f} × a bare window")


def _run(code: str, *words: str) -> str:
    # Compiled once and kept, as where the program is installed.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], check=True, capture_output=True, text=True, env=kept
    )
    return done.stdout.strip().splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
