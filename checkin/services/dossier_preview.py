"""The dossier before it is made: every page of its papers, and the first rows of its tables."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import pypdfium2

from checkin.reporting.csv_files import as_text
from checkin.reporting.indicators import indicator_rows
from checkin.reporting.papers.files import paper_pdf
from checkin.reporting.tables import ExportData, Table, overview_rows, session_rows
from checkin.reporting.target_groups import target_groups
from checkin.services.attendance_export import Evidence, read_evidence
from checkin.services.funder_papers import settings_of
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Progress, silent

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FIRST_ROWS = 30
SHOWN_CERTIFICATES = 3

PAPERS = ("sheets", "report", "certificates", "blank")


@dataclass(frozen=True)
class PreviewTable:
    """The beginning of a table, cells as texts; ``rows_in_all`` without totals."""

    key: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rows_in_all: int


@dataclass(frozen=True)
class PreviewPaper:
    """One PDF. ``key``: ``sheets``, ``report``, ``blank``, ``certificates``."""

    key: str
    pdf: bytes
    pages: int


def preview_tables(
    data: ExportData, settings: object, language: str, extra: Sequence[str] = ()
) -> list[PreviewTable]:
    """Overview, indicators and each session's people; ``extra``: columns kept on request that
    the indicators count by."""
    groups = target_groups(settings)
    found = [
        _table("overview", "", overview_rows(data, language)),
        _table("indicators", "", indicator_rows(data, groups, language, extra)),
    ]
    found += [
        _table("session", session.name, session_rows(data, session.id, language))
        for session in data.programme.sessions
    ]
    return found


def preview_paper(
    event: OpenEvent, key: str, language: str, now: datetime, progress: Progress = silent
) -> PreviewPaper:
    """One of the papers as it would come out now; of the certificates the first few.

    Raises:
        Cancelled: as ``progress`` raised it.
    """
    evidence = replace(
        read_evidence(event, now), watch=lambda done, total: progress(key, done, total)
    )
    return _paper(evidence, key, language)


def page_picture(paper: PreviewPaper, page: int, longest: int) -> "QImage":
    """A page (from 0) in colour, ``longest`` pixels on its longer side."""
    from PySide6.QtGui import QImage

    document = pypdfium2.PdfDocument(paper.pdf)
    try:
        leaf = document[page]
        bitmap = leaf.render(scale=longest / max(leaf.get_size()), rev_byteorder=True)
        shown = bitmap.to_pil().convert("RGB")
        raw = shown.tobytes()
        image = QImage(raw, shown.width, shown.height, 3 * shown.width, QImage.Format.Format_RGB888)
        return image.copy()
    finally:
        document.close()


def _paper(evidence: Evidence, key: str, language: str) -> PreviewPaper:
    settings = settings_of(evidence, language)
    pdf = paper_pdf(key, evidence.data, language, settings, SHOWN_CERTIFICATES)
    if not pdf:
        return PreviewPaper(key, b"", 0)
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return PreviewPaper(key, pdf, len(document))
    finally:
        document.close()


def _table(key: str, title: str, table: Table) -> PreviewTable:
    chosen: Sequence[Sequence[object]] = (*table.rows[:FIRST_ROWS], *table.totals)
    return PreviewTable(
        key,
        title,
        table.header,
        tuple(tuple(as_text(cell) for cell in row) for row in chosen),  # type: ignore[arg-type]
        len(table.rows),
    )
