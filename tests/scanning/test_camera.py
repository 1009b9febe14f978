"""Cameras that are absent, busy, pulled out and back; stand-ins; a scene that rests."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from checkin.scanning.camera import (
    Camera,
    CameraState,
    Exposure,
    Pace,
    Stillness,
    Unavailable,
    Wanted,
    devices,
    named,
    open_source,
)
from checkin.scanning.files import quieten
from checkin.scanning.hints import Hint, SteadyHint, hint_for

GREY = np.full((48, 64, 3), 90, np.uint8)


class Fake:
    """A camera whose plug the test holds."""

    def __init__(self) -> None:
        self.there, self.busy, self.closed = True, False, 0

    def open(self, source: str, wanted: Wanted) -> "Fake":
        if not self.there:
            raise Unavailable(CameraState.ABSENT)
        if self.busy:
            raise Unavailable(CameraState.BUSY)
        return self

    def read(self) -> np.ndarray | None:
        return GREY if self.there else None

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def plug() -> Fake:
    return Fake()


@pytest.fixture
def camera(plug: Fake) -> Camera:
    return Camera("0", plug.open)


def test_a_camera_runs(camera: Camera) -> None:
    assert camera.state is CameraState.OPENING
    assert camera.frame() is GREY
    assert camera.state is CameraState.RUNNING


def test_a_camera_that_is_not_there_is_found_when_it_is_plugged_in(
    camera: Camera, plug: Fake
) -> None:
    plug.there = False
    assert camera.frame() is None
    assert camera.state is CameraState.ABSENT
    plug.there = True
    assert camera.frame() is GREY


def test_a_camera_that_another_program_uses_is_busy_until_it_is_free(
    camera: Camera, plug: Fake
) -> None:
    plug.busy = True
    camera.frame()
    assert camera.state is CameraState.BUSY
    plug.busy = False
    camera.frame()
    assert camera.state is CameraState.RUNNING


def test_a_camera_that_is_pulled_out_is_lost_and_comes_back(camera: Camera, plug: Fake) -> None:
    camera.frame()
    plug.there = False
    for _ in range(12):
        camera.frame()
    assert (camera.state, plug.closed) == (CameraState.LOST, 1)
    plug.there = True
    assert camera.frame() is GREY
    assert camera.state is CameraState.RUNNING


def test_one_missing_frame_is_no_loss(camera: Camera, plug: Fake) -> None:
    camera.frame()
    plug.there = False
    camera.frame()
    plug.there = True
    camera.frame()
    assert (camera.state, plug.closed) == (CameraState.RUNNING, 0)


def test_a_video_stands_in_for_a_camera_and_starts_anew_at_its_end(tmp_path: Path) -> None:
    quieten()  # FFmpeg reads once, at its first use, how much it may say
    path = tmp_path / "rehearsal.avi"
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 100, (64, 48))
    for _ in range(3):
        video.write(GREY)
    video.release()
    source = open_source(str(path))
    frames = [source.read() for _ in range(8)]
    source.close()
    assert all(frame is not None and frame.shape == GREY.shape for frame in frames)


def test_a_folder_of_pictures_stands_in_for_a_camera(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    assert open_source(str(tmp_path)).read() is None
    cv2.imwrite(str(tmp_path / "a.png"), GREY)
    frame = open_source(str(tmp_path)).read()
    assert frame is not None
    assert (frame == GREY).all()


def test_what_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as error:
        open_source(str(tmp_path / "nothing"))
    assert error.value.state is CameraState.ABSENT


def test_cameras_are_listed_by_name_once_each(tmp_path: Path) -> None:
    for node, index, name in (("video0", 0, "HD Webcam"), ("video1", 1, "HD Webcam"),
                              ("video10", 0, "Table camera"), ("video2", 0, "Front")):  # fmt: skip
        (tmp_path / node).mkdir()
        (tmp_path / node / "index").write_text(f"{index}\n")
        (tmp_path / node / "name").write_text(f"{name}\n")
    assert devices(tmp_path) == [(0, "HD Webcam"), (2, "Front"), (10, "Table camera")]
    assert devices(tmp_path / "nowhere") == []


def test_two_cameras_of_one_name_are_told_apart_and_found_by_their_names(tmp_path: Path) -> None:
    for number in (0, 2):
        (tmp_path / f"video{number}").mkdir()
        (tmp_path / f"video{number}" / "name").write_text("HD Webcam\n")
    found = devices(tmp_path)
    assert found == [(0, "HD Webcam"), (2, "HD Webcam (2)")]
    assert [named(source, found) for source in ("HD Webcam", "HD Webcam (2)", "0", "a.avi")] == [
        "0", "2", "0", "a.avi",
    ]  # fmt: skip


class Driver:
    """A camera's driver that remembers what it was asked for."""

    def __init__(self, exposure: float) -> None:
        self.asked: dict[int, float] = {}
        self.exposure = exposure

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def get(self, name: int) -> float:
        return self.exposure if name == cv2.CAP_PROP_EXPOSURE else 0.0

    def set(self, name: int, value: float) -> bool:
        self.asked[name] = value
        return True

    def read(self) -> tuple[bool, np.ndarray]:
        return True, GREY

    def release(self) -> None: ...


@pytest.mark.parametrize(
    ("usual", "wanted", "exposure"),
    [
        (160.0, Exposure.LONGER, 320.0),
        (160.0, Exposure.SHORTER, 80.0),
        (160.0, Exposure.AUTOMATIC, None),
        (0.0, Exposure.LONGER, None),  # a driver that says nothing of it
    ],
)
def test_size_and_exposure_are_asked_of_the_driver(
    monkeypatch: pytest.MonkeyPatch, usual: float, wanted: Exposure, exposure: float | None
) -> None:
    driver = Driver(usual)
    monkeypatch.setattr(cv2, "VideoCapture", lambda number: driver)
    source = open_source("7", Wanted(1920, 1080, wanted))
    assert source.read() is not None
    asked = driver.asked
    assert (asked[cv2.CAP_PROP_FRAME_WIDTH], asked[cv2.CAP_PROP_FRAME_HEIGHT]) == (1920, 1080)
    assert asked[cv2.CAP_PROP_FPS] == 30
    assert asked.get(cv2.CAP_PROP_EXPOSURE) == exposure


def test_a_scene_rests_after_a_while_and_wakes_at_once() -> None:
    stillness = Stillness(after=1.0)
    frames = [(n / 10, stillness.still(GREY, n / 10)) for n in range(20)]
    assert [still for at, still in frames if at < 1] == [False] * 10
    assert frames[-1][1]
    hand = GREY.copy()
    hand[10:30, 10:40] = 200
    assert not stillness.still(hand, 2.0)


def test_noise_is_no_movement() -> None:
    random = np.random.default_rng(1)
    stillness = Stillness(after=1.0)
    frames = [np.clip(GREY + random.normal(0, 5, GREY.shape), 0, 255).astype(np.uint8)
              for _ in range(20)]  # fmt: skip
    assert [stillness.still(frame, n / 10) for n, frame in enumerate(frames)][-1]


def square(side: float) -> np.ndarray:
    return np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32) + 100


@pytest.mark.parametrize(
    ("level", "located", "still", "hint"),
    [
        (120, [square(40)], False, Hint.CLOSER),
        (120, [square(200)], False, Hint.HOLD_STILL),
        (10, [square(200)], False, Hint.MORE_LIGHT),
        (255, [square(200)], False, Hint.LESS_GLARE),
        (120, [], False, Hint.SHOW),
        (10, [], False, Hint.MORE_LIGHT),
        (10, [], True, Hint.NONE),
    ],
)
def test_advice_follows_from_what_is_seen(
    level: int, located: list[np.ndarray], still: bool, hint: Hint
) -> None:
    assert hint_for(np.full((480, 640), level, np.uint8), located, still) is hint


def test_advice_neither_flickers_nor_outlasts_its_cause() -> None:
    steady = SteadyHint()
    shown = [steady.after(Hint.CLOSER, n / 10) for n in range(6)]
    assert shown == [Hint.NONE] * 4 + [Hint.CLOSER] * 2
    assert steady.after(Hint.NONE, 0.6) is Hint.NONE


def looks(pace: Pace, still: bool, code: bool, begin: float) -> int:
    """How many of the 150 frames of five seconds are looked at."""
    count = 0
    for number in range(150):
        if pace.due(still, begin + number / 30):
            pace.saw(code)
            count += 1
    return count


def test_a_still_scene_is_looked_at_less_and_an_empty_one_still_less() -> None:
    pace = Pace()
    assert looks(pace, still=False, code=False, begin=0) == 150
    held = looks(pace, still=True, code=True, begin=10)
    assert 17 <= held <= 20  # more than once in the second after which a badge counts anew
    first = looks(pace, still=True, code=False, begin=20)
    then = looks(pace, still=True, code=False, begin=25)
    assert held > first > then
    assert then == 5


def test_the_first_frame_in_which_something_moves_is_looked_at() -> None:
    pace = Pace()
    for begin in (0, 5, 10):
        looks(pace, still=True, code=False, begin=begin)
    assert not pace.due(still=True, now=15.0)
    assert pace.due(still=False, now=15.03)
    assert looks(pace, still=False, code=False, begin=15.06) == 150
