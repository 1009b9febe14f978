"""Writing badges to files: a PDF of sheets, or a picture a person."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QPen

from checkin.badging.content import BadgeContent
from checkin.badging.design import BadgeDesign
from checkin.badging.painter import BadgePainter
from checkin.badging.sheet import Sheet
from checkin.domain.errors import BadInput, UserError
from checkin.drawing.fonts import load_fonts
from checkin.drawing.qt_session import ensure_qt

_INCH = 25.4  # mm
_PDF_DPI = 1200
_MARK_WIDTH = 0.1  # mm

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def write_pdf(
    badges: Sequence[BadgeContent],
    design: BadgeDesign,
    sheet: Sheet,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bool:
    """Badges on sheets, in one PDF that appears at ``path`` when it is complete.

    ``progress`` hears how many badges are done, of how many; when ``cancelled`` says so, the
    answer is False and what stood at ``path`` before stays.
    """
    _check(badges, design, sheet)
    ensure_qt()
    load_fonts()
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _not_written(path, file.errorString())
    writer = _pdf_writer(file, sheet, badges[0].event_name)
    complete = _paint_sheets(writer, badges, design, sheet, progress, cancelled)
    if not complete:
        file.cancelWriting()
        file.commit()
        return False
    if not file.commit():
        raise _not_written(path, file.errorString())
    return True


def write_png(
    badges: Sequence[BadgeContent],
    design: BadgeDesign,
    folder: Path,
    dpi: int = 300,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Path]:
    """A picture of each badge in ``folder``, named after the person; the files in order."""
    _check(badges, design)
    ensure_qt()
    load_fonts()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(folder, error.strerror or str(error)) from error
    image = QImage(
        round(design.width / _INCH * dpi),
        round(design.height / _INCH * dpi),
        QImage.Format.Format_RGB32,
    )
    image.setDotsPerMeterX(round(dpi / _INCH * 1000))
    image.setDotsPerMeterY(round(dpi / _INCH * 1000))
    renderer = BadgePainter(design)
    written: list[Path] = []
    for name, badge in zip(file_names(badges), badges, strict=True):
        if cancelled is not None and cancelled():
            break
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            _in_millimetres(painter, dpi)
            renderer.draw(painter, badge)
        _save_picture(image, folder / name)
        written.append(folder / name)
        if progress is not None:
            progress(len(written), len(badges))
    return written


def file_names(badges: Sequence[BadgeContent]) -> list[str]:
    """A distinct file name for each badge, in letters that every system takes."""
    taken: set[str] = set()
    names = []
    for badge in badges:
        letters = unicodedata.normalize("NFKC", badge.name)
        stem = re.sub(r"[^\w]+", "-", letters).strip("-_")[:60].strip("-_") or "badge"
        # some systems hold file names to 255 bytes, and some words for devices
        stem = stem.encode()[:180].decode(errors="ignore")
        if re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", stem):
            stem = f"{stem}-badge"
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem}-{count}"
        taken.add(name.casefold())
        names.append(f"{name}.png")
    return names


def _paint_sheets(
    writer: QPdfWriter,
    badges: Sequence[BadgeContent],
    design: BadgeDesign,
    sheet: Sheet,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> bool:
    """All pages; False when it was cancelled on the way."""
    renderer = BadgePainter(design)
    inset_x = (sheet.cell_width - design.width) / 2
    inset_y = (sheet.cell_height - design.height) / 2
    with QPainter(writer) as painter:
        _in_millimetres(painter, writer.resolution())
        for begin in range(0, len(badges), sheet.places):
            if begin:
                writer.newPage()
            page = badges[begin : begin + sheet.places]
            _draw_cut_marks(painter, sheet)
            for i, ((left, top), badge) in enumerate(zip(sheet.cells(), page, strict=False)):
                if cancelled is not None and cancelled():
                    return False
                painter.save()
                painter.translate(left + inset_x, top + inset_y)
                renderer.draw(painter, badge)
                painter.restore()
                if progress is not None:
                    progress(begin + i + 1, len(badges))
    return True


def _pdf_writer(device: QIODevice, sheet: Sheet, title: str) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_PDF_DPI)
    writer.setPageSize(
        QPageSize(QSizeF(sheet.page_width, sheet.page_height), QPageSize.Unit.Millimeter)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{title} – badges".removeprefix(" – "))
    writer.setCreator("Data days check-in")
    return writer


def _in_millimetres(painter: QPainter, dpi: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(dpi / _INCH, dpi / _INCH)


def _draw_cut_marks(painter: QPainter, sheet: Sheet) -> None:
    if not sheet.cut_marks:
        return
    length = sheet.cut_marks
    lines: set[tuple[float, float, float, float]] = set()
    for left, top in sheet.cells():
        right, bottom = left + sheet.cell_width, top + sheet.cell_height
        for x, inward in ((left, length), (right, -length)):
            for y, downward in ((top, length), (bottom, -length)):
                lines.add((x, y, x + inward, y))
                lines.add((x, y, x, y + downward))
    painter.setPen(QPen(QColor("#9CA3AF"), _MARK_WIDTH))
    painter.drawLines([QLineF(*line) for line in sorted(lines)])


def _save_picture(image: QImage, path: Path) -> None:
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    # the middle of Qt's scale: above 80 it would not compress at all, below 50 only slow down
    image.save(encoded, "PNG", 50)  # type: ignore[call-overload]
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _not_written(path, file.errorString())
    complete = file.write(encoded.data()) >= 0 and file.flush()
    reason = file.errorString()  # commit() forgets it
    if not file.commit() or not complete:
        raise _not_written(path, reason)


def _check(badges: Sequence[BadgeContent], design: BadgeDesign, sheet: Sheet | None = None) -> None:
    if not badges:
        raise BadInput("No badges to print: nobody was selected.")
    if sheet is None:
        return
    if design.width > sheet.cell_width + 0.5 or design.height > sheet.cell_height + 0.5:
        raise BadInput(
            "The badge “{design}” ({width} × {height} mm) is larger than the cells of the "
            "sheet “{sheet}”: choose another sheet.",
            design=design.name,
            width=f"{design.width:g}",
            height=f"{design.height:g}",
            sheet=sheet.name,
        )


def _not_written(path: Path, reason: str) -> UserError:
    return UserError("{path} cannot be written: {reason}.", path=str(path), reason=reason)
