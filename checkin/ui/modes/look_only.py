"""“Look only”: badges and names are answered, nothing is recorded, and it ends by itself."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from checkin.domain.answer import Answer
from checkin.domain.verdict import Outcome, ScanRequest
from checkin.ui.words.verdicts import Kind

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

#: forgotten, it would let people in uncounted: it ends after this long
MINUTES = 2


class LookOnly(QObject):
    """A button of the door that stays pressed, with a strip as long as it does."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._flow, self._door = window.flow, window.door
        self._shown = False
        self.button = window.door.add_action("look_only", self._label, "F12", self.turn)
        self.button.setCheckable(True)
        self.timer = QTimer(self, singleShot=True, interval=MINUTES * 60_000)
        self.timer.timeout.connect(lambda: self._flow.set_look_only(False))
        self._flow.changed.connect(self._show)
        self._flow.answered.connect(self._answered)

    def turn(self) -> None:
        self._flow.set_look_only(not self._flow.look_only)

    def _answered(self, request: ScanRequest, answer: Answer, _person: object) -> None:
        """A green welcome would be taken for an entry: say that it would be one."""
        self._show()
        if not request.dry_run or answer.outcome != Outcome.ADMITTED:
            return
        words = self._door.verdict.words
        sentence = translate("modes", "Nothing is recorded. Scanned for good, it would say this.")
        looked = translate("modes", "LOOKED UP")
        self._door.verdict.show_words(
            replace(words, kind=Kind.NOTED, title=looked, tag=words.heading, sentence=sentence)
        )

    def _show(self) -> None:
        on = self._flow.look_only
        self.button.setChecked(on)
        if on:
            self.timer.start()
        if on == self._shown:
            return
        self._shown = on
        if not on:
            self.timer.stop()
        self._door.refresh_action("look_only")
        self._door.set_banner(self._told if on else "", "look_only")

    def _label(self) -> str:
        if self._flow.look_only:
            return translate("modes", "Stop looking")
        return translate("modes", "Look only")

    def _told(self) -> str:
        return translate("modes", "LOOK ONLY – nothing is recorded, nobody enters. F12: stop.")
