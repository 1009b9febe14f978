"""Writes the attendance of an event to files for the funder."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from checkin.domain.attendance import attend
from checkin.domain.chain import fingerprint
from checkin.domain.errors import BadInput, UserError
from checkin.domain.incident import Incident, Refusals
from checkin.domain.stays import StandingScan
from checkin.reporting.breakdowns import incident_rows as incident_rows_of
from checkin.reporting.csv_files import as_text
from checkin.reporting.dossier import Proof
from checkin.reporting.earlier import NONE_BEFORE, Earlier, Since, read_earlier
from checkin.reporting.export import FORMATS, Writer, export
from checkin.reporting.open_data import open_data_settings, write_open_data
from checkin.reporting.papers.gather import Watch
from checkin.reporting.seal import signing_key
from checkin.reporting.tables import ExportData
from checkin.reporting.target_groups import target_groups
from checkin.reporting.workbook import Beside, write_workbook
from checkin.services.extra_indicators import headers_of
from checkin.services.funder_papers import PAPERS, notices, paper_formats, settings_of
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Progress, silent
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.store import incident_rows, log_rows, roster_rows, setting_rows
from checkin.store.unit import Unit


@dataclass(frozen=True)
class Evidence:
    """One consistent view of the event: everything that any file of a dossier is made of.

    ``watch`` hears of each sheet and certificate as it is made, and may raise to stop.
    """

    data: ExportData
    proof: Proof
    settings: Mapping[str, object]
    scans: Sequence[StandingScan]
    refusals: Sequence[Refusals]
    incidents: Sequence[Incident]
    watch: Watch = lambda done, total: None


Maker = Callable[[Evidence, str], Mapping[str, Writer]]
"""From the evidence and a language, the writers by format; the register is ``MAKERS``."""


def _tables(evidence: Evidence, language: str) -> Mapping[str, Writer]:
    groups = target_groups(evidence.settings.get("target_groups"))
    extra = headers_of(evidence.settings)
    beside = Beside(evidence.refusals, evidence.incidents, groups, extra)
    open_data = open_data_settings(evidence.settings.get("open_data"), groups)
    return {
        **FORMATS,
        "xlsx": partial(write_workbook, beside=beside),
        "datapackage": partial(write_open_data, settings=open_data),
    }


MAKERS: tuple[Maker, ...] = (_tables, paper_formats)
"""Who brings which formats; the writers that come later win."""

ORDER = ("xlsx", "csv", "pdf", "datapackage", "certificates")

WHOLE_EVENT = frozenset({"datapackage"})
"""Formats of the whole event only: parts published apart could be subtracted."""


def writers_of(evidence: Evidence, language: str) -> dict[str, Writer]:
    """Every format that exists, in the order in which they are named and written."""
    found: dict[str, Writer] = {}
    for maker in MAKERS:
        found.update(maker(evidence, language))
    return {name: found[name] for name in sorted(found, key=ORDER.index)}


def read_evidence(
    event: OpenEvent, now: datetime, earlier: Earlier = NONE_BEFORE, language: str = "fr"
) -> Evidence:
    """Everything of the event as it is at one moment of the database.

    ``earlier``: the dossier that is going to be replaced; what happened since is told in
    ``language``.
    """

    def read(unit: Unit) -> Evidence:
        programme, key = event.rows.read(unit)
        settings = setting_rows.read(unit)
        if settings.get(REHEARSAL):
            # Nobody may take it for the event's own: another key, and its name on every page.
            key = sha256(key + REHEARSAL.encode()).digest()
            named = replace(programme.event, name=f"EXERCICE – {programme.event.name}")
            programme = replace(programme, event=named)
        rows = unit.all("SELECT name, entries, head FROM station ORDER BY name")
        heads = [(name, entries, bytes(head)) for name, entries, head in rows]
        whole = fingerprint(heads).hex()
        manifest = {
            "event": programme.event.id,
            "exported_at": now.isoformat(),
            "software": version("data-days-checkin"),
            "log_fingerprint": whole,
            "changes": unit.one("SELECT coalesce(max(seq), 0) FROM change")[0],
            "chains": [
                {"station": name, "entries": entries, "head": head.hex()}
                for name, entries, head in heads
            ],
        }
        scans = log_rows.standing_scans(unit)
        data = ExportData(
            programme,
            {person.id: person for person in roster_rows.attendees(unit)},
            roster_rows.registrations(unit),
            attend(programme, scans, now),
            now,
        )
        witness = settings.get("witness")
        return Evidence(
            data,
            Proof(
                signing_key(key),
                whole,
                manifest,
                witness if isinstance(witness, str) else "",
                _since(unit, data, heads, earlier, language),
            ),
            settings,
            scans,
            incident_rows.refusals(unit),
            incident_rows.incidents(unit),
        )

    return event.read(read)


def _since(
    unit: Unit,
    data: ExportData,
    heads: Sequence[tuple[str, int, bytes]],
    earlier: Earlier,
    language: str,
) -> Since:
    if earlier.entries is None or earlier.changes is None:
        return Since()
    known = earlier.entries
    new = sum(max(0, entries - known.get(name, 0)) for name, entries, _ in heads)
    table = incident_rows_of(data, incident_rows.incidents(unit, known, earlier.changes), language)
    decisions = [
        {name: as_text(cell) for name, cell in zip(table.header, row, strict=True)}
        for row in table.rows
    ]
    return Since(new, decisions)


def read_attendance(event: OpenEvent, now: datetime) -> tuple[ExportData, Proof]:
    """People, registrations, attendance; and what proves it."""
    evidence = read_evidence(event, now)
    return evidence.data, evidence.proof


def export_attendance(
    event: OpenEvent,
    folder: Path,
    formats: Collection[str] | None,
    sessions: Collection[str] | None,
    *,
    language: str,
    now: datetime,
    notice: Callable[[UserError], None] = lambda said: None,
    progress: Progress = silent,
) -> list[Path]:
    """The files written: the sealed dossier, its ZIP and the draft to a witness beside it.

    ``formats``: None takes all that there are; of some sessions, all that part of an event may
    be exported in. ``notice`` hears what to know about the papers, before they are made.
    ``progress`` is told of the formats and then of ``seal`` and ``move``; it may raise
    `Cancelled` until the files are moved.

    Raises:
        BadInput: an unknown format, or open data of a part of the event.
        NotFound: an unknown session.
        UserError: the folder cannot be written; what was there stays.
    """
    stage = [""]

    def step(name: str) -> None:
        stage[0] = name
        progress(name, 0, 0)

    step("read")
    evidence = replace(
        read_evidence(event, now, read_earlier(folder), language),
        watch=lambda done, total: progress(stage[0], done, total),
    )
    writers = writers_of(evidence, language)
    if formats is None:
        formats = [name for name in writers if not (sessions and name in WHOLE_EVENT)]
    elif sessions and WHOLE_EVENT.intersection(formats):
        raise BadInput(
            "Open data are made of the whole event: parts published apart could be subtracted "
            "from each other. Name no session, or another format; nothing was written."
        )
    if PAPERS.intersection(formats):
        for said in notices(evidence.data, settings_of(evidence, language)):
            notice(said)
    proof = evidence.proof
    return export(evidence.data, folder, formats, sessions, language, proof, writers, step)
