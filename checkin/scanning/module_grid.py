"""A code's modules sampled from three known corners: the grid is fitted to what is seen.

zxing-cpp samples along straight lines between patterns; paper bends, and a pattern may be
missing. Here the grid starts straight and is moved, bowed and tilted step by step, while that
makes modules clearer: each one darker or lighter than those near it, and those whose colour is
known (patterns, timing) right.
"""

import copy
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.finders import Corner
from checkin.scanning.in_time import InTime
from checkin.scanning.preparations import Gray, as_gray

Bits = NDArray[np.bool_]
Floats = NDArray[np.float32]

#: a grid that fits so well deserves the finest model of how paper bends
_WORTH_WAVES = 1.0
#: modules round a code that its blur reaches
MARGIN = 3
#: what is reckoned for codes of so many modules is kept; of larger ones it would fill memory
KEPT_UP_TO = 61
#: the four points together
_ALL = slice(0, 4)
#: samples of a module in each direction where it is looked at finely
PER_MODULE = 3
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


def _places(count: int, margin: int, per: int = 1) -> tuple[Floats, Floats, Floats]:
    """See ``_placed``; kept for codes as large as badges, of which there are few sizes."""
    return (_kept if count <= KEPT_UP_TO else _placed)(count, margin, per)


def _placed(count: int, margin: int, per: int) -> tuple[Floats, Floats, Floats]:
    """The place of ``per`` × ``per`` samples of each module, 0 to 1 between the patterns'
    middles, and how bows move it."""
    along = (np.arange(per * (count + 2 * margin)) + 0.5) / per - 0.5 - margin - 3.0
    step: Floats = np.asarray(along / (count - 7), np.float32)  # lean: large codes have many
    v: Floats
    u: Floats
    v, u = (grid.ravel() for grid in np.meshgrid(step, step, indexing="ij"))
    bow_u, bow_v = 4 * u * (1 - u), 4 * v * (1 - v)
    # an edge may bow, and its modules may be wide at one end and narrow at the other
    wave_u, wave_v = 2 * bow_u * (1 - 2 * u), 2 * bow_v * (1 - 2 * v)
    bumps = np.stack([
        bow_u * (1 - v), bow_u * v, bow_v * (1 - u), bow_v * u,
        wave_u * (1 - v), wave_u * v, wave_v * (1 - u), wave_v * u,
    ])  # fmt: skip
    return u, v, np.asarray(bumps, np.float32)


_kept = lru_cache(maxsize=64)(_placed)


class View:
    """The part of a picture that a code is in, smoothed for modules of about five pixels."""

    def __init__(self, gray: Gray, corner: Corner) -> None:
        points = corner.points
        far = points[1] + points[2] - points[0]
        around = np.vstack((points, far if corner.fourth is None else corner.fourth))
        low, high = around.min(axis=0), around.max(axis=0)
        reach = float((high - low).max()) * 0.35 + 12
        left, top = np.maximum(low - reach, 0).astype(int)
        right, bottom = (high + reach).astype(int)
        part = gray[top : bottom + 1, left : right + 1]
        side = float(np.linalg.norm(points[1] - points[0])) / max(corner.modules, 1)
        self._factor = min(1.0, 5.0 / max(side, 0.5))  # noise averages out
        if self._factor < 0.8 and min(part.shape) > 8:
            part = as_gray(
                cv2.resize(part, None, fx=self._factor, fy=self._factor,
                           interpolation=cv2.INTER_AREA)
            )  # fmt: skip
        else:
            self._factor = 1.0
        soft = max(0.5, 0.25 * side * self._factor)
        self.picture = np.asarray(cv2.GaussianBlur(part, (0, 0), soft), np.float32)
        self._origin = np.array((left, top), np.float64)

    def placed(self, point: NDArray[np.float64]) -> NDArray[np.float64]:
        """A point of the picture in the view's pixels."""
        return (point - self._origin + 0.5) * self._factor - 0.5

    def back(self, points: NDArray[np.float64]) -> Floats:
        """Points of the view in the picture's pixels."""
        return np.asarray((points + 0.5) / self._factor - 0.5 + self._origin, np.float32)


class ModuleGrid:
    """The fitted grid of one code in one picture."""

    def __init__(self, view: "View", corner: Corner, count: int) -> None:
        self.count, self._view = count, view
        self._picture = view.picture
        points = [corner.top_left, corner.top_right, corner.bottom_left]
        points.append(points[1] + points[2] - points[0])
        if corner.fourth is not None:
            points[3] = corner.fourth
        points = [view.placed(point) for point in points]
        self._points = np.array(points, np.float64)
        # how far, in modules, each point may be moved: top left, right, bottom left, the fourth
        self._moves = np.zeros((4, 2))
        self._bows = np.zeros((8, 2))
        self._sign = known(count)
        self._guessed = corner.guessed
        inner = count - 7
        self._u, self._v, self._bumps = _places(count, 0)
        self._axes = np.stack((self._points[1] - self._points[0],
                               self._points[2] - self._points[0])) / inner  # fmt: skip
        self._weights = self._sign * (1.5 / float(np.abs(self._sign).sum()))

    def copy(self) -> "ModuleGrid":
        """A grid at the same place that is moved by itself."""
        other = copy.copy(self)
        other._moves, other._bows = self._moves.copy(), self._bows.copy()
        return other

    @property
    def corners(self) -> Floats:
        """The code's corners, clockwise from its top left, in the picture's pixels."""
        inner = self.count - 7
        edge = np.array([(-3.5, -3.5), (inner + 3.5, -3.5), (inner + 3.5, inner + 3.5),
                         (-3.5, inner + 3.5)]) / inner  # fmt: skip
        at = self._projected(edge[:, 0], edge[:, 1])
        return self._view.back(np.stack(at, axis=1))

    @property
    def corner(self) -> Corner:
        """Where the patterns are by the fitted grid, in the picture's pixels."""
        middles = self._points + self._moves @ self._axes
        first, second, third, fourth = np.asarray(self._view.back(middles), np.float64)
        return Corner(first, second, third, self.count - 7.0, 0.0, True, fourth)

    def _projected(self, u: NDArray[Any], v: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        points = (self._points + self._moves @ self._axes).tolist()
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
        # the projective map of the unit square to the four points, in closed form
        sx, sy = x0 - x1 + x3 - x2, y0 - y1 + y3 - y2
        ax, ay, bx, by = x1 - x3, y1 - y3, x2 - x3, y2 - y3
        det = ax * by - ay * bx
        if abs(det) < 1e-6:
            det = 1e-6
        g, h = (sx * by - sy * bx) / det, (ax * sy - ay * sx) / det
        w = 1 + g * u + h * v
        if float(w.min()) < 1e-3:
            w = np.maximum(w, 1e-3)
        x = (x0 + (x1 * (1 + g) - x0) * u + (x2 * (1 + h) - x0) * v) / w
        y = (y0 + (y1 * (1 + g) - y0) * u + (y2 * (1 + h) - y0) * v) / w
        return x, y

    def samples(self) -> Floats:
        """The grey of each module."""
        return self._sampled(self._u, self._v, self._bumps, self.count)

    def finely(self) -> Floats:
        """``PER_MODULE`` times as many greys in each direction, ``MARGIN`` modules round the
        code included."""
        side = (self.count + 2 * MARGIN) * PER_MODULE
        return self._sampled(*_places(self.count, MARGIN, PER_MODULE), side)

    def _sampled(self, u: NDArray[Any], v: NDArray[Any], bumps: NDArray[Any], side: int) -> Floats:
        x, y = self._projected(u, v)
        if self._bows.any():
            shift = np.dot((self._bows @ self._axes).T.astype(np.float32), bumps)
            x, y = x + shift[0], y + shift[1]
        return np.asarray(
            cv2.remap(
                self._picture, x.astype(np.float32).reshape(side, side),
                y.astype(np.float32).reshape(side, side), cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            ), np.float32,
        )  # fmt: skip

    def score(self) -> float:
        """How clear and right the modules are; 0 for noise."""
        seen = self.samples()
        away = cv2.subtract(seen, cv2.blur(seen, (7, 7)))
        contrast = cv2.norm(away, cv2.NORM_L1) / away.size
        right = float(np.vdot(away, self._weights))
        spread = float(cv2.meanStdDev(seen)[1][0, 0])
        return (contrast + right) / (spread + 8)

    def certainty(self) -> float:
        """How far what is known of every code is seen here: 1 all of it, 0 none, noise or not."""
        seen = self.samples()
        away = cv2.subtract(seen, cv2.blur(seen, (7, 7)))
        there = float(np.abs(away[self._sign != 0]).sum())
        return float(np.vdot(away, self._sign)) / (there + 1e-6)

    def shift(self, modules: int) -> None:
        """Moves the grid as a whole by up to so many modules to where it fits best."""
        origin = self._moves.copy()
        reach = range(-modules, modules + 1, 2)
        best = max((self._score_at(origin, x, y), x, y) for x in reach for y in reach)
        near = [(self._score_at(origin, best[1] + x, best[2] + y), best[1] + x, best[2] + y)
                for x in (-1, 0, 1) for y in (-1, 0, 1)]  # fmt: skip
        self._score_at(origin, *max(near)[1:])

    def _score_at(self, origin: NDArray[np.float64], across: float, down: float) -> float:
        self._moves[:] = origin + np.array((across, down))
        return self.score()

    def fit(self) -> Iterator[float]:
        """Moves the grid from coarse to fine; yields the score after each round."""
        best = self.score()
        yield best
        for step in (2.0, 1.0, 0.5, 0.25):
            for _ in range(2):
                before = best
                best = self._improve(
                    self._moves, [3] if step > 1 and not self._guessed else [3, 0, 1, 2], step, best
                )
                if step <= 1.0:
                    bows = range(4) if step > 0.5 or best < _WORTH_WAVES else range(8)
                    best = self._improve(self._bows, bows, step, best)
                if best < before + 1e-3:
                    break
            yield best

    def settle(self, score: Callable[[], float], in_time: InTime) -> float:
        """Moves the four points by half a module and less to where ``score`` is highest."""
        best = score()
        for step in (0.5, 0.25):
            for row in (0, 1, 2, 3, _ALL):
                if not in_time():
                    return best
                best = self._improve(self._moves, [row], step, best, score)
        return best

    def _improve(
        self,
        values: NDArray[np.float64],
        rows: Iterable[int | slice],
        step: float,
        best: float,
        score: Callable[[], float] | None = None,
    ) -> float:
        score = score or self.score
        for row in rows:
            small = step if row in (3, _ALL) or self._guessed or values is self._bows else step / 2
            for column in (0, 1):
                for way in (small, -small):
                    before = values[row, column].copy()
                    values[row, column] += way
                    now = score()
                    if now > best + 1e-4:
                        best = now
                        break
                    values[row, column] = before
        return best
