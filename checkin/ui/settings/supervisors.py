"""Who may decide against a refusal: names with a PIN each, changed only by one of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from checkin.services.supervisor import Supervisors
from checkin.ui.pages import Workbench
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class SupervisorsBox(QGroupBox):
    """While nobody has a PIN, the first may be given by anybody; then one is asked for."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(translate("settings", "Supervisors"), parent)
        self._bench = bench
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.title())
        self.names.setMaximumHeight(90)
        self.name, self.pin, self.own = QLineEdit(self), self._secret(), self._secret()
        self.give = QPushButton(translate("settings", "Give this PIN"), self)
        self.give.clicked.connect(self.give_pin)
        self.remove = QPushButton(translate("settings", "Take the PIN away"), self)
        self.remove.clicked.connect(self.take_away)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.give)
        buttons.addWidget(self.remove)
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.names)
        self._form.addRow(translate("settings", "Name"), self.name)
        self._form.addRow(translate("settings", "New PIN"), self.pin)
        self._form.addRow(translate("settings", "PIN of a supervisor"), self.own)
        self._form.addRow(buttons)
        self.forgotten = PlainLabel(
            self,
            translate(
                "settings",
                "All PINs forgotten? Where the event's file is: checkin pin --reset (it is noted).",
            ),
        )
        self.forgotten.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form.addRow(self.forgotten)
        self._form.addRow(self.told)

    def read(self) -> None:
        event = self._bench.open_event
        self._bench.lane.submit(
            lambda: Supervisors(event).names(), self._show, self._failed, owner=self
        )

    def give_pin(self) -> None:
        name, pin, at = self.name.text().strip(), self.pin.text(), self._bench.clock()
        self._change(lambda supervisors, by: supervisors.set_pin(name, pin, at=at, by=by))

    def take_away(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            name, at = item.text(), self._bench.clock()
            self._change(lambda supervisors, by: supervisors.remove(name, at=at, by=by))

    def _change(self, change: Callable[[Supervisors, str], None]) -> None:
        """``change`` is told who does it: whose PIN was given, or this desk where nobody has one.

        Hashing takes a moment on purpose: off the interface thread.
        """
        event, now, own = self._bench.open_event, self._bench.clock(), self.own.text()
        station = self._bench.station

        def work() -> tuple[bool, list[str]]:
            supervisors, by = Supervisors(event), station
            if supervisors.names():
                by = supervisors.check(own, now, by=station).name if own else ""
                if not by:
                    return False, supervisors.names()
            change(supervisors, by)
            return True, supervisors.names()

        self.own.clear()
        self._bench.lane.submit(work, self._changed, self._failed, owner=self)

    def _changed(self, found: tuple[bool, list[str]]) -> None:
        done, names = found
        self._show(names)
        if not done:
            told = translate("settings", "The PIN of one of them is needed; nothing was changed.")
            self.told.setText(told)
            self.own.setFocus()
            return
        self.name.clear()
        self.pin.clear()
        self.told.setText(translate("settings", "Kept."))

    def _show(self, names: list[str]) -> None:
        self.names.clear()
        self.names.addItems(names)
        self._form.setRowVisible(self.own, bool(names))
        self._form.setRowVisible(self.names, bool(names))
        self._form.setRowVisible(self.forgotten, bool(names))
        self.remove.setEnabled(bool(names))
        if not names:
            self.told.setText(
                translate("settings", "Nobody has a PIN: a name is enough to decide, and is kept.")
            )

    def _failed(self, error: Exception) -> None:
        self.told.setText(error_text(error))

    def _secret(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line
