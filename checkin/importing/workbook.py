"""Workbooks (XLSX, XLS, XLSB, ODS): one sheet's cells as the texts that a CSV of it would hold."""

import zlib
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.importing.folding import fold
from checkin.importing.workbook_area import reaches_too_far

Row = tuple[int, list[str]]

_LARGEST_UNPACKED = 1_000_000_000
_OLE = b"\xd0\xcf\x11\xe0"


def read_workbook(
    data: bytes,
    filename: str,
    sheet: str | None,
    like_a_list: Callable[[Sequence[Row]], int] = lambda rows: 1,
) -> tuple[list[Row], list[str], str, str]:
    """Numbered rows of the sheet, the names of all sheets, the sheet's own, the kind of workbook.

    Without a name it is the first visible sheet that looks like a list (``like_a_list`` of its
    rows is 1 or more), else the one that does most: workbooks begin with a note to the reader.
    """
    protected = BadInput("{file} is protected by a password: save a copy without it", file=filename)
    if _encrypted_ods(data):
        raise protected
    if _unpacked_size(data) > _LARGEST_UNPACKED:
        raise BadInput(
            "{file} unpacks to more than a gigabyte: this is no registration list", file=filename
        )
    if reaches_too_far(data):
        raise BadInput(
            "{file} has a cell far away from all others, in the last rows or columns of a sheet:"
            " delete the empty rows and columns behind the list, or export it as CSV",
            file=filename,
        )
    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            names = [m.name for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
            visible = [
                m.name for m in book.sheets_metadata if m.visible == SheetVisibleEnum.Visible
            ]
            if sheet is not None:
                name = _named(sheet, names, filename)
                rows = _rows(book, name)
            else:
                rows, name = _first_list(book, names, visible, like_a_list)
    except PasswordError:
        raise protected from None
    except (CalamineError, OSError, ValueError) as error:
        raise BadInput(
            "{file} cannot be read as a workbook ({error}): export the list as CSV or XLSX",
            file=filename,
            error=cause(error),
        ) from None
    return rows, names, name, _kind(data)


def _first_list(
    book: CalamineWorkbook,
    names: list[str],
    visible: list[str],
    like_a_list: Callable[[Sequence[Row]], int],
) -> tuple[list[Row], str]:
    best: tuple[int, list[Row], str] | None = None
    for name in [n for n in names if n in visible] or names:
        rows = _rows(book, name)
        empty = not any(any(cells) for _, cells in rows)
        found = -1 if empty else like_a_list(rows)
        if found >= 1:
            return rows, name
        if best is None or found > best[0]:
            best = found, rows, name
    return ([], "") if best is None else best[1:]


def _unpacked_size(data: bytes) -> int:
    """What the packed files say they hold; 0 where it is no archive."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return sum(file.file_size for file in archive.infolist())
    except (BadZipFile, OSError, NotImplementedError, ValueError):
        return 0


def _encrypted_ods(data: bytes) -> bool:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return b"encryption-data" in archive.read("META-INF/manifest.xml")
    except (BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError, zlib.error):
        return False


def _named(sheet: str, names: list[str], filename: str) -> str:
    for name in names:
        if name == sheet:
            return name
    for name in names:
        if fold(name) == fold(sheet):
            return name
    raise BadInput(
        "{file} has no sheet {sheet!r}; its sheets: {names}",
        file=filename,
        sheet=sheet,
        names=", ".join(names),
    )


def _rows(book: CalamineWorkbook, name: str) -> list[Row]:
    # The empty area above and left is kept: row numbers are those that the spreadsheet shows.
    cells = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return [
        (number, [c if type(c) is str else _text(c) for c in row])
        for number, row in enumerate(cells, start=1)
    ]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        # A workbook knows only one sort of number: 42 is stored as 42.0.
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def _kind(data: bytes) -> str:
    if data.startswith(_OLE):
        return "xls"
    head = data[:4096]
    if b"opendocument" in head:
        return "ods"
    return "xlsb" if b"xl/workbook.bin" in data else "xlsx"
