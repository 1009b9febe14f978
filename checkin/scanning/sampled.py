"""A last try on a still: find the patterns, fit the grid, sample the modules, correct."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from checkin.scanning.finders import Corner, Finder, corners_of, finders
from checkin.scanning.module_bits import read_modules
from checkin.scanning.module_grid import ModuleGrid
from checkin.scanning.preparations import Gray, as_gray, reduced
from checkin.scanning.zxing import Corners

_WORK_UP_TO = 1400


@dataclass(frozen=True)
class Sampled:
    text: str
    rung: str
    corners: Corners


def sampled(gray: Gray, in_time: Callable[[], bool] = lambda: True) -> list[Sampled]:
    """The codes read module by module."""
    small = reduced(gray, _WORK_UP_TO)
    scale = gray.shape[1] / small.shape[1]
    tried: list[tuple[float, ...]] = []
    for name, black in _blacks(small):
        if not in_time():
            return []
        patterns = finders(black)
        if len(patterns) < 2:
            continue
        for corner in corners_of(patterns):
            if not in_time():
                return []
            key = tuple(np.round(np.concatenate((corner.top_left, corner.top_right,
                                                 corner.bottom_left)) / 6))  # fmt: skip
            if key in tried:
                continue
            tried.append(key)
            found = _read(small, corner, in_time)
            if found is not None:
                text, corners = found
                return [Sampled(text, f"sampled, {name}", np.asarray(corners * scale, np.float32))]
    return []


def _read(gray: Gray, corner: Corner, in_time: Callable[[], bool]) -> tuple[str, Corners] | None:
    grids = []
    for count in _counts(corner.modules):
        grid = ModuleGrid(gray, corner, count)
        rounds = grid.fit()
        grids.append((next(rounds), next(rounds), grid, rounds))
    grids.sort(key=lambda entry: -entry[1])
    for _, score, grid, rounds in grids[:2]:
        if score < 0.35:
            continue
        text = read_modules(grid.samples(), False)
        if text is not None:
            return text, grid.corners
        for score in rounds:
            if not in_time():
                return None
            text = read_modules(grid.samples(), score > 0.8)
            if text is not None:
                return text, grid.corners
    return None


def _counts(modules: float) -> list[int]:
    """Numbers of modules a side that a code may have whose patterns lie so far apart."""
    version = (modules + 7 - 17) / 4
    reach = max(1.0, 0.12 * version)
    low, high = int(np.floor(version - reach)), int(np.ceil(version + reach))
    counts = [17 + 4 * v for v in range(max(1, low), min(40, high) + 1)]
    return sorted(counts, key=lambda count: abs(count - 7 - modules))[:7]


def _blacks(gray: Gray) -> Iterator[tuple[str, Gray]]:
    """Dark parts of the picture as 255, in several ways."""
    soft = as_gray(cv2.GaussianBlur(gray, (0, 0), 1.0))
    for share in (0.12, 0.04, 0.3):
        side = max(11, int(min(gray.shape) * share) | 1)
        level = cv2.subtract(cv2.boxFilter(soft, -1, (side, side)), 3)
        yield f"near {share}", as_gray(cv2.compare(soft, level, cv2.CMP_LT))
    yield "otsu", as_gray(cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1])
    for reach in (3.0, 6.0):
        wide = cv2.GaussianBlur(gray, (0, 0), reach)
        sharp = as_gray(cv2.addWeighted(soft, 4.0, wide, -3.0, 0))
        side = max(15, int(min(gray.shape) * 0.08) | 1)
        level = cv2.boxFilter(sharp, -1, (side, side))
        yield f"sharp {reach}", as_gray(cv2.compare(sharp, level, cv2.CMP_LT))
