"""The connections to a PostgreSQL server; loaded only where one is used."""

import logging
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Engine, make_url
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
    engine = sa.create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=8,
        pool_pre_ping=False,
        # The guards of an admission need a fresh view at each statement.
        connect_args={"options": _OPTIONS},
    )
    return PostgresEngine(engine, engine.execution_options(isolation_level="AUTOCOMMIT"))
