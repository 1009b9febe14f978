"""No programme yet: one is drafted from the session names of a list, completed, and saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.model import Event, Programme, Room
from checkin.importing.columns import map_columns
from checkin.importing.programme_draft import (
    DraftSession,
    draft_sessions,
    programme_of,
    with_room,
)
from checkin.importing.programme_file import read_programme, write_programme
from checkin.services.import_session import ImportSession

__all__ = [
    "DraftSession",
    "ProgrammeDraft",
    "complete",
    "propose_programme",
    "save_programme",
    "with_room",
]

_CAPACITY = 50


@dataclass(frozen=True, slots=True)
class ProgrammeDraft:
    """``sessions`` as the list names them; ``rooms`` are to be completed: nobody can guess a
    capacity."""

    sessions: tuple[DraftSession, ...]
    rooms: tuple[Room, ...]


def propose_programme(session: ImportSession, around: date) -> ProgrammeDraft:
    """The sessions that the opened list names, whatever the programme is now.

    ``around`` is a day before the event, for dates without a year.
    """
    nothing = Programme(session.event.programme().event, (), ())
    columns = map_columns(session.table, nothing, strict=False)
    drafts = draft_sessions(session.table, columns, around)
    return ProgrammeDraft(tuple(drafts), (Room("salle", "Salle", _CAPACITY),))


def complete(
    draft: ProgrammeDraft, event: Event, rooms: Sequence[Room] | None = None, *, day: date
) -> Programme:
    """The programme of a (completed) draft; sessions without a time follow each other on
    ``day``.

    Raises:
        BadInput: it cannot be a programme; the message names what is wrong.
    """
    if not draft.sessions:
        raise BadInput("A programme needs at least one session.")
    made = programme_of(draft.sessions, event, rooms or draft.rooms, day)
    # Read back as a file is: the same complaints, the same defaults.
    return read_programme(write_programme(made).encode())


def save_programme(programme: Programme, path: Path) -> None:
    """Write the programme as the TOML file that `init` reads.

    Raises:
        StoreError: it cannot be written.
    """
    aside = path.with_name(f".{path.name}.new")
    try:
        aside.write_text(write_programme(programme), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise StoreError(
            "The file {path} cannot be written: {why}.", path=path, why=error.strerror or error
        ) from error
