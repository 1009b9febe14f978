"""One unit of work on the database: short statements, run by the driver itself.

The statements on the path of a scan go straight to the driver (through SQLAlchemy they were half
of an admission's time); SQLAlchemy makes a server's connections and the schema.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_us(at: datetime) -> int:
    """An aware time as microseconds since 1970 UTC."""
    return (at - EPOCH) // _MICROSECOND


def from_us(us: int) -> datetime:
    """The aware UTC time of microseconds since 1970."""
    return EPOCH + timedelta(microseconds=us)


class Cursor(Protocol):
    """What this program uses of a DB-API cursor."""

    @property
    def rowcount(self) -> int: ...
    def execute(self, sql: str, params: Sequence[object] = ...) -> object: ...
    def executemany(self, sql: str, params: Iterable[Sequence[object]]) -> object: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...


class Memory:
    """What the writer knows of the database without reading it again, while nobody else writes.

    Filled and kept true by admissions (`checkin.store.door_log`); every other write, every
    failure and every commit of another connection empties it (`Database`).
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.event: Any = None  # (programme, key)
        self.tallies: dict[str, Any] = {}
        self.heads: dict[str, tuple[int, bytes] | None] = {}


class Unit:
    """Statements inside one transaction; SQL is written with ``?`` and translated for psycopg."""

    def __init__(self, cursor: Cursor, *, postgres: bool, memory: Memory | None = None) -> None:
        self._cursor = cursor
        self.postgres = postgres
        self.memory = memory or Memory()

    def run(self, sql: str, *params: object) -> int:
        """Execute; returns the number of rows touched."""
        self._cursor.execute(self._translate(sql), params)
        return self._cursor.rowcount

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._cursor.executemany(self._translate(sql), rows)

    def one(self, sql: str, *params: object) -> Any:
        """The first row, or None."""
        self._cursor.execute(self._translate(sql), params)
        return self._cursor.fetchone()

    def all(self, sql: str, *params: object) -> list[Any]:
        self._cursor.execute(self._translate(sql), params)
        return self._cursor.fetchall()

    def _translate(self, sql: str) -> str:
        return sql.replace("?", "%s") if self.postgres else sql
