"""Patterns by their likeness, and blurs learnt from them: what no edge shows is found and read."""

import cv2
import numpy as np
import pytest
import zxingcpp

from checkin.scanning.equalised import explained, settled
from checkin.scanning.finders import Corner
from checkin.scanning.frames import FrameReader
from checkin.scanning.in_time import always
from checkin.scanning.matched import corners_matched, other_sizes, peaks, sizes_sought, usual_sizes
from checkin.scanning.module_bits import read_darker
from checkin.scanning.module_grid import ModuleGrid, View
from checkin.scanning.sampled import sampled_matched

from .test_decoder import CODES, noisy, scene

#: middles of the patterns of ``scene(module=4)``: the code is 100 pixels wide, round (319.5, 239.5)
PATTERNS = np.array([(283.5, 203.5), (355.5, 203.5), (283.5, 275.5)])


def shaken(length: int, degrees: float, module: int = 4) -> np.ndarray:
    """A badge that moved by so many pixels while the picture was taken."""
    kernel = np.zeros((2 * length + 1,) * 2, np.float32)
    way = np.array((np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees)))) * length / 2
    ends = [tuple(round(16 * (length + sign * at)) for at in way) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, 4)
    moved = cv2.filter2D(scene(module=module), -1, kernel / kernel.sum())
    return noisy(moved, 2)


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(noisy(scene() * 0.06 + 4, 3), id="dark"),
        pytest.param(shaken(9, 30), id="shaken"),
        pytest.param(cv2.GaussianBlur(scene(), (0, 0), 3.5), id="out of focus"),
    ],
)
def test_the_three_patterns_of_a_badge_are_the_likeliest(picture: np.ndarray) -> None:
    [corner, *_] = corners_matched(peaks(picture, sizes_sought(picture)))
    assert np.abs(corner.points - PATTERNS).max() < 2.5
    assert corner.modules == pytest.approx(18, rel=0.2)


@pytest.mark.parametrize("angle", [12, 45, 100, 200])
def test_patterns_are_alike_at_every_angle(angle: int) -> None:
    picture = noisy(scene(angle=angle) * 0.06 + 4, 2)
    turn = cv2.getRotationMatrix2D((320, 240), angle, 1)
    [corner, *_] = corners_matched(peaks(picture, usual_sizes(picture)))
    assert np.abs(corner.points - (PATTERNS @ turn[:, :2].T + turn[:, 2])).max() < 2.5


@pytest.mark.parametrize("degrees", [0, 30, 75, 120])
def test_a_shaken_badge_is_read_whatever_the_direction(degrees: float) -> None:
    picture = shaken(9, degrees)  # more than two modules
    assert zxingcpp.read_barcodes(picture) == []
    assert [code.text for code in sampled_matched(picture, usual_sizes(picture)).found] == [
        CODES[0]
    ]


def test_a_grid_settles_where_a_filter_explains_the_patterns_and_a_wrong_place_is_told() -> None:
    picture = shaken(9, 30)
    first, second, third = PATTERNS + np.array((1.6, -1.6))
    there = Corner(first, second, third, 18, 0.0)
    grid = ModuleGrid(View(picture, there), there, 25)
    before = explained(grid.finely())
    share, darker = settled(grid, always)
    assert share > 0.85 > 0.7 > before
    assert read_darker(darker) == CODES[0]
    beside = there.moved(1.0, np.array((-60.0, 25.0)))
    wrong = ModuleGrid(View(picture, beside), beside, 25)
    assert settled(wrong, always)[0] < 0.55


def test_a_moving_dark_badge_is_read_in_its_first_frame() -> None:
    frame = noisy(shaken(6, 60) * 0.2, 1.5)
    assert zxingcpp.read_barcodes(frame) == []
    assert [code.text for code in FrameReader(budget_ms=10_000).read(frame)] == [CODES[0]]


def test_a_small_badge_in_a_large_frame_is_among_the_other_sizes() -> None:
    frame = np.full((720, 1280), 150, np.uint8)
    small = cv2.resize(scene(module=4), None, fx=0.45, fy=0.45, interpolation=cv2.INTER_AREA)
    frame[300 : 300 + small.shape[0], 700 : 700 + small.shape[1]] = small
    frame = noisy(frame, 12)
    assert usual_sizes(frame)[-1] > 1.8 > other_sizes(frame)[-1]
    assert [code.text for code in sampled_matched(frame, other_sizes(frame)).found] == [CODES[0]]


def test_where_no_code_is_none_is_followed() -> None:
    random = np.random.default_rng(9)
    for _ in range(5):
        spots = (cv2.GaussianBlur(random.random((480, 640)), (0, 0), 4) - 0.5) * 2000 + 128
        picture = np.clip(spots, 0, 255).astype(np.uint8)
        seen = sampled_matched(picture, sizes_sought(picture))
        assert (seen.found, seen.unread) == ([], [])


def test_a_picture_too_small_for_any_pattern_has_none() -> None:
    tiny = np.zeros((9, 12), np.uint8)
    assert corners_matched(peaks(tiny, sizes_sought(tiny))) == []
