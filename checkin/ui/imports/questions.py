"""What the import asks in windows of its own; one object, so that a test can answer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


class ImportQuestions:
    """Plain values out; None where the organiser changed their mind."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        self._folder = Path(QStandardPaths.writableLocation(downloads))

    def choose_file(self) -> Path | None:
        """A list of any kind: what it holds decides, so that every file can be chosen."""
        lists = translate("import", "Lists ({kinds})").format(
            kinds="*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.zip"
        )
        every = translate("import", "Every file (*)")
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            translate("import", "The registration list"),
            str(self._folder),
            f"{lists};;{every}",
        )
        if not name:
            return None
        self._folder = Path(name).parent
        return Path(name)

    def save_programme_where(self, name: str) -> Path | None:
        """A file for the programme; the dialog asks before it replaces one."""
        path, _ = QFileDialog.getSaveFileName(
            self._parent,
            translate("import", "Save the programme"),
            str(self._folder / name),
            translate("import", "Programme (*.toml)"),
        )
        if not path:
            return None
        chosen = Path(path)
        return chosen if chosen.suffix == ".toml" else chosen.with_name(f"{chosen.name}.toml")
