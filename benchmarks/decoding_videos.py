"""Two seconds at 30 frames of a badge held before a webcam, the same for the same seed."""

from collections.abc import Callable

import cv2
import numpy as np

from benchmarks.decoding_pictures import (
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
HEIGHT, WIDTH = 480, 640
#: kind → (size of the code in pixels, tilt, light, blur in pixels, motion in pixels, glare)
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


def video(kind: str, seed: int, frames: int = FRAMES) -> tuple[list[Picture], str]:
    """The frames and the badge's text; what spoils them swells and fades over the two seconds."""
    random = np.random.default_rng([seed, sum(map(ord, kind)), 77])
    size, tilt, light, blur, motion, glare = CONDITIONS[kind]
    text = badge_text(random)
    drawn = np.pad(printed(random, code(text)), 30, constant_values=0.8)
    ground = scenery(random, HEIGHT, WIDTH)
    path = _wander(random, 0.9), _wander(random, 0.9), _wander(random, 1.3), _wander(random, 1.0)
    bend = random.uniform(-tilt, tilt, (4, 2))
    patch = spot(random, (HEIGHT, WIDTH), 0.15, 0.4)
    made = []
    for number in range(frames):
        across, down, turn, swell = (walk(number) for walk in path)
        much = 0.75 + 0.5 * swell
        lit = _laid(ground, drawn, size, bend * (1 + 0.3 * swell), across, down, turn * 0.5)
        if blur > 0.4:
            lit = np.asarray(cv2.GaussianBlur(lit, (0, 0), blur * much), np.float32)
        if motion * much >= 2:
            lit = moved(random, lit, motion * much)
        lit = lit * light * much + glare * much * patch
        made.append(photographed(random, np.asarray(lit, np.float32), 0.01, 85))
    return made, text


def _wander(random: Random, speed: float) -> Callable[[int], float]:
    """A smooth walk between -1 and 1."""
    phases, rates = random.uniform(0, 6.28, 3), random.uniform(0.5, 2.5, 3) * speed
    return lambda number: float(np.mean(np.sin(phases + rates * number / 30 * 2)))


def _laid(
    ground: Floats, drawn: Floats, size: float, bend: np.ndarray, x: float, y: float, turn: float
) -> Floats:
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) * size / 2
    rotation = np.array([(np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))])
    middle = (WIDTH / 2 + x * 120, HEIGHT / 2 + y * 70)
    corners = (square @ rotation + bend * size + middle).astype(np.float32)
    side = drawn.shape[0]
    from_ = np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32)
    matrix = cv2.getPerspectiveTransform(from_, corners)
    soft = cv2.GaussianBlur(drawn, (0, 0), 0.4 * side / size)
    over = cv2.warpPerspective(soft, matrix, (WIDTH, HEIGHT))
    mask = cv2.warpPerspective(np.ones_like(drawn), matrix, (WIDTH, HEIGHT))
    return np.asarray(ground * (1 - mask) + over * mask, np.float32)
