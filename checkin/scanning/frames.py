"""Reading the frames of a camera or a video: some rungs on each, other rungs on the next.

A frame has a budget of milliseconds, so that the newest frame is always the one being read.
What the last frames taught is kept: the rung that read goes first, and where a code was seen
the ladder works on that part alone, which leaves time for more rungs.
"""

import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from checkin.scanning.decoder import gray_of
from checkin.scanning.erasures import prepare
from checkin.scanning.preparations import Gray, reduced
from checkin.scanning.sampled import sampled_regions
from checkin.scanning.steps import (
    FINELY_MATCHED,
    MATCHED,
    STEPS,
    Reading,
    Step,
    look,
    look_flat,
    look_of,
    paint_over,
)
from checkin.scanning.tracked import Tracked
from checkin.scanning.zxing import Corners

#: less than the 60 ms promised: what was begun is not broken off at once
BUDGET_MS = 46.0
_WORK_UP_TO = 1280
#: a step that stops by itself when it is late is begun with so many seconds left
_MOST_AWAITED = 0.03
#: frames for which it is remembered where a code was
_MEMORY = 8


def _square(number: int, *counts: int) -> Step:
    """The most crowded square of a frame, or one of the next, for codes of that size."""
    which = slice(number, number + 1)
    return Step(
        f"sampled in region {number}",
        lambda gray, in_time: look_of(sampled_regions(gray, in_time, which, counts)),
    )


_CLOSE_UP = next(step for step in STEPS if step.name == "sampled close up")
#: badges are 25 modules wide; most other codes 21 to 33
_SEARCHES = (
    (MATCHED, _square(0, 25)), (FINELY_MATCHED, _CLOSE_UP),
    (MATCHED, _square(1, 25)), (FINELY_MATCHED, _square(0, 29, 21, 33)),
)  # fmt: skip


#: the steps that frames take in turn, which search no more than that
_TURNS = tuple(step for step in STEPS if step not in (MATCHED, FINELY_MATCHED))


def _any(text: str) -> bool:
    """Every code is what is looked for."""
    return True


class FrameReader:
    """Reads one frame after the other; ``clock`` answers in seconds.

    ``sought`` tells by its text whether a code is what is looked for: beside a poster's code that
    is legible a badge may be that is not.
    """

    def __init__(
        self,
        budget_ms: float = BUDGET_MS,
        clock: Callable[[], float] = time.perf_counter,
        sought: Callable[[str], bool] = _any,
    ) -> None:
        self._budget, self._clock, self._sought = budget_ms / 1000, clock, sought
        prepare()
        self._next = 0
        self._liked: Step | None = None
        self._place: tuple[int, int, int, int] | None = None
        self._age = 0
        self._tracked = Tracked()
        self._turn = 0
        self._cost: dict[str, float] = {}  # seconds a pixel, as last seen: no rung begun too late
        #: corners of what the last frame showed but did not give away
        self.located: list[Corners] = []

    def read(self, frame: NDArray[np.generic]) -> list[Reading]:
        """Every QR in the frame that the decoder, or what fits of the ladder, reads."""
        until = self._clock() + self._budget
        gray = gray_of(frame)
        seen = look(gray)
        self.located = seen.located
        found = [code for code in seen.read if self._sought(code.text)]
        others = [code for code in seen.read if not self._sought(code.text)]
        if not found:
            self._age += 1
            if self._age > _MEMORY:
                self._place = None
            if others:
                gray = gray.copy()
                paint_over(gray, others)
            found = self._try_harder(gray, seen.located, until)
            if not found and not self.located and self._tracked.outline is not None:
                self.located = [self._tracked.outline]
        if found or seen.located:
            self._remember(gray, [code.corners for code in found] or seen.located)
        return found + others

    def _try_harder(self, gray: Gray, located: list[Corners], until: float) -> list[Reading]:
        left, top, right, bottom = self._place or (0, 0, gray.shape[1], gray.shape[0])
        part = gray[top:bottom, left:right]
        if min(part.shape) < 8:
            return []
        small = reduced(part, _WORK_UP_TO)
        scale = part.shape[1] / small.shape[1]
        offset = np.array((left, top), np.float64)

        def in_time() -> bool:
            return self._clock() < until

        code = self._tracked.follow(gray, in_time)
        if code is not None:
            return [Reading(code.text, code.rung, code.corners)]
        flat_tried = False
        for step in self._turns(located):
            begin = self._clock()
            if begin >= until:
                break
            per_pixel = self._cost.get(step.name, 0.0)
            if begin + min(per_pixel * small.size, _MOST_AWAITED) > until:
                continue
            seen = step.look(small, in_time)
            self._cost[step.name] = (self._clock() - begin) / small.size
            if seen.read:
                self._liked = step
                return [
                    Reading(
                        code.text, code.rung, np.asarray(code.corners * scale + offset, np.float32)
                    )
                    for code in seen.read
                ]
            if seen.unread and not self._tracked.following:
                corner, count = seen.unread[0]
                self._tracked.begin(gray, corner.moved(scale, offset), count)
            places = located or [
                np.asarray(corners * scale + offset, np.float32) for corners in seen.located
            ]
            if places and not flat_tried and self._clock() < until:
                flat_tried = True
                self.located = places
                if found := look_flat(gray, places[:1], in_time):
                    return found
        return []

    def _turns(self, located: list[Corners]) -> Iterator[Step]:
        """The step that read last, then all from where the last frame stopped.

        Where no code is followed, each frame begins with two searches for one to follow, others
        than the last frame's.
        """
        if self._liked is not None:
            yield self._liked
        if not self._tracked.following:
            searches = _SEARCHES[self._turn % len(_SEARCHES)]
            self._turn += 1  # before they are tried: the frame may end among them
            yield from searches
        for _ in _TURNS:
            step = _TURNS[self._next]
            self._next = (self._next + 1) % len(_TURNS)
            yield step

    def _remember(self, gray: Gray, places: list[Corners]) -> None:
        points = np.concatenate(places)
        low, high = points.min(axis=0), points.max(axis=0)
        reach = (high - low).max() * 0.6 + 40
        left, top = np.maximum(low - reach, 0).astype(int)
        right, bottom = np.minimum(high + reach, (gray.shape[1], gray.shape[0])).astype(int)
        self._place, self._age = (int(left), int(top), int(right), int(bottom)), 0
