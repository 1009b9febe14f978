"""Generator B: a second maker of hard pictures that shares nothing with the first.

``decoding_pictures`` (A) lays a drawn code into a picture by four moved corners. Here a page is
seen by a pinhole camera in three dimensions: flat, rolled round a cylinder or crumpled; light is
linear and coloured; blur is that of an aperture; the sensor has a Bayer mosaic, shot noise and
the tone curve, sharpening and JPEG of a phone. No rung was chosen by these pictures: they tell
whether what was won on A holds elsewhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray

from benchmarks.decoding_pictures import Still

Floats = NDArray[np.float32]
Random = np.random.Generator

_PX = 8  # texture pixels a module
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
    drawn = np.kron(cells, np.ones((_PX, _PX), bool))
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


def one(random: Random, shot: Shot, text: str = "", level: str = "", quiet: int = 4,
        version: int | None = None) -> tuple[NDArray[np.uint8], list[str]]:  # fmt: skip
    text = text or text_of(random)
    matrix = matrix_of(text, level or str(random.choice(["L", "M", "M", "Q", "H"])), version)
    page = shot.spoil(page_of(random, matrix, quiet))
    width, height = shot.size
    light = seen(random, page, len(matrix) * _PX, shot, clouds(random, height, width))
    return taken(random, light, shot), [text]


def _of(change: Callable[[Random, Shot], Shot]) -> Callable[[Random], tuple]:  # type: ignore[type-arg]
    return lambda random: one(random, change(random, usual(random)))


def _module(shot: Shot, modules: int = 27) -> float:
    """Pixels a module of a small code."""
    return shot.share * min(shot.size) / modules


def _blurred(random: Random, shot: Shot) -> Shot:
    return replace(shot, defocus=max(0.6, _module(shot) * random.uniform(0.35, 1.05)))


def _motion(random: Random, shot: Shot) -> Shot:
    return replace(shot, shake=max(1.5, _module(shot) * random.uniform(0.5, 2.0)))


def _spots(random: Random, shot: Shot) -> Shot:
    def light(scene: Floats) -> Floats:
        for _ in range(int(random.integers(2, 9))):
            scene = scene + random.uniform(0.6, 5) * _glow(random, scene, 0.005, 0.035)
        return scene

    return replace(shot, lights=[light])


def _glow(random: Random, scene: Floats, least: float, most: float) -> Floats:
    """A lamp's reflection with the long tails of a lens: 1 in its middle."""
    height, width = scene.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    at = random.uniform(0.25, 0.75, 2) * (width, height)
    reach = random.uniform(least, most) * min(height, width)
    stretch, angle = random.uniform(1, 3), random.uniform(0, np.pi)
    dx, dy = x - at[0], y - at[1]
    along, across = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    far = np.hypot(along / stretch, across) / reach
    return np.asarray((1 / (1 + far**2.5))[..., None], np.float32)


def _glare(random: Random, shot: Shot) -> Shot:
    veil, strength = random.uniform(0, 0.6), random.uniform(0.5, 2.5)
    return replace(
        shot, lights=[lambda s: s * 0.7 + veil + strength * _glow(random, s, 0.03, 0.15)]
    )


def _brightness(random: Random, shot: Shot) -> Shot:
    bright = random.random() < 0.5
    return replace(shot, exposure=random.uniform(1.8, 5) if bright else random.uniform(0.01, 0.08))


def _low_light(random: Random, shot: Shot) -> Shot:
    return replace(
        shot, exposure=random.uniform(0.02, 0.12), grain=10 ** random.uniform(-2.6, -1.7),
        defocus=random.uniform(0.5, 1.6), quality=int(random.integers(40, 80)),
    )  # fmt: skip


def _curved(random: Random, shot: Shot) -> Shot:
    return replace(
        shot, roll_radius=random.uniform(0.48, 1.3), roll_turn=random.choice([0, 0, 1.57, 0.6]),
        share=random.uniform(0.3, 0.6),
    )  # fmt: skip


def _perspective(random: Random, shot: Shot) -> Shot:
    angle, steep = random.uniform(0, 6.28), random.uniform(0.6, 1.15)
    tilt = (steep * np.cos(angle), steep * np.sin(angle), random.uniform(-0.5, 0.5))
    return replace(shot, tilt=tilt, share=random.uniform(0.4, 0.8))


def _shadows(random: Random, shot: Shot) -> Shot:
    def light(scene: Floats) -> Floats:
        height, width = scene.shape[:2]
        mask = np.ones((height, width), np.float32)
        for _ in range(int(random.integers(1, 6))):
            middle = random.uniform(0.2, 0.8, 2) * (width, height)
            way = random.uniform(0, 3.14)
            end = np.array([np.cos(way), np.sin(way)]) * max(scene.shape)
            thick = max(2, int(random.uniform(0.02, 0.3) * min(height, width)))
            first, last = (middle - end).astype(int), (middle + end).astype(int)
            cv2.line(mask, tuple(map(int, first)), tuple(map(int, last)), 0.0, thick)
        soft = cv2.blur(mask, (max(1, min(height, width) // int(random.integers(15, 300))),) * 2)
        deep = random.uniform(0.02, 0.2)
        return scene * (deep + (1 - deep) * soft)[..., None]

    return replace(shot, lights=[light], exposure=random.uniform(0.7, 1.4))


def _damaged(random: Random, shot: Shot) -> Shot:
    def spoil(page: Floats) -> Floats:
        out, side = page.copy(), len(page)
        for _ in range(int(random.integers(1, 4))):
            way = int(random.integers(4))
            middle = random.uniform(0.2, 0.8, 2) * side
            colour = tuple(float(v) for v in random.uniform(0, 0.9, 3))
            if way == 0:  # a torn corner
                corner = random.integers(0, 2, 2) * side
                shape = corner + random.uniform(-0.38, 0.38, (3, 2)) * side
                cv2.fillPoly(out, [shape.astype(np.int32)], colour)
            elif way == 1:  # a stain
                axes = tuple(int(v) for v in random.uniform(0.02, 0.11, 2) * side)
                cv2.ellipse(out, tuple(map(int, middle)), axes, 30, 0, 360, colour, -1)
            elif way == 2:  # scribbling
                walk = middle + np.cumsum(random.normal(0, 0.06, (12, 2)) * side, axis=0)
                thick = int(random.integers(2, 9))
                cv2.polylines(out, [walk.astype(np.int32)], False, colour, thick)
            else:  # worn print: ink gone in flecks
                flecks = random.random((side // 6 + 1, side // 6 + 1)) < random.uniform(0.03, 0.2)
                grown = np.kron(flecks, np.ones((6, 6), bool))[:side, :side]
                reach = np.hypot(*(np.mgrid[0:side, 0:side] - middle[::-1, None, None]))
                grown &= reach < random.uniform(0.15, 0.5) * side
                out[grown] = out[2, 2]
        return out

    return replace(shot, spoil=spoil)


def _crumple(random: Random, shot: Shot) -> Shot:
    return replace(shot, crumple=random.uniform(0.01, 0.06))


def _monitor(random: Random, shot: Shot) -> Shot:
    """A display's red, green and blue stripes, its backlight, a rolling band."""
    pitch = random.uniform(1.1, 3.4)  # camera pixels a display pixel

    def light(scene: Floats) -> Floats:
        height, width = scene.shape[:2]
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        angle = random.normal(0, 0.2)
        across = (x * np.cos(angle) + y * np.sin(angle)) / pitch
        down = (y * np.cos(angle) - x * np.sin(angle)) / pitch
        deep = random.uniform(0.3, 0.9)
        stripes = [0.5 + 0.5 * np.cos(2 * np.pi * (across + third / 3)) for third in range(3)]
        rows = 1 - deep * 0.5 * (0.5 + 0.5 * np.cos(2 * np.pi * down))
        mask = (1 - deep + deep * np.stack(stripes, axis=-1)) * rows[..., None]
        band = 1 - random.uniform(0, 0.6) * (np.sin(y / height * random.uniform(3, 20)) > 0.4)
        lit = (scene * mask * 1.6 + random.uniform(0, 0.08)) * band[..., None]
        return np.asarray(lit, np.float32)

    return replace(shot, lights=[light], exposure=random.choice([0.25, 0.7, 1.5, 2.5]))


def _high_version(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    shot = usual(random)
    long = int(random.choice([800, 1200, 1600, 2000]))
    shot = replace(shot, size=(long, round(long * 0.75)), share=random.uniform(0.6, 0.85))
    letters = "".join(chr(97 + int(n)) for n in random.integers(0, 26, 900))
    return one(random, shot, letters[: int(random.integers(150, 900))], "L")


def _close(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    shot = replace(usual(random), share=random.uniform(0.8, 0.98))
    shot = replace(shot, tilt=(shot.tilt[0] * 0.5, shot.tilt[1] * 0.5, shot.tilt[2] * 0.3),
                   defocus=_module(shot) * random.uniform(0.1, 0.5))  # fmt: skip
    return one(random, shot)


def _tiny(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    """A code of some hundred pixels in a photograph of twelve million."""
    text, ground = text_of(random), clouds(random, 3000, 4000)
    shot = replace(
        usual(random), share=random.uniform(66, 210) / 800, defocus=random.uniform(0.3, 1)
    )
    matrix = matrix_of(text)
    y, x = int(random.integers(0, 2200)), int(random.integers(0, 3200))
    part = ground[y : y + 800, x : x + 800]
    part[:] = seen(random, page_of(random, matrix), len(matrix) * _PX, shot, part.copy())
    return taken(random, ground, shot), [text]


def _lots(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    """A sheet of codes of different sizes, seen askew."""
    texts: list[str] = []
    columns, rows = int(random.integers(2, 8)), int(random.integers(2, 7))
    cell = 45 * 5
    page = np.full((max(rows, columns) * cell,) * 2 + (3,), random.uniform(0.6, 0.95), np.float32)
    for row in range(rows):
        for column in range(columns):
            texts.append(text_of(random)[:40])
            matrix = matrix_of(texts[-1])
            px = min(int(random.integers(4, 7)), (cell - 24) // len(matrix))
            drawn = np.kron(matrix, np.ones((px, px), bool))
            y, x = row * cell + 12, column * cell + 12
            page[y : y + len(drawn), x : x + len(drawn)][drawn] = random.uniform(0.02, 0.15)
    shot = replace(usual(random), size=(1600, 1200), share=0.85)
    light = seen(random, page, len(page), shot, clouds(random, 1200, 1600))
    return taken(random, light, shot), texts


def _noncompliant(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    way, shot = int(random.integers(7)), usual(random)
    text = text_of(random)
    matrix = matrix_of(text, "H" if way == 0 else "M")
    page = page_of(random, matrix, quiet=0 if way == 5 else 4)
    side, count = len(page), len(matrix)
    first = (side - count * _PX) // 2
    code = page[first : first + count * _PX, first : first + count * _PX]
    if way == 0:  # a logo in the middle
        reach = int(count * _PX * random.uniform(0.1, 0.15))
        middle = count * _PX // 2
        colour = tuple(float(v) for v in random.uniform(0, 1, 3))
        cv2.circle(code, (middle, middle), reach, (0.9, 0.9, 0.9), -1)
        cv2.circle(code, (middle, middle), reach - 4, colour, -1)
    elif way == 1:  # dots
        paper, dot = page[1, 1].copy(), random.uniform(0.28, 0.46)
        y, x = np.mgrid[0:_PX, 0:_PX]
        out = np.tile(np.hypot(x - 3.5, y - 3.5) > dot * _PX, (count, count))
        eyes = np.ones((count, count), bool)
        for corner in ((0, 0), (0, count - 7), (count - 7, 0)):
            eyes[corner[0] : corner[0] + 7, corner[1] : corner[1] + 7] = False
        code[out & np.kron(eyes, np.ones((_PX, _PX), bool))] = paper
    elif way == 2:  # white on black
        page = np.asarray(1 - page, np.float32)
    elif way == 3:  # ink that runs through colours, as light as it may be
        run = np.linspace(0, 1, count * _PX, dtype=np.float32)[:, None, None]
        inks = random.uniform(0.02, 0.45, (2, 3)).astype(np.float32)
        dark = code.mean(axis=2) < 0.3
        code[dark] = (inks[0] * (1 - run) + inks[1] * run + 0 * code)[dark]
    elif way == 4:  # mirrored
        page = np.ascontiguousarray(page[:, ::-1])
    elif way == 5:  # no quiet zone on a dark ground
        frame = np.full_like(page, random.uniform(0.02, 0.4))
        frame[first : first + len(code), first : first + len(code)] = code
        page = frame
    else:  # wide, as a careless layout squeezes it
        wide = cv2.resize(page, None, fx=1.0, fy=random.uniform(0.55, 0.75))
        page = np.full_like(page, 0.8)
        page[: len(wide)] = wide
    width, height = shot.size
    light = seen(random, page, count * _PX, shot, clouds(random, height, width))
    return taken(random, light, shot), [text]


def _pathological(random: Random) -> tuple[NDArray[np.uint8], list[str]]:
    """Finder patterns all round, checks, a code beside pieces of others."""
    shot, text = usual(random), text_of(random)
    matrix = matrix_of(text)
    inner = page_of(random, matrix)
    side = len(inner) * 2
    page = np.full((side, side, 3), 0.8, np.float32)
    for _ in range(int(random.integers(10, 60))):
        x, y = (int(v) for v in random.integers(0, side, 2))
        unit = int(random.integers(3, 12))
        if random.random() < 0.6:
            for reach, shade in ((3.5, 0.05), (2.5, 0.8), (1.5, 0.05)):
                half = int(reach * unit)
                cv2.rectangle(page, (x - half, y - half), (x + half, y + half), (shade,) * 3, -1)
        else:
            cells = random.random((9, 9)) < 0.5
            patch = np.kron(cells, np.ones((unit, unit)))[: side - y, : side - x, None]
            page[y : y + len(patch), x : x + patch.shape[1]] = 0.8 - 0.75 * patch
    at = len(inner) // 2
    page[at : at + len(inner), at : at + len(inner)] = inner
    width, height = shot.size
    shot = replace(shot, share=random.uniform(0.25, 0.45))
    light = seen(random, page, len(matrix) * _PX, shot, clouds(random, height, width))
    return taken(random, light, shot), [text]


KINDS: dict[str, Callable[[Random], tuple[NDArray[np.uint8], list[str]]]] = {
    "nominal": _of(lambda random, shot: shot),
    "blurred": _of(_blurred),
    "motion": _of(_motion),
    "bright spots": _of(_spots),
    "glare": _of(_glare),
    "brightness": _of(_brightness),
    "low light": _of(_low_light),
    "shadows": _of(_shadows),
    "curved": _of(_curved),
    "crumpled": _of(_crumple),
    "perspective": _of(_perspective),
    "rotations": _of(lambda r, s: replace(s, tilt=(s.tilt[0], s.tilt[1], r.uniform(0, 6.28)))),
    "damaged": _of(_damaged),
    "monitor": _of(_monitor),
    "high version": _high_version,
    "close": _close,
    "tiny": _tiny,
    "lots": _lots,
    "noncompliant": _noncompliant,
    "pathological": _pathological,
}


def scene(kind: str, seed: int) -> Still:
    """The picture ``seed`` of its kind (a key of ``KINDS``)."""
    random = np.random.default_rng([seed, *kind.encode(), 2020])
    picture, texts = KINDS[kind](random)
    return Still(kind, picture, texts)
