"""The workbook, read back with another program's eyes."""

import io
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from checkin.domain.attendance import totals
from checkin.reporting.tables import ExportData
from checkin.reporting.workbook import sheet_names, workbook_bytes


def read(data: ExportData, language: str = "en") -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(data, language)))


def test_the_first_sheet_is_the_overview_then_one_a_session(data: ExportData) -> None:
    assert read(data, "fr").sheetnames == ["Synthèse", "mer-am", "jeu-pm"]


def test_times_are_real_dates_in_the_time_of_the_event(data: ExportData) -> None:
    sheet = read(data)["mer-am"]
    (row,) = (row for row in sheet.iter_rows(min_row=2) if row[0].value == "Étienne")
    assert row[7].value == datetime(2020, 3, 4, 9, 12)  # noqa: DTZ001 - a workbook has no zones
    assert row[7].number_format == "yyyy-mm-dd hh:mm"
    assert row[9].value == 150


def test_a_text_that_looks_like_a_formula_or_a_link_stays_a_text(data: ExportData) -> None:
    book = read(data)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert '=HYPERLINK("http://evil")' in [cell.value for cell in cells]
    assert "=Réutilisations" in [cell.value for cell in cells]


def test_every_sheet_has_a_frozen_header_a_filter_and_widths(data: ExportData) -> None:
    book = read(data)
    assert [sheet.freeze_panes for sheet in book] == ["A2"] * 3
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:O3", "A1:L8", "A1:L4"]
    assert book["mer-am"].column_dimensions["H"].width >= 16


def test_the_overview_totals_people_and_participations_apart_below_the_filter(
    data: ExportData,
) -> None:
    sheet = read(data)["Overview"]
    header = [cell.value for cell in sheet[1]]
    assert [cell.value for cell in sheet[4]] == [None] * len(header)
    participations, people = (
        dict(zip(header, (cell.value for cell in sheet[number]), strict=True)) for number in (5, 6)
    )
    expected = totals(data.attendances, data.attendees).participants
    assert participations["Participants present"] == expected.participations
    assert participations["Minutes presumed"] == expected.minutes_presumed
    assert people["Participants present"] == expected.people


def test_sessions_with_awkward_ids_get_valid_sheets(data: ExportData) -> None:
    programme = data.programme
    awkward = ("a/b:c", "x" * 40, "x" * 41, "overview", "History")
    sessions = tuple(replace(programme.sessions[0], id=id) for id in awkward)
    book = read(replace(data, programme=replace(programme, sessions=sessions), registrations=[],
                        attendances=[]))  # fmt: skip
    assert book.sheetnames == [
        "Overview",
        "a_b_c",
        "x" * 31,
        "x" * 27 + " (2)",
        "overview (2)",
        "History (2)",
    ]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=30))
def test_any_names_become_valid_and_unique_names_of_sheets(wanted: list[str]) -> None:
    names = sheet_names(wanted)
    assert len({name.lower() for name in names}) == len(names) == len(wanted)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) / 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.lower() != "history"


def test_an_event_without_people_still_makes_a_workbook(data: ExportData) -> None:
    book = read(replace(data, attendees={}, registrations=[], attendances=[]))
    assert book["mer-am"].max_row == 1


@pytest.mark.parametrize("text", ["x" * 40_000, "a\x00b\x1fc"])
def test_a_cell_that_excel_would_not_take_does_not_lose_the_workbook(
    data: ExportData, text: str
) -> None:
    people = dict(data.attendees)
    people["a1"] = replace(people["a1"], organisation=text)
    assert read(replace(data, attendees=people))["mer-am"].max_row == 8
