"""Going on and back, sessions, no programme, long work stopped, scans meanwhile, by keys alone."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from checkin.importing.programme_file import read_programme
from checkin.services.door import EventDesk
from checkin.services.import_review import Heap
from checkin.services.import_session import ImportSession
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.programme_changes_draft import blank_programme
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.imports import flow as import_flow
from checkin.ui.imports.flow import Step
from checkin.ui.imports.page import ImportPage
from checkin.ui.imports.plan_model import PlanModel
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from tests.ui.keys import Keyboard

from .driving import CTRL, HEADER, LIST, Driver, plain
from .fixtures import MONDAY, driver, event, window

__all__ = ["driver", "event", "window"]
ODD = f"""\
{HEADER}
Durand;Marie;marie.durand@example.org;Médiathèque;Le data pipline
Petit;Noël;noel.petit@example.org;Région;Atelier cartographie
Roux;Inès;ines.roux@example.org;;Lancement du meetup open data Aix-Marseille
"""


def test_what_is_not_certain_is_asked_first_and_remembered(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, ODD))
    driver.on()
    sessions = driver.page.sessions
    assert plain(sessions.summary.text()).startswith("2 noms ne sont pas certains")
    assert sessions.answers.hasFocus()
    assert [named.ask for named in sessions.named.rows] == [True, True, False]
    asked = plain(sessions.question.text())
    first = sessions.answers.item(0).text()
    assert "Atelier cartographie" in asked or "pipline" in asked
    if "cartographie" in asked:
        driver.key(Qt.Key.Key_End)  # it is no session
        driver.key(Qt.Key.Key_Return)
        driver.wait()
        first = sessions.answers.item(0).text()
        assert "pipeline" in first
        driver.key(Qt.Key.Key_Return)  # the likeliest
    driver.wait()
    assert sessions.questions == 0
    assert plain(driver.page.foot.next.text()).startswith("Suite : ce qui change")
    driver.on()
    driver.on()
    registrations = driver.people()["Marie Durand"].registrations
    assert list(registrations) == ["jeu-am"]
    assert driver.people()["Noël Petit"].registrations == {}
    driver.click(driver.page.done.another)
    driver.open(driver.write(tmp_path, ODD, "liste-2.csv"))
    notes = driver.page.columns.notes
    assert plain(notes.remembered.text()).startswith("Reconnu d'après votre dernier import")
    assert notes.remembered.isVisible()
    driver.on()
    assert sessions.questions == 0
    driver.key(Qt.Key.Key_Escape)
    driver.click(notes.forget)
    assert not notes.remembered.isVisible()
    driver.on()
    assert sessions.questions == 2


def test_going_back_keeps_corrections_and_a_new_one_counts(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, LIST))
    columns = driver.page.columns
    driver.choose_field(3, "Fonction")
    driver.to_plan()
    driver.tick(0)
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_Escape)
    assert driver.step is Step.COLUMNS
    assert driver.cards()["Organisme"] == "Fonction"
    assert "vous l'avez dit" in plain(columns.about.text())
    driver.page.flow.set_column(3, "organisation")
    driver.wait()
    driver.to_plan()
    assert driver.sentence.startswith("Importer : 2 personnes nouvelles")  # the tick stayed
    driver.on()
    assert driver.people()["Noël Petit"].attendee.organisation == "Région"


def test_another_language_or_text_size_loses_nothing(
    driver: Driver, tmp_path: Path, window: MainWindow
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.to_plan()
    driver.tick(0)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    page = window.pages.currentWidget()
    assert isinstance(page, ImportPage)
    assert page is not driver.page
    driver.page = page
    driver.wait()
    assert driver.step is Step.PLAN
    assert driver.sentence.startswith("Importer : 2 personnes nouvelles")
    driver.on()
    assert driver.everybody() == 2


def test_scans_go_to_the_door_and_the_import_waits_as_it_was(
    driver: Driver, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.to_plan()
    driver.tick(1)
    Keyboard(window.windowHandle()).scan("BCDEFGHJKNPRSTVXBCDEFGHJKNPR")
    qtbot.waitUntil(lambda: window.flow.last is not None)
    assert window.pages.currentWidget() is window.door
    assert window.door.verdict.words.title
    driver.shown()
    assert driver.step is Step.PLAN
    assert driver.sentence.startswith("Importer : 2 personnes nouvelles")
    driver.on()
    assert set(driver.people()) == {"Marie Durand", "Inès Roux"}


def test_a_scan_closes_the_menu_of_fields(
    driver: Driver, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.key(Qt.Key.Key_Return)
    menu = driver.page.columns.menu
    assert menu is not None
    assert menu.isVisible()
    Keyboard(window.windowHandle()).scan("BCDEFGHJKNPRSTVXBCDEFGHJKNPR")
    qtbot.waitUntil(lambda: window.flow.last is not None)
    assert not menu.isVisible()


def test_long_work_is_stopped_and_leaves_nothing(
    driver: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    people = "".join(
        f"Nom{n};Prénom{n};p{n}@example.org;;Lancement du meetup open data Aix-Marseille\n"
        for n in range(4000)
    )
    driver.open(driver.write(tmp_path, f"{HEADER}\n{people}"))
    driver.on()
    flow, foot = driver.page.flow, driver.page.foot
    driver.key(Qt.Key.Key_Return, CTRL)
    assert flow.running == "plan"
    assert foot.running.isVisible()
    driver.key(Qt.Key.Key_Escape)
    driver.wait()
    assert driver.message == "Arrêté : rien n'a été modifié."
    assert driver.step is Step.SESSIONS
    driver.on()
    assert driver.message == ""
    assert driver.sentence.startswith("Importer : 4 000 personnes nouvelles")
    driver.key(Qt.Key.Key_Return, CTRL)
    assert flow.running == "accept"
    driver.key(Qt.Key.Key_Escape)
    driver.wait()
    assert driver.step is Step.PLAN
    assert driver.everybody() == 0
    driver.open(driver.write(tmp_path, LIST))  # another list instead
    assert driver.step is Step.COLUMNS


def test_nothing_of_the_work_is_done_on_the_screens_thread(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A big file may take its time: the screen goes on."""
    seen: dict[str, bool] = {}

    def watched(where: object, name: str) -> None:
        real = getattr(where, name)

        def noting(*args: object, **kwargs: object) -> object:
            seen[name] = threading.current_thread() is threading.main_thread()
            return real(*args, **kwargs)

        monkeypatch.setattr(where, name, noting)

    for module, names in (
        (import_flow, ("look_at", "review", "outcome", "remember_apart", "undo_last_import")),
        (import_flow, ("what_was_before",)),
        (ImportSession, ("_read", "understanding", "plan", "accept", "set_column")),
    ):
        for name in names:
            watched(module, name)
    driver.open(driver.write(tmp_path, LIST))
    driver.choose_field(3, "Fonction")
    driver.to_plan()
    driver.on()
    driver.key(Qt.Key.Key_Z, CTRL)
    driver.wait()
    assert len(seen) == 11
    assert not any(seen.values()), seen


def test_a_plan_of_a_hundred_thousand_lines_makes_words_for_those_that_are_seen(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.to_plan()
    plan, flow = driver.page.plan, driver.page.flow
    made = flow.review
    assert made is not None
    assert flow.look is not None
    many = [*made.rows[Heap.NEW]] * 33_334
    worded: list[object] = []
    real = PlanModel._cells
    monkeypatch.setattr(PlanModel, "_cells", lambda s, row: (worded.append(row), real(s, row))[1])
    rows = {**made.rows, Heap.ALL: many}
    plan.show_review(replace(made, rows=rows), flow.look, flow.choices)
    assert plan.plan.rowCount() == 100_002
    plan.grab()
    plan.table.scrollToBottom()
    plan.grab()
    assert 0 < len(worded) < 3_000


@pytest.fixture
def new_event(migrated_file: Path, tmp_path: Path) -> OpenEvent:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "new.checkin")))
    opened.create(blank_programme("Journées", MONDAY.date()))
    return opened


def test_without_a_programme_one_is_drafted_completed_and_saved(
    new_event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot
) -> None:
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(EventDesk(new_event), "A", lambda: MONDAY, event=new_event, machine=machine)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
    driver = Driver(window, qtbot)
    driver.open(driver.write(tmp_path, ODD.replace("Séances", "Séance(s)")))
    sessions = driver.page.sessions
    driver.on()
    told = "La liste nomme des séances que le programme n'a pas."
    assert plain(sessions.summary.text()).startswith(told)
    driver.key(Qt.Key.Key_Escape)
    driver.page.flow.set_column(4, "sessions")
    driver.wait()
    driver.on()
    assert plain(sessions.offer.text()).startswith("Il n'y a pas encore de programme.")
    assert "Atelier cartographie" in plain(sessions.offer.text())
    assert sessions.draft.hasFocus()
    driver.key(Qt.Key.Key_Space)
    editor = driver.page.programme.editor
    assert editor is not None
    assert editor.isVisible()
    names = {editor.sessions.cell(row, 0) for row in range(editor.sessions.rows.rowCount())}
    assert names >= {"Le data pipline", "Atelier cartographie"}
    editor.rooms.rows.item(0, 1).setData(80, Qt.ItemDataRole.EditRole)
    editor.venue.setText("Marseille")
    driver.key(Qt.Key.Key_Escape)  # back, and here again: what was typed stays
    driver.click(sessions.draft)
    assert editor.venue.text() == "Marseille"
    driver.answers.toml = tmp_path / "programme.toml"
    driver.click(driver.page.programme.save)
    assert "programme.toml" in editor.told.text()
    saved = read_programme((tmp_path / "programme.toml").read_bytes())
    assert saved.rooms[0].capacity == 80
    editor.keep.click()
    qtbot.waitUntil(lambda: driver.page.steps.currentWidget() is sessions)
    driver.wait()
    assert {s.name for s in new_event.programme().sessions} == names
    assert not sessions.draft.isVisible()
    assert sessions.questions == 0
    qtbot.waitUntil(lambda: sessions.table.columnWidth(0) > 150)  # its names can be read
    driver.on()
    driver.on()
    [registration] = driver.people()["Noël Petit"].registrations.values()
    assert registration.status == "confirmed"
    window.close()
    new_event.close()


def test_sessions_are_added_to_a_programme_or_left_without_keeping_them(
    driver: Driver, tmp_path: Path, event: OpenEvent
) -> None:
    text = ODD.replace("Lancement du meetup open data Aix-Marseille", "Atelier vidéo")
    text = text.replace("Le data pipline", "Atelier son")
    driver.open(driver.write(tmp_path, text))
    if driver.cards()["Séances"] != "Séances choisies":
        driver.page.flow.set_column(4, "sessions")
        driver.wait()
    driver.on()
    before = event.programme()
    driver.click(driver.page.sessions.draft)
    editor = driver.page.programme.editor
    assert editor is not None
    names = [editor.sessions.cell(row, 0) for row in range(editor.sessions.rows.rowCount())]
    assert set(names) == {*(s.name for s in before.sessions), "Atelier cartographie",
                          "Atelier vidéo", "Atelier son"}  # fmt: skip
    driver.key(Qt.Key.Key_Escape)
    assert driver.page.steps.currentWidget() is driver.page.sessions
    assert event.programme() == before


def test_the_page_is_found_from_the_menu_and_the_attendees(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_menu()
    [action] = [a for a in window.menu.actions() if a.text().startswith("Importer une liste…")]
    window.menu.close()
    action.trigger()
    assert isinstance(window.pages.currentWidget(), ImportPage)
    window.show_page("attendees")
    page = window.pages.currentWidget()
    [button] = [b for b in page._buttons if "Importer une liste" in b.text()]
    button.click()
    assert isinstance(window.pages.currentWidget(), ImportPage)
    assert window.workbench is not None
    qtbot.waitUntil(lambda: window.workbench.long_lane.idle)  # type: ignore[union-attr]


def test_a_new_event_begins_with_its_list(
    new_event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot
) -> None:
    """“Start from a registration list” of the welcome page opens the window so."""
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(EventDesk(new_event), "A", lambda: MONDAY, event=new_event, machine=machine)
    qtbot.addWidget(window)
    Modes(window, Opening("new", page="import"), None, lambda _: None)
    assert isinstance(window.pages.currentWidget(), ImportPage)
    window.show_page("checklist")
    page = window.pages.currentWidget()
    [go] = [b for b in page.findChildren(QPushButton) if "La liste" in b.accessibleName()]
    go.click()
    assert isinstance(window.pages.currentWidget(), ImportPage)
    window.close()
    new_event.close()


def test_everything_is_reached_by_keys_alone(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, ODD))
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Right)
    assert driver.page.columns.current == 3
    driver.choose_field(3, "")
    driver.on()
    driver.key(Qt.Key.Key_Return)
    driver.wait()
    driver.key(Qt.Key.Key_Return)
    driver.wait()
    driver.on()
    assert driver.page.plan.table.hasFocus()
    driver.key(Qt.Key.Key_Space)
    driver.wait()
    heaps = driver.page.plan.heaps
    heaps.buttons[Heap.ALL].setFocus()
    driver.key(Qt.Key.Key_Right)
    assert heaps.heap is Heap.NEW
    driver.on()
    assert driver.page.done.print.hasFocus()
    assert len(list_people(driver.bench.open_event)) == 2


def test_the_next_column_to_check_is_one_key_away(driver: Driver, tmp_path: Path) -> None:
    text = "A;B;C\nDurand;Marie;marie.durand@example.org\nPetit;Noël;noel.petit@example.org\n"
    driver.open(driver.write(tmp_path, text))
    columns = driver.page.columns
    checks = [c.index for c in columns._look.understanding.columns if c.confidence == 0.5]
    assert checks == [0, 1]
    assert columns.current == 0
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)  # Suivante à vérifier
    driver.qtbot.waitUntil(lambda: columns.current == 1)
    assert "ressemblent à des noms" in plain(columns.about.text())


def test_another_column_for_the_same_takes_the_first_ones_place(
    driver: Driver, tmp_path: Path
) -> None:
    text = "Nom;Mail;Autre mail\nDurand;a@example.org;b@example.org\n"
    driver.open(driver.write(tmp_path, text))
    driver.choose_field(2, "Adresse e-mail")
    assert driver.cards()["Mail"] == "Laissée de côté"
    card = driver.page.columns.header.cards[1]
    assert plain(card.reason) == "Une autre colonne le dit déjà : c'est elle qui compte."
    driver.to_plan()
    driver.on()
    assert driver.people()["Durand"].attendee.email == "b@example.org"


def test_a_mended_file_opened_again_keeps_what_was_said(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, ODD))
    driver.choose_field(3, "Fonction")
    driver.on()
    driver.key(Qt.Key.Key_End)
    driver.key(Qt.Key.Key_Return)
    driver.wait()
    assert driver.page.sessions.questions == 1
    driver.open(driver.write(tmp_path, ODD + "Blanc;Zoé;zoe@example.org;;\n"))
    assert driver.cards()["Organisme"] == "Fonction"
    driver.on()
    assert driver.page.sessions.questions == 1


def test_the_unforeseen_columns_are_found_one_after_the_other(
    driver: Driver, tmp_path: Path
) -> None:
    header = f"{HEADER};Groupe;Instrument"
    text = "\n".join(
        header if number == 0 else f"{line};rock;basse"
        for number, line in enumerate(LIST.splitlines())
    )
    driver.open(driver.write(tmp_path, text))
    columns = driver.page.columns
    driver.click(columns.next_unknown)
    assert columns.current == 5
    driver.click(columns.next_unknown)
    assert columns.current == 6
    assert not columns.next_check.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (960, 560)])
@pytest.mark.parametrize("percent", [100, 150])
def test_every_step_fits(
    driver: Driver, tmp_path: Path, window: MainWindow, size: tuple[int, int], percent: int
) -> None:
    """Nothing is wider or higher than the window at the sizes that desks have."""
    from checkin.ui.parts.text_size import set_text_size

    window.machine.put("text_size", percent)
    set_text_size(window.machine)
    try:
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        driver.window.resize(*size)
        driver.shown()
        steps: list[Callable[[], object]] = [
            lambda: None,
            lambda: driver.open(driver.write(tmp_path, ODD)),
            driver.on,
            driver.on,
            driver.on,
        ]
        for go in steps:
            go()
            assert (window.width(), window.height()) == size, driver.step
            hint = driver.page.minimumSizeHint()
            assert hint.width() <= size[0], (driver.step, hint)
            assert hint.height() <= size[1], (driver.step, hint)
    finally:
        window.machine.put("text_size", None)
        set_text_size(window.machine)


def test_no_label_or_shortcut_is_there_twice(driver: Driver) -> None:
    keys = [s.key().toString() for s in driver.page.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))
    assert all(label.text() for label in driver.page.path.findChildren(QLabel))


def test_the_keys_of_the_first_step_hold_after_any_number_of_imports(
    driver: Driver, tmp_path: Path
) -> None:
    for number in range(3):
        driver.open(driver.write(tmp_path, LIST, f"liste-{number}.csv"))
        driver.to_plan()
        driver.on()
        driver.click(driver.page.done.another)
        driver.page.flow.changed.emit()  # told once more, as while lists are looked up
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert driver.page.isAncestorOf(focus)
