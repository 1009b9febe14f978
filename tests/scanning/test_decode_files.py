import cv2
import numpy as np
import pytest
import zxingcpp

from checkin.domain.errors import BadInput
from checkin.scanning.files import DecodedFile, decode_file

CODES = ["BCDEFGHJKNPRSTVXBCDEFGHJKNPR", "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"]


def frame(text):
    """A BGR picture of 320 × 240 pixels, with a QR where there is a text."""
    picture = np.full((240, 320), 200, np.uint8)
    if text:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
        made = np.array(zxingcpp.write_barcode_to_image(code, scale=5, add_quiet_zones=True))
        picture[20 : 20 + made.shape[0], 60 : 60 + made.shape[1]] = made
    return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)


def save(path, picture):
    path.write_bytes(cv2.imencode(path.suffix, picture)[1].tobytes())


@pytest.mark.parametrize("name", ["badge.png", "été à l’accueil.jpg", "b.bmp", "b.webp", "b.tiff"])
def test_a_picture_of_any_name_and_kind_is_read(tmp_path, name):
    save(tmp_path / name, frame(CODES[0]))
    decoded = decode_file(tmp_path / name)
    assert decoded == DecodedFile(str(tmp_path / name), [CODES[0]], decoded.ms)
    assert decoded.ms > 0


def test_the_file_is_named_as_it_was_given(tmp_path, monkeypatch):
    save(tmp_path / "badge.png", frame(CODES[0]))
    monkeypatch.chdir(tmp_path)
    assert decode_file("./badge.png").file == "./badge.png"


def test_a_picture_without_qr_has_no_codes(tmp_path):
    save(tmp_path / "empty.png", frame(""))
    assert decode_file(tmp_path / "empty.png").codes == []


def test_a_video_gives_each_code_once_in_the_order_seen(tmp_path):
    path = tmp_path / "entrée.avi"
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for text in ["", CODES[1], CODES[1], "", CODES[0], CODES[1], ""]:
        video.write(frame(text))
    video.release()
    assert decode_file(path).codes == [CODES[1], CODES[0]]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("empty.mp4", b""),
        ("text.txt", b"hello"),
        ("text.mp4", b"hello " * 100),
        ("torn.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF"),
        ("torn.png", b"\x89PNG\r\n\x1a\n" + bytes(40)),
    ],
)
def test_a_file_that_is_no_picture_is_named_and_nothing_else_is_said(
    tmp_path, capfd, name, content
):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput) as error:
        decode_file(path)
    assert str(error.value) == f"{path} is not a picture or video that can be read."
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_not_there_is_named_with_the_reason(tmp_path):
    with pytest.raises(BadInput, match=r"nowhere\.png cannot be read: no such file or folder\."):
        decode_file(tmp_path / "nowhere.png")
    with pytest.raises(BadInput, match="cannot be read: this is a folder"):
        decode_file(tmp_path)
