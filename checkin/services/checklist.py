"""What must be right before the doors open, looked at by the program wherever it can."""

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.print_ledger import ID_LETTERS, read_ledger
from checkin.services.settings import EventSettings, MachineSettings
from checkin.services.which_event import backup_folder
from checkin.store.unit import Unit, from_us

#: free space under which a copy may soon fail
ENOUGH_BYTES = 500 * 1024 * 1024
#: how far a log entry may lie in the future of this machine's clock
CLOCK_SLACK = timedelta(minutes=2)

_TICKS = "checklist"


class Item(StrEnum):
    """In the order of the page; ``by_hand`` ones may be ticked by somebody who sees more."""

    LIST = "list"
    BADGES = "badges"
    SCANNER = "scanner"
    SOUND = "sound"
    PRINTER = "printer"
    CLOCK = "clock"
    BACKUP = "backup"

    @property
    def by_hand(self) -> bool:
        return self in (Item.BADGES, Item.SCANNER, Item.SOUND, Item.PRINTER)

    @property
    def of_the_event(self) -> bool:
        """Ticked once for all desks; the others are this machine's own."""
        return self is Item.BADGES


@dataclass(frozen=True, slots=True)
class Check:
    """``done`` or not, and what was found: a number, a folder, a time, a reason's code."""

    item: Item
    done: bool
    found: str = ""


class Checklist:
    """Every method blocks on the disk."""

    def __init__(
        self, event: OpenEvent, machine: MachineSettings, clock: Callable[[], datetime]
    ) -> None:
        self._event, self._machine, self._clock = event, machine, clock
        self._settings = EventSettings(event)

    def look(self) -> list[Check]:
        """Every item as it stands now."""
        today = self._today()
        ticked = {**self._ticks(self._machine), **self._ticks(self._settings)}
        checks = []
        for item in Item:
            if item is Item.BADGES and ticked.get(item) != today:
                checks.append(self._badges())
            elif item.by_hand:
                checks.append(Check(item, ticked.get(item) == today))
            else:
                checks.append(self._seen(item))
        return checks

    def tick(self, item: Item, done: bool = True) -> None:
        """Somebody saw to it today; it must be seen to again tomorrow."""
        keeper = self._settings if item.of_the_event else self._machine
        ticks = self._ticks(keeper)
        if done:
            ticks[item.value] = self._today()
        else:
            ticks.pop(item.value, None)
        keeper.put(_TICKS, ticks or None)

    def _seen(self, item: Item) -> Check:
        if item is Item.LIST:
            people = self._event.read(_people)
            return Check(item, people > 0, str(people))
        if item is Item.CLOCK:
            latest = self._event.read(_latest)
            ahead = latest is not None and latest > self._clock() + CLOCK_SLACK
            return Check(item, not ahead, "behind" if ahead else "")
        return self._backup()

    def _badges(self) -> Check:
        """Done where every valid badge was printed here: how many; else how many were not."""
        ledger = read_ledger(self._event)
        codes = [person.badge for person in list_people(self._event) if person.badge]
        missing = sum(code[:ID_LETTERS] not in ledger for code in codes)
        if not codes or missing:
            return Check(Item.BADGES, False, str(missing))
        return Check(Item.BADGES, True, str(len(codes)))

    def _backup(self) -> Check:
        file = self._event.file
        if file is None:
            return Check(Item.BACKUP, True, "server")
        folder = backup_folder(file)
        trouble = _trouble(folder)
        return Check(Item.BACKUP, not trouble, trouble or str(folder))

    def _ticks(self, keeper: EventSettings | MachineSettings) -> dict[str, str]:
        found = keeper.get(_TICKS, {})
        return dict(found) if isinstance(found, dict) else {}

    def _today(self) -> str:
        return self._clock().astimezone(self._event.programme().event.zone).date().isoformat()


def _people(unit: Unit) -> int:
    return int(unit.one("SELECT count(*) FROM attendee")[0])


def _latest(unit: Unit) -> datetime | None:
    at = unit.one("SELECT max(at) FROM log")[0]
    return None if at is None else from_us(at)


def _trouble(folder: Path) -> str:
    """Why no copy can be written there: "missing", "read-only", "full"; "" where one can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return "missing"
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".try-")
        os.close(handle)
        Path(name).unlink()
        return "" if shutil.disk_usage(folder).free >= ENOUGH_BYTES else "full"
    except OSError:
        return "read-only"
