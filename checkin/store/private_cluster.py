"""A PostgreSQL server of this program's own, in one folder: made, started, stopped.

Never the system's server. It listens on TCP with TLS only, takes one role to one database with
a SCRAM password, and commits to the disk. It outlives the program that started it, so that a
closed window does not stop the other desks.
"""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checkin.domain.desk_secret import DATABASE, ROLE
from checkin.domain.errors import StoreError
from checkin.domain.outside_errors import cause
from checkin.store.server_account import ServerAccount
from checkin.store.server_certificate import as_der, certificate_at
from checkin.store.server_processes import left_of, serves
from checkin.store.server_programs import ServerPrograms, find_programs

START_SECONDS = 90
STOP_SECONDS = 60
ANSWER_SECONDS = 5.0
LAN, ALONE = "0.0.0.0", "127.0.0.1"  # other desks are to come in; or this one alone
_LOOK = 0.1
#: the server's words where one before it has not ended altogether
_NOT_YET = ("still in use", "already exists")
#: tried first, so that a firewall's rule and the secret last from one day to the next
_PORTS = range(5433, 5500)

# The one role to the one database, over TLS, with its password; no line lets the superuser in.
_WHO = f"hostssl {DATABASE} {ROLE} 0.0.0.0/0 scram-sha-256\n"
_SETTINGS = """\
# Written by checkin at each start: changes made here do not last.
listen_addresses = '{listen}'
port = {port}
unix_socket_directories = ''
max_connections = 120
password_encryption = 'scram-sha-256'
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
# What a desk shows as done is on the disk.
fsync = on
full_page_writes = on
synchronous_commit = on
# A laptop that left without a word is noticed within half a minute.
tcp_keepalives_idle = 10
tcp_keepalives_interval = 5
tcp_keepalives_count = 4
# The log names no person: neither statements nor the values of rows.
log_min_error_statement = panic
log_error_verbosity = terse
"""


@dataclass(frozen=True, slots=True)
class PrivateCluster:
    """The server whose files are in ``folder``; ``account`` runs it."""

    folder: Path
    account: ServerAccount

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.data / "checkin-server.log"

    @property
    def made(self) -> bool:
        return (self.data / "PG_VERSION").is_file()

    def certificate(self) -> bytes:
        """The server's certificate, DER.

        Raises:
            StoreError: the server's files are gone.
        """
        if not self.made:
            raise self._gone()
        return as_der((self.data / "server.crt").read_text(encoding="ascii"))

    def make(self, certificate: bytes, key: bytes) -> None:
        """The files of a new server, complete or not there at all; it is not started.

        ``certificate`` and ``key`` are PEM.

        Raises:
            BadInput: PostgreSQL's programs are missing.
            StoreError: they fail; the message holds their own words.
        """
        programs = find_programs()
        fresh = self.folder / "data.new"
        try:
            shutil.rmtree(fresh, ignore_errors=True)
            self.folder.mkdir(parents=True, exist_ok=True)
            self.account.let_in(self.folder)
            fresh.mkdir(mode=0o700)
            self.account.own(fresh)
            self._run(
                programs,
                "initdb",
                *("-D", str(fresh), "-U", "postgres", "-E", "UTF8", "--locale", "C"),
                *("-A", "trust"),  # until the next line: no server runs with these files
            )
            self._write(fresh / "pg_hba.conf", _WHO.encode())
            self._write(fresh / "server.crt", certificate)
            self._write(fresh / "server.key", key)
            with (fresh / "postgresql.conf").open("a", encoding="utf-8") as settings:
                settings.write("\ninclude 'checkin.conf'\n")
            fresh.replace(self.data)
        except OSError as error:
            raise StoreError(
                "The folder {path} cannot be made: {why}.",
                path=self.folder,
                why=cause(error),
            ) from error

    def empty(self, password: str) -> None:
        """The role with its ``password``, and its database, empty. The server stands still."""
        self._settle(ALONE, 5432)
        programs = self._programs()
        statements = (
            f"DROP DATABASE IF EXISTS {DATABASE}",
            f"DROP ROLE IF EXISTS {ROLE}",
            f"CREATE ROLE {ROLE} LOGIN PASSWORD '{password}'",
            f"CREATE DATABASE {DATABASE} OWNER {ROLE} TEMPLATE template0",
        )
        self._run(
            programs,
            "postgres",
            *("--single", "-D", str(self.data), "postgres"),
            said="\n".join(statements) + "\n",
        )

    def running(self, port: int) -> bool:
        """Whether this very server answers here, known by its certificate."""
        if not self.made:
            return False
        try:
            return certificate_at(ALONE, port, ANSWER_SECONDS) == self.certificate()
        except OSError:
            return False

    def start(self, port: int, listen: str) -> int:
        """Have the server answer; the port it listens on: ``port`` where that is free.

        Does nothing where it runs already. After a crash it waits until the last of the old
        server's processes has gone.

        Raises:
            BadInput: PostgreSQL's programs are missing.
            StoreError: it does not start; the message holds its own words.
        """
        if self.running(port):
            return port
        programs = self._programs()
        deadline = time.monotonic() + START_SECONDS
        self._wait_for_the_old_ones(deadline)
        self._forget_a_stale_pid()
        if not port or not _is_free(port):
            port = _free_port()
        self._settle(listen, port)
        while True:
            try:
                self._run(
                    programs,
                    "pg_ctl",
                    *("start", "-D", str(self.data), "-l", str(self.log), "-w"),
                    *("-t", str(START_SECONDS), "-s"),
                )
                break
            except StoreError as error:
                if self.running(port):  # somebody else was faster
                    break
                # The server itself knows of those that are left, on every system.
                waits = any(word in self._last_words() for word in _NOT_YET)
                if not waits or time.monotonic() > deadline:
                    raise StoreError(
                        "The server did not start: {why}", why=cause(self._last_words() or error)
                    ) from error
                time.sleep(_LOOK)
        if not self.running(port):
            raise StoreError("The server did not start: {why}", why=cause(self._last_words()))
        return port

    def stop(self) -> None:
        """End the server after what it is doing; nothing acknowledged is lost.

        Raises:
            StoreError: it does not end.
        """
        if not self.made or not self._alive():
            return
        self._run(
            self._programs(),
            "pg_ctl",
            *("stop", "-D", str(self.data), "-m", "fast", "-w", "-t", str(STOP_SECONDS), "-s"),
        )
        self._wait_for_the_old_ones(time.monotonic() + STOP_SECONDS)

    def _gone(self) -> StoreError:
        return StoreError(
            "The files of this event's server are gone: {folder}. Open the latest automatic "
            "copy, or go on in the file it came from: checkin host --reopen FILE",
            folder=self.folder,
        )

    def _programs(self) -> ServerPrograms:
        if not self.made:
            raise self._gone()
        version = (self.data / "PG_VERSION").read_text(encoding="ascii").strip()
        return find_programs(major=int(version))

    def _alive(self) -> bool:
        pid = self._pid()
        return pid is not None and serves(pid, self.data)

    def _pid(self) -> int | None:
        try:
            first = (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0]
            return int(first)
        except (OSError, ValueError, IndexError):
            return None

    def _wait_for_the_old_ones(self, deadline: float) -> None:
        """After `kill -9` of the server its children live on for a moment, with its memory."""
        while (left := left_of(self.data)) and time.monotonic() < deadline:
            if self._pid() in left:  # it starts, recovers or stops: `pg_ctl` waits for it
                return
            time.sleep(_LOOK)

    def _forget_a_stale_pid(self) -> None:
        """After a power cut its number may be another program's: the server would not start."""
        pid = self._pid()
        if pid is not None and not serves(pid, self.data) and not left_of(self.data):
            (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _settle(self, listen: str, port: int) -> None:
        text = _SETTINGS.format(listen=listen, port=port)
        self._write(self.data / "checkin.conf", text.encode())

    def _write(self, path: Path, content: bytes) -> None:
        """A file that the server alone can read."""
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(content)
        self.account.own(path)

    def _last_words(self) -> str:
        with contextlib.suppress(OSError):
            said = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
            fatal = [line for line in said if "FATAL" in line]
            return (fatal or said or [""])[-1]
        return ""

    def _run(self, programs: ServerPrograms, name: str, *words: str, said: str = "") -> None:
        """Run one of the server's programs to its end.

        Its output goes to a file, as the server that it starts inherits it and lives on.
        """
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                [programs.path(name), *words],
                input=said.encode(),
                stdout=output,
                stderr=output,
                cwd=self.folder,
                check=False,
                **_apart(),
                **self.account.start_options(),
            )
            output.seek(0)
            told = output.read().decode("utf-8", "replace").strip().splitlines()
        errors = [line for line in told if "ERROR" in line or "FATAL" in line]
        if done.returncode or errors:
            raise StoreError(
                "PostgreSQL's {name} failed: {why}",
                name=name,
                why=cause((errors or told or [str(done.returncode)])[-1]),
            )


def _apart() -> dict[str, Any]:
    """Out of this program's terminal: Ctrl+C here is not meant for the server."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _free_port() -> int:
    for port in _PORTS:
        if _is_free(port):
            return port
    with socket.socket() as probe:
        probe.bind((LAN, 0))
        free: int = probe.getsockname()[1]
        return free


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if sys.platform != "win32":  # there it would mean the contrary
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LAN, port))
        except OSError:
            return False
        return True
