"""The CSV files, read back as a spreadsheet reads them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.attendance import totals
from checkin.reporting.csv_files import as_text, csv_bytes, file_names, write_csv_files
from checkin.reporting.tables import ExportData, Table


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_there_is_one_file_a_session_and_an_overview(data: ExportData, tmp_path: Path) -> None:
    paths = write_csv_files(data, tmp_path)
    assert [p.name for p in paths] == ["synthese.csv", "seance-mer-am.csv", "seance-jeu-pm.csv"]


def test_files_have_a_bom_semicolons_and_crlf(data: ExportData, tmp_path: Path) -> None:
    overview, *_ = write_csv_files(data, tmp_path)
    content = overview.read_bytes()
    assert content.startswith("\ufeffSéance;Titre;Salle;".encode())
    assert content.count(b"\n") == content.count(b"\r\n") == 5


def test_times_are_those_of_the_event_to_the_minute(data: ExportData, tmp_path: Path) -> None:
    _, session, _ = write_csv_files(data, tmp_path)
    row = next(row for row in read(session) if row["Nom"] == "Étienne")
    assert (row["Première entrée"], row["Dernière sortie"]) == (
        "2020-03-04 09:12",
        "2020-03-04 12:00",
    )


def test_the_files_added_up_are_the_totals(data: ExportData, tmp_path: Path) -> None:
    overview, *sessions = write_csv_files(data, tmp_path, "en")
    rows = [row for path in sessions for row in read(path)]
    there = [r for r in rows if r["Role"] == "participant" and r["Presence"] == "present"]
    expected = totals(data.attendances, data.attendees).participants
    assert len(there) == expected.participations
    assert len({(r["Family name"], r["Given name"]) for r in there}) == expected.people
    for known, minutes in (
        ("measured", expected.minutes_measured),
        ("presumed", expected.minutes_presumed),
    ):
        assert sum(int(r["Minutes"]) for r in there if r["Minutes known as"] == known) == minutes
        *per_session, participations, _ = read(overview)
        column = f"Minutes {known}"
        assert sum(int(r[column]) for r in per_session) == int(participations[column]) == minutes
    no_shows = sum(r["Presence"] == "no-show" and r["Role"] == "participant" for r in rows)
    assert no_shows == sum(int(r["No-shows"]) for r in per_session)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(start: str) -> None:
    assert as_text(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["Jean-Luc", "a=b", "06 12", "'déjà", ""])
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert as_text(text) == text


def test_a_number_is_no_text_that_could_be_run() -> None:
    assert as_text(-3) == "-3"


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=4))
def test_whatever_stands_in_a_cell_is_read_back_as_one_cell(cells: list[str]) -> None:
    table = Table(tuple("h" * len(cells)), (tuple(cells),))
    text = csv_bytes(table).decode("utf-8-sig")
    _, row = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert row == [as_text(cell) for cell in cells]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_names_of_files_are_plain_and_unique_whatever_the_case() -> None:
    ids = ["mer-am", "MER-AM", "../../etc", "é t é", "日本", "日", "Cœur", "?", "Νίκος"]
    assert file_names(ids) == [
        *("mer-am", "MER-AM_2", "_etc", "e_t_e", "日本", "日", "Coeur", "_", "Νικος"),
    ]
