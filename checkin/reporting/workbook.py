"""The export as one XLSX workbook: an overview, then a sheet per session."""

import io
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import Cell, ExportData, Table, overview_rows, session_rows

SHEET_NAME_LENGTH = 31
"""What Excel allows, in UTF-16 units."""

CELL_LENGTH = 32_767
"""Characters that Excel allows in a cell."""

DATE_FORMAT = "yyyy-mm-dd hh:mm"
DATE_WIDTH = 16

NARROWEST, WIDEST = 8, 45
"""Widths of columns, in characters."""


def write_workbook(data: ExportData, folder: Path, language: str = DEFAULT_LANGUAGE) -> list[Path]:
    """Write the workbook into a folder; what was written."""
    path = folder / f"{labels(language)['file.workbook']}.xlsx"
    path.write_bytes(workbook_bytes(data, language))
    return [path]


def workbook_bytes(data: ExportData, language: str = DEFAULT_LANGUAGE) -> bytes:
    """The workbook as the bytes of a file, made in memory."""
    sessions = data.programme.sessions
    tables = [overview_rows(data, language)]
    tables += [session_rows(data, session.id, language) for session in sessions]
    overview = labels(language)["sheet.overview"]
    names = sheet_names([overview, *(session.id for session in sessions)])
    titles = [data.programme.event.name, *(session.name for session in sessions)]
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": data.programme.event.name})
        bold = workbook.add_format({"bold": True})
        head = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        date = workbook.add_format({"num_format": DATE_FORMAT, "align": "left"})
        for table, name, title in zip(tables, names, titles, strict=True):
            sheet = workbook.add_worksheet(name)
            _fill(sheet, table, head, date, bold)
            _make_ready_to_print(sheet, title)
    return buffer.getvalue()


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """A name per sheet that Excel takes, unique whatever the case."""
    names: list[str] = []
    taken = {"history", ""}  # the first is reserved by Excel
    for want in wanted:
        base = re.sub(r"[\[\]:*?/\\\x00-\x1f]", "_", want).strip("' ")
        name, number = _cut(base, SHEET_NAME_LENGTH), 1
        while name.lower() in taken:
            number += 1
            suffix = f" ({number})"
            name = _cut(base, SHEET_NAME_LENGTH - len(suffix)) + suffix
        taken.add(name.lower())
        names.append(name)
    return names


def _cut(text: str, units: int) -> str:
    """The beginning of a text in at most so many UTF-16 units, never ending in an apostrophe."""
    cut = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    return cut.rstrip("' ")


def _fill(sheet: Worksheet, table: Table, head: Format, date: Format, bold: Format) -> None:
    for column, text in enumerate(table.header):
        sheet.write_string(0, column, text, head)
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, None, date)
    # an empty row keeps the totals out of the filter
    for number, row in enumerate(table.totals, start=len(table.rows) + 2):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, bold, date)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), len(table.header) - 1)
    for column in range(len(table.header)):
        sheet.set_column(column, column, _width(table, column))


def _write(
    sheet: Worksheet, row: int, column: int, cell: Cell, style: Format | None, date: Format
) -> None:
    """One cell by its type: a text stays a text, also where it looks like a formula or a link."""
    if cell is None or cell == "":
        return
    if isinstance(cell, datetime):
        sheet.write_datetime(row, column, cell.replace(tzinfo=None), date)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell[:CELL_LENGTH], style)
    else:
        sheet.write_number(row, column, cell, style)


def _width(table: Table, column: int) -> int:
    """Wide enough for the longest word of the header and the longest cell, within reason."""
    lengths = [len(word) + 3 for word in table.header[column].split()]  # 3: the filter's arrow
    for row in (*table.rows, *table.totals):
        cell = row[column]
        if cell is not None:
            lengths.append(DATE_WIDTH if isinstance(cell, datetime) else len(str(cell)) + 1)
    return min(max(NARROWEST, *lengths), WIDEST)


def _make_ready_to_print(sheet: Worksheet, title: str) -> None:
    """Landscape A4, all columns on a page, header on every page, title and page number."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L{title[:100].replace('&', '&&')}&R&P/&N")
