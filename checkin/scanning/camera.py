"""Pictures from a camera, or from a video or a folder of pictures that stands in for one.

Only the newest frame matters: ``Camera.frame`` takes what the driver has and never queues.
A camera that is absent, busy or pulled out is a state to tell, not an error; opening is tried
again until it is back.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.scanning.files import quieten

Frame = NDArray[np.uint8]
_PICTURES = {".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"}
#: a camera that gave no frame so often in a row is lost
_MISSES = 10
#: frames a second that a device is asked for and that a folder of pictures gives
_RATE = 30
#: Video4Linux's words for an exposure that the camera sets by itself, and by us
_AUTOMATIC, _BY_HAND = 3, 1


class Exposure(Enum):
    """How long a frame is exposed: shorter blurs less, longer sees more in the dark."""

    AUTOMATIC = "automatic"
    SHORTER = "shorter"
    LONGER = "longer"


_EXPOSED = {Exposure.SHORTER: 0.5, Exposure.LONGER: 2.0}


@dataclass(frozen=True)
class Wanted:
    """What is asked of a device; a driver that cannot gives what it has."""

    width: int = 1280
    height: int = 720
    exposure: Exposure = Exposure.AUTOMATIC


class CameraState(Enum):
    """Where a camera stands, as the screen tells it."""

    OPENING = "opening"
    RUNNING = "running"
    ABSENT = "absent"
    BUSY = "busy"
    LOST = "lost"


class Capture(Protocol):
    """What gives frames: a device, a video, a folder."""

    def read(self) -> Frame | None:
        """The next frame, or None where there is none now."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Unavailable(Exception):
    """Opening failed; ``state`` says how."""

    state: CameraState


def devices(root: Path = Path("/sys/class/video4linux")) -> list[tuple[int, str]]:
    """Number and name of each camera. Names are known on Linux only; elsewhere the first is 0.

    Two cameras of one name are told apart by a number behind it.
    """
    found: list[tuple[int, str]] = []
    for place in sorted(root.glob("video*"), key=lambda path: int(path.name[5:] or 0)):
        index = place / "index"
        try:
            if index.exists() and index.read_text().strip() != "0":
                continue  # a camera's second node carries no pictures
            name = (place / "name").read_text().strip()
            alike = sum(other.split(" (")[0] == name for _, other in found)
            found.append((int(place.name[5:]), f"{name} ({alike + 1})" if alike else name))
        except (OSError, ValueError):
            continue
    return found


def named(source: str, found: Sequence[tuple[int, str]]) -> str:
    """The number of the camera called ``source``: names stay, numbers change with the plug."""
    return next((str(number) for number, name in found if name == source), source)


def open_source(source: str, wanted: Wanted | None = None) -> Capture:
    """A device (its name, or ``"0"``), a video file or a folder of pictures.

    Raises:
        Unavailable: it is not there, or another program holds it.
    """
    source = named(source, devices())
    if source.isdigit():
        return _Device(int(source), wanted or Wanted())
    path = Path(source)
    if path.is_dir():
        return _Folder(path)
    if path.is_file():
        return _Video(path)
    raise Unavailable(CameraState.ABSENT)


class _Device:
    def __init__(self, number: int, wanted: Wanted) -> None:
        quieten()
        self._capture = cv2.VideoCapture(number)
        if not self._capture.isOpened():
            self._capture.release()
            there = Path(f"/dev/video{number}").exists()
            raise Unavailable(CameraState.BUSY if there else CameraState.ABSENT)
        for name, value in (
            (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
            (cv2.CAP_PROP_FRAME_WIDTH, wanted.width),
            (cv2.CAP_PROP_FRAME_HEIGHT, wanted.height),
            (cv2.CAP_PROP_FPS, _RATE),
            (cv2.CAP_PROP_BUFFERSIZE, 1),  # the newest frame, not one that waited
        ):
            self._capture.set(name, value)
        self._expose(wanted.exposure)

    def _expose(self, exposure: Exposure) -> None:
        """Where the driver lets us; otherwise it goes on by itself."""
        factor = _EXPOSED.get(exposure)
        if factor is None:
            self._capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _AUTOMATIC)
            return
        usual = self._capture.get(cv2.CAP_PROP_EXPOSURE)
        if usual > 0 and self._capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _BY_HAND):
            self._capture.set(cv2.CAP_PROP_EXPOSURE, usual * factor)

    def read(self) -> Frame | None:
        there, frame = self._capture.read()
        return np.asarray(frame, np.uint8) if there else None

    def close(self) -> None:
        self._capture.release()


class _Video:
    """A video in a loop, at its own pace; frames that came too late are passed over."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        quieten()
        self._path, self._clock = path, clock
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            raise Unavailable(CameraState.ABSENT)
        self._rate = self._capture.get(cv2.CAP_PROP_FPS) or 30.0
        self._begin, self._given = clock(), 0

    def read(self) -> Frame | None:
        if not self._path.exists():
            return None  # as a camera that was pulled out
        due = int((self._clock() - self._begin) * self._rate)
        if due < self._given:
            time.sleep((self._given - due) / self._rate)
        while self._given < due:
            if not self._capture.grab():
                break
            self._given += 1
        there, frame = self._capture.read()
        if not there:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            self._begin, self._given = self._clock(), 0
            there, frame = self._capture.read()
        self._given += 1
        return np.asarray(frame, np.uint8) if there else None

    def close(self) -> None:
        self._capture.release()


class _Folder:
    """The pictures of a folder by name, one a second, in a loop; read anew at each turn."""

    def __init__(self, path: Path) -> None:
        quieten()
        self._path = path
        self._turn: Iterator[Path] = iter(())
        self._picture: Frame | None = None
        self._until = 0.0

    def read(self) -> Frame | None:
        if not self._path.is_dir():
            return None
        if self._picture is None or time.monotonic() >= self._until:
            self._picture = self._following()
            self._until = time.monotonic() + 1
        time.sleep(1 / _RATE)
        return self._picture

    def close(self) -> None:
        self._picture = None

    def _following(self) -> Frame | None:
        for _ in range(2):
            for path in self._turn:
                packed = np.frombuffer(path.read_bytes(), np.uint8)
                picture = cv2.imdecode(packed, cv2.IMREAD_COLOR) if packed.size else None
                if picture is not None:
                    return np.asarray(picture, np.uint8)
            kept = (path for path in self._path.iterdir() if path.suffix.lower() in _PICTURES)
            self._turn = iter(sorted(kept))
        return None


class Camera:
    """Opens a source, says its state, and opens it again when it comes back."""

    def __init__(
        self,
        source: str,
        open_: Callable[[str, Wanted], Capture] = open_source,
        wanted: Wanted | None = None,
    ) -> None:
        self.state = CameraState.OPENING
        self._source, self._open, self._wanted = source, open_, wanted or Wanted()
        self._capture: Capture | None = None
        self._ran = False
        self._misses = 0

    def frame(self) -> Frame | None:
        """The newest frame, or None; ``state`` says why. Blocks for at most a frame's time."""
        if self._capture is None:
            try:
                self._capture = self._open(self._source, self._wanted)
            except Unavailable as error:
                lost = self._ran and error.state is CameraState.ABSENT
                self.state = CameraState.LOST if lost else error.state
                return None
            self._misses = 0
        frame = self._capture.read()
        if frame is not None:
            self.state, self._ran, self._misses = CameraState.RUNNING, True, 0
            return frame
        self._misses += 1
        if self._misses >= _MISSES or not self._ran:
            self.close()
            self.state = CameraState.LOST if self._ran else CameraState.ABSENT
        return None

    def close(self) -> None:
        if self._capture is not None:
            self._capture.close()
            self._capture = None


#: seconds between looks at a still scene, and at one in which so many looks found no code: some
#: ladders' worth
_STILL_SECONDS, _EMPTY_SECONDS, _LOOKS_IN_VAIN = 0.25, 1.0, 12


class Stillness:
    """Whether something moves: frames compared small. A still scene needs few looks a second."""

    def __init__(self, after: float = 1.5) -> None:
        self._after = after
        self._small: Frame | None = None
        self._moved_at = -1e9

    def still(self, frame: Frame, now: float) -> bool:
        """Whether nothing has moved for ``after`` seconds (``now`` in seconds)."""
        small = np.asarray(cv2.resize(frame, (64, 36), interpolation=cv2.INTER_AREA), np.uint8)
        if self._small is not None and small.shape == self._small.shape:
            change = cv2.absdiff(small, self._small)
            # one per cent of the picture changed by more than noise does
            if float((change > 14).mean()) < 0.01:
                return now - self._moved_at > self._after
        self._small, self._moved_at = small, now
        return False


class Pace:
    """How often a scene is looked at: each frame while something moves, then four times a
    second, and once a second where those looks found no code. Movement is noticed at once.
    """

    def __init__(self) -> None:
        self._looked_at, self._in_vain = -1e9, 0

    def due(self, still: bool, now: float) -> bool:
        """Whether to look at a frame taken at ``now`` (seconds)."""
        if not still:
            self._in_vain = 0
        elif now - self._looked_at < (
            _STILL_SECONDS if self._in_vain < _LOOKS_IN_VAIN else _EMPTY_SECONDS
        ):
            return False
        self._looked_at = now
        return True

    def saw(self, code: bool) -> None:
        """Whether the last look saw a code, legible or not."""
        self._in_vain = 0 if code else self._in_vain + 1
