import pytest

from checkin.badging.design_edit import DesignEdits, save_design
from checkin.badging.design_file import available_designs, load_design
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
