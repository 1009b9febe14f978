"""What an organiser is told before paper is spent."""

import subprocess

import pytest
from PIL import Image

from checkin.badging.design_file import available_designs, load_design
from checkin.badging.export import write_pdf
from checkin.badging.proof import Concern, check_badges
from checkin.badging.sheet import load_sheet
from checkin.drawing.fonts import Face

from .people import badge

pytestmark = pytest.mark.usefixtures("qapp")


def test_people_whose_letters_no_font_has_are_named():
    people = [badge(1), badge(2, "ᚠᚢᚦ", "Runa"), badge(3, "Анна", "Παππάς"), badge(4, "Li", "𒀀")]
    notices = check_badges(people, load_design("a6"))
    assert [(n.index, n.name, n.concern, n.detail) for n in notices] == [
        (1, "ᚠᚢᚦ Runa", Concern.MISSING_LETTERS, "ᚠᚢᚦ"),
        (3, "Li 𒀀", Concern.MISSING_LETTERS, "𒀀"),
    ]


def test_names_that_had_to_give_way_are_named():
    long = badge(1, " ".join(["Maximiliano"] * 10), " ".join(["Featherstonehaugh"] * 6))
    absurd = badge(2, "M" * 400, "W" * 400)
    shop = badge(3, organisation="Association pour la promotion de " + "la culture et " * 12)
    notices = check_badges([long, absurd, shop], load_design("card-86x54"))
    assert [(n.index, n.concern) for n in notices] == [
        (0, Concern.NAME_COMPACTED),
        (1, Concern.NAME_TOO_SMALL),
        (2, Concern.SHORTENED),
    ]
    assert notices[0].detail.startswith("Maximiliano M. M.")


def test_ordinary_people_need_no_notice():
    people = [badge(i, given, "de La Tour d’Auvergne") for i, given in enumerate(["Léa", "Zoë"])]
    for name in available_designs():
        assert check_badges(people, load_design(name)) == []


def test_a_variant_and_its_words_are_printed_for_those_it_is_for(tmp_path):
    write_pdf(
        [badge(1, role="staff"), badge(2)],
        load_design("a6"),
        load_sheet("a6-single"),
        tmp_path / "v.pdf",
    )
    texts = [
        subprocess.run(
            ["pdftotext", "-f", n, "-l", n, tmp_path / "v.pdf", "-"],
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        for n in "12"
    ]
    assert "Je peux vous aider." in texts[0]
    assert "Mes séances" not in texts[0]
    assert "Mes séances" in texts[1]


def test_an_audience_can_have_a_front_and_a_back_of_its_own(tmp_path):
    text = load_design("card-86x54").file.read_text("utf-8")
    text += (
        '[[variant]]\naudience = ["Curieux"]\n'
        'front.details = { text = "Bienvenue !" }\n'
        "back.agenda = { hide = true }\n"
        'back.hello = { text = "À quinze heures : visite.", box = [5, 15, 76, 9], size = [9, 8] }\n'
    )
    (tmp_path / "own.toml").write_text(text, "utf-8")
    people = [badge(1, audience="curieux"), badge(2, audience="acteur public")]
    path = tmp_path / "v.pdf"
    write_pdf(
        people, load_design(tmp_path / "own.toml"), load_sheet("86x54-single"), path, backs=True
    )
    pages = subprocess.run(
        ["pdftotext", path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout.split("\f")
    assert "Bienvenue !" in pages[0]
    assert "À quinze heures" in pages[1]
    assert "Mon programme" not in pages[1]
    assert "Métropole" in pages[2]
    assert "Mon programme" in pages[3]


def test_a_sign_that_no_font_has_leaves_no_box_and_is_told():
    sign = "\U0001d800"  # as with emoji where no font for them is installed
    face = Face("Noto Sans", bold=True)
    assert face.without_lost_pictures(f"Zoé {sign} Roux") == "Zoé Roux"
    assert face.without_lost_pictures(sign) == ""
    assert face.without_lost_pictures("ᚠᚢᚦ") == "ᚠᚢᚦ"  # letters are never left out
    people = [badge(1, f"Zoé {sign}", "Roux", organisation=f"Labo {sign} ouvert"), badge(2)]
    (notice,) = check_badges(people, load_design("a6"))
    assert (notice.index, notice.concern) == (0, Concern.PICTURES_LEFT_OUT)
    assert notice.detail == sign


def test_the_back_tells_rooms_and_times_and_the_organisers_words(tmp_path):
    text = load_design("a6").file.read_text("utf-8")
    text = text.replace('wifi = ""', 'wifi = "Wi-Fi : ODD-2020, mot de passe : calanques"')
    (tmp_path / "own.toml").write_text(text, "utf-8")
    path = tmp_path / "backs.pdf"
    write_pdf(
        [badge(1)], load_design(tmp_path / "own.toml"), load_sheet("a6-single"), path, backs=True
    )
    back = subprocess.run(
        ["pdftotext", "-f", "2", path, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    assert "Mon programme" in back
    assert "Grande salle" in back
    assert "mot de passe : calanques" in back


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_logo_is_drawn_in_its_box_without_distortion(tmp_path, kind):
    if kind == "png":
        Image.new("RGB", (300, 100), "#FF0000").save(tmp_path / "logo.png")
    else:
        (tmp_path / "logo.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" '
            'width="300" height="100"><rect width="300" height="100" fill="#FF0000"/></svg>'
        )
    text = load_design("a6").file.read_text("utf-8")
    text = text.replace(
        'file = ""\nbox = [44, 135, 53, 8]', f'file = "logo.{kind}"\nbox = [44, 135, 18, 8]'
    )
    text = text.replace('align = "right"', 'align = "left"', 1)
    (tmp_path / "own.toml").write_text(text, "utf-8")
    path = tmp_path / "logo.pdf"
    write_pdf([badge(1)], load_design(tmp_path / "own.toml"), load_sheet("a6-single"), path)
    subprocess.run(
        ["pdftoppm", "-r", "127", "-png", "-singlefile", path, tmp_path / "p"], check=True
    )
    with Image.open(tmp_path / "p.png") as picture:
        rgb = picture.convert("RGB")
    red = [
        (x, y)
        for x in range(rgb.width)
        for y in range(rgb.height)
        if (p := rgb.getpixel((x, y)))[0] > 240 and p[1] < 20 and p[2] < 20
    ]
    left, right = min(x for x, _ in red) / 5, (max(x for x, _ in red) + 1) / 5
    top, bottom = min(y for _, y in red) / 5, (max(y for _, y in red) + 1) / 5
    # 3 : 1, as wide as the box, in the middle of its height
    assert (left, right, top, bottom) == pytest.approx((44, 62, 136, 142), abs=0.3)
