"""What the dossier page asks in dialogs and opens in other programs; tests answer in its place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

translate = QCoreApplication.translate


class DossierQuestions:
    """Plain values out; None where the organiser changed their mind."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def folder(self, now: Path) -> Path | None:
        """Where the dossier goes."""
        start = now if now.is_dir() else now.parent
        name = QFileDialog.getExistingDirectory(
            self._parent, translate("dossier", "Folder of the dossier"), str(start)
        )
        return Path(name) if name else None

    def logos(self) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            translate("dossier", "Add logos"),
            "",
            translate("dossier", "Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)"),
        )
        return [Path(name) for name in names]

    def zip_to_verify(self, start: Path) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            translate("dossier", "Verify a dossier"),
            str(start),
            translate("dossier", "Dossiers (*.zip SHA256SUMS)"),
        )
        return Path(name) if name else None

    def sure_in_spite_of(self, words: str) -> bool:
        """Grave cautions stand: make it all the same?"""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("dossier", "Before the dossier is made"))
        box.setText(words)
        box.setInformativeText(translate("dossier", "Make it all the same?"))
        make = box.addButton(translate("dossier", "Make it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is make

    def open_file(self, path: Path) -> bool:
        """In the program that this computer has for it; False where it has none."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_link(self, link: str) -> bool:
        return QDesktopServices.openUrl(QUrl(link))
