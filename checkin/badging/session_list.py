"""The list of a person's sessions in small print, with the day and hour in bold."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checkin.drawing.text_fit import LEADING, POINT, Width, wrap

_GAP = 0.45  # between two sessions, in parts of a line
_STEP = 0.5  # pt
_MOST_LINES = 3  # of one session


@dataclass(frozen=True)
class Row:
    """One line: its top in mm below the zone's, its bold beginning and what follows."""

    top: float
    bold: str
    plain: str


@lru_cache(maxsize=1024)  # few people are alone with their choice of sessions
def lay_out_sessions(
    heading: str,
    sessions: tuple[str, ...],
    width: Width,
    room: tuple[float, float],
    largest: float,
    smallest: float,
    stacked: bool = False,
) -> tuple[list[Row], float]:
    """Rows within ``room`` (mm) and their size in points.

    What precedes “ – ” in a session is bold; ``stacked``, it has a line of its own. Sessions
    that find no room at the smallest size are counted in a last row, “+ 3”. ``width`` is that
    of bold letters, the wider ones.
    """
    size = largest
    while True:
        blocks = [_block(session, width, room[0], size, stacked) for session in sessions]
        rows, height = _stack(heading, blocks, size)
        if height <= room[1]:
            return rows, size
        if size - _STEP < smallest:
            break
        size -= _STEP
    shown = len(blocks)
    while height > room[1] and shown > 0:
        shown -= 1
        rest = [(f"+ {len(blocks) - shown}", "")]
        rows, height = _stack(heading, [*blocks[:shown], rest], size)
    return (rows if height <= room[1] else []), size


def _stack(
    heading: str, blocks: Sequence[Sequence[tuple[str, str]]], size: float
) -> tuple[list[Row], float]:
    """All rows one under the other, and their height in mm."""
    line = size * POINT * LEADING
    rows, top = [], 0.0
    if heading:
        rows.append(Row(0.0, heading, ""))
        top = line * (1 + _GAP)
    for block in blocks:
        for bold, plain in block:
            rows.append(Row(top, bold, plain))
            top += line
        top += line * _GAP
    return rows, top - line * _GAP


def _block(
    session: str, width: Width, room_width: float, size: float, stacked: bool
) -> list[tuple[str, str]]:
    """The lines of one session, each as its bold and its plain part."""
    text = " ".join(session.split())
    bold, _, title = text.partition(" – ") if " – " in text else ("", "", text)
    if stacked and bold:
        above = [(line, "") for line in wrap(bold, width, room_width, size)]
        return above + _lines(title, "", width, room_width, size)
    return _lines(text, bold, width, room_width, size)


def _lines(
    text: str, bold: str, width: Width, room_width: float, size: float
) -> list[tuple[str, str]]:
    """``text``, which begins with ``bold``, on as few lines as a session may take."""
    lines = wrap(text, width, room_width, size)
    if len(lines) > _MOST_LINES:
        last = lines[_MOST_LINES - 1]
        while last and width(last + "…") * size * POINT > room_width:
            last = last[:-1]
        lines = [*lines[: _MOST_LINES - 1], last.rstrip() + "…"]
    block = []
    for line in lines:
        begin = line if bold.startswith(line) else bold
        bold = bold[len(begin) :].lstrip()
        block.append((begin, line[len(begin) :]))
    return block
