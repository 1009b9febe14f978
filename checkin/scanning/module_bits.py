"""Greys of modules made black and white, in several ways; zxing-cpp corrects and reads them.

Light that spills from one module to the next is taken back in the grid itself: measured in
modules, the blurs of all cameras are much alike, and a grid is small enough to try them all.
"""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

import cv2
import numpy as np
from numpy import fft
from numpy.typing import NDArray

from checkin.scanning.equalised import equalised
from checkin.scanning.erasures import corrected
from checkin.scanning.in_time import InTime, always
from checkin.scanning.module_grid import KEPT_UP_TO, MARGIN, PER_MODULE, Floats, ModuleGrid, known
from checkin.scanning.zxing import text_of_modules

#: the share of the patterns' modules that must have been seen as they are in every code
_CERTAIN = 0.7
#: ways, those most like a code, of which doubtful modules are erased
_ERASED_WAYS = 4
_CROSS = np.array([(0, 1, 0), (1, 0, 1), (0, 1, 0)], np.float32) / 4
_ACROSS = np.array([(0, 0, 0), (1, 0, 1), (0, 0, 0)], np.float32) / 2
_FALLING = np.array([(1, 0, 0), (0, 0, 0), (0, 0, 1)], np.float32) / 2
#: shares of the light of neighbours taken back
_SPILLS = (
    (_CROSS, 0.5), (_CROSS, 0.9), (_ACROSS, 0.6), (_ACROSS.T, 0.6), (_FALLING, 0.5),
    (_FALLING[::-1], 0.5),
)  # fmt: skip
#: Gaussian blurs in modules, and straight movements of so many modules in so many directions
_BLURS = (0.6, 0.8, 1.0, 0.45)
_MOVES = (1.4, 2.0, 2.8)
_DIRECTIONS = 8
#: noise as a share of the light: of a frame, and of many averaged
_NOISE, _LITTLE_NOISE = 0.01, 0.001


class Care(IntEnum):
    """How many ways are tried: some tenths of a millisecond, one, or ten."""

    PLAIN = 0
    SPILLS = 1
    BLURS = 2


def read_modules(grid: ModuleGrid, care: Care, in_time: InTime = always) -> str | None:
    """The text, if zxing-cpp's error correction accepts one of the ways."""
    if care is Care.BLURS:
        return read_finely(grid.finely(), in_time)
    return _read(_black(grid.samples(), care), in_time)


def read_finely(fine: Floats, in_time: InTime = always) -> str | None:
    """The same with all care, from samples taken before (see ``ModuleGrid.finely``)."""
    wide = np.ascontiguousarray(fine[PER_MODULE // 2 :: PER_MODULE, PER_MODULE // 2 :: PER_MODULE])
    inner = slice(MARGIN, -MARGIN)
    likely: list[tuple[float, Floats]] = []
    return (
        _read(_black(np.ascontiguousarray(wide[inner, inner]), Care.SPILLS), in_time, likely)
        or read_darker(equalised(fine), in_time)
        or _read(_unblurred(wide), in_time, likely)
        or _read_doubtful(likely, in_time)
    )


def read_darker(darker: Floats, in_time: InTime = always) -> str | None:
    """The text of modules of which it is known how much darker than the middle they are."""
    return _read(iter([darker]), in_time) or _read_doubtful([(1.0, darker)], in_time)


def _read_doubtful(likely: list[tuple[float, Floats]], in_time: InTime) -> str | None:
    """The text, with what is doubtful erased; from the ways that show most of every code's."""
    likely.sort(key=lambda way: -way[0])
    for _, darker in likely[:_ERASED_WAYS]:
        for bits in corrected(darker) if in_time() else ():
            text = text_of_modules(bits)
            if text is not None:
                return text
    return None


def _read(
    ways: Iterator[Floats], in_time: InTime, likely: list[tuple[float, Floats]] | None = None
) -> str | None:
    tried: set[bytes] = set()
    for darker in ways:
        if not in_time():
            return None
        seen = darker > 0
        sign = known(len(seen))
        certain = sign != 0
        # what every code has must be there: saves tries, and is one more guard against noise
        right = float((seen[certain] == (sign[certain] < 0)).mean())
        if right < _CERTAIN:
            continue
        if likely is not None:
            likely.append((right, darker))
        bits = np.where(certain, sign < 0, seen)
        packed = np.packbits(bits).tobytes()
        if packed in tried:
            continue
        tried.add(packed)
        text = text_of_modules(bits)
        if text is not None:
            return text
    return None


def _black(greys: Floats, care: Care) -> Iterator[Floats]:
    yield from _levels(greys)
    if care is Care.PLAIN:
        return
    for kernel, share in _SPILLS:  # a step or two: does not ring round what is burnt out
        spilt = cv2.filter2D(greys, -1, kernel, borderType=cv2.BORDER_REFLECT)
        yield from _levels(np.asarray(greys - share * spilt, np.float32))


def _unblurred(wide: Floats) -> Iterator[Floats]:
    spectrum = fft.rfft2(wide - wide.mean())
    inner = slice(MARGIN, -MARGIN)
    small = len(wide) <= KEPT_UP_TO + 2 * MARGIN
    for back in (_kept if small else _inverses)(len(wide)):
        clear = fft.irfft2(spectrum * back, s=wide.shape)[inner, inner]
        yield from _levels(np.asarray(clear, np.float32))


def _inverses(side: int) -> list[NDArray[np.complex64]]:
    """Wiener filters on the grid of modules against blur and movement."""
    down, across = fft.fftfreq(side)[:, None], fft.rfftfreq(side)[None]
    blurs = [np.exp(-2 * (np.pi * blur) ** 2 * (down**2 + across**2)) for blur in _BLURS]
    passed = []
    for length in _MOVES:
        for number in range(_DIRECTIONS):
            angle = np.pi * number / _DIRECTIONS
            passed.append(np.sinc(length * (across * np.cos(angle) + down * np.sin(angle))))
    made = [kept / (kept**2 + noise) for noise in (_NOISE, _LITTLE_NOISE) for kept in blurs]
    made += [kept / (kept**2 + _NOISE) for kept in passed]
    return [back.astype(np.complex64) for back in made]


_kept = lru_cache(maxsize=8)(_inverses)


def _levels(greys: Floats) -> Iterator[Floats]:
    """How much darker modules are than the neighbourhood's mean, its extremes' middle, and one
    level for all."""
    sign = known(len(greys))
    for reach in (7, 13):
        yield np.asarray(cv2.blur(greys, (reach, reach)) - greys, np.float32)
    square = np.ones((5, 5), np.uint8)
    middle = (cv2.dilate(greys, square) + cv2.erode(greys, square)) / 2
    yield np.asarray(cv2.blur(middle, (3, 3)) - greys, np.float32)
    dark, light = greys[sign < 0], greys[sign > 0]
    yield np.asarray((np.median(dark) + np.median(light)) / 2 - greys, np.float32)
