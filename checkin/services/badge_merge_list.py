"""The list that goes with badge files: who gets which file, for a mail merge."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from checkin.badging.content import BadgeContent
from checkin.domain.errors import UserError
from checkin.domain.outside_errors import cause

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = ("file", "given_name", "family_name", "email", "organisation", "badge_code")


def write_merge_list(badges: Sequence[BadgeContent], files: Sequence[Path], path: Path) -> None:
    """A line for each badge that has its file, as spreadsheets and mail programs read it.

    Raises:
        UserError: the list cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for badge, file in zip(badges, files, strict=False):
        row = (
            file.name,
            badge.given_name,
            badge.family_name,
            badge.email,
            badge.organisation,
            badge.code,
        )
        writer.writerow([_as_text(cell) for cell in row])
    aside = path.with_suffix(".new")
    try:
        aside.write_bytes(text.getvalue().encode("utf-8-sig"))
        aside.replace(path)
    except OSError as error:
        raise UserError(
            "{path} cannot be written: {reason}.", path=str(path), reason=cause(error)
        ) from error


def _as_text(cell: str) -> str:
    """No text that a spreadsheet would run as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
