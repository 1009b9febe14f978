"""Who decides: a supervisor known by a PIN for two minutes, or by name where no PIN is set."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin.services.supervisor import PinAnswer, Supervisors
from checkin.ui.worker import Lane

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

TRUSTED_FOR = timedelta(minutes=2)


def open_supervisors(window: "MainWindow") -> None:
    """To where PINs are given: the settings."""
    window.show_page("settings")


class Trust:
    """Asks for PINs off the interface thread, and remembers the last right one for a while."""

    def __init__(
        self,
        supervisors: Supervisors,
        lane: Lane,
        clock: Callable[[], datetime],
        station: str = "",
    ) -> None:
        self.supervisors = supervisors
        self._station = station
        self.clock = clock
        self._lane = lane
        self._name = ""
        self._until: datetime | None = None

    @property
    def name(self) -> str:
        """Who gave a PIN less than two minutes ago; '' where it must be given (again)."""
        now = self.clock()
        if self._until is None or not self._until - TRUSTED_FOR <= now < self._until:
            self._name = ""  # also when the clock was set back
        return self._name

    def ask_names(
        self, done: Callable[[list[str]], None], failed: Callable[[Exception], None]
    ) -> None:
        """Who has a PIN."""
        self._lane.submit(self.supervisors.names, done, failed, urgent=True)

    def check(
        self,
        pin: str,
        done: Callable[[PinAnswer], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject | None = None,
    ) -> None:
        """Whose PIN it is; a right one is remembered, unless ``owner`` is gone by then."""
        now = self.clock()

        def checked(answer: PinAnswer) -> None:
            if answer.name:
                self._name, self._until = answer.name, self.clock() + TRUSTED_FOR
            done(answer)

        work = partial(self.supervisors.check, pin, now, by=self._station)
        self._lane.submit(work, checked, failed, urgent=True, owner=owner)

    def forget(self) -> None:
        self._name, self._until = "", None
