"""Makes badges of the event's people as PDF or PNG files."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from checkin.badging.design_file import load_design
from checkin.badging.export import (
    make_folder,
    write_job,
    write_pdf,
    write_pdf_each,
    write_png,
)
from checkin.badging.print_job import PrintJob
from checkin.badging.proof import Notice, check_badges
from checkin.badging.sheet import load_sheet
from checkin.domain.errors import BadInput
from checkin.services.badge_content import contents, session_line, spare_contents
from checkin.services.badge_merge_list import write_merge_list
from checkin.services.badge_selection import choose
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people, spare_badges
from checkin.services.print_ledger import note_printed
from checkin.services.print_runs import State, Target, begin_run, end_run, items_of

__all__ = ["choose", "contents", "make_badges", "make_spare_sheet", "session_line"]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def make_badges(
    event: OpenEvent,
    *,
    out: Path | None = None,
    png: Path | None = None,
    pdf_each: Path | None = None,
    design: str | Path = "a6",
    sheet: str | Path = "a6-4-on-a4",
    only: Sequence[str] = (),
    order: str = "name",
    start_cell: int = 1,
    offset: tuple[float, float] = (0.0, 0.0),
    backs: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    at: datetime | None = None,
    by: str = "",
    told: Callable[[Notice], object] | None = None,
) -> int:
    """Write badges to a PDF of sheets, or one file a person to a folder; how many.

    A folder (``png``, ``pdf_each``) also gets ``badges.csv``, a list for a mail merge. With
    ``at`` and the station ``by``, badges in PDFs are then noted as printed; pictures are for
    mails and count as none. ``told`` hears, before anything is written, of letters that no font
    has and of names that had to give way.

    Raises:
        BadInput: nobody selected, or a broken design or sheet; no file is made.
        UserError: a file cannot be written; nothing is noted.
    """
    programme = event.programme()
    badges = contents(programme, choose(list_people(event), only, programme, order))
    if not badges:
        raise BadInput("Nobody is selected: no badge was made. Import a list first.")
    chosen = load_design(design)
    if told is not None:
        for notice in check_badges(badges, chosen):
            told(notice)
    if out is not None:
        job = PrintJob(
            badges, chosen, load_sheet(sheet), start_cell=start_cell, offset=offset, backs=backs
        )
        make_folder(out.parent)
        if write_job(job, out, progress, cancelled) and at is not None:
            _note_run(event, job, out, str(design), str(sheet), at, by)
    if png is not None:
        files = write_png(badges, chosen, png, progress=progress, cancelled=cancelled)
        write_merge_list(badges, files, png / "badges.csv")
    if pdf_each is not None:
        files = write_pdf_each(badges, chosen, pdf_each, progress, cancelled, backs=backs)
        write_merge_list(badges, files, pdf_each / "badges.csv")
        if at is not None:
            note_printed(event, badges[: len(files)], at=at, by=by, design=str(design))
    return len(badges)


def _note_run(
    event: OpenEvent, job: PrintJob, out: Path, design: str, sheet: str, at: datetime, by: str
) -> None:
    run = begin_run(
        event,
        items_of(job),
        at=at,
        by=by,
        target=Target.FILE,
        place=out.name,
        design=design,
        sheet=sheet,
        backs=job.backs,
    )
    end_run(event, run, State.PRINTED, at=at, by=by)


def make_spare_sheet(
    event: OpenEvent,
    number: int,
    out: Path,
    *,
    at: datetime,
    design: str | Path = "a6",
    sheet: str | Path = "a6-4-on-a4",
    start_cell: int = 1,
    offset: tuple[float, float] = (0.0, 0.0),
) -> int:
    """``number`` new badges bound to nobody, with room to write a name; how many.

    Raises:
        BadInput: a broken design or sheet, before any badge is issued.
    """
    programme = event.programme()
    chosen, paper = load_design(design), load_sheet(sheet)
    trial = spare_contents(programme, ["B" * 28])
    PrintJob(trial, chosen, paper, start_cell=start_cell, offset=offset)
    badges = spare_contents(programme, spare_badges(event, number, at))
    make_folder(out.parent)
    write_pdf(badges, chosen, paper, out, start_cell=start_cell, offset=offset)
    return len(badges)
