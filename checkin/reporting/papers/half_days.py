"""Attendance sheets by half-day: one line a person for all sessions of a morning or afternoon."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from checkin.domain.model import RegistrationStatus, Session
from checkin.reporting.labels import labels
from checkin.reporting.papers import gather
from checkin.reporting.papers.contents import (
    BlankSheet,
    SessionHead,
    Sheet,
    SheetRow,
    SheetTotals,
)
from checkin.reporting.papers.words import words
from checkin.reporting.tables import ExportData, Line, alphabetical, lines_of

NOON = 13
"""Local hour from which a session begins in the afternoon."""

Theirs = Sequence[tuple[Session, Line]]
"""One person's lines in the sessions of a half-day."""


def half_days(data: ExportData) -> list[tuple[Session, ...]]:
    """The sessions by local day and half of it, in order of time."""
    zone = data.programme.event.zone
    found: dict[tuple[date, bool], list[Session]] = {}
    for session in sorted(data.programme.sessions, key=lambda s: (s.start, s.id)):
        start = session.start.astimezone(zone)
        found.setdefault((start.date(), start.hour >= NOON), []).append(session)
    return [tuple(sessions) for sessions in found.values()]


def half_day_sheets(data: ExportData, settings: gather.PaperSettings, language: str) -> list[Sheet]:
    """A sheet per half-day; counts are of distinct people, minutes are added up."""
    return [_sheet(data, settings, language, sessions) for sessions in half_days(data)]


def half_day_blank_sheets(data: ExportData, language: str) -> list[BlankSheet]:
    """A sheet to fill in per half-day; who is confirmed somewhere in it stands once."""
    made = []
    for sessions in half_days(data):
        groups: dict[str, list[SheetRow]] = {"confirmed": [], "waitlisted": [], "others": []}
        for theirs in _by_person(data, sessions):
            group = _expected(theirs)
            if group:
                groups[group].append(_name(theirs, language))
        made.append(
            BlankSheet(
                _head(data, sessions, language),
                tuple(groups["confirmed"]),
                tuple(groups["waitlisted"]),
                tuple(groups["others"]),
            )
        )
    return made


def _sheet(
    data: ExportData,
    settings: gather.PaperSettings,
    language: str,
    sessions: Sequence[Session],
) -> Sheet:
    registered: list[Theirs] = []
    walk_ins: list[Theirs] = []
    others: list[Theirs] = []
    everybody = _by_person(data, sessions)
    for theirs in everybody:
        lines = [line for _, line in theirs]
        came = any(line.attendance for line in lines)
        if not lines[0].takes_part:
            if came or any(line.status == "confirmed" for line in lines):
                others.append(theirs)
        elif any(
            line.status == "confirmed" or (line.status == "waitlisted" and line.attendance)
            for line in lines
        ):
            registered.append(theirs)
        elif came:
            walk_ins.append(theirs)

    def rows(chosen: Iterable[Theirs]) -> tuple[SheetRow, ...]:
        return tuple(_row(data, settings, theirs, language) for theirs in chosen)

    return Sheet(
        _head(data, sessions, language),
        rows(registered),
        rows(walk_ins),
        rows(others),
        _totals(everybody, len(walk_ins)),
        over=all(data.now is None or session.end <= data.now for session in sessions),
    )


def _by_person(data: ExportData, sessions: Sequence[Session]) -> list[Theirs]:
    """Everybody of these sessions, in order of their names."""
    found: dict[str, list[tuple[Session, Line]]] = {}
    for session in sessions:
        for line in lines_of(data, session.id):
            found.setdefault(line.attendee.id, []).append((session, line))

    def order(theirs: Theirs) -> tuple[str, str, str]:
        person = theirs[0][1].attendee
        return alphabetical(person.family_name), alphabetical(person.given_name), person.id

    return sorted(found.values(), key=order)


def _row(
    data: ExportData, settings: gather.PaperSettings, theirs: Theirs, language: str
) -> SheetRow:
    """One person's stays as one: from the first entry to the last exit, minutes added up."""
    rows = [gather.sheet_row(data, settings, session, line, language) for session, line in theirs]
    there = [row for row in rows if row.presence == "present" and row.first_entry is not None]
    if not there:
        awaited = any(row.presence == "awaited" for row in rows)
        return replace(rows[0], presence="awaited" if awaited else rows[0].presence)
    known = tuple(dict.fromkeys(way for row in there for way in row.known_by))
    leaving = there[-1]
    return replace(
        there[0],
        tag=next((row.tag for row in there if row.tag), ""),
        first_entry=min(row.first_entry for row in there if row.first_entry is not None),
        last_exit=leaving.last_exit,
        exit_presumed=leaving.exit_presumed,
        minutes_measured=sum(row.minutes_measured for row in there),
        minutes_presumed=sum(row.minutes_presumed for row in there),
        measured=all(row.measured for row in there),
        known_by=known,
        entries=sum(row.entries for row in there),
        exits=sum(row.exits for row in there),
    )


def _totals(everybody: Sequence[Theirs], walk_ins: int) -> SheetTotals:
    taking_part = [theirs for theirs in everybody if theirs[0][1].takes_part]
    others = [theirs for theirs in everybody if not theirs[0][1].takes_part]

    def having(people: Sequence[Theirs], status: str) -> list[Theirs]:
        return [t for t in people if any(line.status == status for _, line in t)]

    def present(people: Sequence[Theirs]) -> list[Theirs]:
        return [t for t in people if any(line.attendance for _, line in t)]

    def minutes(people: Sequence[Theirs], kind: str) -> int:
        return sum(
            getattr(line.attendance, kind) for t in people for _, line in t if line.attendance
        )

    confirmed = having(taking_part, "confirmed")
    waiting = [t for t in having(taking_part, "waitlisted") if t not in confirmed]
    absent = [
        t
        for t in confirmed
        if not present([t]) and not any(line.presence == "awaited" for _, line in t)
    ]
    return SheetTotals(
        registered=len(confirmed),
        waitlisted=len(waiting),
        present=len(present(taking_part)),
        walk_ins=walk_ins,
        no_shows=len(absent),
        minutes_measured=minutes(taking_part, "minutes_measured"),
        minutes_presumed=minutes(taking_part, "minutes_presumed"),
        others=len(present(others)),
        others_measured=minutes(others, "minutes_measured"),
        others_presumed=minutes(others, "minutes_presumed"),
    )


def _head(data: ExportData, sessions: Sequence[Session], language: str) -> SessionHead:
    """The one session's own, or the half-day with its sessions listed."""
    heads = [gather.session_head(data, session) for session in sessions]
    if len(heads) == 1:
        return heads[0]
    say = words(language)
    morning = heads[0].start.hour < NOON
    return SessionHead(
        title=say["morning" if morning else "afternoon"].format(count=len(heads)),
        room=", ".join(dict.fromkeys(head.room for head in heads)),
        start=min(head.start for head in heads),
        end=max(head.end for head in heads),
        parts=tuple(f"{head.title} ({head.room})" for head in heads),
    )


def _expected(theirs: Theirs) -> str:
    """The group of a blank sheet that somebody stands in; "" for none."""
    statuses = {line.registration.status for _, line in theirs if line.registration}
    for status in (RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED):
        if status in statuses:
            return status.value if theirs[0][1].takes_part else "others"
    return ""


def _name(theirs: Theirs, language: str) -> SheetRow:
    line = theirs[0][1]
    person = line.attendee
    tag = "" if line.takes_part else labels(language)[f"role.{person.role}"]
    return SheetRow(person.family_name, person.given_name, person.organisation, tag)
