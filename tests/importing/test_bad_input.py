"""What people drop on the program that is no list, or a damaged one: told, never half taken."""

import contextlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.readers import read_table
from checkin.services.list_files import read_file
from checkin.services.list_import import import_list
from tests.importing.conftest import Event
from tests.importing.stored_event import NOW, StoredEvent
from tests.importing.test_corpora import FILES

HEADER = "Nom;Prénom;E-mail;Séances\n"


@pytest.fixture
def stored(migrated_file: Path, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    path = tmp_path / "event.checkin"
    path.write_bytes(migrated_file.read_bytes())
    event = StoredEvent(str(path), programme, tmp_path)
    yield event
    assert event.doctor() == []
    event.close()


def test_a_zip_bomb_is_no_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            block = b"\x00" * 10_000_000
            for _ in range(101):
                sheet.write(block)
    assert len(out.getvalue()) < 10_000_000
    with pytest.raises(BadInput, match="unpacks to more than a gigabyte"):
        read_table(out.getvalue(), "list.xlsx")


def test_a_cell_of_ten_megabytes_is_a_problem_of_its_row(event: Event) -> None:
    essay = "blah " * 2_000_000
    entries, (problem,) = event.read(f"{HEADER}A;B;a@example.org;\n{essay};C;;mer-am\nD;E;;\n")
    assert [e.row for e in entries] == [2, 3, 4]
    assert (problem.row, problem.column) == (3, "Nom")
    assert "far too long" in problem.message
    assert len(problem.value) < 100
    assert len(entries[1].family_name) <= 4000


def test_an_essay_in_a_column_that_nobody_needs_is_no_problem(event: Event) -> None:
    header = HEADER.replace("\n", ";Remarques\n")
    _, problems = event.read(f"{header}A;B;a@example.org;;{'blah ' * 5000}\n")
    assert problems == []


def test_a_few_zero_bytes_do_not_spoil_a_list(event: Event) -> None:
    (entry,), problems = event.read(HEADER + "Bl\x00anc;A\x00na;a@example.org;mer-am\n")
    assert entry.family_name == "Blanc"
    assert (entry.given_name, problems) == ("Ana", [])


def test_one_line_of_another_encoding_is_that_rows_problem(event: Event) -> None:
    good = (HEADER + "Lefèvre;Zoé;zoe@example.org;mer-am\n" * 3).encode()
    entries, problems = event.read(good + "Müller;Léa;lea@example.org;\n".encode("cp1252"))
    assert [e.family_name for e in entries[:3]] == ["Lefèvre"] * 3
    assert [p.row for p in problems] == [5]


def test_fifty_columns_and_one_name(event: Event) -> None:
    header = ";".join(["Nom", *(f"Question {n}" for n in range(49))])
    entries, problems = event.read(header + "\nAna Blanc" + ";non" * 49 + "\n")
    assert ([e.family_name for e in entries], problems) == (["Blanc"], [])


def test_the_mark_of_a_file_that_is_open_in_excel_is_told(tmp_path: Path) -> None:
    mark = tmp_path / "~$list.xlsx"
    mark.write_bytes(b"\x05Paula")
    with pytest.raises(BadInput, match=r"choose list\.xlsx"):
        read_file(mark)


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>Connexion</body></html>",
        b"PK\x03\x04 broken",
        HEADER.encode() + b'A;B;"never closed\nC;D;c@example.org;\n',
        b"\x00\x01\x02" * 400,
        b"Trucs;Machins\n1;2\n",
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(stored: StoredEvent, data: bytes) -> None:
    stored.take("Ana;Blanc;ana@example.org;;mer-am\n")
    before = stored.everything()
    path = stored.folder / "other.csv"
    path.write_bytes(data)
    with pytest.raises(BadInput):
        import_list(stored.event, path, at=NOW)
    assert stored.everything() == before


SMALL = [p.read_bytes() for p in FILES if p.suffix == ".csv"] + [
    p.read_bytes() for p in FILES if p.suffix == ".xlsx"
]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """An export with some bytes cut out, put in, doubled or changed."""
    data = bytearray(draw(st.sampled_from(SMALL)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([1, 2, 7, 60, 900]))
        what = draw(st.sampled_from(["cut", "put", "double", "change"]))
        piece = data[start : start + length]
        if what == "cut":
            del data[start : start + length]
        elif what == "put":
            data[start:start] = draw(st.binary(min_size=1, max_size=12))
        elif what == "double":
            data[start:start] = piece
        else:
            data[start : start + length] = bytes(b ^ 0xFF for b in piece)
    return bytes(data)


@settings(max_examples=150, deadline=None)
@given(mutated())
def test_a_mutated_export_is_read_or_refused_and_twice_changes_nothing(data: bytes) -> None:
    event = Event(_PROGRAMME)
    with contextlib.suppress(BadInput):
        event.take(data)
        again = event.plan(data)
        assert again.registrations == again.added == []


def _built_in() -> Programme:
    from checkin.services.programme_changes import built_in_programme

    return built_in_programme()


_PROGRAMME = _built_in()
