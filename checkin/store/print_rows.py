"""The printed ledger: which badge was printed when, by whom, with what on it."""

from collections.abc import Iterable
from datetime import datetime

from checkin.store.unit import Unit, from_us, to_us

Row = tuple[str, datetime, str, str, str]  # badge id letters, at, by, design, contents


def write_prints(unit: Unit, rows: Iterable[Row]) -> None:
    """Note printed badges, each by the 12 letters of its id."""
    unit.many(
        'INSERT INTO badge_print (badge, at, "by", design, contents) VALUES (?, ?, ?, ?, ?)',
        [(badge, to_us(at), by, design, contents) for badge, at, by, design, contents in rows],
    )


def latest_prints(unit: Unit) -> list[Row]:
    """The last print of each badge that was ever printed."""
    rows = unit.all(
        'SELECT badge, at, "by", design, contents FROM badge_print'
        " WHERE seq IN (SELECT max(seq) FROM badge_print GROUP BY badge)"
    )
    return [(badge, from_us(at), by, design, contents) for badge, at, by, design, contents in rows]
