"""Two seconds at 30 frames of a badge held before a webcam, the same for the same seed."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.decoding_pictures import (
    MODULE,
    Floats,
    Picture,
    Random,
    badge_text,
    code,
    moved,
    photographed,
    printed,
    scenery,
    spot,
)

FRAMES = 60
#: pixels, width and height, of a plain webcam's frames
SIZE = (640, 480)
#: pixels of paper round a code as it is drawn, and modules of its light margin
_PAPER, _QUIET = 30, 4
#: kind → (size of the paper in pixels, tilt, light, blur in pixels, motion in pixels, glare)
CONDITIONS: dict[str, tuple[float, float, float, float, float, float]] = {
    "plain": (150, 0.04, 0.9, 0.5, 0, 0),
    "dark": (150, 0.04, 0.035, 0.8, 2, 0),
    "far": (62, 0.03, 0.8, 0.7, 0, 0),
    "motion": (130, 0.05, 0.8, 0.5, 9, 0),
    "glare": (150, 0.05, 0.7, 0.7, 0, 1.6),
    "defocus": (130, 0.04, 0.8, 3.0, 0, 0),
    "tilt": (130, 0.3, 0.8, 0.8, 0, 0),
    "all together": (110, 0.14, 0.12, 1.4, 3, 0.12),
}


@dataclass(frozen=True)
class Video:
    """Frames, the text of the badge in them, and where its code is in each."""

    frames: list[Picture]
    text: str
    #: four corners a frame, clockwise from the code's own top left, in pixels
    corners: list[NDArray[np.float32]]


def video(kind: str, seed: int, frames: int = FRAMES, size: tuple[int, int] = SIZE) -> Video:
    """What spoils the frames swells and fades over the two seconds."""
    code_size, tilt, light, blur, motion, glare = CONDITIONS[kind]
    random = np.random.default_rng([seed, sum(map(ord, kind)), 77])
    text = badge_text(random)
    drawn = np.pad(printed(random, code(text, quiet=_QUIET)), _PAPER, constant_values=0.8)
    ground = scenery(random, size[1], size[0])
    path = _wander(random, 0.9), _wander(random, 0.9), _wander(random, 1.3), _wander(random, 1.0)
    bend = random.uniform(-tilt, tilt, (4, 2))
    patch = spot(random, (size[1], size[0]), 0.15, 0.4)
    made, corners = [], []
    for number in range(frames):
        across, down, turn, swell = (walk(number) for walk in path)
        much = 0.75 + 0.5 * swell
        places = _corners(code_size, bend * (1 + 0.3 * swell), turn * 0.5)
        places += np.array((size[0] / 2 + across * 120, size[1] / 2 + down * 70))
        lit, inner = _laid(ground, drawn, code_size, places)
        corners.append(inner)
        if blur > 0.4:
            lit = np.asarray(cv2.GaussianBlur(lit, (0, 0), blur * much), np.float32)
        if motion * much >= 2:
            lit = moved(random, lit, motion * much)
        lit = lit * light * much + glare * much * patch
        made.append(photographed(random, np.asarray(lit, np.float32), 0.01, 85))
    return Video(made, text, corners)


def _wander(random: Random, speed: float) -> Callable[[int], float]:
    """A smooth walk between -1 and 1."""
    phases, rates = random.uniform(0, 6.28, 3), random.uniform(0.5, 2.5, 3) * speed
    return lambda number: float(np.mean(np.sin(phases + rates * number / 30 * 2)))


def _corners(size: float, bend: np.ndarray, turn: float) -> np.ndarray:
    """Of the paper, round its middle."""
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) * size / 2
    rotation = np.array([(np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))])
    return np.asarray(square @ rotation + bend * size)


def _laid(
    ground: Floats, drawn: Floats, size: float, corners: np.ndarray
) -> tuple[Floats, NDArray[np.float32]]:
    """The paper in the scene, and the corners of the code on it."""
    side, shape = drawn.shape[0], ground.shape[::-1]
    from_ = np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32)
    matrix = cv2.getPerspectiveTransform(from_, corners.astype(np.float32))
    soft = cv2.GaussianBlur(drawn, (0, 0), 0.4 * side / size)
    over = cv2.warpPerspective(soft, matrix, shape)
    mask = cv2.warpPerspective(np.ones_like(drawn), matrix, shape)
    edge = _PAPER + _QUIET * MODULE
    inner = np.clip(from_, edge, side - edge) - 0.5
    at = cv2.perspectiveTransform(inner[None], matrix)[0]
    return np.asarray(ground * (1 - mask) + over * mask, np.float32), np.asarray(at, np.float32)
