"""Badge and poster pictures made to be hard to read, the same ones for the same seed.

They stand in for photographs: a code is drawn, laid into a scene by a homography and spoilt
the way a camera, a light or a pocket spoils it. What they teach holds for cameras only as far
as the physics does, so no rung is kept for one kind alone.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
Random = np.random.Generator

LETTERS = np.array(list("BCDEFGHJKNPRSTVX"))
LOREM = "Les données ouvertes servent à tous, partout en Méditerranée. "
MODULE = 12


@dataclass(frozen=True)
class Still:
    """A BGR picture and the texts of the codes in it."""

    kind: str
    picture: Picture
    texts: list[str]


def badge_text(random: Random) -> str:
    return "".join(random.choice(LETTERS, 28))


def code(text: str, level: str = "Q", quiet: int = 4) -> Floats:
    """A code at ``MODULE`` pixels a module, 0 to 1, with a quiet zone of ``quiet`` modules."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    matrix = np.array(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False))
    matrix = np.pad((matrix > 127).astype(np.float32), quiet, constant_values=1)
    return np.asarray(np.kron(matrix, np.ones((MODULE, MODULE), np.float32)), np.float32)


def scenery(random: Random, height: int, width: int) -> Floats:
    """A wall, clothes, stripes, bits of print: what is round a badge."""
    coarse = random.uniform(0.25, 0.85, (random.integers(2, 9), random.integers(2, 9)))
    coarse = (coarse * 255).astype(np.uint8)
    scene = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(int(random.integers(4, 22))):
        x, y = random.integers(0, width), random.integers(0, height)
        w, h = random.integers(8, width // 3), random.integers(4, height // 4)
        shade = int(random.integers(0, 256))
        if random.random() < 0.5:
            cv2.rectangle(scene, (int(x), int(y)), (int(x + w), int(y + h)), shade, -1)
        else:
            size = float(random.uniform(0.5, 2.5))
            words = "".join(random.choice(LETTERS, 9))
            cv2.putText(scene, words, (int(x), int(y)), 0, size, shade, int(random.integers(1, 5)))
    return np.asarray(scene / 255, np.float32)


def placed(
    random: Random, scene: Floats, code: Floats, size: float, tilt: float, turn: float | None = None
) -> Floats:
    """The code in the scene, ``size`` pixels wide, its corners moved by up to ``tilt`` of that."""
    height, width = scene.shape
    angle = random.uniform(-0.35, 0.35) if turn is None else turn
    reach = 0.55 * size
    middle = np.array([
        random.uniform(min(reach, width / 2), max(width - reach, width / 2)),
        random.uniform(min(reach, height / 2), max(height - reach, height / 2)),
    ])  # fmt: skip
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) * size / 2
    corners = square @ np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    corners = corners + random.uniform(-tilt, tilt, (4, 2)) * size + middle
    side = code.shape[0]
    from_ = np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32)
    shrink = max(1.0, side / size)
    soft = cv2.GaussianBlur(code, (0, 0), 0.4 * shrink) if shrink > 1.2 else code
    matrix = cv2.getPerspectiveTransform(from_, corners.astype(np.float32))
    over = cv2.warpPerspective(soft, matrix, (width, height), flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.ones_like(code), matrix, (width, height))
    return np.asarray(scene * (1 - mask) + over * mask, np.float32)


def printed(random: Random, code: Floats) -> Floats:
    """Ink is not black and paper not white."""
    dark, light = random.uniform(0.02, 0.2), random.uniform(0.75, 1.0)
    return np.asarray(dark + (light - dark) * code, np.float32)


def spot(random: Random, shape: tuple[int, int], least: float, most: float) -> Floats:
    """A soft ellipse of light, 1 in its middle."""
    height, width = shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    centre = random.uniform(0.2, 0.8, 2)
    reach = random.uniform(least, most, 2) * min(shape)
    far = ((x - centre[0] * width) / reach[0]) ** 2 + ((y - centre[1] * height) / reach[1]) ** 2
    return np.asarray(np.exp(-far), np.float32)


def photographed(
    random: Random, light: Floats, noise: float = 0.012, quality: int | None = None
) -> Picture:
    """Sensor noise, eight bits, a slight tint, JPEG."""
    noisy = light + random.normal(0, 1, light.shape).astype(np.float32) * noise
    tint = random.uniform(0.92, 1.0, 3).astype(np.float32)
    picture = (np.clip(noisy[:, :, None] * tint, 0, 1) * 255).astype(np.uint8)
    chosen = int(random.integers(55, 95)) if quality is None else quality
    packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, chosen])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def moved(random: Random, light: Floats, length: float) -> Floats:
    """Blurred along a straight line, ``length`` pixels long."""
    size = int(length) | 1
    kernel = np.zeros((size, size), np.float32)
    angle = random.uniform(0, np.pi)
    dx, dy = np.cos(angle) * size / 2, np.sin(angle) * size / 2
    middle = size // 2
    start, end = (round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy))
    cv2.line(kernel, start, end, 1.0)
    return np.asarray(cv2.filter2D(light, -1, kernel / kernel.sum()), np.float32)


def _frame(random: Random) -> tuple[int, int]:
    sizes = [(480, 640), (720, 1280), (960, 1280), (1200, 900), (1080, 1920)]
    return sizes[int(random.integers(len(sizes)))]


def _one(
    random: Random, share: tuple[float, float] = (0.25, 0.7), tilt: float = 0.06,
    spoil: Callable[[Random, Floats], Floats] = lambda random, code: code,
    turn: float | None = None, text: str = "", level: str = "Q",
) -> tuple[Floats, list[str], float]:  # fmt: skip
    """A scene with one code; also its width in pixels."""
    height, width = _frame(random)
    if not text:
        badge = random.random() < 0.5
        text = badge_text(random) if badge else f"https://example.org/{badge_text(random)[:9]}"
    size = random.uniform(*share) * min(height, width)
    drawn = spoil(random, printed(random, code(text, level)))
    return placed(random, scenery(random, height, width), drawn, size, tilt, turn), [text], size


def _torn(random: Random, drawn: Floats) -> Floats:
    out, side = drawn.copy(), drawn.shape[0]
    for _ in range(int(random.integers(1, 5))):
        start, end = random.integers(0, side, 2), random.integers(0, side, 2)
        shade, thick = float(random.choice([0.05, 0.5, 0.9])), int(random.integers(2, 10))
        cv2.line(out, [int(v) for v in start], [int(v) for v in end], shade, thick)
    for _ in range(int(random.integers(0, 3))):
        middle = [int(v) for v in random.integers(0, side, 2)]
        shade = float(random.uniform(0, 1))
        cv2.circle(out, middle, int(random.uniform(0.02, 0.07) * side), shade, -1)
    return out


def _curved(random: Random, drawn: Floats) -> Floats:
    side = drawn.shape[0]
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    bend = random.uniform(0.25, 1.15)
    across = np.arcsin(np.clip((x / side * 2 - 1) * np.sin(bend), -1, 1)) / bend
    dip = random.uniform(-0.08, 0.08) * side * np.cos(across * np.pi / 2)
    mapped = cv2.remap(drawn, ((across + 1) * side / 2).astype(np.float32),
                       (y + dip).astype(np.float32), cv2.INTER_LINEAR, borderValue=0.6)  # fmt: skip
    shade = 0.45 + 0.55 * np.cos(across * bend * random.uniform(0.6, 1.3))
    return np.asarray(mapped * shade, np.float32)


def _folded(random: Random, drawn: Floats) -> Floats:
    out, side = drawn.copy(), drawn.shape[0]
    for axis in (0, 1):
        at = int(random.uniform(0.3, 0.7) * side)
        part = [slice(None), slice(None)]
        part[axis] = slice(0, at)
        out[tuple(part)] *= random.uniform(0.45, 1.0)
        part[axis] = slice(at, at + int(random.integers(2, 12)))
        out[tuple(part)] = random.uniform(0.3, 1)
    return out


def _stylish(random: Random, drawn: Floats) -> Floats:
    """Off the standard: dots, pale ink, white on black, no quiet zone, a logo on top."""
    out, way, side = drawn, int(random.integers(5)), drawn.shape[0]
    if way == 0:
        y, x = np.mgrid[0:MODULE, 0:MODULE]
        dot = (np.hypot(x - 5.5, y - 5.5) < random.uniform(4, 6)).astype(np.float32)
        out = 1 - (1 - out) * np.tile(dot, (side // MODULE, side // MODULE))
    elif way == 1:
        out = 0.75 + 0.2 * out if random.random() < 0.5 else 0.2 * out
    elif way == 2:
        out = 1 - out
    elif way == 3:
        cut = int(3.4 * MODULE)
        out = out[cut:-cut, cut:-cut]
    if way == 4:
        out, half = out.copy(), int(random.uniform(0.07, 0.13) * side)
        out[side // 2 - half : side // 2 + half, side // 2 - half : side // 2 + half] = 0.5
    return np.asarray(out, np.float32)


def _lots(random: Random) -> tuple[Floats, list[str]]:
    height, width = 1200, 1600
    scene, texts = scenery(random, height, width), []
    columns, rows = int(random.integers(3, 10)), int(random.integers(2, 7))
    step = min(width // columns, height // rows)
    for row in range(rows):
        for column in range(columns):
            texts.append(badge_text(random))
            drawn = printed(random, code(texts[-1]))
            part = scene[row * step : (row + 1) * step, column * step : (column + 1) * step]
            turn = random.uniform(-0.1, 0.1)
            part[:] = placed(random, part.copy(), drawn, step * 0.8, 0.02, turn)
    return scene, texts


def _screen(random: Random) -> tuple[Floats, list[str]]:
    """A phone's or monitor's pixels beat with the camera's."""
    light, texts, _ = _one(random)
    y, x = np.mgrid[0 : light.shape[0], 0 : light.shape[1]].astype(np.float32)
    period, angle = random.uniform(2.1, 4.5), random.uniform(0, np.pi)
    wave = np.sin((x * np.cos(angle) + y * np.sin(angle)) * 2 * np.pi / period)
    slow = np.sin((x * np.sin(angle) + y * np.cos(angle)) * 2 * np.pi / random.uniform(20, 90))
    out = light * (1 + random.uniform(0.1, 0.4) * wave + random.uniform(0, 0.25) * slow)
    return np.asarray(out * random.uniform(0.3, 1.6), np.float32), texts


def _high_version(random: Random) -> tuple[Floats, list[str], float]:
    text = LOREM * int(random.integers(2, 14))
    return _one(random, (0.75, 0.95), 0.02, text=text, level=str(random.choice(["L", "M"])))


def still(kind: str, seed: int) -> Still:
    """The picture ``seed`` of its kind (a key of ``KINDS``)."""
    random = np.random.default_rng([seed, sum(map(ord, kind)), len(kind)])
    light, texts, noise = KINDS[kind](random)
    return Still(kind, photographed(random, light, noise), texts)


Made = tuple[Floats, list[str], float]


def _glare(random: Random) -> Made:
    light, texts, _ = _one(random)
    patch = spot(random, light.shape, 0.08, 0.45)
    return np.asarray(light * 0.8 + random.uniform(0.5, 2.2) * patch, np.float32), texts, 0.012


def _spots(random: Random) -> Made:
    light, texts, _ = _one(random)
    for _ in range(int(random.integers(3, 12))):
        light = light + random.uniform(0.4, 3) * spot(random, light.shape, 0.01, 0.09)
    return light, texts, 0.012


def _blurred(random: Random) -> Made:
    light, texts, size = _one(random)
    soft = cv2.GaussianBlur(light, (0, 0), size / 33 * random.uniform(0.3, 0.85))
    return np.asarray(soft, np.float32), texts, 0.008


def _shadows(random: Random) -> Made:
    light, texts, _ = _one(random)
    height, width = light.shape
    mask = np.ones((height, width), np.float32)
    for _ in range(int(random.integers(1, 4))):
        shape = (random.uniform(-0.2, 1.2, (4, 2)) * (width, height)).astype(np.int32)
        cv2.fillPoly(mask, [shape], float(random.uniform(0.04, 0.35)))
    soft = cv2.GaussianBlur(mask, (0, 0), float(random.uniform(1, 20)))
    return np.asarray(light * soft * random.uniform(0.8, 1.4), np.float32), texts, 0.01


def _dark(random: Random) -> Made:
    light, texts, _ = _one(random)
    return np.asarray(light * random.uniform(0.02, 0.12), np.float32), texts, 0.008


def _motion(random: Random) -> Made:
    light, texts, size = _one(random)
    return moved(random, light, max(3, size / 33 * random.uniform(0.6, 2.2))), texts, 0.01


KINDS: dict[str, Callable[[Random], Made]] = {
    "nominal": lambda random: (*_one(random)[:2], 0.01),
    "damaged": lambda random: (*_one(random, spoil=_torn)[:2], 0.012),
    "glare": _glare,
    "bright spots": _spots,
    "blurred": _blurred,
    "curved": lambda random: (*_one(random, spoil=_curved)[:2], 0.01),
    "folded": lambda random: (*_one(random, spoil=_folded)[:2], 0.012),
    "high version": lambda random: (*_high_version(random)[:2], 0.008),
    "lots": lambda random: (*_lots(random), 0.01),
    "screen": lambda random: (*_screen(random), 0.015),
    "off standard": lambda random: (*_one(random, spoil=_stylish)[:2], 0.01),
    "perspective": lambda random: (*_one(random, tilt=0.24)[:2], 0.01),
    "rotated": lambda random: (*_one(random, turn=random.uniform(0, 6.3))[:2], 0.01),
    "shadows": _shadows,
    "close": lambda random: (*_one(random, (0.95, 1.15), 0.03)[:2], 0.01),
    "far": lambda random: (*_one(random, (0.055, 0.12))[:2], 0.01),
    "dark": _dark,
    "motion": _motion,
    "noisy": lambda random: (*_one(random)[:2], random.uniform(0.2, 0.6)),
}
