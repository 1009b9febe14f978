"""Run under a display: opens the paper page on a real event and lets xdotool type a sheet of 40.

Prints one JSON line: keys pressed, people recorded from the sheet, what the page says.
"""

import json
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess, QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkin.domain.model import Attendee, Registration, RegistrationStatus
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import typed_sheets
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit
from checkin.ui.main_window import MainWindow
from checkin.ui.paper.page import PaperPage

ABSENT = {7, 19, 33}
EVENING = datetime(2020, 3, 4, 17, tzinfo=UTC)


def fill(unit: Unit) -> None:
    people = [Attendee(f"p{n:02}", "Camille", f"Nom{n:02}") for n in range(40)]
    roster_rows.add_attendees(unit, people)
    confirmed = RegistrationStatus.CONFIRMED
    rows = [Registration(p.id, "mer-am", confirmed, n) for n, p in enumerate(people, 1)]
    roster_rows.put_registrations(unit, rows)
    state_rows.retally(unit, ["mer-am"])


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = tempfile.TemporaryDirectory()
    event = OpenEvent.at(str(Path(folder.name) / "event.checkin"), create=True)
    event.create(built_in_programme())
    event.write(fill)
    machine = MachineSettings(Path(folder.name) / "settings.json")
    machine.put("sound.muted", True)
    window = MainWindow(EventDesk(event), "A", lambda: EVENING, event=event, machine=machine)
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
        until(lambda: ended, within=60_000)

    until(lambda: window.overview.view is not None and window.windowHandle().isExposed())
    for _ in range(20):  # X refuses the focus to a window that it has not shown yet
        keys("windowfocus", str(int(window.winId())))
        until(window.isActiveWindow, within=1000)
        if window.isActiveWindow():
            break
    keys("key", "ctrl+shift+e")
    until(lambda: isinstance(window.pages.currentWidget(), PaperPage))
    page = window.pages.currentWidget()
    assert isinstance(page, PaperPage)
    page.form.session.setCurrentIndex(page.form.session.findData("mer-am"))
    until(lambda: page.model.rowCount() == 40)
    for field, text in ((page.form.name, "feuille 1"), (page.form.by, "Nadia")):
        field.setFocus()
        keys("type", "--delay", "60", text)
        until(lambda field=field, text=text: field.text() == text)
    keys("key", "Return")  # to the signatures counted
    until(page.form.counted.hasFocus)
    keys("type", "--delay", "60", "37")
    keys("key", "Return")  # and into the list
    until(page.table.hasFocus)
    strokes = ["Down" if row in ABSENT else "space" for row in range(40)]
    keys("key", "--delay", "60", *strokes)
    until(lambda: len(page.draft.marks) == 37)
    counted = page.tally.text()
    keys("key", "ctrl+s")
    until(lambda: bool(typed_sheets(event)))
    (sheet,) = typed_sheets(event)
    report = {"keys": len(strokes), "people": sheet.people, "by": sheet.by, "counted": counted}
    print(json.dumps(report))
    window.close()
    event.close()
    folder.cleanup()
    del app


if __name__ == "__main__":
    main()
