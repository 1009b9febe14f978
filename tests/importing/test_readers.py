"""Reading a list, whatever program saved it."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.readers import read_table
from tests.importing.conftest import Event

FRENCH = "Nom;Prénom;E-mail;Organisme\nLefèvre;Zoé;zoe@example.org;L’œuvre à côté\n"


def cells(data: bytes, name: str = "list.csv") -> list[list[str]]:
    table = read_table(data, name)
    return [table.header, *(row for _, row in table.rows)]


def message(data: bytes, name: str = "list.csv", sheet: str | None = None) -> str:
    with pytest.raises(BadInput) as caught:
        read_table(data, name, sheet)
    return str(caught.value)


def workbook(*rows: list[object], **sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for title, lines in sheets.items():
        sheet = book.create_sheet(title)
        for line in lines:
            sheet.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_the_encoding_is_found(encoding: str) -> None:
    assert cells(FRENCH.encode(encoding))[1] == [
        "Lefèvre",
        "Zoé",
        "zoe@example.org",
        "L’œuvre à côté",
    ]


def test_the_old_macintosh_with_its_line_ends_is_found() -> None:
    assert cells(FRENCH.replace("\n", "\r").encode("mac_roman"))[1][:2] == ["Lefèvre", "Zoé"]


def test_one_accent_is_enough_for_windows_text() -> None:
    assert cells(b"Nom;E-mail\nL\xe9a;lea@example.org\n")[1][0] == "Léa"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separator_and_line_ends_are_found(delimiter: str, end: str) -> None:
    lines = [["Nom", "E-mail", "Séances"], ["Blanc", "b@example.org", "a"], ["Roux", "", ""]]
    text = end.join(delimiter.join(line) for line in lines)
    assert cells(text.encode()) == lines


def test_commas_inside_cells_do_not_hide_the_semicolon() -> None:
    data = "Nom;E-mail;Séances\nA;a@example.org;x, y, z\nB;b@example.org;x, y, z\n".encode()
    assert cells(data)[1] == ["A", "a@example.org", "x, y, z"]


def test_excels_line_about_the_separator_is_no_row() -> None:
    table = read_table(b"sep=;\r\nNom;E-mail\r\nA, B;a@example.org\r\n", "x.csv")
    assert (table.header_row, table.header, table.rows) == (
        1,
        ["Nom", "E-mail"],
        [(2, ["A, B", "a@example.org"])],
    )


def test_a_record_over_several_lines_is_one_row_and_empty_lines_count() -> None:
    table = read_table(b'Nom;E-mail\n"A\nsecond line";a@example.org\n\nB;b@example.org\n', "x")
    assert [number for number, _ in table.rows] == [2, 4]


def test_quotes_in_the_middle_of_a_text_are_letters() -> None:
    assert cells(b'Nom;E-mail\nA "dit" B;a@example.org\nC;c@example.org\n')[1][0] == 'A "dit" B'


def test_a_quote_never_closed_would_swallow_rows_and_is_refused() -> None:
    said = message(b'Nom;E-mail\nA;a@example.org\n"B;b@example.org\nC;c@example.org\n')
    assert "a quote is opened in row 3 and never closed" in said


def test_lines_saved_whole_in_one_column_are_read_as_the_lines_they_were() -> None:
    data = b'"Nom,E-mail,Choix"\n"A,a@example.org,""x, y"""\n"B,b@example.org,z"\n'
    assert cells(data)[1] == ["A", "a@example.org", "x, y"]


def test_a_single_column_stays_one_column() -> None:
    assert cells(b"E-mail\na@example.org\nb@example.org\n") == [
        ["E-mail"],
        ["a@example.org"],
        ["b@example.org"],
    ]


def test_the_header_is_found_under_title_rows() -> None:
    data = "Inscriptions;;\n;;\n1;2;3\nNom;E-mail;Statut\nA;a@example.org;Confirmé\n".encode()
    table = read_table(data, "x.csv")
    assert (table.header_row, table.header) == (4, ["Nom", "E-mail", "Statut"])
    assert table.rows == [(5, ["A", "a@example.org", "Confirmé"])]


def test_headers_that_come_twice_or_are_empty_get_names() -> None:
    table = read_table(b"Nom;Mail;Mail;\nA;a@example.org;b@example.org;x\n", "x.csv")
    assert table.header == ["Nom", "Mail", "Mail (2)", "column D"]


def test_a_header_over_two_lines_is_one_text() -> None:
    assert read_table(b'Nom;"E-mail\n(pro)"\nA;a@example.org\n', "x").header[1] == "E-mail (pro)"


def test_a_workbook_is_told_by_its_content_and_numbered_as_it_shows() -> None:
    data = workbook([], ["Nom", "E-mail"], ["A", "a@example.org"], [], ["B", "b@example.org"])
    table = read_table(data, "list.csv")
    assert (table.kind, table.header_row, table.sheets) == ("xlsx", 2, ["Sheet"])
    assert [number for number, _ in table.rows] == [3, 5]


def test_numbers_dates_and_ticks_of_a_workbook_become_plain_text() -> None:
    row = [42, 2.5, True, datetime(2020, 2, 3, 9, 30), date(2020, 2, 3), None]  # noqa: DTZ001
    data = workbook(["Nom", "b", "c", "d", "e", "f"], row)
    assert cells(data)[1] == ["42", "2.5", "TRUE", "2020-02-03 09:30:00", "2020-02-03", ""]


def test_the_sheet_is_the_first_that_holds_anything_or_the_one_asked_for() -> None:
    data = workbook(Liste=[["Nom", "E-mail"], ["A", "a@example.org"]], Autre=[["Name"], ["B"]])
    assert read_table(data, "x.xlsx").header == ["Nom", "E-mail"]
    assert read_table(data, "x.xlsx", sheet="autre").header == ["Name"]
    assert "has no sheet 'Zut'; its sheets: Sheet, Liste, Autre" in message(data, "x", "Zut")


def test_a_text_file_has_no_sheets() -> None:
    assert "has no sheets" in message(FRENCH.encode(), "x.csv", "Liste")


def test_a_zip_of_one_csv_is_opened() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("Réponses.csv", FRENCH)
    assert cells(out.getvalue(), "x.zip")[0][0] == "Nom"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \n\n ", "is empty"),
        (b";;;\n;;;\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"<!DOCTYPE html><html><body>Connexion</body></html>", "is a web page or XML"),
        (b"\n<table><tr><td>Nom</td></tr></table>", "is a web page or XML"),
        (b"%PDF-1.7 ...", "is a PDF file"),
        (bytes(range(32)) * 9, "neither text nor a workbook"),
        (b"PK\x03\x04 broken", "cannot be read as a workbook"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password",
        ),
    ],
)
def test_what_is_no_list_is_refused_with_its_name(data: bytes, said: str) -> None:
    assert said in message(data, "list.csv")
    assert "list.csv" in message(data, "list.csv")


def test_a_zip_of_something_else_is_no_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("photo.jpg", b"...")
    assert "cannot be read as a workbook" in message(out.getvalue(), "x.zip")


def open_document(content: bytes, manifest: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr("content.xml", content)
    return out.getvalue()


def test_an_ods_file_is_read() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns"
    row = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in ("Nom", "E-mail")
    )
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0"'
        f' xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Liste"><table:table-row>{row}'
        "</table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    table = read_table(open_document(content.encode()), "list.xlsx")
    assert (table.kind, table.sheets, table.header) == ("ods", ["Liste"], ["Nom", "E-mail"])


def test_an_encrypted_ods_file_is_refused_for_what_it_is() -> None:
    data = open_document(b"\x01\x02", "<manifest:encryption-data/>")
    assert "is protected by a password" in message(data, "list.ods")


def test_addresses_copied_out_of_a_mail_are_a_list(programme: Programme) -> None:
    event = Event(programme)
    made = event.take('Ana Blanc <ana@example.org>; "NOIR Bob" <bob@example.org>;\n')
    assert [(a.name, a.email) for a in made.added] == [
        ("Ana Blanc", "ana@example.org"),
        ("Bob NOIR", "bob@example.org"),
    ]


def test_names_merged_over_the_two_rows_of_a_header_are_kept(programme: Programme) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["NOM", "PRÉNOM", "Mercredi 4 mars", "", "Jeudi 5 mars", ""],
        ["", "", "Matin", "Après-midi", "Matin", "Après-midi"],
        ["Blanc", "Ana", "x", "", "", "x"],
    ):
        sheet.append(row)
    for cells in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
        sheet.merge_cells(cells)
    out = io.BytesIO()
    book.save(out)
    event = Event(programme)
    made = event.take(out.getvalue())
    assert ([a.name for a in made.added], made.problems) == (["Ana Blanc"], [])
    assert sorted(s for _, s in event.registrations) == ["jeu-pm", "mer-am"]


def test_a_row_that_names_a_session_alone_is_nobody(programme: Programme) -> None:
    event = Event(programme)
    made = event.take("Nom;Prénom\nJeudi matin;\nBlanc;Ana\nVendredi soir;\nNoir;Bob\nBlanc;Ana\n")
    assert [a.name for a in made.added] == ["Ana Blanc", "Bob Noir"]
    assert sorted(s for _, s in event.registrations) == ["jeu-am", "ven-soir", "ven-soir"]


def test_an_unanswered_question_is_not_filled_from_above(programme: Programme) -> None:
    event = Event(programme)
    event.take("Nom;Prénom;Séances\nBlanc;Ana;Jeudi matin\nNoir;Bob;\nVert;Zoé;Vendredi soir\n")
    assert sorted(s for _, s in event.registrations) == ["jeu-am", "ven-soir"]
