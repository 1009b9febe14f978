"""`checkin host`: this desk serves the others, stops, and forgets."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.domain.desk_secret import DeskSecret, certificate_mark
from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.desk_links import (
    CLOSED,
    OPEN,
    PREPARING,
    SCHEME,
    Served,
    keep_served,
    served,
)
from checkin.services.event_move import Step, move_in, no_step
from checkin.services.lan_addresses import lan_addresses
from checkin.services.served_event import cluster_of, file_at, known, not_served, served_at
from checkin.services.served_lock import served_lock
from checkin.store.database import Database
from checkin.store.moved_mark import moved, take_mark_off
from checkin.store.place import Place
from checkin.store.private_cluster import ALONE, LAN
from checkin.store.server_account import usual_account
from checkin.store.whole_copy import WholeCopy


@dataclass(frozen=True, slots=True)
class Serving:
    """An event that this desk serves. ``copied`` is None where it was served before.

    ``addresses`` is this computer alone where it is on no network.
    """

    record: Served
    addresses: tuple[str, ...]
    secret: DeskSecret
    copied: WholeCopy | None = None


def host(where: str, now: datetime, *, run_as: str = "", step: Step = no_step) -> Serving:
    """Serve the event at ``where`` (a file or a ``desk://`` name) to other desks.

    Done again it starts the same server with the same secret. Where root runs us, PostgreSQL runs
    as ``run_as``, or as the account of its packages. ``step`` hears what is under
    way: "make", "copy", "compare", "start"; what it raises calls everything off.

    Raises:
        UserError: it cannot be done; the event is where it was.
    """
    record, copied = known(where), None
    if record is not None and record.state == CLOSED:
        raise not_served(record)
    run_as = run_as or (record.run_as if record else "") or usual_account()
    if record is None or record.state == PREPARING:
        file = Path(record.file) if record else file_at(where)
        record, copied = move_in(file, now, run_as, step)
    record.run_as = run_as
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
    record = served_at(where)
    with served_lock(record.folder):
        cluster = cluster_of(record)
        cluster.stop()
        record.serving = False
        if stay:
            record.port = cluster.start(record.port, ALONE)
        keep_served(record)
    return record


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
