"""A mark for each audience and role, made of square pixels: told apart without colours.

Pixels because badges are about data, and because they cost a PDF a few bytes each.
"""

import random
from collections.abc import Sequence
from functools import cache

from checkin.badging.qr_code import Rectangle

#: pixels along one side of a symbol
SYMBOL_SIDE = 9
#: participants at large
PLAIN = "square"
_ROWS = {
    "square": ("XXXXXXXXX",) * 9,
    "disc": (
        "..XXXXX..",
        ".XXXXXXX.",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        ".XXXXXXX.",
        "..XXXXX..",
    ),
    "triangle": (
        "....X....",
        "...XXX...",
        "...XXX...",
        "..XXXXX..",
        "..XXXXX..",
        ".XXXXXXX.",
        ".XXXXXXX.",
        "XXXXXXXXX",
        "XXXXXXXXX",
    ),
    "frame": (
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXX...XXX",
        "XXX...XXX",
        "XXX...XXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
    ),
    "diamond": (
        "....X....",
        "...XXX...",
        "..XXXXX..",
        ".XXXXXXX.",
        "XXXXXXXXX",
        ".XXXXXXX.",
        "..XXXXX..",
        "...XXX...",
        "....X....",
    ),
    "hourglass": (
        "XXXXXXXXX",
        "XXXXXXXXX",
        ".XXXXXXX.",
        "..XXXXX..",
        "...XXX...",
        "..XXXXX..",
        ".XXXXXXX.",
        "XXXXXXXXX",
        "XXXXXXXXX",
    ),
    "steps": (
        "......XXX",
        "......XXX",
        "......XXX",
        "...XXXXXX",
        "...XXXXXX",
        "...XXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
    ),
    "bubble": (
        ".XXXXXXX.",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        ".XXXXXXX.",
        "..XXX....",
        "..XX.....",
        "..X......",
    ),
    "plus": (
        "...XXX...",
        "...XXX...",
        "...XXX...",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "XXXXXXXXX",
        "...XXX...",
        "...XXX...",
        "...XXX...",
    ),
    "lines": (
        "XXXXXXXXX",
        "XXXXXXXXX",
        ".........",
        "XXXXXXXXX",
        "XXXXXXXXX",
        ".........",
        "XXXXXX...",
        "XXXXXX...",
        ".........",
    ),
    "star": (
        "....X....",
        "...XXX...",
        "...XXX...",
        "XXXXXXXXX",
        ".XXXXXXX.",
        "..XXXXX..",
        ".XXXXXXX.",
        ".XXX.XXX.",
        ".X.....X.",
    ),
}
#: for the audiences of a design, in its order; from the beginning again where there are more
AUDIENCE_SYMBOLS = ("disc", "triangle", "frame", "diamond", "hourglass", "steps")
ROLE_SYMBOLS = {"speaker": "bubble", "staff": "plus", "press": "lines", "guest": "star"}


@cache
def symbol_rectangles(symbol: str, trail: int = 0) -> Sequence[Rectangle]:
    """The pixels of ``symbol`` as rectangles, and ``trail`` columns of loose ones before it.

    The symbol's left edge is at 0; those before it have negative places.
    """
    rows = _ROWS[symbol]
    found: list[Rectangle] = []
    open_runs: dict[tuple[int, int], int] = {}
    for y, row in enumerate(rows):
        here: dict[tuple[int, int], int] = {}
        for x, width in _runs(row):
            index = open_runs.get((x, width))
            if index is None:
                index = len(found)
                found.append((x, y, width, 1))
            else:
                left, top, _, height = found[index]
                found[index] = (left, top, width, height + 1)
            here[x, width] = index
        open_runs = here
    # the same trail for everybody of an audience: it belongs to the pattern
    draw = random.Random(symbol)
    for column in range(1, trail + 1):
        share = 0.75 * (1 - column / (trail + 1)) ** 1.3
        for y, row in enumerate(rows):
            if "X" in row and draw.random() < share * (1.0 if row[0] == "X" else 0.6):
                found.append((-column, y, 1, 1))
    return tuple(found)


def _runs(row: str) -> list[tuple[int, int]]:
    """Where pixels begin, and how many follow each other."""
    runs, x = [], 0
    while x < len(row):
        width = 0
        while x + width < len(row) and row[x + width] == "X":
            width += 1
        if width:
            runs.append((x, width))
        x += max(width, 1)
    return runs
