"""No programme yet: one is drafted from the session names of a list, completed, and saved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.model import Event, Programme, Room
from checkin.domain.outside_errors import cause
from checkin.importing.columns import map_columns
from checkin.importing.folding import fold
from checkin.importing.programme_draft import (
    DraftSession,
    draft_sessions,
    programme_of,
    with_room,
)
from checkin.importing.programme_file import read_programme, write_programme
from checkin.services.import_session import ImportSession
from checkin.services.programme_changes_draft import HALF_DAYS, id_for

__all__ = [
    "DraftSession",
    "ProgrammeDraft",
    "complete",
    "is_blank",
    "propose_programme",
    "save_programme",
    "with_draft",
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
    drafts = _once(draft_sessions(session.table, columns, around))
    return ProgrammeDraft(tuple(drafts), (Room("salle", "Salle", _CAPACITY),))


def _once(drafts: Sequence[DraftSession]) -> Sequence[DraftSession]:
    """Titles that differ in capitals, accents or apostrophes only are one session."""
    found: dict[str, DraftSession] = {}
    for draft in drafts:
        key = fold(draft.title)
        first = found.get(key)
        if first is None:
            found[key] = draft
            continue
        names = dict.fromkeys((*first.aliases, draft.title, *draft.aliases))
        found[key] = replace(
            first,
            start=first.start or draft.start,
            end=first.end or draft.end,
            aliases=tuple(name for name in names if fold(name) != key),
            people=first.people + draft.people,
        )
    return list(found.values())


def _timed(drafts: Sequence[DraftSession], day: date) -> Iterator[DraftSession]:
    slot = 0
    for draft in drafts:
        if draft.start is not None:
            yield draft
            continue
        start, end = HALF_DAYS[slot % len(HALF_DAYS)]
        on = day + timedelta(days=slot // len(HALF_DAYS))
        slot += 1
        yield replace(draft, start=datetime.combine(on, start), end=datetime.combine(on, end))


def complete(
    draft: ProgrammeDraft, event: Event, rooms: Sequence[Room] | None = None, *, day: date
) -> Programme:
    """The programme of a (completed) draft; sessions without a time follow each other by
    half-days from ``day``.

    Raises:
        BadInput: it cannot be a programme; the message names what is wrong.
    """
    if not draft.sessions:
        raise BadInput("A programme needs at least one session.")
    made = programme_of(list(_timed(draft.sessions, day)), event, rooms or draft.rooms, day)
    # Read back as a file is: the same complaints, the same defaults.
    return read_programme(write_programme(made).encode())


def is_blank(programme: Programme) -> bool:
    """Whether nobody wrote it yet: one session, named as the event."""
    return [session.name for session in programme.sessions] == [programme.event.name]


def with_draft(programme: Programme, draft: ProgrammeDraft, day: date) -> Programme:
    """The programme that a list's sessions make; those of a programme that somebody wrote stay.

    Sessions whose time is not known follow each other by half-days from ``day``.
    """
    rooms = draft.rooms if not programme.rooms else programme.rooms
    placed = [with_room(session, rooms[0].id) for session in draft.sessions]
    if is_blank(programme):
        return complete(ProgrammeDraft(tuple(placed), rooms), programme.event, day=day)
    taken = set(programme.session_by_id)
    fresh = []
    for session in placed:
        session = replace(session, id=id_for(session.title, taken))
        taken.add(session.id)
        fresh.append(session)
    made = complete(ProgrammeDraft(tuple(fresh), rooms), programme.event, day=day)
    every = sorted((*programme.sessions, *made.sessions), key=lambda s: (s.start, s.id))
    return Programme(programme.event, programme.rooms, tuple(every))


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
            "The file {path} cannot be written: {why}.", path=path, why=cause(error)
        ) from error
