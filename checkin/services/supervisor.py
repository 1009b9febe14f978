"""Supervisors of the event: who may decide against a refusal, known by a PIN of their own.

Who got a PIN, who lost one and when guessing was stopped is in the event's journal (table
``change``), with who did it and when; the PIN itself is nowhere.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from checkin.domain.errors import BadInput
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, setting_rows
from checkin.store.unit import EPOCH, Unit, from_us, to_us

PINS, TRIES = "supervisors", "supervisor_tries"
NOTED = "pin"  # what the journal calls a change of PINs
SHORTEST = 4
FREE_TRIES = 3
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """``name``: whose PIN it was ('' for nobody's); ``wait_until``: no try before, if any."""

    name: str
    wait_until: datetime | None = None


class Supervisors:
    """Reads and writes the event's settings, and hashes: slow on purpose, use the lane."""

    def __init__(self, event: OpenEvent, hasher: PasswordHasher | None = None) -> None:
        self._event = event
        self._hasher = hasher or PasswordHasher()

    def names(self) -> list[str]:
        """Who has a PIN; where nobody has one, a name is enough for a decision."""
        return list(self._event.read(_pins))

    def set_pin(self, name: str, pin: str, *, at: datetime, by: str) -> None:
        """Give somebody a PIN, in place of any they had; the journal says that ``by`` did it.

        Raises:
            BadInput: no name, a PIN too short, or somebody else's; nothing is changed.
        """
        if not name.strip():
            raise BadInput("A person needs a name.")
        if len(pin) < SHORTEST:
            raise BadInput("A PIN has at least {n} characters; nothing was changed.", n=SHORTEST)
        others = self._event.read(_pins)
        others.pop(name, None)
        if self._whose(pin, others):
            raise BadInput("This PIN cannot be used: choose another one; nothing was changed.")
        hashed = self._hasher.hash(pin)

        def job(unit: Unit) -> None:
            pins = _pins(unit)
            did = "replaced" if name in pins else "given"
            setting_rows.write(unit, PINS, {**pins, name: hashed})
            roster_rows.note_change(unit, at, by, NOTED, {"did": did, "supervisor": name})

        self._event.write(job)

    def remove(self, name: str, *, at: datetime, by: str) -> None:
        """Take somebody's PIN away; the journal says so."""

        def job(unit: Unit) -> None:
            pins = _pins(unit)
            if pins.pop(name, None) is None:
                return
            setting_rows.write(unit, PINS, pins or None)
            roster_rows.note_change(unit, at, by, NOTED, {"did": "removed", "supervisor": name})

        self._event.write(job)

    def reset(self, *, at: datetime, by: str) -> list[str]:
        """Take every PIN away, and the waiting after wrong tries: the way back where all are
        forgotten. Who had one; the journal says who did it."""

        def job(unit: Unit) -> list[str]:
            names = list(_pins(unit))
            setting_rows.write(unit, PINS, None)
            setting_rows.write(unit, TRIES, None)
            if names:
                details = {"did": "all removed", "supervisors": names}
                roster_rows.note_change(unit, at, by, NOTED, details)
            return names

        return self._event.write(job)

    def check(self, pin: str, at: datetime, *, by: str = "") -> PinAnswer:
        """Whose PIN it is. Three wrong tries in a row, at whatever desk, make everybody wait:
        30 s, then twice as long after each further one, up to a quarter of an hour. The journal
        says when that began, and at which desk (``by``)."""
        wait = _waiting(self._event.read(setting_rows.read))[1]
        if at < wait:
            return PinAnswer("", wait)
        name = self._whose(pin, self._event.read(_pins))

        def job(unit: Unit) -> datetime | None:
            wrong = _waiting(setting_rows.read(unit))[0] + 1
            if name:
                setting_rows.write(unit, TRIES, None)
                return None
            pause = timedelta(0)
            if wrong >= FREE_TRIES:
                pause = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(wrong - FREE_TRIES, 10))
            setting_rows.write(unit, TRIES, [wrong, to_us(at + pause)])
            if pause:
                details = {"did": "wrong tries", "tries": wrong}
                roster_rows.note_change(unit, at, by, NOTED, details)
            return at + pause if pause else None

        return PinAnswer(name, self._event.write(job))

    def _whose(self, pin: str, pins: dict[str, str]) -> str:
        for name, hashed in pins.items():
            try:
                self._hasher.verify(hashed, pin)
            except VerificationError:
                continue
            return name
        return ""


def _pins(unit: Unit) -> dict[str, str]:
    pins: Any = setting_rows.read(unit).get(PINS) or {}
    return dict(pins)


def _waiting(settings: dict[str, Any]) -> tuple[int, datetime]:
    """Wrong tries in a row, and until when nobody may try."""
    tries = settings.get(TRIES)
    return (int(tries[0]), from_us(int(tries[1]))) if tries else (0, EPOCH)
