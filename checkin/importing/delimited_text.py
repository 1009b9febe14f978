"""Delimited text: which encoding, which separator, and the records, numbered as a spreadsheet does.

The csv module does the quoting: free answers hold line breaks, separators and quotes.
"""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO
from itertools import islice

from charset_normalizer import from_bytes

from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.importing.text_encodings import name_of

_DELIMITERS = ",;\t|"
csv.field_size_limit(64 * 1024 * 1024)  # an essay in a cell is cut later, and told
_SAMPLE = 300
_AT_ONCE = 2000  # rows
_HEAD = 300_000  # characters in which the separator shows
_FRENCH = frozenset("àâäáãçéèêëíîïñóôöõùûüúœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ’‘“”«»–—…€°\u00a0")
_HUMP = re.compile("(?<=[a-z])[ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ]")  # no word has a capital behind a small letter

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16's does: must be asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, filename: str, said: str | None = None) -> tuple[str, str]:
    """The text of the file and its encoding; BadInput for what is no text, or is a web page.

    ``said``: the encoding that somebody named, in place of what the file looks like.
    """
    text, encoding = _decoded(data, filename) if said is None else _as_said(data, filename, said)
    text = text.lstrip("\ufeff")  # some programs write the mark twice
    if not text.strip():
        raise BadInput("{file} is empty", file=filename)
    if (
        text.count("\x00") > len(text) // 1000 + 8
        or sum(c < " " and c not in "\t\r\n\f\v" for c in text[:4000]) > 8
    ):
        raise BadInput("{file} is not a list: it holds neither text nor a workbook", file=filename)
    head = text[:2000].lstrip().lower()
    if head.startswith(("<!doctype", "<html", "<?xml", "<table", "<head", "<meta")):
        raise BadInput(
            "{file} is a web page or XML, not a list (perhaps a login page was saved instead):"
            " export the list as CSV or XLSX",
            file=filename,
        )
    return text, encoding


def _decoded(data: bytes, filename: str) -> tuple[str, str]:
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    if encoding is None and len(data) >= 4 and data.count(0) > len(data) // 5:
        # UTF-16 without a mark: Latin text leaves every second byte empty.
        encoding = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
    try:
        return data.decode(encoding or "utf-8"), encoding or "utf-8"
    except UnicodeDecodeError as error:
        if encoding is not None:
            raise BadInput(
                "{file} is damaged: it says it is {encoding} and is not, at byte {at}",
                file=filename,
                encoding=encoding,
                at=error.start,
            ) from None
    return _one_byte(data)


def _as_said(data: bytes, filename: str, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except LookupError:
        raise BadInput("No encoding is called {encoding}", encoding=encoding) from None
    except UnicodeError as error:
        raise BadInput(
            "{file} cannot be read as {encoding}: byte {at} means nothing there",
            file=filename,
            encoding=name_of(encoding),
            at=getattr(error, "start", 0),
        ) from None


def _one_byte(data: bytes) -> tuple[str, str]:
    """Text of one of the old encodings: the one in which the accents make sense.

    A short French list gives a statistical detector too little to go by, so Windows, the old
    Macintosh and DOS are tried first and judged by the letters that French uses.
    """
    mended = data.decode("utf-8", errors="replace")
    if sum(c > "\x7f" for c in mended) > 2 * mended.count("\ufffd"):
        return mended, "utf-8"  # UTF-8 with a damaged spot, which the row that holds it will report
    best, best_share = ("", ""), 0.0
    for encoding in ("cp1252", "mac_roman", "cp850"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = [c for c in text if c > "\x7f"]
        french = sum(c in _FRENCH for c in foreign) - len(_HUMP.findall(text))
        share = french / len(foreign)
        if share > best_share:
            best, best_share = (text, encoding), share
    if best_share >= 0.7:
        return best
    match = from_bytes(data).best()
    return (
        (str(match), match.encoding) if match is not None else (data.decode("latin-1"), "latin-1")
    )


def read_records(text: str, filename: str) -> tuple[list[tuple[int, list[str]]], str]:
    """The records with their numbers, and the separator.

    A record over several lines is one row of a spreadsheet.
    """
    delimiter = None
    told = re.match(r"\"?sep=(.)\"?[;,\t]*(\r\n|\r|\n|$)", text, re.IGNORECASE)
    if told is not None:
        # Excel obeys this line and shows no row for it.
        delimiter, text = told[1], text[told.end() :]
    delimiter = delimiter or _delimiter_of(text)
    records = _unwrapped(_parsed(text, delimiter, filename), filename)
    return list(enumerate(records, start=1)), delimiter


def _delimiter_of(text: str) -> str:
    """The separator that gives the most columns most evenly."""

    def score(delimiter: str) -> float:
        widths = Counter(len(r) for r in _first_records(text, delimiter) if any(r))
        if not widths:
            return 0
        width, times = widths.most_common(1)[0]
        return (width - 1) * times / widths.total()

    return max(_DELIMITERS, key=score)


def _first_records(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(StringIO(text[:_HEAD], newline=""), delimiter=delimiter)
    records: list[list[str]] = []
    try:
        for record in reader:
            records.append(record)
            if len(records) == _SAMPLE:
                break
    except csv.Error:
        pass  # a field without an end: not this separator, or the full reading says so
    return records


def _parsed(text: str, delimiter: str, filename: str) -> list[list[str]]:
    # An end mark shows whether a quote was left open: it would be swallowed with all the
    # rows since that quote, and nobody would miss them.
    mark = "\ue000end\ue000"
    source = StringIO(text + ("" if text.endswith(("\r", "\n")) else "\n") + mark, newline="")
    reader = csv.reader(source, delimiter=delimiter)
    records: list[list[str]] = []
    try:
        before = -1
        while len(records) > before:  # in parts: an interface beside it gets its turn between
            before = len(records)
            records.extend(islice(reader, _AT_ONCE))
    except csv.Error as error:
        raise BadInput(
            "{file}: row {row} cannot be read ({error}): is a quote left open there?",
            file=filename,
            row=len(records) + 1,
            error=cause(error),
        ) from None
    if records.pop() != [mark]:
        raise BadInput(
            "{file}: a quote is opened in row {row} and never closed",
            file=filename,
            row=len(records) + 1,
        )
    return records


def _unwrapped(records: Sequence[list[str]], filename: str) -> list[list[str]]:
    """Lines that were saved whole in column A, quoted, after a double click on a comma file."""
    filled = [r for r in records if any(r)]
    if not filled or any(any(r[1:]) for r in filled):
        return list(records)
    lines = [r[0] for r in filled]
    delimiter = _delimiter_of("\n".join(lines[:_SAMPLE]))
    if min(line.count(delimiter) for line in lines) < 1:
        return list(records)
    # Each line is read by itself, so that the numbers stay those of the spreadsheet.
    try:
        return [_line(r[0], delimiter) if any(r) else [] for r in records]
    except csv.Error:
        return list(records)


def _line(text: str, delimiter: str) -> list[str]:
    return next(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
