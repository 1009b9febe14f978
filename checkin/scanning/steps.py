"""One try at a picture: zxing-cpp on it prepared, or its modules sampled; and the tries in turn."""

from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np

from checkin.scanning.finders import Corner
from checkin.scanning.in_time import InTime, always
from checkin.scanning.ladder import LADDER, Rung
from checkin.scanning.located import laid_flat, tries
from checkin.scanning.matched import other_sizes, usual_sizes
from checkin.scanning.preparations import Gray
from checkin.scanning.sampled import (
    Sampling,
    sampled,
    sampled_close_up,
    sampled_matched,
    sampled_regions,
)
from checkin.scanning.zxing import Binarizer, Corners, codes_in

#: the name of the decoder without a rung
AS_IT_IS = "as it is"
MOST_LOCATED = 4


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
    #: grids that fit and gave no text, with their number of modules
    unread: list[tuple[Corner, int]] = field(default_factory=list)


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
    in_time: InTime = always,
) -> list[Reading]:
    """At most ``MOST_LOCATED`` located codes laid flat and unbent, as long as it is not late."""
    found: list[Reading] = []
    for corners in located[:MOST_LOCATED]:
        if near(corners, [code.corners for code in found]):
            continue
        if cv2.contourArea(corners) < 100 or not cv2.isContourConvex(corners):
            continue
        for name, picture in tries(laid_flat(gray, corners)):
            if seen := look(picture, rung=name).read:
                # zxing-cpp may locate one code twice, by other triples of its patterns
                if seen[0].text not in [code.text for code in found]:
                    found.append(Reading(seen[0].text, name, corners))
                break
            if not in_time():
                return found
    return found


def near(corners: Corners, others: list[Corners]) -> bool:
    middle = corners.mean(axis=0)
    reach = float(np.linalg.norm(corners[0] - corners[2])) / 3
    return any(float(np.linalg.norm(other.mean(axis=0) - middle)) < reach for other in others)


def paint_over(picture: Gray, codes: list[Reading]) -> None:
    """Hides codes that were read, so that what is beside them can be looked for."""
    for code in codes:
        cv2.fillConvexPoly(picture, code.corners.astype(np.int32), 128)


@dataclass(frozen=True)
class Step:
    """A named try; ``look`` gives up where it is told that it is late."""

    name: str
    look: Callable[[Gray, InTime], Look]


def _rung(rung: Rung) -> Step:
    return Step(rung.name, lambda gray, in_time: climb(gray, rung))


def _sampling(name: str, try_: Callable[[Gray, InTime], Sampling]) -> Step:
    return Step(name, lambda gray, in_time: look_of(try_(gray, in_time)))


def look_of(seen: Sampling) -> Look:
    """What was sampled, as a look."""
    read = [Reading(code.text, code.rung, code.corners) for code in seen.found]
    return Look(read, [], seen.unread)


def _matching(name: str, sizes: Callable[[Gray], list[float]]) -> Step:
    return _sampling(name, lambda gray, in_time: sampled_matched(gray, sizes(gray), in_time))


MATCHED = _matching("sampled, matched", usual_sizes)
FINELY_MATCHED = _matching("sampled, matched finely", other_sizes)


def _steps() -> tuple[Step, ...]:
    steps = [_rung(rung) for rung in LADDER]
    # what samples is dear: before it stand the rungs that win most in less time
    for at, step in (
        (24, _sampling("sampled, other ways", lambda g, t: sampled(g, slice(1, None), t))),
        (16, _sampling("sampled close up", sampled_close_up)),
        (16, _sampling("sampled in regions", sampled_regions)),
        (16, FINELY_MATCHED),
        (6, MATCHED),
        (6, _sampling("sampled", lambda g, t: sampled(g, slice(0, 1), t))),
    ):
        steps.insert(at, step)
    return tuple(steps)


#: in the order in which a still picture takes them
STEPS = _steps()
