"""Codes read in spite of what cannot be seen: unsure modules are erased, not guessed.

Error correction mends twice as many bytes where it is told which ones are doubtful: what a lamp
burns out, a thumb covers or a blur mixes up. zxing-cpp's decoder takes black and white only, so
bytes are corrected here (reedsolo) and a clean code is given to it, which alone reads the text.
Layout of a code: ISO/IEC 18004, 7.7 to 7.9.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checkin.scanning.module_grid import Bits, Floats, known

#: bytes of correction that must be left over in each block: what is accepted by chance has
#: odds of 256 to the power of that, and then must be a text as well
_MARGIN = 4
#: shares of the bytes of correction that are spent on the most doubtful bytes, in turn
_SPENT = (0.4, 0.65, 0.85)
#: both copies of a code's format, and what hides it
_FORMAT_GENERATOR, _FORMAT_MASK = 0x537, 0x5412
#: the two bits of a level of correction → L, M, Q, H in the order of tables
_LEVELS = {1: "L", 0: "M", 3: "Q", 2: "H"}
#: formats that are tried, the likeliest first
_FORMATS = 2


def prepare() -> None:
    """Loads what correcting needs: a camera's frame cannot wait for it."""
    _codecs(22)
    _blocks(2, "Q")


def corrected(darker: Floats) -> Iterator[Bits]:
    """Codes as they may have been printed, clean, where bytes could be corrected.

    ``darker`` tells of each module how much darker it is than the level between dark and light;
    near 0 it is doubtful.
    """
    layout = _layout(len(darker))
    doubt = np.exp(-np.abs(darker) / (float(np.median(np.abs(darker))) + 1e-6))
    for level, mask in layout.formats(darker):
        hidden = layout.masks[mask]
        read = (darker[layout.rows, layout.columns] > 0) ^ hidden
        whole = len(read) // 8 * 8
        found = np.packbits(read[:whole])
        doubts = doubt[layout.rows, layout.columns][:whole].reshape(-1, 8).sum(axis=1)
        blocks = _blocks(layout.version, level)
        for spent in _SPENT:
            mended = _mended(found, doubts, blocks, spent)
            if mended is not None:
                bits = np.zeros(len(read), np.bool_)
                bits[:whole] = np.unpackbits(mended)
                yield layout.drawn(bits ^ hidden, level, mask)
                break


@dataclass(frozen=True)
class _Layout:
    """Where the bits of a code of one size are."""

    version: int
    #: the modules of the data's bits in their order; some at the end may be of no byte
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    #: for each of the eight masks, which of these it turns round
    masks: list[Bits]
    #: the modules of the format's 15 bits, the highest first, twice
    format_places: list[list[tuple[int, int]]]

    def formats(self, darker: Floats) -> list[tuple[str, int]]:
        """Level of correction and mask, the likeliest first."""
        seen = np.array([[darker[place] for place in copy] for copy in self.format_places])
        likely = _format_signs() @ seen.sum(axis=0)
        return [_format(int(number)) for number in np.argsort(-likely)[:_FORMATS]]

    def drawn(self, bits: Bits, level: str, mask: int) -> Bits:
        """The code of these bits, dark as True."""
        black = known(4 * self.version + 17) < 0
        black[self.rows, self.columns] = bits
        number = next(n for n in range(32) if _format(n) == (level, mask))
        for copy in self.format_places:
            for place, sign in zip(copy, _format_signs()[number], strict=True):
                black[place] = sign > 0
        black[-8, 8] = True
        for at, dark in _version_places(self.version):
            black[at] = black[at[::-1]] = dark
        return np.asarray(black, np.bool_)


@lru_cache(maxsize=8)
def _layout(count: int) -> _Layout:
    version = (count - 17) // 4
    first = [(8, column) for column in (*range(6), 7, 8)]
    first += [(row, 8) for row in (7, *range(5, -1, -1))]
    second = [(count - 1 - step, 8) for step in range(7)]
    second += [(8, count - 8 + step) for step in range(8)]
    taken = known(count) != 0
    for place in (*first, *second, (count - 8, 8)):
        taken[place] = True
    for place, _ in _version_places(version):
        taken[place] = taken[place[::-1]] = True
    order = [place for place in _upwards_and_down(count) if not taken[place]]
    rows, columns = np.array(order).T
    return _Layout(version, rows, columns, _masks(rows, columns), [first, second])


def _upwards_and_down(count: int) -> Iterator[tuple[int, int]]:
    """Two columns at a time from the right, upwards, then downwards; not the timing's column."""
    upwards = True
    for right in (*range(count - 1, 6, -2), *range(5, 0, -2)):
        for row in range(count - 1, -1, -1) if upwards else range(count):
            yield row, right
            yield row, right - 1
        upwards = not upwards


def _masks(row: NDArray[np.intp], column: NDArray[np.intp]) -> list[Bits]:
    product = row * column
    return [
        (row + column) % 2 == 0,
        row % 2 == 0,
        column % 3 == 0,
        (row + column) % 3 == 0,
        (row // 2 + column // 3) % 2 == 0,
        product % 2 + product % 3 == 0,
        (product % 2 + product % 3) % 2 == 0,
        ((row + column) % 2 + product % 3) % 2 == 0,
    ]


def _format(number: int) -> tuple[str, int]:
    return _LEVELS[number >> 3], number & 7


@lru_cache(maxsize=1)
def _format_signs() -> Floats:
    """The 32 formats' 15 bits as they are printed, 1 dark and -1 light, the highest bit first."""
    signs = np.zeros((32, 15), np.float32)
    for number in range(32):
        bits = (number << 10 | _remainder(number << 10, _FORMAT_GENERATOR)) ^ _FORMAT_MASK
        signs[number] = [1 if bits >> 14 - place & 1 else -1 for place in range(15)]
    return signs


def _remainder(value: int, generator: int) -> int:
    """Of a division of polynomials of bits."""
    while value.bit_length() >= generator.bit_length():
        value ^= generator << value.bit_length() - generator.bit_length()
    return value


def _version_places(version: int) -> list[tuple[tuple[int, int], bool]]:
    """The version's 18 bits beside the top right pattern; from version 7 on, and mirrored."""
    if version < 7:
        return []
    bits = version << 12 | _remainder(version << 12, 0x1F25)
    count = 4 * version + 17
    return [((place // 3, count - 11 + place % 3), bool(bits >> place & 1)) for place in range(18)]


@lru_cache(maxsize=32)
def _blocks(version: int, level: str) -> list[tuple[NDArray[np.intp], int]]:
    """Of each block the places of its bytes among all, and how many of them are correction."""
    from qrcode import base, constants

    sizes = [
        (block.total_count, block.data_count)
        for block in base.rs_blocks(version, getattr(constants, f"ERROR_CORRECT_{level}"))
    ]
    places: list[list[int]] = [[] for _ in sizes]
    at = 0
    for column in range(max(data for _, data in sizes)):
        for block, (_, data) in zip(places, sizes, strict=True):
            if column < data:
                block.append(at)
                at += 1
    checks = sizes[0][0] - sizes[0][1]
    for _ in range(checks):
        for block in places:
            block.append(at)
            at += 1
    return [(np.array(block), checks) for block in places]


def _mended(
    found: NDArray[np.uint8],
    doubts: NDArray[Any],
    blocks: list[tuple[NDArray[np.intp], int]],
    spent: float,
) -> NDArray[np.uint8] | None:
    """All bytes corrected, or None where a block has too many wrong ones."""
    mended = found.copy()
    for places, checks in blocks:
        erased = min(int(checks * spent), checks - _MARGIN)
        if erased < 0:
            return None
        doubtful = np.argsort(-doubts[places])[:erased]
        block = _codec(checks, found[places], doubtful.tolist())
        if block is None:
            return None
        mended[places] = block
        wrong = np.count_nonzero(block != found[places])
        elsewhere = wrong - np.count_nonzero((block != found[places])[doubtful])
        if erased + 2 * elsewhere > checks - _MARGIN:
            return None
    return mended


def _codec(checks: int, block: NDArray[np.uint8], erased: list[int]) -> NDArray[np.uint8] | None:
    from reedsolo import ReedSolomonError

    try:
        whole = _codecs(checks).decode(bytearray(block.tobytes()), erase_pos=erased)[1]
    except (ReedSolomonError, ZeroDivisionError):
        return None
    return np.frombuffer(bytes(whole), np.uint8)


@lru_cache(maxsize=32)
def _codecs(checks: int) -> Any:
    from reedsolo import RSCodec

    return RSCodec(checks)
