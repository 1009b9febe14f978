"""A private PostgreSQL server from the installed binaries, in a folder of its own."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder of the newest installed server, or None."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda path: float(path.parent.name))
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


@contextmanager
def private_server(bin_folder: Path) -> Iterator[str]:
    """Yield the URL of a durable server that listens on a socket of its own only."""
    root = Path(tempfile.mkdtemp(prefix="checkin-pg-"))
    user = _unprivileged()
    if user is not None:
        shutil.chown(root, user)
    data = root / "data"

    def call(*command: str) -> None:
        subprocess.run(
            command, check=True, user=user, cwd=root, env=_environment(), stdout=subprocess.DEVNULL
        )

    try:
        call(
            str(bin_folder / "initdb"),
            *("-D", str(data), "-U", "checkin", "-A", "trust", "-E", "UTF8", "--locale=C"),
        )
        call(
            str(bin_folder / "pg_ctl"),
            *("-D", str(data), "-w", "-l", str(root / "log"), "start"),
            *("-o", f"-c listen_addresses='' -c unix_socket_directories='{root}'"),
        )
        try:
            yield f"postgresql://checkin@/postgres?host={root}"
        finally:
            call(str(bin_folder / "pg_ctl"), "-D", str(data), "-w", "-m", "fast", "stop")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _unprivileged() -> str | None:
    """Whom to run the server as: it refuses to run as root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}
