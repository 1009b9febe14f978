"""A registration list as a table of texts, whatever program saved it.

What the file holds decides, never its name: people rename files, and mail programs guess.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from checkin.domain.errors import BadInput
from checkin.importing.damaged_text import looks_damaged, repaired
from checkin.importing.delimited_text import decode, read_records
from checkin.importing.folding import clean
from checkin.importing.header_words import guess_field
from checkin.importing.list_rows import list_rows
from checkin.importing.session_when import parse_when
from checkin.importing.text_encodings import Reading, readings
from checkin.importing.workbook import read_workbook

Row = tuple[int, list[str]]

# Title rows, column numbers, a webform's question row: the header stands below them.
_ROWS_TO_SCORE = 10

# Cells of these alone hold nothing: ";;;;" is an empty row to the eye.
_BLANK = " ,;|\t"

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_NOT_LISTS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"SQLite format 3": "SQLite",
    b"\x1f\x8b": "gzip",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"{\\rtf": "RTF",
}


@dataclass(frozen=True, slots=True)
class Table:
    """The rows under the header, each with its number in a spreadsheet (the header may be 1).

    Headers are distinct: the second `Mail` is `Mail (2)`, an unnamed column `column C`.
    ``kind`` is csv, xlsx, xls, xlsb or ods; ``sheet`` is the one that was read. ``encoding``
    and ``delimiter`` are a text file's. ``damaged`` counts cells in which accents look spoilt.
    ``above`` is the row over the header, each of its texts carried to the right: a question over
    its options. ``before`` are the filled rows over the header, ``left`` those under it that are
    nobody: a header printed again, totals, footnotes. ``readings``: other encodings that a text
    file may be in.
    """

    header: list[str]
    rows: list[Row]
    header_row: int
    sheets: list[str]
    kind: str
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    damaged: int = 0
    above: tuple[str, ...] = ()
    before: tuple[Row, ...] = ()
    left: tuple[Row, ...] = ()
    readings: tuple[Reading, ...] = ()


def read_table(
    data: bytes,
    filename: str,
    sheet: str | None = None,
    *,
    header_row: int | None = None,
    repair: bool = False,
    encoding: str | None = None,
) -> Table:
    """The list in the file; BadInput where the file as a whole cannot be read.

    ``header_row`` is the header's number as a spreadsheet shows it, where somebody named it;
    ``repair`` undoes what another program made of the accents ("Ã©"); ``encoding`` is a text
    file's, where somebody named it.
    """
    for magic, name in _NOT_LISTS.items():
        if data.startswith(magic):
            raise BadInput(
                "{file} is a {kind} file: export the list as CSV or XLSX", file=filename, kind=name
            )
    if data.startswith(_OLE) and _ENCRYPTED_PACKAGE in data:
        raise BadInput("{file} is protected by a password: save a copy without it", file=filename)
    if data.startswith(_ZIP):
        data = _only_text_inside(data) or data
    if data.startswith((_ZIP, _OLE)):
        if encoding is not None:
            raise BadInput("{file} is a workbook: leave the encoding out", file=filename)
        rows, sheets, sheet, kind = read_workbook(data, filename, sheet, _known_fields)
        suspect = True
        used = delimiter = ""
        others: tuple[Reading, ...] = ()
    else:
        if sheet is not None:
            raise BadInput(
                "{file} is a text file and has no sheets: leave the sheet out", file=filename
            )
        text, used = decode(data, filename, encoding)
        rows, delimiter = read_records(text, filename)
        others = readings(data, used)
        sheets, kind, suspect = [], "csv", looks_damaged(text)
    damaged = _damaged(rows) if suspect else 0
    if repair and damaged:
        rows = [(number, [repaired(cell) for cell in cells]) for number, cells in rows]
    table = _with_header(rows, filename, header_row)
    return replace(
        table,
        sheets=sheets,
        kind=kind,
        sheet=sheet or "",
        encoding=used,
        delimiter=delimiter,
        damaged=damaged,
        readings=others,
    )


def _damaged(rows: Sequence[Row]) -> int:
    """How many cells have accents that look spoilt; most rows have none, looked at as a whole."""
    return sum(
        looks_damaged(cell)
        for _, cells in rows
        if not (line := "\n".join(cells)).isascii() and looks_damaged(line)
        for cell in cells
    )


def _only_text_inside(data: bytes) -> bytes | None:
    """The one CSV of a zip, as form services hand it out; None for a workbook."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            files = [f for f in archive.infolist() if not f.is_dir()]
            texts = [f for f in files if f.filename.lower().endswith((".csv", ".tsv", ".txt"))]
            if len(files) == 1 and len(texts) == 1 and texts[0].file_size < 100_000_000:
                return archive.read(texts[0])
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, zlib.error):
        pass  # the workbook reader says what is wrong with it
    return None


def _with_header(rows: Sequence[Row], filename: str, named: int | None) -> Table:
    filled = [
        (number, cells)
        for number, cells in rows
        # Nearly all rows begin with a letter or a figure.
        if (cells and cells[0][:1].isalnum()) or any(c.strip().strip(_BLANK).strip() for c in cells)
    ]
    if not filled:
        raise BadInput("{file} is empty: it holds no row with text", file=filename)
    if len(filled) == 1 and sum("@" in cell for cell in filled[0][1]) > 1:
        # Addresses copied out of a mail: one after the other.
        filled = [(n, [cell.strip()]) for n, cell in enumerate(filled[0][1], 1) if cell.strip()]
    stacked = False
    if named is not None:
        at = next((i for i, (number, _) in enumerate(filled) if number == named), None)
        if at is None:
            raise BadInput("{file} has no text in row {row}", file=filename, row=named)
    else:
        scores = [_header_score(cells) for _, cells in filled[:_ROWS_TO_SCORE]]
        at = scores.index(max(scores))
        while at + 1 < len(filled) and _is_hours(filled[at + 1][1]):
            # The hours stand under the days, and names may be merged over both rows.
            number, low = filled[at + 1]
            filled[at + 1] = number, _stacked(filled[at][1], low)
            at, stacked = at + 1, True
    header_row, header = filled[at]
    body = list_rows(header, filled[at + 1 :])
    above: tuple[str, ...] = ()
    if named is None and not any(map(guess_field, header)) and any("@" in c for c in header):
        # Headers can be switched off: then the first row is somebody.
        header_row, body = 0, filled[at:]
        header = [""] * max(len(cells) for _, cells in body)
    elif at:
        above = _carried(filled[at - 1][1], len(header))
        if at > 1 and stacked:  # over the days, the months
            months = _carried(filled[at - 2][1], len(header))
            above = tuple(f"{m} {d}".strip() for m, d in zip(months, above, strict=True))
    while len(header) > 1 and not header[-1].strip() and not _column_used(body, len(header) - 1):
        header = header[:-1]
    left: tuple[Row, ...] = ()
    if header_row and len(body) < len(filled) - at - 1:
        kept = {number for number, _ in body}
        left = tuple(row for row in filled[at + 1 :] if row[0] not in kept)
    return Table(
        _distinct(header),
        body,
        header_row,
        [],
        "",
        above=above,
        before=tuple(filled[:at]),
        left=left,
    )


def _stacked(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """The lower row of a header, with the upper one's text where it is empty."""
    width = max(len(above), len(below))
    upper, lower = ([*cells, *[""] * width][:width] for cells in (above, below))
    return [low if low.strip() else up for up, low in zip(upper, lower, strict=True)]


def _carried(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """A title stands over the first of its columns only."""
    carried, last = [], ""
    for cell in [*cells, *[""] * width][:width]:
        last = clean(cell) or last
        carried.append(last)
    return tuple(carried)


def _holds_text(cell: str) -> bool:
    if cell.isalnum():
        return True
    return cell.strip().strip(_BLANK).strip() != ""


def _known_fields(rows: Sequence[Row]) -> int:
    """How many fields the best of the first rows names; an address makes a list of any sheet."""
    filled = [cells for _, cells in rows if any(c.strip() for c in cells)][:_ROWS_TO_SCORE]
    known = max((len(_fields_in(cells)) for cells in filled), default=0)
    return known or int(any("@" in cell for cells in filled for cell in cells))


def _is_hours(cells: Sequence[str]) -> bool:
    """Two hours or half-days at least, and nothing else."""
    texts = [c for c in cells if c.strip()]
    return len(texts) > 1 and all(parse_when(c).only_hours for c in texts)


def _fields_in(texts: Iterable[str]) -> set[str]:
    return {guess.field for c in texts if (guess := guess_field(c.strip())) is not None}


def _header_score(cells: Sequence[str]) -> int:
    """How much a row looks like a header: known words first, then distinct texts."""
    texts = {c.strip() for c in cells if c.strip()}
    known = _fields_in(texts)
    words = sum(any(ch.isalpha() for ch in text) for text in texts)
    addresses = sum("@" in text for text in texts)
    return 10 * len(known) + words - 50 * addresses


def _column_used(rows: Sequence[Row], index: int) -> bool:
    return any(len(cells) > index and cells[index].strip() for _, cells in rows)


def _distinct(header: Sequence[str]) -> list[str]:
    names: list[str] = []
    seen: dict[str, int] = {}
    for index, cell in enumerate(header):
        name = " ".join(clean(cell).split()) or f"column {_letters(index)}"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _letters(index: int) -> str:
    """A column as a spreadsheet names it: A … Z, AA …"""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
