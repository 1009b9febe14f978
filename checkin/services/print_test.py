"""Trying the printer: a badge that every door knows as a test, and a page to measure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QPainter

from checkin.badging.calibration import paint_test_page, write_test_page
from checkin.badging.design_file import load_design
from checkin.badging.print_job import PrintJob
from checkin.badging.sheet import load_sheet
from checkin.domain.badge_code import TEST_CODE
from checkin.services.badge_content import spare_contents
from checkin.services.open_event import OpenEvent
from checkin.services.print_centre import Output
from checkin.services.print_printers import print_one_page


@dataclass(frozen=True, slots=True)
class TestWords:
    """What stands on a test badge in place of a name."""

    __test__ = False  # pytest takes it for a test otherwise

    given: str
    family: str


def print_test_badge(
    event: OpenEvent,
    design: str,
    sheet: str,
    offset: tuple[float, float],
    words: TestWords,
    out: Output,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """One badge of nobody; it opens no door and stands in no ledger. 1, or 0 if cancelled.

    Raises:
        UserError: it did not come out.
    """
    [badge] = spare_contents(event.programme(), [TEST_CODE])
    badge = replace(badge, given_name=words.given, family_name=words.family)
    job = PrintJob([badge], load_design(design), load_sheet(sheet), offset=offset)
    return int(out.send(job, progress, cancelled))


def print_test_page(design: str, sheet: str, words: Sequence[str], out: Path | str) -> int:
    """The page to measure on a sheet's paper, on a printer by its name or into a file. Always
    without a shift: what is measured is the printer's own.

    Raises:
        UserError: it did not come out.
    """
    chosen = load_design(design)
    paper = load_sheet(sheet).cut_for(chosen.width, chosen.height)
    if isinstance(out, Path):
        write_test_page(paper, out, tuple(words))
        return 1

    def paint(painter: QPainter, dpi: float) -> None:
        paint_test_page(painter, paper, dpi, tuple(words))

    return int(print_one_page(out, paper, paint))
