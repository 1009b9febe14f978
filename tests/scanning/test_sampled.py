"""Codes sampled module by module: patterns hidden, paper bent, badges followed over frames."""

import time

import cv2
import numpy as np
import pytest
import zxingcpp

from checkin.scanning.decoder import decode_image, read_image
from checkin.scanning.finders import corners_of, finders
from checkin.scanning.frames import FrameReader
from checkin.scanning.module_grid import ModuleGrid, View, alignment_middles, known
from checkin.scanning.regions import crowded_squares
from checkin.scanning.sampled import sampled, sampled_regions
from checkin.scanning.zxing import text_of_modules

from .test_decoder import CODES, noisy, qr, scene

#: where the code lies in ``scene(module=8)``, without its quiet zone: 25 modules of 8 pixels
LEFT, TOP, SIDE = 220, 140, 200


def hidden(*corners: tuple[int, int]) -> np.ndarray:
    """A code of which the patterns in those corners (0 or 1 across, down) are covered."""
    picture = scene(module=8)
    for across, down in corners:
        x, y = LEFT + across * (SIDE - 56), TOP + down * (SIDE - 56)
        picture[y : y + 56, x : x + 56] = 235
    return picture


def modules_of(text: str) -> np.ndarray:
    return qr(text, 1)[4:-4, 4:-4] < 128


@pytest.mark.parametrize("corner", [(0, 0), (1, 0), (0, 1)])
def test_a_code_of_which_one_pattern_is_covered_is_read(corner: tuple[int, int]) -> None:
    picture = hidden(corner)
    assert zxingcpp.read_barcodes(picture) == []
    [reading] = read_image(picture)
    assert reading.text == CODES[0]
    assert np.abs(reading.corners.mean(axis=0) - (319.5, 239.5)).max() < 4


def test_a_code_of_which_no_two_patterns_are_seen_is_found_by_how_crowded_it_is() -> None:
    picture = cv2.GaussianBlur(hidden((0, 0)), (0, 0), 1.5)
    x, y = LEFT + SIDE - 56, TOP
    picture[y + 16 : y + 40, x + 16 : x + 40] = 235  # the middle of a second pattern
    [square] = list(crowded_squares(picture))[:1]
    assert np.abs(square.mean(axis=0) - (320, 240)).max() < 16
    assert [code.text for code in sampled_regions(picture).found] == [CODES[0]]


def test_the_patterns_of_a_slanting_scratched_code_are_found() -> None:
    picture = scene(module=7, angle=33)
    cv2.line(picture, (200, 120), (440, 380), 120, 3)
    black = cv2.threshold(picture, 100, 255, cv2.THRESH_BINARY_INV)[1]
    found = finders(np.asarray(black, np.uint8))
    corner = next(iter(corners_of(found)))
    assert corner.modules == pytest.approx(18, abs=0.8)
    assert sampled(picture).found[0].text == CODES[0]


def test_what_every_code_has_is_known_for_every_size() -> None:
    for text, level in (("A", "L"), (CODES[0], "Q"), ("x" * 600, "L"), ("x" * 2000, "L")):
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
        drawn = np.array(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False))
        sign = known(len(drawn))
        assert ((drawn < 128)[sign != 0] == (sign < 0)[sign != 0]).all()
    assert alignment_middles(25) == (6, 18)


def test_a_code_given_module_by_module_is_read_and_noise_is_not() -> None:
    bits = modules_of(CODES[0])
    assert text_of_modules(bits) == CODES[0]
    random = np.random.default_rng(5)
    sign = known(len(bits))
    for _ in range(300):
        noise = np.where(sign == 0, random.random(bits.shape) < 0.5, sign < 0)
        assert text_of_modules(noise) is None


def test_a_grid_is_sure_where_a_code_is_and_nowhere_else() -> None:
    picture = noisy(scene(module=8) * 0.5, 20)
    [corner, *_] = corners_of(finders(np.asarray(
        cv2.threshold(cv2.GaussianBlur(picture, (0, 0), 2), 60, 255, cv2.THRESH_BINARY_INV)[1],
        np.uint8,
    )))  # fmt: skip
    there = ModuleGrid(View(picture, corner), corner, 25)
    beside = corner.moved(1.0, np.array((-150.0, 40.0)))
    elsewhere = ModuleGrid(View(picture, beside), beside, 25)
    for grid in (there, elsewhere):
        list(grid.fit())
    assert there.certainty() > 0.8 > 0.6 > elsewhere.certainty()


def test_a_picture_of_noise_for_data_reads_nothing() -> None:
    picture = scene(module=8)
    cells = np.random.default_rng(2).integers(0, 2, (25, 25))
    sign = known(25)
    bits = np.where(sign == 0, cells, sign > 0).astype(np.uint8) * 255
    picture[TOP : TOP + SIDE, LEFT : LEFT + SIDE] = np.kron(bits, np.ones((8, 8), np.uint8))
    assert decode_image(picture) == []


def test_a_badge_that_no_single_frame_shows_well_adds_up_over_frames() -> None:
    random = np.random.default_rng(7)
    reader = FrameReader(budget_ms=120, clock=time.thread_time)
    sharp = scene(module=5, angle=8)[110:370, 190:450].astype(np.float32) / 255
    for number in range(10):
        moved = np.roll(sharp, (number, 2 * number), (0, 1))
        soft = cv2.GaussianBlur(moved, (0, 0), 3.0) * 0.12
        frame = np.clip(soft + random.normal(0, 0.03, soft.shape), 0, 1) * 255
        readings = reader.read(frame.astype(np.uint8))
        if readings:
            break
    assert [(reading.text, reading.rung) for reading in readings] == [
        (CODES[0], "followed, averaged")
    ]
