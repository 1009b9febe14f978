"""Copies of an event's file: on request, by itself every quarter of an hour, and back again."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.event_copies import Held, held_in, mark_of
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.services.settings import EventSettings
from checkin.store.database import Database
from checkin.store.place import Place
from checkin.store.unit import Unit

KEPT = 10
PATIENCE = 5.0  # seconds that a copy waits for a program which holds the event for itself alone


def backup(event: OpenEvent, target: Path) -> None:
    """A consistent copy of the event in ``target``, written aside and moved into place.

    An older copy of the same event gives way to it.

    Raises:
        BadInput: the event is on a PostgreSQL server of somebody else's; or ``target`` is
            something else than a copy of this event, and stays as it is.
        StoreError: the copy cannot be written; an older one stays as it was.
    """
    if event.database.postgres and not event.link:
        raise BadInput("An event on PostgreSQL is saved with PostgreSQL's own pg_dump.")
    _spare(event, target)
    if event.link:
        copy_shared(event, target)
    else:
        copy_file(event.database.path, target)


def _spare(event: OpenEvent, target: Path) -> None:
    """Nothing but an older copy of the event, or an empty file, is written over.

    Raises:
        BadInput: ``target`` is something else.
    """
    try:
        there = target.is_file() and target.stat().st_size > 0
    except OSError:
        return  # it is told where it is written
    if not there:
        return
    if _is_the_event(event, target):
        raise BadInput("{target} is the event itself: give its copy another name.", target=target)
    held = held_in(target)
    if held is None or held.mark != mark_of(event):
        raise BadInput(
            "{target} is there already and is no copy of this event: give the copy another "
            "name. Nothing was written.",
            target=target,
        )


def _is_the_event(event: OpenEvent, file: Path) -> bool:
    own = event.file
    try:
        return own is not None and own.exists() and own.samefile(file)
    except OSError:
        return False


def looked_at(event: OpenEvent, copy: Path) -> Held:
    """What `restore` would bring back into the event's file, for somebody to agree to.

    Raises:
        BadInput: it cannot be restored here: shared, on a server, a rehearsal, another event's
            copy, no copy.
    """
    if event.link:
        raise BadInput(
            "This event is shared by several desks: bring it back into a file first. Nothing "
            "was changed."
        )
    if event.database.postgres:
        raise BadInput("An event on PostgreSQL is restored with PostgreSQL's own pg_restore.")
    not_in_rehearsal(event)
    if _is_the_event(event, copy):
        raise BadInput("{copy} is the event itself; nothing was changed.", copy=copy)
    held = held_in(copy)
    if held is None:
        raise BadInput("{copy} is not a sound copy of an event; nothing was changed.", copy=copy)
    if held.mark != mark_of(event):
        raise BadInput(
            "{copy} is a copy of another event, “{name}”: open it by itself. Nothing was changed.",
            copy=copy,
            name=held.name,
        )
    return held


def not_in_rehearsal(event: OpenEvent) -> None:
    """What is practised is thrown away: nobody shall take a copy of it for the event's.

    Raises:
        BadInput: it is one.
    """
    if EventSettings(event).get(REHEARSAL):
        raise BadInput("This is a rehearsal: end it, copies are made of the event itself.")


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
        _into_place(aside, target)
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
        _into_place(aside, target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            aside.unlink()
        raise _not_written(target, error) from error


def _into_place(aside: Path, target: Path) -> None:
    """What an older file of this name left beside it would be read into the new one."""
    for leftover in ("-wal", "-shm"):
        target.with_name(target.name + leftover).unlink(missing_ok=True)
    aside.replace(target)


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
        _keep(target, before_restore(target))
    copy_file(copy, target)


def before_restore(target: Path) -> Path:
    """Where what an event's file held is kept when a copy takes its place."""
    return target.with_name(f"{target.stem}.before-restore{target.suffix}")


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
