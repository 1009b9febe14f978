"""The funder's papers of an event: what was set for them, and what to know before writing.

Settings of the event (``EventSettings``), all optional:

- ``funder``: ``{"emblem": true, "union", "fund", "mention"}``; a text, or one by language;
- ``logos``: pictures, in the order shown (see `checkin.services.logos`);
- ``organiser``: ``{"name", "address", "signatory", "function", "place"}``;
- ``certificates``: ``{"least_minutes": 30}``: a session of which less was measured is not
  certified;
- ``sheets``: ``"session"`` or ``"half_day"``.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from checkin.data_folder import data_folder
from checkin.domain.errors import UserError
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction
from checkin.reporting.export import Writer
from checkin.reporting.papers.contents import Funder, Organiser
from checkin.reporting.papers.files import absent_logos, paper_writers, unprintable_names
from checkin.reporting.papers.gather import PaperSettings, Passages, Watch
from checkin.reporting.tables import ExportData
from checkin.services.logos import LOGOS, logo_files

if TYPE_CHECKING:
    from checkin.services.attendance_export import Evidence


PAPERS = frozenset({"pdf", "certificates"})
"""The formats that are papers."""


def paper_formats(evidence: "Evidence", language: str) -> Mapping[str, Writer]:
    """The formats `pdf` and `certificates` of an export, with the event's settings bound."""
    return paper_writers(settings_of(evidence, language))


def settings_of(evidence: "Evidence", language: str) -> PaperSettings:
    """What the papers of an event need beside its attendance."""
    return paper_settings(
        evidence.settings,
        language,
        evidence.data.programme.event.id,
        log=evidence.proof.fingerprint,
        scans=evidence.scans,
        watch=evidence.watch,
    )


def paper_settings(
    settings: Mapping[str, Any],
    language: str,
    event_id: str,
    *,
    log: str = "",
    scans: Iterable[StandingScan] = (),
    watch: Watch = lambda done, total: None,
) -> PaperSettings:
    """The settings of the papers from the event's, in one language.

    ``log``: the fingerprint of the log; ``watch`` hears of each sheet made. Where no funder was
    set: the known one of a built-in programme, else none. Values of a wrong kind count as not
    set.
    """
    funder = settings.get("funder", _known_funder(event_id))
    funder = funder if isinstance(funder, dict) else {}
    organiser = settings.get("organiser")
    organiser = organiser if isinstance(organiser, dict) else {}
    certificates = settings.get("certificates")
    least = certificates.get("least_minutes", 1) if isinstance(certificates, dict) else 1
    return PaperSettings(
        funder=Funder(
            emblem=funder.get("emblem") is True,
            union=_text(funder.get("union"), language),
            fund=_text(funder.get("fund"), language),
            mention=_text(funder.get("mention"), language),
            logos=logo_files(settings.get(LOGOS)),
        ),
        organiser=Organiser(
            *(
                _text(organiser.get(key), language)
                for key in ("name", "address", "signatory", "function", "place")
            )
        ),
        least_minutes=least if isinstance(least, int) else 1,
        fingerprint=log,
        passages=passages(scans),
        half_days=settings.get("sheets") == "half_day",
        watch=watch,
    )


def notices(data: ExportData, settings: PaperSettings) -> list[UserError]:
    """What to know before the papers are written; none of it stops them."""
    found: list[UserError] = [
        UserError(
            "The logo “{file}” is not there or is no picture: the papers are made without it.",
            file=path,
        )
        for path in absent_logos(settings)
    ]
    for name, letters in unprintable_names(data).items():
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in letters)
        found.append(
            UserError(
                "{name}: no font on this computer has {letters}; the papers show these letters "
                "as codes. Install a font that has them (such as Noto) and export again.",
                name=name,
                letters=codes,
            )
        )
    if not settings.funder.emblem and not settings.funder.logos:
        found.append(
            UserError(
                "No funder and no logo is set for this event: the papers carry its name alone."
            )
        )
    return found


def passages(scans: Iterable[StandingScan]) -> Passages:
    """How many entries and exits stand, by attendee and session."""
    entries: Counter[tuple[str, str]] = Counter()
    exits: Counter[tuple[str, str]] = Counter()
    for scan in scans:
        count = entries if scan.direction is Direction.IN else exits
        count[scan.attendee, scan.session] += 1
    return {key: (entries[key], exits[key]) for key in entries | exits}


def _known_funder(event_id: str) -> object:
    """The funder of an event whose programme came with the program."""
    if not event_id.replace("-", "").isalnum():
        return None
    try:
        file = data_folder("assets") / "funders" / f"{event_id}.json"
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _text(value: object, language: str) -> str:
    if isinstance(value, dict):
        value = value.get(language) or next(iter(value.values()), "")
    return value.strip() if isinstance(value, str) else ""
