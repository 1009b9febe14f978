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
        return self._sure(
            translate("print", "Already printed"),
            words,
            translate("print", "Print them again?"),
            translate("print", "Print again"),
        )

    def print_anyway(self, words: str) -> bool:
        """The printer's driver does not know this paper."""
        return self._sure(
            translate("print", "Paper size"),
            words,
            translate("print", "Print all the same?"),
            translate("print", "Print"),
        )

    def replace_badge(self, name: str) -> bool:
        """Somebody lost their badge."""
        return self._sure(
            translate("print", "Badge lost"),
            name,
            translate("print", "Make a new badge? The one that was lost will be refused."),
            translate("print", "New badge"),
        )

    def divide_again(self) -> bool:
        """There are boxes already, and badges may lie in them."""
        return self._sure(
            translate("print", "Boxes"),
            translate("print", "The list is divided into boxes already."),
            translate(
                "print", "Divide it anew? Badges that lie in boxes must be put in order again."
            ),
            translate("print", "Divide anew"),
        )

    def _sure(self, title: str, words: str, question: str, yes: str) -> bool:
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(words)
        box.setInformativeText(question)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is accept

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
