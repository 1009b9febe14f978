"""Writing badges to files: a PDF of sheets, or a picture or a PDF a person."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QFileDevice, QIODevice, QMarginsF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from checkin.badging.content import BadgeContent
from checkin.badging.design import BadgeDesign
from checkin.badging.pdf_compact import compact
from checkin.badging.print_job import INCH, PrintJob, Separator, paint_page
from checkin.badging.sheet import Sheet
from checkin.domain.errors import UserError
from checkin.domain.outside_errors import cause

_PDF_DPI = 1200

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class PdfFile(QSaveFile):
    """A PDF on its way to the disk: Qt draws it in memory, and it is written when complete."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.drawn = QBuffer(self)


def write_pdf(
    badges: Sequence[BadgeContent | Separator],
    design: BadgeDesign,
    sheet: Sheet,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    start_cell: int = 1,
    offset: tuple[float, float] = (0.0, 0.0),
    backs: bool = False,
) -> bool:
    """Badges on sheets, in one PDF that appears at ``path`` when it is complete.

    ``progress`` hears how many badges are done, of how many (a back counts as one more);
    when ``cancelled`` says so, the answer is False and what stood at ``path`` before stays.
    The other words are those of `PrintJob`.
    """
    job = PrintJob(badges, design, sheet, start_cell=start_cell, offset=offset, backs=backs)
    return write_job(job, path, progress, cancelled)


def write_job(
    job: PrintJob,
    path: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bool:
    """The pages of ``job`` as a PDF; see `write_pdf`."""
    of = sum(len(page.placed) for page in job.pages)
    done = 0

    def after_each() -> bool:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, of)
        return done == of or cancelled is None or not cancelled()

    title = f"{job.badges[0].event_name} – badges".removeprefix(" – ")
    file, writer = open_pdf(path, job.sheet, title)
    complete = True
    with QPainter(writer) as painter:
        for number in range(len(job.pages)):
            if number:
                writer.newPage()
            complete = paint_page(painter, job, number, writer.resolution(), after_each)
            if not complete:
                break
    return save_pdf(file, path, complete)


def open_pdf(path: Path, sheet: Sheet, title: str) -> tuple[PdfFile, QPdfWriter]:
    """A PDF with pages of the sheet's size, to be painted on and then saved.

    Raises:
        UserError: the file cannot be written.
    """
    file = PdfFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _not_written(path, file.errorString())
    file.drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    return file, _pdf_writer(file.drawn, sheet, title)


def save_pdf(file: PdfFile, path: Path, complete: bool) -> bool:
    """Put the file in its place, or where it is not ``complete`` forget it; whether it is there.

    Call it once the painter has ended.

    Raises:
        UserError: the disk is full, or went away; what stood there before still stands.
    """
    if not complete:
        file.cancelWriting()
        file.commit()
        return False
    _commit(file, compact(bytes(file.drawn.data().data())), path)
    return True


def write_pdf_each(
    badges: Sequence[BadgeContent],
    design: BadgeDesign,
    folder: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    backs: bool = False,
) -> list[Path]:
    """A PDF of each badge in ``folder``, named after the person; the files in order."""
    sheet = one_badge_a_page(design)
    make_folder(folder)
    written: list[Path] = []
    for name, badge in zip(file_names(badges, ".pdf"), badges, strict=True):
        if cancelled is not None and cancelled():
            break
        write_pdf([badge], design, sheet, folder / name, backs=backs)
        written.append(folder / name)
        if progress is not None:
            progress(len(written), len(badges))
    return written


def write_png(
    badges: Sequence[BadgeContent],
    design: BadgeDesign,
    folder: Path,
    dpi: int = 300,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Path]:
    """A picture of each badge's front in ``folder``, named after the person; the files in
    order."""
    job = PrintJob(badges, design, one_badge_a_page(design))
    make_folder(folder)
    image = QImage(
        round(design.width / INCH * dpi),
        round(design.height / INCH * dpi),
        QImage.Format.Format_RGB32,
    )
    image.setDotsPerMeterX(round(dpi / INCH * 1000))
    image.setDotsPerMeterY(round(dpi / INCH * 1000))
    written: list[Path] = []
    for number, name in enumerate(file_names(badges)):
        if cancelled is not None and cancelled():
            break
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            paint_page(painter, job, number, dpi)
        _save_picture(image, folder / name)
        written.append(folder / name)
        if progress is not None:
            progress(len(written), len(badges))
    return written


def file_names(badges: Sequence[BadgeContent], suffix: str = ".png") -> list[str]:
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
        names.append(f"{name}{suffix}")
    return names


def one_badge_a_page(design: BadgeDesign) -> Sheet:
    """A page as large as the badge."""
    width, height = design.width, design.height
    return Sheet(design.name, width, height, 1, 1, 0, 0, width, height, width, height, 0)


def make_folder(folder: Path) -> None:
    """A folder and those above it.

    Raises:
        UserError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(folder, error) from error


def _pdf_writer(device: QIODevice, sheet: Sheet, title: str) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_PDF_DPI)
    writer.setPageSize(
        QPageSize(QSizeF(sheet.page_width, sheet.page_height), QPageSize.Unit.Millimeter)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Data days check-in")
    return writer


def _save_picture(image: QImage, path: Path) -> None:
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    # the middle of Qt's scale: above 80 it would not compress at all, below 50 only slow down
    image.save(encoded, "PNG", 50)  # type: ignore[call-overload]
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _not_written(path, file.errorString())
    _commit(file, bytes(encoded.data().data()), path)


def _commit(file: QSaveFile, data: bytes, path: Path) -> None:
    """All of ``data`` in its place, or nothing of it."""
    taken = max(file.write(data), 0)
    if taken < len(data):
        file.write(data[taken:])  # a full disk takes a part; asked again it says why
    whole = taken == len(data) and file.flush()
    reason = file.errorString()  # commit() forgets it
    if not whole or file.error() != QFileDevice.FileError.NoError:
        file.cancelWriting()
    if not file.commit():
        raise _not_written(path, reason)


def _not_written(path: Path, error: OSError | str) -> UserError:
    return UserError("{path} cannot be written: {reason}.", path=str(path), reason=cause(error))
