"""A PDF read back as lines of cells, by where the letters stand; knows nothing of who wrote it."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

POINT = 25.4 / 72
_GAP = 2.2  # mm between two letters: another cell begins


@dataclass(frozen=True)
class Cell:
    """A run of letters without its spaces; millimetres from the left and from the top."""

    left: float
    right: float
    baseline: float
    text: str


Page = list[Cell]


def pages(path: Path) -> list[Page]:
    """The cells of each page, from top to bottom and from left to right."""
    document = pypdfium2.PdfDocument(path)
    found = [_cells(page) for page in document]
    document.close()
    return found


def _cells(page: pypdfium2.PdfPage) -> Page:
    text = page.get_textpage()
    height = page.get_height()
    lines: defaultdict[float, list[tuple[float, float, str]]] = defaultdict(list)
    for place in range(text.count_chars()):
        letter = text.get_text_range(place, 1)
        if not letter.strip():
            continue
        left, bottom, right, _top = text.get_charbox(place, loose=True)
        lines[round((height - bottom) * POINT, 1)].append((left * POINT, right * POINT, letter))
    cells: Page = []
    for baseline, letters in sorted(lines.items()):
        letters.sort()
        run: list[tuple[float, float, str]] = []
        for letter in letters:
            if run and letter[0] - run[-1][1] > _GAP:
                cells.append(_cell(run, baseline))
                run = []
            run.append(letter)
        cells.append(_cell(run, baseline))
    return [cell for cell in cells if cell.text]


def _cell(run: list[tuple[float, float, str]], baseline: float) -> Cell:
    text = "".join(letter for _, _, letter in run)
    return Cell(run[0][0], run[-1][1], baseline, "".join(text.split()))


def text_of(page: Page) -> str:
    return "\n".join(cell.text for cell in page)
