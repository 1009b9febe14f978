import pytest

from checkin.badging.design import load_design
from checkin.badging.sheet import load_sheet
from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput

A6 = data_folder("badges").joinpath("designs", "a6.toml").read_text("utf-8")
FOUR = data_folder("badges").joinpath("sheets", "a6-4-on-a4.toml").read_text("utf-8")


def test_the_a6_design_is_loaded_by_name_or_by_path(tmp_path):
    copy = tmp_path / "ours.toml"
    copy.write_text(A6, "utf-8")
    assert load_design(copy) == load_design("a6")
    assert (load_design("a6").width, load_design("a6").height) == (105, 148)


def test_four_a6_badges_fill_an_a4_page():
    sheet = load_sheet("a6-4-on-a4")
    assert list(sheet.cells()) == [(0, 0), (105, 0), (0, 148.5), (105, 148.5)]
    assert (sheet.places, sheet.cell_width, sheet.cell_height) == (4, 105, 148.5)


def test_every_design_and_sheet_that_we_ship_loads():
    folder = data_folder("badges")
    for path in (folder / "designs").glob("*.toml"):
        load_design(path.stem)
    for path in (folder / "sheets").glob("*.toml"):
        load_sheet(path.stem)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("module = 1.2", "module = 0.4", "broken.toml: qr.module: 0.4 must be at least 0.5."),
        (
            "module = 1.2",
            "module = 1.3",
            "broken.toml: qr.module: the QR with its quiet zone overlaps sessions.",
        ),
        (
            "module = 1.2",
            "module = 9",
            "broken.toml: qr.module: the QR takes 297 mm with its quiet zone: no room.",
        ),
        ('"#12436D"', '"navy"', "porteur de projet: 'navy' is not a colour such as '#12436D'."),
        ('colour = "#801650"', 'colour = "#80165"', "broken.toml: role.speaker.colour: '#80165'"),
        ("band = 17", "bands = 17", "broken.toml: fonts.band: this is missing."),
        ("margin = 5", "margin = 5\nmargn = 6", "badge.margn: unknown key, perhaps misspelt."),
        ("names_min = 10", "names_min = 8", "broken.toml: fonts.names_min: 8 must be at least 10"),
        ("width = 105", 'width = "105"', "broken.toml: badge.width: '105' is not a number."),
        ("[qr]", "[qrcode]", "broken.toml: qr: this is missing."),
        ("top = 24, width = 89", "top = 24, width = 99", "zones.names: it leaves the badge"),
        ("top = 24,", "top = 16,", "broken.toml: zones.names: it overlaps event."),
        ("[zones]", "[zones", "broken.toml cannot be read:"),
    ],
)
def test_a_broken_design_is_refused_with_file_and_key(tmp_path, old, new, message):
    broken = tmp_path / "broken.toml"
    assert old in A6
    broken.write_text(A6.replace(old, new), "utf-8")
    with pytest.raises(BadInput) as error:
        load_design(broken)
    assert message in str(error.value)


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
    with pytest.raises(BadInput, match=r"broken\.toml: ") as error:
        load_sheet(broken)
    assert message in str(error.value)


def test_a_design_that_does_not_exist_is_answered_with_those_that_do():
    with pytest.raises(BadInput, match=r"No file a7 in designs: .* one of a6"):
        load_design("a7")


def test_zones_left_out_are_not_needed(tmp_path):
    lines = [line for line in A6.splitlines() if not line.startswith(("venue = {", "sessions = {"))]
    plain = tmp_path / "plain.toml"
    plain.write_text("\n".join(lines), "utf-8")
    assert set(load_design(plain).zones) == {"event", "names", "organisation", "band", "code"}
