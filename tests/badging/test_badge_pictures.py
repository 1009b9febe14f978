import pytest
from PIL import Image

from checkin.badging.content import BadgeContent
from checkin.badging.design_file import load_design
from checkin.badging.export import file_names, write_png
from checkin.domain.badge_code import make_code
from checkin.domain.errors import BadInput
from checkin.scanning.files import decode_file

pytestmark = pytest.mark.usefixtures("qapp")


def badge(number, given, family):
    code = make_code(b"key", "odd-2020", number.to_bytes(6, "big"))
    return BadgeContent(given, family, "Organisation", "curieux", "participant", (), code, "E", "V")


def test_each_picture_reads_back_and_measures_an_a6_badge(tmp_path):
    people = [badge(1, "Léa", "Öz"), badge(2, "Jean-Baptiste", "d’Auvergne"), badge(3, "Léa", "ÖZ")]
    written = write_png(people, load_design("a6"), tmp_path / "new", dpi=300)
    assert [path.name for path in written] == [
        "Léa-Öz.png",
        "Jean-Baptiste-d-Auvergne.png",
        "Léa-ÖZ-2.png",
    ]
    for path, person in zip(written, people, strict=True):
        assert decode_file(path).codes == [person.code]
        with Image.open(path) as picture:
            assert picture.size == (1240, 1748)
            assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)


@pytest.mark.parametrize("dpi", [100, 150, 203])
def test_coarser_pictures_read_back_too(tmp_path, dpi):
    (path,) = write_png([badge(1, "A", "B")], load_design("a6"), tmp_path, dpi=dpi)
    assert decode_file(path).codes == [badge(1, "A", "B").code]


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("../..", "/etc/passwd", "etc-passwd.png"),
        ("CON", "", "CON-badge.png"),
        ("?", "*", "badge.png"),
        ("Αλέξανδρος", "Παπαδόπουλος", "Αλέξανδρος-Παπαδόπουλος.png"),
        ("x" * 300, "y", "x" * 60 + ".png"),
    ],
)
def test_file_names_are_safe_everywhere(given, family, name):
    assert file_names([badge(1, given, family)]) == [name]


def test_namesakes_get_names_of_their_own():
    people = [badge(i, "Ana", name) for i, name in enumerate(["Ruiz", "RUIZ", "Ruiz-2", "Ruiz"])]
    names = file_names(people)
    assert len({name.casefold() for name in names}) == 4


def test_nobody_selected_is_said(tmp_path):
    with pytest.raises(BadInput, match="nobody was selected"):
        write_png([], load_design("a6"), tmp_path)
