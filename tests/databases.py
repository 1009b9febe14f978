"""Fresh databases for tests that must hold on SQLite and on PostgreSQL alike."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.services.open_event import OpenEvent

from .postgres_server import NoPostgresError, PostgresServer


class Postgres:
    """The running server with a migrated, empty database that tests copy."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        template = server.new_database()
        OpenEvent.at(template, create=True).close()
        self._template = template.rsplit("/", 1)[1]

    def new_database(self) -> str:
        return self._server.new_database(self._template)

    def drop_database(self, url: str) -> None:
        self._server.drop_database(url)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A private PostgreSQL for the whole run; without its programs the tests fail."""
    try:
        server = PostgresServer()
    except NoPostgresError as error:
        pytest.fail(f"These tests need a PostgreSQL server: {error}")
    with server:
        yield Postgres(server)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with the newest schema, for tests to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.checkin"
    OpenEvent.at(str(path), create=True).close()
    return path


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a fresh, empty database is: a path, then a PostgreSQL URL."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("migrated_file")
        yield str(shutil.copy(template, tmp_path / "event.checkin"))
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.new_database()
    yield url
    server.drop_database(url)
