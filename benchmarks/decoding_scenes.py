"""Generator B: a second maker of hard pictures that shares nothing with the first.

``decoding_pictures`` (A) lays a drawn code into a picture by four moved corners; here a page is
photographed (``decoding_optics``). No rung was chosen by these pictures: they tell whether what
was won on A holds elsewhere.
"""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.decoding_optics import (
    TEXTURE,
    Floats,
    Random,
    Shot,
    clouds,
    matrix_of,
    page_of,
    seen,
    taken,
    text_of,
    usual,
)
from benchmarks.decoding_pictures import Still


def one(random: Random, shot: Shot, text: str = "", level: str = "", quiet: int = 4,
        version: int | None = None) -> tuple[NDArray[np.uint8], list[str]]:  # fmt: skip
    text = text or text_of(random)
    matrix = matrix_of(text, level or str(random.choice(["L", "M", "M", "Q", "H"])), version)
    page = shot.spoil(page_of(random, matrix, quiet))
    width, height = shot.size
    light = seen(random, page, len(matrix) * TEXTURE, shot, clouds(random, height, width))
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
    part[:] = seen(random, page_of(random, matrix), len(matrix) * TEXTURE, shot, part.copy())
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
    first = (side - count * TEXTURE) // 2
    code = page[first : first + count * TEXTURE, first : first + count * TEXTURE]
    if way == 0:  # a logo in the middle
        reach = int(count * TEXTURE * random.uniform(0.1, 0.15))
        middle = count * TEXTURE // 2
        colour = tuple(float(v) for v in random.uniform(0, 1, 3))
        cv2.circle(code, (middle, middle), reach, (0.9, 0.9, 0.9), -1)
        cv2.circle(code, (middle, middle), reach - 4, colour, -1)
    elif way == 1:  # dots
        paper, dot = page[1, 1].copy(), random.uniform(0.28, 0.46)
        y, x = np.mgrid[0:TEXTURE, 0:TEXTURE]
        out = np.tile(np.hypot(x - 3.5, y - 3.5) > dot * TEXTURE, (count, count))
        eyes = np.ones((count, count), bool)
        for corner in ((0, 0), (0, count - 7), (count - 7, 0)):
            eyes[corner[0] : corner[0] + 7, corner[1] : corner[1] + 7] = False
        code[out & np.kron(eyes, np.ones((TEXTURE, TEXTURE), bool))] = paper
    elif way == 2:  # white on black
        page = np.asarray(1 - page, np.float32)
    elif way == 3:  # ink that runs through colours, as light as it may be
        run = np.linspace(0, 1, count * TEXTURE, dtype=np.float32)[:, None, None]
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
    light = seen(random, page, count * TEXTURE, shot, clouds(random, height, width))
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
    light = seen(random, page, len(matrix) * TEXTURE, shot, clouds(random, height, width))
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
