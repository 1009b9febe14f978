"""One table on one sheet: typed cells, sums as formulas, header, filter, widths, print set-up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from checkin.reporting.tables import Cell, Table

CELL_LENGTH = 32_767
"""Characters that Excel allows in a cell."""

DATE_FORMAT = "yyyy-mm-dd hh:mm"
DATE_WIDTH = 16
DURATION_FORMAT = "[h]:mm"

NARROWEST, WIDEST = 8, 45
"""Widths of columns, in characters."""

LINE_HEIGHT, MOST_LINES = 15, 20
"""Points of a line of text; a taller row could not be read on a screen."""

MEASURED_ROWS = 500
"""Rows looked at for the widths; of a longer table the first ones tell enough."""


@dataclass(frozen=True)
class Styles:
    """The formats of a workbook, made once."""

    bold: Format
    head: Format
    plain: Format
    long: Format
    date: Format
    duration: Format


def styles_of(workbook: Workbook) -> Styles:
    return Styles(
        bold=workbook.add_format({"bold": True}),
        head=workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        plain=workbook.add_format({"valign": "top"}),
        long=workbook.add_format({"text_wrap": True, "valign": "top"}),
        date=workbook.add_format({"num_format": DATE_FORMAT, "align": "left", "valign": "top"}),
        duration=workbook.add_format({"num_format": DURATION_FORMAT, "valign": "top"}),
    )


def fill(sheet: Worksheet, table: Table, styles: Styles) -> None:
    """Write a table; its totals stand apart, below an empty row that ends the filter."""
    widths = [_width(table, column) for column in range(len(table.header))]
    _make_high(sheet, 0, [_lines(text, w) for text, w in zip(table.header, widths, strict=True)])
    for column, text in enumerate(table.header):
        sheet.write_string(0, column, text, styles.head)
        sheet.set_column(column, column, widths[column])
    last = len(table.header) - 1
    for number, row in enumerate(table.rows, start=1):
        long = {c: _lines(cell, widths[c]) for c, cell in enumerate(row) if _is_long(cell)}
        _make_high(sheet, number, long.values())
        for column, cell in enumerate(row):
            if table.row_sums and column == last:
                span = xl_range(number, last - table.row_sums, number, last - 1)
                sheet.write_formula(number, column, f"=SUM({span})", styles.plain, cell)
            else:
                _write(
                    sheet,
                    number,
                    column,
                    cell,
                    styles.long if column in long else styles.plain,
                    styles,
                )
    for number, row in enumerate(table.totals, start=len(table.rows) + 2):
        for column, cell in enumerate(row):
            if table.rows and number == len(table.rows) + 2 and column in table.summed:
                span = xl_range(1, column, len(table.rows), column)
                sheet.write_formula(number, column, f"=SUM({span})", styles.bold, cell)
            else:
                _write(sheet, number, column, cell, styles.bold, styles)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), last)


def make_ready_to_print(sheet: Worksheet, title: str) -> None:
    """Landscape A4, all columns on a page, header on every page, title and page number."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L{title[:100].replace('&', '&&')}&R&P/&N")


def _write(
    sheet: Worksheet, row: int, column: int, cell: Cell, style: Format | None, styles: Styles
) -> None:
    """One cell by its type: a text stays a text, also where it looks like a formula or a link."""
    if cell is None or cell == "":
        return
    if isinstance(cell, datetime):
        sheet.write_datetime(row, column, cell.replace(tzinfo=None), styles.date)
    elif isinstance(cell, timedelta):
        sheet.write_number(row, column, cell / timedelta(days=1), styles.duration)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell[:CELL_LENGTH], style)
    else:
        sheet.write_number(row, column, cell, style)


def _is_long(cell: Cell) -> bool:
    return isinstance(cell, str) and (len(cell) >= WIDEST or "\n" in cell)


def _lines(cell: Cell, width: int) -> int:
    """How many lines a text takes in a column; a little too many rather than one too few."""
    return sum(len(wrap(part, max(1, width - 2))) or 1 for part in str(cell).splitlines()) or 1


def _make_high(sheet: Worksheet, row: int, lines: Iterable[int]) -> None:
    """Not every program makes a row as high as its wrapped text by itself."""
    most = min(max(lines, default=1), MOST_LINES)
    if most > 1:
        sheet.set_row(row, LINE_HEIGHT * most)


def _width(table: Table, column: int) -> int:
    """Wide enough for the longest word of the header and the longest cell, within reason."""
    lengths = [len(word) + 3 for word in table.header[column].split()]  # 3: the filter's arrow
    for row in (*table.rows[:MEASURED_ROWS], *table.totals):
        cell = row[column]
        if cell is not None:
            lengths.append(DATE_WIDTH if isinstance(cell, datetime) else len(str(cell)) + 1)
    return min(max(NARROWEST, *lengths), WIDEST)
