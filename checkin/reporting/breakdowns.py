"""The further tables of the workbook: who was where, when people came, what staff decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from checkin.domain.incident import Incident, Refusals
from checkin.reporting.breakdown_words import breakdown_words
from checkin.reporting.change_words import ChangeText, change_text
from checkin.reporting.indicators import rule_rows
from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import Cell, ExportData, Line, Row, Table, alphabetical, lines_of

QUARTER = timedelta(minutes=15)


def quarter_of(at: datetime) -> datetime:
    """The quarter of an hour that a moment lies in, as its beginning in UTC."""
    at = at.astimezone(UTC)
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)


def arrivals(data: ExportData, session_id: str) -> dict[datetime | None, int]:
    """Participants by the quarter of their first entry (UTC), every quarter in between as zero.

    None: those known by a roll call or a paper sheet alone, which tell no time of arrival.
    """
    lines = [ln for ln in lines_of(data, session_id) if ln.takes_part]
    counts = Counter(arrived_at(line) for line in lines if line.attendance)
    timed = sorted(at for at in counts if at is not None)
    found: dict[datetime | None, int] = {}
    at = timed[0] if timed else None
    while at is not None and at <= timed[-1]:
        found[at] = counts[at]
        at += QUARTER
    if counts[None]:
        found[None] = counts[None]
    return found


def arrived_at(line: Line) -> datetime | None:
    """The quarter (UTC) of a person's first entry at a door; None where none is known."""
    attendance = line.attendance
    if attendance is None or all(via.recorded for via in attendance.known_by):
        return None
    return quarter_of(attendance.first_entry)


def arrival_rows(data: ExportData, language: str = DEFAULT_LANGUAGE) -> Table:
    """A row per session and quarter of an hour."""
    words, say = labels(language), breakdown_words(language)
    zone = data.programme.event.zone
    rows: list[Row] = []
    for session in data.programme.sessions:
        for at, number in arrivals(data, session.id).items():
            rows.append((session.id, at.astimezone(zone) if at else say["no_time"], number))
    total = sum(int(str(row[2])) for row in rows)
    header = (words["session"], say["quarter"], say["arrivals"])
    return Table(header, tuple(rows), ((say["total"], None, total),), summed=(2,))


def matrix_rows(data: ExportData, language: str = DEFAULT_LANGUAGE) -> Table:
    """Participants who came to any session × sessions: 1 where they were present."""
    words, say = labels(language), breakdown_words(language)
    sessions = [session.id for session in data.programme.sessions]
    there: dict[str, set[str]] = {}
    for session in sessions:
        for line in lines_of(data, session):
            if line.takes_part and line.attendance:
                there.setdefault(line.attendee.id, set()).add(session)
    people = sorted(
        (data.attendees[id] for id in there),
        key=lambda p: (alphabetical(p.family_name), alphabetical(p.given_name), p.id),
    )
    rows: list[Row] = []
    for person in people:
        mine = there[person.id]
        marks: list[Cell] = [1 if session in mine else None for session in sessions]
        rows.append((person.family_name, person.given_name, person.organisation, *marks, len(mine)))
    per_session = [sum(session in mine for mine in there.values()) for session in sessions]
    total: Row = (say["total"], None, None, *per_session, sum(per_session))
    header = ("family_name", "given_name", "organisation")
    return Table(
        (*(words[key] for key in header), *sessions, say["sessions_attended"]),
        tuple(rows),
        (total,),
        summed=tuple(range(3, 4 + len(sessions))),
        row_sums=len(sessions),
    )


def refusal_rows(
    data: ExportData, refusals: Sequence[Refusals], language: str = DEFAULT_LANGUAGE
) -> Table:
    """How often each reason refused somebody, by session."""
    words, say = labels(language), breakdown_words(language)
    shown = data.programme.session_by_id
    rows: list[Row] = [
        (refusal.session, say.get(f"reason.{refusal.reason}", refusal.reason), refusal.times)
        for refusal in refusals
        if refusal.session is None or refusal.session in shown
    ]
    total = sum(int(str(row[2])) for row in rows)
    header = (words["session"], say["reason"], say["times"])
    return Table(header, tuple(rows), ((say["total"], None, total),), summed=(2,))


def incident_rows(
    data: ExportData, incidents: Sequence[Incident], language: str = DEFAULT_LANGUAGE
) -> Table:
    """Overrides, corrections and changes: when, what, who decided and why."""
    words, say = labels(language), breakdown_words(language)
    zone = data.programme.event.zone
    shown = data.programme.session_by_id
    rows: list[Row] = []
    for incident in incidents:
        if incident.session is not None and incident.session not in shown:
            continue
        told = ChangeText(incident.details, incident.session, incident.attendee)
        if incident.kind == "change":
            told = change_text(incident.details, data, language)
        elif incident.kind == "void" and incident.details:
            undone = datetime.fromisoformat(incident.details).astimezone(zone)
            told = replace(told, text=f"{undone:%d/%m/%Y %H:%M}")
        person = data.attendees.get(told.attendee or "")
        rows.append(
            (
                incident.at.astimezone(zone).replace(second=0, microsecond=0),
                say[f"incident.{incident.kind}"],
                told.session,
                person.name if person else None,
                incident.by,
                incident.why,
                told.text,
            )
        )
    header = ("when", "what", "session", "person", "by", "why", "details")
    return Table(tuple(say.get(key) or words[key] for key in header), tuple(rows))


def dictionary_rows(language: str = DEFAULT_LANGUAGE) -> Table:
    """What every column of the workbook means, the indicators with the rule of each."""
    words, say = labels(language), breakdown_words(language)
    rows: list[Row] = [
        (words.get(key, say.get(key, key)), meaning) for key, meaning in _meanings(say).items()
    ]
    rows += rule_rows(language).rows
    return Table((say["column"], say["meaning"]), tuple(rows))


def _meanings(say: Mapping[str, str]) -> dict[str, str]:
    return {
        key.removeprefix("means."): text for key, text in say.items() if key.startswith("means.")
    }
