"""From the export's data to what stands on the papers. Attendance is taken as it was computed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from checkin.domain.model import Role, Session
from checkin.reporting.csv_files import file_names
from checkin.reporting.labels import labels
from checkin.reporting.papers.contents import (
    BlankSheet,
    Certificate,
    CertifiedSession,
    Frame,
    Funder,
    Organiser,
    SessionHead,
    Sheet,
    SheetRow,
    SheetTotals,
)
from checkin.reporting.tables import ExportData, Line, alphabetical, lines_of, overview_rows

#: Standing entries and exits by attendee and session.
Passages = Mapping[tuple[str, str], tuple[int, int]]

#: Told how many sheets or certificates are made, of how many. It may raise to stop.
Watch = Callable[[int, int], None]


@dataclass(frozen=True)
class PaperSettings:
    """What the organiser set for the papers.

    ``least_minutes``: a session of which fewer minutes were measured is not certified.
    ``half_days``: sheets by half-day, not by session.
    """

    funder: Funder = field(default_factory=Funder)
    organiser: Organiser = field(default_factory=Organiser)
    least_minutes: int = 1
    fingerprint: str = ""
    passages: Passages = field(default_factory=dict)
    half_days: bool = False
    watch: Watch = field(default=lambda done, total: None, compare=False)


def frame_of(data: ExportData, settings: PaperSettings, language: str, at: datetime) -> Frame:
    """What every page carries."""
    event = data.programme.event
    return Frame(
        language=language,
        event=event.name,
        venue=event.venue,
        funder=settings.funder,
        organiser=settings.organiser,
        printed=at.astimezone(event.zone),
        fingerprint=settings.fingerprint,
    )


def session_head(data: ExportData, session: Session) -> SessionHead:
    zone = data.programme.event.zone
    return SessionHead(
        title=session.name,
        room=data.programme.room_of(session).name,
        start=session.start.astimezone(zone),
        end=session.end.astimezone(zone),
    )


def sheets(data: ExportData, settings: PaperSettings, language: str) -> list[Sheet]:
    """An attendance sheet per session.

    Confirmed participants and those let in from the waiting list, walk-ins, and everybody else
    who came or was expected. Who only waited is counted, not listed.
    """
    totals = {str(row[0]): row for row in overview_rows(data, language).rows}
    made = []
    for session in data.programme.sessions:
        lines = lines_of(data, session.id)
        registered = [
            line
            for line in lines
            if line.takes_part
            and (line.status == "confirmed" or (line.status == "waitlisted" and line.attendance))
        ]
        walk_ins = [
            line
            for line in lines
            if line.takes_part and line.status == "walk_in" and line.attendance
        ]
        others = [
            line
            for line in lines
            if not line.takes_part and (line.attendance or line.status == "confirmed")
        ]

        def rows(chosen: Sequence[Line], session: Session = session) -> tuple[SheetRow, ...]:
            return tuple(sheet_row(data, settings, session, line, language) for line in chosen)

        figures = [int(str(value)) for value in totals[session.id][5:15]]
        made.append(
            Sheet(
                session_head(data, session),
                rows(registered),
                rows(walk_ins),
                rows(others),
                SheetTotals(*figures),
                over=data.now is None or session.end <= data.now,
            )
        )
    return made


def blank_lines(data: ExportData, session_id: str) -> dict[str, list[Line]]:
    """The people whom a blank sheet prints, in its order: confirmed, waiting list, others."""
    groups: dict[str, list[Line]] = {"confirmed": [], "waitlisted": [], "others": []}
    for line in lines_of(data, session_id):
        status = line.registration.status.value if line.registration else ""
        if status in groups:
            groups[status if line.takes_part else "others"].append(line)
    return groups


def blank_sheets(data: ExportData, language: str) -> list[BlankSheet]:
    """A sheet to fill in per session, from the registrations alone."""
    say = labels(language)

    def row(line: Line) -> SheetRow:
        person = line.attendee
        tag = "" if line.takes_part else say[f"role.{person.role}"]
        return SheetRow(person.family_name, person.given_name, person.organisation, tag)

    made = []
    for session in data.programme.sessions:
        confirmed, waitlisted, others = (
            tuple(map(row, lines)) for lines in blank_lines(data, session.id).values()
        )
        made.append(BlankSheet(session_head(data, session), confirmed, waitlisted, others))
    return made


def certificates(data: ExportData, settings: PaperSettings) -> list[Certificate]:
    """One per person who came and is not of the staff, in order of their names.

    A session counts when it was really attended: measured minutes below the threshold do not.
    A running session is not certified yet.
    """
    heads = {session.id: session_head(data, session) for session in data.programme.sessions}
    over = {
        session.id
        for session in data.programme.sessions
        if data.now is None or session.end <= data.now
    }
    found: dict[str, list[CertifiedSession]] = {}
    for attendance in data.attendances:
        if attendance.session not in over:
            continue
        if attendance.measured and attendance.minutes_measured < settings.least_minutes:
            continue
        found.setdefault(attendance.attendee, []).append(
            CertifiedSession(
                heads[attendance.session],
                attendance.minutes_measured if attendance.measured else None,
            )
        )
    people = [data.attendees[id] for id in found if data.attendees[id].role is not Role.STAFF]
    people.sort(key=lambda p: (alphabetical(p.family_name), alphabetical(p.given_name), p.id))
    stems = file_names([f"{p.family_name}_{p.given_name}" for p in people])
    return [
        Certificate(
            name=person.name,
            organisation=person.organisation,
            role=person.role.value,
            sessions=tuple(sorted(found[person.id], key=lambda s: s.session.start)),
            file_stem=stem,
        )
        for person, stem in zip(people, stems, strict=True)
    ]


def sheet_row(
    data: ExportData, settings: PaperSettings, session: Session, line: Line, language: str
) -> SheetRow:
    """One person of a session as a line of its sheet."""
    say = labels(language)
    person, attendance = line.attendee, line.attendance
    tag = ""
    if not line.takes_part:
        tag = say[f"role.{person.role}"]
    elif line.status == "waitlisted":
        tag = say["registration.waitlisted"]
    if attendance is None:
        return SheetRow(
            person.family_name, person.given_name, person.organisation, tag, line.presence
        )
    zone = data.programme.event.zone
    entries, exits = settings.passages.get((person.id, session.id), (1, 0))
    return SheetRow(
        person.family_name,
        person.given_name,
        person.organisation,
        tag,
        "present",
        first_entry=attendance.first_entry.astimezone(zone),
        last_exit=attendance.last_exit.astimezone(zone) if attendance.last_exit else None,
        exit_presumed=attendance.exit_presumed,
        minutes_measured=attendance.minutes_measured,
        minutes_presumed=attendance.minutes_presumed,
        measured=attendance.measured,
        known_by=tuple(say[f"via.{way}"] for way in attendance.known_by),
        entries=entries,
        exits=exits,
    )
