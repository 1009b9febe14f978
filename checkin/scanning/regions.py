"""Where a code may lie whose patterns are smeared: squares full of small dark and light parts."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.finders import Corner
from checkin.scanning.preparations import Gray, as_gray, reduced

#: longest sides of the pictures that are looked at, and how widely each is blurred; on the
#: smaller one noise is averaged away
_LOOKS = ((320, (11, 19)), (160, (7, 13)))
_MOST = 4
#: pixels of the least square in the small picture
_SMALLEST = 20
#: sizes tried: badges are 25 modules wide, most other codes 21 to 41
COUNTS = (25, 29, 21, 33, 37, 41)


def corners_in(quad: NDArray[np.float64], count: int) -> Iterator[Corner]:
    """The four ways in which a code of ``count`` modules may stand in a region."""
    inset = 3.5 / count
    unit = np.array([(inset, inset), (1 - inset, inset), (1 - inset, 1 - inset),
                     (inset, 1 - inset)])  # fmt: skip
    u, v = unit[:, :1], unit[:, 1:]
    points = (quad[0] * (1 - u) * (1 - v) + quad[1] * u * (1 - v) + quad[2] * u * v
              + quad[3] * (1 - u) * v)  # fmt: skip
    for turn in range(4):
        first, second, third, fourth = np.roll(points, -turn, axis=0)
        yield Corner(first, second, fourth, count - 7.0, 2.0, True, third)


def crowded_squares(gray: Gray) -> Iterator[NDArray[np.float64]]:
    """Corners of such squares, clockwise, in pixels; the most crowded first."""
    found: list[tuple[float, NDArray[np.float64]]] = []
    for longest, reaches in _LOOKS:
        small = reduced(gray, longest)
        scale = gray.shape[1] / small.shape[1]
        for crowd, corners in _crowded(small, reaches):
            at = (corners + 0.5) * scale - 0.5
            if not any(_same(at, other) for _, other in found):
                found.append((crowd, at))
    found.sort(key=lambda entry: -entry[0])
    for _, corners in found[:_MOST]:
        yield corners


def _crowded(small: Gray, reaches: tuple[int, ...]) -> Iterator[tuple[float, NDArray[np.float64]]]:
    """Squares and how crowded they are, by edges that run in two directions within ``reach``.

    A line or a shade has edges in one direction only.
    """
    # by ratios of light, so that a lamp does not outshine the badge beside it
    soft = cv2.GaussianBlur(np.log(small.astype(np.float32) + 16), (0, 0), 1.0)
    for reach in reaches:
        busy = np.sqrt(np.maximum(cv2.cornerMinEigenVal(soft, reach, ksize=3), 0))
        scaled = as_gray(np.clip(busy * (255 / max(float(busy.max()), 1e-9)), 0, 255))
        _, mask = cv2.threshold(scaled, 0, 255, cv2.THRESH_OTSU)
        usual = float(scaled.mean()) + 1
        side = int(reach * 1.4)
        # lines of print that run into a code are cut off by the second
        cut = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
        for outlined in (mask, cut):
            contours, _ = cv2.findContours(outlined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
            for contour in contours:
                area = cv2.contourArea(contour)
                middle, (width, height), angle = cv2.minAreaRect(contour)
                fill = area / max(width * height, 1)
                slender = max(width, height) / max(min(width, height), 1)
                if area < _SMALLEST**2 or slender > 1.7 or fill < 0.65:
                    continue
                # what is busy reaches half of the window beyond the code
                size = (max(width - reach * 0.8, 8), max(height - reach * 0.8, 8))
                corners = cv2.boxPoints((middle, size, angle)).astype(np.float64)
                x, y = (int(np.clip(v, 0, n - 1)) for v, n in zip(middle, scaled.shape[::-1],
                                                                   strict=True))  # fmt: skip
                yield float(scaled[y, x]) / usual * fill / slender, corners


def _same(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    side = float(np.linalg.norm(other[0] - other[2]))
    apart = float(np.abs(one.mean(axis=0) - other.mean(axis=0)).max())
    return apart < 0.06 * side and abs(float(np.linalg.norm(one[0] - one[2])) / side - 1) < 0.15
