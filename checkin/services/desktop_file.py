"""Makes the desktop know the program: its menu entry, and a double click on an event's file."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from checkin.data_folder import data_folder
from checkin.domain.errors import StoreError, UserError
from checkin.domain.outside_errors import cause

_ENTRY, _TYPE = "checkin.desktop", "checkin-mime.xml"


def desktop_entry(command: str) -> str:
    """The menu entry that runs ``command`` with a file."""
    text = (data_folder("assets") / "desktop" / _ENTRY).read_text(encoding="utf-8")
    # In an entry, a path with a space is quoted and a percent sign doubled.
    quoted = command.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return text.replace("Exec=checkin %f", f'Exec="{quoted}" %f')


def install(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Write the entry and the file type for this user; the files written.

    Raises:
        UserError: not a Linux desktop.
        StoreError: a file cannot be written.
    """
    if sys.platform in ("win32", "darwin"):
        raise UserError("Only Linux desktops take a .desktop file; nothing was changed.")
    home = Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    entry, mime = home / "applications" / _ENTRY, home / "mime" / "packages" / _TYPE
    try:
        for target in (entry, mime):
            target.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(desktop_entry(_command()), encoding="utf-8")
        shutil.copyfile(data_folder("assets") / "desktop" / _TYPE, mime)
    except OSError as error:
        raise StoreError(
            "The file {path} cannot be written: {why}.", path=error.filename, why=cause(error)
        ) from error
    # Both only refresh caches: a desktop without them reads the folders itself.
    for program, folder in (
        ("update-mime-database", home / "mime"),
        ("update-desktop-database", home / "applications"),
    ):
        if (found := shutil.which(program)) is not None:
            subprocess.run([found, str(folder)], check=False, capture_output=True)
    return [entry, mime]


def _command() -> str:
    """The program as it was started, or the one beside this Python."""
    started = Path(sys.argv[0])
    if started.name in ("checkin", "checkin.exe") and started.exists():
        return str(started.resolve())
    beside = Path(sys.executable).with_name("checkin")
    return str(beside) if beside.exists() else "checkin"
