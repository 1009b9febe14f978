"""PDFs of badges as somebody else's program shows them, whole and damaged, cell by cell."""

import html
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.badging.design import BadgeDesign
from checkin.badging.print_job import PrintJob

Picture = NDArray[np.uint8]
INCH = 25.4  # mm


@dataclass(frozen=True)
class Cell:
    """Where a badge should be: page from 0, the badge's own edges in mm, and its code."""

    page: int
    left: float
    top: float
    width: float
    height: float
    code: str
    turned: bool


@dataclass(frozen=True)
class Word:
    """A word as pdftotext finds it, in mm."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def cells_of(job: PrintJob) -> list[Cell]:
    """Where the fronts of a job stand, reckoned from the sheet's numbers alone."""
    sheet, design = job.sheet, job.design
    wide, high = design.width, design.height
    if job.turned:
        wide, high = high, wide
    return [
        Cell(
            number,
            placed.left + (sheet.cell_width - wide) / 2,
            placed.top + (sheet.cell_height - high) / 2,
            wide,
            high,
            placed.badge.code,
            job.turned,
        )
        for number, page in enumerate(job.pages)
        for placed in page.placed
        if not placed.is_back
    ]


def poppler(pdf: Path, dpi: int) -> list[Picture]:
    """Each page, grey, by pdftoppm.

    Raises:
        RuntimeError: poppler complained.
    """
    prefix = pdf.with_name(f"{pdf.stem}-{dpi}")
    run = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", pdf, prefix],
        check=True,
        capture_output=True,
        text=True,
    )
    if run.stderr:
        raise RuntimeError(f"poppler: {run.stderr}")
    files = sorted(pdf.parent.glob(f"{prefix.name}-*.pgm"), key=lambda p: (len(p.name), p.name))
    pages = [np.asarray(cv2.imread(str(file), cv2.IMREAD_GRAYSCALE), np.uint8) for file in files]
    for file in files:
        file.unlink()
    return pages


def complaints(pdf: Path) -> str:
    """All that poppler and mupdf have to say against a PDF: nothing, it should be."""
    said = ""
    file = str(pdf)
    for command in (
        ["pdfinfo", file],
        ["pdffonts", file],
        ["pdftotext", file, "-"],
        # -N: Debian's mupdf is built without ICC, and says so of any file
        ["mutool", "draw", "-q", "-N", "-r", "36", "-F", "pgm", "-o", "/dev/null", file],
        ["mutool", "clean", "-s", file, f"{file}.clean"],
    ):
        run = subprocess.run(command, check=False, capture_output=True, text=True)
        said += run.stderr + (f"{command[0]} ended with {run.returncode}\n" * bool(run.returncode))
    return said


def fonts_of(pdf: Path) -> dict[str, bool]:
    """Fonts by name, and whether they are embedded and a part of the whole only."""
    run = subprocess.run(["pdffonts", pdf], check=True, capture_output=True, text=True)
    lines = [line.split() for line in run.stdout.splitlines()[2:]]
    return {line[0]: line[-5] == "yes" for line in lines}


def words_of(pdf: Path) -> Iterator[Word]:
    """Each word of a PDF and where it stands."""
    run = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, encoding="utf-8"
    )
    found = r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<'
    for page, text in enumerate(run.stdout.split("<page ")[1:]):
        for left, top, right, bottom, word in re.findall(found, text):
            x0, y0, x1, y1 = (float(x) / 72 * INCH for x in (left, top, right, bottom))
            yield Word(page, x0, y0, x1, y1, html.unescape(word))


def cut_out(pages: list[Picture], cell: Cell, dpi: int, around: float = 0.0) -> Picture:
    """A badge of the pages, ``around`` mm more on every side where there is paper."""
    mm = dpi / INCH
    page = pages[cell.page]
    top, bottom = cell.top - around, cell.top + cell.height + around
    left, right = cell.left - around, cell.left + cell.width + around
    return page[
        max(0, round(top * mm)) : round(bottom * mm), max(0, round(left * mm)) : round(right * mm)
    ].copy()


def misplaced(pages: list[Picture], cell: Cell, design: BadgeDesign, dpi: int) -> float:
    """By how many mm the edges of the QR miss where sheet and design want them, at worst."""
    mm = dpi / INCH
    qr = design.qr
    left, top = qr.left, qr.top
    if cell.turned:  # a quarter to the right
        left, top = design.height - qr.bottom, qr.left
    begin_x, begin_y = cell.left + left, cell.top + top
    square = pages[cell.page][
        round(begin_y * mm) : round((begin_y + qr.height) * mm),
        round(begin_x * mm) : round((begin_x + qr.width) * mm),
    ]
    rows, columns = np.nonzero(square < 128)
    quiet, dark = 4 * design.module, 25 * design.module
    worst = 0.0
    for places, begin in ((columns, begin_x), (rows, begin_y)):
        first = (round(begin * mm) + places.min()) / mm - begin
        last = (round(begin * mm) + places.max() + 1) / mm - begin
        worst = max(worst, abs(first - quiet), abs(last - quiet - dark))
    return worst


def _blurred(badge: Picture, dpi: int) -> Picture:
    """Out of focus: a spread of a third of a millimetre."""
    return np.asarray(cv2.GaussianBlur(badge, (0, 0), dpi / INCH * 0.34), np.uint8)


def _turned(badge: Picture, dpi: int) -> Picture:
    height, width = badge.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 15, 0.8)
    return np.asarray(cv2.warpAffine(badge, matrix, (width, height), borderValue=(210,)), np.uint8)


def _pale(badge: Picture, dpi: int) -> Picture:
    """A printer that runs out of toner, under weak light."""
    return (badge * 0.25 + 110).astype(np.uint8)


def _photo_of_a_screen(badge: Picture, dpi: int) -> Picture:
    """Seen aslant, with the screen's grid, glare across and noise."""
    height, width = badge.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners * 0.9 + 20
    seen[1] += (-0.06 * width, 0.04 * height)
    seen[2] += (-0.02 * width, -0.03 * height)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    photo = cv2.warpPerspective(badge, matrix, (width, height), borderValue=(40,)).astype(float)
    photo[::3] *= 0.88
    photo[:, ::3] *= 0.88
    photo += np.linspace(0, 50, width)[None, :]
    photo += np.random.default_rng(1).normal(0, 8, photo.shape)
    return np.asarray(np.clip(photo, 0, 255), np.uint8)


DAMAGES: dict[str, Callable[[Picture, int], Picture]] = {
    "blur": _blurred,
    "15 degrees": _turned,
    "low contrast": _pale,
    "photo of a screen": _photo_of_a_screen,
}
