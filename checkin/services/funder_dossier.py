"""The evening of the last day: what to know before, making the dossier, what came out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from checkin.domain.errors import UserError
from checkin.domain.model import Role
from checkin.reporting import seal
from checkin.reporting.csv_files import file_names
from checkin.reporting.earlier import Earlier, read_earlier
from checkin.reporting.indicators import key_sentence
from checkin.reporting.labels import labels
from checkin.reporting.open_data import FOLDER, REPORT
from checkin.reporting.papers.words import words
from checkin.reporting.read_me import NAMES
from checkin.reporting.tables import ExportData
from checkin.reporting.witness_mail import mail_words
from checkin.services.attendance_export import Evidence, export_attendance, read_evidence
from checkin.services.funder_papers import notices, settings_of
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Progress, silent
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.services.verify_dossier import verify
from checkin.store import roster_rows, setting_rows
from checkin.store.incident_rows import DOSSIER
from checkin.store.unit import Unit

LAST = "last_dossier"
"""Setting: the dossier made last, ``{"at", "folder", "manifest", "log", "entries", "changes"}``."""


class Concern(StrEnum):
    """What somebody should know before a dossier is made."""

    REHEARSAL = "rehearsal"
    NO_SESSION = "no_session"
    NOBODY_CAME = "nobody_came"
    NOT_ENDED = "not_ended"
    NEVER_OPENED = "never_opened"
    STILL_INSIDE = "still_inside"
    UNMEASURED = "unmeasured"
    CHANGED_SINCE = "changed_since"
    UNSIGNED = "unsigned"
    NO_WITNESS = "no_witness"
    OTHER_FILES = "other_files"


@dataclass(frozen=True)
class Caution:
    """One concern with its numbers; ``names`` are sessions or files."""

    concern: Concern
    names: tuple[str, ...] = ()
    number: int = 0
    of: int = 0
    at: datetime | None = None


@dataclass(frozen=True)
class Before:
    """What there is to look at before a dossier is made."""

    data: ExportData
    sentence: str
    warnings: tuple[Caution, ...]
    notices: tuple[UserError, ...]


@dataclass(frozen=True)
class Made:
    """What came out. ``files``: path in the folder → bytes, the certificates of one person
    each counted as their folder. ``differs``: the manifest's word, None for a first dossier."""

    folder: Path
    packed: Path
    mail: Path
    files: Mapping[str, int]
    manifest_hash: str
    fingerprint: str
    key: str
    sentence: str
    mail_link: str
    differs: Mapping[str, object] | None = None
    decisions: Sequence[Mapping[str, str]] = field(default=())


def look_before(event: OpenEvent, folder: Path, language: str, now: datetime) -> Before:
    """Reads the event and the folder; changes nothing."""
    last = event.read(setting_rows.read).get(LAST)
    earlier = _mark_of(last) if isinstance(last, dict) else read_earlier(folder)
    evidence = read_evidence(event, now, earlier, language)
    data = evidence.data
    return Before(
        data,
        key_sentence(data, language) if data.programme.sessions else "",
        tuple(_warnings(evidence, folder, earlier, now)),
        tuple(notices(data, settings_of(evidence, language))),
    )


def make_dossier(
    event: OpenEvent,
    folder: Path,
    language: str,
    *,
    by: str,
    now: datetime,
    progress: Progress = silent,
) -> Made:
    """The dossier, whole or not at all; its hashes are noted in the event's list of changes.

    Raises:
        Cancelled: as ``progress`` raised it; nothing was changed.
        UserError: the folder cannot be written; what was there stays.
    """
    paths = export_attendance(
        event, folder, None, None, language=language, now=now, progress=progress
    )
    packed, mail = paths[-2:]
    found, manifest = verify(folder), _manifest(folder)
    log = str(manifest["log_fingerprint"])

    def note(unit: Unit) -> None:
        roster_rows.note_change(
            unit, now, by, DOSSIER, {"manifest": found.manifest_hash, "log": log}
        )
        _remember(unit, folder, found.manifest_hash, manifest, now)

    event.write(note)
    data = read_evidence(event, now).data
    differs = manifest.get("differs_from_earlier")
    subject, body = mail_words(
        data.programme.event.name, found.manifest_hash, log, found.key, language
    )
    witness = event.read(setting_rows.read).get("witness")
    return Made(
        folder,
        packed,
        mail,
        _sizes(folder),
        found.manifest_hash,
        log,
        found.key,
        key_sentence(data, language),
        f"mailto:{quote(str(witness or ''), safe='@')}?subject={quote(subject)}"
        f"&body={quote(body.replace(chr(10), chr(13) + chr(10)))}",
        differs if isinstance(differs, dict) else None,
        differs.get("decisions_since", ()) if isinstance(differs, dict) else (),
    )


def remember_exported(event: OpenEvent, folder: Path, now: datetime) -> None:
    """A whole dossier that was made without the page counts as made all the same."""
    found, manifest = verify(folder), _manifest(folder)
    event.write(lambda unit: _remember(unit, folder, found.manifest_hash, manifest, now))


def _manifest(folder: Path) -> Mapping[str, Any]:
    manifest = json.loads((folder / seal.MANIFEST).read_bytes())
    assert isinstance(manifest, dict)  # we have just written it
    return manifest


def _remember(
    unit: Unit, folder: Path, manifest_hash: str, manifest: Mapping[str, Any], now: datetime
) -> None:
    last = {
        "at": now.isoformat(),
        "folder": str(folder.resolve()),
        "manifest": manifest_hash,
        "log": str(manifest["log_fingerprint"]),
        "entries": {chain["station"]: chain["entries"] for chain in manifest["chains"]},
        "changes": unit.one("SELECT coalesce(max(seq), 0) FROM change")[0],
    }
    setting_rows.write(unit, LAST, last)


def planned_files(data: ExportData, language: str) -> list[str]:
    """What a dossier made now consists of, by name; the open data and the certificates of one
    person each as one line."""
    say, paper = labels(language), words(language)
    ids = file_names([session.id for session in data.programme.sessions])
    return [
        f"{say['file.workbook']}.xlsx",
        f"{say['file.overview']}.csv",
        *(f"{say['file.session']}-{name}.csv" for name in ids),
        *(f"{paper[f'file.{key}']}.pdf" for key in ("sheets", "report", "blank", "certificates")),
        f"{paper['file.certificates']}/",
        f"{FOLDER}/….csv",
        f"{FOLDER}/datapackage.json",
        REPORT[language],
        NAMES[language],
        *(seal.MANIFEST, seal.PUBLIC_KEY, seal.SUMS, seal.SIGNATURE),
    ]


def last_made(event: OpenEvent) -> tuple[datetime, str] | None:
    """When the last dossier was made, and the hash of its SHA256SUMS."""
    last = event.read(setting_rows.read).get(LAST)
    try:
        assert isinstance(last, dict)
        return datetime.fromisoformat(str(last["at"])), str(last["manifest"])
    except (AssertionError, KeyError, ValueError):
        return None


def _warnings(
    evidence: Evidence, folder: Path, earlier: Earlier, now: datetime
) -> Sequence[Caution]:
    data, settings = evidence.data, evidence.settings
    found: list[Caution] = []
    sessions = data.programme.sessions
    came = {attendance.session for attendance in data.attendances}
    ended = [session for session in sessions if session.end <= now]

    def say(concern: Concern, names: Sequence[str] = (), number: int = 0, **more: object) -> None:
        found.append(Caution(concern, tuple(names), number, **more))  # type: ignore[arg-type]

    if settings.get(REHEARSAL):
        say(Concern.REHEARSAL)
    if not sessions:
        say(Concern.NO_SESSION)
    elif not came:
        say(Concern.NOBODY_CAME)
    if running := [session.name for session in sessions if session not in ended]:
        say(Concern.NOT_ENDED, running, len(running))
    never = [session.name for session in ended if session.id not in came]
    if came and never:
        say(Concern.NEVER_OPENED, never, len(never))
    if inside := sum(a.last_exit is None for a in data.attendances):
        say(Concern.STILL_INSIDE, number=inside)
    # of participants alone, as the indicators have it
    taking_part = [
        a for a in data.attendances if data.attendees[a.attendee].role is Role.PARTICIPANT
    ]
    presumed = sum(a.minutes_presumed for a in taking_part)
    if presumed:
        whole = presumed + sum(a.minutes_measured for a in taking_part)
        say(Concern.UNMEASURED, number=presumed, of=whole)
    since = evidence.proof.since
    if since.entries or since.decisions:
        at = datetime.fromisoformat(earlier.exported_at) if earlier.exported_at else None
        say(Concern.CHANGED_SINCE, number=len(since.decisions), of=since.entries, at=at)
    if not settings_of(evidence, "fr").organiser.signatory:
        say(Concern.UNSIGNED)
    if not evidence.proof.witness:
        say(Concern.NO_WITNESS)
    if others := _other_files(folder):
        say(Concern.OTHER_FILES, others, len(others))
    return found


def _mark_of(last: Mapping[str, object]) -> Earlier:
    entries, changes = last.get("entries"), last.get("changes")
    return Earlier(
        manifest_hash=str(last.get("manifest", "")),
        exported_at=str(last.get("at", "")),
        entries=entries if isinstance(entries, dict) else None,
        changes=changes if isinstance(changes, int) else None,
    )


def _other_files(folder: Path) -> list[str]:
    """What is in the folder and of no dossier: it would count as added."""
    try:
        names = {
            path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
        }
    except OSError:
        return []
    return sorted(names - read_earlier(folder).sums.keys() - {seal.SUMS, seal.SIGNATURE})


def _sizes(folder: Path) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            inside = path.relative_to(folder)
            single = inside.suffix == ".pdf" and len(inside.parts) > 1
            name = f"{inside.parent.as_posix()}/" if single else inside.as_posix()
            sizes[name] = sizes.get(name, 0) + path.stat().st_size
    return sizes
