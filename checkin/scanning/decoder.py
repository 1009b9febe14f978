"""Reading QR codes in one picture: zxing-cpp first, then a ladder of preparations.

A frame that holds a legible code pays nothing for the ladder. What zxing-cpp located but could
not decode is laid flat and tried again; where it lies is used, what it said never.
"""

import time
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.in_time import InTime, always
from checkin.scanning.ladder import LADDER
from checkin.scanning.preparations import Gray, as_gray, reduced
from checkin.scanning.regions import crowded_squares
from checkin.scanning.steps import (
    AS_IT_IS,
    MOST_LOCATED,
    STEPS,
    Look,
    Reading,
    Step,
    climb,
    look,
    look_flat,
    near,
    paint_over,
)
from checkin.scanning.zxing import Corners

__all__ = ["AS_IT_IS", "LADDER", "Look", "Reading", "climb", "decode_image", "look", "read_image"]

#: longest side in pixels of what the ladder works on
_WORK_UP_TO = 1400
#: from this reduction on, likely places are looked at closely, too
_MUCH_SMALLER = 1.5
#: a larger picture is read in overlapping parts, too, at the size it has
_IN_PARTS_FROM = 1100
#: seconds of this thread's processor that a picture may take which zxing-cpp does not read by
#: itself; a busy machine reads no less
_BUDGET = 0.5
_PASSES = 8


def decode_image(image: NDArray[np.generic]) -> list[str]:
    """The text of every QR in a picture; the ladder runs when there is none."""
    return [reading.text for reading in read_image(image)]


def read_image(image: NDArray[np.generic]) -> list[Reading]:
    """Every QR in a picture (grey, BGR or BGRA; 8 or 16 bits), and which rung read it."""
    gray = gray_of(image)
    first = look(gray)
    until = time.thread_time() + _BUDGET

    def in_time() -> bool:
        return time.thread_time() < until

    located = [c for c in first.located if not near(c, [code.corners for code in first.read])]
    if first.read and not located:
        return first.read + _beside(gray, first.read)
    if min(gray.shape) < 8:
        return []
    read = first.read + (_beside(gray, first.read) if first.read else [])
    known = [code.text for code in read]
    read += [code for code in look_flat(gray, located, in_time) if code.text not in known]
    if read:
        return read
    small = reduced(gray, _WORK_UP_TO)
    return (
        _climbed(gray, small, located, in_time)
        or _close_up(gray, small, in_time)
        or _in_parts(gray, in_time)
        or _in_one_colour(image, gray, in_time)
    )


def _climbed(gray: Gray, small: Gray, located: list[Corners], in_time: InTime) -> list[Reading]:
    """The first step that reads, on the picture as large as the ladder works on."""
    flattened = list(located)
    for step in STEPS:
        if not in_time():
            break
        seen = step.look(small, in_time)
        if seen.read:
            return _scaled(seen.read + _left(small, seen.read, step, in_time), gray, small)
        for corners in seen.located:
            at_full = corners * (gray.shape[1] / small.shape[1])
            if len(flattened) < MOST_LOCATED and not near(at_full, flattened):
                flattened.append(at_full)
                if found := look_flat(gray, [at_full], in_time):
                    return found
    return []


def _beside(gray: Gray, found: list[Reading]) -> list[Reading]:
    """The codes that are left once those found are painted over.

    zxing-cpp tries at most 256 triples of finder patterns a picture, so where there are
    several codes it misses some. One code alone costs nothing more.
    """
    if len(found) < 2:
        return []
    more = _left(gray, found, Step(AS_IT_IS, lambda rest, in_time: look(rest)), always)
    rest = gray.copy()
    paint_over(rest, found + more)
    for other in STEPS[:3] if len(found) > 2 else ():
        more += _new(found + more, other.look(rest, always).read)
    return more


def _left(gray: Gray, found: list[Reading], step: Step, in_time: InTime) -> list[Reading]:
    """What the same step reads once what it read is painted over, again and again."""
    more: list[Reading] = []
    fresh, rest = found, gray.copy()
    for _ in range(_PASSES):
        if not in_time():
            break
        paint_over(rest, fresh)
        fresh = _new(found + more, step.look(rest, in_time).read)
        if not fresh:
            break
        more += fresh
    return more


def _close_up(gray: Gray, small: Gray, in_time: InTime) -> list[Reading]:
    """Crowded squares of a large photograph at the size they have in it."""
    scale = gray.shape[1] / small.shape[1]
    if scale < _MUCH_SMALLER:
        return []
    for quad in crowded_squares(small):
        low, high = quad.min(axis=0) * scale, quad.max(axis=0) * scale
        reach = float((high - low).max()) * 0.3
        left, top = np.maximum(low - reach, 0).astype(int)
        right, bottom = (high + reach).astype(int)
        part = reduced(gray[top:bottom, left:right], _WORK_UP_TO)
        for step in STEPS if min(part.shape) > 8 else ():
            if not in_time():
                return []
            if found := step.look(part, in_time).read:
                factor = (right - left) / part.shape[1]
                shift = np.array((left, top), np.float32)
                return [Reading(c.text, c.rung, c.corners * factor + shift) for c in found]
    return []


def _new(known: list[Reading], seen: list[Reading]) -> list[Reading]:
    """Those seen that are not where a known one is: two codes may say the same."""
    return [code for code in seen if not near(code.corners, [k.corners for k in known])]


def _in_parts(gray: Gray, in_time: InTime) -> list[Reading]:
    """Overlapping quarters at full size: a small code among much print."""
    found: list[Reading] = []
    if max(gray.shape) < _IN_PARTS_FROM:
        return found
    for left, top, part in _quarters(gray):
        if not in_time():
            break
        for code in look(part, rung="in parts").read:
            moved = code.corners + np.array((left, top), np.float32)
            found += _new(found, [Reading(code.text, code.rung, moved)])
    return found


def _in_one_colour(image: NDArray[np.generic], gray: Gray, in_time: InTime) -> list[Reading]:
    """Red, green or blue alone: coloured codes whose grey is the ground's."""
    if image.ndim < 3 or image.shape[2] < 3 or image.dtype != np.uint8:
        return []
    for channel, name in ((2, "red alone"), (0, "blue alone"), (1, "green alone")):
        if not in_time():
            break
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
