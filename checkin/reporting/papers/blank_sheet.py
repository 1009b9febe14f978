"""The sheet to tick and sign by hand: printed before the event, used when nothing else works."""

from collections.abc import Iterable, Sequence

from checkin.reporting.papers.banner import BOTTOM, draw_foot
from checkin.reporting.papers.contents import BlankSheet, Frame, SheetRow
from checkin.reporting.papers.flow import Block, paginate
from checkin.reporting.papers.paper import INK, Paper
from checkin.reporting.papers.sheet_parts import (
    CELL_QUIET,
    LATER_TOP,
    PADDING,
    ROW,
    Heading,
    certified,
    columns,
    draw_cells,
    draw_head,
    name_lines,
    remark,
    section,
)
from checkin.reporting.papers.words import day, words

_COLUMNS = columns(
    [("number", 9), ("tick", 15), ("person", 86), ("arrival", 24), ("signature", 52)]
)
_TICK = 4.5  # mm


def blank_sheets_pdf(frame: Frame, sheets: Sequence[BlankSheet]) -> bytes:
    """The sheets of some sessions in one PDF, each numbered from page 1 of its own."""
    say = words(frame.language)
    paper = Paper(f"{say['blank']} – {frame.event}")
    for done, sheet in enumerate(sheets):
        if done:
            paper.new_page()
        _draw_sheet(paper, frame, sheet)
    return paper.finished()


def _draw_sheet(paper: Paper, frame: Frame, sheet: BlankSheet) -> None:
    say = words(frame.language)
    heading = Heading(frame, sheet.session, say["blank"], say["blank.note"])
    top = draw_head(paper, heading.draw_first(paper), _COLUMNS, frame.language)
    pages = paginate(list(_blocks(frame, sheet)), top, LATER_TOP, BOTTOM)
    about = f"{say['blank']}, {day(sheet.session.start, frame.language)}"
    for index, page in enumerate(pages):
        shift = 0.0
        if index:
            paper.new_page()
            shift = (
                draw_head(paper, heading.draw_later(paper), _COLUMNS, frame.language) - page[0][0]
            )
        for y, block in page:
            block.draw(paper, y + shift)
        draw_foot(paper, frame, index + 1, len(pages), about)


def _blocks(frame: Frame, sheet: BlankSheet) -> Iterable[Block]:
    say = words(frame.language)
    place = 0
    for key, rows in (
        ("registered", sheet.registered),
        ("waitlist", sheet.waitlisted),
        ("others", sheet.others),
    ):
        if not rows and key != "registered":
            continue
        yield section(say[key], len(rows))
        if not rows:
            yield remark(say["nobody_registered"])
        for row in rows:
            place += 1
            yield _row(row, place)
    if sheet.lines:
        yield section(say["empty_lines"], None)
    for index in range(sheet.lines):
        place += 1
        yield _row(SheetRow("", ""), place, keep=index == sheet.lines - 1)
    yield certified(frame, say["exact.by_hand"])


def _row(row: SheetRow, place: int, *, keep: bool = False) -> Block:
    person, tick = _COLUMNS["person"], _COLUMNS["tick"]
    names = name_lines(row, person.width - 2 * PADDING)
    height = max(names.height, ROW)

    def draw(paper: Paper, y: float) -> None:
        draw_cells(paper, y, height, _COLUMNS)
        paper.text(
            _COLUMNS["number"].right - PADDING,
            y + height / 2 + 1.1,
            str(place),
            CELL_QUIET,
            "right",
        )
        paper.box(tick.middle - _TICK / 2, y + (height - _TICK) / 2, _TICK, _TICK, INK)
        names.draw(paper, person.left + PADDING, y, height)

    return Block(height, draw, keep)
