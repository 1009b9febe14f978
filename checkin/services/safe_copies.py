"""Copies of an event's file: on request, by itself every quarter of an hour, and back again."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.open_event import OpenEvent
from checkin.store.database import Database
from checkin.store.place import Place
from checkin.store.unit import Unit

KEPT = 10
PATIENCE = 5.0  # seconds that a copy waits for a program which holds the event for itself alone


def backup(event: OpenEvent, target: Path) -> None:
    """A consistent copy of the event in ``target``, written aside and moved into place.

    Raises:
        BadInput: the event is on a PostgreSQL server of somebody else's.
        StoreError: the copy cannot be written; an older one stays as it was.
    """
    if event.link:
        copy_shared(event, target)
        return
    if event.database.postgres:
        raise BadInput("An event on PostgreSQL is saved with PostgreSQL's own pg_dump.")
    copy_file(event.database.path, target)


def copy_shared(event: OpenEvent, target: Path) -> None:
    """An event that several desks share as a file, compared row by row; nobody waits for it."""
    from checkin.store.whole_copy import compare_rows, copy_rows

    aside = target.with_name(f".{target.name}.{os.getpid()}.part")

    def fill(here: Unit, there: Unit) -> None:
        copy_rows(here, there)
        compare_rows(here, there)

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        file = Database(Place(aside), create=True)
        try:
            event.read(lambda here: file.write(lambda there: fill(here, there)))
        finally:
            file.close()
        fold_in(aside)
        aside.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        for name in (aside.name, f"{aside.name}-wal", f"{aside.name}-shm"):
            with suppress(OSError):
                aside.with_name(name).unlink(missing_ok=True)


def copy_file(source: Path, target: Path) -> None:
    """SQLite's own backup of ``source``, complete or not there at all."""
    aside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with (
            closing(sqlite3.connect(source, timeout=PATIENCE)) as here,
            closing(sqlite3.connect(aside)) as copy,
        ):
            here.backup(copy, progress=_give_up_where_held)
            copy.execute("PRAGMA journal_mode=DELETE")
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            aside.unlink()
        raise _not_written(target, error) from error


def _give_up_where_held(status: int, _remaining: int, _total: int) -> None:
    """SQLite's backup would ask again for ever, and nobody would know what it waits for."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")


def fold_in(path: Path) -> None:
    """A file without helpers beside it and flushed to the disk, ready to take another name.

    Raises:
        StoreError: it cannot be written.
    """
    try:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA journal_mode=DELETE")
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except (OSError, sqlite3.Error) as error:
        raise _not_written(path, error) from error


def _not_written(target: Path, why: Exception) -> StoreError:
    return StoreError(
        "The copy {target} could not be written ({why}); the event itself is unharmed.",
        target=target,
        why=cause(why),
    )


def restore(copy: Path, target: Path) -> None:
    """Make ``target`` the event that ``copy`` holds; what was there is kept beside it.

    Raises:
        BadInput: ``copy`` is not a sound event; nothing changes.
        StoreError: a copy cannot be written; ``target`` stays as it was.
    """
    try:
        with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as here:
            sound = here.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            sound = sound and here.execute("SELECT count(*) FROM event").fetchone()[0] == 1
    except sqlite3.Error:
        sound = False
    if not sound:
        raise BadInput("{copy} is not a sound copy of an event; nothing was changed.", copy=copy)
    if target.exists():
        _keep(target, target.with_name(f"{target.stem}.before-restore{target.suffix}"))
    for leftover in ("-wal", "-shm"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    copy_file(copy, target)


def _keep(event: Path, beside: Path) -> None:
    """A copy of ``event`` before another takes its place; of a damaged one its bytes."""
    try:
        copy_file(event, beside)
        with closing(sqlite3.connect(event)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (StoreError, sqlite3.Error) as error:
        # damage alone is the base class: locked, full and the like are kinds of it
        if type(error.__cause__ or error) is not sqlite3.DatabaseError:
            raise
        try:
            for part in ("", "-wal"):
                if (whole := event.with_name(event.name + part)).exists():
                    shutil.copyfile(whole, beside.with_name(beside.name + part))
        except OSError as full:
            raise StoreError(
                "The copy {target} could not be written ({why}); the event itself is unharmed.",
                target=beside,
                why=cause(full),
            ) from full


def rotate(event: OpenEvent, folder: Path, at: datetime) -> Path | None:
    """An automatic copy named by its time; the last ten are kept.

    None on a server of somebody else's.
    """
    path = event.file
    if path is None:
        return None
    target = folder / f"{path.stem}-{at:%Y%m%d-%H%M%S}{path.suffix}"
    backup(event, target)
    for old in sorted(folder.glob(f"{path.stem}-????????-??????{path.suffix}"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target
