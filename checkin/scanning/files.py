"""Reading QR codes in files: pictures, and videos frame by frame."""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.scanning.decoder import read_image
from checkin.scanning.frames import FrameReader

# Known by name: FFmpeg takes text files and playlists for videos, too.
_VIDEOS = re.compile(r"\.(3gp|avi|gif|m4v|mjpe?g|mkv|mov|mp4|mpe?g|mts|ogv|ts|webm|wmv)", re.I)


@dataclass(frozen=True)
class DecodedFile:
    """What was read in a file: distinct texts in the order they were seen, in ``ms``."""

    file: str
    codes: list[str]
    ms: float
    #: for each code, the frame that first gave it (0 for a picture) and the rung that read it
    how: list[tuple[int, str]] = field(default_factory=list, compare=False)


def decode_file(path: str | Path) -> DecodedFile:
    """Every QR in a picture or a video; ``file`` is the path as given."""
    file = str(path)
    begin = time.perf_counter()
    codes: dict[str, tuple[int, str]] = {}
    frames = 0
    video = bool(_VIDEOS.fullmatch(Path(path).suffix))
    read = FrameReader().read if video else read_image
    for frame in _frames(Path(path), file):
        for reading in read(frame):
            codes.setdefault(reading.text, (frames, reading.rung))
        frames += 1
    if not frames:
        raise BadInput("{file} is not a picture or video that can be read.", file=file)
    ms = round((time.perf_counter() - begin) * 1000, 3)
    return DecodedFile(file, list(codes), ms, list(codes.values()))


def _frames(path: Path, file: str) -> Iterator[NDArray[np.generic]]:
    """The pictures in a file; none where it is neither a picture nor a video."""
    quieten()
    try:
        with path.open("rb") as opened:
            head = opened.read(64)
            if not _VIDEOS.fullmatch(path.suffix):
                # decoded from memory: OpenCV's own reader fails on some names on Windows
                yield from _picture(head + opened.read())
                return
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        raise BadInput(
            "{file} cannot be read: {reason}.", file=file, reason=cause(error)
        ) from error
    if head:
        yield from _video(path)


def _picture(content: bytes) -> Iterator[NDArray[np.generic]]:
    if not content:
        return
    packed = np.frombuffer(content, np.uint8)
    try:
        # as it is stored, for its transparency and 16 bits; that leaves EXIF's turn aside, which
        # does not matter to a code
        image = cv2.imdecode(packed, cv2.IMREAD_UNCHANGED)
    except cv2.error:  # larger than OpenCV's limit, or damaged beyond its patience
        return
    if image is not None and image.ndim in (2, 3):
        yield image


def _video(path: Path) -> Iterator[NDArray[np.generic]]:
    # FFmpeg by name: another backend would take badge_01.avi for the first of a series
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        while True:
            there, frame = capture.read()
            if not there:
                return
            yield np.asarray(frame, dtype=np.uint8)
    finally:
        capture.release()


def quieten() -> None:
    """OpenCV and FFmpeg complain on standard error, which is for messages to people."""
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
