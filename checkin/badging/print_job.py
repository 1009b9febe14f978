"""A stack of pages to print: which badge stands in which cell of which page, front or back.

The same pages go to a PDF, to a printer and to a preview: `paint_page`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPen, QTransform

from checkin.badging.content import BadgeContent
from checkin.badging.design import BadgeDesign
from checkin.badging.layout import Layout
from checkin.badging.painter import MarkPainter
from checkin.badging.settings_file import read_settings
from checkin.badging.sheet import Sheet
from checkin.badging.sheet_names import sheet_name
from checkin.badging.toml_lines import lines_of_keys
from checkin.domain.decimals import decimal
from checkin.domain.errors import BadInput
from checkin.drawing.fonts import Face, load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.drawing.text_fit import POINT

INCH = 25.4  # mm
_MARK_WIDTH = 0.1  # mm
_OVERHANG = 1.0  # mm that a badge may be larger than its cell: half of it is lost on each side


@dataclass(frozen=True)
class Placed:
    """A badge in a cell (left, top, from the page's edges, offset included), in mm."""

    badge: BadgeContent
    left: float
    top: float
    is_back: bool = False


@dataclass(frozen=True)
class Page:
    """One side of a sheet. A separator has a word in place of badges."""

    placed: tuple[Placed, ...]
    separator: str = ""


@dataclass(frozen=True)
class Separator:
    """Among the badges of a job: a page of its own with one word, then a fresh page."""

    word: str


class PrintJob:
    """The pages of badges on sheets.

    ``start_cell`` (from 1) is the first cell of the first page to be used, for a sheet begun
    before; ``offset`` shifts everything right and down, in mm, for a printer that does not
    hit the edges; ``backs`` adds the backs, mirrored so that they meet their fronts when the
    sheet is turned over its long edge.

    Raises:
        BadInput: nobody selected, the badge is larger than the cells, no such cell, or a font
            of the design is not installed.
    """

    def __init__(
        self,
        badges: Sequence[BadgeContent | Separator],
        design: BadgeDesign,
        sheet: Sheet,
        *,
        start_cell: int = 1,
        offset: tuple[float, float] = (0.0, 0.0),
        backs: bool = False,
    ) -> None:
        self.design, self.offset = design, offset
        self.sheet = sheet = sheet.cut_for(design.width, design.height)
        self.badges = [item for item in badges if isinstance(item, BadgeContent)]
        if not self.badges:
            raise BadInput("No badges to print: nobody was selected.")
        self.turned = _turned(design, sheet)
        if not 1 <= start_cell <= sheet.places:
            raise BadInput(
                "This sheet has {places} cells: begin at one of 1 to {places}, not {cell}.",
                places=sheet.places,
                cell=start_cell,
            )
        ensure_qt()
        load_fonts()
        _check_fonts(design)
        self.layout = Layout(design)
        self.backs = backs and design.has_back
        self.pages = self._pages(badges, start_cell - 1, self.backs)

    def _pages(
        self, items: Sequence[BadgeContent | Separator], cell: int, backs: bool
    ) -> list[Page]:
        cells = list(self.sheet.cells())
        pages: list[Page] = []
        fronts: list[Placed] = []

        def turn_over() -> None:
            nonlocal fronts
            if fronts:
                pages.append(Page(tuple(fronts)))
                if backs:
                    pages.append(Page(tuple(self._back_of(placed) for placed in fronts)))
            fronts = []

        for item in items:
            if isinstance(item, Separator):
                turn_over()
                pages.append(Page((), item.word))
                if backs:
                    pages.append(Page(()))
                cell = 0
                continue
            if cell == len(cells):
                turn_over()
                cell = 0
            left, top = cells[cell]
            fronts.append(Placed(item, left + self.offset[0], top + self.offset[1]))
            cell += 1
        turn_over()
        return pages

    def _back_of(self, front: Placed) -> Placed:
        sheet = self.sheet
        left = sheet.page_width - (front.left - self.offset[0]) - sheet.cell_width
        return Placed(front.badge, left + self.offset[0], front.top, is_back=True)


def paint_page(
    painter: QPainter,
    job: PrintJob,
    number: int,
    dpi: float,
    after_each: Callable[[], bool] | None = None,
) -> bool:
    """Paint page ``number`` (from 0), its left and top edge at the painter's origin.

    ``dpi`` is how many of the painter's units make an inch: a QPrinter's resolution (with
    `setFullPage`), or of a preview 25.4 times its pixels a millimetre. ``after_each`` is
    called after each badge; when it answers False, so does this, at once.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(dpi / INCH, dpi / INCH)
    base = painter.worldTransform()
    page, sheet = job.pages[number], job.sheet
    if page.separator:
        _draw_separator(painter, sheet, page.separator)
    elif sheet.cut_marks:
        _draw_cut_marks(painter, sheet, job.offset)
    marks = MarkPainter(painter)
    clip = job.design.width > sheet.cell_width or job.design.height > sheet.cell_height
    complete = True
    for placed in page.placed:
        painter.setWorldTransform(base)
        if clip and not job.turned:
            painter.setClipRect(
                QRectF(placed.left, placed.top, sheet.cell_width, sheet.cell_height)
            )
        layout = job.layout
        drawn = layout.back(placed.badge) if placed.is_back else layout.front(placed.badge)
        marks.paint(drawn, _in_cell(base, placed, job))
        if after_each is not None and not after_each():
            complete = False
            break
    painter.restore()
    return complete


def _in_cell(base: QTransform, placed: Placed, job: PrintJob) -> QTransform:
    """The badge in the middle of its cell, turned by a quarter where it lies across."""
    place, sheet, design = QTransform(base), job.sheet, job.design
    place.translate(placed.left + sheet.cell_width / 2, placed.top + sheet.cell_height / 2)
    if job.turned:
        # a back, read after turning over the long edge, stands the other way round
        place.rotate(-90 if placed.is_back else 90)
    place.translate(-design.width / 2, -design.height / 2)
    return place


def _turned(design: BadgeDesign, sheet: Sheet) -> bool:
    """Whether the badge lies across its cell: it fits only so."""
    slack = min(_OVERHANG, design.margin)
    room = sheet.cell_width + slack, sheet.cell_height + slack
    if design.width <= room[0] and design.height <= room[1]:
        return False
    if design.height <= room[0] and design.width <= room[1]:
        return True
    raise BadInput(
        "The badge “{design}” ({width} × {height} mm) is larger than the cells of the "
        "sheet “{sheet}”: choose another sheet.",
        design=design.name,
        width=decimal(f"{design.width:g}"),
        height=decimal(f"{design.height:g}"),
        sheet=sheet_name(sheet.name),
    )


def _check_fonts(design: BadgeDesign) -> None:
    families = set(QFontDatabase.families())
    for key, family in (("fonts.text", design.text_font), ("fonts.code", design.code_font)):
        if family not in families:
            raise BadInput(
                "{file}, line {line}: the font “{font}” is not installed on this computer.",
                file=design.file.name,
                line=lines_of_keys(read_settings(design.file)).get(key, 1),
                font=family,
            )


def _draw_cut_marks(painter: QPainter, sheet: Sheet, offset: tuple[float, float]) -> None:
    length = sheet.cut_marks
    lines: set[tuple[float, float, float, float]] = set()
    for left, top in sheet.cells():
        left, top = left + offset[0], top + offset[1]
        right, bottom = left + sheet.cell_width, top + sheet.cell_height
        for x, inward in ((left, length), (right, -length)):
            for y, downward in ((top, length), (bottom, -length)):
                lines.add((x, y, x + inward, y))
                lines.add((x, y, x, y + downward))
    painter.setPen(QPen(QColor("#9CA3AF"), _MARK_WIDTH))
    painter.drawLines([QLineF(*line) for line in sorted(lines)])


def _draw_separator(painter: QPainter, sheet: Sheet, word: str) -> None:
    face = Face("Noto Sans", bold=True)
    size = min(
        120.0,
        (sheet.page_width - 20) / max(face.width(word), 0.1) / POINT,
        (sheet.page_height - 10) / POINT,
    )
    painter.save()
    painter.setPen(Qt.GlobalColor.black)
    painter.translate(
        (sheet.page_width - face.width(word) * size * POINT) / 2,
        (sheet.page_height + face.capital * size * POINT) / 2,
    )
    painter.scale(size * POINT / 1000, size * POINT / 1000)
    painter.setFont(face.font)
    painter.drawText(0, 0, word)
    painter.restore()
