"""Takes what was erased out of the bytes of the database, not only out of its rows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from checkin.store.database import Database
from checkin.store.sqlite_connections import BUSY_SECONDS

READERS_WAIT_MS = 3000
"""How long to wait for other programs that are reading the file."""

_TABLES = (
    "attendee",
    "log",
    "change",
    "setting",
    "desk_edit",
    "list_import",
    "badge_print",
    "print_run",
)


def scrub(database: Database) -> bool:
    """Rewrite the database from its live rows; whether that was possible to the last byte.

    False on SQLite where another program is reading: its view still needs the old pages, and
    the next `scrub` gets them. On PostgreSQL the server's own archives are out of reach.
    """
    if database.postgres:
        with database.autocommit() as raw, closing(raw.cursor()) as cursor:
            for table in _TABLES:
                cursor.execute(f'VACUUM (FULL) "{table}"')
        return True
    return scrub_file(database.path)


def scrub_file(path: Path) -> bool:
    """The same for an event's file."""
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA busy_timeout = {READERS_WAIT_MS}")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
