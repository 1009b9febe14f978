"""What the frames of a camera mean: which badge is shown, and when it is shown anew.

Rules, over the readings of one frame after another:
- a genuine badge counts at once; of several the larger and more central is taken, the others
  are said to be in view;
- any other QR (a poster, a Wi-Fi code) neither counts nor blocks, unless it is alone, large and
  held still: then the desk is told, once, that it is no badge of this event;
- the same badge held still is one reading; after ``AWAY_SECONDS`` out of view it is a new one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from checkin.domain.badge_code import normalise

AWAY_SECONDS = 1.0
#: a badge that was beside the one that counted takes over when that one is gone for so long
_TAKES_OVER_SECONDS = 0.5
#: a foreign code is told of when it was the only one for so long, at this share of the height
FOREIGN_SECONDS = 0.8
_FOREIGN_SIZE = 0.2


class Seen(Protocol):
    """A code in a frame: its text and its four corners in pixels."""

    @property
    def text(self) -> str: ...
    @property
    def corners(self) -> NDArray[np.float32]: ...


@dataclass(frozen=True)
class Finding:
    """What one frame adds: a badge shown anew, and what else is in view."""

    #: the text to act on, or None where nothing is new
    scanned: str | None = None
    #: the code that the judgement is about, for its outline
    chosen: Seen | None = None
    #: genuine badges beside the chosen one
    others: int = 0
    #: chosen is no badge of this event
    foreign: bool = False


class Judgement:
    """Holds what was in view lately. ``genuine`` says whether a text is this event's badge."""

    def __init__(self, genuine: Callable[[str], bool] | None = None) -> None:
        self.genuine = genuine or (lambda text: normalise(text) is not None)
        self._last_seen: dict[str, float] = {}
        self._foreign: tuple[str, float, float] | None = None  # text, since, last
        self._foreign_told = ""
        self._beside: set[str] = set()

    def judge(self, seen: Sequence[Seen], size: tuple[int, int], now: float) -> Finding:
        """The finding of a frame of ``size`` (width, height) at ``now`` in seconds."""
        badges = [code for code in seen if self.genuine(code.text)]
        known = {text: at for text, at in self._last_seen.items() if now - at < AWAY_SECONDS}
        self._last_seen = known | {code.text: now for code in badges if code.text in known}
        if not badges:
            return self._only_foreign(seen, size, now)
        self._foreign = None
        chosen = max(badges, key=lambda code: _prominence(code, size))
        others = {code.text for code in badges} - {chosen.text}
        new = chosen.text not in known and not (
            # seen beside one that counted, which may only have been missed in this frame
            chosen.text in self._beside
            and any(now - at < _TAKES_OVER_SECONDS for at in self._last_seen.values())
        )
        self._beside = (self._beside | others) - {chosen.text} if not new else others
        if new:
            self._last_seen[chosen.text] = now
        elif chosen.text not in known:
            self._beside.add(chosen.text)
        return Finding(chosen.text if new else None, chosen, len(others))

    def _only_foreign(self, seen: Sequence[Seen], size: tuple[int, int], now: float) -> Finding:
        large = [code for code in seen if _side(code) >= _FOREIGN_SIZE * size[1]]
        if len(large) != 1 or len(seen) != 1:
            return Finding()
        [code] = large
        text, since, last = self._foreign or ("", now, now)
        if text != code.text or now - last >= AWAY_SECONDS:
            since, self._foreign_told = now, ""
        self._foreign = code.text, since, now
        if now - since < FOREIGN_SECONDS or self._foreign_told == code.text:
            return Finding(None, code, foreign=True)
        self._foreign_told = code.text
        return Finding(code.text, code, foreign=True)


def _side(code: Seen) -> float:
    return float(np.linalg.norm(code.corners[0] - code.corners[2])) / 1.414


def _prominence(code: Seen, size: tuple[int, int]) -> float:
    """Its size, less where it is off the middle: half as much in a corner."""
    middle = np.array(size, np.float32) / 2
    away = float(np.linalg.norm(code.corners.mean(axis=0) - middle) / np.linalg.norm(middle))
    return _side(code) * (1 - 0.5 * min(away, 1.0))
