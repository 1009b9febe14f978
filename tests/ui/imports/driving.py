"""The import's page in the real window on a real event, driven as a person drives it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from checkin.services.import_review import Heap
from checkin.services.people import Person, list_people
from checkin.ui.imports.flow import Step
from checkin.ui.imports.page import ImportPage
from checkin.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
HEADER = "Nom;Prénom;Adresse e-mail;Organisme;Séances"
LIST = f"""\
{HEADER}
Durand;Marie;marie.durand@example.org;Médiathèque;Lancement du meetup open data Aix-Marseille
Petit;Noël;noel.petit@example.org;Région;Les essentiels de l'ouverture des données
Roux;Inès;ines.roux@example.org;;Lancement du meetup open data Aix-Marseille
"""


class Answers:
    """What the organiser answers where a window of its own would open."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.toml: Path | None = None

    def choose_file(self) -> Path | None:
        return self.file

    def save_programme_where(self, name: str) -> Path | None:
        return self.toml


class Driver:
    """Waits where a person waits; texts come with plain spaces."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        assert window.workbench is not None
        self.bench = window.workbench
        self.answers = Answers()
        self.shown()

    def shown(self) -> ImportPage:
        """Open the page by its key; the page may be made anew."""
        self.key(
            Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        page = self.window.pages.currentWidget()
        assert isinstance(page, ImportPage)
        page.questions = self.answers  # type: ignore[assignment]
        page.programme.questions = self.answers  # type: ignore[assignment]
        self.page = page
        self.wait()
        return page

    def wait(self) -> None:
        flow = self.page.flow
        self.qtbot.waitUntil(
            lambda: not flow.running and flow.settled and self.bench.long_lane.idle, timeout=20_000
        )

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """To whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def click(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait()

    def on(self) -> None:
        """Ctrl+Enter: to the next step."""
        self.key(Qt.Key.Key_Return, CTRL)
        self.wait()

    def open(self, path: Path) -> None:
        """Through “Choose a file…”."""
        self.answers.file = path
        self.key(Qt.Key.Key_O, CTRL)
        self.wait()

    def write(self, folder: Path, text: str, name: str = "liste.csv") -> Path:
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, CTRL)
        self.wait()

    def to_plan(self) -> None:
        self.on()
        self.on()
        assert self.step is Step.PLAN

    # what is seen

    @property
    def step(self) -> Step:
        return self.page.flow.step

    @property
    def message(self) -> str:
        return plain(self.page.message.text()) if self.page.message.isVisible() else ""

    @property
    def sentence(self) -> str:
        return plain(self.page.foot.sentence.text())

    def cards(self) -> dict[str, str]:
        """Header of the file → field over it."""
        look = self.page.flow.look
        assert look is not None
        cards = self.page.columns.header.cards
        return {c.header: plain(cards[c.index].field) for c in look.understanding.columns}

    def heap(self, heap: Heap) -> list[list[str]]:
        """The rows of a heap as they are read."""
        button = self.page.plan.heaps.buttons[heap]
        self.click(button)
        model = self.page.plan.plan
        return [
            [plain(str(model.index(r, c).data())) for c in range(4)]
            for r in range(model.rowCount())
        ]

    def choose_field(self, index: int, text: str) -> None:
        """Enter on the column, then a line of the menu ("": Escape)."""
        columns = self.page.columns
        columns.table.setFocus()
        columns.table.setCurrentIndex(columns.rows.index(1, index))
        self.key(Qt.Key.Key_Return)
        menu = columns.menu
        assert menu is not None
        assert menu.isVisible()
        for action in menu.actions():
            if action.text() == text:
                action.trigger()
        menu.close()
        self.window.activateWindow()  # a window system does so by itself
        self.qtbot.waitUntil(columns.table.hasFocus)
        self.wait()

    def tick(self, row: int) -> None:
        """The space bar on a row."""
        self.page.plan.table.setFocus()
        self.page.plan.table.selectRow(row)
        self.key(Qt.Key.Key_Space)
        self.wait()

    def everybody(self) -> int:
        return len(list_people(self.bench.open_event))

    def people(self) -> dict[str, Person]:
        return {p.attendee.name: p for p in list_people(self.bench.open_event)}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
