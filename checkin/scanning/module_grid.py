"""A code's modules sampled from three known corners: the grid is fitted to what is seen.

zxing-cpp samples along straight lines between patterns; paper bends, and a pattern may be
missing. Here the grid starts straight and is moved, bowed and tilted step by step, while that
makes modules clearer: each one darker or lighter than those near it, and those whose colour is
known (patterns, timing) right.
"""

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.finders import Corner
from checkin.scanning.preparations import Gray, as_gray

Bits = NDArray[np.bool_]
Floats = NDArray[np.float32]

#: middles of alignment patterns by version, from the standard's table
_ALIGNMENT_STEPS = {32: 26}


@lru_cache(maxsize=64)
def alignment_middles(count: int) -> tuple[int, ...]:
    """Rows (and columns) of the alignment patterns of a code of ``count`` modules."""
    version = (count - 17) // 4
    if version < 2:
        return ()
    number = version // 7 + 2
    if number == 2:
        return (6, count - 7)
    step = _ALIGNMENT_STEPS.get(version) or (version * 4 + number * 2 + 1) // (number * 2 - 2) * 2
    return (6, *(count - 7 - step * back for back in range(number - 2, -1, -1)))


@lru_cache(maxsize=64)
def known(count: int) -> Floats:
    """What is the same in every code of that size: 1 light, -1 dark, 0 not known."""
    sign = np.zeros((count, count), np.float32)
    stripes = np.where(np.arange(count) % 2, 1.0, -1.0)
    sign[6, 8 : count - 8] = sign[8 : count - 8, 6] = stripes[8 : count - 8]
    eye = np.full((9, 9), 1.0, np.float32)
    eye[1:8, 1:8], eye[2:7, 2:7], eye[3:6, 3:6] = -1, 1, -1
    sign[:8, :8], sign[:8, -8:], sign[-8:, :8] = eye[1:, 1:], eye[1:, :8], eye[:8, 1:]
    middles = alignment_middles(count)
    for row in middles:
        for column in middles:
            if (row, column) in ((6, 6), (6, count - 7), (count - 7, 6)):
                continue
            part = sign[row - 2 : row + 3, column - 2 : column + 3]
            part[:], part[1:4, 1:4] = -1, 1
            part[2, 2] = -1
    return sign


class ModuleGrid:
    """The fitted grid of one code in one picture."""

    def __init__(self, gray: Gray, corner: Corner, count: int) -> None:
        self._count = count
        side = float(np.linalg.norm(corner.top_right - corner.top_left)) / (count - 7)
        factor = min(1.0, 5.0 / side)  # modules of five pixels: noise averages out
        if factor < 0.8:
            gray = as_gray(
                cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
            )
        else:
            factor = 1.0
        self._factor = factor
        soft = max(0.5, 0.25 * side * factor)
        self._picture = np.asarray(cv2.GaussianBlur(gray, (0, 0), soft), np.float32)
        bases = [corner.top_left, corner.top_right, corner.bottom_left]
        points = [(np.asarray(p) + 0.5) * factor - 0.5 for p in bases]
        points.append(points[1] + points[2] - points[0])
        self._points = np.array(points, np.float64)
        # how far, in modules, each point may be moved: top left, right, bottom left, the fourth
        self._moves = np.zeros((4, 2))
        self._bows = np.zeros((4, 2))
        self._sign = known(count)
        self._guessed = corner.guessed
        v, u = np.mgrid[0:count, 0:count] - 3.0
        inner = count - 7
        self._u, self._v = u / inner, v / inner
        self._across, self._along = np.ones(2), np.ones(2)
        self._set_axes()
        u, v = self._u, self._v
        self._bumps = np.stack([
            4 * u * (1 - u) * (1 - v), 4 * u * (1 - u) * v,
            4 * v * (1 - v) * (1 - u), 4 * v * (1 - v) * u,
        ])  # fmt: skip

    def _set_axes(self) -> None:
        inner = self._count - 7
        self._across = (self._points[1] - self._points[0]) / inner
        self._along = (self._points[2] - self._points[0]) / inner

    @property
    def corners(self) -> Floats:
        """The code's corners, clockwise from its top left, in the picture's pixels."""
        inner = self._count - 7
        edge = np.array([(-3.5, -3.5), (inner + 3.5, -3.5), (inner + 3.5, inner + 3.5),
                         (-3.5, inner + 3.5)]) / inner  # fmt: skip
        at = self._projected(edge[:, 0], edge[:, 1], self._moves)
        return np.asarray((np.stack(at, axis=1) + 0.5) / self._factor - 0.5, np.float32)

    def _projected(
        self, u: NDArray[np.float64], v: NDArray[np.float64], moves: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        p0, p1, p2, p3 = self._points + moves @ np.stack((self._across, self._along))
        # the projective map of the unit square to the four points, in closed form
        sx, sy = p0 - p1 + p3 - p2
        d1, d2 = p1 - p3, p2 - p3
        det = d1[0] * d2[1] - d1[1] * d2[0]
        if abs(det) < 1e-6:
            det = 1e-6
        g = (sx * d2[1] - sy * d2[0]) / det
        h = (d1[0] * sy - d1[1] * sx) / det
        w = 1 + g * u + h * v
        w = np.where(np.abs(w) < 1e-3, 1e-3, w)
        x = (p0[0] + (p1[0] * (1 + g) - p0[0]) * u + (p2[0] * (1 + h) - p0[0]) * v) / w
        y = (p0[1] + (p1[1] * (1 + g) - p0[1]) * u + (p2[1] * (1 + h) - p0[1]) * v) / w
        return x, y

    def samples(
        self, moves: NDArray[np.float64] | None = None, bows: NDArray[np.float64] | None = None
    ) -> Floats:
        """The grey of each module."""
        moves = self._moves if moves is None else moves
        bows = self._bows if bows is None else bows
        x, y = self._projected(self._u, self._v, moves)
        if bows.any():
            shift = np.tensordot(bows @ np.stack((self._across, self._along)), self._bumps, (0, 0))
            x, y = x + shift[0], y + shift[1]
        return np.asarray(
            cv2.remap(
                self._picture, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            ), np.float32,
        )  # fmt: skip

    def score(
        self, moves: NDArray[np.float64] | None = None, bows: NDArray[np.float64] | None = None
    ) -> float:
        """How clear and right the modules are; 0 for noise."""
        seen = self.samples(moves, bows)
        level = cv2.blur(seen, (7, 7))
        away = seen - level
        contrast = float(np.abs(away).mean())
        right = float((away * self._sign).sum()) / float(np.abs(self._sign).sum())
        return (contrast + 1.5 * right) / (float(seen.std()) + 8)

    def fit(self) -> Iterator[float]:
        """Moves the grid from coarse to fine; yields the score after each round."""
        best = self.score()
        yield best
        for step in (2.0, 1.0, 0.5, 0.25):
            for _ in range(2):
                before = best
                best = self._improve(self._moves, [3] if step > 1 else [3, 0, 1, 2], step, best)
                if step <= 1.0:
                    best = self._improve(self._bows, range(4), step, best)
                if best < before + 1e-3:
                    break
            yield best

    def _improve(
        self, values: NDArray[np.float64], rows: object, step: float, best: float
    ) -> float:
        for row in rows:  # type: ignore[attr-defined]
            small = step if row == 3 or self._guessed or values is self._bows else step / 2
            for column in (0, 1):
                for way in (small, -small):
                    before = values[row, column]
                    values[row, column] += way
                    now = self.score()
                    if now > best + 1e-4:
                        best = now
                        break
                    values[row, column] = before
        return best
