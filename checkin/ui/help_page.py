"""F1: every key that works, read from the window itself, so that the page never goes stale."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.pages import Workbench
from checkin.ui.parts.text_size import page_font

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate


def known_keys() -> dict[str, str]:
    """What the keys do that carry no text of their own, or one that is too short here."""
    return {
        "F2": translate("help", "All pages by name"),
        "F3": translate("help", "Look for a name"),
        "Shift+F3": translate("help", "Show a private door note"),
        "F4": translate("help", "From entries to exits, and back"),
        "F5": translate("help", "Try again what could not be recorded"),
        "F6": translate("help", "Change this desk's session"),
        "F7": translate("help", "The sessions, and back"),
        "F8": translate("help", "Undo the last entry or exit of this desk"),
        "F9": translate("help", "Yes, to a question"),
        "Esc": translate("help", "No, to a question"),
        "F11": translate("help", "Full screen, and back"),
        "Ctrl+L": translate("help", "Lock this desk (badges are still read), and unlock it"),
        "F10": translate("help", "Change this desk to the next session, when it is proposed"),
        "F12": translate("help", "Look only: badges are answered, nothing is recorded"),
        "Shift+F8": translate("help", "The last entry was an exit"),
        "Shift+F9": translate("help", "Authorise all the same: a supervisor decides"),
        "Ctrl+M": translate("help", "Sound on or off"),
        "Ctrl+N": translate("help", "Somebody who is not in the list"),
        "Ctrl+W": translate("help", "Put who was turned away on the waiting list"),
        "Ctrl+B": translate("help", "Block or unblock, in the list of attendees"),
        "Ctrl+F": translate("help", "The person's card; on a page with a list, its filter"),
        "Ctrl+H": translate("help", "Enter a head count of the room"),
        "Ctrl+O": translate("help", "Choose the list, on the import's page"),
        "Ctrl+V": translate("help", "Paste a table, on the import's page"),
        "Ctrl+Return": translate("help", "The next step of an import"),
        "Ctrl+Z": translate("help", "Undo the import just made"),
        "Ctrl+E": translate("help", "Rehearse on a throw-away copy"),
        "Ctrl+1": translate("help", "Practice badges, in a rehearsal"),
    }


def shortcuts(window: "MainWindow") -> list[tuple[str, str]]:
    """(key, what it does) of every shortcut that the window has, in the order of the keys."""
    texts = known_keys()
    for spec in window.specs.values():
        if spec.key:
            texts[_key(spec.key)] = spec.title()
    for action in window.door.side.actions_bar.actions_by_id.values():
        if action.key:
            texts.setdefault(_key(action.key), action.text())
    keys = set(keys_of(window))
    # A page's own keys stand on its buttons; those that are worth it are among the texts.
    rows = [(key, texts[key]) for key in keys if not _numbered(key) and texts.get(key)]
    if any(_numbered(key) for key in keys):
        rows.append(("Ctrl+1 … Ctrl+5", texts["Ctrl+1"]))
    rows.append(("Alt+1 … Alt+9", translate("help", "Choose a session that is proposed")))
    return sorted(rows, key=_order)


def keys_of(window: "MainWindow") -> list[str]:
    """Every shortcut of the window itself; those of its dialogs stand on their buttons."""
    return [
        shortcut.key().toString()
        for shortcut in window.findChildren(QShortcut)
        if isinstance(owner := shortcut.parent(), QWidget) and owner.window() is window
    ]


def _key(text: str) -> str:
    return QKeySequence(text).toString()


def _numbered(key: str) -> bool:
    return key.startswith("Ctrl+") and key[5:].isdigit()


def _order(row: tuple[str, str]) -> tuple[int, int, str]:
    """F keys by their number, then the others."""
    key = row[0]
    last = key.split("+")[-1]
    if last.startswith("F") and last[1:].isdigit():
        return ("+" in key, int(last[1:]), key)
    return (2, 0, key)


class HelpPage(QWidget):
    """The table of keys; made anew each time that it comes to the front."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(17))
        title = QLabel(translate("help", "Keys"), self)
        title.setFont(page_font(26, bold=True))
        self.back = QPushButton(translate("help", "Back to the door"), self)
        self.back.clicked.connect(lambda: bench.page_wanted.emit("door"))
        told = QLabel(
            translate(
                "help",
                "A badge may be scanned at any time, on any page: the door answers. A scanner's "
                "Enter presses no button.",
            ),
            self,
        )
        told.setWordWrap(True)
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(translate("help", "Keys"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 28, 18)
        layout.addLayout(top)
        layout.addWidget(told)
        layout.addWidget(self.table, 1)

    def page_shown(self) -> None:
        from checkin.ui.main_window import MainWindow

        window = self.window()
        if isinstance(window, MainWindow):
            self._fill(shortcuts(window))
        self.table.setFocus()

    def _fill(self, rows: Iterable[tuple[str, str]]) -> None:
        rows = list(rows)
        self.table.setRowCount(len(rows))
        for line, (key, text) in enumerate(rows):
            shown = QTableWidgetItem(
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
            )
            shown.setFont(page_font(17, bold=True))
            shown.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.table.setItem(line, 0, shown)
            self.table.setItem(line, 1, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
