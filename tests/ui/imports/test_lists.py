"""Lists as organisers have them: clean, messy, spoilt, pasted, several sheets, bad."""

from pathlib import Path
from string import ascii_lowercase

import openpyxl
import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from checkin.data_folder import data_folder
from checkin.services.import_review import Heap
from checkin.ui.imports.flow import Step

from .driving import CTRL, HEADER, LIST, Driver, plain
from .fixtures import driver, event, window

__all__ = ["driver", "event", "window"]
SAMPLE = data_folder("assets") / "samples" / "inscriptions-airtable.csv"
CORPORA = Path(__file__).parents[2] / "importing" / "corpora"
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_a_clean_list_goes_in_with_three_keys_and_comes_out_with_one(driver: Driver) -> None:
    driver.open(SAMPLE)
    assert driver.step is Step.COLUMNS
    assert driver.cards()["Nom"] == "Nom de famille"
    assert driver.cards()["Téléphone"] == "Laissée de côté"
    columns = driver.page.columns
    assert plain(columns.about.text()).startswith(
        "« Nom » → Nom de famille (sûr). "
        "En-tête « Nom », et 151 valeurs qui ressemblent à des noms."
    )
    assert plain(columns.summary.text()).startswith("12 colonnes sont comprises, 1 imprévue")
    driver.on()
    assert "Visite du port en bateau" in plain(driver.page.sessions.question.text())
    assert "1 question" in driver.page.foot.next.text()
    driver.on()
    assert driver.sentence.startswith(
        "Importer : 151 personnes nouvelles ; rien d'autre ne change."
    )
    assert driver.everybody() == 0
    driver.on()
    assert driver.step is Step.DONE
    assert "151 personnes nouvelles" in driver.page.done.figures.text()
    assert driver.everybody() == 151
    driver.key(Qt.Key.Key_Z, CTRL)
    driver.wait()
    assert plain(driver.page.done.title.text()).endswith("L'import est annulé.")
    assert driver.everybody() == 0


def test_title_rows_and_totals_are_shown_and_greyed(driver: Driver, tmp_path: Path) -> None:
    text = f"Inscriptions au 28 février;;;;\n\n{LIST}\nTotal;3;;;\n"
    driver.open(driver.write(tmp_path, text))
    rows = driver.page.columns.rows
    QAbstractItemModelTester(rows, STRICT)
    marks = [rows.headerData(row, Qt.Orientation.Vertical) for row in range(rows.rowCount())]
    assert marks == ["1 titre", "3 en-tête", "4", "5", "6", "8 hors liste"]
    title, person = (rows.index(r, 0).data(Qt.ItemDataRole.ForegroundRole) for r in (0, 2))
    assert title is not None
    assert person is None


def test_columns_without_a_name_are_called_by_their_letter(driver: Driver, tmp_path: Path) -> None:
    text = "Durand;Marie;marie.durand@example.org\nPetit;Noël;noel.petit@example.org\n"
    driver.open(driver.write(tmp_path, text))
    rows = driver.page.columns.rows
    assert [rows.index(0, column).data() for column in range(3)] == [
        "colonne A", "colonne B", "colonne C",
    ]  # fmt: skip
    assert plain(driver.page.columns.about.text()).startswith("« colonne A » → Nom de famille")
    assert "sans en-tête" in driver.page.columns.notes.file.text()
    driver.to_plan()
    assert driver.heap(Heap.NEW)[0][0] == "Marie Durand"


def test_a_row_can_be_said_to_be_the_header(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, LIST))
    table = driver.page.columns.table
    table.setCurrentIndex(table.model().index(1, 0))
    driver.click(driver.page.columns.as_header)
    assert set(driver.cards()) >= {"Durand", "Marie"}
    table.setCurrentIndex(table.model().index(0, 0))
    driver.click(driver.page.columns.as_header)
    assert driver.cards()["Nom"] == "Nom de famille"


@pytest.mark.parametrize("name", ["hand-kept.xlsx", "framaforms-separate.csv", "unicode-text.txt"])
def test_messy_lists_need_no_hand_work(driver: Driver, name: str) -> None:
    driver.open(CORPORA / name)
    driver.to_plan()
    assert driver.page.sessions.questions == 0
    assert driver.sentence.startswith("Importer : 12 personnes nouvelles ; rien d'autre")


def test_spoilt_accents_are_shown_before_and_after_and_repaired(
    driver: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "abime.csv"
    path.write_bytes(LIST.encode().decode("cp1252").encode())
    driver.open(path)
    notes = driver.page.columns.notes
    assert "« PrÃ©nom » → « Prénom »" in plain(notes.spoilt.text())
    assert "PrÃ©nom" in driver.cards()
    driver.click(notes.repair)
    assert driver.cards()["Prénom"] == "Prénom"
    assert "réparés" in notes.spoilt.text()
    driver.click(notes.repair)  # as they were, and back
    driver.click(notes.repair)
    driver.to_plan()
    driver.on()
    assert "Noël Petit" in driver.people()


def test_where_the_encoding_is_guessed_wrong_another_is_chosen_by_its_words(
    driver: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "polonais.csv"
    text = f"{HEADER}\nWiśniewska;Łucja;l@example.org;;\nKowalska;Zofia;z@example.org;Poznań;\n"
    path.write_bytes(text.encode("cp1250"))
    driver.open(path)
    notes = driver.page.columns.notes
    rows = driver.page.columns.rows
    assert rows.index(1, 0).data() == "Wiœniewska"
    assert notes.encoding_label.buddy() is notes.encoding
    offered = [plain(notes.encoding.itemText(n)) for n in range(notes.encoding.count())]
    assert offered[0] == notes.encoding.currentText().replace("\u00a0", " ")
    assert offered[0].startswith("Windows-1252 : Prénom, Wiœniewska, Poznañ")
    assert "Windows-1250 : Prénom, Wiśniewska, Poznań" in offered
    notes.encoding.setFocus()
    for _ in range(offered.index("Windows-1250 : Prénom, Wiśniewska, Poznań")):
        driver.key(Qt.Key.Key_Down)
        driver.wait()
    assert rows.index(1, 0).data() == "Wiśniewska"
    assert "lu en Windows-1250" in plain(notes.file.text())
    assert notes.encoding.currentText().startswith("Windows-1250")
    assert [plain(notes.encoding.itemText(n)) for n in range(notes.encoding.count())] == offered
    driver.to_plan()
    driver.on()
    assert set(driver.people()) == {"Łucja Wiśniewska", "Zofia Kowalska"}


def test_nothing_is_asked_of_a_text_whose_encoding_is_no_guess(
    driver: Driver, tmp_path: Path
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    assert not driver.page.columns.notes.encoding.isVisible()
    driver.open(CORPORA / "hand-kept.xlsx")
    assert not driver.page.columns.notes.encoding.isVisible()


def test_an_encoding_that_does_not_fit_further_down_is_told_and_nothing_changes(
    driver: Driver, tmp_path: Path
) -> None:
    ends = [a + b for a in ascii_lowercase for b in ascii_lowercase]
    far = "".join(f"Roux;Zoé{end};;;\n" for end in ends)  # more words than are looked at
    path = tmp_path / "long.csv"
    path.write_bytes((LIST + far).encode("mac_roman") + b"Roux;In\x98s;;;\n")
    driver.open(path)
    notes = driver.page.columns.notes
    assert "lu en Mac Roman" in plain(notes.file.text())
    at = notes.encoding.findData("cp1251")
    assert at > 0
    notes.encoding.setCurrentIndex(at)
    notes.encoding.activated.emit(at)
    driver.wait()
    assert "ne se lit pas en Windows-1251" in driver.message
    assert "lu en Mac Roman" in plain(notes.file.text())
    assert notes.encoding.currentText().startswith("Mac Roman")
    assert driver.cards()["Prénom"] == "Prénom"


def test_a_sheet_can_be_chosen(driver: Driver, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, name in (("Notes", "Personne"), ("Inscrits", "Durand")):
        sheet = book.create_sheet(title)
        sheet.append(["Nom", "Prénom", "E-mail"])
        sheet.append([name, "Marie", "marie@example.org"])
    book.remove(book.worksheets[0])
    book.save(tmp_path / "liste.xlsx")
    driver.open(tmp_path / "liste.xlsx")
    sheet = driver.page.columns.notes.sheet
    assert sheet.currentText() == "Notes"
    sheet.setFocus()
    driver.key(Qt.Key.Key_Down)
    driver.wait()
    driver.to_plan()
    assert driver.heap(Heap.NEW)[0][0] == "Marie Durand"


def test_a_table_is_pasted_and_text_that_is_none_is_told(driver: Driver) -> None:
    driver.paste("   ")
    assert driver.message.startswith("Le presse-papiers ne contient pas de tableau")
    assert driver.step is Step.LIST
    driver.paste(LIST.replace(";", "\t"))
    assert driver.message == ""
    assert plain(driver.page.columns.notes.file.text()).startswith("tableau collé · 3 lignes")
    driver.to_plan()
    assert driver.sentence.startswith("Importer : 3 personnes nouvelles")


def test_a_file_is_dropped_on_the_page(driver: Driver, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(driver.write(tmp_path, LIST)))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifier = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(300, 300), action, data, button, modifier)
    QApplication.sendEvent(driver.page, over)
    assert over.isAccepted()
    assert "solid" in driver.page.open.zone.styleSheet()
    QApplication.sendEvent(
        driver.page, QDropEvent(QPointF(300, 300), action, data, button, modifier)
    )
    driver.wait()
    assert driver.step is Step.COLUMNS


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><html><body>Connexion</body></html>", "exporte"),
        (b"", "vide"),
        (b"%PDF-1.7 abc", "PDF"),
        (b"\x00\x01\x02" * 400, "liste"),
    ],
)
def test_a_bad_file_is_told_in_place_and_another_can_be_chosen(
    driver: Driver, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(content)
    driver.open(path)
    assert driver.step is Step.LIST
    assert words in driver.message
    assert "liste.csv" in driver.message
    driver.open(driver.write(tmp_path, LIST))
    assert driver.message == ""
    assert driver.step is Step.COLUMNS


def test_without_a_name_the_page_says_what_to_do_and_goes_no_further(
    driver: Driver, tmp_path: Path
) -> None:
    driver.open(driver.write(tmp_path, "Ville;Code\nMarseille;13001\nAubagne;13400\n"))
    assert driver.message.startswith("Aucune colonne ne dit qui sont les personnes")
    assert not driver.page.foot.next.isEnabled()
    driver.on()
    assert driver.step is Step.COLUMNS
    driver.choose_field(0, "Nom complet")
    assert driver.message == ""
    assert driver.cards()["Ville"] == "Nom complet"
    assert driver.page.foot.next.isEnabled()


def test_an_unforeseen_column_is_kept_when_it_is_ticked(driver: Driver, tmp_path: Path) -> None:
    text = LIST.replace(HEADER, f"{HEADER};Groupe de musique").replace("Région;", "Région;", 1)
    text = "\n".join(
        line if number == 0 else f"{line};rock" for number, line in enumerate(text.splitlines())
    )
    driver.open(driver.write(tmp_path, text))
    columns = driver.page.columns
    assert driver.cards()["Groupe de musique"] == "Laissée de côté"
    columns.table.setFocus()
    columns.table.setCurrentIndex(columns.rows.index(1, 5))
    driver.key(Qt.Key.Key_Space)
    driver.wait()
    assert driver.cards()["Groupe de musique"] == "Gardée telle quelle"
    box = columns.header.keep_rect(5).center()
    driver.qtbot.mouseClick(columns.header.viewport(), Qt.MouseButton.LeftButton, pos=box)
    driver.wait()
    assert driver.cards()["Groupe de musique"] == "Laissée de côté"
    driver.click(columns.keep)
    driver.to_plan()
    driver.on()
    assert driver.people()["Marie Durand"].attendee.extra == {"Groupe de musique": "rock"}


def test_the_tables_keep_qts_rules(driver: Driver) -> None:
    driver.open(SAMPLE)
    driver.to_plan()
    models: list[QAbstractItemModel] = [
        driver.page.columns.rows,
        driver.page.sessions.named,
        driver.page.plan.plan,
    ]
    testers = [QAbstractItemModelTester(model, STRICT) for model in models]
    for heap in (Heap.PROBLEM, Heap.ALIKE, Heap.ALL):
        driver.heap(heap)
    assert all(model.rowCount() for model in models)
    del testers
