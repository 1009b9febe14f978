"""The print centre: whose badges, on which sheets, what to know before, and printing them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from checkin.badging.content import BadgeContent
from checkin.badging.design_file import available_designs, load_design
from checkin.badging.export import write_job
from checkin.badging.print_job import INCH, PrintJob, paint_page
from checkin.badging.printer import print_on, printer_names
from checkin.badging.proof import Concern, Notice, check_badges
from checkin.badging.sheet import available_sheets, load_sheet
from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.services.badge_content import contents
from checkin.services.badge_selection import choose
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.print_ledger import (
    Printing,
    has_changed,
    note_printed,
    printing_of,
    read_ledger,
)

__all__ = [
    "Choices",
    "Concern",
    "Notice",
    "Prepared",
    "Printing",
    "Who",
    "Wish",
    "page_picture",
    "prepare",
    "print_badges",
    "printer_names",
    "read_choices",
    "selections",
    "to_file",
    "to_printer",
]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Who(StrEnum):
    """Whose badges are wanted."""

    EVERYBODY = "everybody"
    NOT_PRINTED = "not_printed"
    CHANGED = "changed"
    SESSION = "session"
    AUDIENCE = "audience"
    SELECTION = "selection"


@dataclass(frozen=True)
class Wish:
    """What is to be printed; ``which`` are a session's id, an audience or attendees' ids."""

    who: Who = Who.EVERYBODY
    which: tuple[str, ...] = ()
    order: str = "name"
    design: str = "a6"
    sheet: str = "a6-4-on-a4"
    start_cell: int = 1
    offset: tuple[float, float] = (0.0, 0.0)
    backs: bool = False


@dataclass(frozen=True)
class Prepared:
    """A wish with its pages (``job`` is None where nobody is chosen), what to know before, and
    who has a badge with the very same words already."""

    wish: Wish
    badges: tuple[BadgeContent, ...]
    job: PrintJob | None
    notices: tuple[Notice, ...]
    earlier: tuple[tuple[BadgeContent, Printing], ...]


@dataclass(frozen=True)
class Choices:
    """What there is to choose from."""

    programme: Programme
    audiences: tuple[str, ...]
    people: tuple[tuple[str, str], ...]  # id, name as filed
    designs: tuple[tuple[str, str], ...]  # file name, name as people know it
    sheets: tuple[tuple[str, str], ...]


def read_choices(event: OpenEvent) -> Choices:
    """Sessions, audiences, people with a badge, designs and sheets."""
    programme = event.programme()
    everybody = list_people(event)
    people = choose(everybody, (), programme)
    audiences = sorted({p.attendee.audience for p in people if p.attendee.audience})
    names = tuple((p.attendee.id, _filed(p)) for p in people)
    return Choices(
        programme,
        tuple(audiences),
        names,
        tuple((name, _design_name(name)) for name in available_designs()),
        tuple((name, _sheet_name(name)) for name in available_sheets()),
    )


def prepare(event: OpenEvent, wish: Wish) -> Prepared:
    """Lay out what is wished for; takes as long as a list is long.

    Raises:
        BadInput: a broken design or sheet, a badge larger than the cells, no such cell.
    """
    programme = event.programme()
    people = choose(list_people(event), selections(wish), programme, wish.order)
    if wish.who is Who.SELECTION and not wish.which:
        people = []
    ledger = read_ledger(event)
    badges = contents(programme, people)
    if wish.who is Who.NOT_PRINTED:
        badges = [badge for badge in badges if printing_of(badge, ledger) is None]
    elif wish.who is Who.CHANGED:
        badges = [badge for badge in badges if has_changed(badge, ledger)]
    design, sheet = load_design(wish.design), load_sheet(wish.sheet)
    if not badges:
        return Prepared(wish, (), None, (), ())
    job = PrintJob(
        badges,
        design,
        sheet,
        start_cell=wish.start_cell,
        offset=wish.offset,
        backs=wish.backs,
    )
    earlier = [
        (badge, printing)
        for badge in badges
        if (printing := printing_of(badge, ledger)) is not None and not has_changed(badge, ledger)
    ]
    notices = check_badges(badges, design)
    return Prepared(wish, tuple(badges), job, tuple(notices), tuple(earlier))


def page_picture(job: PrintJob, number: int, longest: int) -> QImage:
    """Page ``number`` (from 0) as it will be printed, ``longest`` pixels on its longer side."""
    sheet = job.sheet
    scale = longest / max(sheet.page_width, sheet.page_height)  # pixels a millimetre
    image = QImage(
        max(1, round(sheet.page_width * scale)),
        max(1, round(sheet.page_height * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint_page(painter, job, number, scale * INCH)
    return image


Output = Callable[[PrintJob, Progress | None, Cancelled | None], bool]


def to_file(path: Path) -> Output:
    """Out into a PDF."""
    return lambda job, progress, cancelled: write_job(job, path, progress, cancelled)


def to_printer(name: str) -> Output:
    """Out of a printer of this computer."""
    return lambda job, progress, cancelled: print_on(job, name, progress, cancelled)


def print_badges(
    event: OpenEvent,
    prepared: Prepared,
    out: Output,
    *,
    at: Callable[[], datetime],
    by: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Print what was prepared and then note it as printed; how many badges, 0 if cancelled.

    Raises:
        UserError: the file cannot be written or the printer takes nothing; nothing is noted.
    """
    if prepared.job is None or not out(prepared.job, progress, cancelled):
        return 0
    note_printed(event, prepared.badges, at=at(), by=by, design=prepared.wish.design)
    return len(prepared.badges)


def selections(wish: Wish) -> Sequence[str]:
    """The wish as `choose` takes it; what the ledger tells is not among it."""
    if wish.who in (Who.SESSION, Who.AUDIENCE):
        return [f"{wish.who}:{which}" for which in wish.which]
    return wish.which if wish.who is Who.SELECTION else ()


def _filed(person: Person) -> str:
    who = person.attendee
    name = " ".join(part for part in (who.family_name, who.given_name) if part)
    return f"{name} ({who.organisation})" if who.organisation else name


def _design_name(name: str) -> str:
    try:
        return load_design(name).name
    except BadInput:
        return name  # what is wrong with it is said once it is chosen


def _sheet_name(name: str) -> str:
    try:
        sheet = load_sheet(name)
    except BadInput:
        return name
    return f"{sheet.name} ({', '.join(sheet.makers)})" if sheet.makers else sheet.name
