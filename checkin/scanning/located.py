"""Codes that were located but could not be decoded: laid flat, unbent, tried once more.

zxing-cpp answers where it saw a code even when the modules made no sense. Those corners are a
place to look at, never a reading. Laid flat, a crop is small, so that many tries are cheap; a
curved badge or a sheet that bulges is straightened by a family of bends.
"""

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.preparations import Gray, as_gray
from checkin.scanning.zxing import Corners

_Maps = tuple[NDArray[np.float32], NDArray[np.float32]]

#: quiet zone round a code laid flat, as a share of the crop
_MARGIN = 0.11
#: bows as a share of the code's side: what a lanyard's sleeve, a bottle, a folded sheet do
_BOWS = (0.05, -0.05, 0.025, -0.025, 0.08, -0.08)
_WAVES = (-0.02, 0.02)
_ROUNDS = (0.5, 0.85)


def laid_flat(gray: Gray, corners: Corners) -> Gray:
    """The code as a square seen from above; ``corners`` clockwise from its top left."""
    sides = np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1)
    side = int(np.clip(sides.max() * 1.2, 280, 800)) // 8 * 8
    edge = _MARGIN * side
    far = side - edge
    flat = np.array([(edge, edge), (far, edge), (far, far), (edge, far)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, flat)
    return as_gray(cv2.warpPerspective(gray, matrix, (side, side), borderValue=255))


def tries(flat: Gray) -> Iterator[tuple[str, Gray]]:
    """The named pictures to read a flat crop in, in the order of what they won."""
    module = max(3, flat.shape[0] // 50) | 1
    square = np.ones((module, module), np.uint8)
    soft = as_gray(cv2.GaussianBlur(flat, (0, 0), module / 2))
    yield "laid flat", soft
    for name, maps in list(_bends(flat.shape[0]).items()):
        yield name, as_gray(cv2.remap(flat, *maps, cv2.INTER_LINEAR, borderValue=255))
    yield "laid flat, opened", as_gray(cv2.morphologyEx(flat, cv2.MORPH_OPEN, square))
    yield "laid flat, closed", as_gray(cv2.morphologyEx(flat, cv2.MORPH_CLOSE, square))
    wide = flat.shape[0] // 6 | 1
    level = cv2.subtract(cv2.boxFilter(soft, -1, (wide, wide)), 3)  # type: ignore[call-overload]
    yield "laid flat, thresholded", as_gray(cv2.compare(soft, level, cv2.CMP_GT))
    even = as_gray(cv2.createCLAHE(4.0, (4, 4)).apply(flat))
    yield "laid flat, local contrast", as_gray(cv2.GaussianBlur(even, (0, 0), module / 2.5))
    wider = cv2.GaussianBlur(flat, (0, 0), module)
    yield "laid flat, sharpened", as_gray(cv2.addWeighted(flat, 4.0, wider, -3.0, 0))
    yield "laid flat, thickened", as_gray(cv2.erode(flat, square))


@lru_cache(maxsize=16)
def _bends(side: int) -> dict[str, _Maps]:
    """For each bend, where each pixel of the straightened crop comes from."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    inner = side * (1 - 2 * _MARGIN)
    u, v = x / inner - side * _MARGIN / inner, y / inner - side * _MARGIN / inner
    made: dict[str, tuple[object, object]] = {}
    for bow in _BOWS:
        made[f"unbent {bow:+} downwards"] = x, y + bow * inner * 4 * u * (1 - u)
        made[f"unbent {bow:+} sideways"] = x + bow * inner * 4 * v * (1 - v), y
    for wave in _WAVES:
        made[f"spaced {wave:+} across"] = x + wave * inner * np.sin(2 * np.pi * u), y
        made[f"spaced {wave:+} down"] = x, y + wave * inner * np.sin(2 * np.pi * v)
    for turn in _ROUNDS:
        made[f"unrolled {turn} across"] = x + inner * (_unrolled(u, turn) - u), y
        made[f"unrolled {turn} down"] = x, y + inner * (_unrolled(v, turn) - v)
    return {
        name: (np.asarray(across, np.float32), np.asarray(down, np.float32))
        for name, (across, down) in made.items()
    }


def _unrolled(along: NDArray[np.float32], turn: float) -> NDArray[np.float32]:
    centred = np.clip(2 * along - 1, -1.3, 1.3)
    return np.asarray((np.sin(centred * turn) / np.sin(turn) + 1) / 2, np.float32)
