"""Which event is meant where none is named: the last one opened, else a new file."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from checkin.domain.errors import StoreError, UserError
from checkin.domain.outside_errors import cause

SUFFIX = ".checkin"
RECENT = 6
APP = "data-days-checkin"


@dataclass(frozen=True, slots=True)
class Opening:
    """What a window wants to stand in its place.

    ``database`` is a path or address; "" is the welcome page. ``rehearsal`` opens a throw-away
    copy, ``demo`` one of the invented sample, ``page`` is shown first. ``restore`` is a copy that
    takes the event's place first. ``trouble`` says, on the welcome page, why the event that was
    meant did not open.
    """

    database: str = ""
    rehearsal: bool = False
    demo: bool = False
    page: str = "door"
    restore: str = ""
    trouble: UserError | None = None


def default_database() -> str:
    """The last event opened if it still exists, else a file in the documents folder."""
    if given := os.environ.get("CHECKIN_DATABASE"):
        return given
    remembered = _memory()
    try:
        last = remembered.read_text(encoding="utf-8").strip()
    except OSError:
        last = ""
    if last and ("://" in last or Path(last).is_file()):
        return last
    return str(Path(platformdirs.user_documents_dir()) / f"Open Data Days{SUFFIX}")


def remember(database: str) -> None:
    """Keep ``database`` as the last event opened; not being able to is no failure."""
    if "://" not in database:
        database = str(Path(database).resolve())
    try:
        _memory().parent.mkdir(parents=True, exist_ok=True)
        _memory().write_text(database, encoding="utf-8")
        listed = [database, *(known for known in _listed() if known != database)]
        config_file("recent-events").write_text(json.dumps(listed[:RECENT]), encoding="utf-8")
    except OSError:
        return


def recent_events() -> list[str]:
    """The events opened last and still there, latest first; addresses are not looked up."""
    return [known for known in _listed() if "://" in known or Path(known).is_file()]


def event_is_there(database: str) -> bool:
    """Whether something is at ``database``; an address counts as there until it is opened."""
    return "://" in database or Path(database).is_file()


def _listed() -> list[str]:
    try:
        found = json.loads(config_file("recent-events").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []


def backup_folder(event_file: Path) -> Path:
    """Where automatic copies go: the folder that the organiser chose, else beside the event."""
    try:
        chosen = config_file("backup-folder").read_text(encoding="utf-8").strip()
    except OSError:
        chosen = ""
    return Path(chosen) if chosen else event_file.parent / "copies"


def choose_backup_folder(folder: Path) -> None:
    """Remember where automatic copies go.

    Raises:
        StoreError: it cannot be written down.
    """
    kept = config_file("backup-folder")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(str(folder.resolve()), encoding="utf-8")
    except OSError as error:
        raise StoreError(
            "The file {path} cannot be written: {why}.", path=kept, why=cause(error)
        ) from error


def _memory() -> Path:
    return config_file("last-event")


def config_file(name: str) -> Path:
    """A file of this program in the user's configuration folder."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / name
