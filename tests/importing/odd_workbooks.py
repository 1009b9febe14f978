"""Workbooks as no spreadsheet program writes them."""

import io
import struct
import zipfile
from collections.abc import Sequence

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override'
    ' PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/{kind}" Target="{target}"/></Relationships>'
)
_BOOK = (
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/'
    'main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/'
    'main"><dimension ref="A1:C3"/><sheetData>{rows}</sheetData></worksheet>'
)

Cells = Sequence[tuple[str, str]]  # "B7", text


def xlsx(cells: Cells) -> bytes:
    """A workbook of these cells only, whatever its dimension claims."""
    rows: dict[str, str] = {}
    for place, text in cells:
        number = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        cell = f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
        rows[number] = rows.get(number, "") + cell
    body = "".join(f'<row r="{number}">{row}</row>' for number, row in rows.items())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        book = _RELATIONS.format(kind="officeDocument", target="xl/workbook.xml")
        archive.writestr("_rels/.rels", book)
        archive.writestr("xl/workbook.xml", _BOOK)
        sheet = _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml")
        archive.writestr("xl/_rels/workbook.xml.rels", sheet)
        archive.writestr("xl/worksheets/sheet1.xml", _SHEET.format(rows=body))
    return out.getvalue()


def ods(rows_between: int, columns_between: int) -> bytes:
    """A list of one person, and a text that many empty rows and columns away."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    empty = f'<table:table-cell table:number-columns-repeated="{columns_between}"/>'
    rows = [
        "<table:table-row>" + "".join(map(cell.format, ("Nom", "Prénom"))) + "</table:table-row>",
        "<table:table-row>" + "".join(map(cell.format, ("Blanc", "Ana"))) + "</table:table-row>",
        f'<table:table-row table:number-rows-repeated="{rows_between}"><table:table-cell/>'
        "</table:table-row>",
        f"<table:table-row>{empty}{cell.format('x')}</table:table-row>",
    ]
    content = (
        '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:'
        'opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1'
        '.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="S">'
        + "".join(rows)
        + "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


def xlsb(cells: Sequence[tuple[int, int, str]], claimed: tuple[int, int] = (3, 3)) -> bytes:
    """A binary workbook of these cells (row and column from 0, text), in order; ``claimed``: how
    many rows and columns its dimension speaks of."""
    rows, columns = claimed
    sheet = [
        _record(_BEGIN_SHEET),
        _record(_DIMENSION, struct.pack("<4I", 0, rows - 1, 0, columns - 1)),
        _record(_BEGIN_DATA),
    ]
    last = -1
    for row, column, text in cells:
        if row != last:
            sheet.append(_record(_ROW, struct.pack("<I", row) + bytes(21)))
            last = row
        sheet.append(_record(_CELL_TEXT, struct.pack("<2I", column, 0) + _wide(text)))
    sheet += [_record(_END_DATA), _record(_END_SHEET)]
    named = _record(_SHEET_NAME, struct.pack("<2I", 0, 1) + _wide("rId1") + _wide("S"))
    book = _record(_BEGIN_BOOK) + _record(_BEGIN_SHEETS) + named + _record(_END_SHEETS)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        relation = _RELATIONS.format(kind="officeDocument", target="xl/workbook.bin")
        archive.writestr("_rels/.rels", relation)
        archive.writestr("xl/workbook.bin", book + _record(_END_BOOK))
        relation = _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.bin")
        archive.writestr("xl/_rels/workbook.bin.rels", relation)
        archive.writestr("xl/worksheets/sheet1.bin", b"".join(sheet))
    return out.getvalue()


# Record types of [MS-XLSB] 2.3.2
_ROW, _CELL_TEXT = 0, 6
_BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS, _BEGIN_DATA, _END_DATA = 143, 144, 145, 146
_DIMENSION, _SHEET_NAME = 148, 156


def _record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    while True:
        more = size >> 7
        head += bytes([size & 0x7F | (0x80 if more else 0)])
        if not more:
            return head + body
        size = more


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")
