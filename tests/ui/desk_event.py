"""A real event behind the real window: three invented people, the programme as shipped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from checkin.domain.model import Role
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)  # 9 h in Marseille; Wednesday's doors are open


@dataclass
class Place:
    """The window, its event and its clock (``now[0]``)."""

    window: MainWindow
    event: OpenEvent
    desk: EventDesk
    now: list[datetime]
    qtbot: QtBot

    def add(self, given: str, family: str, sessions: Sequence[str] = ("mer-am",)) -> people.Person:
        return people.register(
            self.event, given_name=given, family_name=family, email="", role=Role.PARTICIPANT,
            sessions=sessions, waitlist=False, at=NINE - timedelta(days=1),
        )  # fmt: skip

    def title(self) -> str:
        return self.window.door.verdict.words.title

    def scan(self, attendee: str, title: str) -> None:
        flow = self.window.flow
        before = flow.last
        flow.admit_person(attendee)
        self.qtbot.waitUntil(lambda: flow.last is not None and flow.last is not before)
        assert self.title() == title

    def dialog(self, kind: type[QDialog], parent: QWidget | None = None) -> QDialog:
        """Waits for a dialog that shows."""

        def shown() -> list[QDialog]:
            return [d for d in self.window.findChildren(kind) if d.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()))
        return shown()[-1]


def open_place(qtbot: QtBot, migrated_file: Path, tmp_path: Path) -> Place:
    """The caller closes the window and the event."""
    event = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    event.create(built_in_programme())
    now = [NINE]
    desk = EventDesk(event)
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(desk, "A", lambda: now[0], event=event, machine=machine)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.complete)
    return Place(window, event, desk, now, qtbot)
