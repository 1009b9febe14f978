"""The modules of a badge's QR, and the few rectangles that draw them.

`qrcode` makes the symbols. With version, mask and mode fixed, each module is a sum, modulo 2,
of bits of the text: error correction and mask are linear. So a symbol is the exclusive or of
one part for each pair of letters, and 155 symbols made once by `qrcode` hold all others.
Whole symbols made at once: `qrcode` 420 a second with its search for the best mask, 4,066
with a fixed one; these sums 300,000 (benchmarks/badges.py).
"""

import re
from collections.abc import Sequence
from functools import cache

import qrcode
from qrcode import constants, util

from checkin.domain.badge_code import ALPHABET, CODE_LETTERS, normalise
from checkin.domain.errors import BadInput

QR_VERSION = 2
#: modules along one side of the symbol, without its quiet zone
QR_MODULES = 17 + 4 * QR_VERSION
#: modules to be left clear on every side (ISO/IEC 18004)
QUIET_MODULES = 4

# The search for the best of eight masks aims to break up large blank areas of regular data;
# ours is half random id, half MAC, so no mask leaves any. Mask 0, the checkerboard, scored
# best on average over 150 codes (penalty 471; the others 512 to 664; the search 428), and
# under blur and noise as many of them were read as with the searched mask (143 and 146).
_MASK = 0
_ROW = QR_MODULES + 1  # a light module ends each row, so that no run goes on into the next
_SYMBOL = _ROW * QR_MODULES
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DARK = re.compile("1+")

#: x, y, width, height, in modules
Rectangle = tuple[int, int, int, int]


def code_matrix(code: str) -> list[list[bool]]:
    """The 25 × 25 modules of the QR that holds ``code``, dark ones true, no quiet zone.

    Raises:
        BadInput: not a badge code.
    """
    text = f"{_symbol(code):0{_SYMBOL}b}"
    return [
        [module == "1" for module in text[y * _ROW : y * _ROW + QR_MODULES]]
        for y in range(QR_MODULES)
    ]


def code_rectangles(code: str) -> list[Rectangle]:
    """The dark modules of ``code`` as few rectangles, each module in one of them.

    Runs along a row, each as tall as the rows below repeat it.

    Raises:
        BadInput: not a badge code.
    """
    done: list[Rectangle] = []
    above: dict[tuple[int, int], int] = {}
    below: dict[tuple[int, int], int] = {}
    current = 0
    top = 0  # where the current row begins
    for found in _DARK.finditer(f"{_symbol(code):0{_SYMBOL}b}"):
        begin, end = found.span()
        if begin >= top + _ROW:
            y = begin // _ROW
            above, below = (below if y == current + 1 else {}), {}
            current, top = y, y * _ROW
        run = (begin - top, end - begin)
        index = above.get(run)
        if index is None:
            index = len(done)
            done.append((*run, current, 1))
        else:
            x, width, first, height = done[index]
            done[index] = (x, width, first, height + 1)
        below[run] = index
    return [(x, y, width, height) for x, width, y, height in done]


def _symbol(code: str) -> int:
    """All modules as one number, row by row, the first one its highest bit."""
    letters = normalise(code)
    if letters is None:
        raise BadInput("“{code}” is not a badge code: 28 letters are needed.", code=code)
    symbol, parts = _parts()
    for part, begin in zip(parts, range(0, CODE_LETTERS, 2), strict=True):
        symbol ^= part[letters[begin : begin + 2]]
    return symbol


@cache
def _parts() -> tuple[int, Sequence[dict[str, int]]]:
    """The symbol of 28 times the first letter, and by position and pair of letters what
    changes in it."""
    first = ALPHABET[0]
    base = _made_by_qrcode(first * CODE_LETTERS)
    pairs = {a + b: _value(a + b) ^ _value(first * 2) for a in ALPHABET for b in ALPHABET}
    parts = []
    for begin in range(0, CODE_LETTERS, 2):
        end = CODE_LETTERS - begin - 2
        # changed bits → changed modules, for sums of those met so far, by their highest bit
        basis: dict[int, tuple[int, int]] = {}
        part = {}
        for pair, bits in pairs.items():
            rest, modules = _reduced(bits, basis)
            if rest:  # not a sum of earlier ones: at most 11 of the 256
                made = base ^ _made_by_qrcode(first * begin + pair + first * end)
                basis[rest.bit_length()] = (rest, made ^ modules)
                modules = made
            part[pair] = modules
        parts.append(part)
    return base, parts


def _reduced(bits: int, basis: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """What is left of ``bits`` less the sums of the basis, and the modules of those."""
    modules = 0
    while bits and (known := basis.get(bits.bit_length())) is not None:
        bits ^= known[0]
        modules ^= known[1]
    return bits, modules


def _made_by_qrcode(letters: str) -> int:
    symbol = qrcode.QRCode(
        version=QR_VERSION,
        error_correction=constants.ERROR_CORRECT_Q,
        border=0,
        mask_pattern=_MASK,
    )
    symbol.add_data(util.QRData(letters.encode(), mode=util.MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    rows = ("".join("01"[bool(module)] for module in row) + "0" for row in symbol.modules)
    return int("".join(rows), 2)


def _value(pair: str) -> int:
    """Two letters as the 11 bits of alphanumeric mode."""
    return 45 * _ALPHANUMERIC.index(pair[0]) + _ALPHANUMERIC.index(pair[1])
