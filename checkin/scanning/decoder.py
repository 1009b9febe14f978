"""Reading QR codes in one picture: zxing-cpp first, then a ladder of preparations.

A frame that holds a legible code pays nothing for the ladder. What zxing-cpp located but could
not decode is laid flat and tried again; where it lies is used, what it said never.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import inf

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.ladder import LADDER, Rung
from checkin.scanning.located import laid_flat, tries
from checkin.scanning.preparations import Gray, as_gray, reduced
from checkin.scanning.sampled import Sampled, sampled, sampled_regions
from checkin.scanning.zxing import Binarizer, Corners, codes_in

#: longest side in pixels of what the ladder works on: keeps an empty picture under 0.4 s
_WORK_UP_TO = 1400
#: a larger picture is read in overlapping parts, too, at the size it has
_IN_PARTS_FROM = 1100
#: seconds of this thread's processor that a picture may take: a busy machine reads no less
_BUDGET = 0.5
#: what comes before the rung of that number
_BETWEEN: dict[int, Callable[[Gray, Callable[[], bool]], list[Sampled]]] = {
    6: lambda gray, in_time: sampled(gray, slice(0, 1), in_time),
    16: sampled_regions,
    24: lambda gray, in_time: sampled(gray, slice(1, None), in_time),
}
#: the name of the decoder without a rung
AS_IT_IS = "as it is"
_PASSES = 8
_MOST_LOCATED = 4


@dataclass(frozen=True)
class Reading:
    """A QR's text, the rung that read it and its corners, clockwise, in the picture's pixels."""

    text: str
    rung: str
    corners: Corners = field(compare=False, repr=False)


@dataclass(frozen=True)
class Look:
    """What one try saw: codes read, and corners of what was located only."""

    read: list[Reading]
    located: list[Corners]


def decode_image(image: NDArray[np.generic]) -> list[str]:
    """The text of every QR in a picture; the ladder runs when there is none."""
    return [reading.text for reading in read_image(image)]


def read_image(image: NDArray[np.generic]) -> list[Reading]:
    """Every QR in a picture (grey, BGR or BGRA; 8 or 16 bits), and which rung read it."""
    gray = gray_of(image)
    until = time.thread_time() + _BUDGET
    first = look(gray)
    located = [c for c in first.located if not _near(c, [code.corners for code in first.read])]
    if first.read and not located:
        return first.read + _beside(gray, first.read)
    if min(gray.shape) < 8:
        return []
    read = first.read + (_beside(gray, first.read) if first.read else [])
    known = [code.text for code in read]
    read += [code for code in look_flat(gray, located) if code.text not in known]
    if read:
        return read
    small = reduced(gray, _WORK_UP_TO)
    flattened = list(located)
    for number, rung in enumerate(LADDER):
        if time.thread_time() >= until:
            return []
        if number in _BETWEEN:
            found = _BETWEEN[number](small, lambda: time.thread_time() < until)
            if found:
                return _scaled([Reading(*code) for code in found], gray, small)
        seen = climb(small, rung)
        if seen.read:
            more = _beside(rung.prepare(small), seen.read, rung)
            return _scaled(seen.read + more, gray, small)
        for corners in seen.located:
            at_full = corners * (gray.shape[1] / small.shape[1])
            if len(flattened) < _MOST_LOCATED and not _near(at_full, flattened):
                flattened.append(at_full)
                if found := look_flat(gray, [at_full]):
                    return found
    return _in_parts(gray) or _in_one_colour(image, gray)


def look(gray: Gray, binarizer: Binarizer = Binarizer.LOCAL, rung: str = AS_IT_IS) -> Look:
    """One call of zxing-cpp."""
    codes = codes_in(gray, binarizer)
    return Look(
        [Reading(code.text, rung, code.corners) for code in codes if code.valid],
        [code.corners for code in codes if not code.valid],
    )


def climb(gray: Gray, rung: Rung) -> Look:
    """One rung; corners in ``gray``'s pixels (those of a sheared picture are approximate)."""
    prepared = rung.prepare(gray)
    seen = look(prepared, rung.binarizer, rung.name)
    if prepared.shape == gray.shape:
        return seen
    scale = np.array(
        (gray.shape[1] / prepared.shape[1], gray.shape[0] / prepared.shape[0]), np.float32
    )
    return Look(
        [Reading(code.text, code.rung, code.corners * scale) for code in seen.read],
        [corners * scale for corners in seen.located],
    )


def look_flat(
    gray: Gray,
    located: list[Corners],
    clock: Callable[[], float] = lambda: 0.0,
    until: float = inf,
) -> list[Reading]:
    """At most ``_MOST_LOCATED`` located codes laid flat and unbent, as long as it is not late."""
    found: list[Reading] = []
    for corners in located[:_MOST_LOCATED]:
        if _near(corners, [code.corners for code in found]):
            continue
        if cv2.contourArea(corners) < 100 or not cv2.isContourConvex(corners):
            continue
        for name, picture in tries(laid_flat(gray, corners)):
            if seen := look(picture, rung=name).read:
                # zxing-cpp may locate one code twice, by other triples of its patterns
                if seen[0].text not in [code.text for code in found]:
                    found.append(Reading(seen[0].text, name, corners))
                break
            if clock() >= until:
                return found
    return found


def _beside(gray: Gray, found: list[Reading], rung: Rung | None = None) -> list[Reading]:
    """The codes that are left once those found are painted over.

    zxing-cpp tries at most 256 triples of finder patterns a picture, so where there are
    several codes it misses some. One code alone costs nothing more.
    """
    more: list[Reading] = []
    fresh = found
    if len(found) < 2 or (rung is not None and max(gray.shape) > 2 * _WORK_UP_TO):
        return more
    rest = gray.copy()
    for _ in range(_PASSES):
        for code in fresh:
            cv2.fillConvexPoly(rest, code.corners.astype(np.int32), 128)
        fresh = _new(found + more, look(rest).read)
        if not fresh:
            break
        more += fresh
    for other in LADDER[:3] if rung is None and len(found) > 2 else ():
        more += _new(found + more, climb(rest, other).read)
    return more


def _new(known: list[Reading], seen: list[Reading]) -> list[Reading]:
    """Those seen that are not where a known one is: two codes may say the same."""
    return [code for code in seen if not _near(code.corners, [k.corners for k in known])]


def _near(corners: Corners, others: list[Corners]) -> bool:
    middle = corners.mean(axis=0)
    reach = float(np.linalg.norm(corners[0] - corners[2])) / 3
    return any(float(np.linalg.norm(other.mean(axis=0) - middle)) < reach for other in others)


def _in_parts(gray: Gray) -> list[Reading]:
    """Overlapping quarters at full size: a small code among much print."""
    found: list[Reading] = []
    if max(gray.shape) < _IN_PARTS_FROM:
        return found
    for left, top, part in _quarters(gray):
        for code in look(part, rung="in parts").read:
            moved = code.corners + np.array((left, top), np.float32)
            found += _new(found, [Reading(code.text, code.rung, moved)])
    return found


def _in_one_colour(image: NDArray[np.generic], gray: Gray) -> list[Reading]:
    """Red, green or blue alone: coloured codes whose grey is the ground's."""
    if image.ndim < 3 or image.shape[2] < 3 or image.dtype != np.uint8:
        return []
    for channel, name in ((2, "red alone"), (0, "blue alone"), (1, "green alone")):
        single = reduced(as_gray(image[:, :, channel]), _WORK_UP_TO)
        if found := look(single, rung=name).read:
            return _scaled(found, gray, single)
    return []


def _quarters(gray: Gray) -> Iterator[tuple[int, int, Gray]]:
    height, width = gray.shape
    tall, wide = round(height * 0.6), round(width * 0.6)
    for top in (0, height - tall):
        for left in (0, width - wide):
            yield left, top, gray[top : top + tall, left : left + wide]


def _scaled(found: list[Reading], gray: Gray, small: Gray) -> list[Reading]:
    scale = gray.shape[1] / small.shape[1]
    return [Reading(code.text, code.rung, code.corners * scale) for code in found]


def gray_of(image: NDArray[np.generic]) -> Gray:
    """Eight bits of grey; 16 bits are halved, what is transparent lies on white."""
    if image.dtype == np.uint16:
        image = (image.astype(np.uint16) >> 8).astype(np.uint8)
    elif image.dtype != np.uint8:
        image = np.clip(image.astype(np.float32) * 255, 0, 255).astype(np.uint8)
    if image.ndim == 2:
        return as_gray(image)
    if image.shape[2] == 1:
        return as_gray(image[:, :, 0])
    if image.shape[2] == 4:
        gray = as_gray(cv2.cvtColor(as_gray(image), cv2.COLOR_BGRA2GRAY))
        clear = 255 - image[:, :, 3].astype(np.uint16)
        if clear.any():
            gray = as_gray(gray * (1 - clear / 255) + clear)
        return gray
    return as_gray(cv2.cvtColor(as_gray(image), cv2.COLOR_BGR2GRAY))
