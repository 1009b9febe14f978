"""What would help the camera, from what it sees: closer, more light, hold still."""

from collections.abc import Sequence
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.preparations import Gray

_DARK = 38
_BURNT = 0.25
_SMALL = 0.13
#: a hint stands when the trouble lasted so long; a badge that is being raised needs none
PATIENCE_SECONDS = 0.4
#: how long something may move before the camera until it is told how to show a badge
SHOW_AFTER_SECONDS = 1.5


class Hint(Enum):
    """What the desk is told to do."""

    NONE = "none"
    CLOSER = "closer"
    HOLD_STILL = "hold still"
    MORE_LIGHT = "more light"
    LESS_GLARE = "less glare"
    SHOW = "show"


def light_of(gray: Gray) -> float:
    """Mean brightness, 0 to 100."""
    return float(gray[::4, ::4].mean()) / 2.55


def sharpness_of(gray: Gray) -> float:
    """How strongly neighbouring pixels differ, 0 (blurred) to 100."""
    middle = gray[
        gray.shape[0] // 4 : -gray.shape[0] // 4, gray.shape[1] // 4 : -gray.shape[1] // 4
    ]
    if not middle.size:
        return 0.0
    steep = cv2.Laplacian(middle, cv2.CV_16S)
    return min(100.0, float(np.abs(steep).mean()) * 6)


def hint_for(gray: Gray, located: Sequence[NDArray[np.float32]], still: bool) -> Hint:
    """The advice for a frame in which nothing was read."""
    if not located:
        if still:
            return Hint.NONE
        return Hint.MORE_LIGHT if float(gray[::4, ::4].mean()) < _DARK else Hint.SHOW
    corners = max(located, key=lambda code: float(np.ptp(code[:, 0])))
    if float(np.ptp(corners[:, 1])) < _SMALL * gray.shape[0]:
        return Hint.CLOSER
    left, top = np.maximum(corners.min(axis=0), 0).astype(int)
    right, bottom = corners.max(axis=0).astype(int)
    code = gray[top:bottom, left:right]
    if code.size and float((code > 250).mean()) > _BURNT and float(code.std()) < 60:
        return Hint.LESS_GLARE
    if code.size and float(code.mean()) < _DARK:
        return Hint.MORE_LIGHT
    return Hint.HOLD_STILL


class SteadyHint:
    """A hint that lasted; it does not flicker."""

    def __init__(self) -> None:
        self._hint, self._since, self._shown = Hint.NONE, 0.0, Hint.NONE

    def after(self, hint: Hint, now: float) -> Hint:
        if hint is not self._hint:
            self._hint, self._since = hint, now
            if hint is Hint.NONE:
                self._shown = hint  # a badge that was read needs no advice, at once
        patience = SHOW_AFTER_SECONDS if hint is Hint.SHOW else PATIENCE_SECONDS
        if now - self._since >= patience:
            self._shown = hint
        return self._shown
