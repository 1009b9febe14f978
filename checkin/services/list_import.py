"""Imports a registration list in one go, as scripts and the command line do."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

from checkin.importing.columns import parse_map
from checkin.importing.list_entry import RowProblem
from checkin.services.error_words import translated
from checkin.services.import_memory import Told
from checkin.services.import_session import Decisions, ImportSession, Plan
from checkin.services.list_files import read_file
from checkin.services.open_event import OpenEvent

__all__ = ["import_list", "read_file", "summary"]


def import_list(
    event: OpenEvent,
    path: Path,
    *,
    sheet: str | None = None,
    told: Sequence[str] = (),
    extra: Sequence[str] = (),
    absent: Literal["keep", "cancel"] = "keep",
    new_only: bool = False,
    encoding: str | None = None,
    repair: bool = False,
    dry_run: bool = False,
    at: datetime,
    by: str = "",
) -> Plan:
    """Bring the event in step with the list, or only say what would change.

    ``encoding`` is a text's, where it is not the one that it looks like; ``repair`` undoes "Ã©"
    and the like. ``told`` are COLUMN=FIELD, ``extra`` columns to keep as
    they are; ``new_only`` takes new people and leaves everybody known as they are.

    Raises:
        BadInput: the file as a whole cannot be used; nothing was changed.
    """
    session = ImportSession.open_file(event, path, sheet=sheet)
    if encoding is not None:
        session.choose_encoding(encoding)
    if repair:
        session.repair_accents(True)
    session.tell(Told({**parse_map(told), **dict.fromkeys(extra, "extra")}))
    session.let_go()
    decisions = Decisions(new_only=new_only)
    if dry_run:
        return session.plan(absent=absent, decisions=decisions)
    return session.accept(at, absent=absent, decisions=decisions, by=by).plan


def problem_text(problem: RowProblem) -> str:
    """What is wrong in a row, in the user's language."""
    return translated(problem.template).format(**problem.params)


def summary(changes: Plan) -> dict[str, object]:
    """The JSON of `checkin import --json`; counted in attendees."""
    return {
        "rows": changes.rows,
        "added": len(changes.added),
        "updated": len(changes.updated),
        "unchanged": changes.unchanged,
        "cancelled": len(changes.cancelled),
        "absent": len(changes.absent),
        "problems": [
            {"row": p.row, "column": p.column, "value": p.value, "message": problem_text(p)}
            for p in changes.problems
        ],
    }
