"""The attendance sheet of a session (feuille d'émargement) after the doors have closed."""

from collections.abc import Callable, Iterable, Sequence

from checkin.reporting.papers.banner import BOTTOM, draw_foot
from checkin.reporting.papers.contents import Frame, Sheet, SheetRow
from checkin.reporting.papers.flow import Block, paginate
from checkin.reporting.papers.paper import INK, LEFT, RIGHT, Paper
from checkin.reporting.papers.sheet_parts import (
    CELL,
    CELL_QUIET,
    LABEL,
    LATER_TOP,
    PADDING,
    SECTION,
    SMALL,
    Heading,
    certified,
    columns,
    draw_cells,
    draw_head,
    name_lines,
    remark,
    section,
)
from checkin.reporting.papers.words import day, duration, hour, number, passages, words

_COLUMNS = columns(
    [
        ("number", 9),
        ("person", 61),
        ("entry", 14.5),
        ("exit", 17),
        ("measured", 15.5),
        ("presumed", 16),
        ("evidence", 19),
        ("signature", 34),
    ]
)
_STRUCK = 0.3  # mm


def sheets_pdf(
    frame: Frame, sheets: Sequence[Sheet], progress: Callable[[int, int], None] | None = None
) -> bytes:
    """The sheets of some sessions in one PDF, each numbered from page 1 of its own."""
    say = words(frame.language)
    paper = Paper(f"{say['sheet']} – {frame.event}")
    for done, sheet in enumerate(sheets):
        if done:
            paper.new_page()
        draw_sheet(paper, frame, sheet)
        if progress is not None:
            progress(done + 1, len(sheets))
    return paper.finished()


def draw_sheet(paper: Paper, frame: Frame, sheet: Sheet) -> int:
    """One sheet from the page at hand on; how many pages it has."""
    say = words(frame.language)
    note = say["legend"] if sheet.over else f"{say['running']} {say['legend']}"
    if sheet.session.parts:
        note = f"{say['half_day']} {note}"
    heading = Heading(frame, sheet.session, say["sheet"], note)
    top = draw_head(paper, heading.draw_first(paper), _COLUMNS, frame.language)
    # a later page's head may be two lines high: reserve them, then close up to what it took
    pages = paginate(list(_blocks(frame, sheet)), top, LATER_TOP, BOTTOM)
    about = f"{say['sheet']}, {day(sheet.session.start, frame.language)}"
    for index, page in enumerate(pages):
        shift = 0.0
        if index:
            paper.new_page()
            head = draw_head(paper, heading.draw_later(paper), _COLUMNS, frame.language)
            shift = head - page[0][0]
        for y, block in page:
            block.draw(paper, y + shift)
        draw_foot(paper, frame, index + 1, len(pages), about)
    return len(pages)


def _blocks(frame: Frame, sheet: Sheet) -> Iterable[Block]:
    say = words(frame.language)
    counter = 0
    last = len(sheet.registered) + len(sheet.walk_ins) + len(sheet.others)
    groups = (
        ("registered", sheet.registered),
        ("walk_ins", sheet.walk_ins),
        ("others", sheet.others),
    )
    if sheet.over and not any(row.presence == "present" for _, rows in groups for row in rows):
        yield remark(say["nobody_came"])
    for key, rows in groups:
        if not rows and key != "registered":
            continue
        yield section(say[key], len(rows))
        if not rows:
            yield remark(say["nobody_registered"])
        for row in rows:
            counter += 1
            # totals never stand alone under the heads of columns
            yield _row(row, counter, frame.language, keep=counter == last)
    yield _totals(frame, sheet)
    yield certified(
        frame,
        say["exact.text"].format(
            present=sheet.totals.present,
            others=sheet.totals.others,
            registered=sheet.totals.registered,
        ),
    )


def _row(row: SheetRow, place: int, language: str, *, keep: bool) -> Block:
    say = words(language)
    person = _COLUMNS["person"]
    names = name_lines(row, person.width - 2 * PADDING)
    height = names.height

    def draw(paper: Paper, y: float) -> None:
        middle = y + height / 2 + 1.1
        draw_cells(paper, y, height, _COLUMNS)
        paper.text(_COLUMNS["number"].right - PADDING, middle, str(place), CELL_QUIET, "right")
        baselines = names.draw(paper, person.left + PADDING, y, height)
        if row.presence == "present":
            _draw_presence(paper, row, y, height, language)
            return
        column = _COLUMNS["evidence"]
        word = say["awaited"] if row.presence == "awaited" else say["no_show"]
        paper.text(column.middle, middle, word, CELL_QUIET, "center")
        if row.presence == "awaited":
            return
        for index, baseline in enumerate(baselines):
            left = person.left + PADDING
            paper.line(
                (left - 0.5, baseline - 1.0),
                (left + names.width(index) + 0.5, baseline - 1.0),
                INK,
                _STRUCK,
            )
        for key in ("entry", "exit", "measured", "presumed", "signature"):
            cell = _COLUMNS[key]
            paper.line(
                (cell.left + 2, y + height / 2), (cell.right - 2, y + height / 2), INK, _STRUCK
            )

    return Block(height, draw, keep)


def _draw_presence(paper: Paper, row: SheetRow, y: float, height: float, language: str) -> None:
    say = words(language)
    middle = y + height / 2 + 1.1
    if row.first_entry is not None:
        paper.text(
            _COLUMNS["entry"].middle, middle, hour(row.first_entry, language), CELL, "center"
        )
    if row.last_exit is not None:
        text = hour(row.last_exit, language)
        style = CELL_QUIET if row.exit_presumed else CELL
        text = f"({text})" if row.exit_presumed else text
        paper.text(_COLUMNS["exit"].middle, middle, text, style, "center")
    else:
        paper.text(_COLUMNS["exit"].middle, middle, say["inside"], CELL_QUIET, "center")
    for key, minutes in (("measured", row.minutes_measured), ("presumed", row.minutes_presumed)):
        if minutes or row.measured == (key == "measured"):
            paper.text(_COLUMNS[key].right - 4, middle, str(minutes), CELL, "right")
    evidence = [", ".join(row.known_by)]
    if row.entries > 1 or row.exits > 1:
        evidence += passages(row.entries, row.exits, language)
    top = y + (height - 2.8 * len(evidence)) / 2 + 2.15
    for index, line in enumerate(evidence):
        style = SMALL if len(evidence) > 1 or CELL.width(line) > 17 else CELL
        paper.text(_COLUMNS["evidence"].middle, top + 2.8 * index, line, style, "center")


def _totals(frame: Frame, sheet: Sheet) -> Block:
    """The figures of the session; counts over durations."""
    say, totals, language = words(frame.language), sheet.totals, frame.language
    cells = [
        ("total.registered", number(totals.registered, language)),
        ("total.present", number(totals.present, language)),
        ("total.walk_ins", number(totals.walk_ins, language)),
        ("total.no_shows", number(totals.no_shows, language)),
        ("total.waitlisted", number(totals.waitlisted, language)),
        ("total.measured", duration(totals.minutes_measured, language)),
        ("total.presumed", duration(totals.minutes_presumed, language)),
        ("total.others", number(totals.others, language)),
        ("total.others_measured", duration(totals.others_measured, language)),
        ("total.others_presumed", duration(totals.others_presumed, language)),
    ]
    width = (RIGHT - LEFT) / 5

    def draw(paper: Paper, y: float) -> None:
        y += 3.0
        paper.text(LEFT, y + 3.5, say["totals"], SECTION)
        for index, (key, value) in enumerate(cells):
            x, top = LEFT + index % 5 * width, y + 5.0 + index // 5 * 10.5
            paper.box(x, top, width, 10.5)
            paper.text(x + PADDING, top + 3.7, say[key], LABEL)
            paper.text(x + PADDING, top + 8.6, value, SECTION)

    return Block(30.0, draw, keep=True)
