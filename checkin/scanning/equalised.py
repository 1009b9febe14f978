"""Blur and movement taken back by what is known of every code: its patterns are a test picture.

A third of a small code is the same in every code of its size. The filter that makes these modules
come out right, found by least squares, makes the others come out right as well, whatever the
blur: its direction and length need not be guessed. (An equaliser with a training sequence, as
modems have it.) Blurs of a camera look the same from both sides, so the filter is made symmetric,
which halves what must be found and leaves less to noise.
"""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.in_time import InTime, always
from checkin.scanning.module_grid import KEPT_UP_TO, MARGIN, PER_MODULE, Floats, ModuleGrid, known

#: modules that the filter reaches in each direction
_REACH = 2
#: modules round each over which the light is evened out
_EVEN = 13
#: how far large weights are held back, as a share of the light; more of it suits noise
_HELD_BACK = 0.02


def equalised(fine: Floats) -> Floats:
    """How much darker than the middle each module is, about 1 or -1; from samples finer than
    modules (see ``ModuleGrid.finely``)."""
    even, sign = _even(fine), known(_count(fine))
    weights, _ = _filter(even, sign)
    return -_product(_seen_everywhere(even, len(sign)), weights).reshape(sign.shape)


def explained(fine: Floats) -> float:
    """How far the filter makes what is known come out right: 1 wholly, 0 not at all."""
    even = _even(fine)
    return _filter(even, known(_count(fine)))[1]


def settled(grid: ModuleGrid, in_time: InTime = always) -> tuple[float, Floats]:
    """Moves the grid to where the filter explains most; how much that is, and the modules.

    Movement has no edges that could be fitted; what the filter explains has a peak of half a
    module. It takes about ten milliseconds.
    """
    share = grid.settle(lambda: explained(grid.finely()), in_time)
    return share, equalised(grid.finely())


def _count(fine: Floats) -> int:
    return len(fine) // PER_MODULE - 2 * MARGIN


def _even(fine: Floats) -> Floats:
    even = fine - cv2.blur(fine, (_EVEN * PER_MODULE, _EVEN * PER_MODULE))
    return np.asarray(even / (even.std() + 1e-6), np.float32)


def _filter(even: Floats, sign: Floats) -> tuple[Floats, float]:
    """The weights, and the share of what is known that they explain."""
    one, other = (_kept if len(sign) <= KEPT_UP_TO else _pairs)(len(sign))
    seen = np.asarray(even.ravel()[one] + even.ravel()[other], np.float32)
    wanted = sign[sign != 0][:, None]
    squares = _product(seen, seen, cv2.GEMM_1_T)
    squares[np.diag_indices_from(squares)] += _HELD_BACK * len(wanted)
    alike = _product(seen, wanted, cv2.GEMM_1_T)
    weights = np.linalg.solve(squares, alike)
    return np.asarray(weights, np.float32), float(np.vdot(alike, weights)) / len(wanted)


def _product(one: Floats, other: Floats, flags: int = 0) -> Floats:
    """Not numpy's: its library would keep all processors waiting for so small a one."""
    return np.asarray(cv2.gemm(one, other, 1, None, 0, flags=flags), np.float32)  # type: ignore[call-overload]


def _seen_everywhere(even: Floats, count: int) -> Floats:
    """A row for each module: the sums of opposite samples round its middle, and that one twice."""
    reach, first = _REACH * PER_MODULE, MARGIN * PER_MODULE + PER_MODULE // 2
    side = 2 * reach + 1
    seen = np.empty((count * count, side * side // 2 + 1), np.float32)
    long = (count - 1) * PER_MODULE + 1
    for number in range(seen.shape[1]):
        down, across = number // side - reach, number % side - reach
        one, other = (
            even[at + first : at + first + long : PER_MODULE,
                 beside + first : beside + first + long : PER_MODULE]
            for at, beside in ((down, across), (-down, -across))
        )  # fmt: skip
        seen[:, number] = (one + other).ravel()
    return seen


def _pairs(count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The same for the known modules: where each sum's two samples are in the flat picture."""
    side = (count + 2 * MARGIN) * PER_MODULE
    row, column = ((at + MARGIN) * PER_MODULE + PER_MODULE // 2 for at in np.nonzero(known(count)))
    reach = _REACH * PER_MODULE
    down, across = np.divmod(np.arange((2 * reach + 1) ** 2 // 2 + 1), 2 * reach + 1)
    away = ((down - reach) * side + across - reach).astype(np.intp)
    middle = (row * side + column).astype(np.intp)[:, None]
    return middle + away, middle - away


_kept = lru_cache(maxsize=16)(_pairs)
