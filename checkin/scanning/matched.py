"""Finder patterns by matched filter: where noise, blur or movement leave no outline to follow.

A pattern is a dark disc in a light and a dark ring; averaged over all turns it is the same at
every angle. Its normalised correlation with the picture, taken at several sizes, adds up hundreds
of pixels, so that it stands out where no edge does. Three peaks that may be the patterns of one
code are a place to sample, never a text.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.finders import Corner
from checkin.scanning.in_time import InTime, always
from checkin.scanning.preparations import Gray, as_gray

Points = NDArray[np.float64]

#: pixels of a module in the pictures that are correlated
_MODULE = 1.5
#: modules, in pixels of the picture given, that are looked for: the first, and each to the next
_FIRST, _STEP = 1.6, 1.25
#: pixels of the largest picture that is correlated with every frame
_PIXELS_IN_TIME = 350_000
#: a code is at least so many modules wide with its margin
_NARROWEST = 24
#: a pattern with its light margin reaches so many modules from its middle
_REACH = 4.5
#: peaks of one size and of all sizes, and the correlation below which one is none
_PEAKS_OF_A_SIZE, _PEAKS, _LEAST = 16, 32, 0.25
#: modules between two peaks of different patterns
_APART = 2.0
#: sizes that differ less are one
_ONE_SIZE = 1.6
#: patterns and sides of one code differ in size by perspective, at most so many times, and its
#: corner is no sharper than that
_UNEVEN, _LEAST_SINE = 1.75, 0.6
#: modules between the middles of patterns: of the smallest code, and of the largest that is
#: looked for so (larger ones have patterns small beside themselves)
_FEWEST, _FURTHEST = 11, 40
#: triples handed on
_TRIPLES = 8
#: modules between the middles of a badge's patterns
_BADGE = 18
_TRIPLE_NUMBERS = np.array(list(combinations(range(_PEAKS), 3)))


def sizes_sought(gray: Gray) -> list[float]:
    """Sizes of modules, in pixels, of which a picture can hold a code, the largest first."""
    sizes = [_FIRST]
    while sizes[-1] * _STEP * _NARROWEST <= min(gray.shape):
        sizes.append(sizes[-1] * _STEP)
    return sizes[::-1]


def usual_sizes(gray: Gray) -> list[float]:
    """Those that are looked for in some fifteen milliseconds: a badge held before a camera."""
    return [
        size for size in sizes_sought(gray) if gray.size * (_MODULE / size) ** 2 <= _PIXELS_IN_TIME
    ]


def other_sizes(gray: Gray) -> list[float]:
    """The smaller ones, and some of the usual ones that patterns of a tilted code may have."""
    return sizes_sought(gray)[max(0, len(usual_sizes(gray)) - 3) :]


def peaks(gray: Gray, modules: Iterable[float], in_time: InTime = always) -> list[Points]:
    """What resembles patterns whose modules are about so many pixels, for each size.

    A row each, the likest first: correlation, middle (x, y) in the picture's pixels, size.
    """
    halves = [gray]
    found = []
    for module in modules:
        if not in_time():
            break
        size = [round(side * _MODULE / module) for side in gray.shape]
        if min(size) < len(_pattern()):
            continue
        times = max(0, int(np.log2(module / _MODULE)))
        while len(halves) <= times:
            halves.append(as_gray(cv2.resize(halves[-1], None, fx=0.5, fy=0.5,
                                             interpolation=cv2.INTER_AREA)))  # fmt: skip
        how = cv2.INTER_AREA if module > _MODULE else cv2.INTER_LINEAR
        small = as_gray(cv2.resize(halves[times], (size[1], size[0]), interpolation=how))
        found.append(_peaks(small, gray.shape[1] / size[1], module))
    return found


def _peaks(small: Gray, scale: float, module: float) -> Points:
    pattern = _pattern()
    soft = cv2.GaussianBlur(small, (0, 0), 0.6)
    like = np.asarray(cv2.matchTemplate(soft, pattern, cv2.TM_CCOEFF_NORMED), np.float32)
    highest = cv2.dilate(like, np.ones((3, 3), np.uint8))
    rows, columns = np.nonzero((like == highest) & (like > _LEAST))
    likeness = like[rows, columns].astype(np.float64)
    first = np.argsort(-likeness)[:_PEAKS_OF_A_SIZE]
    half = len(pattern) // 2 + 0.5
    x, y = ((at[first] + half) * scale - 0.5 for at in (columns, rows))
    return np.stack((likeness[first], x, y, np.full(len(first), module)), axis=1)


def corners_matched(found: list[Points]) -> list[Corner]:
    """Triples among the peaks of several sizes that may be one code, the likeliest first."""
    chosen = _distinct(np.concatenate(found)) if found else np.zeros((0, 4))
    three = _TRIPLE_NUMBERS[(len(chosen) > _TRIPLE_NUMBERS).all(axis=1)]
    modules = chosen[:, 3][three]
    three = three[modules.max(axis=1) < _UNEVEN * modules.min(axis=1)] if len(three) else three
    corners = [corner for turn in range(3) for corner in _corners(chosen[three], turn)]
    corners.sort(key=lambda corner: corner.flaw)
    return corners[:_TRIPLES]


def _distinct(found: Points) -> Points:
    """The likest peaks; at one place one of each size, roughly: the inner square of a pattern
    in its light ring is itself like a smaller pattern, the more so where there is noise."""
    kept: list[Points] = []
    for peak in found[np.argsort(-found[:, 0])]:
        if not any(_one(peak, other) for other in kept):
            kept.append(peak)
            if len(kept) == _PEAKS:
                break
    return np.array(kept).reshape(-1, 4)


def _one(peak: Points, other: Points) -> bool:
    small, large = sorted((peak[3], other[3]))
    away = float(np.hypot(*(peak[1:3] - other[1:3])))
    return bool(large < _ONE_SIZE * small and away < _APART * large)


def _corners(triples: Points, turn: int) -> list[Corner]:
    """The triples (n, 3, 4) as codes whose top left is the ``turn``-th of the three."""
    corner, one, other = (triples[:, (turn + place) % 3] for place in range(3))
    along, down = one[:, 1:3] - corner[:, 1:3], other[:, 1:3] - corner[:, 1:3]
    long, high = np.linalg.norm(along, axis=1), np.linalg.norm(down, axis=1)
    cross = along[:, 0] * down[:, 1] - along[:, 1] * down[:, 0]
    sine = np.abs(cross) / (long * high)
    wide = long / np.sqrt(corner[:, 3] * one[:, 3])
    tall = high / np.sqrt(corner[:, 3] * other[:, 3])
    apart, uneven = np.sqrt(wide * tall), np.maximum(wide, tall) / np.minimum(wide, tall)
    sizes = triples[:, :, 3]
    # in correlations: by the share of the tuning half's frames whose first place is right
    likely = triples[:, :, 0].sum(axis=1) - 0.6 * (1 - sine) - 0.5 * np.log(uneven)
    likely -= 0.35 * np.abs(np.log(apart / _BADGE))
    likely -= 0.2 * np.log(sizes.max(axis=1) / sizes.min(axis=1))
    possible = (sine > _LEAST_SINE) & (uneven < _UNEVEN)
    possible &= (apart > _FEWEST) & (apart < _FURTHEST)
    found = []
    for n in np.flatnonzero(possible).tolist():
        ends = (one[n], other[n]) if cross[n] > 0 else (other[n], one[n])
        first, second, third = (end[1:3] for end in (corner[n], *ends))
        found.append(Corner(first, second, third, float(apart[n]), 3.0 - float(likely[n])))
    return found


@lru_cache(maxsize=1)
def _pattern() -> Gray:
    """A finder pattern in its light margin, averaged over all turns."""
    half, fine = int(np.ceil(_REACH * _MODULE)), 8
    side = 2 * half + 1
    y, x = (np.mgrid[0 : side * fine, 0 : side * fine] + 0.5) / fine - side / 2
    added = np.zeros((side, side), np.float32)
    turns = np.deg2rad(np.arange(0, 90, 7.5))
    for turn in turns:
        across = np.abs(x * np.cos(turn) + y * np.sin(turn))
        down = np.abs(y * np.cos(turn) - x * np.sin(turn))
        away = np.maximum(across, down) / _MODULE
        light = (away >= 1.5) & (away < 2.5) | (away >= 3.5)
        added += cv2.resize(light.astype(np.float32), (side, side), interpolation=cv2.INTER_AREA)
    return as_gray(added * (255 / len(turns)))
