"""More of what people drop on the program: each with its message, nothing half done."""

import csv
import errno
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme, Role
from checkin.importing.readers import read_table
from checkin.services import people
from checkin.services.attendance_export import export_attendance
from checkin.services.badge_content import contents
from checkin.services.badge_merge_list import write_merge_list
from checkin.services.list_files import read_file
from checkin.services.list_import import import_list
from checkin.services.people_edits import Details, edit
from tests.importing.conftest import Event
from tests.importing.odd_workbooks import ods, xlsb, xlsx
from tests.importing.stored_event import DOOR, NOW, StoredEvent

LIST = [("A1", "Nom"), ("B1", "Prénom"), ("A2", "Blanc"), ("B2", "Ana")]
BINARY = [(0, 0, "Nom"), (0, 1, "Prénom"), (1, 0, "Blanc"), (1, 1, "Ana")]
AFTER = datetime(2020, 3, 10, tzinfo=UTC)
RUNS = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture
def stored(migrated_file: Path, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    path = tmp_path / "event.checkin"
    path.write_bytes(migrated_file.read_bytes())
    event = StoredEvent(str(path), programme, tmp_path)
    yield event
    assert event.doctor() == []
    event.close()


# One cell in the last corner made the reader ask for terabytes, which ends the whole program.
@pytest.mark.parametrize(
    "data",
    [
        xlsx([*LIST, ("XFD1048576", "x")]),
        xlsx([*LIST, ("ZZ40000", "x"), ("A40001", "y")]),
        xlsx([*LIST, ("XFD700", "x")]),
        ods(1_048_573, 16_382),
        ods(90_000, 900),
        xlsb([*BINARY, (1_048_575, 16_383, "x")]),
        xlsb([*BINARY, (2, 16_383, "x"), (40_000, 0, "y")]),
    ],
)
def test_a_stray_cell_far_away_is_told(data: bytes) -> None:
    with pytest.raises(BadInput, match="far away from all others"):
        read_table(data, "list.xlsx")


@pytest.mark.parametrize(
    "data",
    [
        xlsx([*LIST, ("AB900", "x")]),
        ods(90, 20),
        ods(3000, 3),
        xlsb([*BINARY, (899, 27, "x")]),
        # Excel counts rows and columns that are only coloured.
        xlsb(BINARY, claimed=(1_048_576, 16_384)),
    ],
)
def test_a_stray_cell_that_is_not_so_far_is_no_matter(data: bytes) -> None:
    table = read_table(data, "list.xlsx")
    assert table.rows[0][1][:2] == ["Blanc", "Ana"]


def test_a_binary_workbook_is_read_like_any_other() -> None:
    long = "Une réponse sans fin. " * 900  # its record's size takes three bytes
    table = read_table(xlsb([*BINARY, (2, 0, "Martin"), (2, 1, long)]), "list.xlsb")
    assert (table.kind, table.header, table.sheet) == ("xlsb", ["Nom", "Prénom"], "S")
    assert table.rows == [(2, ["Blanc", "Ana"]), (3, ["Martin", long])]


def test_a_binary_workbook_that_breaks_off_is_told() -> None:
    whole = xlsb([*BINARY, (2, 0, "Martin")])
    source, broken = zipfile.ZipFile(io.BytesIO(whole)), io.BytesIO()
    with zipfile.ZipFile(broken, "w") as archive:
        for name in source.namelist():
            body = source.read(name)
            archive.writestr(name, body[:-15] if name.endswith("sheet1.bin") else body)
    with pytest.raises(BadInput, match="cannot be read as a workbook"):
        read_table(broken.getvalue(), "list.xlsb")


def test_a_bomb_that_lies_about_its_size_is_refused_without_being_unpacked() -> None:
    raw = bytearray(xlsx([*LIST, ("A3", "x" * 40_000_000)]))
    # The central directory is told that the sheet is small.
    at = raw.rindex(b"xl/worksheets/sheet1.xml") - 46
    assert raw[at : at + 4] == b"PK\x01\x02"
    raw[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(BadInput, match="cannot be read as a workbook"):
        read_table(bytes(raw), "list.xlsx")


def test_a_bomb_within_a_bomb_is_no_list() -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("list.csv", b"0" * 5_000_000)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(10):
            archive.writestr(f"{number}.zip", inner.getvalue())
    with pytest.raises(BadInput, match="cannot be read as a workbook"):
        read_table(outer.getvalue(), "list.zip")


def test_fifty_columns_of_one_name_are_told_apart_and_the_first_answer_counts(
    event: Event,
) -> None:
    header = ";".join(["Nom"] * 50)
    made = event.take(f"{header}\nAna Blanc{';x' * 49}\n;Bob Noir{';' * 48}\n")
    assert [a.name for a in made.added] == ["Ana Blanc", "Bob Noir"]
    assert made.problems == []
    table = read_table(header.encode() + b"\n" + b"a;" * 50, "list.csv")
    assert table.header[:2] + table.header[-1:] == ["Nom", "Nom (2)", "Nom (50)"]


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "Permission denied"),
        # What Windows answers while Excel has the file open: a sharing violation.
        PermissionError(errno.EACCES, "The process cannot access the file", "list.xlsx", 32),
    ],
)
def test_a_file_that_excel_keeps_for_itself_is_told(
    stored: StoredEvent, monkeypatch: pytest.MonkeyPatch, error: PermissionError
) -> None:
    path = stored.folder / "list.xlsx"
    path.write_bytes(xlsx(LIST))

    def held(_path: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", held)
    with pytest.raises(BadInput, match="close it where it is open \\(in Excel\\?\\)"):
        import_list(stored.event, path, at=NOW)
    monkeypatch.undo()
    assert stored.people() == {}
    assert read_file(path)


def test_formulas_in_a_list_stay_texts_in_every_file_that_is_made(stored: StoredEvent) -> None:
    text = (
        '"=HYPERLINK(""http://evil.example"",""x"")";"+Blanc";a@example.org;"@SUM(A1)";mer-am\n'
        '"-2+3";"\tcmd|\' /C calc\'!A0";b@example.org;"=1+1";mer-am\n'
    )
    stored.take(text)
    shown = sorted(p.attendee.given_name for p in people.list_people(stored.event))
    assert shown == ["-2+3", '=HYPERLINK("http://evil.example","x")']  # as it was typed
    for person in people.list_people(stored.event):
        stored.scan(person.badge)
    folder = stored.folder / "dossier"
    export_attendance(stored.event, folder, ["csv", "xlsx"], None, language="fr", now=AFTER)
    badges = contents(stored.event.programme(), people.list_people(stored.event))
    write_merge_list(badges, [Path(f"{n}.png") for n in range(2)], folder / "badges.csv")
    texts = 0
    for path in folder.rglob("*.csv"):
        delimiter = ";" if ";" in path.read_text(encoding="utf-8-sig").splitlines()[0] else ","
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file, delimiter=delimiter):
                for cell in row:
                    texts += 1
                    assert not cell.startswith(RUNS), (path.name, cell)
    assert texts > 20
    book = openpyxl.load_workbook(next(folder.rglob("*.xlsx")))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" or "HYPERLINK" not in str(cell.value), cell.value
                assert "evil" not in str(cell.hyperlink.target if cell.hyperlink else "")


def test_the_command_line_points_out_spoilt_accents_and_repairs_them(
    migrated_file: Path, programme: Programme, tmp_path: Path
) -> None:
    database = tmp_path / "event.checkin"
    database.write_bytes(migrated_file.read_bytes())
    event = StoredEvent(str(database), programme, tmp_path)
    event.close()
    path = tmp_path / "list.csv"
    path.write_text("Nom;Prénom;Séances\nLefÃ¨vre;ZoÃ©;mer-am\n", encoding="utf-8")

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "checkin", "--database", str(database)]
        return subprocess.run(
            [*command, "import", str(path), *options], capture_output=True, text=True, check=True
        )

    pointed_out = run("--dry-run").stderr
    assert "--repair-accents" in pointed_out
    assert "LefÃ¨vre" in pointed_out
    mended = run("--repair-accents", "--json")
    assert json.loads(mended.stdout)["problems"] == []
    again = StoredEvent.__new__(StoredEvent)
    again.event = event.event.__class__.at(str(database))
    assert list(again.people()) == ["Zoé Lefèvre"]
    again.event.close()


def test_a_desk_at_work_while_a_big_list_comes_in_loses_no_scan(stored: StoredEvent) -> None:
    stored.take("Ana;Blanc;ana@example.org;;mer-am\n")
    ana = stored.people()["Ana Blanc"]
    session = stored.session("".join(f"P{n};Nom{n};p{n}@example.org;;\n" for n in range(500)))
    shown = session.plan()
    assert stored.scan(ana.badge) == "registered"
    session.accept(DOOR, shown=shown)
    assert stored.scan(ana.badge) == "registered"  # the answer it got, again
    assert len(stored.people()) == 501


def test_what_the_desk_did_outlives_any_later_list(stored: StoredEvent) -> None:
    stored.take("Ana;Blanc;ana@example.org;Mairie;mer-am\nBob;Noir;bob@example.org;;mer-am\n")
    ana, bob = stored.person("Ana Blanc").id, stored.person("Bob Noir").id
    event = stored.event
    edit(event, ana, Details("Anaïs", "Blanc", organisation="Ville", role=Role.PRESS), at=NOW)
    people.change(event, ana, at=NOW, note="remettre le kit")
    people.change(event, bob, at=NOW, blocked=True)
    people.change(event, bob, at=NOW, cancel="mer-am")
    walk_in = people.register(
        event, given_name="Zoé", family_name="Vert", email="", role=Role.PARTICIPANT,
        sessions=["mer-am"], waitlist=False, at=NOW,
    )  # fmt: skip
    before = stored.everything()
    later = "Ana;Blanc;ana@example.org;Mairie;mer-am\nBob;Noir;bob@example.org;;mer-am\n"
    for absent in ("keep", "cancel"):
        plan = stored.take(later, absent=absent).plan
        assert (plan.added, plan.updated, plan.absent) == ([], [], [])
        assert stored.everything() == before
    assert stored.person("Anaïs Blanc").role is Role.PRESS
    assert walk_in.attendee.name in stored.people()
