"""A copy of the event where somebody wants it, and back again from one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from checkin.services.event_copies import Held
from checkin.services.safe_copies import backup, before_restore, looked_at, not_in_rehearsal
from checkin.services.which_event import SUFFIX, Opening, backup_folder
from checkin.ui.pages import Workbench
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate
T = TypeVar("T")


class CopiesRow(QWidget):
    """``tell`` shows what came of it. Nothing is replaced before somebody agreed to it."""

    def __init__(self, bench: Workbench, tell: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._tell = bench, tell
        self.box: QMessageBox | None = None
        self.make = QPushButton(translate("settings", "Make a copy…"), self)
        self.make.clicked.connect(self.ask_where)
        self.take = QPushButton(translate("settings", "Go back to a copy…"), self)
        self.take.clicked.connect(self.ask_which)
        self.setLayout(FlowRow(self.make, self.take))

    def ask_where(self) -> None:
        """The dialog asks before it replaces a file."""
        event = self._bench.open_event
        dialog = self._dialog(translate("settings", "Make a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        name = translate("settings", "{event} copy {day}").format(
            event=(event.file or Path("event")).stem, day=f"{self._bench.clock():%Y-%m-%d}"
        )
        dialog.selectFile(f"{name}{SUFFIX}")
        dialog.fileSelected.connect(lambda chosen: self.copy_to(Path(chosen)))
        dialog.open()

    def ask_which(self) -> None:
        dialog = self._dialog(translate("settings", "Go back to a copy"))
        own = self._bench.open_event.file
        if own is not None and backup_folder(own).is_dir():
            dialog.setDirectory(str(backup_folder(own)))  # the automatic ones, to begin with
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.look_at(Path(chosen)))
        dialog.open()

    def copy_to(self, target: Path) -> None:
        event = self._bench.open_event

        def work() -> None:
            not_in_rehearsal(event)
            backup(event, target)

        made = translate("settings", "The event is copied to {path}.").format(path=target)
        self._run(translate("settings", "Copying…"), work, lambda _: self._tell(made))

    def look_at(self, copy: Path) -> None:
        """What the copy holds; going back to it is asked."""
        event = self._bench.open_event
        self._run(
            translate("settings", "Looking at the copy…"),
            lambda: looked_at(event, copy),
            partial(self._ask, copy),
        )

    def _run(self, said: str, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._enable(False)
        self._tell(said)

        def answered(result: T) -> None:
            self._enable(True)
            done(result)

        self._bench.long_lane.submit(work, answered, self._failed, owner=self)

    def _ask(self, copy: Path, held: Held) -> None:
        self._tell("")
        event = self._bench.open_event.database.path
        self.box = box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("settings", "Go back to a copy"))
        text = translate("settings", "Go back to the copy {name}?")
        box.setText(text.format(name=copy.name))
        box.setInformativeText(
            "\n".join(
                (
                    self._held_words(held),
                    translate(
                        "settings",
                        "What was scanned, imported or changed since is not in it. The event as "
                        "it is now is kept beside it, as {beside}.",
                    ).format(beside=before_restore(event).name),
                )
            )
        )
        go_back = box.addButton(
            translate("settings", "Go back to this copy"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(translate("settings", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        go_back.clicked.connect(
            lambda: self._bench.opening_wanted.emit(Opening(str(event), restore=str(copy)))
        )
        box.open()

    def _held_words(self, held: Held) -> str:
        view = self._bench.overview.view
        if held.last is None or view is None:
            return translate("settings", "It holds {n} people and no passage.").format(
                n=held.people
            )
        zone = view.programme.event.zone
        return translate("settings", "It holds {n} people; last passage: {day}, {time}.").format(
            n=held.people, day=day(held.last, zone), time=clock_time(held.last, zone)
        )

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, platformdirs.user_documents_dir(), f"*{SUFFIX}")
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        return dialog

    def _failed(self, error: Exception) -> None:
        self._enable(True)
        self._tell(error_text(error))

    def _enable(self, yes: bool) -> None:
        for button in (self.make, self.take):
            button.setEnabled(yes)
