"""An event moves from its file into a private PostgreSQL server, and back.

Each time whole, compared row by row and examined by the doctor before anything switches. What
it moves out of is locked against every write first, so that no scan falls in between, and stays
marked.
"""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.domain.desk_secret import PASSWORD_BYTES
from checkin.domain.errors import BadInput, NotFound, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.connected_desks import as_shown
from checkin.services.desk_links import (
    CLOSED,
    OPEN,
    PREPARING,
    Served,
    keep_served,
    name_for,
    password_letters,
    served,
    served_folder,
)
from checkin.services.safe_copies import fold_in
from checkin.services.served_event import (
    cluster_of,
    mark_of,
    served_at,
    served_named,
    url_of,
    wake,
)
from checkin.services.served_lock import served_lock
from checkin.services.settings import station_name
from checkin.store.database import Database
from checkin.store.moved_mark import mark_moved, moved, moved_error, take_mark_off
from checkin.store.place import Place
from checkin.store.private_cluster import ALONE, PrivateCluster
from checkin.store.server_certificate import as_pem, make_certificate
from checkin.store.unit import Unit
from checkin.store.whole_copy import WholeCopy, compare, copy_rows, what_is_there

#: hears what is under way: "make", "start", "copy", "compare"; what it raises calls it off
Step = Callable[[str], object]


def no_step(text: str) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The event's new file, and what it holds."""

    record: Served
    file: Path
    copied: WholeCopy


def move_in(file: Path, now: datetime, run_as: str, step: Step) -> tuple[Served, WholeCopy | None]:
    """A private server that holds what ``file`` held; the file is marked.

    None in place of the copy where another program was faster.
    """
    database = Database(Place(file), moved_too=True)  # looked at once nobody else moves it
    try:
        row = database.read(lambda unit: unit.one("SELECT id, name, key FROM event"))
        if row is None:
            raise NotFound("There is no event in this database yet. Make one with: checkin init")
        name = name_for(row[0], bytes(row[2]))
        with served_lock(served_folder() / name):
            if (mark := database.read(moved)) is not None:
                return served_named(mark["to"]), None
            record = _record_for(name, row[0], row[1], file, run_as)
            cluster = cluster_of(record)
            try:
                copied = _filled(record, cluster, database, now, step)
            except BaseException:
                cluster.stop()
                raise
    finally:
        database.close()
    return record, copied


def _filled(
    record: Served, cluster: PrivateCluster, database: Database, now: datetime, step: Step
) -> WholeCopy:
    _make_ready(record, cluster, now, step)

    def move(here: Unit) -> WholeCopy:
        server = Database(Place(url=url_of(record, "checkin"), label=record.title))
        try:
            copied = server.write(lambda there: _copied(here, there, step), edits=False)
        finally:
            server.close()
        mark_moved(here, record.link, now.isoformat(timespec="seconds"))
        return copied

    copied = database.write(move)
    record.state = OPEN
    keep_served(record)
    return copied


def _record_for(name: str, event: str, title: str, file: Path, run_as: str) -> Served:
    record = served(name)
    if record is not None and record.state == OPEN:
        raise BadInput(
            "This computer serves this event already, from {file}; {this} is another copy of "
            "it. Bring the served one back first: checkin --database {link} host --back FILE",
            file=record.file,
            this=file,
            link=record.link,
        )
    if record is None:
        record = Served(name, event, title, "", secrets.token_bytes(PASSWORD_BYTES).hex())
    record.title, record.file, record.state = title, str(file.absolute()), PREPARING
    record.run_as = run_as or record.run_as
    return record


def _make_ready(record: Served, cluster: PrivateCluster, now: datetime, step: Step) -> None:
    """A server with the event's empty database; password and certificate last from one time
    to the next, so that desks which have joined need no new secret."""
    if not cluster.made:
        step("make")
        cluster.make(*make_certificate(now))
    record.certificate.write_text(as_pem(cluster.certificate()), encoding="ascii")
    cluster.stop()
    keep_served(record)
    cluster.empty(password_letters(record.password))
    step("start")
    record.port = cluster.start(record.port, ALONE)
    record.serving = False
    keep_served(record)


def bring_back(where: str, target: Path, now: datetime, *, step: Step = no_step) -> BroughtBack:
    """The served event in the file ``target``; the server keeps a copy that takes no scan.

    ``target`` may be the very file that the event came from: what it held is kept beside it.
    At every moment at most one of the two takes scans: the file comes with the mark, which
    is taken off when the server has committed its own.

    Raises:
        UserError: it cannot be done; the event is served as before.
    """
    record = served_at(where)
    target = target.absolute()
    marked = mark_of(target) if target.exists() else None
    if target.exists() and (marked is None or marked["to"] != record.link):
        raise BadInput("{file} exists already; nothing was changed.", file=target)
    step("start")
    url = wake(record, as_shown(station_name()))
    source = Database(Place(url=url, label=record.title), moved_too=True)
    try:
        already = source.read(moved)
        if already is None:
            copied = _move_out(source, record, target, now, step)
        elif already["to"] == str(target) and marked is not None:
            copied = source.read(what_is_there)  # interrupted between the last two steps
        else:
            raise moved_error(record.title, already)
    finally:
        source.close()
    file = Database(Place(target), moved_too=True)
    try:
        file.write(take_mark_off)
    finally:
        file.close()
    record.state, record.file = CLOSED, str(target)
    keep_served(record)
    return BroughtBack(record, target, copied)


def _move_out(
    source: Database, record: Served, target: Path, now: datetime, step: Step
) -> WholeCopy:
    """The event into ``target``, marked; then the mark on the server."""
    at = now.isoformat(timespec="seconds")
    aside = target.with_name(f".{target.stem}.back{target.suffix}.{os.getpid()}.part")

    def fill(here: Unit, there: Unit) -> WholeCopy:
        copied = _copied(here, there, step)
        mark_moved(there, record.link, at)
        return copied

    def move(here: Unit) -> WholeCopy:
        file = Database(Place(aside), create=True)
        try:
            copied = file.write(lambda there: fill(here, there))
        finally:
            file.close()
        fold_in(aside)
        _keep_beside(target)
        aside.replace(target)
        mark_moved(here, str(target), at)
        return copied

    try:
        return source.write(move, edits=False)
    except OSError as error:
        raise StoreError(
            "The copy {target} could not be written ({why}); the event itself is unharmed.",
            target=target,
            why=cause(error),
        ) from error
    finally:
        for name in (aside.name, f"{aside.name}-wal", f"{aside.name}-shm"):
            with suppress(OSError):
                aside.with_name(name).unlink(missing_ok=True)


def _copied(here: Unit, there: Unit, step: Step) -> WholeCopy:
    step("copy")
    copy_rows(here, there)
    step("compare")
    return compare(here, there)


def _keep_beside(target: Path) -> None:
    """What ``target`` held, under the name of copies made before something came back."""
    for name in (f"{target.name}-wal", f"{target.name}-shm"):
        target.with_name(name).unlink(missing_ok=True)
    if target.exists():
        target.replace(target.with_name(f"{target.stem}.before-back{target.suffix}"))
