"""Who cannot simply be removed: people with scans, with the desk's hand on them, or named
elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin.store.unit import Unit

# Tables that go with a person. Whatever else names an attendee keeps them; what names a badge
# (that it was printed) goes with it.
_THEIRS = {"registration", "badge", "presence", "desk_edit"}
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class InUse:
    """``visits`` are attendee and session of admitted scans since some entry of the log."""

    scanned: frozenset[str]
    changed: frozenset[str]
    visits: frozenset[tuple[str, str]]


def log_end(unit: Unit) -> int:
    """The number of the last entry of the log."""
    return int(unit.one("SELECT coalesce(max(seq), 0) FROM log")[0])


def read(unit: Unit, since: int = 0) -> InUse:
    """Everybody who was scanned, or whom staff changed by hand; visits after entry ``since``."""
    changed = _ids(unit, "SELECT attendee FROM desk_edit")
    changed |= _ids(unit, "SELECT id FROM attendee WHERE blocked <> 0")
    changed |= _ids(unit, "SELECT attendee FROM registration WHERE source = 'desk'")
    # A badge that was revoked, re-issued or bound: somebody holds it, or held one.
    changed |= _ids(unit, "SELECT attendee FROM badge WHERE revoked <> 0 AND attendee IS NOT NULL")
    changed |= _ids(
        unit,
        "SELECT attendee FROM badge WHERE attendee IS NOT NULL GROUP BY attendee"
        " HAVING count(*) > 1",
    )
    for table, column in _naming("attendee"):
        changed |= _ids(unit, f'SELECT "{column}" FROM "{table}"')
    visits = unit.all(
        "SELECT DISTINCT attendee, session FROM log WHERE outcome = 'admitted'"
        " AND attendee IS NOT NULL AND session IS NOT NULL AND seq > ?",
        since,
    )
    return InUse(
        frozenset(_ids(unit, "SELECT DISTINCT attendee FROM log WHERE attendee IS NOT NULL")),
        frozenset(changed),
        frozenset((attendee, session) for attendee, session in visits),
    )


def scans_of(unit: Unit, attendee: str, since: int = 0) -> int:
    """How many entries of the log after entry ``since`` name this person."""
    sql = "SELECT count(*) FROM log WHERE attendee = ? AND seq > ?"
    return int(unit.one(sql, attendee, since)[0])


def scans_by_person(unit: Unit) -> dict[str, int]:
    """How many entries of the log name each person."""
    return dict(
        unit.all("SELECT attendee, count(*) FROM log WHERE attendee IS NOT NULL GROUP BY attendee")
    )


def added_between(unit: Unit, first: int, last: int) -> list[str]:
    """People of the list at these positions."""
    return [
        row[0]
        for row in unit.all(
            "SELECT id FROM attendee WHERE position BETWEEN ? AND ? AND source = 'imported'"
            " ORDER BY position",
            first,
            last,
        )
    ]


def remove(unit: Unit, ids: Sequence[str]) -> int:
    """Delete people with their registrations and badges, as if they had never been there; how
    many of them had a badge printed."""
    printed = 0
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" for _ in some)
        for table, column in _naming("badge"):
            theirs = f"SELECT id FROM badge WHERE attendee IN ({marks})"
            printed += unit.one(
                f'SELECT count(DISTINCT b.attendee) FROM badge b JOIN "{table}" t'
                f' ON t."{column}" = b.id WHERE b.attendee IN ({marks})',
                *some,
            )[0]
            unit.run(f'DELETE FROM "{table}" WHERE "{column}" IN ({theirs})', *some)
        for table in ("registration", "presence", "desk_edit", "badge"):
            unit.run(f"DELETE FROM {table} WHERE attendee IN ({marks})", *some)
        unit.run(f"DELETE FROM attendee WHERE id IN ({marks})", *some)
    return printed


def _ids(unit: Unit, sql: str) -> set[str]:
    return {row[0] for row in unit.all(sql)}


def _naming(target: str) -> list[tuple[str, str]]:
    """Table and column of the other tables' foreign keys to people, or to badges."""
    from checkin.store.schema import metadata  # SQLAlchemy's: slow to load

    return [
        (table.name, column.name)
        for table in metadata.sorted_tables
        if table.name not in _THEIRS
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == target
    ]
