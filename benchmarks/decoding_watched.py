"""How soon a badge is read that somebody holds before a camera."""

import time
from dataclasses import dataclass, field

import cv2
import numpy as np

from benchmarks.decoding_videos import CONDITIONS, SIZE, Video, video
from checkin.scanning.decoder import gray_of
from checkin.scanning.finders import Corner
from checkin.scanning.fitting import Begun, fitted
from checkin.scanning.frames import FrameReader
from checkin.scanning.in_time import always
from checkin.scanning.module_bits import Care, read_modules
from checkin.scanning.module_grid import ModuleGrid, View
from checkin.scanning.steps import look

#: modules of a badge's code, and between its edge and the middles of its patterns
_MODULES, _INSET = 25, 3.5


@dataclass
class _Seen:
    """One kind's videos, or all."""

    videos: int = 0
    readable: int = 0
    alone: list[int] = field(default_factory=list)
    ours: list[int] = field(default_factory=list)

    def add(self, other: "_Seen") -> None:
        self.videos, self.readable = self.videos + other.videos, self.readable + other.readable
        self.alone, self.ours = self.alone + other.alone, self.ours + other.ours

    def line(self, kind: str) -> str:
        def share(frames: list[int]) -> str:
            first = sum(number == 1 for number in frames)
            return f"{100 * len(frames) / self.videos:5.1f} ({100 * first / self.videos:5.1f})"

        of_readable = 100 * len(self.ours) / max(self.readable, 1)
        return (
            f"{kind:14} {self.videos:4} {self.readable:9}    {share(self.alone)}"
            f"    {share(self.ours)}  {of_readable:6.1f}"
        )


def videos(each: int, size: tuple[int, int] = SIZE, most: int = 15) -> int:
    """Read in the first frame and within 15, in the half held back; the number of false texts.

    Readable is what the ladder read, or reads in any of those frames with all the time there is
    when it is told where the code lies: what then gives nothing is burnt out or smeared away.
    """
    if not each:
        return 0
    print(
        f"\nVideos of {size[0]} × {size[1]}, held back: % read within {most} frames (in the first)"
    )
    print("               videos readable   zxing-cpp          ladder   of readable", flush=True)
    false, spent, per_frame = 0, [], []
    total = _Seen()
    for kind in CONDITIONS:
        seen = _Seen()
        for seed in range(1, 2 * each, 2):
            made = video(kind, seed, most, size)
            seen.videos += 1
            alone = (n for n, frame in enumerate(made.frames, 1) if made.text in _zxing(frame))
            seen.alone += [number for number in [next(alone, 0)] if number]
            number, wrong, times = _watched(made)
            false += wrong
            per_frame += times
            if number:
                seen.ours.append(number)
                # a frame comes each 33 ms at the soonest
                spent.append(max(sum(times), (number - 1) * 1000 / 30))
            seen.readable += bool(number) or _readable(made)
        print(seen.line(kind), flush=True)
        total.add(seen)
    print(total.line("all"))
    frames, ms = (np.percentile(values, (50, 95)) for values in (total.ours, spent))
    print(f"Until read: frames median {frames[0]:.0f}, p95 {frames[1]:.0f}; "
          f"ms median {ms[0]:.0f}, p95 {ms[1]:.0f}")  # fmt: skip
    taken = np.percentile(per_frame, (50, 95, 100))
    print("A frame takes: median {:.0f} ms, p95 {:.0f}, most {:.0f}".format(*taken), flush=True)
    return false


def _zxing(frame: np.ndarray) -> list[str]:
    return [code.text for code in look(gray_of(frame)).read]


def _watched(made: Video) -> tuple[int, int, list[float]]:
    """In which frame the badge is read (0 for never), false texts, milliseconds of each frame."""
    reader, false, times = FrameReader(clock=time.thread_time), 0, []
    for number, frame in enumerate(made.frames, 1):
        begin = time.thread_time()
        texts = [reading.text for reading in reader.read(frame)]
        times.append((time.thread_time() - begin) * 1000)
        false += sum(text != made.text for text in texts)
        if made.text in texts:
            return number, false, times
    return 0, false, times


def _readable(made: Video) -> bool:
    return any(
        _read_at(frame, corners) == made.text
        for frame, corners in zip(made.frames, made.corners, strict=True)
    )


def _read_at(frame: np.ndarray, corners: np.ndarray) -> str | None:
    """What the ladder reads where the code is known to lie."""
    edge = np.array([(0, 0), (_MODULES, 0), (_MODULES, _MODULES), (0, _MODULES)], np.float32)
    matrix = cv2.getPerspectiveTransform(edge, corners.astype(np.float32))
    inner = np.clip(edge, _INSET, _MODULES - _INSET)[None]
    first, second, fourth, third = cv2.perspectiveTransform(inner, matrix)[0].astype(np.float64)
    corner = Corner(first, second, third, _MODULES - 7.0, 0.0, True, fourth)
    gray = gray_of(frame)
    grid = ModuleGrid(View(gray, corner), corner, _MODULES)
    text = read_modules(grid, Care.BLURS)
    if text is not None:
        return text
    fit = fitted(Begun.of(grid), always, 0.0)
    return None if fit is None else fit.text or read_modules(fit.grid, Care.BLURS)


__all__ = ["videos"]
