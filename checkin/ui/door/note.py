"""The note for staff beside the verdict; one marked private stays covered until asked for."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui.parts.page_keys import page_key

#: how a note begins that is not for everybody who looks at the screen
PRIVATE_MARKS = ("[privé]", "[private]")
KEY = "Shift+F3"


def split_private(note: str) -> tuple[bool, str]:
    """Whether a note is marked private, and what it says without the mark."""
    plain = note.strip()
    for mark in PRIVATE_MARKS:
        if plain.lower().startswith(mark):
            return True, plain[len(mark) :].strip()
    return False, plain


class DoorNote(QLabel):
    """A click, or Shift+F3, uncovers a private note; the next verdict covers it again."""

    def __init__(self, keys_on: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._note = ""
        self.covered = False
        self._key = page_key(keys_on, KEY, self.uncover)
        self.show_note("")

    def show_note(self, note: str) -> None:
        self.covered, self._note = split_private(note)
        self.retranslate()
        self.setVisible(bool(self._note))

    def uncover(self) -> None:
        self.covered = False
        self.retranslate()

    def retranslate(self) -> None:
        """Write it in the language spoken now, covered or not as it was."""
        if self.covered:
            said = QCoreApplication.translate("door", "Private note: click to show it")
            text = f"{said}   {KEY}"
        else:
            text = QCoreApplication.translate("door", "Door note: {note}").format(note=self._note)
        self.setText(text if self._note else "")
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if self.covered else Qt.CursorShape.ArrowCursor)
        self._key.setEnabled(self.covered and bool(self._note))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.uncover()
