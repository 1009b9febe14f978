"""Every badge of every design is rendered as paper and cameras show it, and read back."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from benchmarks.rendered_badges import (
    DAMAGES,
    Cell,
    Picture,
    cells_of,
    complaints,
    cut_out,
    fonts_of,
    misplaced,
    poppler,
    words_of,
)
from checkin.badging.design import BadgeDesign
from checkin.badging.design_file import SMALLEST_MODULE, available_designs, load_design
from checkin.badging.export import write_job
from checkin.badging.print_job import PrintJob
from checkin.badging.qr_code import code_matrix
from checkin.badging.sheet import load_sheet
from checkin.domain.badge_code import in_groups
from checkin.scanning.decoder import decode_image

from .people import badge, everybody

pytestmark = pytest.mark.usefixtures("qapp")

SHEETS = {
    "a6": "a6-4-on-a4",
    "card-86x54": "86x54-10-on-a4",
    "insert-90x55": "90x55-10-on-a4",
    "label-62": "roll-62x100",
    "label-63x36": "63.5x38.1-21-on-a4",
    "label-80x50": "80x50-10-on-a4",
}


@dataclass
class Printed:
    """A PDF of everybody, where its badges should be, and its pages by resolution."""

    pdf: Path
    design: BadgeDesign
    cells: list[Cell]
    pages: dict[int, list[Picture]]


@pytest.fixture(scope="module", params=sorted(SHEETS))
def printed(request, tmp_path_factory, qapp):
    pdf = tmp_path_factory.mktemp(request.param) / "badges.pdf"
    design = load_design(request.param)
    job = PrintJob(everybody(), design, load_sheet(SHEETS[request.param]), backs=True)
    assert write_job(job, pdf)
    return Printed(pdf, design, cells_of(job), {dpi: poppler(pdf, dpi) for dpi in (150, 300)})


def test_every_design_has_its_sheet_here():
    assert sorted(SHEETS) == available_designs()


@pytest.mark.parametrize("dpi", [150, 300])
def test_each_badge_holds_its_own_code_and_no_other(printed, dpi):
    assert len(printed.cells) == len(everybody())
    read = [decode_image(cut_out(printed.pages[dpi], cell, dpi)) for cell in printed.cells]
    assert read == [[cell.code] for cell in printed.cells]


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize("damage", DAMAGES)
def test_every_badge_reads_back_when_it_is_damaged(printed, damage, dpi):
    badges = [cut_out(printed.pages[dpi], cell, dpi) for cell in printed.cells]
    read = [decode_image(DAMAGES[damage](picture, dpi)) for picture in badges]
    assert read == [[cell.code] for cell in printed.cells]


def test_every_qr_stands_where_sheet_and_design_say_to_a_fifth_of_a_millimetre(printed):
    pages = printed.pages[300]
    assert max(misplaced(pages, cell, printed.design, 300) for cell in printed.cells) <= 0.2


def test_each_badge_says_what_the_list_says_of_its_person(printed):
    words = list(words_of(printed.pdf))
    for person, cell in zip(everybody(), printed.cells, strict=True):
        text = "".join(
            word.text
            for word in words
            if word.page == cell.page
            and cell.left <= (word.left + word.right) / 2 <= cell.left + cell.width
            and cell.top <= (word.top + word.bottom) / 2 <= cell.top + cell.height
        )
        assert all(group in text for group in in_groups(person.code).split())
        name = person.given_name + person.family_name
        if len(name) < 100:  # longer ones are told as compacted
            for part in (person.given_name, person.family_name, person.organisation):
                assert "".join(part.split()) in text, part


def test_fonts_are_embedded_as_parts_and_no_reader_complains(printed):
    fonts = fonts_of(printed.pdf)
    assert set(fonts) == {"NotoSans-Bold", "NotoSans-Regular", "JetBrainsMono-Regular"}
    assert all(fonts.values())
    assert printed.pdf.stat().st_size < 140_000  # the whole of Noto Sans has 600,000
    assert complaints(printed.pdf) == ""


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
