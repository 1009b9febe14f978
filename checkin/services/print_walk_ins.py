"""A newcomer's badge, printed at the desk once, by itself.

What is wanted is written down before it is printed and taken from there by exactly one try, so
that neither two desks nor a restart print it twice. What did not come out waits to be tried
again by somebody.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from checkin.badging.design_file import load_design
from checkin.badging.print_job import PrintJob
from checkin.badging.sheet import load_sheet
from checkin.domain.errors import BadInput, UserError
from checkin.services.badge_content import contents
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.print_centre import Output, Who, Wish, follow_run, prepare, print_badges
from checkin.services.print_ledger import digest, letters_on
from checkin.services.print_printers import StillInQueueError
from checkin.services.print_runs import Item, Run, State, Target, dump, problem_in, read_run
from checkin.services.settings import MachineSettings
from checkin.store import print_rows
from checkin.store.unit import Unit

SETTING = "print_walk_ins"  # machine setting: {"printer", "design", "sheet"}
OFFSETS = "print_offsets"  # machine setting: {printer: [right, down]} in mm

_OPEN = (State.WANTED.value, State.SENDING.value, State.FAILED.value)


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


def want_badge(
    event: OpenEvent, attendee_id: str, printer: DeskPrinter, *, at: datetime, by: str
) -> int | None:
    """Write down that a person's badge is wanted; the run's number, None where it was before.

    Raises:
        BadInput: the person has no valid badge.
    """
    [person] = list_people(event, attendee_id)
    if not person.badge:
        raise BadInput("This person has no valid badge: issue a new one first.")
    [badge] = contents(event.programme(), [person])
    items = dump([Item(1, letters_on(badge), digest(badge))])

    def job(unit: Unit) -> int | None:
        if print_rows.has_run(unit, Target.DESK.value, letters_on(badge)):
            return None
        row = print_rows.RunRow(
            0, at, by, Target.DESK.value, printer.printer, printer.design, printer.sheet, items,
            State.WANTED.value, None,
        )  # fmt: skip
        return print_rows.add_run(unit, row)

    return event.write(job)


def print_wanted(
    event: OpenEvent,
    run: int,
    out: Callable[[str], Output],
    machine: MachineSettings,
    *,
    at: Callable[[], datetime],
    by: str,
    again: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Print what is wanted, with the machine's printer as it is set now; whether it came out.

    A run that somebody began already is left alone, unless a person says ``again``.

    Raises:
        UserError: it did not come out; it is still wanted.
    """
    given = _OPEN if again else (State.WANTED.value,)
    if not event.write(
        lambda unit: print_rows.set_run(unit, run, State.SENDING.value, None, given)
    ):
        return False

    def send() -> bool:
        wanted = read_run(event, run)
        printer = desk_printer(machine) or DeskPrinter(wanted.place, wanted.design, wanted.sheet)
        job = _job_of(event, wanted, printer, offset_of(machine, printer.printer))
        return out(printer.printer).send(job, None, cancelled)

    return follow_run(event, run, send, at=at, by=by)


def print_at_desk(
    event: OpenEvent,
    attendee_id: str,
    printer: DeskPrinter,
    out: Callable[[str], Output],
    machine: MachineSettings,
    *,
    at: Callable[[], datetime],
    by: str,
    closing: Callable[[], bool],
) -> bool:
    """A person's badge on the desk's printer because somebody asked for it; whether it came out.

    Raises:
        BadInput: no valid badge.
        UserError: it did not come out.
    """

    def stop() -> bool:
        if closing():
            raise StillInQueueError
        return False

    wish = Wish(
        Who.SELECTION,
        (attendee_id,),
        design=printer.design,
        sheet=printer.sheet,
        offset=offset_of(machine, printer.printer),
    )
    prepared = prepare(event, wish)
    if prepared.job is None:
        raise BadInput("This person has no valid badge: issue a new one first.")
    return bool(print_badges(event, prepared, out(printer.printer), at=at, by=by, cancelled=stop))


def unprinted(event: OpenEvent, station: str) -> list[Unprinted]:
    """Newcomers of a station whose badges are wanted and not known to be out, oldest first."""

    def read(unit: Unit) -> list[Unprinted]:
        rows = print_rows.open_runs(unit, Target.DESK.value, station, _OPEN)
        return [
            Unprinted(row.seq, _owner(unit, row.items), problem_in(row.problem)) for row in rows
        ]

    return event.read(read)


def drop(event: OpenEvent, run: int) -> None:
    """Nobody wants it any more."""
    event.write(lambda unit: print_rows.set_run(unit, run, State.CANCELLED.value, None, _OPEN))


def _owner(unit: Unit, items: str) -> str:
    letters = json.loads(items)[1][0][1]
    return print_rows.owner_of(unit, letters)


def _job_of(
    event: OpenEvent, run: Run, printer: DeskPrinter, offset: tuple[float, float]
) -> PrintJob:
    wanted = {item.letters for item in run.items}
    people = [p for p in list_people(event) if p.badge[:12] in wanted]
    badges = contents(event.programme(), people)
    if not badges:
        raise BadInput("This badge is no longer valid: print the person's new one.")
    return PrintJob(badges, load_design(printer.design), load_sheet(printer.sheet), offset=offset)
