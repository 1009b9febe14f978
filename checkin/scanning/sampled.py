"""A last try on a still: find the patterns, fit the grid, sample the modules, correct."""

from collections.abc import Callable, Iterator
from itertools import islice

import cv2
import numpy as np

from checkin.scanning.finders import Corner, corners_of, finders
from checkin.scanning.module_bits import Care, read_modules
from checkin.scanning.module_grid import ModuleGrid, View
from checkin.scanning.preparations import Gray, as_gray
from checkin.scanning.regions import COUNTS, corners_in, regions
from checkin.scanning.zxing import Corners

#: a grid that fits less well than this is none: what was read on the tuning half fitted better,
#: and noise mostly worse
_LEAST, _LEAST_GUESSED = 0.4, 0.7
#: a second size of code is tried where it fits nearly as well as the best
_NEARLY = 0.85
#: from here on blurs are taken back
_CLEAR = 0.8
#: ways to lay a code into a region that are fitted
_REGION_TRIES = 6
#: pixels of a crowded square's longest side when it is looked at closely
_CLOSE_UP = 420
#: a text, how it was read, and its corners
Sampled = tuple[str, str, Corners]


def sampled(
    gray: Gray, ways: slice = slice(None), in_time: Callable[[], bool] = lambda: True
) -> list[Sampled]:
    """The codes read module by module; the first way that shows any is the last.

    ``ways`` chooses among the ways in which patterns are looked for, the likeliest first.
    """
    tried: list[tuple[float, ...]] = []
    for name, black in islice(_blacks(gray), ways.start, ways.stop):
        found: list[Sampled] = []
        patterns = finders(black) if in_time() else []
        for corner in corners_of(patterns):
            key = tuple(np.round(corner.points / 6).ravel())
            if key in tried or any(_within(corner, code[2]) for code in found):
                continue
            tried.append(key)
            if not in_time():
                return found
            code = _read(gray, corner, in_time)
            if code is not None:
                found.append((code[0], f"sampled, {name}", code[1]))
        if found:
            return found
    return []


def sampled_close_up(gray: Gray, in_time: Callable[[], bool] = lambda: True) -> list[Sampled]:
    """Patterns looked for in crowded squares, enlarged, where modules must be of that size."""
    for quad in regions(gray):
        low, high = quad.min(axis=0), quad.max(axis=0)
        reach = float((high - low).max()) * 0.2
        left, top = np.maximum(low - reach, 0).astype(int)
        part = gray[top : int(high[1] + reach), left : int(high[0] + reach)]
        if min(part.shape) < 16:
            continue
        scale = _CLOSE_UP / max(part.shape)
        how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        part = as_gray(cv2.resize(part, None, fx=scale, fy=scale, interpolation=how))
        side = float(np.linalg.norm(quad[0] - quad[1])) * scale
        for modules in (27, 37, 21):
            if not in_time():
                return []
            for corner in corners_of(finders(_edges(part, side / modules))):
                if not in_time():
                    return []
                code = _read(part, corner, in_time)
                if code is not None:
                    corners = (code[1] + 0.5) / scale - 0.5 + np.array((left, top))
                    return [(code[0], "sampled, close up", np.asarray(corners, np.float32))]
    return []


def sampled_regions(gray: Gray, in_time: Callable[[], bool] = lambda: True) -> list[Sampled]:
    """A code read where a square is crowded as codes are, though no pattern was seen."""
    for quad in regions(gray):
        if not in_time():
            return []
        view = View(gray, next(corners_in(quad, COUNTS[0])))
        grids = []
        for count in COUNTS:
            for corner in corners_in(quad, count):
                grid = ModuleGrid(view, corner, count)
                grids.append((grid.score(), grid))
        grids.sort(key=lambda entry: -entry[0])
        begun = []
        for _, grid in grids[:_REGION_TRIES]:
            if in_time():
                rounds = grid.fit()
                begun.append((next(rounds), next(rounds), grid, rounds))
        begun.sort(key=lambda entry: -entry[1])
        for _, score, grid, rounds in begun[:2]:
            if score >= _LEAST_GUESSED and in_time():
                text = _fitted(grid, rounds, _LEAST_GUESSED, in_time)
                if text is not None:
                    return [(text, "sampled, region", grid.corners)]
    return []


def _within(corner: Corner, code: Corners) -> bool:
    return any(cv2.pointPolygonTest(code, point, False) > 0 for point in corner.points.tolist())


def _read(gray: Gray, corner: Corner, in_time: Callable[[], bool]) -> tuple[str, Corners] | None:
    grids = []
    view = View(gray, corner)
    for count in _counts(corner.modules):
        grid = ModuleGrid(view, corner, count)
        rounds = grid.fit()
        grids.append((next(rounds), next(rounds), grid, rounds))
    grids.sort(key=lambda entry: -entry[1])
    least = _LEAST_GUESSED if corner.guessed else _LEAST
    least = max(least, _NEARLY * grids[0][1])
    for _, score, grid, rounds in grids[:2]:
        if score >= least and in_time():
            text = _fitted(grid, rounds, least + 0.1, in_time)
            if text is not None:
                return text, grid.corners
    return None


def _fitted(
    grid: ModuleGrid, rounds: Iterator[float], least: float, in_time: Callable[[], bool]
) -> str | None:
    """The text as soon as a round of fitting gives one."""
    text = read_modules(grid, Care.PLAIN)
    score = 0.0
    for score in rounds if text is None else ():
        if score < least or not in_time():
            return None
        text = read_modules(grid, Care.SPILLS if score > _CLEAR else Care.PLAIN)
        if text is not None:
            return text
    return read_modules(grid, Care.BLURS) if text is None and score > _CLEAR else text


def _counts(modules: float) -> list[int]:
    """Numbers of modules a side that a code may have whose patterns lie so far apart."""
    version = (modules + 7 - 17) / 4
    reach = max(1.0, 0.12 * version)
    low, high = int(np.floor(version - reach)), int(np.ceil(version + reach))
    counts = [17 + 4 * v for v in range(max(1, low), min(40, high) + 1)]
    return sorted(counts, key=lambda count: abs(count - 7 - modules))[:7]


def _blacks(gray: Gray) -> Iterator[tuple[str, Gray]]:
    """Dark parts of the picture as 255, in several ways."""
    soft = as_gray(cv2.GaussianBlur(gray, (0, 0), 1.0))
    for share in (0.12, 0.3):
        side = max(11, int(min(gray.shape) * share) | 1)
        level = cv2.subtract(cv2.boxFilter(soft, -1, (side, side)), 3)  # type: ignore[call-overload]
        yield f"near {share}", as_gray(cv2.compare(soft, level, cv2.CMP_LT))
    # a blurred pattern's white ring is only less dark than its neighbours: two blurs compared,
    # for modules of so many pixels
    for module in (5.0, 9.0, 3.0, 15.0):
        if module * 30 > min(gray.shape):
            continue
        yield f"edges {module:.0f}", _edges(gray, module)
    yield "otsu", as_gray(cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1])


def _edges(gray: Gray, module: float) -> Gray:
    """What is darker than its surroundings of some modules as 255."""
    fine = cv2.GaussianBlur(gray, (0, 0), max(0.6, 0.3 * module))
    side = int(4 * module) | 1
    wide = cv2.subtract(cv2.blur(gray, (side, side)), 2)  # type: ignore[call-overload]
    return as_gray(cv2.compare(fine, wide, cv2.CMP_LT))
