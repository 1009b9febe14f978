"""`python -m benchmarks.camera_run`: the preview at work on a video in a loop.

Prints how late a 5 ms timer of the interface thread is (p99; the limit is 16 ms), the share of
a core in use, how loaded the machine was by others, and how resident memory grows after the
first minute (or quarter, if shorter).
`--minutes 30` is the long run of a release; CI runs none of it. Linux only (/proc).
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from array import array
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.decoding_pictures import photographed, scenery
from benchmarks.decoding_videos import video
from checkin.ui.camera.preview import CameraPreview

SIZE = (1280, 720)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.camera_run", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, metavar="N")
    parser.add_argument("--kind", default="dark", help="a kind of benchmarks.decoding_videos")
    parser.add_argument("--still", action="store_true", help="a scene in which nothing moves")
    parser.add_argument("--empty", action="store_true", help="a still scene with no code in it")
    args = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="checkin-camera-") as name:
        path = Path(name) / "loop.avi"
        write_loop(path, args.kind, still=args.still, empty=args.empty)
        preview = CameraPreview()
        preview.resize(320, 240)
        preview.show()
        preview.set_source(str(path))
        _measure(app, args.minutes * 60)
        preview.stop()
    return 0


def write_loop(path: Path, kind: str, *, still: bool = False, empty: bool = False) -> None:
    """Two seconds of a badge before a camera, 720p; ``still``: one frame again and again;
    ``empty``: a wall and a sensor's noise."""
    random = np.random.default_rng(3)
    wall = scenery(random, SIZE[1], SIZE[0])
    frames = (
        [photographed(random, wall * 0.7, 0.012, 85) for _ in range(60)]
        if empty
        else video(kind, 3).frames
    )
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, SIZE)
    for frame in frames:
        writer.write(cv2.resize(frames[0] if still else frame, SIZE))
    writer.release()


def _measure(app: object, seconds: float) -> None:
    assert isinstance(app, QApplication)
    late = array("f")  # a list of so many would itself be what grows
    memory: list[tuple[float, float]] = []
    loads: list[float] = []
    begin = time.perf_counter()
    last = [begin]
    used = [0.0]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - last[0]) * 1000 - 5))
        last[0] = now

    def note() -> None:
        memory.append((time.perf_counter() - begin, _resident()))
        loads.append(os.getloadavg()[0])

    def settle() -> None:
        del late[:]
        used[0] = _cpu()
        note()

    ticker, noter = QTimer(), QTimer()
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(tick)
    noter.timeout.connect(note)
    ticker.start(5)
    noter.start(1000)
    after = min(60.0, seconds / 4)
    QTimer.singleShot(int(after * 1000), settle)
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()
    settled = [size for at, size in memory if at >= after]
    median, p99 = np.percentile(late, (50, 99))
    print(f"Interface late by: median {median:.1f} ms, p99 {p99:.1f}, most {max(late):.1f}")
    print(f"Of a core: {(_cpu() - used[0]) / (seconds - after) * 100:.0f} %")
    print(f"Memory: {settled[0]:.0f} MB after {after:.0f} s, {settled[-1]:.0f} after {seconds:.0f} "
          f"(+{settled[-1] - settled[0]:.1f}), most {max(settled):.0f}; by tenths: "
          + " ".join(f"{size:.0f}" for size in settled[:: max(1, len(settled) // 10)]))  # fmt: skip
    print(f"Load of the machine meanwhile ({os.cpu_count()} cores): median {np.median(loads):.1f}, "
          f"{min(loads):.1f} to {max(loads):.1f}")  # fmt: skip


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def _cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    sys.exit(main())
