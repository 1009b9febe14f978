"""Writes the attendance of an event to files for the funder."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from checkin.domain.attendance import attend
from checkin.reporting.export import export
from checkin.reporting.tables import ExportData
from checkin.services.open_event import OpenEvent
from checkin.store import log_rows, roster_rows
from checkin.store.unit import Unit


def read_attendance(event: OpenEvent, now: datetime) -> ExportData:
    """One consistent view of the event: people, registrations, attendance."""

    def read(unit: Unit) -> ExportData:
        programme, _ = event.rows.read(unit)
        return ExportData(
            programme,
            {person.id: person for person in roster_rows.attendees(unit)},
            roster_rows.registrations(unit),
            attend(programme, log_rows.standing_scans(unit), now),
            now,
        )

    return event.read(read)


def export_attendance(
    event: OpenEvent,
    folder: Path,
    formats: Collection[str],
    sessions: Collection[str] | None,
    *,
    language: str,
    now: datetime,
) -> list[Path]:
    """The files written.

    Raises:
        BadInput: an unknown format.
        NotFound: an unknown session.
        UserError: the folder cannot be written; what was there stays.
    """
    return export(read_attendance(event, now), folder, formats, sessions, language)
