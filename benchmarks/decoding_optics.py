"""Generator B's optics: a page in three dimensions, seen by a pinhole camera and a phone's sensor.

The page is flat, rolled round a cylinder or crumpled; light is linear and coloured; blur is that
of an aperture; the sensor has a Bayer mosaic, shot noise and the tone curve, sharpening and JPEG
of a phone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Random = np.random.Generator

TEXTURE = 8  # texture pixels a module
_LEVELS = {
    "L": qrcode.ERROR_CORRECT_L,
    "M": qrcode.ERROR_CORRECT_M,
    "Q": qrcode.ERROR_CORRECT_Q,
    "H": qrcode.ERROR_CORRECT_H,
}
_TONES = ((np.arange(65536) / 65535) ** (1 / 2.2)).astype(np.float32)
_WORDS = ("entrée", "hall", "data", "atelier", "9h30", "WIFI", "merci", "port", "quai", "carte")


@dataclass
class Shot:
    """How one picture is taken; each kind changes some of it."""

    #: longest and shortest side in pixels
    size: tuple[int, int] = (800, 600)
    #: the code's width as a share of the shorter side
    share: float = 0.4
    #: radians about the three axes
    tilt: tuple[float, float, float] = (0.0, 0.0, 0.0)
    #: radius of the cylinder the page is rolled round, in widths of the code; 0 for flat
    roll_radius: float = 0.0
    roll_turn: float = 0.0
    crumple: float = 0.0
    exposure: float = 0.75
    defocus: float = 0.4  # radius of the aperture's disc in pixels
    shake: float = 0.0  # pixels
    grain: float = 0.0004  # of full well: shot noise
    quality: int = 85
    sharpening: float = 0.4
    lights: list[Callable[[Floats], Floats]] = field(default_factory=list)
    #: applied to the page before it is seen
    spoil: Callable[[Floats], Floats] = lambda page: page


def matrix_of(text: str, level: str = "M", version: int | None = None) -> NDArray[np.bool_]:
    made = qrcode.QRCode(version=version, error_correction=_LEVELS[level], border=0)
    made.add_data(text)
    made.make(fit=version is None)
    return np.array(made.get_matrix(), bool)


def text_of(random: Random) -> str:
    letters = "".join(chr(97 + int(n)) for n in random.integers(0, 26, 18))
    return (
        f"https://{letters[:7]}.example/{letters[7:12]}",
        "".join(str(int(n)) for n in random.integers(0, 10, 14)),
        f"WIFI:T:WPA;S:{letters[:6]};P:{letters[6:14]};;",
        f"BEGIN:VCARD\nVERSION:3.0\nN:{letters[:5].title()};{letters[5:9].title()}\n"
        f"TEL:+33 4 91 00 00 {int(random.integers(10, 99))}\nEND:VCARD",
        letters.upper(),
        "".join("BCDEFGHJKNPRSTVX"[int(n)] for n in random.integers(0, 16, 28)),
    )[int(random.integers(6))]


def page_of(random: Random, matrix: NDArray[np.bool_], quiet: int = 4) -> Floats:
    """A coloured page in linear light with the code in its middle, print above and below."""
    ink = random.uniform(0.01, 0.12, 3) * random.uniform(0.4, 1.6, 3)
    paper = random.uniform(0.6, 0.95) * random.uniform(0.92, 1.0, 3)
    count = len(matrix) + 2 * quiet
    cells = np.zeros((count, count), bool)
    cells[quiet : count - quiet, quiet : count - quiet] = matrix
    drawn = np.kron(cells, np.ones((TEXTURE, TEXTURE), bool))
    code = np.where(drawn[:, :, None], ink, paper).astype(np.float32)
    around = round(random.uniform(0.05, 0.5) * len(code))
    page = np.empty((len(code) + 2 * around, len(code) + 2 * around, 3), np.float32)
    page[:] = paper
    for _ in range(int(random.integers(0, 7))):
        word = str(random.choice(_WORDS)).upper().replace("É", "E")
        x, y = random.integers(0, len(page), 2)
        place, size = (int(x), int(y)), float(random.uniform(0.5, 2.2))
        mask = np.zeros(page.shape[:2], np.uint8)  # OpenCV 5 writes on bytes only
        cv2.putText(mask, word, place, cv2.FONT_HERSHEY_TRIPLEX, size, 255, 2)
        page[mask > 127] = ink
    page[around : around + len(code), around : around + len(code)] = code
    return page


def clouds(random: Random, height: int, width: int) -> Floats:
    """A coloured ground whose detail falls off with frequency, as in photographs."""
    small_h, small_w = max(8, height // 4), max(8, width // 4)
    down, across = np.fft.fftfreq(small_h)[:, None], np.fft.rfftfreq(small_w)[None]
    fall = 1 / np.maximum(np.hypot(down, across), 1 / max(small_h, small_w)) ** 1.4
    phase = np.exp(2j * np.pi * random.random(fall.shape))
    waves = np.fft.irfft2(fall * phase, s=(small_h, small_w))
    waves = (waves - waves.min()) / max(float(np.ptp(waves)), 1e-9)
    tints = random.uniform(0.05, 0.7, (2, 3))
    ground = tints[0] + (tints[1] - tints[0]) * waves[:, :, None]
    out = np.asarray(cv2.resize(ground.astype(np.float32), (width, height)), np.float32)
    for _ in range(int(random.integers(2, 9))):
        middle = random.uniform(0, 1, 2) * (width, height)
        shape = middle + random.normal(0, 0.12, (int(random.integers(3, 6)), 2)) * width
        colour = tuple(float(v) for v in random.uniform(0.02, 0.9, 3))
        cv2.fillPoly(out, [shape.astype(np.int32)], colour)
    return out


def seen(random: Random, page: Floats, code_px: float, shot: Shot, ground: Floats) -> Floats:
    """The page before the ground through a pinhole camera. ``code_px``: code's width in texels."""
    height, width = ground.shape[:2]
    pixels = shot.share * min(height, width)
    page, code_px = _shrunk(page, code_px, pixels)
    free = min(0.12, max(0.03, (1 - shot.share) / 2))
    off = random.uniform(-free, free, 2) * (width, height)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    # rays of a camera with a field of view of some 55 degrees; a code is 1 wide
    focal = 0.95 * max(width, height)
    rays = np.stack([(x - width / 2 - off[0]) / focal, (y - height / 2 - off[1]) / focal,
                     np.ones_like(x)], axis=-1)  # fmt: skip
    far = focal / pixels
    turn = np.asarray(cv2.Rodrigues(np.array([shot.tilt[0], shot.tilt[1], 0.0]))[0])
    spin = np.asarray(cv2.Rodrigues(np.array([0.0, 0.0, shot.tilt[2] + shot.roll_turn]))[0])
    pose = (turn @ spin).astype(np.float32)
    local = rays @ pose  # rays in the page's frame
    eye = np.array([0.0, 0.0, -far], np.float32) @ pose
    if shot.roll_radius:
        u, v, there = _cylinder(local, eye, shot.roll_radius)
    else:
        reach = -eye[2] / np.where(np.abs(local[..., 2]) < 1e-6, 1e-6, local[..., 2])
        u, v = eye[0] + reach * local[..., 0], eye[1] + reach * local[..., 1]
        there = (reach > 0) & (local[..., 2] > 0)
    cos, sin = np.cos(shot.roll_turn), np.sin(shot.roll_turn)
    u, v = cos * u - sin * v, sin * u + cos * v
    if shot.crumple:
        u, v, shade = _crumpled(random, u, v, shot.crumple)
    side = len(page)
    across = (u * code_px + side / 2).astype(np.float32)
    down = (v * code_px + side / 2).astype(np.float32)
    sampled = cv2.remap(page, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if shot.crumple:
        sampled = sampled * shade[..., None]
    inside = there & (across > 0) & (down > 0) & (across < side - 1) & (down < side - 1)
    return np.where(inside[..., None], sampled, ground).astype(np.float32)


def _shrunk(page: Floats, code_px: float, pixels: float) -> tuple[Floats, float]:
    """Texels about as large as pixels: no aliasing that no lens would show."""
    factor = pixels / code_px
    if factor >= 0.9:
        return page, code_px
    side = max(8, round(len(page) * factor))
    small = cv2.resize(page, (side, side), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32), code_px * side / len(page)


def _cylinder(
    local: Floats, eye: NDArray[np.float32], radius: float
) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Where rays meet a cylinder along v whose front touches the page's plane."""
    a = local[..., 0] ** 2 + local[..., 2] ** 2
    ox, oz = eye[0], eye[2] - radius
    b = ox * local[..., 0] + oz * local[..., 2]
    under = b**2 - a * (ox**2 + oz**2 - radius**2)
    reach = (-b - np.sqrt(np.maximum(under, 0))) / np.maximum(a, 1e-9)
    px, pz = ox + reach * local[..., 0], oz + reach * local[..., 2]
    u = radius * np.arctan2(px, -pz)
    return u.astype(np.float32), (eye[1] + reach * local[..., 1]).astype(np.float32), under > 0


def _crumpled(random: Random, u: Floats, v: Floats, much: float) -> tuple[Floats, Floats, Floats]:
    shade = np.ones_like(u)
    du, dv = np.zeros_like(u), np.zeros_like(v)
    for _ in range(5):
        angle, rate, phase = random.uniform(0, 6.28), random.uniform(0.4, 1.6), random.uniform(0, 6)
        wave = 2 * np.pi * rate * (u * np.cos(angle) + v * np.sin(angle)) + phase
        du += np.cos(angle) * np.sin(wave) * much / 5
        dv += np.sin(angle) * np.sin(wave) * much / 5
        shade *= 1 + np.cos(wave) * min(0.12, much * 3)
    return u + du, v + dv, shade


def taken(random: Random, light: Floats, shot: Shot) -> NDArray[np.uint8]:
    """Lens, sensor and the phone's own processing; linear RGB in, BGR bytes out."""
    for change in shot.lights:
        light = np.asarray(change(light), np.float32)
    light = np.asarray(light * shot.exposure, np.float32)
    if shot.defocus > 0.3:
        light = np.asarray(cv2.filter2D(light, -1, _disc(shot.defocus)), np.float32)
    if shot.shake >= 1:
        light = np.asarray(cv2.filter2D(light, -1, _path(random, shot.shake)), np.float32)
    warm = random.uniform(0.75, 1.0, 3)
    light = np.asarray(light * warm, np.float32)
    height, width = (side // 2 * 2 for side in light.shape[:2])
    raw: Floats = light[:height, :width, 1].copy()
    raw[0::2, 0::2], raw[1::2, 1::2] = (
        light[0:height:2, 0:width:2, 0],
        light[1:height:2, 1:width:2, 2],
    )
    noise = random.standard_normal(raw.shape, np.float32)
    grain = np.sqrt(np.maximum(raw, 0) * shot.grain + shot.grain / 40)
    raw = np.asarray(raw + grain * noise, np.float32)
    bits = (np.clip(raw, 0, 1) * 65535).astype(np.uint16)
    colour = cv2.cvtColor(bits, cv2.COLOR_BayerBG2BGR).astype(np.float32) / 65535
    colour = np.clip(colour / warm[::-1].astype(np.float32), 0, 1)
    toned = _TONES[(colour * 65535).astype(np.uint16)]
    soft = cv2.GaussianBlur(toned, (0, 0), 1.2)
    toned = np.clip(toned + shot.sharpening * (toned - soft), 0, 1)
    packed = cv2.imencode(
        ".jpg", (toned * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, shot.quality]
    )[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _disc(radius: float) -> Floats:
    reach = int(np.ceil(radius)) + 1
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    kernel = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1)
    return np.asarray(kernel / kernel.sum(), np.float32)


def _path(random: Random, length: float) -> Floats:
    """A hand's tremor: a short curved way."""
    reach = int(np.ceil(length / 2)) + 2
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    angle, bend = random.uniform(0, 6.28), random.uniform(-0.8, 0.8)
    at = np.zeros(2)
    points = []
    for step in range(40):
        at = at + np.array([np.cos(angle), np.sin(angle)]) * length / 40
        angle += bend / 40
        points.append(at.copy())
        del step
    for x, y in np.array(points) - np.mean(points, axis=0) + reach:
        left, top = int(x), int(y)
        kernel[top, left] += (1 - x + left) * (1 - y + top)
        kernel[top, left + 1] += (x - left) * (1 - y + top)
        kernel[top + 1, left] += (1 - x + left) * (y - top)
        kernel[top + 1, left + 1] += (x - left) * (y - top)
    return np.asarray(kernel / kernel.sum(), np.float32)


def usual(random: Random) -> Shot:
    """A code photographed with some care: what each kind starts from."""
    long = int(random.choice([360, 480, 640, 800, 1024, 1600]))
    ratio = float(random.choice([1.0, 0.75, 0.75, 0.5625]))
    size = (long, round(long * ratio))
    return Shot(
        size if random.random() < 0.6 else (size[1], size[0]),
        share=random.uniform(0.25, 0.7),
        tilt=(random.normal(0, 0.15), random.normal(0, 0.15), random.normal(0, 0.15)),
        exposure=random.uniform(0.5, 1.1),
        defocus=random.uniform(0.3, 1.1),
        grain=10 ** random.uniform(-4, -2.9),
        quality=int(random.integers(45, 96)),
        sharpening=random.uniform(0, 1.2),
    )
