"""The copy that nobody has to think of: while something changes, and after each session."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from checkin.domain.errors import UserError
from checkin.domain.model import Programme
from checkin.services.open_event import OpenEvent
from checkin.services.safe_copies import rotate
from checkin.store.unit import Unit

EVERY = timedelta(minutes=15)
_LOOK = 30.0  # seconds between two looks


class BackupPlan:
    """Decides when a copy is due; knows no thread and no clock."""

    def __init__(self, started: datetime, state: object) -> None:
        self._last = started
        self._state = state

    def due(self, now: datetime, state: object, programme: Programme) -> bool:
        """Whether ``state`` differs from the last copy's and it is time: a quarter of an hour
        has passed, or a session has ended since."""
        if state == self._state:
            return False
        ended = any(self._last < session.end <= now for session in programme.sessions)
        return ended or now - self._last >= EVERY

    def made(self, now: datetime, state: object) -> None:
        self._last, self._state = now, state


class AutoBackup:
    """Looks twice a minute, in a thread of its own, whether a copy of the event is due."""

    def __init__(
        self,
        event: OpenEvent,
        folder: Path,
        clock: Callable[[], datetime],
        failed: Callable[[UserError], None],
    ) -> None:
        self._event = event
        self._folder = folder
        self._clock = clock
        self._failed = failed
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="auto-backup", daemon=True)

    def start(self) -> None:
        if self._event.file is not None:
            self._thread.start()

    def stop(self) -> None:
        """End; a copy being written is finished first."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        plan = None
        while True:
            try:
                if plan is None:
                    plan = BackupPlan(self._clock(), self._state())
                else:
                    self.look(plan)
            except UserError as error:  # a server that is away now may be back at the next look
                self._failed(error)
            if self._stop.wait(_LOOK):
                return

    def look(self, plan: BackupPlan) -> Path | None:
        """Copy if it is due; the copy made."""
        now, state = self._clock(), self._state()
        if not plan.due(now, state, self._event.programme()):
            return None
        made = rotate(self._event, self._folder, now)
        plan.made(now, state)
        return made

    def _state(self) -> object:
        def read(unit: Unit) -> object:
            return (
                unit.one("SELECT coalesce(max(seq), 0) FROM log")[0],
                unit.one("SELECT coalesce(max(seq), 0) FROM change")[0],
            )

        return self._event.read(read)
