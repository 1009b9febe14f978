"""Greys of modules made black and white, in several ways; zxing-cpp corrects and reads them.

Light that spills from one module to the next is taken back in the grid itself, where a blur of
any camera is a few numbers: a share of the four neighbours, or of those along one direction.
"""

from collections.abc import Iterator

import cv2
import numpy as np

from checkin.scanning.module_grid import Bits, Floats, known
from checkin.scanning.zxing import text_of_modules

#: the share of the patterns' modules that must have been seen as they are in every code
_CERTAIN = 0.7
_CROSS = np.array([(0, 1, 0), (1, 0, 1), (0, 1, 0)], np.float32) / 4
_ACROSS = np.array([(0, 0, 0), (1, 0, 1), (0, 0, 0)], np.float32) / 2
_FALLING = np.array([(1, 0, 0), (0, 0, 0), (0, 0, 1)], np.float32) / 2
_SPILLS = (
    (_CROSS, 0.5), (_CROSS, 0.9),
    (_ACROSS, 0.6), (_ACROSS.T, 0.6), (_FALLING, 0.5), (_FALLING[::-1], 0.5),
    (_ACROSS, 0.9), (_ACROSS.T, 0.9),
)  # fmt: skip


def read_modules(greys: Floats, thorough: bool) -> str | None:
    """The text, if zxing-cpp's error correction accepts one of the ways."""
    tried: set[bytes] = set()
    sign = known(len(greys))
    certain = sign != 0
    for seen in _black(greys, thorough):
        # what every code has must be there: saves tries, and is one more guard against noise
        if float((seen[certain] == (sign[certain] < 0)).mean()) < _CERTAIN:
            continue
        bits = np.where(certain, sign < 0, seen)
        packed = np.packbits(bits).tobytes()
        if packed in tried:
            continue
        tried.add(packed)
        text = text_of_modules(bits)
        if text is not None:
            return text
    return None


def _black(greys: Floats, thorough: bool) -> Iterator[Bits]:
    yield from _levels(greys)
    if not thorough:
        return
    for kernel, share in _SPILLS:
        spilt = cv2.filter2D(greys, -1, kernel, borderType=cv2.BORDER_REFLECT)
        yield from _levels(np.asarray(greys - share * spilt, np.float32))


def _levels(greys: Floats) -> Iterator[Bits]:
    """Against the neighbourhood's mean, its extremes' middle, and one level for all."""
    sign = known(len(greys))
    for reach in (7, 13):
        yield greys < cv2.blur(greys, (reach, reach))
    square = np.ones((5, 5), np.uint8)
    middle = (cv2.dilate(greys, square) + cv2.erode(greys, square)) / 2
    yield greys < cv2.blur(middle, (3, 3))
    dark, light = greys[sign < 0], greys[sign > 0]
    yield greys < (np.median(dark) + np.median(light)) / 2
