"""Where badges come to stand on paper, measured on the rendered page."""

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from checkin.badging.calibration import offset_from_measure, write_test_page
from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf
from checkin.badging.print_job import PrintJob, Separator, paint_page
from checkin.badging.sheet import available_sheets, load_sheet
from checkin.domain.errors import BadInput
from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages

from .people import badge

pytestmark = pytest.mark.usefixtures("qapp")

DPI = 254  # ten dots a millimetre
PROBE = """
[badge]
name = "Probe"
width = {width}
height = {height}
margin = 1
[fonts]
text = "Noto Sans"
code = "JetBrains Mono"
[front.names]
box = [26, 1, 12, {names}]
size = [10, 10, 10]
[front.qr]
left = 0.5
top = 0.5
module = 0.75
[back.back]
show = "box"
box = [0, 0, 10, 5]
fill = "#000000"
[audience]
[role]
participant = {{ colour = "#4B5563", word = "P" }}
speaker = {{ colour = "#801650", word = "S" }}
staff = {{ colour = "#111111", word = "T" }}
press = {{ colour = "#F46A25", word = "J" }}
guest = {{ colour = "#7A4B12", word = "G" }}
"""


@pytest.fixture
def probe(tmp_path):
    def make(width, height):
        path = tmp_path / "probe.toml"
        path.write_text(PROBE.format(width=width, height=height, names=height - 2), "utf-8")
        return load_design(path)

    return make


def pages(path):
    return list(grey_pages(path, DPI))


def corners(page):
    """Text → left and top of the dark part of each code, in mm, from the dots themselves."""
    found = {}
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(page)):
        x, y = code.position.top_left.x, code.position.top_left.y
        x0, y0 = max(x - 12, 0), max(y - 12, 0)
        rows, columns = np.nonzero(page[y0 : y + 30, x0 : x + 30] < 128)
        found[code.text] = ((columns.min() + x0) / DPI * 25.4, (rows.min() + y0) / DPI * 25.4)
    return found


@pytest.mark.parametrize("name", available_sheets())
def test_codes_stand_where_the_sheet_says_to_a_fifth_of_a_millimetre(tmp_path, probe, name):
    sheet = load_sheet(name)
    design = probe(min(sheet.cell_width, 60), 32 if sheet.endless else min(sheet.cell_height, 32))
    sheet = sheet.cut_for(design.width, design.height)
    badges = [badge(i, "A", "") for i in range(sheet.places)]
    path = tmp_path / "sheet.pdf"
    write_pdf(badges, design, sheet, path)
    (page,) = pages(path)
    # Qt makes pages of whole points (0.35 mm), pdfium of whole dots
    assert page.shape == pytest.approx(
        (sheet.page_height / 25.4 * DPI, sheet.page_width / 25.4 * DPI), abs=2.8
    )
    seen = corners(page)
    for number, (left, top) in enumerate(sheet.cells()):
        x = left + (sheet.cell_width - design.width) / 2 + 0.5 + 3
        y = top + (sheet.cell_height - design.height) / 2 + 0.5 + 3
        assert seen[badges[number].code] == pytest.approx((x, y), abs=0.2), number


def test_a_sheet_begun_before_goes_on_at_the_cell_told(tmp_path, probe):
    design, sheet = probe(60, 40), load_sheet("80x50-10-on-a4")
    badges = [badge(i, "A", "") for i in range(5)]
    write_pdf(badges, design, sheet, tmp_path / "begun.pdf", start_cell=8)
    first, second = pages(tmp_path / "begun.pdf")
    cells = list(sheet.cells())
    seen = corners(first)
    assert set(seen) == {b.code for b in badges[:3]}
    left, top = cells[7]
    assert seen[badges[0].code] == pytest.approx((left + 10 + 3.5, top + 5 + 3.5), abs=0.2)
    assert set(corners(second)) == {b.code for b in badges[3:]}
    for cell in (0, 11):
        with pytest.raises(BadInput, match="10 cells: begin at one of 1 to 10"):
            PrintJob(badges, design, sheet, start_cell=cell)


def test_what_was_measured_on_the_test_page_sets_the_printer_right(tmp_path, probe):
    sheet = load_sheet("80x50-10-on-a4")
    write_test_page(sheet, tmp_path / "test.pdf", ("Mesurez",))
    (page,) = pages(tmp_path / "test.pdf")
    row, column = page[1500], page[:, 1500]
    assert np.nonzero(row < 100)[0][0] / 10 == pytest.approx(20, abs=0.2)
    assert np.nonzero(column < 100)[0][0] / 10 == pytest.approx(20, abs=0.2)
    # a printer that shifts by 1.4 mm to the right and 0.8 up shows 21.4 and 19.2
    offset = offset_from_measure(21.4, 19.2)
    assert offset == (-1.4, 0.8)
    design = probe(60, 40)
    for name, shift in (("plain", (0.0, 0.0)), ("set", offset)):
        write_pdf([badge(1, "A", "")], design, sheet, tmp_path / f"{name}.pdf", offset=shift)
    plain, shifted = (corners(pages(tmp_path / f"{n}.pdf")[0]) for n in ("plain", "set"))
    code = badge(1).code
    moved = np.subtract(shifted[code], plain[code])
    assert moved == pytest.approx(offset, abs=0.11)


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_over(tmp_path, probe):
    design, sheet = probe(60, 40), load_sheet("80x50-10-on-a4")
    write_pdf([badge(i, "A", "") for i in range(3)], design, sheet, tmp_path / "b.pdf", backs=True)
    front, back = pages(tmp_path / "b.pdf")
    assert len(corners(front)) == 3
    for left, top in list(sheet.cells())[:3]:
        behind = 210 - left - 80 + 10  # mirrored, and the badge in the middle of its cell
        spot = back[round((top + 5 + 2) * 10), round((behind + 5) * 10)]
        assert spot < 50
    assert (back < 50).sum() == pytest.approx(3 * 100 * 50, rel=0.05)


def test_a_badge_lies_across_a_roll_that_is_too_narrow_for_it(tmp_path):
    path = tmp_path / "roll.pdf"
    write_pdf([badge(1)], load_design("label-62"), load_sheet("roll-62-endless"), path)
    (page,) = pages(path)
    assert page.shape == pytest.approx((1000, 620), abs=2)
    assert decode_image(page) == [badge(1).code]


def test_a_separator_has_a_page_of_its_own_and_what_follows_a_fresh_one(probe):
    job = PrintJob(
        [Separator("A–C"), badge(1), badge(2), Separator("D–F"), badge(3)],
        probe(60, 40),
        load_sheet("80x50-10-on-a4"),
    )
    assert [(page.separator, len(page.placed)) for page in job.pages] == [
        ("A–C", 0),
        ("", 2),
        ("D–F", 0),
        ("", 1),
    ]


def test_a_preview_shows_the_page_that_the_printer_prints(tmp_path):
    job = PrintJob([badge(1)], load_design("a6"), load_sheet("a6-single"))
    image = QImage(420, 592, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.translate(0, 0)
        assert paint_page(painter, job, 0, 4 * 25.4)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    picture = np.frombuffer(grey.constBits(), np.uint8).reshape(592, grey.bytesPerLine())[:, :420]
    assert decode_image(np.ascontiguousarray(picture)) == [badge(1).code]


def test_a_font_that_is_not_installed_is_said_before_printing(tmp_path):
    text = load_design("a6").file.read_text("utf-8").replace('"Noto Sans"', '"Nowhere Grotesk"')
    path = tmp_path / "font.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(
        BadInput, match=r"font\.toml, line 20: the font “Nowhere Grotesk” is not installed"
    ):
        PrintJob([badge(1)], load_design(path), load_sheet("a6-single"))
