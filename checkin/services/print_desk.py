"""What the door needs to know of printing, without the weight of drawing anything.

The machine's printer for newcomers, whose badge did not come out, and how a run may stand. The
door reads this as it opens; what draws and prints is loaded when the first badge is printed.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from checkin.domain.errors import UserError
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
from checkin.store import print_rows
from checkin.store.unit import Unit

SETTING = "print_walk_ins"  # machine setting: {"printer", "design", "sheet"}
OFFSETS = "print_offsets"  # machine setting: {printer: [right, down]} in mm


class Target(StrEnum):
    """Where a run goes; DESK is a newcomer's own badge, printed without being asked."""

    PRINTER = "printer"
    FILE = "file"
    DESK = "desk"


class State(StrEnum):
    """How far a run is. RESUMED: another run prints what did not come out of it."""

    WANTED = "wanted"
    SENDING = "sending"
    PRINTED = "printed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    RESUMED = "resumed"


#: a newcomer's badge that is not known to be out
OPEN = (State.WANTED.value, State.SENDING.value, State.FAILED.value)


class PastTrouble(UserError):
    """What went wrong then, read from where it was stored."""


class StillInQueueError(Exception):
    """The program is being closed while the queue holds the pages: nobody knows how it ends."""


@dataclass(frozen=True, slots=True)
class DeskPrinter:
    """What newcomers' badges are printed with on this machine."""

    printer: str
    design: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Unprinted:
    """A newcomer whose badge did not come out, or is not known to; ``problem`` is None there."""

    run: int
    name: str
    problem: UserError | None


def desk_printer(machine: MachineSettings) -> DeskPrinter | None:
    """What was set on this machine; None where newcomers' badges are not printed by themselves."""
    found: Any = machine.get(SETTING)
    try:
        return DeskPrinter(str(found["printer"]), str(found["design"]), str(found["sheet"]))
    except (TypeError, KeyError):
        return None


def set_desk_printer(machine: MachineSettings, printer: DeskPrinter | None) -> None:
    """Print newcomers' badges with this from now on, or no more."""
    value = None
    if printer is not None:
        value = {"printer": printer.printer, "design": printer.design, "sheet": printer.sheet}
    machine.put(SETTING, value)


def offset_of(machine: MachineSettings, printer: str) -> tuple[float, float]:
    """The shift (right, down) in mm that was measured for a printer."""
    known = machine.get(OFFSETS)
    shift = known.get(printer) if isinstance(known, dict) else None
    try:
        right, down = (float(value) for value in shift or ())
    except (TypeError, ValueError):
        return 0.0, 0.0
    return right, down


def unprinted(event: OpenEvent, station: str) -> list[Unprinted]:
    """Newcomers of a station whose badges are wanted and not known to be out, oldest first."""

    def read(unit: Unit) -> list[Unprinted]:
        rows = print_rows.open_runs(unit, Target.DESK.value, station, OPEN)
        return [
            Unprinted(row.seq, _owner(unit, row.items), problem_in(row.problem)) for row in rows
        ]

    return event.read(read)


def drop(event: OpenEvent, run: int) -> None:
    """Nobody wants a newcomer's badge any more."""
    event.write(lambda unit: print_rows.set_run(unit, run, State.CANCELLED.value, None, OPEN))


def problem_in(text: str | None) -> UserError | None:
    """A run's trouble as it was stored."""
    if not text:
        return None
    return _told(json.loads(text))


def _told(stored: list[Any]) -> PastTrouble:
    template, words = stored
    return PastTrouble(
        template,
        **{name: _told(word) if isinstance(word, list) else word for name, word in words.items()},
    )


def _owner(unit: Unit, items: str) -> str:
    return print_rows.owner_of(unit, json.loads(items)[1][0][1])
