import re
from dataclasses import replace

import pytest

from checkin.badging.design_file import available_designs, load_design
from checkin.badging.settings_file import own_folder
from checkin.badging.sheet import available_sheets, load_sheet
from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput

pytestmark = pytest.mark.usefixtures("qapp")
A6 = data_folder("badges").joinpath("designs", "a6.toml").read_text("utf-8")
FOUR = data_folder("badges").joinpath("sheets", "a6-4-on-a4.toml").read_text("utf-8")


def test_the_a6_design_is_loaded_by_name_or_by_path(tmp_path):
    copy = tmp_path / "ours.toml"
    copy.write_text(A6, "utf-8")
    assert replace(load_design(copy), file=load_design("a6").file) == load_design("a6")
    assert (load_design("a6").width, load_design("a6").height) == (105, 148)


def test_files_in_the_organisers_folder_are_known_by_name_and_stand_before_ours():
    folder = own_folder() / "designs"
    folder.mkdir(parents=True)
    (folder / "ours.toml").write_text(A6.replace('name = "A6"', 'name = "Ours"'), "utf-8")
    (folder / "a6.toml").write_text(A6.replace('name = "A6"', 'name = "Ours too"'), "utf-8")
    assert "ours" in available_designs()
    assert load_design("ours").name == "Ours"
    assert load_design("a6").name == "Ours too"


def test_four_a6_badges_fill_an_a4_page():
    sheet = load_sheet("a6-4-on-a4")
    assert list(sheet.cells()) == [(0, 0), (105, 0), (0, 148.5), (105, 148.5)]
    assert (sheet.places, sheet.cell_width, sheet.cell_height) == (4, 105, 148.5)


def test_every_design_and_sheet_that_we_ship_loads():
    assert [load_design(name).name for name in available_designs()] == [
        "A6",
        "86 × 54 mm",
        "90 × 55 mm",
        "100 × 62 mm",
        "63.5 × 36 mm",
        "80 × 50 mm",
    ]
    sheets = [load_sheet(name) for name in available_sheets()]
    assert len(sheets) >= 40
    assert {round(s.page_width) for s in sheets if s.kind == "sheet"} == {210, 216}
    for sheet in sheets:
        if sheet.kind == "sheet" and not sheet.cut_marks:
            assert sheet.makers, sheet.name


@pytest.mark.parametrize("name", available_sheets())
def test_a_sheet_is_named_by_its_size_first_and_its_cells_stay_on_the_page(name):
    sheet = load_sheet(name).cut_for(62, 100)
    assert not any(maker.split()[0] in sheet.name for maker in sheet.makers)
    for left, top in sheet.cells():
        assert left >= 0
        assert top >= 0
        assert left + sheet.cell_width <= sheet.page_width + 0.7  # HERMA 4464: 210.6 of 210
        assert top + sheet.cell_height <= sheet.page_height + 0.01


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("module = 1.1", "module = 0.6", "qr.module", "0.6 mm is too small to be read from 30 cm"),
        ("[44, 101.8, 53, 32]", "[38, 101.8, 53, 32]", "front.sessions.box", "it overlaps qr"),
        ("module = 1.1", "module = 9", "qr.module", "the QR takes 297 mm with its quiet zone"),
        ('"#12436D"', '"navy"', "porteur de projet", "'navy' is not a colour such as '#12436D'"),
        ('colour = "#801650"', 'colour = "#80165"', "role.speaker.colour", "'#80165' is not a"),
        ("size = [17, 7]", "sizes = [17, 7]", "front.profile.size", "this is missing"),
        ("margin = 5", "margin = 5\nmargn = 6", "badge.margn", "unknown key, perhaps misspelt"),
        ("[58, 29, 10]", "[58, 29, 8]", "front.names.size", "8 must be at least 10"),
        ("[58, 29, 10]", "[20, 29, 10]", "front.names.size", "must not be the smaller one"),
        ("width = 105", 'width = "105"', "badge.width", "'105' is not a number"),
        ("[front.qr]", "[front.code2]", "front.code2.box", "this is missing"),
        ("[8, 37, 89, 35]", "[8, 37, 99, 35]", "front.names.box", "it leaves the badge"),
        ("[8, 37, 89, 35]", "[8, 20, 89, 52]", "front.names.box", "it overlaps event"),
        ("{organisation}", "{organization}", "front.details.text", "is none of event"),
        ('title = "{event}"', 'title = "{evnt}"', "texts.title", "{evnt} is none of event"),
        ('ink = "#374151"', 'ink = "#C4C8CE"', "front.details.ink", "their contrast is 1.7 to 1"),
        (
            '[front.event]\ntext = "{title}"\n',
            '[front.event]\ntext = "{title}"\nbox2 = 1\n',
            "front.event.box2",
            "unknown key",
        ),
        ('role = ["staff"]', 'role = ["chef"]', "variant.1.role", "'chef' must be one of"),
    ],
)
def test_a_broken_design_is_refused_with_file_line_and_key(tmp_path, old, new, line, message):
    broken = tmp_path / "broken.toml"
    assert old in A6
    text = A6.replace(old, new, 1)
    broken.write_text(text, "utf-8")
    with pytest.raises(BadInput) as error:
        load_design(broken)
    assert message in str(error.value)
    assert line in str(error.value)
    number = int(re.search(r"broken\.toml, line (\d+): ", str(error.value))[1])
    near = "\n".join(text.splitlines()[number - 1 : number + 7])
    assert new.splitlines()[-1] in near


def test_a_file_that_is_no_toml_is_refused_with_the_line(tmp_path):
    broken = tmp_path / "broken.toml"
    broken.write_text(A6.replace("[front.qr]", "[front.qr"), "utf-8")
    with pytest.raises(BadInput, match=r"broken\.toml, line 89: this is not written as TOML"):
        load_design(broken)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("pitch_x = 105", "pitch_x = 100", "sheet.pitch_x: cells would overlap"),
        ("columns = 2", "columns = 3", "sheet.columns: they do not fit the width of the page."),
        ("rows = 2", "rows = 2.5", "sheet.rows: 2.5 is not a number from 1 to 100."),
        ("top = 0", "top = 0\ntopp = 0", "sheet.topp: unknown key, perhaps misspelt."),
    ],
)
def test_a_broken_sheet_is_refused_with_file_and_key(tmp_path, old, new, message):
    broken = tmp_path / "broken.toml"
    broken.write_text(FOUR.replace(old, new), "utf-8")
    with pytest.raises(BadInput, match=r"broken\.toml, line \d+: ") as error:
        load_sheet(broken)
    assert message in str(error.value)


def test_a_design_that_does_not_exist_is_answered_with_those_that_do():
    with pytest.raises(BadInput, match=r"No file a7 in designs: .* one of a6"):
        load_design("a7")


def test_things_left_out_are_not_needed(tmp_path):
    start, end = A6.index("[front.sessions]"), A6.index("[front.code]")
    plain = tmp_path / "plain.toml"
    text = A6[:start] + A6[end : A6.index("[[variant]]")]
    plain.write_text(text, "utf-8")
    assert "sessions" not in load_design(plain).zones


def test_a_design_that_covers_its_qr_is_refused(tmp_path):
    covering = A6.replace(
        "[front.sessions]",
        '[front.late]\nshow = "box"\nbox = [0, 90, 20, 20]\nfill = "#FFFFFF"\n\n[front.sessions]',
    )
    path = tmp_path / "covering.toml"
    path.write_text(covering, "utf-8")
    with pytest.raises(BadInput, match=r"front\.late\.box: it would cover the QR"):
        load_design(path)


LOGO = 'show = "image"\nfile = "{}"'


def with_logo(tmp_path, name):
    path = tmp_path / "logo.toml"
    path.write_text(A6.replace('show = "image"\nfile = ""', LOGO.format(name), 1), "utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("logo.png", b"\x89PNG" + b"\0" * 40_000_000, "it has 40.0 MB, 10 at most"),
        ("logo.png", b"\x89PNG\r\n\x1a\n broken", "it is no picture, or broken"),
        ("logo.svg", b"<svg><g></svg>", "it is no SVG that can be drawn (line 1)"),
        ("logo.svg", b"", "it is empty"),
        ("logo.gif", b"GIF89a", "a logo is an SVG, PNG or JPEG file"),
        ("logo.png", None, "it cannot be read (no such file or folder)"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_a_logo_that_cannot_be_one_is_refused_with_the_reason(tmp_path, name, content, reason):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as error:
        load_design(with_logo(tmp_path, name))
    assert f"front.logo.file: {name}: {reason}" in str(error.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[badge]\nname = \xff\xfe", "line 2: this is no text in UTF-8: save it again as UTF-8."),
        (b"#" * 1_100_000, "ours.toml is too large to be a design or a sheet."),
        (b"", "badge: this is missing"),
        (b'[badge]\nname = "A\n', "line 2: this is not written as TOML wants it"),
        (b"[badge]\n[badge]\n", "line 2: this is not written as TOML wants it"),
    ],
)
def test_whatever_a_file_holds_it_is_answered_in_words(tmp_path, content, message):
    path = tmp_path / "ours.toml"
    path.write_bytes(content)
    with pytest.raises(BadInput) as error:
        load_design(path)
    assert message in str(error.value)
