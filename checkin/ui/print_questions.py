"""What the print centre asks; one object, so that a test can answer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

translate = QCoreApplication.translate


class PrintQuestions:
    """Plain values out; None where the organiser changed their mind."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))

    def save_where(self, name: str) -> Path | None:
        """A PDF to write; the dialog asks before it replaces one."""
        path, _ = QFileDialog.getSaveFileName(
            self._parent,
            translate("print", "Save as PDF"),
            str(self._folder / name),
            translate("print", "PDF (*.pdf)"),
        )
        if not path:
            return None
        chosen = Path(path)
        self._folder = chosen.parent
        return (
            chosen if chosen.suffix.casefold() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
        )

    def print_again(self, words: str) -> bool:
        """Badges were printed before with the very same words."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("print", "Already printed"))
        box.setText(words)
        box.setInformativeText(translate("print", "Print them again?"))
        again = box.addButton(translate("print", "Print again"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is again

    def how_many_spares(self, suggested: int) -> int | None:
        number, sure = QInputDialog.getInt(
            self._parent,
            translate("print", "Spare badges"),
            translate("print", "How many badges without a name? A desk binds each to a person."),
            suggested,
            1,
            500,
        )
        return number if sure else None
