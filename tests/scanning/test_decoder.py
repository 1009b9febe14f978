import cv2
import numpy as np
import pytest
import zxingcpp

from checkin.scanning.decoder import AS_IT_IS, LADDER, decode_image, read_image

CODES = ["BCDEFGHJKNPRSTVXBCDEFGHJKNPR", "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"]


def qr(text, module=4):
    """A QR with its quiet zone, ``module`` pixels a module."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    return np.array(zxingcpp.write_barcode_to_image(code, scale=module, add_quiet_zones=True))


def scene(text=CODES[0], module=4, angle=0.0):
    """A grey picture of 640 × 480 pixels with one QR in its middle."""
    code = qr(text, module)
    picture = np.full((480, 640), 170, np.uint8)
    top, left = (480 - code.shape[0]) // 2, (640 - code.shape[1]) // 2
    picture[top : top + code.shape[0], left : left + code.shape[1]] = code
    turn = cv2.getRotationMatrix2D((320, 240), angle, 1)
    return cv2.warpAffine(picture, turn, (640, 480), borderValue=170)


def noisy(picture, amount):
    noise = np.random.default_rng(4).normal(0, amount, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("angle", range(0, 360, 24))
def test_a_badge_is_read_at_any_angle(angle):
    assert decode_image(scene(angle=angle)) == [CODES[0]]


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(cv2.GaussianBlur(scene(angle=15), (0, 0), 2.1), id="blurred"),
        pytest.param(noisy(scene(angle=15) * 0.06 + 4, 1.5), id="dark"),
        pytest.param(cv2.resize(scene(), None, fx=0.4, fy=0.4, interpolation=3), id="far"),
        pytest.param(cv2.blur(scene(), (7, 1)), id="moving"),
        pytest.param(255 - scene(angle=40), id="inverted"),
        pytest.param(noisy(scene(), 40), id="noisy"),
    ],
)
def test_a_badge_is_read_though_the_picture_is_poor(picture):
    assert decode_image(picture) == [CODES[0]]


def test_the_ladder_reads_what_the_bare_decoder_does_not():
    picture = noisy(scene(angle=15) * 0.06 + 4, 1.5)
    assert zxingcpp.read_barcodes(picture) == []
    assert decode_image(picture) == [CODES[0]]


def test_every_qr_of_a_picture_is_read_badge_or_not():
    texts = [*CODES, "https://example.org/été"]
    picture = np.hstack([cv2.resize(qr(text), (160, 160), interpolation=0) for text in texts])
    assert sorted(decode_image(picture)) == sorted(texts)


def test_all_of_many_codes_are_read():
    texts = [f"badge {number:02}" for number in range(48)]
    codes = [cv2.resize(qr(text), (150, 150), interpolation=0) for text in texts]
    picture = np.vstack([np.hstack(codes[row : row + 8]) for row in range(0, 48, 8)])
    assert sorted(decode_image(picture)) == texts


def test_each_reading_names_its_rung():
    assert [reading.rung for reading in read_image(scene())] == [AS_IT_IS]
    dark = noisy(scene(angle=15) * 0.06 + 4, 1.5)
    [reading] = read_image(dark)
    assert (reading.text, reading.rung in {rung.name for rung in LADDER}) == (CODES[0], True)


def test_colour_pictures_are_read_like_grey_ones():
    assert decode_image(cv2.cvtColor(scene(), cv2.COLOR_GRAY2BGR)) == [CODES[0]]
    assert decode_image(cv2.cvtColor(scene(), cv2.COLOR_GRAY2BGRA)) == [CODES[0]]


@pytest.mark.parametrize("shape", [(1, 1), (2, 700), (480, 640), (480, 640, 3)])
def test_where_there_is_no_qr_none_is_read(shape):
    assert decode_image(noisy(np.full(shape, 128.0), 30)) == []


def test_every_rung_keeps_bytes_and_leaves_its_picture_alone():
    picture = scene()
    before = picture.copy()
    for rung in LADDER:
        assert rung.prepare(picture).dtype == np.uint8
        assert (picture == before).all()


def bent(picture, bow):
    """Bowed as a badge in a soft sleeve: its middle lies lower than its sides."""
    y, x = np.mgrid[0:480, 0:640].astype(np.float32)
    across = np.clip((x - 220) / 200, 0, 1)
    lower = y - bow * 200 * 4 * across * (1 - across)
    return cv2.remap(picture, x, lower.astype(np.float32), cv2.INTER_LINEAR, borderValue=170)


def test_a_badge_that_bulges_is_unbent():
    picture = bent(scene(module=7), 0.09)
    assert zxingcpp.read_barcodes(picture) == []
    [reading] = read_image(picture)
    assert (reading.text, reading.rung.split()[0]) == (CODES[0], "unbent")


def test_a_code_in_colours_of_one_grey_is_read():
    code = scene() < 100
    picture = np.where(code[:, :, None], (60, 90, 200), (200, 134, 60)).astype(np.uint8)
    gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    assert int(np.ptp(gray)) < 3
    assert decode_image(picture) == [CODES[0]]


def test_what_is_transparent_lies_on_white():
    code = np.zeros((480, 640, 4), np.uint8)
    code[:, :, 3] = np.where(scene() < 100, 255, 0)
    assert decode_image(code) == [CODES[0]]


def test_sixteen_bits_are_read():
    assert decode_image(scene().astype(np.uint16) * 257) == [CODES[0]]


def test_a_micro_qr_is_no_badge():
    code = zxingcpp.create_barcode("441518", zxingcpp.BarcodeFormat.MicroQRCode)
    made = np.array(zxingcpp.write_barcode_to_image(code, scale=8, add_quiet_zones=True))
    assert decode_image(np.pad(made, 60, constant_values=255)) == []


def test_corners_lie_on_the_code_whichever_rung_read_it():
    for picture in (scene(), noisy(scene() * 0.06 + 4, 1.5)):
        [reading] = read_image(picture)
        assert np.abs(reading.corners.mean(axis=0) - (320, 240)).max() < 12
