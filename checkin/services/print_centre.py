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
from checkin.badging.name_boxes import initial_of
from checkin.badging.print_job import INCH, PrintJob, Separator, paint_page
from checkin.badging.printer import printer_names
from checkin.badging.proof import Concern, Notice, check_badges
from checkin.badging.sheet import available_sheets, load_sheet
from checkin.domain.errors import BadInput, UserError
from checkin.domain.model import Programme
from checkin.domain.outside_errors import cause
from checkin.services.badge_content import contents
from checkin.services.badge_selection import choose, first_session
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.print_boxes import Boxes, initial_words, read_boxes
from checkin.services.print_ledger import (
    Ledger,
    Printing,
    has_changed,
    letters_on,
    printing_of,
    read_ledger,
)
from checkin.services.print_printers import Said, StillInQueueError, print_job_on
from checkin.services.print_runs import (
    State,
    Target,
    badges_in,
    begin_run,
    end_run,
    items_of,
    read_run,
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
    REST = "rest"


@dataclass(frozen=True)
class Wish:
    """What is to be printed; ``which`` are a session's id, an audience, attendees' ids, or for
    the rest of a run its number and the page (from 1) to go on from. ``separators`` puts a page
    with the word before each group: each box, audience, session…"""

    who: Who = Who.EVERYBODY
    which: tuple[str, ...] = ()
    order: str = "name"
    design: str = "a6"
    sheet: str = "a6-4-on-a4"
    start_cell: int = 1
    offset: tuple[float, float] = (0.0, 0.0)
    backs: bool = False
    separators: bool = False

    @property
    def after(self) -> tuple[int, int] | None:
        """The run that this goes on with, and from which page."""
        return (int(self.which[0]), int(self.which[1])) if self.who is Who.REST else None


@dataclass(frozen=True)
class Output:
    """Where badges go: ``send`` answers False where it was cancelled."""

    target: Target
    place: str
    send: Callable[[PrintJob, Progress | None, Cancelled | None], bool]


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
    design, sheet = load_design(wish.design), load_sheet(wish.sheet)
    ledger = read_ledger(event)
    if wish.after is not None:
        items = _rest(event, programme, *wish.after)
    else:
        items = _wanted(event, programme, wish, ledger)
    badges = [item for item in items if isinstance(item, BadgeContent)]
    if not badges:
        return Prepared(wish, (), None, (), ())
    job = PrintJob(
        items,
        design,
        sheet,
        start_cell=wish.start_cell,
        offset=wish.offset,
        backs=wish.backs,
    )
    earlier = (
        []
        if wish.after
        else [
            (badge, printing)
            for badge in badges
            if (printing := printing_of(badge, ledger)) is not None
            and not has_changed(badge, ledger)
        ]
    )
    notices = check_badges(badges, design)
    return Prepared(wish, tuple(badges), job, tuple(notices), tuple(earlier))


def _wanted(
    event: OpenEvent, programme: Programme, wish: Wish, ledger: Ledger
) -> list[BadgeContent | Separator]:
    people = choose(list_people(event), selections(wish), programme, wish.order)
    if wish.who is Who.SELECTION and not wish.which:
        people = []
    boxes = read_boxes(event)
    if wish.order == "name":  # the stack is in the order of the boxes on the table
        people = sorted(people, key=boxes.place_of)
    badges = contents(programme, people)
    keep = [True] * len(badges)
    if wish.who is Who.NOT_PRINTED:
        keep = [printing_of(badge, ledger) is None for badge in badges]
    elif wish.who is Who.CHANGED:
        keep = [has_changed(badge, ledger) for badge in badges]
    items: list[BadgeContent | Separator] = []
    group = None
    for person, badge, wanted in zip(people, badges, keep, strict=True):
        if not wanted:
            continue
        word = _group_of(person, wish.order, programme, boxes)
        if wish.separators and word != group:
            items.append(Separator(word))
            group = word
        items.append(badge)
    return items


def _group_of(person: Person, order: str, programme: Programme, boxes: Boxes) -> str:
    """The word on the page before this person's badge and those sorted beside it."""
    who = person.attendee
    if order == "organisation":
        return initial_of(who.organisation) if who.organisation else "–"
    if order == "audience":
        return who.audience or who.role.value
    if order == "session":
        first = first_session(person, programme)
        return "–" if first is None else first.name
    return boxes.label_of_name(who.family_name or who.given_name) or initial_words(who)


def _rest(
    event: OpenEvent, programme: Programme, seq: int, page: int
) -> list[BadgeContent | Separator]:
    items = read_run(event, seq).rest(page)
    people = [person for person in list_people(event) if person.badge]
    return badges_in(items, {letters_on(badge): badge for badge in contents(programme, people)})


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


def to_file(path: Path) -> Output:
    """Out into a PDF."""

    def send(job: PrintJob, progress: Progress | None, cancelled: Cancelled | None) -> bool:
        try:
            return write_job(job, path, progress, cancelled)
        except StillInQueueError:
            return False  # the program closes, and a file has no queue that goes on without it

    return Output(Target.FILE, path.name, send)


def to_printer(name: str, said: Said | None = None) -> Output:
    """Out of a printer of this computer; ``said`` hears how it does meanwhile."""
    return Output(
        Target.PRINTER,
        name,
        lambda job, progress, cancelled: print_job_on(job, name, progress, cancelled, said),
    )


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
    """Print what was prepared; each badge is noted as printed once printer or file is done, as
    failed where it is not. How many badges came out, 0 if cancelled.

    Raises:
        UserError: the file cannot be written or the printer takes nothing.
    """
    job, wish = prepared.job, prepared.wish
    if job is None:
        return 0
    run = begin_run(
        event,
        items_of(job),
        at=at(),
        by=by,
        target=out.target,
        place=out.place,
        design=wish.design,
        sheet=wish.sheet,
        backs=job.backs,
        after=wish.after,
    )
    complete = follow_run(event, run, lambda: out.send(job, progress, cancelled), at=at, by=by)
    return len(prepared.badges) if complete else 0


def follow_run(
    event: OpenEvent, run: int, send: Callable[[], bool], *, at: Callable[[], datetime], by: str
) -> bool:
    """Send a run that was begun, and write how it ended; False where it was cancelled."""
    try:
        complete = send()
    except StillInQueueError:
        return False  # the program closes: at the next start somebody says how far it came
    except UserError as error:
        end_run(event, run, State.FAILED, at=at(), by=by, problem=error)
        raise
    except Exception as error:
        trouble = UserError("Printing stopped: {problem}.", problem=cause(error))
        end_run(event, run, State.FAILED, at=at(), by=by, problem=trouble)
        raise
    end_run(event, run, State.PRINTED if complete else State.CANCELLED, at=at(), by=by)
    return complete


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
