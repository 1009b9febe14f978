"""A code followed from frame to frame: what its modules looked like adds up to a reading.

One frame of a moving, dark or blurred badge may be illegible while its grid fits; noise averages
out over the frames, and blurs in different directions become one that can be taken back.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from checkin.scanning.equalised import equalised
from checkin.scanning.finders import Corner
from checkin.scanning.fitting import Begun, fitted
from checkin.scanning.in_time import InTime
from checkin.scanning.module_bits import read_darker, read_finely
from checkin.scanning.module_grid import Floats, ModuleGrid, View
from checkin.scanning.preparations import Gray
from checkin.scanning.sampled import Sampled
from checkin.scanning.zxing import Corners

#: modules that a badge may move from one frame to the next
_STEP = 6
#: frames that count in the average, and frames in a row that may be missed
_MEMORY, _PATIENCE = 12, 4
#: frames after which another code is looked for
_LONGEST = 24
#: grids of two frames that resemble each other less are of two codes
_ALIKE = 0.35
#: share of what is known that a filter explains where a code has been before
_STILL_THERE = 0.5


@dataclass
class _Followed:
    corner: Corner
    count: int
    outline: Corners
    #: what its modules looked like, and with each frame's own blur taken back
    mean: Floats | None = None
    clear: Floats | None = None
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
        """Whether a code was in the last frame that it follows."""
        return self._code is not None and not self._code.missed

    @property
    def outline(self) -> Corners | None:
        """Corners of the code in the last frame, clockwise, in pixels; None where it was not."""
        return self._code.outline if self._code is not None and self.following else None

    def begin(self, gray: Gray, corner: Corner, count: int) -> None:
        """Follow this one from now on; its look in this frame counts."""
        grid = ModuleGrid(View(gray, corner), corner, count)
        self._code = _Followed(corner, count, grid.corners)
        self._add(self._code, grid)

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
        fit = fitted(Begun.of(grid), in_time, _STILL_THERE)
        if fit is None or not self._add(code, fit.grid):
            code.missed += 1
            code.corner = expected
            if code.missed > _PATIENCE:
                self._code = None
            return None
        found = fit.grid.corner
        code.speed = 0.6 * (found.points - code.corner.points).mean(axis=0)
        code.missed, code.corner, code.outline = 0, found, fit.grid.corners
        if fit.text is not None:
            return Sampled(fit.text, "followed", fit.grid.corners)
        for mean, read in ((code.clear, read_darker), (code.mean, read_finely)):
            text = None if mean is None else read(mean, in_time)
            if text is not None:
                return Sampled(text, "followed, averaged", fit.grid.corners)
        return None

    def _add(self, code: _Followed, grid: ModuleGrid) -> bool:
        """Adds a frame's modules to the average, unless they are another code's."""
        seen = grid.finely()
        seen = np.asarray((seen - seen.mean()) / (seen.std() + 1) * 50, np.float32)
        clear = equalised(seen)
        if code.mean is None or code.clear is None:
            code.mean, code.clear, code.frames = seen, clear, 1
            return True
        if float(np.corrcoef(seen.ravel(), code.mean.ravel())[0, 1]) < _ALIKE:
            return False
        code.frames = min(code.frames + 1, _MEMORY)
        code.mean = np.asarray(code.mean + (seen - code.mean) / code.frames, np.float32)
        code.clear = np.asarray(code.clear + (clear - code.clear) / code.frames, np.float32)
        return True
