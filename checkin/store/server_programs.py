"""Finds PostgreSQL's programs on this computer; none of them is started here."""

import glob
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from checkin.domain.errors import BadInput

#: older ones miss a part of what the desks' connections ask for
OLDEST = 13
_NEEDED = ("initdb", "postgres", "pg_ctl")
_DEBIAN = "/usr/lib/postgresql/*/bin"
_RED_HAT = "/usr/pgsql-*/bin"
_MAC = (
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/Library/PostgreSQL/*/bin",
)


@dataclass(frozen=True, slots=True)
class ServerPrograms:
    """``folder`` holds them; ``major`` is their version, such as 15."""

    folder: Path
    major: int

    def path(self, name: str) -> str:
        return str(self.folder / _named(name))


def folders(platform: str, environment: Mapping[str, str]) -> Iterator[Path]:
    """Where installers put the programs, then the folders of the PATH."""
    if platform == "win32":
        base = environment.get("ProgramFiles", r"C:\Program Files")
        patterns: tuple[str, ...] = (str(Path(base) / "PostgreSQL" / "*" / "bin"),)
    elif platform == "darwin":
        patterns = _MAC
    else:
        patterns = (_DEBIAN, _RED_HAT)
    for pattern in patterns:
        yield from map(Path, sorted(glob.glob(pattern)))  # noqa: PTH207 - not below one folder
    on_path = shutil.which("pg_ctl", path=environment.get("PATH", ""))
    if on_path:
        yield Path(on_path).resolve().parent


def find_programs(where: Iterator[Path] | None = None, major: int | None = None) -> ServerPrograms:
    """The newest server's programs, or those of version ``major``.

    Raises:
        BadInput: there are none; the message says what to install.
    """
    found = []
    # each folder once, in the order found
    for folder in dict.fromkeys(folders(sys.platform, os.environ) if where is None else where):
        version = _version(folder)
        if version is not None and version >= OLDEST:
            found.append(ServerPrograms(folder, version))
    fitting = [programs for programs in found if major in (None, programs.major)]
    if fitting:
        return max(fitting, key=lambda programs: programs.major)
    if major is not None:
        raise BadInput(
            "This event is served by PostgreSQL {major}, which is not on this computer any "
            "more: install that version again. {how}",
            major=major,
            how=BadInput(_how(sys.platform)),
        )
    raise BadInput(
        "To serve several desks, this computer needs PostgreSQL {oldest} or newer, and it is "
        "not installed. {how} The desks that join need nothing.",
        oldest=OLDEST,
        how=BadInput(_how(sys.platform)),
    )


def _how(platform: str) -> str:
    """What to install, by system."""
    if platform == "win32":
        return (
            "Install it with the EDB installer (postgresql.org/download/windows); the "
            "components “PostgreSQL Server” and “Command Line Tools” are enough."
        )
    if platform == "darwin":
        return "Install it with: brew install postgresql@16 (or Postgres.app)."
    return "On Debian and Ubuntu: apt install postgresql. On Fedora: dnf install postgresql-server."


def _version(folder: Path) -> int | None:
    """The major version of the server in ``folder``; None where its programs are not whole."""
    if not all((folder / _named(name)).is_file() for name in _NEEDED):
        return None
    try:
        told = subprocess.run(
            [str(folder / _named("postgres")), "--version"],
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.search(r"\) (\d+)", told)
    return int(match.group(1)) if match else None


def _named(name: str) -> str:
    return f"{name}.exe" if sys.platform == "win32" else name
