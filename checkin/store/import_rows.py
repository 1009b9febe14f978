"""The imports that changed something, and what it takes to undo the last one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from checkin.store.unit import Unit, from_us, to_us


@dataclass(frozen=True, slots=True)
class PastImport:
    """``undone_at`` is None while it stands; only the last one that stands can be undone."""

    number: int
    at: datetime
    by: str
    file: str
    counts: Mapping[str, int]
    undone_at: datetime | None
    can_be_undone: bool


def add(
    unit: Unit, at: datetime, by: str, file: str, counts: Mapping[str, int], undo: bytes
) -> int:
    """Note an import; those before it can no longer be undone."""
    unit.run("UPDATE list_import SET undo = NULL")
    return int(
        unit.one(
            'INSERT INTO list_import (at, "by", file, counts, undo) VALUES (?, ?, ?, ?, ?)'
            " RETURNING seq",
            to_us(at),
            by,
            file,
            json.dumps(dict(counts)),
            undo,
        )[0]
    )


def read(unit: Unit) -> list[PastImport]:
    """All of them, the last one first."""
    return [
        PastImport(
            r[0],
            from_us(r[1]),
            r[2],
            r[3],
            json.loads(r[4]),
            None if r[5] is None else from_us(r[5]),
            bool(r[6]),
        )
        for r in unit.all(
            'SELECT seq, at, "by", file, counts, undone_at,'
            " CASE WHEN undo IS NULL THEN 0 ELSE 1 END FROM list_import ORDER BY seq DESC"
        )
    ]


def undo_notes(unit: Unit, number: int) -> bytes:
    return bytes(unit.one("SELECT undo FROM list_import WHERE seq = ?", number)[0])


def mark_undone(unit: Unit, number: int, at: datetime) -> None:
    unit.run("UPDATE list_import SET undo = NULL, undone_at = ? WHERE seq = ?", to_us(at), number)
