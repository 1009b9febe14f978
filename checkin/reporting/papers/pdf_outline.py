"""Text that is more than one glyph a letter (Arabic, Chinese, marks, a font of this machine's):
drawn as the outlines that Qt shapes, with the letters themselves unseen over it, to be found."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath, QTextLayout

from checkin.drawing.fonts import REFERENCE, Face

_MOVE, _LINE, _CURVE = range(3)


@dataclass(frozen=True)
class Outline:
    """``path``: operators in thousandths of the size, y down; ``box`` around them; ``width`` in
    parts of the size; ``letters`` from left to right. No path: glyphs that have no outline."""

    path: str
    box: tuple[float, float, float, float]
    width: float
    letters: str


def outline_of(face: Face, text: str) -> Outline:
    path = QPainterPath()
    if _has_outlines(face, text):
        path.addText(0, 0, face.font, text)
    box = path.boundingRect()
    return Outline(
        path_operators(path, 1000 / REFERENCE),
        (box.left() - 10, box.top() - 10, box.right() + 10, box.bottom() + 10),
        face.width(text),
        _from_left_to_right(text),
    )


def path_operators(path: QPainterPath, scale: float = 1.0) -> str:
    """A path as a PDF writes it, without painting it."""
    out: list[str] = []
    pending: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        kind: int = element.type.value
        point = f"{element.x * scale:.3f} {element.y * scale:.3f}"
        if kind == _MOVE:
            out.append(f"{point} m")
        elif kind == _LINE:
            out.append(f"{point} l")
        else:
            pending.append(point)
            if len(pending) == 3:
                out.append(f"{' '.join(pending)} c")
                pending.clear()
    return " ".join(out)


def _has_outlines(face: Face, text: str) -> bool:
    """Not so for coloured pictures of letters (emoji)."""
    seen = "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in
                   ("Cf", "Mn", "Me"))  # fmt: skip
    layout = QTextLayout(seen, face.font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(
        not run.rawFont().pathForGlyph(glyph).isEmpty()
        for run in layout.glyphRuns()
        for glyph in run.glyphIndexes()
    )


def _from_left_to_right(text: str) -> str:
    """Readers take what they find for visual order and turn right-to-left runs about again."""
    runs: list[list[str]] = []
    backward = [unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text]
    for index, letter in enumerate(text):
        neutral = unicodedata.bidirectional(letter) in ("WS", "ON", "NSM", "BN", "CS", "ES")
        turned = backward[index]
        if neutral and runs and index + 1 < len(text) and any(backward[index + 1 :]):
            turned = runs[-1][0] == "R"
        kind = "R" if turned else "L"
        if not runs or runs[-1][0] != kind:
            runs.append([kind, ""])
        runs[-1][1] += letter
    if runs and runs[0][0] == "R":
        runs.reverse()
    return "".join(part[::-1] if kind == "R" else part for kind, part in runs)
