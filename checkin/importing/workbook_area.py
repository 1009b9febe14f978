"""How far a workbook's cells reach: one stray cell in the last row and column of a sheet makes a
grid of seventeen thousand million cells, for which there is no memory anywhere."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

MOST_CELLS = 10_000_000
"""A hundred thousand people with a hundred answers each."""

_CHUNK = 1 << 20
_OVERLAP = 200  # letters of a tag that a chunk may cut
_XLSX_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_XLSB_SHEET = re.compile(r"xl/worksheets/[^/]+\.bin", re.IGNORECASE)
_ROW_HEADER, _BLANK_CELL, _LAST_CELL, _RICH_CELL = 0, 1, 11, 62  # records of [MS-XLSB]
_BEYOND_Z = re.compile(rb' r="([A-Z]{2,3})\d')
_CELL = re.compile(rb' r="([A-Z]{1,3})(\d{1,7})"')
_FAR_ROW = re.compile(rb' r="[A-Z]{1,3}(\d{6,7})"')
_ODS_TAG = re.compile(
    rb"<(table:table-row|table:(?:covered-)?table-cell|text:p|table:table) ?([^>]*)"
)
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d+)"')


def reaches_too_far(data: bytes) -> bool:
    """Whether some sheet spans more than `MOST_CELLS`; False for what is no such archive."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            for file in archive.infolist():
                if _XLSX_SHEET.fullmatch(file.filename):
                    rows, columns = _of_xlsx(_chunks(archive, file.filename))
                elif _XLSB_SHEET.fullmatch(file.filename):
                    rows, columns = _of_xlsb(archive.read(file))
                elif file.filename == "content.xml":
                    rows, columns = _of_ods(_chunks(archive, file.filename))
                else:
                    continue
                if rows * columns > MOST_CELLS:
                    return True
    except (BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error, EOFError):
        pass  # the workbook reader says what is wrong with it
    return False


def _chunks(archive: ZipFile, name: str) -> Iterator[bytes]:
    kept = b""
    with archive.open(name) as file:
        while piece := file.read(_CHUNK):
            whole = kept + piece
            yield whole
            kept = whole[-_OVERLAP:]


def _of_xlsx(chunks: Iterator[bytes]) -> tuple[int, int]:
    """Rows and columns, at least; nearly all lists have neither a column beyond Z nor a row of
    six figures, and are not looked at cell by cell."""
    rows, columns = 1, 26
    for chunk in chunks:
        if _BEYOND_Z.search(chunk):
            cells = _CELL.findall(chunk)
            columns = max([columns, *map(_number, {letters for letters, _ in cells})])
            rows = max([rows, *(int(row) for _, row in cells)])
        else:
            rows = max([rows, *map(int, _FAR_ROW.findall(chunk))])
    return rows, columns


def _of_xlsb(sheet: bytes) -> tuple[int, int]:
    """Rows and columns up to the last cell with something in it, record by record: what a sheet
    says of its own size need not be so. Where it breaks off, as far as it goes."""
    at = row = rows = columns = 0
    end = len(sheet)
    try:
        while at < end:
            kind, size, at = sheet[at], sheet[at + 1], at + 2
            if kind > 127:  # two bytes of seven bits each
                kind, size, at = kind & 127 | size << 7, sheet[at], at + 1
            if size > 127:  # up to four bytes of seven bits each
                size, shift = size & 127, 7
                while shift < 28:
                    more, at = sheet[at], at + 1
                    size |= (more & 127) << shift
                    if more < 128:
                        break
                    shift += 7
            if kind == _ROW_HEADER:
                row = int.from_bytes(sheet[at : at + 4], "little") + 1
            elif _BLANK_CELL < kind <= _LAST_CELL or kind == _RICH_CELL:
                column = int.from_bytes(sheet[at : at + 4], "little") + 1
                if column > columns:
                    columns = column
                if row > rows:
                    rows = row
            at += size
    except IndexError:
        pass
    return rows, columns


def _number(letters: bytes) -> int:
    """A is 1, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _of_ods(chunks: Iterator[bytes]) -> tuple[int, int]:
    """Rows and columns of the largest sheet, up to its last text."""
    most = (0, 0)
    for text in (b"".join(chunks),):
        if not any(int(times) > 1000 for times in _REPEATED.findall(text)):
            return most
        row = column = rows = columns = times = 0
        for tag, attributes in _ODS_TAG.findall(text):
            repeated = _REPEATED.search(attributes)
            count = int(repeated[1]) if repeated else 1
            if tag == b"table:table":
                row = column = rows = columns = times = 0
            elif tag == b"table:table-row":
                row, times, column = row + times, count, 0
            elif tag == b"text:p":
                rows, columns = max(rows, row + times), max(columns, column)
                most = max(most, (rows, columns), key=lambda area: area[0] * area[1])
            else:
                column += count
    return most
