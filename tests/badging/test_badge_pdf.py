"""Badges are judged as a visitor gets them: rendered by poppler and read back."""

import re
import resource
import subprocess
import sys
from dataclasses import replace

import cv2
import numpy as np
import pytest
import zxingcpp

from checkin.badging.content import BadgeContent
from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf
from checkin.badging.sheet import load_sheet
from checkin.domain.badge_code import in_groups, make_code
from checkin.domain.errors import BadInput, UserError

pytestmark = pytest.mark.usefixtures("qapp")

SESSIONS = (
    "mer. 4 mars, 9 h 30 – Data literacy, développez votre culture générale des données",
    "jeu. 5 mars, 14 h 00 – Ouvrir ses données : de la loi à la pratique",
)
NAMES = [
    ("Léa", "Öz"),
    ("Jean-Baptiste", "de La Tour d’Auvergne-Lauraguais"),
    ("Offredo", "Affluent-Fiona"),
    ("Αλέξανδρος", "Παπαδόπουλος"),
    ("Анна-Мария", "Щукина-Їжакевич"),
    ("Nguyễn Thị Ẩn", "Đặng"),
    ("Zoë Łucja", "Şahin-Œuvrard"),
    ("", "Prince"),
    ("M" * 120, "W" * 120),
    (" ".join(["Maximiliano"] * 10), "-".join(["Featherstonehaugh"] * 7)[:120]),
]


def badge(number, given="Ada", family="Lovelace", **other):
    words = {
        "organisation": "Métropole d’Aix-Marseille-Provence",
        "audience": "acteur public",
        "role": "participant",
        "sessions": SESSIONS,
        "event_name": "Open Data Days Marseille 2020",
        "venue": "World Trade Center, Marseille",
    }
    code = make_code(b"key", "odd-2020", number.to_bytes(6, "big"))
    return BadgeContent(given, family, code=code, **(words | other))


@pytest.fixture(scope="module")
def design():
    return load_design("a6")


@pytest.fixture(scope="module")
def printed(tmp_path_factory, design, qapp):
    """Ten people on three A4 pages: the badges and the file."""
    badges = [badge(i, *names) for i, names in enumerate(NAMES)]
    path = tmp_path_factory.mktemp("pdf") / "badges.pdf"
    write_pdf(badges, design, load_sheet("a6-4-on-a4"), path)
    return badges, path


def pages(path, dpi):
    """Each page as poppler renders it, grey."""
    prefix = path.with_name(f"page{dpi}")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", path, prefix], check=True)
    files = sorted(path.parent.glob(f"{prefix.name}-*.pgm"))
    return [cv2.imread(str(file), cv2.IMREAD_GRAYSCALE) for file in files]


def words(path):
    """Each word of the PDF with its rectangle in mm: page, left, top, right, bottom, text."""
    output = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    for page, text in enumerate(output.split("<page ")[1:]):
        for found in re.finditer(
            r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<', text
        ):
            yield (page, *(float(x) / 72 * 25.4 for x in found.groups()[:4]), found[5])


def test_every_badge_of_the_rendered_pages_reads_back_in_its_place(printed):
    badges, path = printed
    sheets = pages(path, 150)
    assert len(sheets) == 3
    assert sheets[0].shape == pytest.approx((297 / 25.4 * 150, 210 / 25.4 * 150), abs=1.5)
    cells = [
        sheet[y : y + 877, x : x + 620] for sheet in sheets for y in (0, 877) for x in (0, 620)
    ]
    read = [[found.text for found in zxingcpp.read_barcodes(cell)] for cell in cells]
    assert read == [[b.code] for b in badges] + [[], []]


def test_names_and_codes_can_be_searched_for_in_the_pdf(printed):
    badges, path = printed
    text = "".join(word[5] for word in words(path))
    for person in badges:
        assert "".join(person.given_name.split()) in text
        assert "".join(person.family_name.split()) in text
    assert "Métropoled’Aix-Marseille-Provence" in text
    for group in in_groups(badges[0].code).split():
        assert group in text


def test_fonts_are_embedded(printed):
    lines = subprocess.run(
        ["pdffonts", printed[1]], check=True, capture_output=True, text=True
    ).stdout.splitlines()[2:]
    assert {line.split()[0] for line in lines} == {
        "NotoSans-Bold",
        "NotoSans-Regular",
        "JetBrainsMono-Regular",
    }
    assert all(line.split()[-5:-4] == ["yes"] for line in lines)


def test_words_stay_within_the_margins_of_their_badge(printed, design):
    for _page, left, top, right, bottom, _text in words(printed[1]):
        left, right = left - 105 * (left > 105), right - 105 * (left > 105)
        top, bottom = top - 148.5 * (top > 148.5), bottom - 148.5 * (top > 148.5)
        assert left >= 5
        assert right <= 100
        assert top >= 5
        assert bottom <= 144


def test_no_ink_of_a_long_name_leaves_its_zone(tmp_path, design):
    path = tmp_path / "long.pdf"
    long = badge(1, "M" * 120, "Wj" * 60, organisation="", audience="")
    write_pdf([long], design, load_sheet("a6-single"), path)
    (page,) = pages(path, 300)
    mm = 300 / 25.4
    zone = design.zones["names"]
    above, below = design.zones["head"].bottom, design.zones["band"].top
    band = page[round((above + 0.5) * mm) : round((below - 0.3) * mm)]
    rows, columns = np.nonzero(band < 128)
    assert columns.min() / mm >= zone.left - 0.3
    assert columns.max() / mm <= zone.right + 0.3
    assert rows.max() / mm + above <= zone.bottom + 0.5


def test_the_qr_has_the_size_and_place_of_the_design_to_a_fifth_of_a_millimetre(tmp_path, design):
    path = tmp_path / "one.pdf"
    write_pdf([badge(1)], design, load_sheet("a6-4-on-a4"), path)
    dpi = 600
    mm = dpi / 25.4
    page = pages(path, dpi)[0]
    left, top = design.qr.left, design.qr.top + 0.25  # 148 mm stand centred in 148.5
    side = design.qr.width
    square = page[round(top * mm) : round((top + side) * mm), :][
        :, round(left * mm) : round((left + side) * mm)
    ]
    rows, columns = np.nonzero(square < 128)
    quiet, dark = 4 * design.module, 25 * design.module
    for positions in (rows, columns):
        assert positions.min() / mm == pytest.approx(quiet, abs=0.2)
        assert (positions.max() + 1) / mm == pytest.approx(quiet + dark, abs=0.2)
    # the top of the finder pattern: seven modules in one run
    line = square[rows.min() + round(design.module * mm / 2), columns.min() :]
    assert np.argmax(line > 128) / mm == pytest.approx(7 * design.module, abs=0.2)
    # no pale seams: within the symbol there is nothing between black and white
    inside = square[rows.min() + 2 : rows.max() - 2, columns.min() + 2 : columns.max() - 2]
    assert ((inside > 20) & (inside < 235)).mean() < 0.1


def test_the_band_has_the_colour_of_the_audience(tmp_path, design):
    path = tmp_path / "bands.pdf"
    people = [
        badge(1, audience="Porteur de projet"),
        badge(2, audience="Spécialiste des données"),
        badge(3, audience="acteur public"),
        badge(4, audience="curieux", role="speaker"),
    ]
    write_pdf(people, design, load_sheet("a6-single"), path)
    prefix = tmp_path / "colour"
    subprocess.run(["pdftoppm", "-r", "72", "-png", path, prefix], check=True)
    band = design.zones["band"]
    x = round((band.right - 1.5) / 25.4 * 72)
    y = round((band.top + band.height / 2) / 25.4 * 72)
    seen = []
    for file in sorted(tmp_path.glob("colour-*.png")):
        blue, green, red = cv2.imread(str(file))[y, x]
        seen.append(f"#{red:02X}{green:02X}{blue:02X}")
    assert seen == ["#12436D", "#28A197", "#F4C430", "#801650"]


def test_nobody_selected_is_said_and_writes_nothing(tmp_path, design):
    with pytest.raises(BadInput, match="nobody was selected"):
        write_pdf([], design, load_sheet("a6-single"), tmp_path / "none.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_pdf_leaves_the_earlier_one_as_it_was(tmp_path, design):
    path = tmp_path / "badges.pdf"
    path.write_bytes(b"earlier")
    heard = []
    done = write_pdf(
        [badge(i) for i in range(8)],
        design,
        load_sheet("a6-4-on-a4"),
        path,
        progress=lambda done, of: heard.append((done, of)),
        cancelled=lambda: len(heard) == 5,
    )
    assert not done
    assert heard == [(i, 8) for i in range(1, 6)]
    assert [p.name for p in tmp_path.iterdir()] == ["badges.pdf"]
    assert path.read_bytes() == b"earlier"


def test_a_pdf_that_fails_on_the_way_leaves_nothing_behind(tmp_path, design):
    people = [badge(1), BadgeContent("A", "B", "", "", "participant", (), "no code", "E", "V")]
    with pytest.raises(BadInput):
        write_pdf(people, design, load_sheet("a6-4-on-a4"), tmp_path / "badges.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_message(tmp_path, design):
    with pytest.raises(UserError, match=r"badges\.pdf cannot be written"):
        write_pdf([badge(1)], design, load_sheet("a6-single"), tmp_path / "no" / "badges.pdf")


def test_a_badge_larger_than_the_cells_is_refused(tmp_path, design):
    small = replace(load_sheet("a6-single"), cell_width=80, cell_height=140)
    with pytest.raises(BadInput, match="choose another sheet"):
        write_pdf([badge(1)], design, small, tmp_path / "badges.pdf")


def test_a_program_without_window_or_display_can_print(tmp_path):
    script = (
        "import sys; from pathlib import Path\n"
        "from checkin.badging.content import BadgeContent\n"
        "from checkin.badging.design_file import load_design\n"
        "from checkin.badging.export import write_pdf\n"
        "from checkin.badging.sheet import load_sheet\n"
        "b = BadgeContent('A', 'B', '', '', 'participant', (), 'BCDEFGH' * 4, 'E', 'V')\n"
        "write_pdf([b], load_design('a6'), load_sheet('a6-single'), Path(sys.argv[1]))\n"
    )
    path = tmp_path / "badge.pdf"
    run = subprocess.run(
        [sys.executable, "-c", script, path],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    assert path.stat().st_size > 1000


def test_a_full_disk_is_said_and_leaves_the_earlier_file(tmp_path, design):
    path = tmp_path / "badges.pdf"
    path.write_bytes(b"earlier")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(UserError, match=r"badges\.pdf cannot be written: "):
            write_pdf([badge(i) for i in range(40)], design, load_sheet("a6-4-on-a4"), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"earlier"
    assert [p.name for p in tmp_path.iterdir()] == ["badges.pdf"]
