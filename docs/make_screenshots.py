"""Makes the pictures of the door in docs/pictures: `python docs/make_screenshots.py`.

`python docs/make_screenshots.py [LANGUAGE [FOLDER [WIDTHxHEIGHT [light|dark]]]]`, or `sheets`
for every outcome at both sizes, in both themes and languages.

Needs a display (`xvfb-run -a -s '-screen 0 1366x768x24'`). The event is invented and lives
in memory; the window is the real one, and what it shows is asked of it by scans.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from checkin.domain.answer import Answer
from checkin.domain.errors import StoreError
from checkin.domain.model import Attendee, Event, Programme, Role, Room, Session
from checkin.domain.verdict import Direction, Override, ScanRequest
from checkin.services.desk import LoggedScan, RoomStatus, SessionStatus, Status
from checkin.services.settings import MachineSettings
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow

PICTURES = Path(__file__).resolve().parent / "pictures"
LOOKS = ("light", "dark")
NOW = datetime(2020, 3, 4, 8, 24, tzinfo=UTC)  # 9 h 24 in Paris


def session(key: str, name: str, room: str, hour: int, seats: int) -> Session:
    start = datetime(2020, 3, 4, hour, 30, tzinfo=UTC)
    return Session(key, name, room, start, start + timedelta(hours=3), seats)


PROGRAMME = Programme(
    Event("odd-2020", "Open Data Days Marseille 2020", "Europe/Paris"),
    (Room("grande", "Grande salle", 60), Room("pasteur", "Salle Pasteur", 20)),
    (
        session("am", "Data literacy : la culture générale des données", "grande", 8, 50),
        session("atelier", "Atelier : cartographier ses données", "pasteur", 8, 18),
        session("pm", "Ouvrir et publier ses données", "grande", 13, 50),
    ),
)
PEOPLE = {
    person.id: person
    for person in (
        Attendee(
            "marie",
            "Marie-Emmanuelle",
            "de La Rochefoucauld-Montbel",
            organisation="Université de Franche-Comté",
            audience="spécialiste des données",
            door_note="remettre le kit",
        ),
        Attendee("gaelle", "Gaëlle", "Œuvrard", organisation="INRAE", audience="acteur public"),
        Attendee("minh", "Minh", "Nguyễn", "minh@example.org", "Fab Lab Nord", role=Role.SPEAKER),
        Attendee("jb", "Jean-Baptiste", "Noël", organisation="Ville d’Aubagne"),
        Attendee("zoe", "Zoé", "Gonçalves", organisation="Open Knowledge", audience="curieux"),
    )
}
HERE = {
    "session": "am",
    "room": "grande",
    "occupancy": 37,
    "seats": 50,
    "room_occupancy": 37,
    "capacity": 60,
}


def yes(reason: str, who: str, **more: object) -> Answer:
    return Answer("admitted", reason, attendee=who, scan="s", **{**HERE, "direction": "in", **more})  # type: ignore[arg-type]


def no(reason: str, who: str | None = None, outcome: str = "refused", **more: object) -> Answer:
    here = HERE if who else {}
    return Answer(outcome, reason, attendee=who, **{**here, **more})  # type: ignore[arg-type]


SINCE = {"since": datetime(2020, 3, 4, 8, 12, tzinfo=UTC), "since_station": "B"}
SHOTS: dict[str, Answer | Exception] = {
    "welcome": yes("registered", "marie"),
    "speaker": yes("invited", "minh"),
    "walk-in": yes("walk_in", "zoe"),
    "from-waiting-list": yes("from_waiting_list", "jb"),
    "override": yes("override", "jb"),
    "re-entry": yes("re_entry", "gaelle"),
    "look-only": yes("registered", "gaelle"),
    "already-inside": no("already_inside", "gaelle", "confirm", **SINCE),
    "question": no("over_seats", "jb", "confirm"),
    "choose-session": no(
        "choose_session", "zoe", "confirm", choices=("am", "atelier"), session=None
    ),
    "expected-elsewhere": no("expected_elsewhere", "zoe", "confirm", choices=("atelier",)),
    "waiting": no("waiting", "jb", place=3, until=datetime(2020, 3, 4, 8, 40, tzinfo=UTC)),
    "seats-held": no("seats_held", "zoe", until=datetime(2020, 3, 4, 8, 40, tzinfo=UTC)),
    "room-full": no("room_full", "gaelle", room_occupancy=60),
    "session-full": no("session_full", "zoe"),
    "too-early": no("not_open_yet", "jb", session="pm"),
    "closed": no("closed", "jb", session=None),
    "unknown-badge": no("unknown_badge"),
    "forged": no("forged"),
    "not-a-badge": no("not_a_badge"),
    "spare-badge": no("unassigned", None, "confirm"),
    "revoked": no("revoked", "gaelle"),
    "welcome-desk": no("blocked", "jb"),
    "not-registered": no("not_registered", "zoe"),
    "not-inside": no("not_inside", "zoe", direction="out"),
    "goodbye": yes("left", "zoe", direction="out"),
    "not-recorded": StoreError(
        "The disk is full: nothing was recorded. Free some space at {where}, then try again.",
        where="D:\\odd-2020.checkin",
    ),
}


class Memory:
    """A desk that answers what a picture needs."""

    def __init__(self) -> None:
        self.next: Answer | Exception = no("not_a_badge")
        self.people_inside = 37

    def programme(self) -> Programme:
        return PROGRAMME

    def admit(self, request: ScanRequest) -> Answer:
        if isinstance(self.next, Exception):
            raise self.next
        return self.next

    def undo(self, scan: str, *, by: str, reason: str, at: datetime, station: str) -> Answer:
        return Answer("undone", "undone")

    def count(self, session: str, people: int, *, by: str, at: datetime, station: str) -> Answer:
        return Answer("counted", "counted")

    def status(self, at: datetime) -> Status:
        inside = self.people_inside
        return Status(
            (
                SessionStatus(
                    "am", 52, 4, inside, inside + 2, 3, 50, 9 if inside < 50 else 0, False, inside
                ),
                SessionStatus("atelier", 18, 6, 17, 15, 1, 18, 1, True, 15),
                SessionStatus("pm", 48, 0, 0, 0, 0, 50, 48, False, 0),
            ),
            (RoomStatus("grande", inside, 60), RoomStatus("pasteur", 17, 20)),
        )

    def recent(self, limit: int) -> Sequence[LoggedScan]:
        rows = (
            ("marie", "in", "admitted", "registered"),
            ("jb", "in", "admitted", "registered"),
            ("gaelle", "in", "refused", "already_inside"),
            ("minh", "in", "admitted", "invited"),
            ("", "in", "refused", "unknown_badge"),
            ("zoe", "out", "admitted", "left"),
            ("jb", "in", "refused", "not_open_yet"),
            ("zoe", "in", "admitted", "walk_in"),
        )
        return [
            LoggedScan(
                str(i), NOW - timedelta(minutes=i), PEOPLE[who].name if who else "", who or None,
                "am", direction, outcome, reason, "A", False,
            )
            for i, (who, direction, outcome, reason) in enumerate(rows)
        ]  # fmt: skip

    def find(self, text: str, limit: int = 20) -> Sequence[Attendee]:
        return [p for p in PEOPLE.values() if text.lower() in p.name.lower()]

    def attendee(self, attendee_id: str) -> Attendee:
        return PEOPLE[attendee_id]


def settle(window: MainWindow, milliseconds: int = 60) -> None:
    """Let the window come to rest and paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    while not window.lane.idle:
        QApplication.processEvents()


def save(image: QImage, path: Path) -> None:
    """A picture of few colours in a small file."""
    colour = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (colour.width(), colour.height())
    raw = bytes(colour.constBits())
    picture = Image.frombytes("RGB", size, raw, "raw", "RGB", colour.bytesPerLine())
    picture.quantize(256, kmeans=1).save(path, optimize=True)


def sheet(folder: Path, target: Path, columns: int = 5, width: int = 500) -> None:
    """All pictures of a folder on one sheet, small."""
    pictures = [Image.open(path).convert("RGB") for path in sorted(folder.glob("door-*.png"))]
    height = width * pictures[0].height // pictures[0].width
    rows = -(-len(pictures) // columns)
    whole = Image.new("RGB", (columns * width, rows * height))
    for index, picture in enumerate(pictures):
        small = picture.resize((width, height), Image.Resampling.LANCZOS)
        whole.paste(small, (index % columns * width, index // columns * height))
    whole.save(target, quality=50, method=6)


def all_sheets(folder: Path) -> int:
    """Every outcome at both sizes, in both themes and languages, one sheet each (WebP)."""
    for language, size, theme in product(("fr", "en"), ("1366x768", "1920x1080"), LOOKS):
        with tempfile.TemporaryDirectory() as name:
            command = [sys.executable, __file__, language, name, size, theme]
            subprocess.run(command, check=True)
            sheet(Path(name), folder / f"door-{language}-{size}-{theme}.webp")
    return 0


def make(window: MainWindow, desk: Memory, folder: Path) -> None:
    def shoot(name: str) -> None:
        settle(window)
        save(window.grab().toImage(), folder / f"door-{name}.png")

    settle(window, 300)
    shoot("idle")
    for name, answer in SHOTS.items():
        desk.people_inside = 60 if name == "room-full" else 37
        desk.next = answer
        if name == "look-only":
            desk.next = replace(answer, scan=None)  # type: ignore[type-var]
        request = window.flow.request(code="x")
        if name == "override":
            request = replace(request, override=Override("Claire Aubin", "place libre"))
        window.flow.submit(replace(request, dry_run=name == "look-only"))
        shoot(name)
        if name == "question":
            window.flow.scan("y")
            shoot("finish-first")
        window.flow.answer(False)
    window.flow.idle()
    window.door.search.field.setText("n")
    shoot("search")
    window.door.search.clear()
    window.flow.set_session("am")
    window.flow.undo()
    shoot("undone")
    window.flow.set_direction(Direction.OUT)
    shoot("exit-mode")
    window.flow.set_direction(Direction.IN)
    window.turn_page()
    shoot("sessions")
    window.turn_page()
    if folder == PICTURES:  # the sheets hold one size and one text size
        unusual_sizes(window, desk, shoot)


def unusual_sizes(window: MainWindow, desk: Memory, shoot: Callable[[str], None]) -> None:
    """A 1366 × 768 screen at 150 %, less the system's bars; then letters twice as large."""
    size = window.size()
    desk.next = SHOTS["already-inside"]
    window.flow.submit(window.flow.request(code="x"))
    window.resize(911, 450)
    shoot("at-150-percent")
    window.resize(size)
    window.door.set_text_size(200)
    shoot("large-letters")
    window.door.set_text_size(100)
    window.flow.answer(False)


def main(arguments: Sequence[str]) -> int:
    if list(arguments) == ["sheets"]:
        return all_sheets(PICTURES)
    language = arguments[0] if arguments else "fr_FR"
    folder = PICTURES if not arguments[1:] else Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale(language))
    desk = Memory()
    settings = tempfile.TemporaryDirectory()
    machine = MachineSettings(Path(settings.name) / "machine.json")
    machine.put("sound.muted", True)
    machine.put("theme", arguments[3] if arguments[3:] else "light")
    numbers = count(1)
    new_id: Callable[[], str] = lambda: str(next(numbers))  # noqa: E731
    window = MainWindow(desk, "A", lambda: NOW, new_id, machine=machine)
    size = arguments[2].split("x") if arguments[2:] else ("1366", "768")
    window.resize(int(size[0]), int(size[1]))
    window.show()
    make(window, desk, folder)
    window.close()
    settings.cleanup()
    for translator in translators:
        app.removeTranslator(translator)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
