import numpy as np
import pytest
import zxingcpp

from checkin.badging.audience_band import Band, band_of, contrast
from checkin.badging.design_file import load_design
from checkin.badging.qr_code import code_matrix, code_rectangles
from checkin.domain.badge_code import make_code
from checkin.domain.errors import BadInput

CODES = [make_code(b"key", "odd-2020", i.to_bytes(6, "big")) for i in range(40)]


@pytest.mark.parametrize("code", CODES)
def test_the_matrix_of_a_code_is_a_version_2_q_symbol_that_reads_back(code):
    matrix = code_matrix(code)
    assert [len(row) for row in matrix] == [25] * 25
    picture = np.pad(np.where(np.array(matrix), 0, 255).astype(np.uint8), 4, constant_values=255)
    (read,) = zxingcpp.read_barcodes(picture.repeat(4, 0).repeat(4, 1))
    assert (read.text, read.ec_level) == (code, "Q")


def test_a_code_as_somebody_types_it_gives_the_same_matrix():
    typed = " ".join(CODES[7].lower()[i : i + 4] for i in range(0, 28, 4))
    assert code_matrix(typed) == code_matrix(CODES[7])


@pytest.mark.parametrize("text", ["", "BCDF", "A" * 28, "https://example.org/"])
def test_what_is_no_badge_code_makes_no_qr(text):
    with pytest.raises(BadInput, match="28 letters are needed"):
        code_matrix(text)


@pytest.mark.parametrize("code", CODES[:10])
def test_the_rectangles_cover_each_dark_module_once_and_no_light_one(code):
    matrix = np.array(code_matrix(code))
    covered = np.zeros_like(matrix, dtype=int)
    rectangles = code_rectangles(code)
    for x, y, width, height in rectangles:
        covered[y : y + height, x : x + width] += 1
    assert (covered == matrix).all()
    assert len(rectangles) < matrix.sum() / 2


@pytest.mark.parametrize(
    ("audience", "role", "colour", "word"),
    [
        ("porteur de projet", "participant", "#12436D", "Porteur de projet"),
        ("Porteurs de projets", "participant", "#12436D", "Porteurs de projets"),
        ("SPECIALISTE  DES DONNEES", "participant", "#28A197", "SPECIALISTE DES DONNEES"),
        ("acteur public", "participant", "#F4C430", "Acteur public"),
        ("curieux", "participant", "#A285D1", "Curieux"),
        ("élu", "participant", "#4B5563", "Élu"),
        ("", "participant", "#4B5563", "Participant"),
        ("curieux", "speaker", "#801650", "Intervenant"),
        ("", "staff", "#111111", "Équipe"),
        ("", "press", "#F46A25", "Presse"),
        ("", "guest", "#7A4B12", "Invité"),
    ],
)
def test_the_band_shows_the_role_else_the_audience(audience, role, colour, word):
    assert band_of(audience, role, load_design("a6")) == Band(colour, word)


def test_every_band_of_ours_can_be_read_by_people_with_weak_sight():
    design = load_design("a6")
    bands = [*design.roles.values(), *(Band(c, "") for c in design.audiences.values())]
    assert min(contrast(band.ink, band.colour) for band in bands) >= 4.5
