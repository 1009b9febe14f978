"""Brings a database to this program's schema, after a backup copy on SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.domain.errors import StoreError
from checkin.store.sqlite_connections import SqliteConnections, connect

# SQLAlchemy and Alembic are slow to load and most starts need no migration.
if TYPE_CHECKING:
    import sqlalchemy as sa
    from sqlalchemy.engine import Engine

#: The newest migration; a test holds it against the folder of migrations.
HEAD = "0001"
_KNOWN = ("0001",)


def migrate_sqlite(connections: SqliteConnections, path: Path) -> None:
    """Upgrade a file to the newest schema, after a copy; does nothing where it is there already.

    Raises:
        StoreError: the event was made by a newer version of this program.
    """
    with connections.connection() as raw:
        has_table = raw.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        ).fetchone()
        row = (
            raw.execute("SELECT version_num FROM alembic_version").fetchone() if has_table else None
        )
    current = row[0] if row else None
    if current == HEAD:
        return
    _check_known(current)
    if current is not None:
        _backup_beside(path, current)
    import sqlalchemy as sa
    from sqlalchemy.pool import NullPool

    engine = sa.create_engine("sqlite://", creator=lambda: connect(path), poolclass=NullPool)
    _upgrade(engine)


def migrate_postgres(engine: "Engine") -> None:
    """Upgrade a server's database to the newest schema, as `migrate_sqlite` does a file.

    Raises:
        StoreError: the event was made by a newer version of this program.
    """
    with engine.connect() as connection:
        current = _current(connection)
    if current != HEAD:
        _check_known(current)
        _upgrade(engine)


def _check_known(current: str | None) -> None:
    if current is not None and current not in _KNOWN:
        raise StoreError(
            "This event was made by a newer version of the program (format {current}, this "
            "version knows {head}). Nothing was changed: install the newer version.",
            current=current,
            head=HEAD,
        )


def _current(connection: "sa.Connection") -> str | None:
    import sqlalchemy as sa

    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(engine: "Engine") -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "checkin.store:migrations")
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7018141438078478702)")
        if _current(connection) != HEAD:  # another process may have been first
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        if engine.dialect.name == "sqlite" and connection.connection.in_transaction:
            connection.exec_driver_sql("COMMIT")
        connection.commit()


def _backup_beside(path: Path, current: str) -> None:
    target = path.with_name(f"{path.stem}.before-{HEAD}-from-{current}{path.suffix}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
