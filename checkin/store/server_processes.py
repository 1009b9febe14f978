"""Which processes of a server live: after a crash its children may still hold its memory."""

import os
import subprocess
from pathlib import Path

_PROC = Path("/proc/self/cwd")


def serves(pid: int, data: Path) -> bool:
    """Whether ``pid`` is a living process of the server whose files are in ``data``.

    After a crash the number may be another program's, even another PostgreSQL's. Systems that
    do not show where a process stands are asked whether it is a PostgreSQL at all.
    """
    if _PROC.exists():
        return _stands_in(pid, data) and _is_alive(pid)
    if os.name == "nt":
        shown = _told(["tasklist", "/FI", f"PID eq {pid}", "/FO", "CSV", "/NH"])
        return "postgres.exe" in shown.lower()
    return "postgres" in _told(["ps", "-p", str(pid), "-o", "comm="])


def left_of(data: Path) -> list[int]:
    """All processes of the server in ``data``, where the system shows them (Linux).

    Elsewhere the server itself refuses to start beside its last children, and is tried again.
    """
    if not _PROC.exists():
        return []
    numbers = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return [pid for pid in numbers if serves(pid, data)]


def _stands_in(pid: int, data: Path) -> bool:
    """Each process of a server stands in the folder of its files."""
    try:
        there = Path(f"/proc/{pid}/cwd").readlink()
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8")
    except OSError:
        return False  # gone meanwhile, or somebody else's
    return str(there) == os.path.realpath(data) and name.startswith("postgres")


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2]
    except OSError:
        return False
    return state.split()[0] not in ("Z", "X")


def _told(command: list[str]) -> str:
    try:
        return subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=10
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
