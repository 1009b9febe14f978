"""The export as one XLSX workbook: overview with charts, a sheet per session, what lies behind."""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from checkin.domain.incident import Incident, Refusals
from checkin.reporting import breakdowns
from checkin.reporting.breakdown_words import breakdown_words
from checkin.reporting.indicator_words import indicator_words
from checkin.reporting.indicators import indicator_rows, key_sentence
from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import ExportData, Table, overview_rows, session_rows
from checkin.reporting.target_groups import INTERREG, TargetGroup
from checkin.reporting.workbook_charts import chart_arrivals, chart_overview
from checkin.reporting.workbook_sheet import fill, make_ready_to_print, styles_of

SHEET_NAME_LENGTH = 31
"""What Excel allows, in UTF-16 units."""


@dataclass(frozen=True)
class Beside:
    """What a workbook tells beside attendance."""

    refusals: Sequence[Refusals] = ()
    incidents: Sequence[Incident] = ()
    groups: Sequence[TargetGroup] = INTERREG
    extra: Sequence[str] = ()  # columns kept on request that the indicators count by


NOTHING_BESIDE = Beside()


def write_workbook(
    data: ExportData,
    folder: Path,
    language: str = DEFAULT_LANGUAGE,
    beside: Beside = NOTHING_BESIDE,
) -> list[Path]:
    """Write the workbook into a folder; what was written."""
    path = folder / f"{labels(language)['file.workbook']}.xlsx"
    path.write_bytes(workbook_bytes(data, language, beside))
    return [path]


def workbook_bytes(
    data: ExportData, language: str = DEFAULT_LANGUAGE, beside: Beside = NOTHING_BESIDE
) -> bytes:
    """The workbook as the bytes of a file, made in memory."""
    event = data.programme.event.name
    sessions = data.programme.sessions
    say = breakdown_words(language)
    pages: list[tuple[str, str, Table]] = [
        (labels(language)["sheet.overview"], event, overview_rows(data, language)),
        *((s.id, s.name, session_rows(data, s.id, language)) for s in sessions),
        (
            indicator_words(language)["sheet"],
            event,
            indicator_rows(data, beside.groups, language, beside.extra),
        ),
        (say["sheet.matrix"], event, breakdowns.matrix_rows(data, language)),
        (say["sheet.arrivals"], event, breakdowns.arrival_rows(data, language)),
        (
            say["sheet.refusals"],
            event,
            breakdowns.refusal_rows(data, beside.refusals, language),
        ),
        (
            say["sheet.incidents"],
            event,
            breakdowns.incident_rows(data, beside.incidents, language),
        ),
        (say["sheet.dictionary"], event, breakdowns.dictionary_rows(language)),
    ]
    names = sheet_names(name for name, _, _ in pages)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": event})
        styles = styles_of(workbook)
        sheets = [workbook.add_worksheet(name) for name in names]
        for sheet, (_, title, table) in zip(sheets, pages, strict=True):
            fill(sheet, table, styles)
            make_ready_to_print(sheet, title)
        figures, arrivals = 1 + len(sessions), 3 + len(sessions)
        sheets[figures].write_string(
            len(pages[figures][2].rows) + 2, 0, key_sentence(data, language), styles.bold
        )
        chart_overview(workbook, sheets[0], pages[0][2], say)
        chart_arrivals(workbook, sheets[arrivals], pages[arrivals][2], say)
    return buffer.getvalue()


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """A name per sheet that Excel takes, unique whatever the case."""
    names: list[str] = []
    taken = {"history", ""}  # the first is reserved by Excel
    for want in wanted:
        base = re.sub(r"[\[\]:*?/\\\x00-\x1f]", "_", want).strip("' ")
        name, number = _cut(base, SHEET_NAME_LENGTH), 1
        while name.lower() in taken:
            number += 1
            suffix = f" ({number})"
            name = _cut(base, SHEET_NAME_LENGTH - len(suffix)) + suffix
        taken.add(name.lower())
        names.append(name)
    return names


def _cut(text: str, units: int) -> str:
    """The beginning of a text in at most so many UTF-16 units, never ending in an apostrophe."""
    cut = text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    return cut.rstrip("' ")
