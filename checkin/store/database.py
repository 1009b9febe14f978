"""Opens the event's database: SQLite file or PostgreSQL, migrated, with one fair writer."""

import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.pool import QueuePool

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.model import Programme
from checkin.store.migrate import migrate
from checkin.store.unit import Memory, Unit

T = TypeVar("T")

BUSY_SECONDS = 30
MAX_BATCH = 64
WRITER_LOCK = 0x636865636B696E  # "checkin": the advisory lock of whoever writes
# A desk that froze inside a transaction gives its locks back after a while.
_POSTGRES_OPTIONS = (
    r"-c default_transaction_isolation=read\ committed"
    " -c idle_in_transaction_session_timeout=15s -c tcp_keepalives_idle=10"
)


def parse_url(database: str) -> URL:
    """A path, ``sqlite:///…`` or ``postgresql://…`` as a SQLAlchemy URL.

    Raises:
        BadInput: another kind of database.
    """
    if database.startswith(("postgresql://", "postgres://")):
        url = make_url(database.replace("postgres://", "postgresql://", 1))
        return url.set(drivername="postgresql+psycopg")
    if database.startswith("sqlite:"):
        return make_url(database)
    if "://" in database:
        raise BadInput(
            "This kind of database is not known: {database}. Give a file, sqlite:///… or "
            "postgresql://…",
            database=database.split("://", 1)[0] + "://…",
        )
    return URL.create("sqlite", database=str(Path(database)))


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

    def __init__(self, url: URL, *, create: bool = False) -> None:
        self.url = url
        self.postgres = url.get_backend_name() == "postgresql"
        self._queue: deque[_Ticket[Any]] = deque()
        self._leader = threading.Lock()
        self._writer: sa.Connection | None = None  # SQLite's, kept open for the next scan
        self._memory = Memory()
        self._data_version: int | None = None  # SQLite: when ``_memory`` was true
        self.known_event: KnownEvent | None = None
        #: PostgreSQL: by the session asked for, how many scans still lock these tallies first.
        self.busy: dict[str, tuple[int, frozenset[str]]] = {}
        if self.postgres:
            # A guard that misses ends its pipeline early, which psycopg would warn about.
            logging.getLogger("psycopg").setLevel(logging.ERROR)
            self._engine = sa.create_engine(
                url,
                poolclass=QueuePool,
                pool_size=8,
                max_overflow=8,
                pool_pre_ping=False,
                # The guards of an admission need a fresh view at each statement.
                connect_args={"options": _POSTGRES_OPTIONS},
            )
            self._autocommit = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        else:
            self._check_file(create)
            self._engine = _sqlite_engine(self.path)
        self._reader = self._engine if self.postgres else _sqlite_engine(self.path)
        try:
            migrate(self._engine, self.path if not self.postgres else None)
        except sa.exc.DBAPIError as error:
            self.close()
            raise _as_store_error(error.orig or error, self.url) from error
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """The event's file (SQLite only)."""
        return Path(self.url.database or "")

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()
        if self._reader is not self._engine:
            self._reader.dispose()

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
        with self._reader.connect() as connection:
            raw: Any = connection.connection.driver_connection
            try:
                if self.postgres:
                    with closing(raw.cursor()) as cursor:
                        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                        return job(Unit(cursor, postgres=True))
                with closing(raw.cursor()) as cursor:
                    cursor.execute("BEGIN")
                    try:
                        return job(Unit(cursor, postgres=False))
                    finally:
                        if raw.in_transaction:
                            cursor.execute("ROLLBACK")
            except Exception as error:
                raise _as_store_error(error, self.url) from error

    def _serve(self) -> None:
        """Write everybody who waits, a batch a commit, until the caller's own job is done."""
        batch: list[_Ticket[Any]] = []
        while self._queue and len(batch) < MAX_BATCH:
            batch.append(self._queue.popleft())
        try:
            if self._writer is None:
                self._writer = self._engine.connect()
            raw: Any = self._writer.connection.driver_connection
            with closing(raw.cursor()) as cursor:
                self._write_batch(raw, cursor, batch)
        except Exception as error:  # noqa: BLE001 - handed to every waiting caller
            self._memory.clear()
            failure = _as_store_error(error, self.url)
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
                    ticket.error = error
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
            with self._autocommit.connect() as connection:
                yield connection.connection.driver_connection
        except Exception as error:
            raise _as_store_error(error, self.url) from error

    def _write_postgres(self, job: Callable[[Unit], T], edits: bool) -> T:
        try:
            with self._engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                with raw.transaction(), closing(raw.cursor()) as cursor:
                    cursor.execute("SELECT pg_advisory_xact_lock(%s)", (WRITER_LOCK,))
                    result = job(Unit(cursor, postgres=True))
                    if edits:
                        cursor.execute("UPDATE event SET edits = edits + 1")
                    return result
        except Exception as error:
            raise _as_store_error(error, self.url) from error

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
                    why=error.strerror,
                ) from error
        elif path.stat().st_size:
            with path.open("rb") as file:
                if file.read(16) != b"SQLite format 3\x00":
                    raise BadInput("{path} is not an event of this program.", path=path)


def _sqlite_engine(path: Path) -> Engine:
    """One connection, used by one thread at a time under a lock of ours (or the pool's)."""

    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute("PRAGMA cache_size=-32768")  # KiB: 10,000 people and their registrations
        return raw

    return sa.create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=8
    )


def _as_store_error(error: BaseException, url: URL) -> BaseException:
    """The driver's error as a message for people; anything else as it is."""
    if not isinstance(error, sqlite3.Error | sa.exc.DBAPIError) and not _is_psycopg(error):
        return error
    where = url.database if url.get_backend_name() == "sqlite" else f"{url.host}/{url.database}"
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    lowered = text.lower()
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
    return StoreError(
        "The database {where} could not do it, nothing was recorded: {why}", where=where, why=text
    )


def _is_psycopg(error: BaseException) -> bool:
    return type(error).__module__.startswith("psycopg")
