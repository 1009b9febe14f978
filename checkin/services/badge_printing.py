"""Makes badges of the event's people as PDF or PNG files."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf, write_pdf_each, write_png
from checkin.badging.print_job import PrintJob
from checkin.badging.sheet import load_sheet
from checkin.domain.errors import BadInput
from checkin.services.badge_content import contents, session_line, spare_contents
from checkin.services.badge_merge_list import write_merge_list
from checkin.services.badge_selection import choose
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people, spare_badges

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
) -> int:
    """Write badges to a PDF of sheets, or one file a person to a folder; how many.

    A folder (``png``, ``pdf_each``) also gets ``badges.csv``, a list for a mail merge.

    Raises:
        BadInput: nobody selected, or a broken design or sheet; no file is made.
    """
    programme = event.programme()
    badges = contents(programme, choose(list_people(event), only, programme, order))
    if not badges:
        raise BadInput("Nobody is selected: no badge was made. Import a list first.")
    chosen = load_design(design)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        write_pdf(
            badges,
            chosen,
            load_sheet(sheet),
            out,
            progress,
            cancelled,
            start_cell=start_cell,
            offset=offset,
            backs=backs,
        )
    if png is not None:
        files = write_png(badges, chosen, png, progress=progress, cancelled=cancelled)
        write_merge_list(badges, files, png / "badges.csv")
    if pdf_each is not None:
        files = write_pdf_each(badges, chosen, pdf_each, progress, cancelled, backs=backs)
        write_merge_list(badges, files, pdf_each / "badges.csv")
    return len(badges)


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
    out.parent.mkdir(parents=True, exist_ok=True)
    write_pdf(badges, chosen, paper, out, start_cell=start_cell, offset=offset)
    return len(badges)
