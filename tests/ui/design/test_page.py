"""The design form as an organiser works with it: change, look, be refused, save, open again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from checkin.badging.design_file import load_design
from checkin.badging.settings_file import own_folder
from checkin.domain.model import Role
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.design.page import DesignPage
from checkin.ui.main_window import MainWindow
from tests.ui.fake_desk import FakeDesk

EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)
SIGN = "\U0001d800"  # of sign writing: hardly a computer has a font for it
LONGEST = "Marie-Antoinette Joséphine de Montalembert de La Rochefleurie"
NAMES = (
    ("Léa", "Öz"),
    ("Marie-Antoinette Joséphine", "de Montalembert de La Rochefleurie"),
    ("Анна", "Щукина"),
    (f"Zoé {SIGN}", "Roux"),
)


class Answers:
    """What the organiser answers, and what they were asked."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.sure = False
        self.asked: list[str] = []

    def logo(self) -> Path | None:
        return self.file

    def replace(self, name: str) -> bool:
        self.asked.append(name)
        return self.sure

    def drop_changes(self) -> bool:
        self.asked.append("drop")
        return self.sure


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    for given, family in NAMES:
        people.register(
            opened,
            given_name=given,
            family_name=family,
            email="",
            role=Role.SPEAKER if given == "Анна" else Role.PARTICIPANT,
            sessions=["mer-am"],
            waitlist=False,
            at=EVENING,
        )
    yield opened
    opened.close()


@pytest.fixture
def window(event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    machine = MachineSettings(tmp_path / "settings.json")
    opened = MainWindow(FakeDesk(), "A", lambda: EVENING, event=event, machine=machine)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.door.search.field.hasFocus())
    yield opened
    opened.close()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> DesignPage:
    return open_page(window, qtbot)


def open_page(window: MainWindow, qtbot: QtBot) -> DesignPage:
    window._fill_menu()
    (action,) = [a for a in window.menu.actions() if a.text() == "Modèle des badges"]
    action.trigger()
    shown = window.pages.currentWidget()
    assert isinstance(shown, DesignPage)
    shown.questions = shown.form.questions = Answers()
    qtbot.waitUntil(lambda: shown.designs.count() > 0)
    settled(shown, qtbot)
    return shown


def settled(page: DesignPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.idle)


def click(button: QWidget, page: DesignPage, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(page, qtbot)


def type_over(field: QWidget, text: str, page: DesignPage, qtbot: QtBot) -> None:
    page.form.setCurrentWidget(next(tab for tab in tabs(page) if tab.isAncestorOf(field)))
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)
    settled(page, qtbot)


def tabs(page: DesignPage) -> list[QWidget]:
    return [page.form.widget(i) for i in range(page.form.count())]


def text_field(page: DesignPage, name: str) -> QPlainTextEdit:
    return page.form.text_fields[name]


def colour_in(page: DesignPage, part: str = "front") -> set[str]:
    """Colours that a side shows on a tenth of its dots or more."""
    image = getattr(page.preview, part).image
    seen: dict[str, int] = {}
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            name = QColor(image.pixel(x, y)).name().upper()
            seen[name] = seen.get(name, 0) + 1
    return {name for name, count in seen.items() if count > sum(seen.values()) / 12}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def choose_design(page: DesignPage, name: str, qtbot: QtBot) -> None:
    page.designs.setCurrentIndex(page.designs.findData(name))
    page.designs.activated.emit(page.designs.currentIndex())
    settled(page, qtbot)


def test_it_opens_on_the_longest_name_and_pages_through_awkward_ones(
    page: DesignPage, qtbot: QtBot
) -> None:
    assert plain(page.preview.who.text()) == f"{LONGEST} – le nom le plus long de la liste"
    assert not page.preview.front.image.isNull()
    assert not page.preview.back.image.isNull()
    seen = []
    for _ in range(page.preview.count):
        seen.append(plain(page.preview.who.text()))
        click(page.preview.after, page, qtbot)
    assert seen[0] == plain(page.preview.who.text())  # round again
    assert "Анна Щукина – d’autres lettres que les latines" in seen
    assert "Un badge de réserve, à remplir à la main" in seen
    click(page.preview.before, page, qtbot)
    assert plain(page.preview.who.text()) == seen[-1]


def test_letters_that_no_font_has_are_told_beside_the_badge(page: DesignPage, qtbot: QtBot) -> None:
    for _ in range(page.preview.count):
        if SIGN in page.preview.who.text():
            break
        assert page.strip.isHidden()
        click(page.preview.after, page, qtbot)
    told = plain(page.strip.text())
    assert told.startswith(f"Zoé {SIGN} Roux : aucune police de cet ordinateur n’a {SIGN}")
    assert told.endswith("le badge s’en passe.")


def test_words_colours_and_fields_are_changed_saved_and_opened_again(
    window: MainWindow, page: DesignPage, qtbot: QtBot
) -> None:
    type_over(page.form.title, "Nos badges", page, qtbot)
    type_over(text_field(page, "title"), "Open data, la suite", page, qtbot)
    type_over(text_field(page, "wifi"), 'Wi-Fi : ODD "2020"', page, qtbot)
    type_over(text_field(page, "funding"), "Avec le soutien du fonds Calanque", page, qtbot)
    type_over(page.form.audiences.fields["curieux"].code, "#0A7A3C", page, qtbot)
    type_over(page.form.roles.words["speaker"], "Orateur", page, qtbot)
    page.form.setCurrentIndex(1)
    lines = page.form.lines
    lines.list.setCurrentRow(0)
    click(lines.down, page, qtbot)  # job title under organisation
    qtbot.keyClick(lines.list, Qt.Key.Key_End)  # country
    qtbot.keyClick(lines.list, Qt.Key.Key_Space)
    settled(page, qtbot)
    assert lines.lines() == ("organisation", "job_title", "country")
    things = page.form.things
    row = next(i for i in range(things.count()) if things.item(i).text() == "Mes séances")
    things.setCurrentRow(row)
    qtbot.keyClick(things, Qt.Key.Key_Space)
    settled(page, qtbot)
    assert page.refused == ""
    changed = page.history.draft
    click(page.save, page, qtbot)
    assert plain(page.said.text()) == "Enregistré : nos-badges.toml."
    assert page.designs.currentText() == "Nos badges"
    assert not page.save.isEnabled()
    assert page.history.draft == changed

    design = load_design("nos-badges")
    assert design.file == own_folder() / "designs" / "nos-badges.toml"
    assert design.texts["title"] == "Open data, la suite"
    assert design.roles["speaker"].word == "Orateur"
    assert "sessions" not in design.front.by_name
    assert "# Copy this file and edit the copy" in design.file.read_text("utf-8")

    again = DesignPage(window.workbench)
    again.show()
    again.page_shown()
    qtbot.waitUntil(lambda: again.history is not None and again.idle)
    assert again.history.draft == changed
    again.close()
    assert load_design("a6").texts["title"] == "{event}"  # ours is as it was


def test_every_change_can_be_undone_and_done_again(page: DesignPage, qtbot: QtBot) -> None:
    before, purple = page.history.draft, "#A285D1"
    assert purple not in colour_in(page)
    assert not page.undo.isEnabled()
    type_over(text_field(page, "wifi"), "calanques", page, qtbot)
    type_over(page.form.roles.fields["participant"].code, purple, page, qtbot)
    assert purple in colour_in(page)
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(page, qtbot)
    assert purple not in colour_in(page)
    assert text_field(page, "wifi").toPlainText() == "calanques"
    click(page.undo, page, qtbot)  # what was typed in one go is one step
    assert text_field(page, "wifi").toPlainText() == ""
    assert page.history.draft == before
    control, field = Qt.KeyboardModifier.ControlModifier, text_field(page, "wifi")
    qtbot.keyClick(field, Qt.Key.Key_Y, control)  # the caret in a field changes nothing
    settled(page, qtbot)
    assert field.toPlainText() == "calanques"
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    settled(page, qtbot)
    assert page.history.draft == before
    click(page.redo, page, qtbot)
    click(page.redo, page, qtbot)
    assert purple in colour_in(page)
    click(page.revert, page, qtbot)
    assert page.history.draft == before
    click(page.undo, page, qtbot)  # even that
    assert purple in colour_in(page)


def test_what_breaks_the_rules_is_refused_with_the_reason_until_it_is_mended(
    page: DesignPage, qtbot: QtBot
) -> None:
    def say() -> str:
        assert not page.save.isEnabled()
        assert not page.copy.isEnabled()
        return plain(page.strip.text())

    page.form.setCurrentIndex(3)
    page.form.module.setValue(0.6)
    settled(page, qtbot)
    assert "QR : 0,6 mm, c’est trop petit pour être lu à 30 cm : 0,75 au moins" in say()
    page.form.module.setValue(1.3)
    settled(page, qtbot)
    assert "Lettres sous le QR : cela empiète sur « QR », ou sur sa marge blanche" in say()
    page.form.module.setValue(1.1)
    settled(page, qtbot)
    assert page.strip.isHidden()
    type_over(page.form.inks.fields["front.names"].code, "#BBBBBB", page, qtbot)
    assert "Noms : des lettres #BBBBBB sur #FFFFFF ne se lisent pas" in say()
    type_over(page.form.inks.fields["front.names"].code, "#222222", page, qtbot)
    type_over(text_field(page, "title"), "{prenom}", page, qtbot)
    assert "{prenom} n’est aucun de ceux-ci : event" in say()
    click(page.undo, page, qtbot)
    assert page.strip.isHidden()
    assert page.save.isEnabled()


def test_logos_are_shown_and_bad_ones_refused(
    page: DesignPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.form.setCurrentIndex(3)
    choose = page.form.choosers["front.logo"]
    big = page.questions.file = tmp_path / "enorme.png"
    with big.open("wb") as file:
        file.truncate(40_000_000)
    click(choose, page, qtbot)
    assert "enorme.png : il pèse 40,0 Mo, 10 au plus" in plain(page.strip.text())
    click(page.undo, page, qtbot)
    red = page.questions.file = tmp_path / "fonds.png"
    Image.new("RGB", (400, 400), "#E10000").save(red)
    click(choose, page, qtbot)
    assert page.refused == ""
    assert any(
        QColor(page.preview.front.image.pixel(x, y)).name() == "#e10000"
        for x in range(0, page.preview.front.image.width(), 4)
        for y in range(0, page.preview.front.image.height(), 4)
    )
    click(page.save, page, qtbot)
    saved = load_design("a6-le-notre").front.by_name["logo"].file
    assert saved == own_folder() / "designs" / "a6-le-notre-fonds.png"
    red.unlink()  # the design has its own copy
    click(page.form.removers["front.logo"], page, qtbot)
    click(page.save, page, qtbot)
    assert load_design("a6-le-notre").front.by_name["logo"].file is None


def test_a_copy_never_replaces_a_design_unasked(page: DesignPage, qtbot: QtBot) -> None:
    click(page.copy, page, qtbot)
    first = load_design("a6-le-notre").file.read_text("utf-8")
    choose_design(page, "a6", qtbot)
    type_over(text_field(page, "wifi"), "calanques", page, qtbot)
    click(page.save, page, qtbot)
    assert page.questions.asked == ["a6-le-notre"]
    assert load_design("a6-le-notre").file.read_text("utf-8") == first
    choose_design(page, "card-86x54", qtbot)  # not without asking: there are changes
    assert page.questions.asked == ["a6-le-notre", "drop"]
    assert page.designs.currentData() == "a6"
    page.questions.sure = True
    choose_design(page, "card-86x54", qtbot)
    assert page.opened.name == "card-86x54"
    assert plain(page.preview.who.text()).startswith(LONGEST)


def test_a_design_broken_by_hand_is_named_with_its_line(page: DesignPage, qtbot: QtBot) -> None:
    click(page.copy, page, qtbot)
    file = own_folder() / "designs" / "a6-le-notre.toml"
    lines = file.read_text("utf-8").split("\n")
    at = lines.index("module = 1.1")
    lines[at] = "module = trop"
    file.write_text("\n".join(lines), "utf-8")
    choose_design(page, "a6", qtbot)
    choose_design(page, "a6-le-notre", qtbot)
    told = plain(page.strip.text())
    assert told.startswith(f"a6-le-notre.toml, ligne {at + 1} : ce n’est pas écrit comme TOML")
    assert not page.form.isEnabled()
    assert not page.save.isEnabled()
    file.write_text("\n".join(lines).replace("trop", "0.2"), "utf-8")
    choose_design(page, "a6", qtbot)
    choose_design(page, "a6-le-notre", qtbot)
    assert f"a6-le-notre.toml, ligne {at + 1} : front.qr.module" in plain(page.strip.text())
    choose_design(page, "a6", qtbot)
    assert page.strip.isHidden()
    assert page.form.isEnabled()


def test_what_is_not_saved_survives_another_language(
    window: MainWindow, page: DesignPage, qtbot: QtBot
) -> None:
    type_over(text_field(page, "wifi"), "calanques", page, qtbot)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    new = window.pages.currentWidget()
    assert new is not page
    qtbot.waitUntil(lambda: new.history is not None and new.idle)
    assert text_field(new, "wifi").toPlainText() == "calanques"
    assert new.save.isEnabled()


def test_it_can_be_tried_before_there_is_a_list(
    migrated_file: Path, french: None, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = OpenEvent.at(str(copy(migrated_file, tmp_path / "empty.checkin")))
    empty.create(built_in_programme())
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(FakeDesk(), "A", lambda: EVENING, event=empty, machine=machine)
    qtbot.addWidget(window)
    window.show()
    page = open_page(window, qtbot)
    assert "un nom inventé, la liste est vide" in plain(page.preview.who.text())
    assert not page.preview.front.image.isNull()
    window.close()
    empty.close()


def test_a_folder_that_takes_nothing_is_said_and_the_changes_stay(
    page: DesignPage, qtbot: QtBot
) -> None:
    own_folder().parent.mkdir(parents=True, exist_ok=True)
    own_folder().write_text("a file where the folder should be", "utf-8")
    type_over(text_field(page, "wifi"), "calanques", page, qtbot)
    click(page.save, page, qtbot)
    assert "a6-le-notre.toml" in page.strip.text()
    assert plain(page.strip.text()).startswith("Impossible d’écrire ")
    assert text_field(page, "wifi").toPlainText() == "calanques"
    assert page.history.is_changed
    own_folder().unlink()
    click(page.save, page, qtbot)
    assert load_design("a6-le-notre").texts["wifi"] == "calanques"
