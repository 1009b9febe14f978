"""The papers as files in a folder: what the export's formats `pdf` and `certificates` write.

Qt is loaded only when a paper is made: the other formats work where its libraries are missing.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from checkin.reporting.papers import gather, half_days
from checkin.reporting.papers.gather import PaperSettings
from checkin.reporting.papers.gather_report import gather_report
from checkin.reporting.papers.words import words
from checkin.reporting.tables import ExportData

Writer = Callable[[ExportData, Path, str], list[Path]]


def paper_writers(settings: PaperSettings) -> Mapping[str, Writer]:
    """By the name of the format, what writes its files with these settings."""

    def papers(data: ExportData, folder: Path, language: str) -> list[Path]:
        return write_papers(data, folder, language, settings)

    def certificates(data: ExportData, folder: Path, language: str) -> list[Path]:
        return write_certificates(data, folder, language, settings)

    return {"pdf": papers, "certificates": certificates}


def write_papers(
    data: ExportData, folder: Path, language: str, settings: PaperSettings
) -> list[Path]:
    """Attendance sheets, sheets to fill in, report; what was written."""
    say = words(language)
    return [
        _write(folder / f"{say[f'file.{key}']}.pdf", paper_pdf(key, data, language, settings))
        for key in ("sheets", "report", "blank")
    ]


def paper_pdf(
    key: str, data: ExportData, language: str, settings: PaperSettings, most: int | None = None
) -> bytes:
    """``sheets``, ``report``, ``blank`` or ``certificates`` as one PDF; empty where there is
    nobody to certify. ``most``: so many certificates at most."""
    from checkin.reporting.papers.attendance_sheet import sheets_pdf
    from checkin.reporting.papers.blank_sheet import blank_sheets_pdf
    from checkin.reporting.papers.certificate import certificates_pdf
    from checkin.reporting.papers.report import report_pdf

    _ready()
    frame = gather.frame_of(data, settings, language, data.now or datetime.now(UTC))
    by_half_day = settings.half_days
    if key == "report":
        return report_pdf(frame, gather_report(data))
    if key == "sheets":
        make = half_days.half_day_sheets if by_half_day else gather.sheets
        return sheets_pdf(frame, make(data, settings, language), settings.watch)
    if key == "blank":
        make_blank = half_days.half_day_blank_sheets if by_half_day else gather.blank_sheets
        return blank_sheets_pdf(frame, make_blank(data, language))
    made = gather.certificates(data, settings)[:most]
    return certificates_pdf(frame, made, settings.watch) if made else b""


def write_certificates(
    data: ExportData, folder: Path, language: str, settings: PaperSettings
) -> list[Path]:
    """All certificates in one file, and one file a person in a folder; nobody: no file."""
    from checkin.reporting.papers.certificate import certificate_pdf, certificates_pdf
    from checkin.reporting.papers.paper import Letters

    _ready()
    say = words(language)
    frame = gather.frame_of(data, settings, language, data.now or datetime.now(UTC))
    made = gather.certificates(data, settings)
    if not made:
        return []
    total = 2 * len(made)
    letters: Letters = defaultdict(set)  # of all: each file has the same fonts, packed once
    whole = certificates_pdf(frame, made, lambda done, _: settings.watch(done, total), letters)
    paths = [_write(folder / f"{say['file.certificates']}.pdf", whole)]
    each = folder / say["file.certificates"]
    each.mkdir(exist_ok=True)
    for done, certificate in enumerate(made, start=len(made) + 1):
        settings.watch(done, total)
        name = f"{say['file.certificate']}-{certificate.file_stem}.pdf"
        paths.append(_write(each / name, certificate_pdf(frame, certificate, letters)))
    return paths


def unprintable_names(data: ExportData) -> dict[str, str]:
    """People whose name or organisation holds letters that no font here has → those letters.

    On paper such a letter stands as its code (‹U+1F9D1›), never as an empty box.
    """
    from checkin.reporting.papers.glyphs import missing

    _ready()
    found = {}
    for person in data.attendees.values():
        letters = missing(person.name + person.organisation)
        if letters:
            found[person.name] = letters
    return found


def absent_logos(settings: PaperSettings) -> list[Path]:
    """Logos of the settings that cannot be shown; the papers are right without them."""
    from checkin.reporting.papers.banner import missing_logos

    _ready()
    return missing_logos(settings.funder)


def _ready() -> None:
    from checkin.drawing.fonts import load_fonts
    from checkin.drawing.qt_session import ensure_qt

    ensure_qt()
    load_fonts()


def _write(path: Path, pdf: bytes) -> Path:
    path.write_bytes(pdf)
    return path
