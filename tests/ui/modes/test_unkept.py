"""What was changed and not kept: the window asks before it goes, pages keep it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.services.programme_changes import change_session
from checkin.services.rehearsal import Rehearsal
from checkin.services.which_event import Opening
from checkin.ui.design.page import DesignPage
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.unkept import AskUnkept
from checkin.ui.programme.editor import ProgrammeEditor
from checkin.ui.programme.editor_tables import SessionsTable
from tests.ui.programme.test_editor import editor, put
from tests.ui.sample_window import modes, sample, window

__all__ = ["sample", "window"]  # fixtures


def asks(window: MainWindow) -> AskUnkept:
    found = modes(window).unkept
    assert found is not None
    return found


def name_of_first(page: ProgrammeEditor) -> str:
    return str(page.sessions.cell(0, SessionsTable.NAME))


def test_it_stays_with_the_draft_or_drops_it(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page, before, asked = editor(window, qtbot), sample.event.programme(), asks(window)
    put(page, 0, SessionsTable.NAME, "Autre titre")
    window.show_page("door")
    assert not window.close()
    assert asked.box is not None
    assert asked.box.text() == "Le programme a été modifié et n’est pas encore gardé."
    qtbot.keyClick(asked.box, Qt.Key.Key_Escape)
    assert asked.box is None
    assert window.isVisible()
    assert window.pages.currentWidget() is page
    assert name_of_first(page) == "Autre titre"
    assert not window.close()
    qtbot.mouseClick(asked.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert sample.event.programme() == before


def test_it_is_kept_before_the_window_goes(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page, asked = editor(window, qtbot), asks(window)
    old = sample.event.programme().event.venue
    page.venue.clear()
    qtbot.keyClicks(page.venue, "Ailleurs")
    assert not window.close()
    qtbot.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert sample.event.programme().event.venue == "Ailleurs" != old


def test_what_cannot_be_kept_is_told_and_the_window_stays(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page, before, asked = editor(window, qtbot), sample.event.programme(), asks(window)
    put(page, 0, SessionsTable.NAME, " ")
    window.show_page("door")
    assert not window.close()
    qtbot.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    assert "un nom" in page.told.text()
    assert window.isVisible()
    assert window.pages.currentWidget() is page
    put(page, 0, SessionsTable.NAME, "Titre")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.unkept)
    assert window.isVisible()  # the question is over: keeping it later closes nothing
    assert sample.event.programme() != before


def test_another_event_waits_for_the_answer(window: MainWindow, qtbot: QtBot) -> None:
    wanted: list[Opening] = []
    page, asked = editor(window, qtbot), asks(window)
    modes(window)._wanted = wanted.append
    page.doors_before.setValue(5)
    modes(window).open_next(Opening("another"))
    assert (wanted, window.isVisible()) == ([], True)
    qtbot.mouseClick(asked.stay, Qt.MouseButton.LeftButton)
    assert (wanted, window.isVisible()) == ([], True)
    modes(window).open_next(Opening("another"))
    qtbot.mouseClick(asked.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert wanted == [Opening("another")]


def test_pages_made_anew_keep_the_draft_and_the_window_still_asks(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page = editor(window, qtbot)
    page.rooms.add()
    page.sessions.add()
    row = page.sessions.rows.rowCount() - 1
    put(page, row, SessionsTable.NAME, "")  # not sound yet: the draft is kept as it stands
    put(page, row, SessionsTable.ROOM, page.rooms.ids()[-1])
    page.exits.setCurrentIndex(1 - page.exits.currentIndex())
    page.exits.activated.emit(page.exits.currentIndex())
    qtbot.keyClicks(page.name, " bis")
    drafted = (page.rooms.all_rows(), page.sessions.all_rows())
    texts = (page.name.text(), page.exits.currentData())
    window.show_page("settings")  # where language and text size are changed
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: page not in window.findChildren(ProgrammeEditor))
    assert not window.close()
    box = asks(window).box
    assert box is not None
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    new = window.pages.currentWidget()
    assert isinstance(new, ProgrammeEditor)
    assert new is not page
    assert (new.rooms.all_rows(), new.sessions.all_rows()) == drafted
    assert (new.name.text(), new.exits.currentData()) == texts
    assert new.told.text() == "Pas encore gardé."
    put(new, row, SessionsTable.NAME, "Atelier")
    qtbot.mouseClick(new.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "est gardé" in new.told.text())
    assert "atelier" in sample.event.programme().session_by_id
    assert window.close()


def test_a_cell_that_is_still_open_counts(window: MainWindow, qtbot: QtBot) -> None:
    page = editor(window, qtbot)
    page.sessions.edit(page.sessions.rows.index(0, SessionsTable.NAME))
    assert not window.close()
    qtbot.mouseClick(asks(window).drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_what_changed_elsewhere_is_shown_where_nothing_is_drafted(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page = editor(window, qtbot)
    window.show_page("door")
    programme = sample.event.programme()
    first = programme.sessions[0]
    change_session(sample.event, first.id, at=sample.clock(), seats=first.seats - 1, by="B")
    window.show_page("programme-editor")
    qtbot.waitUntil(lambda: page.sessions.cell(0, SessionsTable.SEATS) == first.seats - 1)


def design(window: MainWindow, qtbot: QtBot) -> DesignPage:
    """The badge design, with something typed into one of its texts."""
    window.show_page("design")
    page = window.pages.currentWidget()
    assert isinstance(page, DesignPage)
    qtbot.waitUntil(lambda: page.history is not None and page.idle)
    field = next(iter(page.form.text_fields.values()))
    page.form.setCurrentWidget(next(
        page.form.widget(i) for i in range(page.form.count())
        if page.form.widget(i).isAncestorOf(field)
    ))  # fmt: skip
    qtbot.keyClicks(field, "Bienvenue")
    qtbot.waitUntil(lambda: page.unkept and page.idle)
    return page


def test_a_badge_design_is_asked_about_too(window: MainWindow, qtbot: QtBot) -> None:
    page, asked = design(window, qtbot), asks(window)
    window.show_page("door")
    assert not window.close()
    assert asked.box is not None
    assert asked.box.text() == "Le modèle de badge a été modifié et n’est pas encore enregistré."
    qtbot.mouseClick(asked.stay, Qt.MouseButton.LeftButton)
    assert (window.isVisible(), window.pages.currentWidget()) == (True, page)
    assert not window.close()
    qtbot.mouseClick(asked.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not page.unkept


def test_a_badge_design_is_saved_before_the_window_goes(window: MainWindow, qtbot: QtBot) -> None:
    page, asked = design(window, qtbot), asks(window)
    assert not window.close()
    qtbot.mouseClick(asked.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert page.opened is not None
    assert page.opened.own
    assert page.opened.path.is_file()
    assert "Bienvenue" in page.opened.path.read_text(encoding="utf-8")
    assert not page.unkept
