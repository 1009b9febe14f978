"""The copies of an event that this program made by itself: an erasure must reach them too.

Where several desks share the event, each of them knows its own.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin.domain.errors import UserError
from checkin.services.desk_links import name_for, served
from checkin.services.open_event import OpenEvent
from checkin.services.which_event import backup_folder
from checkin.store.unit import from_us


@dataclass(frozen=True, slots=True)
class Copy:
    """``ours``: it holds this event; else it could not be read, and is named to be looked at."""

    path: Path
    size: int
    ours: bool


@dataclass(frozen=True, slots=True)
class Held:
    """What a copy is of: ``mark`` is the event's id and key, ``last`` its last passage, UTC."""

    mark: tuple[str, bytes]
    name: str
    people: int
    last: datetime | None


def known_copies(event: OpenEvent) -> list[Copy]:
    """Automatic copies, those made before a restore or an upgrade, and unfinished ones.

    Copies that somebody made by hand are known to nobody: they are not among these.
    """
    path = event.file
    if path is None:
        return []
    mark = event.read(lambda unit: unit.one("SELECT id, key FROM event"))
    found = _servers(event, mark)
    moved_from = [path] if event.link else []  # where it was before it was served
    for candidate in sorted({*moved_from, *_candidates(path)}):
        try:
            size = candidate.stat().st_size
        except OSError:
            continue
        whose = _mark(candidate)
        if whose is None or mark is None or whose == (mark[0], bytes(mark[1])):
            found.append(Copy(candidate, size, whose is not None))
    return found


def delete_copies(copies: Iterable[Copy]) -> list[Copy]:
    """Delete those that hold this event; what is left."""
    left = []
    for copy in copies:
        if not copy.ours:
            left.append(copy)
            continue
        try:
            if copy.path.is_dir():
                _forget_server(copy.path.name)
                continue
            for name in (copy.path.name, f"{copy.path.name}-wal", f"{copy.path.name}-shm"):
                copy.path.with_name(name).unlink(missing_ok=True)
        except (OSError, UserError):
            left.append(copy)
    return left


def _servers(event: OpenEvent, mark: Any) -> list[Copy]:
    """The private server that an event in a file was brought back from."""
    if event.link or mark is None:
        return []
    record = served(name_for(mark[0], bytes(mark[1])))
    if record is None:
        return []
    size = sum(file.stat().st_size for file in record.folder.rglob("*") if file.is_file())
    return [Copy(record.folder, size, True)]


def _forget_server(name: str) -> None:
    from checkin.services.hosting import forget  # it brings the server's programs with it

    record = served(name)
    if record is not None:
        forget(record)


def _candidates(path: Path) -> Iterator[Path]:
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    automatic = re.compile(rf"{stem}-\d{{8}}-\d{{6}}{suffix}")
    beside = re.compile(rf"{stem}\.before-[^/\\]*{suffix}")
    unfinished = re.compile(rf"\.{stem}[^/\\]*{suffix}\.\d+\.part")
    for folder in {backup_folder(path), path.parent}:
        try:
            entries = list(folder.iterdir())
        except OSError:
            continue
        for entry in entries:
            if any(p.fullmatch(entry.name) for p in (automatic, beside, unfinished)):
                yield entry


def held_in(path: Path) -> Held | None:
    """What a file holds; None where it is no event or cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as there:
            id, key, name = there.execute("SELECT id, key, name FROM event").fetchone()
            (people,) = there.execute("SELECT count(*) FROM attendee").fetchone()
            (last,) = there.execute("SELECT max(at) FROM log").fetchone()
    except (sqlite3.Error, OSError, TypeError):  # TypeError: no event in it
        return None
    return Held((str(id), bytes(key)), name, people, None if last is None else from_us(last))


def mark_of(event: OpenEvent) -> tuple[str, bytes] | None:
    """The id and key of the event that is open; None where there is none yet."""
    row = event.read(lambda unit: unit.one("SELECT id, key FROM event"))
    return None if row is None else (str(row[0]), bytes(row[1]))


def _mark(path: Path) -> tuple[str, bytes] | None:
    """Which event a file holds, by id and key; None where it cannot be told."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as there:
            row = there.execute("SELECT id, key FROM event").fetchone()
    except (sqlite3.Error, OSError):
        return None
    return None if row is None else (str(row[0]), bytes(row[1]))
