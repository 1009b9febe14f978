"""Pictures of the dashboard and of a paper sheet being typed, on invented people.

``xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_board_pictures.py
[LOCALE [FOLDER [THEME [TEXT_SIZE]]]]``: the French light ones of the guide by default.
"""

import io
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from checkin.data_folder import data_folder
from checkin.domain.model import RegistrationStatus
from checkin.domain.verdict import Direction, ScanRequest
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.dashboard.page import DashboardPage
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.paper.page import PaperPage
from checkin.ui.parts.text_size import set_text_size

PICTURES = Path(__file__).resolve().parent / "pictures"
#: those that docs show or that prove a line; in another folder all of them are made
KEPT = {"dashboard-live", "dashboard-after", "dashboard-live-dark-150", "dashboard-after-en",
        "paper-sheet", "paper-sheet-dark-150"}  # fmt: skip
BEFORE = datetime(2020, 3, 2, 9, tzinfo=UTC)
LIVE = datetime(2020, 3, 5, 8, 41, tzinfo=UTC)  # Thursday, 9 h 41 in Marseille
EVENING = datetime(2020, 3, 5, 17, tzinfo=UTC)
AFTER = datetime(2020, 3, 6, 21, tzinfo=UTC)


def until(done: Callable[[], bool], milliseconds: int = 10_000) -> None:
    """Let the interface run until something holds."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(window: MainWindow, path: Path) -> None:
    """With a palette of its own colours: the files stay small."""
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(data, "PNG")
    picture = Image.open(io.BytesIO(bytes(data.data().data()))).convert("RGB")
    picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)


class Story:
    """Three days of arrivals at three desks; each is played up to a moment."""

    def __init__(self, event: OpenEvent) -> None:
        self.desk = EventDesk(event)
        self.scans = sorted(_arrivals(event), key=lambda scan: scan.at)

    def play(self, until: datetime) -> None:
        while self.scans and self.scans[0].at <= until:
            self.desk.admit(self.scans.pop(0))


def _arrivals(event: OpenEvent) -> list[ScanRequest]:
    chance = random.Random(2020)
    found: list[ScanRequest] = []
    people = list_people(event)
    for session in event.programme().sessions:

        def scan(code: str, at: datetime, way: Direction = Direction.IN) -> None:
            station = chance.choice(("Accueil", "Accueil", "Grande salle"))
            found.append(
                ScanRequest(new_id(), at, station, code=code, session=session.id, direction=way)  # noqa: B023
            )

        for person in people:
            registration = person.registrations.get(session.id)
            comes = 0.86 if registration is not None else 0.06
            if registration is not None and registration.status is RegistrationStatus.CANCELLED:
                comes = 0
            if chance.random() < comes:
                at = session.start + timedelta(seconds=chance.triangular(-2500, 1800, -350))
                scan(person.badge, at)
                if chance.random() < 0.4:
                    scan(person.badge, session.end - timedelta(minutes=chance.randint(-8, 50)),
                         Direction.OUT)  # fmt: skip
        scan("https://example.org/programme", session.start - timedelta(minutes=12))
        scan(people[0].badge, session.doors - timedelta(minutes=20))
    return found


def main(arguments: Sequence[str]) -> int:
    defaults = ("fr_FR", str(PICTURES), "light", "100")
    language, folder, theme, size = (*arguments, *defaults[len(arguments) :])
    out = Path(folder).resolve()
    variant = ("-en" if language.startswith("en") else "") + ("-dark" if theme == "dark" else "")
    variant += f"-{size}" if size != "100" else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale(language))
    with tempfile.TemporaryDirectory() as place:
        event = OpenEvent.at(str(Path(place) / "event.checkin"), create=True)
        event.create(built_in_programme())
        sample = data_folder("assets") / "samples" / "inscriptions-airtable.csv"
        import_list(event, sample, at=BEFORE)
        machine = MachineSettings(Path(place) / "settings.json")
        machine.put("sound.muted", True)
        machine.put("theme", theme)
        machine.put("text_size", int(size))
        set_text_size(machine)
        story, now = Story(event), [BEFORE]
        window = MainWindow(EventDesk(event), "Accueil", lambda: now[0], event=event,
                            machine=machine)  # fmt: skip
        window.resize(1366, 768)
        window.show()
        window.apply_machine_settings()
        until(lambda: window.overview.view is not None)

        def shot(name: str) -> None:
            name += variant
            if out != PICTURES or name in KEPT:
                shoot(window, out / f"{name}.png")

        def board(name: str, at: datetime, *, table: bool = False) -> None:
            story.play(at)
            now[0] = at
            window.show_page("dashboard")
            page = window.pages.currentWidget()
            assert isinstance(page, DashboardPage)
            until(lambda: page.board is not None and page.board.at == at)
            page.as_text.setChecked(table)
            until(lambda: False, 150)
            shot(f"dashboard-{name}")
            page.as_text.setChecked(False)

        board("before", BEFORE)
        board("live", LIVE)
        board("table", LIVE, table=True)
        board("evening", EVENING)
        board("after", AFTER)
        _paper(window)
        shot("paper-sheet")
        window.close()
        event.close()
    return 0 if translators else 1


def _paper(window: MainWindow) -> None:
    """The last session's sheet, half typed."""
    window.show_page("paper")
    page = window.pages.currentWidget()
    assert isinstance(page, PaperPage)
    page.form.session.setCurrentIndex(page.form.session.findData("mer-pm"))
    until(lambda: page.model.rowCount() > 0 and window.workbench is not None)
    until(lambda: False, 200)
    page.form.name.setText("feuille 1")
    page.form.by.setText("Nadia Ferrand")
    page.form.counted.setText("17")
    for row in (*range(9), *range(10, 14), 15, 16):
        page.model.tick(row, True)
    page.model.setData(page.model.index(3, page.model.COL_IN), "14h20")
    page.model.setData(page.model.index(7, page.model.COL_OUT), "16h")
    page.table.go(14)
    page.table.setFocus()
    until(lambda: False, 200)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
