"""A video's frames: a budget each, rungs in turn, what was learned is kept."""

import cv2
import numpy as np

from checkin.scanning.decoder import AS_IT_IS
from checkin.scanning.frames import FrameReader
from checkin.scanning.steps import STEPS

from .test_decoder import CODES, noisy, qr, scene


class Clock:
    """Each question takes ``step`` seconds."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def dark() -> np.ndarray:
    return noisy(scene(angle=15) * 0.06 + 4, 1.5)


def test_a_legible_frame_needs_no_rung():
    [reading] = FrameReader().read(scene())
    assert (reading.text, reading.rung) == (CODES[0], AS_IT_IS)
    assert reading.corners.mean(axis=0).round(-1).tolist() == [320, 240]


def test_with_time_for_few_rungs_a_frame_each_a_video_is_read_after_some_frames():
    reader = FrameReader(budget_ms=20, clock=Clock(0.005))
    frame = dark()
    readings = next(filter(None, (reader.read(frame) for _ in STEPS)))
    assert [code.text for code in readings] == [CODES[0]]


def test_the_rung_that_read_goes_first_on_the_next_frame():
    reader = FrameReader(budget_ms=10_000)
    [first] = reader.read(dark())
    [again] = reader.read(dark())
    assert again.rung == first.rung != AS_IT_IS


def test_without_time_nothing_is_tried_and_nothing_is_made_up():
    assert FrameReader(budget_ms=0).read(dark()) == []
    assert FrameReader().read(noisy(np.full((480, 640), 128.0), 30)) == []


def test_colour_frames_are_read_and_corners_are_in_the_frames_pixels():
    frame = cv2.cvtColor(dark(), cv2.COLOR_GRAY2BGR)
    [reading] = FrameReader(budget_ms=10_000).read(frame)
    assert np.abs(reading.corners.mean(axis=0) - (320, 240)).max() < 12


def test_a_code_that_is_followed_but_not_read_is_told_to_the_screen() -> None:
    """So that it can ask to hold still, or for more light."""
    smeared = noisy(cv2.GaussianBlur(scene(angle=8), (0, 0), 3.5), 12)
    reader = FrameReader(budget_ms=10_000)
    assert reader.read(smeared) == []
    [corners] = reader.located
    assert np.abs(corners.mean(axis=0) - (319.5, 239.5)).max() < 8
    assert 85 < float(np.linalg.norm(corners[0] - corners[1])) < 115


def test_a_poster_in_view_does_not_hide_the_badge_beside_it() -> None:
    """The poster is sharp, the badge is out of focus: only the first is legible by itself."""
    poster = cv2.resize(qr("https://example.org/programme"), (150, 150), interpolation=0)
    frame = cv2.GaussianBlur(scene(angle=8), (0, 0), 2.8)
    frame[20:170, 20:170] = poster
    frame = noisy(frame, 2)
    alone = FrameReader(budget_ms=10_000).read(frame)
    assert [code.text for code in alone] == ["https://example.org/programme"]
    reader = FrameReader(budget_ms=10_000, sought=lambda text: text in CODES)
    assert [code.text for code in reader.read(frame)] == [CODES[0], alone[0].text]
    again = reader.read(np.roll(frame, 3, axis=1))
    assert [code.text for code in again] == [CODES[0], alone[0].text]
