"""An event copied whole from one database to another, and compared row by row.

Everything goes with its ids and numbers: people, keys, the log in its order with its hash
chains. Both ways between SQLite and PostgreSQL.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from checkin.domain.chain import canonical_bytes, fingerprint
from checkin.domain.errors import StoreError
from checkin.store.doctor import examine
from checkin.store.programme_rows import EventRows
from checkin.store.unit import Unit

if TYPE_CHECKING:
    from sqlalchemy import Table

_BATCH = 2000
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class WholeCopy:
    """What was copied: rows by table, and one hash over the heads of all stations' chains."""

    rows: dict[str, int]
    head: str


def copy_rows(source: Unit, target: Unit) -> None:
    """Every row of ``source`` into the empty tables of ``target``."""
    for unit in (source, target):
        if unit.postgres:  # comparing takes longer than a frozen desk may keep its locks
            unit.run("SET LOCAL idle_in_transaction_session_timeout = 0")
    for table in _tables():
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        rows = _rows(source, table)
        for start in range(0, len(rows), _BATCH):
            target.many(
                f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})',
                rows[start : start + _BATCH],
            )
        if target.postgres and rows and "seq" in table.columns:
            last = max(row[0] for row in rows)
            target.one(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'seq'), ?)", last)


def compare(source: Unit, target: Unit) -> WholeCopy:
    """Both hold the same, and the doctor finds nothing in either.

    Raises:
        StoreError: they differ, or one of them is not sound.
    """
    counts = compare_rows(source, target)
    for unit in (source, target):
        if problems := examine(unit, EventRows()):
            raise StoreError(
                "The event is not sound, so it was not moved: {problem} Run checkin doctor.",
                problem=problems[0],
            )
    return WholeCopy(counts, chain_head(source))


def compare_rows(source: Unit, target: Unit) -> dict[str, int]:
    """How many rows each table has; they are the same in both.

    Raises:
        StoreError: they differ.
    """
    counts: dict[str, int] = {}
    for table in _tables():
        here, there = _digest(source, table), _digest(target, table)
        if here != there:
            raise StoreError(
                "The copy differs from the event in its table {table}: nothing was switched, "
                "the event is where it was.",
                table=table.name,
            )
        counts[table.name] = here[0]
    return counts


def what_is_there(unit: Unit) -> WholeCopy:
    """How many rows each table holds, and the head of the chains."""
    counts = {t.name: unit.one(f'SELECT count(*) FROM "{t.name}"')[0] for t in _tables()}
    return WholeCopy(counts, chain_head(unit))


def chain_head(unit: Unit) -> str:
    """One hash over the chains of all stations, in hexadecimal."""
    heads = [(row[0], row[1], bytes(row[2])) for row in unit.all(_HEADS)]
    return fingerprint(heads).hex()


_HEADS = "SELECT name, entries, head FROM station"


def _digest(unit: Unit, table: "Table") -> tuple[int, bytes]:
    digest, count = sha256(), 0
    for row in sorted(_rows(unit, table), key=_key_of(table)):
        digest.update(canonical_bytes(row))
        count += 1
    return count, digest.digest()


def _rows(unit: Unit, table: "Table") -> list[Row]:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    found: Iterator[Row] = iter(unit.all(f'SELECT {names} FROM "{table.name}" ORDER BY {keys}'))
    return [tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in found]


def _key_of(table: "Table") -> Callable[[Row], Row]:
    """Sorted here: databases differ in the order of letters."""
    places = [list(table.columns).index(column) for column in table.primary_key.columns]
    return lambda row: tuple(row[place] for place in places)


def _tables() -> "list[Table]":
    from checkin.store.schema import metadata

    return metadata.sorted_tables
