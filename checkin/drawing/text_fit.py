"""Breaking and sizing text so that it fits a rectangle; knows nothing of Qt.

Sizes are points, lengths millimetres; ``width`` gives a text's width in parts of its size.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

POINT = 25.4 / 72  # mm
#: from one baseline to the next, in parts of the size
LEADING = 1.18
_STEP = 0.5  # pt: sizes tried
_EVERY_LINE_COSTS = 0.75  # a larger size is worth another line only when it is this much larger
_MOST_PARTS = 30  # making lines even takes a time that grows with the square of the parts

Width = Callable[[str], float]


@dataclass(frozen=True)
class Fitted:
    """Lines of text at a size in points."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """Millimetres from the top of the first line to the bottom of the last."""
        return len(self.lines) * self.size * POINT * LEADING


def fit(
    text: str,
    width: Width,
    room: tuple[float, float],
    largest: float,
    smallest: float,
    most_lines: int,
) -> Fitted | None:
    """``text`` as large as it goes in ``room`` (width and height, mm), broken evenly.

    Breaks stand at spaces and after hyphens; inside a word only where the word alone is
    wider than the room at the smallest size. None: it does not fit at ``smallest``.
    """
    room_width, room_height = room
    parts = pieces(text, width, room_width / (smallest * POINT))
    if len(parts) > _MOST_PARTS:
        return _fit_filled(text, width, room, largest, smallest, most_lines)
    best: Fitted | None = None
    for count in range(1, min(most_lines, len(parts)) + 1):
        lines = _even_lines(parts, width, count)
        widest = max(map(width, lines))
        size = min(
            largest,
            room_width / widest / POINT if widest else largest,
            room_height / (count * LEADING) / POINT,
        )
        size = size // _STEP * _STEP if size < largest else largest
        if size >= smallest and (
            best is None
            or size * _EVERY_LINE_COSTS**count > best.size * _EVERY_LINE_COSTS ** len(best.lines)
        ):
            best = Fitted(tuple(lines), size)
    return best if parts else Fitted((), largest)


def _fit_filled(
    text: str,
    width: Width,
    room: tuple[float, float],
    largest: float,
    smallest: float,
    most_lines: int,
) -> Fitted | None:
    """As ``fit`` for long texts: lines are filled, not made even."""
    size = largest
    while size >= smallest:
        fitted = Fitted(tuple(wrap(text, width, room[0], size)), size)
        if len(fitted.lines) <= most_lines and fitted.height <= room[1]:
            return fitted
        size -= _STEP
    return None


def wrap(text: str, width: Width, room_width: float, size: float) -> list[str]:
    """``text`` at a fixed size, each line filled before the next begins."""
    limit = room_width / (size * POINT)
    whole = " ".join(text.split())
    if whole and width(whole) <= limit:  # most do: no need to try it piece by piece
        return [whole]
    lines: list[str] = []
    current = ""
    for piece in pieces(text, width, limit):
        if current and width((current + piece).rstrip()) > limit:
            lines.append(current.rstrip())
            current = ""
        current += piece
    return [*lines, current.rstrip()] if current else lines


def elide(text: str, width: Width, room_width: float, size: float) -> str:
    """``text``, or as much of its beginning as fits, with an ellipsis."""
    limit = room_width / (size * POINT)
    if width(text) <= limit:
        return text
    room = limit - width("…")
    return text[: _longest_start(text, width, room)].rstrip() + "…"


def pieces(text: str, width: Width, limit: float) -> list[str]:
    """The unbreakable parts of ``text``, each with the space or hyphen that ends it.

    A part wider than ``limit`` (in parts of the size) is broken inside.
    """
    parts: list[str] = []
    for part in re.findall(r"[^\s\-‐]*[\-‐]+|[^\s\-‐]+ ?|\s", " ".join(text.split())):
        # a hyphen in front of nothing, or a lone space, belongs to what precedes it
        if parts and not part.strip(" -‐"):
            parts[-1] += part
            continue
        while width(part.rstrip()) > limit and len(part) > 1:
            keep = _longest_start(part, width, limit)
            parts.append(part[:keep])
            part = part[keep:]
        parts.append(part)
    return parts


def _longest_start(text: str, width: Width, limit: float) -> int:
    """How many letters of ``text``, at least one, stay within ``limit``."""
    fits, too_long = 1, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if width(text[:middle]) <= limit:
            fits = middle
        else:
            too_long = middle
    while fits > 1 and unicodedata.combining(text[fits]):
        fits -= 1
    return fits


def _even_lines(parts: list[str], width: Width, count: int) -> list[str]:
    """``parts`` on ``count`` lines whose widest is as narrow as can be."""
    line_width = [
        [width("".join(parts[i:j]).rstrip()) for j in range(i + 1, len(parts) + 1)]
        for i in range(len(parts))
    ]
    # ends[k][j]: the widest line, and where the last line begins, with parts[:j] on k lines
    ends: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _ in range(count):
        row: dict[int, tuple[float, int]] = {}
        for start, (widest, _begin) in ends[-1].items():
            for end in range(start + 1, len(parts) + 1):
                candidate = (max(widest, line_width[start][end - start - 1]), start)
                if end not in row or candidate[0] < row[end][0]:
                    row[end] = candidate
        ends.append(row)
    lines: list[str] = []
    end = len(parts)
    for row in reversed(ends[1:]):
        start = row[end][1]
        lines.append("".join(parts[start:end]).rstrip())
        end = start
    return lines[::-1]
