"""An event that this desk serves, by its ``desk://`` name or by the file it came from."""

from pathlib import Path

from checkin.domain.errors import BadInput
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
from checkin.services.served_lock import served_lock
from checkin.store.database import Database
from checkin.store.moved_mark import moved
from checkin.store.place import Place, parse_place
from checkin.store.private_cluster import ALONE, LAN, PrivateCluster
from checkin.store.server_account import server_account
from checkin.store.server_door import address_url


def cluster_of(record: Served) -> PrivateCluster:
    return PrivateCluster(record.folder, server_account(record.run_as))


def wake(record: Served, shown: str) -> str:
    """The address of a served event for this desk; its server is started where it stands still.

    Raises:
        BadInput: the event was brought back into a file.
        StoreError: the server does not start.
    """
    if record.state == CLOSED:
        raise not_served(record)
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
    return url_of(record, shown)


def known(where: str) -> Served | None:
    """The served event that ``where`` stands for; None for a file that is an event itself."""
    if is_link(where):
        return settled(served_named(where))
    mark = mark_of(file_at(where))
    return None if mark is None else settled(served_named(mark["to"]))


def served_at(where: str) -> Served:
    """The served event of a ``desk://`` name or of a marked file.

    Raises:
        BadInput: this desk does not serve it.
    """
    record = known(where) or served_from(file_at(where))
    if record is None:
        raise BadInput("This desk does not serve {where}.", where=where)
    return record


def served_named(link: str) -> Served:
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


def served_from(file: Path) -> Served | None:
    """The server that the event in ``file`` was brought back from."""
    database = Database(Place(file))
    try:
        row = database.read(lambda unit: unit.one("SELECT id, key FROM event"))
    finally:
        database.close()
    return None if row is None else served(name_for(row[0], bytes(row[1])))


def settled(record: Served) -> Served:
    """After a crash: the file's mark says whether the event has moved."""
    if record.state == PREPARING and Path(record.file).is_file():
        mark = mark_of(Path(record.file))
        if mark is not None and mark["to"] == record.link:
            record.state = OPEN
            keep_served(record)
    return record


def file_at(where: str) -> Path:
    path = parse_place(where).path
    if path is None:
        raise BadInput(
            "This event is on a server already: other desks join it with its postgresql:// address."
        )
    return path


def mark_of(file: Path) -> dict[str, str] | None:
    database = Database(Place(file), moved_too=True)
    try:
        return database.read(moved)
    finally:
        database.close()


def not_served(record: Served) -> BadInput:
    return BadInput(
        "This event is not served any more: it is in the file {file}.", file=record.file
    )


def url_of(record: Served, shown: str) -> str:
    password = password_letters(record.password)
    return address_url(ALONE, record.port, password, str(record.certificate), shown)
