"""The workbook, read back with another program's eyes."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from checkin.domain.attendance import totals
from checkin.domain.incident import Incident, Refusals
from checkin.reporting.indicators import indicators
from checkin.reporting.tables import ExportData
from checkin.reporting.workbook import Beside, sheet_names, workbook_bytes

BEHIND = [
    "Indicators",
    "People × sessions",
    "Arrivals",
    "Refusals",
    "Decisions and corrections",
    "Dictionary",
]


def read(
    data: ExportData, language: str = "en", *, values: bool = False, beside: Beside | None = None
) -> Workbook:
    """With ``values``, what a reader sees that does not reckon: the cached results."""
    made = workbook_bytes(data, language, beside or Beside())
    return openpyxl.load_workbook(io.BytesIO(made), data_only=values)


def shown(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(cell.value for cell in row) for row in book[sheet].iter_rows()]


def test_the_first_sheet_is_the_overview_then_one_a_session_then_what_lies_behind(
    data: ExportData,
) -> None:
    assert read(data).sheetnames == ["Overview", "mer-am", "jeu-pm", *BEHIND]
    assert read(data, "fr").sheetnames == [
        "Synthèse",
        "mer-am",
        "jeu-pm",
        "Indicateurs",
        "Personnes × séances",
        "Arrivées",
        "Refus",
        "Décisions et corrections",
        "Dictionnaire",
    ]


def test_times_are_real_dates_in_the_time_of_the_event(data: ExportData) -> None:
    sheet = read(data)["mer-am"]
    (row,) = (row for row in sheet.iter_rows(min_row=2) if row[0].value == "Étienne")
    assert row[7].value == datetime(2020, 3, 4, 9, 12)  # noqa: DTZ001 - a workbook has no zones
    assert row[7].number_format == "yyyy-mm-dd hh:mm"
    assert row[9].value == 150


def test_a_text_that_looks_like_a_formula_or_a_link_stays_a_text(data: ExportData) -> None:
    book = read(data)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert all(re.fullmatch(r"=SUM\([A-Z]+\d+:[A-Z]+\d+\)", formula) for formula in formulas)
    assert not [cell for cell in cells if cell.hyperlink]
    assert '=HYPERLINK("http://evil")' in [cell.value for cell in cells]
    assert "=Réutilisations" in [cell.value for cell in cells]


def test_every_sheet_has_a_frozen_header_a_filter_and_widths(data: ExportData) -> None:
    book = read(data)
    assert [sheet.freeze_panes for sheet in book] == ["A2"] * 9
    filters = [sheet.auto_filter.ref for sheet in book]
    assert filters[:3] == ["A1:O3", "A1:L8", "A1:L4"]
    assert all(filters)
    assert book["mer-am"].column_dimensions["H"].width >= 16


def test_the_overview_totals_people_and_participations_apart_below_the_filter(
    data: ExportData,
) -> None:
    sheet = read(data, values=True)["Overview"]
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
        *BEHIND,
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


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sum_is_a_formula_whose_cached_value_is_right(
    data: ExportData, language: str
) -> None:
    formulas, values = read(data, language), read(data, language, values=True)
    sums = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                span = str(cell.value).removeprefix("=SUM(").removesuffix(")")
                cells = [c.value or 0 for line in values[sheet.title][span] for c in line]
                assert values[sheet.title][cell.coordinate].value == sum(cells)
                sums += 1
    assert sums > 15


def test_the_matrix_adds_up_to_the_people_and_the_participations(data: ExportData) -> None:
    header, *rows = shown(read(data, values=True), "People × sessions")
    assert header == ("Family name", "Given name", "Organisation", "mer-am", "jeu-pm",
                      "Sessions attended")  # fmt: skip
    people, total = rows[:-2], rows[-1]
    assert [row[0] for row in people] == ["Étienne", "Faure", "Œuvrard", "Ortiz", "Zola"]
    assert people[0][3:] == (1, 1, 2)
    assert total == ("TOTAL", None, None, 4, 2, 6)
    assert indicators(data).total.people == len(people)


def test_arrivals_stand_by_quarter_of_an_hour_and_paper_tells_no_time(data: ExportData) -> None:
    _, *rows = shown(read(data, values=True), "Arrivals")
    morning = [row[1:] for row in rows if row[0] == "mer-am"]
    at = datetime(2020, 3, 4, 9, 0)  # noqa: DTZ001 - a workbook has no zones
    assert morning == [
        (at, 1),
        (at.replace(minute=15), 0),
        (at.replace(minute=30), 1),
        (at.replace(minute=45), 0),
        (at.replace(hour=10), 1),
        ("time unknown", 1),
    ]
    assert rows[-1] == ("TOTAL", None, 6)


def test_durations_are_real_ones_and_the_sentence_stands_below(data: ExportData) -> None:
    sheet = read(data, values=True)["Indicators"]
    header = [cell.value for cell in sheet[1]]
    whole = dict(zip(header, sheet[2], strict=True))
    assert whole["Distinct people"].value == 5
    assert whole["Hours measured"].value == timedelta(hours=4)
    assert whole["Hours measured"].number_format == "[h]:mm"
    assert str(sheet.cell(sheet.max_row, 1).value).startswith("“Open Data Days & co”")


def test_refusals_and_decisions_tell_who_and_why(data: ExportData) -> None:
    at = datetime(2020, 3, 4, 8, 50, tzinfo=UTC)
    beside = Beside(
        [Refusals("mer-am", "room_full", 3), Refusals(None, "forged", 2)],
        [
            Incident("override", at, "mer-am", "a1", "Nadia", "=elle anime", ""),
            Incident("count", at, "mer-am", None, "Nadia", "", "31"),
        ],
    )
    book = read(data, "fr", values=True, beside=beside)
    assert shown(book, "Refus")[1:] == [
        ("mer-am", "salle pleine", 3),
        (None, "badge d'un autre événement ou mal lu", 2),
        (None, None, None),
        ("TOTAL", None, 5),
    ]
    first, second = shown(book, "Décisions et corrections")[1:]
    when = datetime(2020, 3, 4, 9, 50)  # noqa: DTZ001 - a workbook has no zones
    assert first == (when, "dérogation", "mer-am", "Zoé Étienne", "Nadia", "=elle anime", None)
    assert second[1:] == ("comptage", "mer-am", None, "Nadia", None, "31")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_column_that_is_not_a_session_stands_in_the_dictionary(
    data: ExportData, language: str
) -> None:
    book = read(data, language, values=True)
    explained = {row[0] for row in shown(book, book.sheetnames[-1])}
    assert {cell.value for cell in book["mer-am"][1]} <= explained
    assert {cell.value for cell in book[book.sheetnames[3]][1][2:]} <= explained


def test_the_overview_and_the_arrivals_have_native_charts_over_their_own_cells(
    data: ExportData,
) -> None:
    with zipfile.ZipFile(io.BytesIO(workbook_bytes(data, "en"))) as packed:
        charts = [packed.read(n).decode() for n in packed.namelist() if "charts/chart" in n]
    assert len(charts) == 4
    assert "Overview!$H$2:$H$3" in charts[0]
    assert "Arrivals!$C$2:$C$6" in charts[2]
