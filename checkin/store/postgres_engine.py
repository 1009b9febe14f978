"""The connections to a PostgreSQL server; loaded only where one is used."""

import logging
import selectors
from typing import Any, NamedTuple

import psycopg
import sqlalchemy as sa
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import QueuePool

# A desk that froze inside a transaction gives its locks back after a while.
_OPTIONS = (
    r"-c default_transaction_isolation=read\ committed"
    " -c idle_in_transaction_session_timeout=15s -c tcp_keepalives_idle=10"
)


class PostgresEngine(NamedTuple):
    """``autocommit`` hands out the same connections, each statement a transaction of its own."""

    engine: Engine
    autocommit: Engine


def postgres_engine(url: str) -> PostgresEngine:
    # A guard that misses ends its pipeline early, which psycopg would warn about.
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    # A server that went away is told by the statement that failed, not by the pool as well.
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
    engine = sa.create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=8,
        pool_pre_ping=False,
        # The guards of an admission need a fresh view at each statement.
        connect_args={"options": _OPTIONS},
    )
    sa.event.listen(engine, "checkout", _still_there)
    return PostgresEngine(engine, engine.execution_options(isolation_level="AUTOCOMMIT"))


def _still_there(connection: Any, record: object, proxy: object) -> None:
    """After the server was started again the first scan finds a connection that works.

    A server has nothing to say on an idle connection but goodbye: no round trip is needed.
    """
    try:
        with selectors.DefaultSelector() as ready:
            ready.register(connection.fileno(), selectors.EVENT_READ)
            gone = connection.closed or bool(ready.select(0))
    except (OSError, ValueError, psycopg.Error):
        gone = True
    if gone:
        raise InvalidatePoolError("the server closed this connection")
