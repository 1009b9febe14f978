"""Codes read module by module: find where one is, fit the grid, sample, let zxing-cpp correct.

A code is looked for by its patterns, by squares that are as crowded as codes are, and where
zxing-cpp located one. A grid that fits but gives no text is handed back: over several frames of
a camera it may give one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

import cv2
import numpy as np

from checkin.scanning.equalised import explained
from checkin.scanning.finders import Corner, corners_of, finders
from checkin.scanning.fitting import EXPLAINED, SURE, WORTH_FITTING, Begun, fitted
from checkin.scanning.in_time import InTime, always
from checkin.scanning.matched import corners_matched, peaks
from checkin.scanning.module_bits import Care, read_modules
from checkin.scanning.module_grid import KEPT_UP_TO, ModuleGrid, View
from checkin.scanning.preparations import Gray, as_gray
from checkin.scanning.regions import COUNTS, corners_in, crowded_squares
from checkin.scanning.zxing import Corners

#: certainties (see ``fitting``) of which a careful look is worth while
_WORTH_READING, _WORTH_CARE = 0.4, 0.5
#: a second size of code is tried where it fits nearly as well as the best
_NEARLY = 0.85
#: share of a code's side by which the middle of a pattern may lie beyond the picture's edge
_BEYOND = 0.12
#: ways to lay a code into a region that are fitted
_REGION_TRIES = 6
#: pixels of a crowded square's longest side when it is looked at closely
_CLOSE_UP = 420
#: places found by their patterns' likeness that are looked at, and that are sampled
_MATCHED, _MATCHED_TRIES = 4, 2
#: share of what is known that is explained after two rounds of fitting: right places had 0.5 and
#: more on the tuning half, nine in ten wrong ones 0.46 and less
_LIKELY = 0.47
#: the same where patterns were seen by their outlines, of paper that is bent, too
_POSSIBLE = 0.4
#: modules across a crowded square whose patterns are looked for
_CLOSE_UP_MODULES = (27, 37, 21)


@dataclass(frozen=True)
class Sampled:
    """A text, how it was read, and its corners."""

    text: str
    rung: str
    corners: Corners


@dataclass
class Sampling:
    """What was read, and surely fitted grids that gave no text."""

    found: list[Sampled] = field(default_factory=list)
    unread: list[tuple[Corner, int]] = field(default_factory=list)


def sampled(gray: Gray, ways: slice = slice(None), in_time: InTime = always) -> Sampling:
    """The codes whose patterns are seen; the first way that shows any is the last.

    ``ways`` chooses among the ways in which patterns are looked for, the likeliest first.
    """
    tried: list[tuple[float, ...]] = []
    seen = Sampling()
    for name, black in islice(_blacks(gray), ways.start, ways.stop):
        patterns = finders(black) if in_time() else []
        for corner in _likeliest(gray, list(corners_of(patterns))):
            key = tuple(np.round(corner.points / 6).ravel())
            if key in tried or any(_within(corner, code.corners) for code in seen.found):
                continue
            tried.append(key)
            if not in_time():
                return seen
            _read(gray, corner, f"sampled, {name}", seen, in_time)
        if seen.found:
            break
    return seen


def sampled_matched(gray: Gray, modules: list[float], in_time: InTime = always) -> Sampling:
    """The codes whose patterns resemble patterns of ``modules`` pixels, seen or not."""
    seen = Sampling()
    found = peaks(gray, modules, in_time)
    likely: list[Begun] = []
    for corner in corners_matched(found)[:_MATCHED]:
        begun = _likeliest_count(gray, corner) if in_time() else None
        if begun is not None and begun.share > _LIKELY:
            likely.append(begun)
            if begun.share > EXPLAINED:
                break
    likely.sort(key=lambda begun: -begun.share)
    for begun in likely[:_MATCHED_TRIES]:
        if not in_time() or _read_matched(begun, seen, in_time):
            break
    return seen


def _likeliest_count(gray: Gray, corner: Corner) -> Begun | None:
    """The size of code of which most is explained where the patterns are."""
    view = View(gray, corner)
    best: Begun | None = None
    for count in _counts(corner.modules)[:3]:
        begun = Begun.of(ModuleGrid(view, corner, count))
        if best is None or begun.share > best.share:
            best = begun
        if begun.share > EXPLAINED:
            break
    return best


def _read_matched(begun: Begun, seen: Sampling, in_time: InTime) -> bool:
    """Whether a code is read of which middles of patterns are known, however blurred."""
    fit = fitted(begun, in_time)
    if fit is None:
        return False
    if fit.text is None and in_time():
        fit.text = read_modules(fit.grid, Care.BLURS, in_time)
    if fit.text is None:
        seen.unread.append((fit.grid.corner, fit.grid.count))
    else:
        seen.found.append(Sampled(fit.text, "sampled, matched", fit.grid.corners))
    return fit.text is not None


def sampled_close_up(gray: Gray, in_time: InTime = always) -> Sampling:
    """Patterns looked for in crowded squares, enlarged, where modules must be of that size."""
    seen = Sampling()
    for quad in crowded_squares(gray):
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
        origin = np.array((left, top), np.float64)
        for modules in _CLOSE_UP_MODULES:
            if not in_time():
                return seen
            for corner in corners_of(finders(_edges(part, side / modules))):
                at_full = corner.moved(1 / scale, origin)
                if not _in_picture(gray, at_full):
                    continue
                if in_time() and _read(gray, at_full, "sampled, close up", seen, in_time):
                    return seen
    return seen


def sampled_regions(
    gray: Gray,
    in_time: InTime = always,
    which: slice = slice(None),
    counts: tuple[int, ...] = COUNTS,
) -> Sampling:
    """A code of one of ``counts`` modules in a crowded square, though no pattern was seen."""
    seen = Sampling()
    for quad in list(crowded_squares(gray))[which]:
        if not in_time():
            break
        corners = [(corner, count) for count in counts for corner in corners_in(quad, count)]
        if _laid(gray, corners, "sampled, region", seen, in_time):
            break
    return seen


def _laid(
    gray: Gray, ways: list[tuple[Corner, int]], name: str, seen: Sampling, in_time: InTime
) -> bool:
    """Whether one of the ways to lay a code into a place reads; the likeliest are fitted."""
    view = View(gray, ways[0][0])
    grids = [ModuleGrid(view, corner, count) for corner, count in ways]
    grids.sort(key=lambda grid: -grid.score())
    begun = []
    for grid in grids[:_REGION_TRIES]:
        if in_time():
            rounds = grid.fit()
            next(rounds), next(rounds)
            begun.append((grid.certainty(), grid, rounds))
    begun.sort(key=lambda entry: -entry[0])
    return any(_fitted(*entry, name, seen, in_time) for entry in begun[:2])


def _read(gray: Gray, corner: Corner, name: str, seen: Sampling, in_time: InTime) -> bool:
    """Whether a code is read whose patterns are there."""
    begun: list[tuple[float, ModuleGrid, Iterator[float]]] = []
    view = View(gray, corner)
    for count in _counts(corner.modules):
        if begun and not in_time():
            break
        grid = ModuleGrid(view, corner, count)
        rounds = grid.fit()
        next(rounds), next(rounds)
        begun.append((grid.certainty(), grid, rounds))
    begun.sort(key=lambda entry: -entry[0])
    likeliest = begun[0][1]
    # looking so finely at all wrong places of large codes would cost memory, and time
    if likeliest.count <= KEPT_UP_TO and explained(likeliest.finely()) < _POSSIBLE:
        return False
    least = _NEARLY * begun[0][0]
    likely = [entry for entry in begun[:2] if entry[0] >= least]
    return any(_fitted(*entry, name, seen, in_time) for entry in likely)


def _fitted(
    certainty: float,
    grid: ModuleGrid,
    rounds: Iterator[float],
    name: str,
    seen: Sampling,
    in_time: InTime,
) -> bool:
    """Whether a round of fitting gives a text."""
    if certainty < WORTH_FITTING:
        return False
    text = read_modules(grid, Care.PLAIN) if certainty > _WORTH_READING else None
    for _ in rounds if text is None else ():
        certainty = grid.certainty()
        if certainty < WORTH_FITTING or not in_time():
            return False
        if certainty > _WORTH_READING:
            text = read_modules(grid, Care.SPILLS)
        if text is not None:
            break
    if text is None and certainty > _WORTH_CARE and in_time():
        text = read_modules(grid, Care.BLURS, in_time)
    if text is not None:
        seen.found.append(Sampled(text, name, grid.corners))
    elif certainty > SURE:
        seen.unread.append((grid.corner, grid.count))
    return text is not None


def _likeliest(gray: Gray, corners: list[Corner]) -> list[Corner]:
    """In the order in which grids laid there fit before they are moved."""
    fits = []
    corners = [corner for corner in corners if _in_picture(gray, corner)]
    for corner in corners:
        view = View(gray, corner)
        fits.append(max(ModuleGrid(view, corner, n).certainty() for n in _counts(corner.modules)))
    order = sorted(range(len(corners)), key=lambda number: -fits[number])
    return [corners[number] for number in order]


def _in_picture(gray: Gray, corner: Corner) -> bool:
    """Whether a code that lies so is in the picture, but for a margin: beyond its edge a guess
    looks better than it is."""
    top_left, top_right, bottom_left = corner.points
    far = top_right + bottom_left - top_left if corner.fourth is None else corner.fourth
    points = np.vstack((corner.points, far))
    margin = _BEYOND * float(np.linalg.norm(top_right - top_left))
    size = np.array(gray.shape[::-1])
    return bool((points > -margin).all() and (points < size + margin).all())


def _within(corner: Corner, code: Corners) -> bool:
    return any(cv2.pointPolygonTest(code, point, False) > 0 for point in corner.points.tolist())


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
        if module * 30 <= min(gray.shape):
            yield f"edges {module:.0f}", _edges(gray, module)
    yield "otsu", as_gray(cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1])


def _edges(gray: Gray, module: float) -> Gray:
    """What is darker than its surroundings of some modules as 255."""
    fine = cv2.GaussianBlur(gray, (0, 0), max(0.6, 0.3 * module))
    side = int(4 * module) | 1
    wide = cv2.subtract(cv2.blur(gray, (side, side)), 2)  # type: ignore[call-overload]
    return as_gray(cv2.compare(fine, wide, cv2.CMP_LT))
