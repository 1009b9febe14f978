"""The main desk asks before it leaves: the others may go on without its window, or must stop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QMessageBox

from checkin.services.desk_links import SCHEME, is_link, served
from checkin.ui.words.desk import error_text

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate


class Leaving(QObject):
    """``free``: the window goes to make room for another one, and is not asked."""

    def __init__(self, window: "MainWindow", database: str) -> None:
        super().__init__(window)
        self._window, self._database = window, database
        self.free = False
        self.box: QMessageBox | None = None
        if is_link(database):
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self.free and self._others_come():
            event.ignore()
            self.ask()
            return True
        return super().eventFilter(watched, event)

    def _others_come(self) -> bool:
        record = served(self._database.removeprefix(SCHEME))
        return record is not None and record.serving

    def ask(self) -> None:
        if self.box is not None:
            return
        self.box = box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("modes", "Other desks work through this computer"))
        box.setText(translate("modes", "May the other desks go on while this program is closed?"))
        box.setInformativeText(
            translate(
                "modes",
                "Sharing goes on by itself as long as this computer is switched on and awake. "
                "If it is stopped, nobody can scan at the other desks.",
            )
        )
        self.go_on = box.addButton(
            translate("modes", "They go on"), QMessageBox.ButtonRole.AcceptRole
        )
        self.stop = box.addButton(
            translate("modes", "Stop sharing and leave"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.stay = box.addButton(
            translate("modes", "Stay here"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(self.go_on)
        box.setEscapeButton(self.stay)
        box.finished.connect(lambda _: self._answered())
        box.open()

    def _answered(self) -> None:
        assert self.box is not None
        pressed, self.box = self.box.clickedButton(), None
        if pressed is self.go_on:
            self._leave()
        elif pressed is self.stop:
            self._stop_first()

    def _stop_first(self) -> None:
        from checkin.services import hosting  # it brings the server's programs with it

        assert self._window.workbench is not None
        database = self._database
        self._window.setEnabled(False)
        self._window.workbench.long_lane.submit(
            lambda: hosting.stop(database), lambda _: self._leave(), self._failed, owner=self
        )

    def _leave(self) -> None:
        self.free = True
        self._window.close()

    def _failed(self, error: Exception) -> None:
        self._window.setEnabled(True)
        box = QMessageBox(QMessageBox.Icon.Warning, self._window.windowTitle(), error_text(error))
        box.setParent(self._window, box.windowFlags())
        box.open()
