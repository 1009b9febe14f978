"""A code followed from frame to frame: what its modules looked like adds up to a reading.

One frame of a moving, dark or blurred badge may be illegible while its grid fits; noise averages
out over the frames, and blurs in different directions become one that can be taken back.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from checkin.scanning.finders import Corner
from checkin.scanning.module_bits import Care, read_greys, read_modules
from checkin.scanning.module_grid import Floats, ModuleGrid, View
from checkin.scanning.preparations import Gray
from checkin.scanning.sampled import SURE, InTime, Sampled

#: modules that a badge may move from one frame to the next
_STEP = 6
#: frames that count in the average, and frames in a row that may be missed
_MEMORY, _PATIENCE = 12, 4
#: frames after which another code is looked for
_LONGEST = 24
#: grids of two frames that resemble each other less are of two codes
_ALIKE = 0.35


@dataclass
class _Followed:
    corner: Corner
    count: int
    mean: Floats | None = None
    frames: int = 0
    #: pixels a frame, less than it was: a hand turns back
    speed: NDArray[np.float64] = field(default_factory=lambda: np.zeros(2))
    missed: int = 0
    age: int = 0


class Tracked:
    """At most one code, the last whose grid fitted."""

    def __init__(self) -> None:
        self._code: _Followed | None = None

    @property
    def following(self) -> bool:
        return self._code is not None

    def begin(self, gray: Gray, corner: Corner, count: int) -> None:
        """Follow this one from now on; its look in this frame counts."""
        self._code = _Followed(corner, count)
        grid = ModuleGrid(View(gray, corner), corner, count)
        self._add(self._code, grid)

    def forget(self) -> None:
        self._code = None

    def follow(self, gray: Gray, in_time: InTime) -> Sampled | None:
        """The code in this frame, read alone or with the frames before."""
        code = self._code
        if code is None:
            return None
        code.age += 1
        if code.age > _LONGEST:
            self._code = None  # it fits and says nothing: perhaps something else is the code
            return None
        expected = code.corner.moved(1.0, code.speed)
        grid = ModuleGrid(View(gray, expected), expected, code.count)
        grid.shift(_STEP)
        rounds = grid.fit()
        next(rounds)
        next(rounds)
        for _ in rounds:
            if not in_time():
                break
        if grid.certainty() < SURE or not self._add(code, grid):
            code.missed += 1
            code.corner = expected
            if code.missed > _PATIENCE:
                self._code = None
            return None
        code.speed = 0.6 * (grid.corner.points - code.corner.points).mean(axis=0)
        code.missed, code.corner = 0, grid.corner
        text = read_modules(grid, Care.SPILLS)
        if text is not None:
            return Sampled(text, "followed", grid.corners)
        if code.mean is not None and in_time():
            text = read_greys(code.mean, Care.BLURS)
        return None if text is None else Sampled(text, "followed, averaged", grid.corners)

    def _add(self, code: _Followed, grid: ModuleGrid) -> bool:
        """Adds a frame's modules to the average, unless they are another code's."""
        seen = grid.samples_with_margin()
        seen = np.asarray((seen - seen.mean()) / (seen.std() + 1) * 50, np.float32)
        if code.mean is None:
            code.mean, code.frames = seen, 1
            return True
        if float(np.corrcoef(seen.ravel(), code.mean.ravel())[0, 1]) < _ALIKE:
            return False
        code.frames = min(code.frames + 1, _MEMORY)
        code.mean = np.asarray(code.mean + (seen - code.mean) / code.frames, np.float32)
        return True
