"""What the design form asks; one object, so that a test can answer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

translate = QCoreApplication.translate


class DesignQuestions:
    """Plain values out; None where the organiser changed their mind."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._folder = str(Path.home())

    def logo(self) -> Path | None:
        path, _ = QFileDialog.getOpenFileName(
            self._parent,
            translate("design", "A logo"),
            self._folder,
            translate("design", "Logos (*.svg *.png *.jpg *.jpeg)"),
        )
        if not path:
            return None
        self._folder = str(Path(path).parent)
        return Path(path)

    def replace(self, name: str) -> bool:
        """Another design of this name is there."""
        return self._sure(
            translate("design", "There is a design “{name}” already.").format(name=name),
            translate("design", "Put this one in its place?"),
            translate("design", "Replace it"),
        )

    def drop_changes(self) -> bool:
        return self._sure(
            translate("design", "Your changes are not saved."),
            translate("design", "Open another design without them?"),
            translate("design", "Open without saving"),
        )

    def _sure(self, words: str, question: str, yes: str) -> bool:
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(words)
        box.setInformativeText(question)
        sure = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is sure
