"""A newcomer's badge, printed at the desk once, by itself.

What is wanted is written down before it is printed and taken from there by exactly one try, so
that neither two desks nor a restart print it twice. What did not come out waits to be tried
again by somebody.
"""

from collections.abc import Callable
from datetime import datetime

from checkin.badging.design_file import load_design
from checkin.badging.print_job import PrintJob
from checkin.badging.sheet import load_sheet
from checkin.domain.errors import BadInput
from checkin.services.badge_content import contents
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.print_centre import Output, Who, Wish, follow_run, prepare, print_badges
from checkin.services.print_desk import (
    OPEN,
    DeskPrinter,
    State,
    StillInQueueError,
    Target,
    desk_printer,
    offset_of,
)
from checkin.services.print_ledger import digest, letters_on
from checkin.services.print_runs import Item, Run, dump, read_run
from checkin.services.settings import MachineSettings
from checkin.store import print_rows
from checkin.store.unit import Unit


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
    given = OPEN if again else (State.WANTED.value,)
    if not event.write(
        lambda unit: print_rows.set_run(unit, run, State.SENDING.value, None, given)
    ):
        return False

    def send() -> bool:
        wanted = read_run(event, run)
        printer = desk_printer(machine) or DeskPrinter(wanted.place, wanted.design, wanted.sheet)
        job = _job_of(event, wanted, printer, offset_of(machine, printer.printer))
        if not out(printer.printer).send(job, None, cancelled):
            raise StillInQueueError  # stopped from outside: somebody looks whether it came out
        return True

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


def _job_of(
    event: OpenEvent, run: Run, printer: DeskPrinter, offset: tuple[float, float]
) -> PrintJob:
    wanted = {item.letters for item in run.items}
    people = [p for p in list_people(event) if p.badge[:12] in wanted]
    badges = contents(event.programme(), people)
    if not badges:
        raise BadInput("This badge is no longer valid: print the person's new one.")
    return PrintJob(badges, load_design(printer.design), load_sheet(printer.sheet), offset=offset)
