"""One program at a time starts, stops or fills a served event's server.

SQLite's lock on an empty file: the same on every system, and gone with the program that died.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from checkin.domain.errors import StoreError
from checkin.domain.outside_errors import cause

SECONDS = 180


@contextmanager
def served_lock(folder: Path) -> Iterator[None]:
    """Hold the event's lock.

    Raises:
        StoreError: another program of this computer holds it for long.
    """
    with closing(_held(folder)):
        yield


def _held(folder: Path) -> sqlite3.Connection:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(folder / "lock", SECONDS, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except BaseException:
            lock.close()
            raise
    except (sqlite3.OperationalError, OSError) as error:
        raise StoreError(
            "Another program of this computer is starting or stopping this event's server "
            "({why}): try again in a moment.",
            why=cause(error),
        ) from error
    return lock
