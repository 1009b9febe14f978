"""Connections to a SQLite file, kept for the next use.

Python's own driver and a list: SQLAlchemy's engine and pool take 0.2 s to load, half of what the
program needs until it is ready for a scan, and 0.1 ms at every read.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BUSY_SECONDS = 30
_IDLE_AT_MOST = 4


class SqliteConnections:
    """A connection is used by one thread at a time, not always by the same one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    def take(self) -> sqlite3.Connection:
        """One that nobody else uses; ``give_back`` or close it."""
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return connect(self._path)

    def give_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < _IDLE_AT_MOST:
                self._idle.append(connection)
                return
        connection.close()

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        taken = self.take()
        try:
            yield taken
        finally:
            self.give_back(taken)

    def close(self) -> None:
        """Those in use close when they are given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()


def connect(path: Path) -> sqlite3.Connection:
    """A durable connection without transactions of its own.

    Raises:
        sqlite3.Error: the file cannot be opened or is no database.
    """
    raw = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute("PRAGMA cache_size=-32768")  # KiB: 10,000 people and their registrations
    except BaseException:
        raw.close()
        raise
    return raw
