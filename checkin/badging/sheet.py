"""A sheet: where the badges stand on a page. All lengths are millimetres."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin.badging.settings_file import Table, find_file

_ROUNDING = 0.01  # mm that sums of decimals may be out


@dataclass(frozen=True)
class Sheet:
    """Geometry of a page: cells of ``cell_width`` × ``cell_height`` at a pitch.

    ``left`` and ``top`` place the first cell; ``cut_marks`` is the length of the lines at the
    corners of each cell, 0 for none.
    """

    name: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    left: float
    top: float
    cell_width: float
    cell_height: float
    pitch_x: float
    pitch_y: float
    cut_marks: float

    @property
    def places(self) -> int:
        """Badges a page."""
        return self.columns * self.rows

    def cells(self) -> Iterator[tuple[float, float]]:
        """Left and top of each cell, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self.left + column * self.pitch_x, self.top + row * self.pitch_y


def load_sheet(name: str | Path) -> Sheet:
    """One of the sheets in ``badges/sheets`` by its name, or a file by its path."""
    root = Table.read(find_file("sheets", name))
    table = root.table("sheet")
    root.done()
    sheet = Sheet(
        name=table.text("name"),
        page_width=table.number("page_width", 10),
        page_height=table.number("page_height", 10),
        columns=table.count("columns"),
        rows=table.count("rows"),
        left=table.number("left", -20),
        top=table.number("top", -20),
        cell_width=table.number("cell_width", 10),
        cell_height=table.number("cell_height", 10),
        pitch_x=table.number("pitch_x", 10),
        pitch_y=table.number("pitch_y", 10),
        cut_marks=table.number("cut_marks", 0, 0),
    )
    table.done()
    _check_fits(table, sheet)
    return sheet


def _check_fits(table: Table, sheet: Sheet) -> None:
    if sheet.columns > 1 and sheet.pitch_x < sheet.cell_width - _ROUNDING:
        raise table.wrong("pitch_x", "cells would overlap: cell_width is larger")
    if sheet.rows > 1 and sheet.pitch_y < sheet.cell_height - _ROUNDING:
        raise table.wrong("pitch_y", "cells would overlap: cell_height is larger")
    # a shift for the printer's sake may push blank paper a little over the edge
    slack = 5.0 + _ROUNDING
    if sheet.left + (sheet.columns - 1) * sheet.pitch_x + sheet.cell_width > (
        sheet.page_width + slack
    ):
        raise table.wrong("columns", "they do not fit the width of the page")
    if sheet.top + (sheet.rows - 1) * sheet.pitch_y + sheet.cell_height > (
        sheet.page_height + slack
    ):
        raise table.wrong("rows", "they do not fit the height of the page")
