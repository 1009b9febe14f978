"""The native charts of the workbook: they follow the cells when somebody edits them."""

from collections.abc import Mapping
from itertools import groupby

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from checkin.reporting.tables import Table

WIDE, HIGH = 620, 300
"""Size of a chart in pixels."""

ROWS, ON_A_PAGE = 16, 3
"""Rows that a chart covers, with the gap below it; charts on a printed page."""

REGISTERED, PRESENT, MEASURED, PRESUMED = 5, 7, 10, 11
"""Columns of the overview that are charted."""

COLOURS = ("#003399", "#E08E0B", "#2E7D5B", "#8A3FA0", "#B23A48", "#4C6A92", "#7A6A00")


def chart_overview(
    workbook: Workbook, sheet: Worksheet, table: Table, say: Mapping[str, str]
) -> None:
    """Registered beside present, and measured on presumed minutes, under the totals."""
    if not table.rows:
        return
    below = len(table.rows) + len(table.totals) + 3
    for place, (title, columns, kind) in enumerate(
        (
            ("chart.sessions", (REGISTERED, PRESENT), {"type": "column"}),
            ("chart.hours", (MEASURED, PRESUMED), {"type": "column", "subtype": "stacked"}),
        )
    ):
        chart = workbook.add_chart(kind)
        for number, column in enumerate(columns):
            chart.add_series(
                {
                    "name": [sheet.get_name(), 0, column],
                    "categories": [sheet.get_name(), 1, 0, len(table.rows), 0],
                    "values": [sheet.get_name(), 1, column, len(table.rows), column],
                    "fill": {"color": COLOURS[number]},
                }
            )
        _finish(chart, say[title])
        sheet.insert_chart(below + ROWS * place, 0, chart)


def chart_arrivals(
    workbook: Workbook, sheet: Worksheet, table: Table, say: Mapping[str, str]
) -> None:
    """A chart of columns a session, beside the table; those without a time are not drawn."""
    first, place = 1, 0
    for session, group in groupby(table.rows, key=lambda row: row[0]):
        rows = list(group)
        timed = sum(not isinstance(row[1], str) for row in rows)
        if timed:
            last = first + timed - 1
            chart = workbook.add_chart({"type": "column"})
            chart.add_series(
                {
                    "name": str(session),
                    "categories": [sheet.get_name(), first, 1, last, 1],
                    "values": [sheet.get_name(), first, 2, last, 2],
                    "fill": {"color": COLOURS[place % len(COLOURS)]},
                    "gap": 20,
                }
            )
            _finish(chart, f"{say['chart.arrivals']} – {session}")
            chart.set_x_axis({"num_format": "hh:mm", "text_axis": True})
            chart.set_legend({"none": True})
            sheet.insert_chart(1 + ROWS * place, 4, chart, {"y_offset": 8})
            place += 1
        first += len(rows)
    # Printed to fit one page's width, page breaks do not count: none may cut a chart.
    sheet.set_print_scale(65)
    breaks = range(1 + ROWS * ON_A_PAGE, 1 + ROWS * place, ROWS * ON_A_PAGE)
    sheet.set_h_pagebreaks(list(breaks))


def _finish(chart: object, title: str) -> None:
    chart.set_title({"name": title, "name_font": {"size": 12}})  # type: ignore[attr-defined]
    chart.set_size({"width": WIDE, "height": HIGH})  # type: ignore[attr-defined]
    chart.set_y_axis({"min": 0, "num_format": "0"})  # type: ignore[attr-defined]
    chart.set_legend({"position": "bottom"})  # type: ignore[attr-defined]
