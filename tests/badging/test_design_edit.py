from pathlib import Path

import pytest
from PIL import Image

from checkin.badging.design_edit import DesignEdits, save_design
from checkin.badging.design_file import available_designs, load_design
from checkin.badging.settings_file import own_folder
from checkin.domain.errors import BadInput

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_changed_design_is_saved_in_the_organisers_folder_with_its_notes():
    edits = DesignEdits(
        title="Nos badges",
        texts={"wifi": 'ODD "2020"\nmot de passe : C:\\', "title": "Journées des données"},
        audiences={"curieux": "#123456", "étudiant": "#ABCDEF"},
        roles={"staff": ("#000080", "Bénévole")},
    )
    path = save_design("a6", "nos-badges", edits)
    design = load_design("nos-badges")
    assert design.name == "Nos badges"
    assert design.texts["wifi"] == 'ODD "2020"\nmot de passe : C:\\'
    assert design.audiences["curieux"] == "#123456"
    assert design.audiences["etudiant"] == "#ABCDEF"
    assert (design.roles["staff"].colour, design.roles["staff"].word) == ("#000080", "Bénévole")
    assert "# size = [given name, family name, smallest]" in path.read_text("utf-8")
    # and changed again, over itself
    save_design("nos-badges", "nos-badges", DesignEdits(texts={"wifi": ""}))
    assert load_design("nos-badges").texts["wifi"] == ""
    assert load_design("nos-badges").roles["staff"].word == "Bénévole"


def test_a_change_that_would_be_refused_is_not_saved():
    with pytest.raises(BadInput, match="'navy' is not a colour"):
        save_design("a6", "broken", DesignEdits(audiences={"curieux": "navy"}))
    assert "broken" not in available_designs()
    with pytest.raises(BadInput, match="cannot name a design"):
        save_design("a6", "../a6", DesignEdits())


def test_only_what_changed_is_written_and_new_keys_stand_in_their_table():
    before = load_design("a6").file.read_text("utf-8").split("\n")
    path = save_design(
        "a6",
        "ours",
        DesignEdits(
            hidden={"front.sessions": True},
            inks={"front.names": "#222222"},
            audiences={"étudiant": "#ABCDEF"},
            fields={"front.details": ("organisation", "country", "extra.Régime")},
            module=1.05,
        ),
    )
    after = path.read_text("utf-8").split("\n")
    assert [line for line in after if line not in before] == [
        'ink = "#222222"',
        'text = "{organisation}\\n{country}\\n{extra.Régime}"',
        "module = 1.05",
        "hide = true",
        '"étudiant" = "#ABCDEF"',
    ]
    at = after.index('"étudiant" = "#ABCDEF"')
    assert after[at - 1] == '"curieux" = "#A285D1"'
    design = load_design("ours")
    assert [e.name for e in design.front.hidden] == ["sessions"]
    assert design.module == 1.05


def test_a_hidden_thing_is_hidden_in_variants_too_and_comes_back():
    save_design("a6", "ours", DesignEdits(hidden={"front.code": True}))
    assert "code" not in load_design("ours").front.by_name
    assert "code" not in load_design("ours").sides_for("", "staff")[0].by_name
    save_design("ours", "ours", DesignEdits(hidden={"front.code": False}))
    assert "code" in load_design("ours").front.by_name


def logo(path: Path, colour: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", (40, 20), colour).save(path)
    return path


def test_logos_are_copied_under_the_designs_name_and_none_replaces_another(tmp_path):
    one = logo(tmp_path / "a" / "logo.png", "#FF0000")
    two = logo(tmp_path / "b" / "logo.png", "#0000FF")
    save_design("a6", "ours", DesignEdits(logos={"front.logo": one, "back.logo": two}))
    design = load_design("ours")
    files = [design.front.by_name["logo"].file, design.back.by_name["logo"].file]
    assert [f.parent for f in files] == [own_folder() / "designs"] * 2
    assert [f.read_bytes() for f in files] == [one.read_bytes(), two.read_bytes()]
    # a copy of it has copies of its own, and the first stays as it was
    save_design("ours", "theirs", DesignEdits(logos={"front.logo": two}))
    assert design.front.by_name["logo"].file.read_bytes() == one.read_bytes()
    again = load_design("theirs")
    assert again.front.by_name["logo"].file.name.startswith("theirs-")
    assert again.front.by_name["logo"].file.read_bytes() == two.read_bytes()
    save_design("theirs", "theirs", DesignEdits(logos={"front.logo": None}))
    assert load_design("theirs").front.by_name["logo"].file is None


def test_nothing_is_left_behind_where_a_design_or_its_logo_is_refused(tmp_path):
    folder = own_folder() / "designs"
    fine = logo(tmp_path / "a" / "logo.png", "#FF0000")
    with pytest.raises(BadInput, match="is too small to be read from 30 cm"):
        save_design("a6", "ours", DesignEdits(logos={"front.logo": fine}, module=0.5))
    (tmp_path / "broken.png").touch()
    with pytest.raises(BadInput, match=r"broken\.png: it is empty"):
        save_design("a6", "ours", DesignEdits(logos={"front.logo": tmp_path / "broken.png"}))
    with pytest.raises(BadInput, match=r"The design has no front\.photo"):
        save_design("a6", "ours", DesignEdits(logos={"front.photo": fine}))
    assert not folder.exists()


def test_a_design_broken_by_hand_is_not_edited_but_named_with_its_line():
    path = save_design("a6", "ours", DesignEdits())
    text = path.read_text("utf-8").replace("module = 1.1", "module = 0.1")
    path.write_text(text, "utf-8")
    line = text.split("\n").index("module = 0.1") + 1
    with pytest.raises(BadInput, match=rf"ours\.toml, line {line}: front\.qr\.module"):
        save_design("ours", "ours", DesignEdits(texts={"wifi": "x"}))
    assert path.read_text("utf-8") == text
