"""The export as CSV files, as a French spreadsheet opens them: semicolons, UTF-8 with BOM."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import Cell, ExportData, Table, overview_rows, session_rows

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula, or skips on the way to one."""

TIME_FORMAT = "%Y-%m-%d %H:%M"

NAME_LENGTH = 60
"""Characters of a session's id that a file name takes over."""


def write_csv_files(data: ExportData, folder: Path, language: str = DEFAULT_LANGUAGE) -> list[Path]:
    """Write the overview and a file per session into a folder; what was written."""
    words = labels(language)
    paths = [folder / f"{words['file.overview']}.csv"]
    paths[0].write_bytes(csv_bytes(overview_rows(data, language)))
    session_ids = [session.id for session in data.programme.sessions]
    for session_id, name in zip(session_ids, file_names(session_ids), strict=True):
        path = folder / f"{words['file.session']}-{name}.csv"
        path.write_bytes(csv_bytes(session_rows(data, session_id, language)))
        paths.append(path)
    return paths


def csv_bytes(table: Table) -> bytes:
    """One table as the bytes of a file, with its totals as last lines."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in (table.header, *table.rows, *table.totals):
        writer.writerow([as_text(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def as_text(cell: Cell) -> str:
    """A cell as text: times local to the event, no text that a spreadsheet would run."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime(TIME_FORMAT)
    if isinstance(cell, timedelta):
        minutes = cell // timedelta(minutes=1)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return str(cell)


_UNDECOMPOSED = str.maketrans(
    {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss"}
)


def file_names(ids: Iterable[str]) -> list[str]:
    """A name per id that every file system takes, unique whatever the case.

    Latin letters lose their accents; those of other alphabets stay, so that a name is a name.
    """
    names: list[str] = []
    taken: set[str] = set()
    for id in ids:
        decomposed = unicodedata.normalize("NFKD", id.translate(_UNDECOMPOSED))
        letters = "".join(c for c in decomposed if not unicodedata.combining(c))
        base = re.sub(r"[^\w-]+", "_", letters)[:NAME_LENGTH] or "_"
        name, number = base, 1
        while name.lower() in taken:
            number += 1
            name = f"{base}_{number}"
        taken.add(name.lower())
        names.append(name)
    return names
