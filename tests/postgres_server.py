"""A private PostgreSQL server for the tests: nobody else's, gone when they are done."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psycopg
from psycopg import sql

START_SECONDS = 60
STOP_SECONDS = 30


class NoPostgresError(Exception):
    """The server's programs are not on this computer."""


class PostgresServer:
    """A server on a free port of 127.0.0.1, in a folder of its own, with fsync on."""

    def __init__(self) -> None:
        self._bin = _programs()
        self._account = _account()
        self._folder = Path(tempfile.mkdtemp(prefix="checkin-pg-"))
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._made = 0

    def __enter__(self) -> Self:
        try:
            self._init()
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def url(self, name: str) -> str:
        return f"postgresql://checkin@127.0.0.1:{self.port}/{name}"

    def new_database(self, template: str = "template0") -> str:
        """The URL of a fresh database, a copy of ``template``."""
        self._made += 1
        name = f"event_{self._made}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                    sql.Identifier(name), sql.Identifier(template)
                )
            )
        return self.url(name)

    def drop_database(self, url: str) -> None:
        name = url.rsplit("/", 1)[1]
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(
                sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            )

    def _init(self) -> None:
        if self._account is not None:
            os.chown(self._folder, *self._account)
        self._run(
            [
                str(self._bin / "initdb"),
                *("-D", str(self._folder / "data"), "-U", "checkin", "-A", "trust"),
                *("-E", "UTF8", "--locale", "C"),
            ]
        )

    def _run(self, command: list[str]) -> None:
        done = subprocess.run(
            command,
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
            **self._as_account(),
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed: {done.stderr}")

    def _start(self) -> None:
        with (self._folder / "server.log").open("wb") as log:
            self._process = subprocess.Popen(
                [
                    str(self._bin / "postgres"),
                    *("-D", str(self._folder / "data"), "-p", str(self.port)),
                    *("-c", "listen_addresses=127.0.0.1", "-c", "fsync=on"),
                    *("-c", f"unix_socket_directories={self._folder}"),
                    *("-c", "synchronous_commit=on", "-c", "shared_buffers=16MB"),
                ],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **self._as_account(),
            )
        self._wait_until_it_answers()

    def _as_account(self) -> dict[str, Any]:
        if self._account is None:
            return {}
        user, group = self._account
        return {"user": user, "group": group, "extra_groups": []}

    def _stop(self) -> None:
        """A fast shutdown: the server waits for all its children, and we wait for it."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(STOP_SECONDS)
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def _wait_until_it_answers(self) -> None:
        process, tries = self._process, START_SECONDS * 10
        assert process is not None
        for _ in range(tries):
            try:
                with psycopg.connect(self.url("postgres")):
                    return
            except psycopg.OperationalError as error:
                last = error
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)  # a server that has ended will never answer
                break
        log = (self._folder / "server.log").read_text(errors="replace")
        raise RuntimeError(f"PostgreSQL did not start: {last}\n{log}")


def _programs() -> Path:
    """The folder of the newest server's programs."""
    found = [p.parent for p in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found:
        raise NoPostgresError("PostgreSQL's initdb is not in /usr/lib/postgresql/*/bin")
    return max(found, key=lambda folder: int(folder.parent.name))


def _account() -> tuple[int, int] | None:
    """Whom the server runs as; None for ourselves. PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise NoPostgresError("running as root, and there is no user postgres or nobody")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
