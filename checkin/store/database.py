"""Opens the event's database: SQLite file or PostgreSQL, migrated, with one fair writer."""

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.model import Programme
from checkin.domain.outside_errors import cause
from checkin.store.migrate import migrate_postgres, migrate_sqlite
from checkin.store.moved_mark import REFUSAL, moved, moved_error
from checkin.store.place import Place
from checkin.store.sqlite_connections import SqliteConnections
from checkin.store.unit import Memory, Unit

# SQLAlchemy takes longer to load than a window to paint: it comes where a server is used.
if TYPE_CHECKING:
    from checkin.store.postgres_engine import PostgresEngine

T = TypeVar("T")

MAX_BATCH = 64
WRITER_LOCK = 0x636865636B696E  # "checkin": the advisory lock of whoever writes


class _Ticket(Generic[T]):
    """A job waiting for the writer, then its result."""

    def __init__(self, job: Callable[[Unit], T], edits: bool) -> None:
        self.job = job
        self.edits = edits
        self.done = False
        self.result: Any = None
        self.error: BaseException | None = None


class KnownEvent(NamedTuple):
    """The programme and the signing key as they are while ``event.edits`` has this value."""

    edits: int
    programme: Programme
    key: bytes


class Database:
    """An open event. ``write`` is durable when it returns; ``read`` never waits for a writer."""

    def __init__(self, place: Place, *, create: bool = False, moved_too: bool = False) -> None:
        """``moved_too`` opens an event that is kept elsewhere now, to bring it back.

        Raises:
            BadInput: no event of this program, or one that is kept elsewhere now.
            StoreError: the database cannot be opened, or is of a newer version.
        """
        self.place = place
        self.postgres = place.path is None
        self._queue: deque[_Ticket[Any]] = deque()
        self._leader = threading.Lock()
        self._writer: sqlite3.Connection | None = None  # kept open for the next scan
        self._memory = Memory()
        self._data_version: int | None = None  # SQLite: when ``_memory`` was true
        self.known_event: KnownEvent | None = None
        #: PostgreSQL: by the session asked for, how many scans still lock these tallies first.
        self.busy: dict[str, tuple[int, frozenset[str]]] = {}
        self._server: PostgresEngine | None = None
        self._file = SqliteConnections(self.path)
        if self.postgres:
            from checkin.store.postgres_engine import postgres_engine

            self._server = postgres_engine(place.url)
        else:
            self._check_file(create)
        try:
            if self._server is not None:
                migrate_postgres(self._server.engine)
            else:
                migrate_sqlite(self._file, self.path)
            if not moved_too and (mark := self.read(moved)) is not None:
                raise moved_error(place.name, mark)
        except Exception as error:
            self.close()
            raise _as_store_error(error, place) from error
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """The event's file (SQLite only)."""
        return self.place.path or Path()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._file.close()
        if self._server is not None:
            self._server.engine.dispose()

    def write(self, job: Callable[[Unit], T], *, edits: bool = True) -> T:
        """Run ``job`` in a transaction of its own; when this returns it is on the disk.

        Jobs of several threads go first in, first out; those that wait while one is being
        written share the next commit. A job that raises leaves no trace. ``edits`` is False
        for an admission: on SQLite it keeps the writer's memory true itself, on PostgreSQL
        other admissions notice it by the rows it writes.
        """
        if self.postgres:
            return self._write_postgres(job, edits)
        ticket = _Ticket(job, edits)
        self._queue.append(ticket)
        with self._leader:
            if not ticket.done:
                self._serve()
        if ticket.error is not None:
            raise ticket.error
        return ticket.result  # type: ignore[no-any-return]

    def read(self, job: Callable[[Unit], T]) -> T:
        """Run ``job`` on a consistent view of what is committed."""
        try:
            if self._server is not None:
                with self._server.engine.connect() as connection:
                    driver: Any = connection.connection.driver_connection
                    with closing(driver.cursor()) as cursor:
                        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                        return job(Unit(cursor, postgres=True))
            with self._file.connection() as raw, closing(raw.cursor()) as cursor:
                cursor.execute("BEGIN")
                try:
                    return job(Unit(cursor, postgres=False))
                finally:
                    if raw.in_transaction:
                        cursor.execute("ROLLBACK")
        except Exception as error:
            raise _as_store_error(error, self.place) from error

    def _serve(self) -> None:
        """Write everybody who waits, a batch a commit, until the caller's own job is done."""
        batch: list[_Ticket[Any]] = []
        while self._queue and len(batch) < MAX_BATCH:
            batch.append(self._queue.popleft())
        try:
            if self._writer is None:
                self._writer = self._file.take()
            with closing(self._writer.cursor()) as cursor:
                self._write_batch(self._writer, cursor, batch)
        except Exception as error:  # noqa: BLE001 - handed to every waiting caller
            self._memory.clear()
            failure = _as_store_error(error, self.place)
            for ticket in batch:
                ticket.error = ticket.error or failure
        for ticket in batch:
            ticket.done = True

    def _write_batch(self, raw: Any, cursor: Any, batch: list[_Ticket[Any]]) -> None:
        cursor.execute("BEGIN IMMEDIATE")
        try:
            memory = self._memory
            cursor.execute("PRAGMA data_version")  # moves with the commits of other connections
            if (version := cursor.fetchone()[0]) != self._data_version:
                memory.clear()
                self._data_version = version
            unit = Unit(cursor, postgres=False, memory=memory)
            alone = len(batch) == 1
            for ticket in batch:
                if ticket.edits:
                    memory.clear()
                if alone:  # its failure drops the whole transaction: no savepoint needed
                    ticket.result = ticket.job(unit)
                    if ticket.edits:
                        memory.clear()
                    continue
                cursor.execute("SAVEPOINT job")
                try:
                    ticket.result = ticket.job(unit)
                except sqlite3.OperationalError:
                    raise  # disk full and the like: SQLite has rolled everything back
                except Exception as error:  # noqa: BLE001 - this caller's alone
                    ticket.error = _as_store_error(error, self.place)
                    memory.clear()
                    cursor.execute("ROLLBACK TO job")
                cursor.execute("RELEASE job")
                if ticket.edits:
                    memory.clear()
            cursor.execute("COMMIT")
        except BaseException:
            # On a full disk SQLite has rolled back already; a second rollback would raise
            # and mask the real error.
            if raw.in_transaction:
                cursor.execute("ROLLBACK")
            raise

    @contextmanager
    def autocommit(self) -> Iterator[Any]:
        """A connection of the driver that commits by itself (PostgreSQL only)."""
        try:
            assert self._server is not None
            with self._server.autocommit.connect() as connection:
                yield connection.connection.driver_connection
        except Exception as error:
            raise _as_store_error(error, self.place) from error

    def _write_postgres(self, job: Callable[[Unit], T], edits: bool) -> T:
        try:
            assert self._server is not None
            with self._server.engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                with raw.transaction(), closing(raw.cursor()) as cursor:
                    cursor.execute("SELECT pg_advisory_xact_lock(%s)", (WRITER_LOCK,))
                    result = job(Unit(cursor, postgres=True))
                    if edits:
                        cursor.execute("UPDATE event SET edits = edits + 1")
                    return result
        except Exception as error:
            raise _as_store_error(error, self.place) from error

    def _check_file(self, create: bool) -> None:
        path = self.path
        if path.is_dir():
            raise BadInput("{path} is a folder, not an event's file.", path=path)
        if not path.exists():
            if not create:
                raise BadInput(
                    "There is no event at {path}. Make one with: checkin --database {path} init",
                    path=path,
                )
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(
                    "The folder {path} cannot be made: {why}.",
                    path=path.parent,
                    why=cause(error),
                ) from error
        elif path.stat().st_size:
            with path.open("rb") as file:
                if file.read(16) != b"SQLite format 3\x00":
                    raise BadInput("{path} is not an event of this program.", path=path)


def _as_store_error(error: BaseException, place: Place) -> BaseException:
    """The driver's error as a message for people; anything else as it is."""
    error = getattr(error, "orig", None) or error  # SQLAlchemy's wraps the driver's
    if not isinstance(error, sqlite3.Error) and not _is_psycopg(error):
        return error
    where = place.name
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    lowered = text.lower()
    if REFUSAL in lowered:
        return StoreError(
            "This event has moved since it was opened here: nothing was recorded. Close the "
            "program and open the event again: it says where it is now."
        )
    if "full" in lowered or "no space" in lowered:
        return StoreError(
            "The disk is full: nothing was recorded. Free some space at {where}, then try again.",
            where=where,
        )
    if "readonly" in lowered or "read-only" in lowered or "unable to open" in lowered:
        return StoreError(
            "The event {where} cannot be written: check the folder's and the file's permissions.",
            where=where,
        )
    if "locked" in lowered or "busy" in lowered:
        return StoreError(
            "The event {where} is in use by another program: nothing was recorded. Try again.",
            where=where,
        )
    if isinstance(error, sqlite3.Error) and ("malformed" in lowered or "not a database" in lowered):
        return StoreError(
            "The event {where} is damaged; nothing was recorded. Put one of its copies in its "
            "place: checkin --database {where} restore COPY",
            where=where,
        )
    return StoreError(
        "The database {where} could not do it, nothing was recorded: {why}",
        where=where,
        why=cause(text),
    )


def _is_psycopg(error: BaseException) -> bool:
    return type(error).__module__.startswith("psycopg")
