"""The open data of an event: an anonymised Frictionless Data Package, and what it does not show.

French names of columns and files whatever the language of the dossier: the package is for a
French portal. The report of what was hidden and why stays in the dossier, outside the package.
"""

import csv
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.domain.model import Session
from checkin.reporting import open_data_schema as schema
from checkin.reporting.breakdowns import QUARTER, arrivals, quarter_of
from checkin.reporting.csv_files import as_text
from checkin.reporting.indicators import count, indicators
from checkin.reporting.publication import Published, SessionCounts, publish
from checkin.reporting.suppression import DEFAULT_K
from checkin.reporting.tables import ExportData, lines_of
from checkin.reporting.target_groups import INTERREG, TargetGroup, folded

FOLDER = "donnees-ouvertes"
REPORT = {"fr": "donnees-ouvertes-masquage.txt", "en": "open-data-hidden.txt"}

PREFIX_LENGTH = 8
"""What DataSud's thirty characters leave for producer and subject."""

CsvRow = tuple[str | int | bool | None, ...]


@dataclass(frozen=True)
class OpenDataSettings:
    """``k``: the least number shown. ``prefix``: producer and subject in the files' names.

    ``licence``: ``etalab-2.0`` or ``ODbL-1.0``.
    """

    k: int = DEFAULT_K
    prefix: str = ""
    licence: str = "etalab-2.0"
    groups: Sequence[TargetGroup] = INTERREG


def open_data_settings(setting: object, groups: Sequence[TargetGroup]) -> OpenDataSettings:
    """The setting ``open_data``: ``{"k", "prefix", "licence"}``; what is unusable counts as none.

    A threshold below three would show single people: it counts as not set.
    """
    given = setting if isinstance(setting, dict) else {}
    k, prefix, licence = given.get("k"), given.get("prefix"), given.get("licence")
    return OpenDataSettings(
        k if isinstance(k, int) and not isinstance(k, bool) and k >= 3 else DEFAULT_K,
        prefix if isinstance(prefix, str) else "",
        licence if isinstance(licence, str) and licence in schema.LICENCES else "etalab-2.0",
        groups,
    )


def write_open_data(
    data: ExportData, folder: Path, language: str, settings: OpenDataSettings
) -> list[Path]:
    """Write package and report into a folder; before the last session is over, the report alone.

    Two packages of one event, one of them unfinished, could be subtracted from each other.
    """
    report = folder / REPORT[language]
    over = all(data.now is None or s.end <= data.now for s in data.programme.sessions)
    if not over or not data.programme.sessions:
        report.write_text(schema.REPORTS[language]["not_over"] + "\n", encoding="utf-8")
        return [report]
    quarters = {s.id: _quarters(data, s) for s in data.programme.sessions}
    shown = _published(data, quarters, settings)
    tables = {
        "seances": _session_rows(data, shown),
        "arrivees": _arrival_rows(data, shown, quarters),
        "groupes": [(name, n, n is None) for name, n in shown.groups.items()],
        "totaux": _total_rows(data, shown),
    }
    package = folder / FOLDER
    package.mkdir()
    names = _file_names(data, settings)
    made = []
    for name, rows in tables.items():
        path = package / names[name]
        path.write_bytes(_csv(schema.columns(name), rows))
        made.append(path)
    described = package / "datapackage.json"
    text = json.dumps(
        schema.package(data.programme, names, settings.licence, settings.k, _made_on(data)),
        ensure_ascii=False,
        indent=1,
    )
    described.write_text(text + "\n", encoding="utf-8")
    report.write_text(_report(shown, settings.k, language), encoding="utf-8")
    return [described, *made, report]


def _quarters(data: ExportData, session: Session) -> dict[datetime | None, int]:
    """Arrivals by quarter from the doors to the end, whatever came when: the rows tell nothing.

    Earlier and later arrivals count in the first and last quarter; None: time unknown.
    """
    at = quarter_of(session.doors)
    found: dict[datetime | None, int] = {}
    while at < session.end:
        found[at] = 0
        at += QUARTER
    first, last = quarter_of(session.doors), at - QUARTER
    for arrived, number in arrivals(data, session.id).items():
        found.setdefault(None, 0)
        place = None if arrived is None else min(max(arrived, first), last)
        found[place] = found.get(place, 0) + number
    return {**{key: n for key, n in found.items() if key is not None}, None: found.get(None, 0)}


def _published(
    data: ExportData,
    quarters: Mapping[str, Mapping[datetime | None, int]],
    settings: OpenDataSettings,
) -> Published:
    sessions = {}
    for session in data.programme.sessions:
        figures = count([ln for ln in lines_of(data, session.id) if ln.takes_part])
        sessions[session.id] = SessionCounts(
            figures.came,
            figures.no_shows,
            figures.from_waiting_list + figures.walk_ins,
            tuple(quarters[session.id].values()),
        )
    total = indicators(data, settings.groups, "fr").total
    return publish(sessions, total.people, _groups(data, settings.groups), settings.k)


def _groups(data: ExportData, groups: Sequence[TargetGroup]) -> dict[str, int]:
    """People present by group of the list; what else was typed is never published as it stands."""
    present = {a.attendee for a in data.attendances}
    label = {folded(text): g.fr for g in groups for text in (g.fr, g.en)} | {"": schema.UNSTATED}
    counts = Counter(
        label.get(folded(data.attendees[id].target_group), schema.UNLISTED)
        for id in present
        if data.attendees[id].role == "participant"
    )
    return {name: counts[name] for name in [*(g.fr for g in groups), schema.UNLISTED,
                                            schema.UNSTATED]}  # fmt: skip


def _session_rows(data: ExportData, shown: Published) -> Iterable[CsvRow]:
    zone = data.programme.event.zone
    for session, numbers in zip(data.programme.sessions, shown.sessions, strict=True):
        start, end = session.start.astimezone(zone), session.end.astimezone(zone)
        yield (
            session.id,
            session.name,
            start.date().isoformat(),
            f"{start:%H:%M:%S}",
            f"{end:%H:%M:%S}",
            numbers.registered,
            numbers.present,
            numbers.no_shows,
            numbers.unregistered,
            numbers.hidden or numbers.no_shows is None,
        )


def _arrival_rows(
    data: ExportData,
    shown: Published,
    quarters: Mapping[str, Mapping[datetime | None, int]],
) -> Iterable[CsvRow]:
    zone = data.programme.event.zone
    for session, numbers in zip(data.programme.sessions, shown.sessions, strict=True):
        if numbers.hidden:
            continue
        for at, number in zip(quarters[session.id], numbers.quarters, strict=True):
            here = (at or session.start).astimezone(zone)
            time = f"{here:%H:%M:%S}" if at else None
            yield session.id, here.date().isoformat(), time, number, number is None


def _total_rows(data: ExportData, shown: Published) -> Iterable[CsvRow]:
    yield "seances", len(data.programme.sessions), False
    for name, number in (
        ("inscriptions", shown.registered),
        ("participations", shown.participations),
        ("inscrits_absents", shown.no_shows),
        ("presents_non_inscrits", shown.unregistered),
        ("personnes", shown.people),
    ):
        yield name, number, number is None


def _csv(header: Sequence[str], rows: Iterable[CsvRow]) -> bytes:
    """Commas and UTF-8 without BOM, as the French guide to schemas advises."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow(
            str(cell).lower() if isinstance(cell, bool) else as_text(cell) for cell in row
        )
    return text.getvalue().encode()


def _file_names(data: ExportData, settings: OpenDataSettings) -> dict[str, str]:
    """DataSud's: producer and subject, type, date of the last day, version; ≤ 30 characters."""
    wanted = settings.prefix or data.programme.event.id
    plain = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode().upper()
    prefix = re.sub(r"[^A-Z0-9]+", "", plain)[:PREFIX_LENGTH] or "DONNEES"
    zone = data.programme.event.zone
    day = max(s.end for s in data.programme.sessions).astimezone(zone)
    return {name: f"{prefix}_{name.upper()}_{day:%Y%m%d}_V01.csv" for name in schema.NAMES}


def _made_on(data: ExportData) -> datetime | None:
    return data.now.astimezone(data.programme.event.zone) if data.now else None


def _report(shown: Published, k: int, language: str) -> str:
    say = schema.REPORTS[language]
    lines = [say["intro"].format(k=k), ""]
    for session, reason in shown.reasons:
        text = say[reason].format(k=k)
        lines.append(f"- {session}: {text}" if session else f"- {text}")
    if not shown.reasons:
        lines.append(say["nothing"])
    return "\n".join(lines) + "\n"
