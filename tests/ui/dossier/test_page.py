"""The evening of the last day, as an organiser drives it: look, make, hand on, verify."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event as Gate
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from checkin.domain.model import Programme
from checkin.services.attendance_export import read_evidence
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.settings import EventSettings, MachineSettings
from checkin.services.verify_dossier import verify
from checkin.ui.dossier.page import FOLDER, DossierPage
from checkin.ui.main_window import MainWindow
from tests.command_line import checkin
from tests.reporting.conftest import PROGRAMME, local
from tests.reporting.small_event import AFTER, small_event


class Answers:
    """What the organiser answers, what they were asked, and what was opened."""

    def __init__(self, folder: Path) -> None:
        self.where, self.sure, self.mail_program = folder, True, True
        self.asked: list[str] = []
        self.opened: list[Path] = []
        self.links: list[str] = []
        self.pictures: list[Path] = []
        self.zip = folder.with_suffix(".zip")

    def folder(self, now: Path) -> Path:
        return self.where

    def logos(self) -> list[Path]:
        return self.pictures

    def zip_to_verify(self, start: Path) -> Path:
        return self.zip

    def sure_in_spite_of(self, words: str) -> bool:
        self.asked.append(words)
        return self.sure

    def open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return self.mail_program or path.suffix != ".eml"

    def open_link(self, link: str) -> bool:
        self.links.append(link)
        return True


Open = Callable[[OpenEvent], DossierPage]


@pytest.fixture
def now() -> list[object]:
    return [AFTER]


@pytest.fixture
def open_page(french: None, tmp_path: Path, now: list[object], qtbot: QtBot) -> Iterator[Open]:
    """The page as Ctrl+Shift+D opens it, when everything on it is read and painted."""
    opened: list[tuple[MainWindow, OpenEvent]] = []

    def make(event: OpenEvent) -> DossierPage:
        machine = MachineSettings(tmp_path / "settings.json")
        machine.put(FOLDER, {"odd-2020": str(tmp_path / "out" / "dossier")})
        window = MainWindow(EventDesk(event), "A", lambda: now[0], event=event, machine=machine)
        opened.append((window, event))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
        qtbot.keyClick(
            QApplication.focusWidget(),
            Qt.Key.Key_D,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        page = window.pages.currentWidget()
        assert isinstance(page, DossierPage)
        page.questions = Answers(tmp_path / "out" / "dossier")
        page._pause.setInterval(20)
        qtbot.waitUntil(lambda: page.before is not None)
        ready(page, qtbot)
        return page

    yield make
    for window, event in opened:
        window.close()
        event.close()


@pytest.fixture
def event(tmp_path: Path) -> OpenEvent:
    return small_event(tmp_path / "e.checkin")


def ready(page: DossierPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not page.run.busy and not page._pause.isActive() and page.bench.long_lane.idle
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def cautions(page: DossierPage) -> str:
    return plain("\n".join(page.cautions.item(i).text() for i in range(page.cautions.count())))


def click(button: QPushButton, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def make_it(page: DossierPage, qtbot: QtBot) -> None:
    page.made = None
    click(page.make, qtbot)
    qtbot.waitUntil(lambda: page.made is not None)
    ready(page, qtbot)


def test_one_click_makes_it_and_shows_what_to_hand_on(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    assert page.make.hasFocus()
    qtbot.keyClick(page.make, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.made is not None)
    ready(page, qtbot)
    folder = page.questions.where
    assert verify(folder).ok
    assert verify(folder.with_suffix(".zip")).ok
    assert page.tabs.currentWidget() is page.result
    assert page.result.head.text() == "Le dossier est fait. Intact depuis qu’il est scellé."
    sums = hashlib.sha256((folder / "SHA256SUMS").read_bytes()).hexdigest()
    log = read_evidence(event, AFTER).proof.fingerprint
    assert "".join(page.result.manifest.text().split()) == sums
    assert "".join(page.result.log.text().split()) == log
    for button, text in (
        (page.result.copy_manifest, sums),
        (page.result.copy_log, log),
        (page.result.copy_sentence, page.result.sentence.toPlainText()),
    ):
        click(button, qtbot)
        assert plain(QGuiApplication.clipboard().text()) == plain(text)
    assert "5 participants" in plain(page.result.sentence.toPlainText())
    click(page.result.write, qtbot)
    click(page.result.open, qtbot)
    assert page.questions.opened == [folder.with_suffix(".eml"), folder]
    # nobody's name leaves with the message
    assert sums in page.questions.opened[0].read_text(encoding="utf-8")
    noted = event.read(lambda unit: unit.all("SELECT what, details FROM change"))
    assert any(what == "dossier" and sums in details for what, details in noted)


def test_without_a_mail_program_the_message_opens_by_a_link(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    EventSettings(event).put("witness", "temoin@example.org")
    page = open_page(event)
    page.questions.mail_program = False
    make_it(page, qtbot)
    click(page.result.write, qtbot)
    (link,) = page.questions.links
    assert link.startswith("mailto:temoin@example.org?subject=")
    assert page.made.manifest_hash in unquote(link)
    assert page.made.fingerprint in unquote(link)


def test_pages_tables_and_files_are_seen_before(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    papers = page.papers
    seen: list[QImage] = []
    for paper, pages in (("sheets", 2), ("report", 2), ("certificates", 3), ("blank", 4)):
        papers.which.setCurrentIndex(papers.which.findData(paper))
        qtbot.waitUntil(lambda paper=paper: papers.paper is not None and papers.paper.key == paper)
        ready(page, qtbot)
        assert papers.paper.pages == pages, paper
        assert not papers.pages.paper.image.isNull()
        assert papers.pages.paper.image not in seen
        seen.append(papers.pages.paper.image)
    click(papers.pages.after, qtbot)
    ready(page, qtbot)
    assert plain(papers.pages.where.text()) == "Page 2 sur 4"
    assert papers.pages.paper.image != seen[-1]
    names = [page.tables.which.itemText(i) for i in range(page.tables.which.count())]
    assert names == ["Synthèse", "Indicateurs", "Data literacy", "=Réutilisations"]
    page.tables.which.setCurrentIndex(2)
    assert page.tables.grid.rowCount() == 7
    assert page.tables.grid.item(0, 0).text() == "Dupont"
    before = [page.files.table.item(i, 0).text() for i in range(page.files.table.rowCount())]
    assert all(page.files.table.item(i, 1).text() for i in range(page.files.table.rowCount()))
    make_it(page, qtbot)
    after = [page.files.table.item(i, 0).text() for i in range(page.files.table.rowCount())]
    published = {name for name in after if name.startswith("donnees-ouvertes/")}
    expected = {name for name in before if not name.startswith("donnees-ouvertes/")}
    assert expected == set(after) - published
    assert published


def test_what_is_set_is_kept_and_stands_on_the_papers(
    event: OpenEvent, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(event)
    page.tabs.setCurrentWidget(page.form)
    fund = page.form.lines["fund"]
    fund.selectAll()
    qtbot.keyClicks(fund, "Fonds Invente")
    qtbot.keyClicks(page.form.lines["signatory"], "Camille Exemple")
    qtbot.keyClicks(page.form.lines["witness"], "temoin@example.org")
    page.form.k.setValue(8)
    page.form.half_days.setCurrentIndex(1)
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "partenaire.png"))
    page.questions.pictures = [tmp_path / "partenaire.png"]
    click(page.form.logos.add, qtbot)
    qtbot.waitUntil(lambda: page.form.logos.list.count() == 1)
    ready(page, qtbot)
    (tmp_path / "partenaire.png").unlink()  # the event has it now
    kept = EventSettings(event).all()
    assert kept["funder"]["fund"] == {
        "fr": "Fonds Invente",
        "en": "European Regional Development Fund",
    }
    assert (kept["open_data"]["k"], kept["sheets"]) == (8, "half_day")
    assert kept["logos"][0]["name"] == "partenaire.png"
    assert "Aucun témoin" not in cautions(page)
    assert "Aucun signataire" not in cautions(page)
    make_it(page, qtbot)
    text = (page.questions.where / "emargements.pdf").read_bytes()
    assert b"/Image" in text
    told = [i for i in read_evidence(event, AFTER).incidents if "dossier settings" in i.details]
    assert told
    assert "Camille" not in "".join(i.details for i in told)  # which settings, not their values
    # the other language has its own words
    page.language.setCurrentIndex(1)
    page.language.activated.emit(1)
    ready(page, qtbot)
    assert fund.text() == "European Regional Development Fund"
    # and its own folder: the French dossier is not replaced
    make_it(page, qtbot)
    assert page.made.folder == page.questions.where.with_name("dossier (EN)")
    assert verify(page.made.folder).ok
    assert verify(page.questions.where).ok


def test_target_groups_are_edited_and_reset(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    page.tabs.setCurrentWidget(page.form)
    groups = page.form.groups
    assert groups.table.rowCount() == 16
    groups.table.item(15, 0).setText("Presse locale")
    groups.table.item(15, 1).setText("Local press")
    groups.table.setCurrentCell(0, 0)
    click(groups.remove, qtbot)
    ready(page, qtbot)
    kept = EventSettings(event).get("target_groups")
    assert len(kept) == 15
    assert kept[-1] == {"fr": "Presse locale", "en": "Local press"}
    click(groups.default, qtbot)
    ready(page, qtbot)
    assert EventSettings(event).get("target_groups") is None
    assert groups.table.rowCount() == 16


def test_before_the_end_it_is_asked_and_said_what_is_missing(
    event: OpenEvent, open_page: Open, now: list[object], qtbot: QtBot
) -> None:
    now[0] = local(4, 20)
    page = open_page(event)
    assert "Pas encore finies : =Réutilisations." in cautions(page)
    assert "Aucun signataire" in cautions(page)
    assert "Aucun témoin" in cautions(page)
    page.questions.sure = False
    click(page.make, qtbot)
    ready(page, qtbot)
    assert "=Réutilisations" in page.questions.asked[0]
    assert not page.questions.where.exists()
    now[0] = AFTER
    page.reload()
    ready(page, qtbot)
    assert "Personne n’est venu à : =Réutilisations." in cautions(page)


def test_an_event_where_nobody_came_still_gives_a_dossier(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(small_event(tmp_path / "e.checkin", came=False))
    assert "Aucune présence n’est enregistrée" in cautions(page)
    papers = page.papers
    papers.which.setCurrentIndex(papers.which.findData("certificates"))
    ready(page, qtbot)
    assert papers.told.text() == "Aucune présence à attester pour l’instant."
    make_it(page, qtbot)
    assert "Aucune présence n’est enregistrée" in plain(page.questions.asked[0])
    assert verify(page.questions.where).ok
    assert not (page.questions.where / "attestations.pdf").exists()


def test_without_any_session_there_is_nothing_to_make(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = OpenEvent.at(str(tmp_path / "e.checkin"), create=True)
    empty.create(Programme(PROGRAMME.event, PROGRAMME.rooms, ()))
    page = open_page(empty)
    assert "Le programme n’a aucune séance" in cautions(page)
    assert not page.make.isEnabled()


def test_cancelled_in_the_middle_nothing_is_there(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    gate = Gate()
    page.bench.long_lane.submit(gate.wait, lambda _: None, lambda _: None)
    click(page.make, qtbot)
    assert page.run.cancel.isVisible()
    click(page.run.cancel, qtbot)
    gate.set()
    ready(page, qtbot)
    assert page.run.said.text().startswith(plain("Arrêté"))
    assert page.made is None
    assert not page.questions.where.exists()
    make_it(page, qtbot)  # and the next one is whole


def test_a_folder_that_cannot_be_written_is_said_and_nothing_left(
    event: OpenEvent, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(event)
    (tmp_path / "file").write_text("a file")
    page.questions.where = tmp_path / "file" / "dossier"
    click(page.choose, qtbot)
    ready(page, qtbot)
    click(page.make, qtbot)
    qtbot.waitUntil(lambda: bool(page.run.said.text()) and not page.run.busy)
    ready(page, qtbot)
    assert "où rien n’a été modifié" in plain(page.run.said.text())
    assert page.made is None
    assert (tmp_path / "file").read_text() == "a file"
    assert page.make.isEnabled()


def test_a_later_one_says_what_differs_who_corrected_it_and_why(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    make_it(page, qtbot)
    assert page.result.differs.text() == ""
    folder = page.questions.where
    frozen = folder.with_suffix(".zip").read_bytes()
    EventDesk(event).undo(
        "out5", by="Nadia", reason="sortie badgée par erreur", at=AFTER, station="B"
    )
    page.reload()
    ready(page, qtbot)
    assert "1 décisions ou corrections, 1 nouvelles lignes au journal" in cautions(page)
    make_it(page, qtbot)
    told = plain(page.result.differs.text())
    assert "Contenu différent : " in told
    assert "presences.xlsx" in told
    assert "Refaits, même contenu : attestations/ (5)" in told
    assert "Nadia" in told
    assert "sortie badgée par erreur" in told
    assert folder.with_suffix(".zip").read_bytes() == frozen
    assert page.made.packed.name == "dossier-2.zip"
    text = (folder / "CE-QUI-DIFFERE.txt").read_text(encoding="utf-8")
    assert "sortie badgée par erreur" in text
    assert "  seance-mer-am.csv" in text
    assert "  seance-jeu-pm.csv" not in text
    manifest = json.loads((folder / "manifeste.json").read_text(encoding="utf-8"))
    assert manifest["differs_from_earlier"]["log_entries_since"] == 1
    assert verify(folder).ok


def test_verifying_says_on_the_screen_what_the_command_says(
    event: OpenEvent, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(event)
    make_it(page, qtbot)
    folder = page.questions.where
    click(page.verify, qtbot)
    dialog = page.verifying
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.head.text() == "Intact depuis qu’il est scellé."
    dialog.witness.setText(page.result.manifest.text().upper())  # as a mail may show it
    assert "c’est bien ce dossier" in dialog.compared.text()
    dialog.witness.setText("0" * 64)
    assert "Différente de celle du témoin" in dialog.compared.text()
    (folder / "bilan.pdf").write_bytes((folder / "bilan.pdf").read_bytes()[:-1] + b"x")
    (folder / "synthese.csv").unlink()
    (folder / "note.txt").write_text("ajoutée")
    dialog.found = None
    dialog.look_at(folder)
    qtbot.waitUntil(lambda: dialog.found is not None)
    shown = [plain(dialog.problems.item(i).text()) for i in range(dialog.problems.count())]
    assert sorted(shown) == [
        "bilan.pdf : modifié depuis que le dossier est scellé.",
        "note.txt : ajouté après le scellement.",
        "synthese.csv : manquant.",
    ]
    told = json.loads(checkin("verify", "--json", folder, cwd=tmp_path).stdout)
    assert [p["file"] for p in told["problems"]] == [text.split(" :")[0] for text in shown]
    # the ZIP beside it is as it was
    dialog.found = None
    click(dialog.by_zip, qtbot)
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.head.text() == "Intact depuis qu’il est scellé."
    with zipfile.ZipFile(page.questions.zip, "a") as packed:
        packed.writestr("note.txt", "ajoutée")
    dialog.found = None
    click(dialog.by_zip, qtbot)
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert "note.txt" in dialog.problems.item(0).text()
    dialog.close()


def test_other_files_in_the_folder_are_named_before(
    event: OpenEvent, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(event)
    page.questions.where.mkdir(parents=True)
    (page.questions.where / "photo.jpg").write_bytes(b"x")
    page.reload()
    ready(page, qtbot)
    assert "Le répertoire contient d’autres fichiers : photo.jpg." in cautions(page)
    make_it(page, qtbot)
    assert (page.questions.where / "photo.jpg").read_bytes() == b"x"
    assert page.result.head.text().startswith("Le dossier est fait. Pas tel qu")
