"""`checkin host`: this desk serves the others.

The event moves from its file into a private PostgreSQL server and back, each time whole,
compared row by row and examined by the doctor before anything switches. What it moves out of
is locked against every write first, so that no scan falls in between, and stays marked.
"""

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.domain.desk_secret import PASSWORD_BYTES, DeskSecret, certificate_mark
from checkin.domain.errors import BadInput, NotFound, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.connected_desks import as_shown
from checkin.services.desk_links import (
    CLOSED,
    OPEN,
    PREPARING,
    SCHEME,
    Served,
    is_link,
    joined,
    keep_served,
    name_for,
    password_letters,
    served,
)
from checkin.services.lan_addresses import lan_addresses
from checkin.services.safe_copies import fold_in
from checkin.services.served_lock import served_lock
from checkin.services.settings import station_name
from checkin.store.database import Database
from checkin.store.moved_mark import mark_moved, moved, moved_error, take_mark_off
from checkin.store.place import Place, parse_place
from checkin.store.private_cluster import ALONE, LAN, PrivateCluster
from checkin.store.server_account import server_account
from checkin.store.server_certificate import as_pem, make_certificate
from checkin.store.server_door import address_url
from checkin.store.unit import Unit
from checkin.store.whole_copy import WholeCopy, compare, copy_rows, what_is_there

Step = Callable[[str], object]


def _no_step(text: str) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Serving:
    """An event that this desk serves. ``copied`` is None where it was served before.

    ``addresses`` is this computer alone where it is on no network.
    """

    record: Served
    addresses: tuple[str, ...]
    secret: DeskSecret
    copied: WholeCopy | None = None


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The event's new file, and what it holds."""

    record: Served
    file: Path
    copied: WholeCopy


def host(where: str, now: datetime, *, run_as: str = "", step: Step = _no_step) -> Serving:
    """Serve the event at ``where`` (a file or a ``desk://`` name) to other desks.

    Done again it starts the same server with the same secret. ``step`` hears what is under
    way: "make", "copy", "compare", "start"; what it raises calls everything off.

    Raises:
        UserError: it cannot be done; the event is where it was.
    """
    record, copied = _known(where), None
    if record is not None and record.state == CLOSED:
        raise _not_served(record)
    if record is None or record.state == PREPARING:
        file = Path(record.file) if record else _file_at(where)
        record, copied = _move_in(file, now, run_as, step)
    record.run_as = run_as or record.run_as
    with served_lock(record.folder):
        step("start")
        cluster = cluster_of(record)
        if not record.serving:
            cluster.stop()  # it listened for this desk alone
        record.port = cluster.start(record.port, LAN)
        record.serving = True
        keep_served(record)
    return serving(record, copied)


def serving(record: Served, copied: WholeCopy | None = None) -> Serving:
    """What other desks need to know of a served event."""
    addresses = lan_addresses() or (ALONE,)
    mark = certificate_mark(cluster_of(record).certificate())
    secret = DeskSecret(addresses, record.port, bytes.fromhex(record.password), mark)
    return Serving(record, addresses, secret, copied)


def stop(where: str, *, stay: bool = False) -> Served:
    """Let nobody else in any more: the other desks' connections end. `host` opens it again.

    ``stay``: the server goes on for this desk alone, which has the event open.

    Raises:
        BadInput: this desk does not serve the event.
        StoreError: the server does not end.
    """
    record = _served_at(where)
    with served_lock(record.folder):
        cluster = cluster_of(record)
        cluster.stop()
        record.serving = False
        if stay:
            record.port = cluster.start(record.port, ALONE)
        keep_served(record)
    return record


def wake(record: Served, shown: str) -> str:
    """The address of a served event for this desk; its server is started where it stands still.

    Raises:
        BadInput: the event was brought back into a file.
        StoreError: the server does not start.
    """
    if record.state == CLOSED:
        raise _not_served(record)
    if record.state == PREPARING:
        raise BadInput(
            "Moving the event to the server was interrupted: it is in its file {file} as before.",
            file=record.file,
        )
    with served_lock(record.folder):
        port = cluster_of(record).start(record.port, LAN if record.serving else ALONE)
        if port != record.port:
            record.port = port
            keep_served(record)
    return _url(record, shown)


def bring_back(where: str, target: Path, now: datetime, *, step: Step = _no_step) -> BroughtBack:
    """The served event in the file ``target``; the server keeps a copy that takes no scan.

    ``target`` may be the very file that the event came from: what it held is kept beside it.
    At every moment at most one of the two takes scans: the file comes with the mark, which
    is taken off when the server has committed its own.

    Raises:
        UserError: it cannot be done; the event is served as before.
    """
    record = _served_at(where)
    target = target.absolute()
    marked = _mark_of(target) if target.exists() else None
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


def reopen(file: Path) -> None:
    """Take the mark off a file whose server is lost: it goes on as it was when it was served.

    Raises:
        BadInput: the file is not marked, or the server is here and holds the event.
    """
    database = Database(Place(file), moved_too=True)
    try:
        mark = database.read(moved)
        if mark is None:
            raise BadInput("{file} is not marked: it can be opened as it is.", file=file)
        record = served(mark["to"].removeprefix(SCHEME))
        if record is not None and record.state == OPEN and cluster_of(record).made:
            raise BadInput(
                "The served event is on this computer: bring it back with "
                "checkin --database {link} host --back FILE. Nothing was changed.",
                link=record.link,
            )
        database.write(take_mark_off)
    finally:
        database.close()


def forget(record: Served) -> None:
    """Stop the server of an event that is in a file again, and delete what it holds.

    Raises:
        BadInput: the event is not in a file.
        StoreError: the server does not end, or its folder cannot be deleted.
    """
    if record.state == OPEN:
        raise BadInput("The event is served: bring it back into a file first. Nothing was deleted.")
    cluster_of(record).stop()
    try:
        shutil.rmtree(record.folder)
    except OSError as error:
        raise StoreError(
            "The folder {path} cannot be deleted: {why}.", path=record.folder, why=cause(error)
        ) from error


def cluster_of(record: Served) -> PrivateCluster:
    return PrivateCluster(record.folder, server_account(record.run_as))


def _known(where: str) -> Served | None:
    """The served event that ``where`` stands for; None for a file that is an event itself."""
    if is_link(where):
        return _settled(_served_named(where))
    mark = _mark_of(_file_at(where))
    return None if mark is None else _settled(_served_named(mark["to"]))


def _served_at(where: str) -> Served:
    """The served event of a ``desk://`` name or of a marked file.

    Raises:
        BadInput: this desk does not serve it.
    """
    record = _known(where) or served_from(_file_at(where))
    if record is None:
        raise BadInput("This desk does not serve {where}.", where=where)
    return record


def served_from(file: Path) -> Served | None:
    """The server that the event in ``file`` was brought back from."""
    database = Database(Place(file))
    try:
        row = database.read(lambda unit: unit.one("SELECT id, key FROM event"))
    finally:
        database.close()
    return None if row is None else served(name_for(row[0], bytes(row[1])))


def _served_named(link: str) -> Served:
    name = link.removeprefix(SCHEME)
    record = served(name)
    if record is not None:
        return record
    there = joined(name)
    if there is not None:
        raise BadInput(
            "This desk has joined the event: the one at {address} serves it.",
            address=there.addresses[0],
        )
    raise BadInput("The served event {name} is not on this computer.", name=name)


def _settled(record: Served) -> Served:
    """After a crash: the file's mark says whether the event has moved."""
    if record.state == PREPARING and Path(record.file).is_file():
        mark = _mark_of(Path(record.file))
        if mark is not None and mark["to"] == record.link:
            record.state = OPEN
            keep_served(record)
    return record


def _file_at(where: str) -> Path:
    path = parse_place(where).path
    if path is None:
        raise BadInput(
            "This event is on a server already: other desks join it with its postgresql:// address."
        )
    return path


def _mark_of(file: Path) -> dict[str, str] | None:
    database = Database(Place(file), moved_too=True)
    try:
        return database.read(moved)
    finally:
        database.close()


def _not_served(record: Served) -> BadInput:
    return BadInput(
        "This event is not served any more: it is in the file {file}.", file=record.file
    )


def _move_in(file: Path, now: datetime, run_as: str, step: Step) -> tuple[Served, WholeCopy | None]:
    """A private server that holds what ``file`` held; the file is marked.

    None in place of the copy where another program was faster.
    """
    database = Database(Place(file))
    try:
        record = _record_for(database, file, run_as)
        cluster = cluster_of(record)
        with served_lock(record.folder):
            if (mark := database.read(moved)) is not None:
                return _served_named(mark["to"]), None
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
        server = Database(Place(url=_url(record, "checkin"), label=record.title))
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


def _record_for(database: Database, file: Path, run_as: str) -> Served:
    row = database.read(lambda unit: unit.one("SELECT id, name, key FROM event"))
    if row is None:
        raise NotFound("There is no event in this database yet. Make one with: checkin init")
    name = name_for(row[0], bytes(row[2]))
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
        record = Served(name, row[0], row[1], "", secrets.token_bytes(PASSWORD_BYTES).hex())
    record.title, record.file, record.state = row[1], str(file.absolute()), PREPARING
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


def _copied(here: Unit, there: Unit, step: Step) -> WholeCopy:
    step("copy")
    copy_rows(here, there)
    step("compare")
    return compare(here, there)


def _url(record: Served, shown: str) -> str:
    password = password_letters(record.password)
    return address_url(ALONE, record.port, password, str(record.certificate), shown)


def _keep_beside(target: Path) -> None:
    """What ``target`` held, under the name of copies made before something came back."""
    for name in (f"{target.name}-wal", f"{target.name}-shm"):
        target.with_name(name).unlink(missing_ok=True)
    if target.exists():
        target.replace(target.with_name(f"{target.stem}.before-back{target.suffix}"))
