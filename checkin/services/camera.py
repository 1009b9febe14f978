"""The camera at work: one thread takes frames, one reads them, the interface hears of it.

Frames are dropped, never queued: the reading thread takes the newest and leaves the others.
While nothing moves, it looks four times a second, or once.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.domain.badge_code import is_genuine, normalise
from checkin.scanning.camera import (
    Camera,
    CameraState,
    Exposure,
    Frame,
    Pace,
    Stillness,
    Wanted,
    devices,
)
from checkin.scanning.decoder import AS_IT_IS, gray_of
from checkin.scanning.frames import FrameReader
from checkin.scanning.hints import Hint, SteadyHint, hint_for, light_of, sharpness_of
from checkin.scanning.judgement import Judgement
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings

__all__ = [
    "AS_IT_IS",
    "CAMERA_SETTING",
    "SIZES",
    "CameraState",
    "Exposure",
    "Hint",
    "Pipeline",
    "Sight",
    "Wanted",
    "devices",
    "genuine_badges",
    "wanted_of",
]

#: the machine's settings: a camera's name or number, a path, or None for no camera at the door;
#: the size of its frames; how they are exposed
CAMERA_SETTING, SIZE_SETTING, EXPOSURE_SETTING = "camera", "camera.size", "camera.exposure"
SIZES = ((1280, 720), (1920, 1080), (640, 480))

#: longest side of the picture that the screen gets
_PREVIEW = 400
_AGAIN_SECONDS = 1.0
_WAIT_SECONDS = 0.4


@dataclass(frozen=True)
class Sight:
    """What the camera sees now, for the screen."""

    state: CameraState
    #: RGB, mirrored, at most 400 pixels long; None where there is no frame
    preview: NDArray[np.uint8] | None = None
    #: a badge shown anew
    scanned: str | None = None
    #: corners of the code that counts, as shares of the (mirrored) picture; with ``read`` whether
    #: it was read or only located
    outline: tuple[tuple[float, float], ...] = ()
    read: bool = False
    foreign: bool = False
    others: int = 0
    hint: Hint = Hint.NONE
    #: the rung that read the code
    rung: str = ""
    frames_a_second: float = 0.0
    read_ms: float = 0.0
    light: float = 0.0
    sharpness: float = 0.0


def wanted_of(machine: MachineSettings) -> Wanted:
    """What this machine's settings ask of a camera; what is unknown counts as not set."""
    size = machine.get(SIZE_SETTING)
    width, height = next((s for s in SIZES if f"{s[0]}x{s[1]}" == size), SIZES[0])
    kept = machine.get(EXPOSURE_SETTING)
    exposure = next((e for e in Exposure if e.value == kept), Exposure.AUTOMATIC)
    return Wanted(width, height, exposure)


def genuine_badges(event: OpenEvent) -> Callable[[str], bool]:
    """Whether a text is a badge of the event; reads the key once (blocks: use the lane)."""
    programme, key = event.read(event.rows.read)
    name = programme.event.id

    def genuine(text: str) -> bool:
        code = normalise(text)
        return code is not None and is_genuine(key, name, code)

    return genuine


class Pipeline:
    """Runs until ``stop``; ``report`` is called from the reading thread."""

    def __init__(
        self,
        source: str,
        report: Callable[[Sight], None],
        genuine: Callable[[str], bool] | None = None,
        make: Callable[..., Camera] = Camera,
        wanted: Wanted | None = None,
    ) -> None:
        self._camera, self._report = make(source, wanted=wanted), report
        self._judgement = Judgement(genuine)
        self._reader = FrameReader(sought=self._judgement.genuine)
        self._stillness, self._pace, self._steady = Stillness(), Pace(), SteadyHint()
        self._newest: Frame | None = None
        self._state = CameraState.OPENING
        self._fresh = threading.Condition()
        self._stopped = threading.Event()
        self._gap = 1 / 30  # seconds between frames, smoothed
        self._taken_at = 0.0
        self._threads = [
            threading.Thread(target=self._take, name="camera", daemon=True),
            threading.Thread(target=self._look, name="camera-reading", daemon=True),
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """The threads end and give the camera back; a driver that hangs is not waited for."""
        self._stopped.set()
        with self._fresh:
            self._fresh.notify_all()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(_WAIT_SECONDS)

    def _take(self) -> None:
        while not self._stopped.is_set():
            frame = self._camera.frame()
            state = self._camera.state
            if frame is not None:
                now = time.monotonic()
                self._gap = 0.9 * self._gap + 0.1 * min(now - self._taken_at, 1.0)
                self._taken_at = now
            with self._fresh:
                changed = state is not self._state
                self._state = state
                self._newest = frame if frame is not None or changed else self._newest
                if frame is not None or changed:
                    self._fresh.notify()
            if frame is None:
                self._stopped.wait(_AGAIN_SECONDS if state is not CameraState.RUNNING else 0.02)
        self._camera.close()

    def _look(self) -> None:
        told: CameraState | None = None
        while True:
            with self._fresh:
                self._fresh.wait_for(
                    lambda: (
                        self._newest is not None
                        or self._stopped.is_set()
                        or self._state is not told  # noqa: B023 - waited for in this turn
                    )
                )
                frame, self._newest, state = self._newest, None, self._state
            if self._stopped.is_set():
                return
            if frame is None:
                told = state
                self._report(Sight(state))
                continue
            told = state
            now = time.monotonic()
            still = self._stillness.still(frame, now)
            if self._pace.due(still, now):
                self._report(self._sight(frame, now, still))

    def _sight(self, frame: Frame, now: float, still: bool) -> Sight:
        gray = gray_of(frame)
        begin = time.perf_counter()
        read = self._reader.read(gray)
        ms = (time.perf_counter() - begin) * 1000
        height, width = gray.shape
        finding = self._judgement.judge(read, (width, height), now)
        located = self._reader.located
        self._pace.saw(bool(read or located))
        outline = finding.chosen.corners if finding.chosen else located[0] if located else None
        hint = Hint.NONE if read else hint_for(gray, located, still)
        rungs = {code.text: code.rung for code in read}
        return Sight(
            CameraState.RUNNING,
            _preview(frame),
            finding.scanned,
            ()
            if outline is None
            else tuple((1 - float(x) / width, float(y) / height) for x, y in outline),
            finding.chosen is not None,
            finding.foreign,
            finding.others,
            self._steady.after(hint, now),
            rungs.get(finding.chosen.text, "") if finding.chosen else "",
            1 / max(self._gap, 1e-3),
            ms,
            light_of(gray),
            sharpness_of(gray),
        )


def _preview(frame: Frame) -> NDArray[np.uint8]:
    scale = min(1.0, _PREVIEW / max(frame.shape[:2]))
    small = cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    if small.ndim == 2:
        small = cv2.cvtColor(small, cv2.COLOR_GRAY2BGR)
    return np.ascontiguousarray(small[:, ::-1, 2::-1], np.uint8)
