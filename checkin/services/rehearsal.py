"""A throw-away copy of the event to practise on, with five badges and a clock that can be set.

The copy holds the real programme, people, registrations and badges (they scan as at the door),
but an empty log: rooms start empty, and nothing done in it reaches the event.
"""

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.badging.content import BadgeContent
from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf
from checkin.badging.qr_code import code_matrix
from checkin.badging.sheet import load_sheet
from checkin.data_folder import data_folder
from checkin.domain.badge_code import BADGE_ID_BYTES, make_code
from checkin.domain.errors import BadInput
from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    RegistrationStatus,
    Session,
    Source,
)
from checkin.domain.verdict import ScanRequest
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.services.which_event import SUFFIX
from checkin.store import roster_rows, setting_rows, state_rows
from checkin.store.unit import Unit

#: how long before the start a rehearsal begins
BEFORE_START = timedelta(minutes=5)
#: how long ago the practice person who is already inside came in
_INSIDE_SINCE = timedelta(minutes=4)

#: The five commonest outcomes, by what brings them about, in the order of the bar.
PRACTICE = ("registered", "walk_in", "waiting", "inside", "unknown")


class PracticeClock:
    """The time of the rehearsal: it runs like a clock, from where it was last set."""

    def __init__(self, at: datetime, now: Callable[[], datetime]) -> None:
        self._now = now
        self.set(at)

    def set(self, at: datetime) -> None:
        self._ahead = at - self._now()

    def __call__(self) -> datetime:
        return self._now() + self._ahead


@dataclass(frozen=True, slots=True)
class PracticeBadge:
    """A badge to try: ``kind`` is one of ``PRACTICE``."""

    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The open copy, its clock and its badges; ``end`` when done."""

    event: OpenEvent
    clock: PracticeClock
    badges: tuple[PracticeBadge, ...]
    session: Session
    zone: ZoneInfo
    _folder: "tempfile.TemporaryDirectory[str]"

    def end(self) -> None:
        """Throw the copy away."""
        self.event.close()
        self._folder.cleanup()


def rehearse(
    event: OpenEvent, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Rehearsal:
    """Copy ``event`` and set the scene five minutes before a session starts.

    The session is the one that runs or comes next, or the first where all are over. Blocks on
    the disk.

    Raises:
        BadInput: the event has no session to rehearse.
    """
    programme = event.programme()
    session = scene(programme, now())
    if session is None:
        raise BadInput("The programme has no session yet: add one, then rehearse.")
    folder = tempfile.TemporaryDirectory(prefix="checkin-rehearsal-", ignore_cleanup_errors=True)
    copy = OpenEvent.at(str(Path(folder.name) / f"rehearsal{SUFFIX}"), create=True)
    clock = PracticeClock(session.start - BEFORE_START, now)
    try:
        _copy(event, copy, programme)
        badges = _practice(copy, programme, session, clock())
    except BaseException:
        copy.close()
        folder.cleanup()
        raise
    return Rehearsal(copy, clock, badges, session, programme.event.zone, folder)


class SampleEvent(OpenEvent):
    """The invented sample in a folder that goes when it is closed."""

    folder: "tempfile.TemporaryDirectory[str]"

    def close(self) -> None:
        super().close()
        self.folder.cleanup()


def sample_event() -> OpenEvent:
    """The built-in programme with the sample list imported, for trying the program."""
    folder = tempfile.TemporaryDirectory(prefix="checkin-sample-", ignore_cleanup_errors=True)
    event = SampleEvent.at(str(Path(folder.name) / f"sample{SUFFIX}"), create=True)
    assert isinstance(event, SampleEvent)
    event.folder = folder
    programme = built_in_programme()
    event.create(programme)
    sample = data_folder("assets") / "samples" / "inscriptions-airtable.csv"
    import_list(event, sample, at=programme.sessions[0].start - timedelta(days=1))
    return event


def scene(programme: Programme, now: datetime) -> Session | None:
    """The session to rehearse: the first that is not over, else the very first."""
    coming = [session for session in programme.sessions if now < session.end]
    return next(iter(coming or programme.sessions), None)


def _copy(event: OpenEvent, copy: OpenEvent, programme: Programme) -> None:
    def read(unit: Unit) -> tuple[object, ...]:
        return (
            event.rows.read(unit)[1],
            roster_rows.attendees(unit),
            roster_rows.registrations(unit),
            unit.all("SELECT id, attendee, revoked, issued FROM badge"),
            setting_rows.read(unit),
        )

    key, people, registrations, badges, settings = event.read(read)
    copy.create(programme)

    def write(unit: Unit) -> None:
        unit.run("UPDATE event SET key = ?", key)
        roster_rows.add_attendees(unit, people)  # type: ignore[arg-type]
        roster_rows.put_registrations(unit, registrations)  # type: ignore[arg-type]
        unit.many(
            "INSERT INTO badge (id, attendee, revoked, issued) VALUES (?, ?, ?, ?)",
            [tuple(row) for row in badges],  # type: ignore[attr-defined]
        )
        for name, value in settings.items():  # type: ignore[attr-defined]
            setting_rows.write(unit, name, value)
        setting_rows.write(unit, REHEARSAL, True)
        copy.rows.forget()

    copy.write(write)


def _practice(
    copy: OpenEvent, programme: Programme, session: Session, at: datetime
) -> tuple[PracticeBadge, ...]:
    """Four invented people, one badge that nobody issued, and one of the four inside.

    Where few are registered, further invented people hold the seats that are left, so that a
    waiting list can be tried.
    """
    statuses = {
        "registered": RegistrationStatus.CONFIRMED,
        "walk_in": None,
        "waiting": RegistrationStatus.WAITLISTED,
        "inside": RegistrationStatus.CONFIRMED,
    }
    given = {"registered": "Alix", "walk_in": "Charlie", "waiting": "Dominique", "inside": "Sacha"}
    people = {
        kind: Attendee(new_id(), given[kind], "Exercice", source=Source.DESK) for kind in statuses
    }
    ids = {kind: os.urandom(BADGE_ID_BYTES) for kind in PRACTICE}

    def write(unit: Unit) -> bytes:
        roster_rows.add_attendees(unit, list(people.values()))
        _hold_seats(unit, programme, session, already=2)
        last = roster_rows.last_order(unit, session.id)
        roster_rows.put_registrations(
            unit,
            [
                Registration(person.id, session.id, status, last + 1 + index, Source.DESK)
                for index, (kind, person) in enumerate(people.items())
                if (status := statuses[kind]) is not None
            ],
        )
        for kind, person in people.items():
            roster_rows.issue_badges(unit, [person.id], [ids[kind]], at)
        state_rows.retally(unit, programme.session_by_id)
        return copy.rows.read(unit)[1]

    key = copy.write(write)
    codes = {kind: make_code(key, programme.event.id, ids[kind]) for kind in PRACTICE}
    # Another event's badge reads as one whose check does not fit.
    codes["unknown"] = make_code(os.urandom(32), "another", ids["unknown"])
    since = at - _INSIDE_SINCE
    EventDesk(copy).admit(
        ScanRequest(new_id(), since, "B", code=codes["inside"], session=session.id)
    )
    return tuple(PracticeBadge(kind, codes[kind]) for kind in PRACTICE)


def _hold_seats(unit: Unit, programme: Programme, session: Session, already: int) -> None:
    """Confirm invented people until every seat is somebody's; ``already`` are about to be."""
    confirmed = sum(
        r.status is RegistrationStatus.CONFIRMED
        for r in roster_rows.registrations(unit, session.id)
    )
    seats = min(session.seats, programme.room_of(session).capacity)
    people = [
        Attendee(new_id(), f"Absent {number}", "Exercice", source=Source.DESK)
        for number in range(1, seats - confirmed - already + 1)
    ]
    roster_rows.add_attendees(unit, people)
    last = roster_rows.last_order(unit, session.id)
    roster_rows.put_registrations(
        unit,
        [
            Registration(
                person.id, session.id, RegistrationStatus.CONFIRMED, last + 1 + i, Source.DESK
            )
            for i, person in enumerate(people)
        ],
    )


def code_modules(code: str) -> list[list[bool]]:
    """The code's QR, dark modules true, without its quiet zone."""
    return code_matrix(code)


def write_practice_badges(rehearsal: Rehearsal, names: Sequence[str], path: Path) -> None:
    """The five badges as a PDF, four to an A4 page, named after what they show.

    Raises:
        UserError: the file cannot be written.
    """
    event = rehearsal.event.programme().event
    badges = [
        BadgeContent("EXERCICE", name, "", "", "participant", (), badge.code, event.name, "")
        for name, badge in zip(names, rehearsal.badges, strict=True)
    ]
    write_pdf(badges, load_design("a6"), load_sheet("a6-4-on-a4"), path)
