"""Writes the attendance of an event to files for the funder."""

from collections.abc import Collection
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from checkin.domain.attendance import attend
from checkin.domain.chain import fingerprint
from checkin.reporting.export import Proof, export
from checkin.reporting.seal import signing_key
from checkin.reporting.tables import ExportData
from checkin.services.open_event import OpenEvent
from checkin.store import log_rows, roster_rows
from checkin.store.unit import Unit


def read_attendance(event: OpenEvent, now: datetime) -> tuple[ExportData, Proof]:
    """One consistent view of the event: people, registrations, attendance; and what proves it."""

    def read(unit: Unit) -> tuple[ExportData, Proof]:
        programme, key = event.rows.read(unit)
        rows = unit.all("SELECT name, entries, head FROM station ORDER BY name")
        heads = [(name, entries, bytes(head)) for name, entries, head in rows]
        whole = fingerprint(heads).hex()
        manifest = {
            "event": programme.event.id,
            "exported_at": now.isoformat(),
            "software": version("data-days-checkin"),
            "log_fingerprint": whole,
            "chains": [
                {"station": name, "entries": entries, "head": head.hex()}
                for name, entries, head in heads
            ],
        }
        data = ExportData(
            programme,
            {person.id: person for person in roster_rows.attendees(unit)},
            roster_rows.registrations(unit),
            attend(programme, log_rows.standing_scans(unit), now),
            now,
        )
        return data, Proof(signing_key(key), whole, manifest)

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
    data, proof = read_attendance(event, now)
    return export(data, folder, formats, sessions, language, proof)
