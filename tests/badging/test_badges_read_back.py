"""Every design is rendered as paper and cameras show it, and every code read back."""

import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from checkin.badging.design_file import SMALLEST_MODULE, available_designs, load_design
from checkin.badging.export import write_pdf
from checkin.badging.qr_code import code_matrix
from checkin.badging.sheet import load_sheet
from checkin.scanning.decoder import decode_image

from .people import badge, everybody

pytestmark = pytest.mark.usefixtures("qapp")

SHEETS = {
    "a6": "a6-4-on-a4",
    "card-86x54": "86x54-10-on-a4",
    "insert-90x55": "90x55-10-on-a4",
    "label-62": "roll-62x100",
}


@pytest.fixture(scope="module", params=sorted(SHEETS))
def printed(request, tmp_path_factory, qapp):
    path = tmp_path_factory.mktemp(request.param) / "badges.pdf"
    write_pdf(everybody(), load_design(request.param), load_sheet(SHEETS[request.param]), path)
    return path


def rendered(path: Path, dpi: int) -> list[np.ndarray]:
    prefix = path.with_name(f"page{dpi}")
    run = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", path, prefix],
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stderr == ""  # poppler complains of nothing
    files = sorted(path.parent.glob(f"{prefix.name}-*.pgm"))
    return [cv2.imread(str(file), cv2.IMREAD_GRAYSCALE) for file in files]


def test_every_design_has_its_sheet_here():
    assert sorted(SHEETS) == available_designs()


@pytest.mark.parametrize("dpi", [150, 300])
def test_every_code_of_every_page_reads_back(printed, dpi):
    read = [code for page in rendered(printed, dpi) for code in decode_image(page)]
    assert sorted(read) == sorted(b.code for b in everybody())


def blurred(page: np.ndarray) -> np.ndarray:
    return cv2.GaussianBlur(page, (0, 0), 2.0)


def turned(page: np.ndarray) -> np.ndarray:
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 15, 0.8)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=210)


def pale(page: np.ndarray) -> np.ndarray:
    """A printer that runs out of toner, under weak light."""
    return (page * 0.25 + 110).astype(np.uint8)


def photo_of_a_screen(page: np.ndarray) -> np.ndarray:
    """Seen aslant, with the screen's grid, glare across and noise."""
    height, width = page.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners * 0.9 + 20
    seen[1] += (-0.06 * width, 0.04 * height)
    seen[2] += (-0.02 * width, -0.03 * height)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    photo = cv2.warpPerspective(page, matrix, (width, height), borderValue=40).astype(float)
    photo[::3] *= 0.88
    photo[:, ::3] *= 0.88
    photo += np.linspace(0, 50, width)[None, :]
    photo += np.random.default_rng(1).normal(0, 8, photo.shape)
    return np.clip(photo, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("damage", [blurred, turned, pale, photo_of_a_screen])
def test_codes_of_a_damaged_page_read_back(printed, damage):
    page = rendered(printed, 150)[0]
    whole = decode_image(page)
    assert len(whole) >= 1
    if max(page.shape) > 1200:  # a camera sees one badge, not the sheet
        page = page[: page.shape[0] // 2, : page.shape[1] // 2]
        whole = decode_image(page)
    assert sorted(decode_image(damage(page))) == sorted(whole)


@pytest.mark.parametrize("number", range(4))
def test_the_smallest_module_is_read_by_a_small_webcam_from_30_cm(number):
    """1280 × 720 pixels over 60 degrees, as laptops have: 3.7 pixels a millimetre."""
    code = badge(number).code
    quiet = np.pad(np.where(np.array(code_matrix(code)), 25, 235), 4, constant_values=235)
    large = quiet.astype(np.uint8).repeat(24, 0).repeat(24, 1)
    side = round(33 * SMALLEST_MODULE * 1280 / (2 * 300 * np.tan(np.radians(30))))
    symbol = cv2.resize(large, (side, side), interpolation=cv2.INTER_AREA)
    frame = np.full((720, 1280), 190, np.uint8)
    frame[300 : 300 + side, 600 : 600 + side] = symbol
    turn = cv2.getRotationMatrix2D((640, 360), 9 * number - 12, 1)
    frame = cv2.warpAffine(frame, turn, (1280, 720), borderValue=190)
    noise = np.random.default_rng(number).normal(0, 6, frame.shape)
    seen = np.clip(cv2.GaussianBlur(frame, (0, 0), 0.9) + noise, 0, 255).astype(np.uint8)
    assert decode_image(seen) == [code]
