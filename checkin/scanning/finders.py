"""Finder patterns in a black and white picture: the three eyes of a QR code.

zxing-cpp looks along lines for 1:1:3:1:1 and gives up where a line meets a scratch. Here a
pattern is a dark square in a white ring by area, which a scratch, a bend or a tilt alters little.
What is found is a place to sample, never a text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.preparations import Gray

Point = NDArray[np.float64]

#: patterns looked at together, the most regular first
_MOST = 10
#: squares in squares measured, the largest first
_MOST_MEASURED = 120
#: an outline of more points is not a pattern's
_LONG = 2000
#: what differs more from a code is none
_MOST_FLAWED = 3.2


@dataclass(frozen=True)
class Finder:
    """A pattern's middle and its two axes, one module long each, in pixels."""

    middle: Point
    along: Point
    down: Point
    #: 0 for a perfect pattern
    flaw: float

    @property
    def module(self) -> float:
        """The geometric mean of a module's sides."""
        return float(abs(self.along[0] * self.down[1] - self.along[1] * self.down[0]) ** 0.5)


@dataclass(frozen=True)
class Corner:
    """Three patterns (or two and where the third must be) in their order round a code."""

    #: middles of the patterns at the top left, top right and bottom left
    top_left: Point
    top_right: Point
    bottom_left: Point
    #: modules between the middles, by the patterns' own size
    modules: float
    flaw: float
    #: one of the three was not seen
    guessed: bool = False
    #: where a fourth pattern would be, where that is known
    fourth: Point | None = None

    @property
    def points(self) -> Point:
        """The three middles, one a row."""
        return np.array((self.top_left, self.top_right, self.bottom_left))

    def moved(self, scale: float, origin: Point) -> "Corner":
        """The same in a picture so much larger, in which this one begins at ``origin``."""
        first, second, third = ((point + 0.5) * scale - 0.5 + origin for point in self.points)
        far = None if self.fourth is None else (self.fourth + 0.5) * scale - 0.5 + origin
        return Corner(first, second, third, self.modules, self.flaw, self.guessed, far)


def finders(black: Gray) -> list[Finder]:
    """The patterns of a picture in which dark is 255, the most regular first."""
    contours, tree = cv2.findContours(black, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if not len(contours):
        return []
    parent = tree[0, :, 3]
    outer = np.where(parent >= 0, parent[parent], -1)
    places: list[tuple[int, float, int, int, int]] = []
    for inner in np.flatnonzero((outer >= 0) & (tree[0, :, 2] < 0)).tolist():
        hole = int(parent[inner])
        _, _, width, height = cv2.boundingRect(contours[hole])
        _, _, small_w, small_h = cv2.boundingRect(contours[inner])
        # noise has thousands: what has not the rough proportions is not measured
        if small_w < 2 or small_h < 2 or max(width, height) > 4 * min(width, height):
            continue
        if not (0.3 < small_w / width < 0.95 and 0.3 < small_h / height < 0.95):
            continue
        places.append((-min(width, height), width * height, inner, hole, int(outer[inner])))
    found: list[Finder] = []
    for _, _, inner, hole, around in sorted(places)[:_MOST_MEASURED]:
        pattern = _pattern(contours[inner], contours[hole], contours[around])
        if pattern is not None:
            found.append(pattern)
    found.sort(key=lambda pattern: pattern.flaw)
    return found[:_MOST]


def _pattern(inner: object, hole: object, outer: object) -> Finder | None:
    """A pattern, if the three outlines are squares of 3, 5 and 7 modules round one middle."""
    inside, ring = _outline(inner), _outline(hole)
    if inside is None or ring is None:
        return None
    # dark parts may have grown or shrunk by a share of a module all round: 3 + e, 5 - e, 7 + e
    module = (inside.side + ring.side) / 8
    if module < 0.8:
        return None
    flaw = abs(inside.side / module - 3)
    apart = float(np.linalg.norm(inside.middle - ring.middle)) / module
    if flaw > 1.0 or apart > 1.0 or inside.fill < 0.62 or ring.fill < 0.62:
        return None
    flaw += apart + 2 * (1 - inside.fill) + 2 * (1 - ring.fill) + 0.3 * (ring.slender - 1)
    whole = _outline(outer) if len(np.asarray(outer)) < _LONG else None
    if whole is not None and abs(whole.side / module - 7) < 1.6 and whole.fill > 0.6:
        flaw += abs(whole.side / module - 7) * 0.3
        best, modules = whole, whole.side / module
    else:  # something dark touches it
        flaw += 0.7
        best, modules = ring, ring.side / module
    if best.slender > 4:
        return None
    return Finder(inside.middle, best.along / modules, best.down / modules, flaw)


@dataclass(frozen=True)
class _Outline:
    middle: Point
    side: float
    fill: float
    slender: float
    along: Point
    down: Point


def _outline(contour: object) -> _Outline | None:
    points = np.asarray(contour, np.float32)
    # OpenCV's outline runs through the border pixels' middles, half a pixel inside
    area = cv2.contourArea(points) + cv2.arcLength(points, True) / 2 + 1
    if area < 4:
        return None
    (_, (width, height), _) = box = cv2.minAreaRect(points)
    corners = cv2.boxPoints(box).astype(np.float64)
    width, height = width + 1, height + 1
    rough = cv2.approxPolyDP(points, 0.08 * cv2.arcLength(points, True), True)
    hull_area = width * height
    if len(rough) == 4 and cv2.isContourConvex(rough):
        corners = rough[:, 0].astype(np.float64)
        hull_area = max(cv2.contourArea(rough) + cv2.arcLength(rough, True) / 2 + 1, 1.0)
    moments = cv2.moments(points)
    if moments["m00"] <= 0:
        middle = corners.mean(axis=0)
    else:
        middle = np.array((moments["m10"], moments["m01"])) / moments["m00"]
    along = (corners[1] - corners[0] + corners[2] - corners[3]) / 2
    down = (corners[3] - corners[0] + corners[2] - corners[1]) / 2
    if float(along[0] * down[1] - along[1] * down[0]) < 0:
        along, down = down, along
    fill = min(area / max(hull_area, 1), max(hull_area, 1) / area)
    slender = max(width, height) / max(min(width, height), 1)
    return _Outline(middle, area**0.5, fill, slender, along, down)


def corners_of(patterns: list[Finder]) -> Iterator[Corner]:
    """Triples that may be one code, the likeliest first; then pairs with a third guessed."""
    triples = []
    for three in combinations(patterns, 3):
        sizes = [pattern.module for pattern in three]
        if max(sizes) > 2.6 * min(sizes):
            continue
        for turn in range(3):
            corner = _triple(three[turn], three[turn - 1], three[turn - 2])
            if corner is not None:
                triples.append(corner)
    triples.sort(key=lambda corner: corner.flaw)
    yield from (corner for corner in triples[:4] if corner.flaw < _MOST_FLAWED)
    pairs = []
    for one, other in combinations(patterns[:6], 2):
        if max(one.module, other.module) < 1.6 * min(one.module, other.module):
            pairs += _pair(one, other)
    pairs.sort(key=lambda corner: corner.flaw)
    yield from (corner for corner in pairs[:8] if corner.flaw < _MOST_FLAWED)


def _triple(corner: Finder, one: Finder, other: Finder) -> Corner | None:
    """The three as a code whose top left is ``corner``; None where they cannot be."""
    first, second = one.middle - corner.middle, other.middle - corner.middle
    cross = float(first[0] * second[1] - first[1] * second[0])
    if cross < 0:
        one, other, first, second, cross = other, one, second, first, -cross
    long, short = np.linalg.norm(first), np.linalg.norm(second)
    sine = cross / float(long * short)
    lengths = [_modules_along(first, corner, one), _modules_along(second, corner, other)]
    if sine < 0.35 or min(lengths) < 10 or max(lengths) > 190:
        return None
    uneven = max(lengths) / min(lengths)
    if uneven > 1.6:
        return None
    # the corner's own axes run along the code's sides
    skew = max(_off_axis(first, corner), _off_axis(second, corner))
    if skew > 0.35:
        return None
    flaw = (1 - sine) + 2 * (uneven - 1) + 2 * skew
    flaw += (corner.flaw + one.flaw + other.flaw) / 3
    return Corner(corner.middle, one.middle, other.middle, sum(lengths) / 2, flaw)


def _modules_along(way: Point, start: Finder, end: Finder) -> float:
    """How many modules ``way`` is long, by the size of the patterns at its ends."""
    unit = way / np.linalg.norm(way)
    sizes = [_reach(unit, pattern) for pattern in (start, end)]
    return float(np.linalg.norm(way)) * 2 / (sizes[0] + sizes[1])


def _reach(unit: Point, pattern: Finder) -> float:
    """Pixels of a module of ``pattern`` in the direction of ``unit``."""
    axes = np.column_stack((pattern.along, pattern.down))
    try:
        steps = np.linalg.solve(axes, unit)
    except np.linalg.LinAlgError:
        return pattern.module
    return 1 / max(float(np.abs(steps).max()), 1e-6)


def _off_axis(way: Point, pattern: Finder) -> float:
    """0 where ``way`` runs along one of the pattern's axes, 1 along its diagonal."""
    axes = np.column_stack((pattern.along, pattern.down))
    try:
        steps = np.abs(np.linalg.solve(axes, way))
    except np.linalg.LinAlgError:
        return 1.0
    return float(steps.min() / max(steps.max(), 1e-9))


def _pair(one: Finder, other: Finder) -> list[Corner]:
    """Codes of which two patterns were seen: side by side, or across from each other."""
    way = other.middle - one.middle
    length = _modules_along(way, one, other)
    flaw = one.flaw + other.flaw
    if _off_axis(way, one) < 0.2 and _off_axis(way, other) < 0.2 and 12 < length < 120:
        side = _turned(way, one, other)
        flaw += 0.5
        return [
            Corner(one.middle, other.middle, one.middle + side, length, flaw, True),
            Corner(other.middle, other.middle + side, one.middle, length, flaw, True),
            Corner(other.middle, one.middle, other.middle - side, length, flaw, True),
            Corner(one.middle, one.middle - side, other.middle, length, flaw, True),
        ]
    if _off_axis(way, one) > 0.7 and _off_axis(way, other) > 0.7 and 12 < length < 120:
        axes = np.column_stack((one.along, one.down))
        steps = np.linalg.solve(axes, way)
        along, down = axes[:, 0] * steps[0], axes[:, 1] * steps[1]
        # across: one is the top right and the other the bottom left, or the other way round
        first, second = one.middle + along, one.middle + down
        made = []
        for corner in (first, second):
            a, b = one.middle, other.middle
            turn = (a - corner)[0] * (b - corner)[1] - (a - corner)[1] * (b - corner)[0]
            if turn < 0:
                a, b = b, a
            made.append(Corner(corner, a, b, float(np.abs(steps).mean()), flaw, True))
        return made
    return []


def _turned(way: Point, one: Finder, other: Finder) -> Point:
    """``way`` turned by a right angle as the patterns' own axes are, and as long in modules."""
    made = []
    for pattern in (one, other):
        axes = np.column_stack((pattern.along, pattern.down))
        steps = np.linalg.solve(axes, way)
        made.append(axes @ np.array((-steps[1], steps[0])))
    return np.asarray(sum(made) / 2)
