"""The PDF that papers write themselves, read back by others: letters, outlines, pictures."""

import io
import subprocess
from collections import defaultdict
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFont, QImage, QRawFont

from checkin.data_folder import data_folder
from checkin.drawing.fonts import load_fonts
from checkin.reporting.papers import pdf_outline
from checkin.reporting.papers.paper import Letters, Paper, Style
from checkin.reporting.papers.pdf_font import pdf_font
from checkin.reporting.papers.truetype import TrueType

BODY, BOLD, MONO = Style(9), Style(9, bold=True), Style(8, family="JetBrains Mono")
PLAIN = "Zoé Œuvrard, Ωμέγα Đurđević, Нгуен – 1½ № “x” €, AVATAR To."


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: object) -> None:
    load_fonts()


def one(text: str, style: Style = BODY, align: str = "left") -> bytes:
    paper = Paper("Essai")
    paper.text(20, 40, text, style, align)
    return paper.finished()


def read(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text: str = document[page].get_textpage().get_text_range()
    document.close()
    return " ".join(text.split())


@pytest.mark.parametrize("style", [BODY, BOLD])
def test_plain_letters_are_found_and_as_wide_as_they_were_laid_out(style: Style) -> None:
    assert read(one(PLAIN, style)) == PLAIN
    font = pdf_font(style.family, style.bold)
    assert font is not None
    for text in (PLAIN, "Participants présents", "VAVA", "12 h 30"):
        encoded = font.encode(text)
        assert encoded is not None
        assert encoded.width == pytest.approx(style.face.width(text), rel=0.004), text


@pytest.mark.parametrize(
    "text", ["عبد الله بن يوسف", "王小明", "שלום", "e\u0301te\u0301", "王", "ن", "Zoé 王小明"]
)
def test_other_letters_are_drawn_as_outlines_and_found_all_the_same(text: str) -> None:
    found = read(one(text))
    assert found.replace(" ", "") in (text.replace(" ", ""), "été")
    page = pypdfium2.PdfDocument(one(text))[0].render(scale=3).to_numpy()
    ink = (page.min(axis=2) < 128).sum(axis=0).nonzero()[0] / 3 * 25.4 / 72
    assert ink[0] > 19
    assert ink[-1] < 20 + BODY.width(text) + 1


def test_poppler_and_pypdf_read_it_without_complaint(tmp_path: Path) -> None:
    paper = Paper("Tout – essai")
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setPixelColor(3, 3, Qt.GlobalColor.red)
    paper.picture(20, 60, 40, 20, image)
    for line, text in enumerate((PLAIN, "عبد الله", "0f" * 16)):
        paper.text(20, 20 + 6 * line, text, MONO if line == 2 else BODY)
    paper.area(20, 100, 30, 10, "#FFCC00")
    paper.box(20, 120, 30, 10)
    paper.line((20, 140), (60, 140))
    paper.new_page()
    paper.text(20, 20, "Deux", BOLD)
    file = tmp_path / "tout.pdf"
    file.write_bytes(paper.finished())
    for command in (["pdftotext", file, "-"], ["pdftoppm", "-r", "40", file, tmp_path / "p"],
                    ["pdffonts", file]):  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stderr == "", command
    reader = pypdf.PdfReader(io.BytesIO(file.read_bytes()), strict=True)
    assert [page.extract_text().strip()[-4:] for page in reader.pages][1] == "Deux"
    assert reader.metadata is not None
    assert reader.metadata.title == "Tout – essai"
    page = pypdfium2.PdfDocument(file)[0].render(scale=1).to_numpy()
    point = 72 / 25.4
    assert tuple(page[int(61 * point), int(50 * point)]) == (255, 255, 255)  # see-through
    assert tuple(page[int(105 * point), int(30 * point)]) == (0, 204, 255)  # blue, green, red


def test_a_subset_draws_the_same_outlines_and_no_others() -> None:
    path = data_folder("assets") / "fonts" / "NotoSans-Regular.ttf"
    font = TrueType(path)
    whole = QRawFont(str(path), 1000, QFont.HintingPreference.PreferNoHinting)
    part = QRawFont(
        QByteArray(font.subset(frozenset("éŒΩ"))), 1000, QFont.HintingPreference.PreferNoHinting
    )
    assert part.isValid()
    for letter in "éŒΩ":  # é is composed of e and an accent
        glyph = font.glyphs[letter]
        assert whole.glyphIndexesForString(letter) == [glyph]
        assert part.pathForGlyph(glyph) == whole.pathForGlyph(glyph)
        assert not part.pathForGlyph(glyph).isEmpty()
        (advance,) = whole.advancesForGlyphIndexes([glyph])
        assert font.width(glyph) == round(advance.x())
    assert part.pathForGlyph(font.glyphs["Q"]).isEmpty()
    assert len(font.subset(frozenset("éŒΩ"))) < path.stat().st_size / 5


def test_the_same_content_is_the_same_file_whenever_it_is_made() -> None:
    assert one(PLAIN) == one(PLAIN)
    assert one("عبد") == one("عبد")


def test_letters_without_an_outline_are_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_outline, "_has_outlines", lambda face, text: False)
    pdf = one("王小明")
    assert b"/Subtype/Image" in pdf
    assert read(pdf) == "王小明"
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=4).to_numpy()
    assert (page.min(axis=2) < 128).sum() > 20


def test_a_stamp_is_drawn_once_and_read_on_every_page() -> None:
    paper = Paper("Essai")
    drawn = []

    def head() -> float:
        drawn.append(1)
        paper.text(20, 10, "En-tête", BOLD)
        return 12.5

    for page in range(3):
        if page:
            paper.new_page()
        paper.text(20, 40, f"page {page}", BODY)
        assert paper.stamp("head", head) == 12.5
    pdf = paper.finished()
    assert len(drawn) == 1
    assert [read(pdf, page) for page in range(3)] == [f"En-tête page {n}" for n in range(3)]


def test_documents_that_share_letters_embed_the_same_part_of_a_font() -> None:
    def program(pdf: bytes) -> bytes:
        fonts = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]["/Font"]
        font = fonts["/NotoSans-Regular"]["/DescendantFonts"][0].get_object()
        return bytes(font["/FontDescriptor"]["/FontFile2"].get_data())

    shared: Letters = defaultdict(set)
    made = []
    for text in ("abcdef", "abc"):
        paper = Paper("Essai", shared)
        paper.text(20, 40, text, BODY)
        made.append(paper.finished())
    assert program(made[0]) == program(made[1]) != program(one("abc"))
    assert read(made[1]) == "abc"


def test_middle_and_right_stand_where_they_are_told() -> None:
    for align, low, high in (("left", 20, 60), ("center", 0, 40), ("right", 0, 20.2)):
        page = pypdfium2.PdfDocument(one("HHHHHH", BODY, align))[0].render(scale=4).to_numpy()
        ink = (page.min(axis=2) < 128).sum(axis=0).nonzero()[0] / 4 * 25.4 / 72
        assert low <= ink[0] < ink[-1] <= high
