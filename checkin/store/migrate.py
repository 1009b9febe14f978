"""Brings a database to this program's schema, after a backup copy on SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from checkin.domain.errors import StoreError

#: The newest migration; a test holds it against the folder of migrations.
HEAD = "0001"
_KNOWN = ("0001",)


def migrate(engine: Engine, path: Path | None) -> None:
    """Upgrade to the newest schema; does nothing where it is there already.

    Raises:
        StoreError: the database was written by a newer version of this program.
    """
    with engine.connect() as connection:
        current = _current(connection)
    if current == HEAD:
        return
    if current is not None and current not in _KNOWN:
        raise StoreError(
            "This event was made by a newer version of the program (format {current}, this "
            "version knows {head}). Nothing was changed: install the newer version.",
            current=current,
            head=HEAD,
        )
    if path is not None and current is not None:
        _backup_beside(path, current)
    _upgrade(engine)


def _current(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(engine: Engine) -> None:
    # Alembic is slow to import and most starts need no migration.
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
