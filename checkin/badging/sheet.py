"""A sheet: where the badges stand on a page. All lengths are millimetres."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checkin.badging.settings_file import Table, find_file, known_files

_ROUNDING = 0.01  # mm that sums of decimals may be out


@dataclass(frozen=True)
class Sheet:
    """Geometry of a page: cells of ``cell_width`` × ``cell_height`` at a pitch.

    ``left`` and ``top`` place the first cell; ``cut_marks`` is the length of the lines at the
    corners of each cell, 0 for none. ``makers`` are products of this geometry, as their
    sellers number them. ``kind`` is sheet, roll or card; a roll of endless paper
    (``endless``) is cut as long as the badge.
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
    kind: str = "sheet"
    makers: tuple[str, ...] = ()
    endless: bool = False

    @property
    def places(self) -> int:
        """Badges a page."""
        return self.columns * self.rows

    def cells(self) -> Iterator[tuple[float, float]]:
        """Left and top of each cell, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self.left + column * self.pitch_x, self.top + row * self.pitch_y

    def cut_for(self, width: float, height: float) -> "Sheet":
        """This sheet; of endless paper, as much as a badge of this size takes."""
        if not self.endless:
            return self
        long = (
            max(width, height)
            if min(width, height) <= self.page_width < max(width, height)
            else height
        )
        return replace(self, page_height=long, cell_height=long, pitch_y=long)


def available_sheets() -> list[str]:
    """The names that `load_sheet` knows, the organiser's own among them."""
    return sorted(known_files("sheets"))


def load_sheet(name: str | Path) -> Sheet:
    """A sheet by its name, or a file by its path.

    Raises:
        BadInput: no such sheet, or something in it cannot be; file, line and key are named.
    """
    root = Table.read(find_file("sheets", name))
    table = root.table("sheet")
    root.done()
    endless = table.yes("endless")
    height = table.number("page_height", 10, 10_000 if endless else None)
    cell_width, cell_height = (
        table.number("cell_width", 10),
        table.number("cell_height", 10, height),
    )
    sheet = Sheet(
        name=table.text("name"),
        page_width=table.number("page_width", 10),
        page_height=height,
        columns=table.count("columns", 1),
        rows=table.count("rows", 1),
        left=table.number("left", -20),
        top=table.number("top", -20),
        cell_width=cell_width,
        cell_height=cell_height,
        pitch_x=table.number("pitch_x", 10, cell_width),
        pitch_y=table.number("pitch_y", 10, cell_height),
        cut_marks=table.number("cut_marks", 0, 0),
        kind=table.choice("kind", ("sheet", "roll", "card"), "sheet"),
        makers=tuple(table.texts("makers")),
        endless=endless,
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
